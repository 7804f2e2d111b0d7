// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/redirectionpage.h"

#include "core/setupplan.h"
#include "gui/setup/fieldbinder.h"
#include "service/inventory.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_redirectionpage.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr auto displayNumber = "displayNumber"_L1;

bool isTrunk(const Service &line)
{
    return line.offer.contains("trunk"_L1, Qt::CaseInsensitive);
}

bool isFax(const Service &line)
{
    return line.featureType == FeatureType::Fax;
}

//! What the control panel offers: lines of all groups. Other numbers can be typed, and are judged by the rules.
bool isOffered(const Service &service)
{
    return service.kind == Service::Kind::Line;
}

QString named(const Service &service)
{
    const QString number = Words::number(service.serviceName);
    return service.ownDescription().isEmpty() ? number : u"%1 (%2)"_s.arg(service.ownDescription(), number);
}

} // namespace

RedirectionPage::RedirectionPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::RedirectionPage>())
{
    m_ui->setupUi(this);
    m_binder = new FieldBinder(this);
    m_ui->destination->setAccepted(isOffered);
    connect(m_ui->presentation, &QCheckBox::clicked, this, &RedirectionPage::present);
    connect(m_ui->queueButton, &QPushButton::clicked, this, &SetupPage::changeRequested);
    retranslate();
    refresh();
}

RedirectionPage::~RedirectionPage() = default;

QString RedirectionPage::title() const
{
    return tr("&Redirection");
}

QWidget *RedirectionPage::widgetOf(const SetupProblem &problem) const
{
    if (problem.property == displayNumber && !optionsPath().isEmpty() && problem.path == optionsPath())
        return m_ui->presentation;
    return m_binder->widgetOf(problem.path, problem.property);
}

void RedirectionPage::setupChanged()
{
    m_destination.clear();
    m_binder->setSetup(session(), setup());
}

void RedirectionPage::refresh()
{
    m_binder->refresh();
    const QString destination =
        setup() ? setup()->draft().value(setup()->root(), u"destination"_s).toString() : QString();
    if (setup() && destination != m_destination) {
        m_destination = destination;
        forgetOtherLines();
    }
    m_ui->callAnswer->setText(answer());
    const QString hint = typeHint();
    m_ui->typeHint->setText(hint);
    m_ui->typeHint->setVisible(!hint.isEmpty());
    m_ui->queueButton->setEnabled(session() && session()->canChange());
    showPresentation();
}

void RedirectionPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->presentation->setText(Words::fieldLabel(u"presentation.displayNumber"_s));
    m_ui->presentation->setToolTip(Words::fieldHelp(u"presentation.displayNumber"_s));
    m_binder->retranslate();
}

std::optional<Service> RedirectionPage::line() const
{
    if (!session() || m_destination.isEmpty())
        return std::nullopt;
    return session()->inventory().find(m_destination);
}

QString RedirectionPage::optionsPath() const
{
    const std::optional<Service> found = line();
    if (!found || found->kind != Service::Kind::Line)
        return {};
    return u"/telephony/%1/line/%2/options"_s.arg(found->billingAccount, found->serviceName);
}

QString RedirectionPage::answer() const
{
    if (!setup())
        return {};
    const QString number = Words::number(setup()->service().serviceName);
    if (m_destination.isEmpty())
        return tr("Nobody answers calls to %1: choose a line.").arg(number);
    const std::optional<Service> found = line();
    const QString target = found ? named(*found) : Words::number(m_destination);
    if (found && isFax(*found))
        return tr("Faxes sent to %1 arrive at %2.").arg(number, target);
    if (found && isTrunk(*found))
        return tr("Calls to %1 go to the trunk %2.").arg(number, target);
    return tr("Calls to %1 ring at %2.").arg(number, target);
}

QString RedirectionPage::typeHint() const
{
    const std::optional<Service> found = line();
    if (!found || !setup()->context().phones.contains(m_destination))
        return {};
    if (redirectionType(setup()->context(), setup()->draft()) == FeatureType::Ddi)
        return tr(
            "No telephone is plugged in there, so that OVHcloud takes it as a redirection with presentation (ddi): "
            "whatever is behind the line sees which of your numbers was called.");
    return tr("A telephone is plugged in there, so that OVHcloud takes it as a plain redirection (redirect).");
}

// A trunk shows numbers by its own equipment, and a fax has no options.
void RedirectionPage::showPresentation()
{
    const std::optional<Service> found = line();
    const QString path = optionsPath();
    m_ui->outgoing->setVisible(found && !path.isEmpty() && !isTrunk(*found) && !isFax(*found));
    if (path.isEmpty())
        return;
    const QJsonObject options = setup()->draft().object(path);
    const QString own = setup()->service().serviceName;
    const QString shown = options.value(displayNumber).toString();
    const bool isKnown = setup()->draft().contains(path);
    m_ui->presentation->setEnabled(setup()->canEdit() && isKnown);
    m_ui->presentation->setChecked(shown == own);
    const QList<SetupProblem> problems = setup()->problemsOf(path, displayNumber);
    m_ui->presentationProblem->setProblems(problems);
    m_ui->presentation->setAccessibleDescription(problems.isEmpty() ? QString() : Words::problem(problems.first()));
    if (!isKnown)
        m_ui->presentationHint->setText(tr("What this line displays is not known."));
    else if (options.value("identificationRestriction"_L1).toBool())
        m_ui->presentationHint->setText(tr("This line calls anonymously, which wins over any number to display."));
    else if (shown.isEmpty() || shown == found->serviceName)
        m_ui->presentationHint->setText(tr("Whoever is called from %1 sees the line's own number.").arg(named(*found)));
    else
        m_ui->presentationHint->setText(
            tr("Whoever is called from %1 sees %2.").arg(named(*found), Words::number(shown)));
}

// Without this number the line goes back to what it showed before, or to its own number.
void RedirectionPage::present(bool on)
{
    const QString path = optionsPath();
    if (path.isEmpty() || !setup()->canEdit())
        return;
    const QString own = setup()->service().serviceName;
    const QString before = setup()->base().value(path, displayNumber).toString();
    setup()->setValue(path, displayNumber, on ? own : (before == own ? QString() : before));
}

// What was ticked for a line counts for that line only.
void RedirectionPage::forgetOtherLines()
{
    if (!setup()->canEdit())
        return;
    const QString present = optionsPath();
    const QStringList paths = setup()->draft().objects().keys();
    for (const QString &path : paths) {
        const QJsonValue before = setup()->base().value(path, displayNumber);
        const bool isOther = path.section(u'/', 3, 3) == "line"_L1 && path != present;
        if (isOther && !before.isUndefined() && setup()->draft().value(path, displayNumber) != before)
            setup()->setValue(path, displayNumber, before);
    }
}

} // namespace Aiguilleur
