// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/exceptionaldayspage.h"

#include "core/callplan.h"
#include "gui/setup/closurespanel.h"
#include "gui/setup/fieldbinder.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_exceptionaldayspage.h"
#include "words/callplacewords.h"
#include "words/callplanwords.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

ExceptionalDaysPage::ExceptionalDaysPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::ExceptionalDaysPage>())
    , m_closures(new ClosuresPanel(
          prompts, [this] { return session() ? session()->options().clock() : QDateTime::currentDateTimeUtc(); }, this))
{
    m_ui->setupUi(this);
    m_closures->setCategoryNames(&Words::closureCategory);
    m_ui->daysPageLayout->addWidget(m_closures, 1);
    m_binder = std::make_unique<FieldBinder>(this);
    retranslate();
}

ExceptionalDaysPage::~ExceptionalDaysPage() = default;

QString ExceptionalDaysPage::title() const
{
    return tr("E&xceptional days");
}

void ExceptionalDaysPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_closures->retranslate();
    m_binder->retranslate();
}

void ExceptionalDaysPage::setupChanged()
{
    m_closures->setSetup(setup());
    m_binder->setSetup(session(), setup());
}

void ExceptionalDaysPage::refresh()
{
    if (!setup() || !setup()->isLoaded())
        return;
    m_binder->refresh();
    QList<SetupProblem> problems = setup()->problems();
    const QString events = Closures::listPath(setup()->root(u"scheduler"_s));
    problems.removeIf([&](const SetupProblem &problem) { return !problem.path.startsWith(events); });
    m_ui->daysProblem->setProblems(problems);
    showUse();
}

// Days of a category that no step asks for change nothing.
void ExceptionalDaysPage::showUse()
{
    const CallPlan plan = CallPlan::of(setup()->draft(), setup()->service());
    QStringList uses;
    QStringList unused;
    const QStringList categories = Closures::categories();
    for (const QString &category : categories) {
        QStringList steps;
        for (const CallStep &step : plan.steps) {
            if (step.category == category)
                steps.append(Words::callPlace(step.path, plan));
        }
        const QString name = Words::closureCategory(category);
        if (steps.isEmpty())
            unused.append(name);
        else
            uses.append(tr("%1: %2", "a category of days, steps").arg(name, steps.join(u", "_s)));
    }
    QString text = uses.isEmpty()
                       ? tr("No step of the call plan looks at exceptional days yet: choose a category in a step.")
                       : tr("Days of these categories count: %1.").arg(uses.join(u"; "_s));
    if (!uses.isEmpty() && !unused.isEmpty())
        text += u' ' + tr("No step looks at: %1.").arg(unused.join(u", "_s));
    m_ui->daysUse->setText(text);
}

QWidget *ExceptionalDaysPage::widgetOf(const SetupProblem &problem) const
{
    const QString scheduler = setup() ? setup()->root(u"scheduler"_s) : QString();
    if (scheduler.isEmpty() || !problem.path.startsWith(scheduler))
        return nullptr;
    m_closures->reveal(problem.path);
    return m_closures->list();
}

} // namespace Aiguilleur
