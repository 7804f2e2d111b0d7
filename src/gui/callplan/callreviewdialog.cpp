// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callreviewdialog.h"

#include "gui/setup/folding.h"
#include "service/callchecks.h"
#include "service/expectations.h"
#include "service/futuretold.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_callreviewdialog.h"
#include "words/callcheckwords.h"
#include "words/callplacewords.h"
#include "words/callreviewwords.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

QStringList findingLines(const QList<CallFinding> &findings, CallFinding::Severity severity, const CallPlan &plan)
{
    QStringList lines;
    for (const CallFinding &finding : findings) {
        if (finding.severity == severity)
            lines.append(Words::findingLine(finding, plan));
    }
    return lines;
}

QStringList problemLines(const QList<SetupProblem> &problems)
{
    QStringList lines;
    for (const SetupProblem &problem : problems) {
        if (problem.severity == SetupProblem::Severity::Error)
            lines.append(Words::problem(problem));
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace

CallReviewDialog::CallReviewDialog(Session &session, Setup &setup, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CallReviewDialog>())
    , m_session(&session)
    , m_setup(&setup)
    , m_retry(new QAction(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_applyButton = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_backButton = m_ui->buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_applyButton->setObjectName(u"applyButton"_s);
    m_backButton->setObjectName(u"backButton"_s);
    m_applyButton->setDefault(true);
    m_ui->expectationsBanner->setClosable(false);
    m_ui->expectationsBanner->setAction(m_retry);
    setFolding(m_ui->requestsButton, m_ui->requests);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 38);
    follow();
    read();
    readExpectations();
    retranslate();
    m_applyButton->setFocus();
}

CallReviewDialog::~CallReviewDialog() = default;

void CallReviewDialog::follow()
{
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &CallReviewDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_retry, &QAction::triggered, this, &CallReviewDialog::readExpectations);
    connect(m_session, &QObject::destroyed, this, &QDialog::reject);
    connect(m_setup, &QObject::destroyed, this, &QDialog::reject);
    connect(m_setup, &Setup::stateChanged, this, &CallReviewDialog::updateButtons);
    connect(m_setup, &Setup::draftChanged, this, [this] {
        read();
        showAll();
    });
}

void CallReviewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CallReviewDialog::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_setup)
        setWindowTitle(tr("What will change on %1").arg(Words::number(m_setup->service().serviceName)));
    m_applyButton->setText(tr("&Apply"));
    m_backButton->setText(tr("&Back to editing"));
    m_retry->setText(tr("Try again"));
    showAll();
}

void CallReviewDialog::read()
{
    if (!m_session || !m_setup)
        return;
    const QDateTime now = m_session->options().clock();
    const CallCheckContext context = callCheckContext(*m_setup, m_session->sounds(), now);
    m_review = callPlanReview(context, m_setup->base(), m_setup->draft());
    m_live = CallPlan::of(m_setup->base(), m_setup->service());
    m_draft = CallPlan::of(m_setup->draft(), m_setup->service());
}

void CallReviewDialog::readExpectations()
{
    m_ui->expectationsBanner->hide();
    const QString number = m_setup->service().serviceName;
    whenTold(this, m_session->expectations().load(number), [this](const Result<QList<CallExpectation>> &loaded) {
        if (loaded)
            m_expectations = *loaded;
        else
            m_ui->expectationsBanner->showError(loaded.error(),
                                                tr("What is expected of calls to the number could not be read."));
        showAll();
    });
}

void CallReviewDialog::showAll()
{
    if (!m_session || !m_setup)
        return;
    showSections();
    showWay();
    showRequests();
    updateButtons();
}

void CallReviewDialog::showSections()
{
    using Severity = CallFinding::Severity;
    const Service &number = m_setup->service();
    const QSet<QString> here = soundsHere(number, m_setup->base(), m_session->sounds());
    QStringList broken;
    const QList<BrokenExpectation> expectations = brokenExpectations(m_expectations.value_or(QList<CallExpectation>()),
                                                                     m_live, m_draft, m_session->options().clock());
    for (const BrokenExpectation &one : expectations)
        broken.append(Words::brokenExpectation(one));
    QStringList lasting;
    for (const SetupStep &step : std::as_const(m_review.lasting))
        lasting.append(Words::lastingStep(step, m_setup->base(), here));
    const Words::CallPlanChanges changes = Words::callPlanChanges(m_review.comparison, number);
    m_ui->changes->setSections(
        {{.title = tr("This cannot be saved"), .tone = Tone::Bad, .lines = problemLines(m_setup->problems())},
         {.title = tr("New, and calls will fail"),
          .tone = Tone::Bad,
          .lines = findingLines(m_review.introduced, Severity::Error, m_draft)},
         {.title = tr("Expected of calls, and not so any more"), .tone = Tone::Bad, .lines = broken},
         {.title = tr("This cannot be brought back"), .tone = Tone::Warning, .lines = lasting},
         {.title = tr("Added"), .lines = changes.added},
         {.title = tr("Changed"), .lines = changes.changed},
         {.title = tr("Moved"), .lines = changes.moved},
         {.title = tr("Removed"), .lines = changes.removed},
         {.title = tr("New, and doubtful"),
          .tone = Tone::Warning,
          .lines = findingLines(m_review.introduced, Severity::Warning, m_draft)}});
    const QString count = changes.count() == 0 ? tr("Nothing differs from what is live.")
                                               : tr("%n change(s) against what is live", nullptr, int(changes.count()));
    m_ui->summary->setText(count);
}

void CallReviewDialog::showWay()
{
    QStringList sentences = {
        tr("%n request(s) to OVHcloud. What is new is made complete before it takes calls, and what goes is switched "
           "off after that: callers notice no gap.",
           nullptr, int(m_review.steps.size()))};
    for (const QString &path : std::as_const(m_review.changedUnderCalls))
        sentences.append(tr("%1 takes calls while its conditions are changed one by one: for a moment it has a part of "
                            "them.")
                             .arg(Words::callPlaceTitle(path, m_draft)));
    if (m_review.mendedCount > 0)
        sentences.append(tr("%n remark(s) of the check are settled by it.", nullptr, int(m_review.mendedCount)));
    sentences.append(tr("OVHcloud is read again before: what somebody else changed meanwhile is asked about, and not "
                        "overwritten."));
    m_ui->way->setText(sentences.join(u' '));
}

void CallReviewDialog::showRequests()
{
    m_ui->requests->clear();
    for (const SetupStep &step : std::as_const(m_review.steps))
        m_ui->requests->addItem(Words::step(step, m_setup->draft()));
}

QString CallReviewDialog::whyNotApply() const
{
    if (m_review.steps.isEmpty())
        return tr("There is nothing to apply.");
    if (hasErrors(m_setup->problems()))
        return tr("Something in it cannot be saved: see the list.");
    return m_setup->canEdit() ? QString() : tr("Nothing can be saved at the moment.");
}

void CallReviewDialog::updateButtons()
{
    if (!m_setup)
        return;
    const QString why = whyNotApply();
    m_applyButton->setEnabled(why.isEmpty());
    m_ui->hint->show(why, why.isEmpty() ? Tone::Muted : Tone::Warning);
}

// The set-up reads the server again, asks where somebody else changed the same, and saves.
void CallReviewDialog::accept()
{
    if (!m_setup || !whyNotApply().isEmpty())
        return;
    Setup *setup = m_setup;
    QDialog::accept();
    setup->startSave();
}

} // namespace Aiguilleur
