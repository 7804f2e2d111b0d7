// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/restoredialog.h"

#include "core/catalogue.h"
#include "gui/changeguard.h"
#include "gui/userprompts.h"
#include "service/configurationchanges.h"
#include "service/futuretold.h"
#include "service/inventory.h"
#include "service/session.h"
#include "service/snapshots.h"
#include "ui_restoredialog.h"
#include "words/numberwords.h"
#include "words/provisioningwords.h"
#include "words/setupwords.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

RestoreDialog::RestoreDialog(Session &session, const Service &service, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RestoreDialog>())
    , m_session(&session)
    , m_service(service)
    , m_prompts(prompts)
    , m_retry(new QAction(this))
{
    build();
    follow();
    retranslate();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 32);
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::build()
{
    m_ui->setupUi(this);
    const auto add = [this](const char *name, QDialogButtonBox::ButtonRole role) {
        QPushButton *button = m_ui->buttons->addButton(QString(), role);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    m_beginButton = add("restoreButton", QDialogButtonBox::AcceptRole);
    m_finishButton = add("finishButton", QDialogButtonBox::ActionRole);
    m_takeBackButton = add("takeBackButton", QDialogButtonBox::ActionRole);
    m_leaveButton = add("leaveButton", QDialogButtonBox::DestructiveRole);
    m_closeButton = add("closeButton", QDialogButtonBox::RejectRole);
    m_ui->pages->setCurrentWidget(m_ui->waitingPage);
}

void RestoreDialog::follow()
{
    connect(m_beginButton, &QPushButton::clicked, this, &RestoreDialog::begin);
    connect(m_finishButton, &QPushButton::clicked, this, &RestoreDialog::finish);
    connect(m_takeBackButton, &QPushButton::clicked, this, &RestoreDialog::takeBack);
    connect(m_leaveButton, &QPushButton::clicked, this, &RestoreDialog::leave);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_retry, &QAction::triggered, this, &RestoreDialog::readGoal);
    connect(m_session, &QObject::destroyed, this, &QDialog::reject);
    connect(m_session, &Session::stateChanged, this, &RestoreDialog::updateButtons);
    connect(&m_session->inventory(), &Inventory::servicesChanged, this, &RestoreDialog::updateButtons);
    connect(&m_session->changes(), &ConfigurationChanges::stateChanged, this, &RestoreDialog::updateButtons);
    Provisionings *provisionings = &m_session->provisionings();
    connect(provisionings, &Provisionings::changed, this, &RestoreDialog::updateButtons);
    // What is taken back is a way of its own, which takes the place of the one that stopped.
    connect(provisionings, &Provisionings::added, this, [this](Provisioning *added) {
        if (m_provisioning && added != m_provisioning && added->service().serviceName == m_service.serviceName)
            showProvisioning(added);
    });
}

void RestoreDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(m_isUndo ? tr("Bring back the previous configuration") : Words::origin(m_origin));
    m_ui->heading->setText(Words::number(m_service.serviceName));
    m_ui->waiting->setText(tr("Reading what the number has now, to tell what will change…"));
    m_retry->setText(tr("Try again"));
    m_beginButton->setText(m_origin == Provisioning::Origin::Copy ? tr("&Apply") : tr("&Restore"));
    m_finishButton->setText(tr("&Go on"));
    m_finishButton->setToolTip(tr("Goes on with the step that failed"));
    m_takeBackButton->setText(tr("&Take back"));
    m_takeBackButton->setToolTip(tr("Brings back the copy that was kept before anything was sent"));
    m_leaveButton->setText(tr("&Leave as it is"));
    m_leaveButton->setToolTip(tr("Nothing more is sent"));
    showExplanation();
    if (m_preview && !m_provisioning)
        fillPreview();
    updateButtons();
}

void RestoreDialog::showUndo()
{
    m_isUndo = true;
    m_origin = Provisioning::Origin::Undo;
    retranslate();
    readGoal();
}

void RestoreDialog::showCopy(const QString &snapshotId, Provisioning::Origin origin)
{
    m_copyId = snapshotId;
    m_isUndo = origin == Provisioning::Origin::Undo;
    m_origin = origin;
    retranslate();
    readGoal();
}

void RestoreDialog::showGoal(const SetupGoal &goal, Provisioning::Origin origin)
{
    m_goal = goal;
    m_origin = origin;
    retranslate();
    readGoal();
}

void RestoreDialog::showProvisioning(Provisioning *provisioning)
{
    ++m_generation;
    if (m_provisioning)
        m_provisioning->disconnect(this);
    m_provisioning = provisioning;
    m_origin = provisioning->origin();
    m_isUndo = m_origin == Provisioning::Origin::Undo;
    m_ui->banner->hide();
    m_ui->progress->setProvisioning(provisioning);
    m_ui->pages->setCurrentWidget(m_ui->progressPage);
    connect(provisioning, &Provisioning::changed, this, &RestoreDialog::updateButtons);
    retranslate();
    m_closeButton->setFocus();
}

void RestoreDialog::findCopy()
{
    const int generation = m_generation;
    whenTold(this, m_session->provisionings().copyBefore(m_service.serviceName),
             [this, generation](const Result<StoredSnapshot> &copy) {
                 if (generation != m_generation)
                     return;
                 if (!copy)
                     return showFailure(copy.error(), copy.error().kind == ApiError::Kind::NotFound
                                                          ? tr("There is no copy of this number from before a change.")
                                                          : QString());
                 m_copyId = copy->id;
                 readGoal();
             });
}

void RestoreDialog::readGoal()
{
    if (!m_session)
        return;
    const int generation = ++m_generation;
    m_ui->banner->hide();
    m_ui->pages->setCurrentWidget(m_ui->waitingPage);
    m_preview.reset();
    updateButtons();
    if (m_goal)
        return readPreview();
    if (m_copyId.isEmpty())
        return findCopy();
    whenTold(this, m_session->snapshots().byId(m_copyId), [this, generation](const Result<StoredSnapshot> &copy) {
        if (generation != m_generation)
            return;
        const Result<SetupGoal> goal =
            copy ? SetupGoal::ofSnapshot(copy->content) : Result<SetupGoal>(tl::make_unexpected(copy.error()));
        if (!goal)
            return showFailure(goal.error(), tr("The copy cannot be read."));
        m_goal = *goal;
        m_taken = copy->taken;
        showExplanation();
        readPreview();
    });
}

void RestoreDialog::readPreview()
{
    const int generation = m_generation;
    m_service = m_session->inventory().find(m_service.billingAccount, m_service.serviceName).value_or(m_service);
    whenTold(this, m_session->provisionings().preview(m_service, *m_goal),
             [this, generation](const Result<ProvisioningPreview> &preview) {
                 if (generation != m_generation)
                     return;
                 if (!preview)
                     return showFailure(preview.error(), tr("What the number has now could not be read."));
                 m_preview = *preview;
                 fillPreview();
                 updateButtons();
                 m_ui->preview->setFocus();
             });
}

void RestoreDialog::showFailure(const ApiError &error, const QString &what)
{
    const bool isNothing = error.kind == ApiError::Kind::NotFound && m_copyId.isEmpty();
    m_ui->banner->setAction(isNothing ? nullptr : m_retry);
    if (isNothing)
        m_ui->banner->show(Theme::Tone::Normal, what, tr("One is kept before each change made here."));
    else
        m_ui->banner->showError(error, what);
    m_ui->waiting->clear();
    updateButtons();
}

void RestoreDialog::showExplanation()
{
    QString text;
    if (m_provisioning)
        text = Words::origin(m_provisioning->origin());
    else if (m_goal && m_taken.isValid())
        text =
            tr("The number will be a “%1” again, as it was on %2, with its settings.", "configuration, time")
                .arg(Catalogue::label(m_goal->type), QLocale().toString(m_taken.toLocalTime(), QLocale::ShortFormat));
    else if (m_goal)
        text = tr("The number will be a “%1”, with the settings of the copy.", "configuration")
                   .arg(Catalogue::label(m_goal->type));
    m_ui->explanation->setText(text);
    m_ui->explanation->setVisible(!text.isEmpty());
}

void RestoreDialog::fillPreview()
{
    QStringList errors;
    QStringList warnings;
    for (const SetupProblem &one : m_preview->problems)
        (one.severity == SetupProblem::Severity::Error ? errors : warnings).append(Words::problem(one));
    errors.removeDuplicates();
    warnings.removeDuplicates();
    m_ui->preview->setSections({{.title = tr("This cannot be saved"), .tone = Theme::Tone::Bad, .lines = errors},
                                {.title = tr("This cannot come back"),
                                 .tone = Theme::Tone::Warning,
                                 .lines = Words::losses(m_preview->losses)},
                                {.title = tr("This will be done"), .lines = Words::changes(*m_preview)},
                                {.title = tr("Worth knowing"), .tone = Theme::Tone::Normal, .lines = warnings}});
    const bool isNothing = m_preview->changesNothing();
    m_ui->pages->setCurrentWidget(isNothing ? m_ui->waitingPage : m_ui->previewPage);
    if (isNothing)
        m_ui->waiting->setText(tr("The number is like this already: there is nothing to do."));
}

QString RestoreDialog::whyNot() const
{
    if (!m_session || m_provisioning || !m_preview)
        return tr("Reading what the number has now…");
    if (m_preview->changesNothing())
        return tr("There is nothing to do.");
    if (m_preview->isBlocked())
        return tr("Something in it cannot be saved: see the list.");
    return whyNoChange(*m_session, m_service.billingAccount, m_service.serviceName);
}

bool RestoreDialog::isRunning() const
{
    return m_provisioning && !m_provisioning->isEnded() && !isStopped();
}

bool RestoreDialog::isStopped() const
{
    return m_provisioning && m_provisioning->state() == Provisioning::State::Stopped;
}

void RestoreDialog::updateButtons()
{
    if (!m_session)
        return;
    const QString reason = whyNot();
    m_beginButton->setVisible(!m_provisioning);
    m_beginButton->setEnabled(reason.isEmpty());
    m_beginButton->setToolTip(reason);
    const QString readOnly = whyReadOnly(*m_session);
    for (QPushButton *button : {m_finishButton, m_takeBackButton, m_leaveButton})
        button->setVisible(isStopped());
    m_finishButton->setEnabled(readOnly.isEmpty());
    m_takeBackButton->setEnabled(readOnly.isEmpty() && m_provisioning && !m_provisioning->snapshotId().isEmpty());
    m_closeButton->setText(m_provisioning ? tr("&Close") : tr("Cancel"));
    m_closeButton->setDefault(true);
    updateHint();
}

void RestoreDialog::updateHint()
{
    QString text;
    if (isRunning())
        text = tr("You may close this window: it goes on.");
    else if (isStopped())
        text = tr("Go on with the step that failed, bring back what was there before, or leave the number as it is.");
    else if (!m_provisioning && m_preview && !whyNot().isEmpty())
        text = whyNot();
    else if (!m_provisioning && m_preview)
        text = tr("A copy of the present state is kept on this computer before anything is sent.");
    m_ui->hint->setText(text);
    m_ui->hint->setVisible(!text.isEmpty());
}

void RestoreDialog::begin()
{
    if (!whyNot().isEmpty())
        return;
    const Result<Provisioning *> provisioning = m_session->provisionings().begin(m_service, *m_goal, m_origin);
    if (!provisioning) {
        m_ui->banner->setAction(nullptr);
        m_ui->banner->showError(provisioning.error(), tr("Nothing was sent."));
        return;
    }
    showProvisioning(*provisioning);
    emit begun(*provisioning);
}

void RestoreDialog::finish()
{
    if (m_session && isStopped())
        m_session->provisionings().finish(m_provisioning);
}

void RestoreDialog::takeBack()
{
    if (m_session && isStopped())
        m_session->provisionings().takeBack(m_provisioning);
}

void RestoreDialog::leave()
{
    const UserPrompts::Question question{.title = tr("Leave the number as it is"),
                                         .text = tr("What was not done yet is given up."),
                                         .details = tr("The copies stay: they can be restored later."),
                                         .action = tr("Leave as it is"),
                                         .destructive = true};
    const QPointer<RestoreDialog> dialog(this);
    m_prompts.ask(this, question, [dialog](bool accepted) {
        if (dialog && accepted && dialog->m_session && dialog->isStopped())
            dialog->m_session->provisionings().abandon(dialog->m_provisioning);
    });
}

void RestoreDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace Aiguilleur
