// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/hourspage.h"

#include "core/closures.h"
#include "gui/setup/closurespanel.h"
#include "gui/setup/fieldbinder.h"
#include "gui/setup/hourstable.h"
#include "gui/setup/hourswords.h"
#include "gui/setup/slotspanel.h"
#include "gui/setup/weekeditor.h"
#include "gui/setup/weekpanel.h"
#include "service/setup.h"
#include "ui_hourspage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr auto lookAgain = 20s; // the sentence is about minutes

QString iconOf(const QString &policy)
{
    return policy == "available"_L1 ? u"applied"_s : policy == "unavailable"_L1 ? u"lock"_s : u"clock"_s;
}

} // namespace

HoursPage::HoursPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::HoursPage>())
    , m_week(new WeekPanel(m_draft, prompts, this))
    , m_table(new HoursTable(m_draft, this))
    , m_slots(new SlotsPanel(this))
    , m_closures(new ClosuresPanel(
          prompts, [this] { return m_clock(); }, this))
{
    m_ui->setupUi(this);
    setObjectName(u"hoursPage"_s);
    for (QWidget *section : std::initializer_list<QWidget *>{m_week, m_table, m_slots, m_closures})
        m_ui->sections->addTab(section, QString());
    m_binder = std::make_unique<FieldBinder>(this);
    m_minutes.setInterval(lookAgain);
    connect(&m_minutes, &QTimer::timeout, this, &HoursPage::showMoment);
    retranslate();
}

HoursPage::~HoursPage() = default;

void HoursPage::setClock(Clock clock)
{
    m_clock = std::move(clock);
    showMoment();
}

QString HoursPage::title() const
{
    return tr("&Time slots");
}

void HoursPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->sections->setTabText(0, tr("Week"));
    m_ui->sections->setTabText(1, tr("Table"));
    m_ui->sections->setTabText(2, tr("Destinations"));
    m_ui->sections->setTabText(3, tr("Exceptional days"));
    m_slots->retranslate();
    m_closures->retranslate();
    if (m_binder)
        m_binder->retranslate();
}

void HoursPage::setupChanged()
{
    m_draft.setSetup(setup());
    m_slots->setSetup(session(), setup());
    m_closures->setSetup(setup());
    m_binder->setSetup(session(), setup());
}

QString HoursPage::conditionsPath() const
{
    return setup()->root(u"easyHunting"_s) + u"/timeConditions"_s;
}

void HoursPage::refresh()
{
    if (!setup() || !setup()->isLoaded())
        return;
    m_binder->refresh();
    m_slots->refresh();
    m_closures->setHoursOn(setup()->draft().value(conditionsPath(), u"enable"_s).toBool());
    QList<SetupProblem> problems = setup()->problemsOf(conditionsPath());
    problems.removeIf([](const SetupProblem &problem) { return !problem.property.isEmpty(); });
    m_ui->problem->setProblems(problems);
    showMoment();
}

void HoursPage::showMoment()
{
    if (!setup() || !setup()->isLoaded())
        return;
    const QString scheduler = setup()->root(u"scheduler"_s);
    const QDateTime now = m_clock();
    const HoursMoment moment = hoursMoment(setup()->draft(), setup()->root(u"easyHunting"_s), scheduler, now);
    m_ui->sentence->setText(HoursWords::sentence(moment, now));
    m_ui->stateIcon->setIcon(iconOf(moment.policy),
                             moment.policy.isEmpty() ? Tone::Muted : HoursWords::tone(moment.policy));
    const QDateTime here = now.toTimeZone(Closures::zone(setup()->draft(), scheduler));
    m_week->editor()->setNow(here.date().dayOfWeek(), here.time().hour() * 60 + here.time().minute());
}

QWidget *HoursPage::widgetOf(const SetupProblem &problem) const
{
    const QString scheduler = setup() ? setup()->root(u"scheduler"_s) : QString();
    if (!setup() || !(problem.path.startsWith(conditionsPath()) || problem.path.startsWith(scheduler)))
        return nullptr;
    if (problem.path == conditionsPath()) {
        QWidget *field = m_slots->fieldOf(problem.property);
        m_ui->sections->setCurrentIndex(field ? 2 : 0);
        return field ? field : m_ui->enable;
    }
    if (problem.path.startsWith(scheduler)) {
        m_ui->sections->setCurrentWidget(m_closures);
        m_closures->reveal(problem.path);
        return m_closures->list();
    }
    const HoursRange range = m_draft.range(problem.path);
    m_ui->sections->setCurrentIndex(0);
    m_week->editor()->moveCursor(range.day, range.from);
    return m_week->editor();
}

void HoursPage::showEvent(QShowEvent *event)
{
    SetupPage::showEvent(event);
    showMoment();
    m_minutes.start();
}

void HoursPage::hideEvent(QHideEvent *event)
{
    m_minutes.stop();
    SetupPage::hideEvent(event);
}

} // namespace Aiguilleur
