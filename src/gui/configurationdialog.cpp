// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/configurationdialog.h"

#include "core/catalogue.h"
#include "gui/changeguard.h"
#include "gui/configurationdialog_p.h"
#include "gui/plans/laterdialog.h"
#include "gui/setup/setuppages.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "ui_configurationdialog.h"
#include "words/configurationwords.h"
#include "words/numberwords.h"

#include <QEvent>
#include <QLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr QSize choiceSize(780, 540); // four cards side by side at a readable width
constexpr int progressWidth = 560;

} // namespace

ConfigurationDialog::ConfigurationDialog(Session &session, const Service &service, ExpertMode &expertMode,
                                         UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(*this, session, service, expertMode, prompts))
{
    d->build();
    d->follow();
    d->retranslate();
    d->serviceChanged();
    d->ui->choice->focusCards();
    resize(choiceSize);
}

ConfigurationDialog::~ConfigurationDialog() = default;

FeatureType ConfigurationDialog::choice() const
{
    return d->ui->choice->choice();
}

void ConfigurationDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

ConfigurationDialog::Private::Private(ConfigurationDialog &dialog, Session &openSession, Service configured,
                                      ExpertMode &mode, UserPrompts &userPrompts)
    : q(dialog)
    , ui(std::make_unique<Ui::ConfigurationDialog>())
    , session(&openSession)
    , service(std::move(configured))
    , expertMode(mode)
    , prompts(userPrompts)
{
}

ConfigurationDialog::Private::~Private() = default;

void ConfigurationDialog::Private::build()
{
    ui->setupUi(&q);
    new FitsHeight(&q);
    applyButton = ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    applyButton->setObjectName(u"applyButton"_s);
    setUpButton = ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    setUpButton->setObjectName(u"setUpNowButton"_s);
    setUpButton->hide();
    closeButton = ui->buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    closeButton->setObjectName(u"closeButton"_s);
    closeButton->setAutoDefault(false);
    ui->pages->setCurrentWidget(ui->choicePage);
    ui->choice->setExpert(expertMode.isOn());
}

void ConfigurationDialog::Private::follow()
{
    const auto update = [this] { updateApplicability(); };
    QObject::connect(applyButton, &QPushButton::clicked, &q, [this] { apply(); });
    QObject::connect(setUpButton, &QPushButton::clicked, &q, [this] {
        emit q.setUpRequested(service.billingAccount, service.serviceName);
        q.accept();
    });
    QObject::connect(ui->buttons, &QDialogButtonBox::rejected, &q, &QDialog::reject);
    QObject::connect(ui->severalButton, &QPushButton::clicked, &q, [this] {
        emit q.severalRequested(q.choice());
        q.reject();
    });
    QObject::connect(ui->laterButton, &QPushButton::clicked, &q, [this] { later(); });
    QObject::connect(ui->choice, &ConfigurationChoice::choiceChanged, &q, update);
    QObject::connect(ui->choice, &ConfigurationChoice::applyRequested, &q, [this] { applyButton->click(); });
    QObject::connect(ui->choice, &ConfigurationChoice::modeSwitchRequested, &q,
                     [this] { expertMode.set(!expertMode.isOn()); });
    QObject::connect(ui->choice, &ConfigurationChoice::guideRequested, &q,
                     [this](const QUrl &url) { prompts.openUrl(url); });
    QObject::connect(&expertMode, &ExpertMode::changed, &q, [this](bool on) {
        ui->choice->setExpert(on);
        updateApplicability();
    });
    QObject::connect(ui->loss, &LossPanel::changed, &q, update);
    QObject::connect(ui->loss, &LossPanel::retryRequested, &q, [this] { readLoss(); });
    QObject::connect(ui->progress, &ChangeProgress::retried, &q, [this](ConfigurationChange *next) {
        watch(next);
        emit q.changeBegun(next);
    });
    followSession();
}

void ConfigurationDialog::Private::followSession()
{
    const auto update = [this] { serviceChanged(); };
    QObject::connect(session, &Session::stateChanged, &q, [this] { updateApplicability(); });
    QObject::connect(session, &QObject::destroyed, &q, &QDialog::reject);
    QObject::connect(&session->inventory(), &Inventory::servicesChanged, &q, update);
    QObject::connect(&session->inventory(), &Inventory::servicesReset, &q, update);
    QObject::connect(&session->inventory(), &Inventory::groupsReset, &q, update);
    QObject::connect(&session->changes(), &ConfigurationChanges::added, &q, [this] { updateApplicability(); });
    QObject::connect(&session->changes(), &ConfigurationChanges::stateChanged, &q, [this] { updateApplicability(); });
}

void ConfigurationDialog::Private::retranslate()
{
    ui->retranslateUi(&q);
    q.setWindowTitle(ConfigurationDialog::tr("Configure %1").arg(Words::number(service.serviceName)));
    applyButton->setText(ConfigurationDialog::tr("Set up"));
    setUpButton->setText(ConfigurationDialog::tr("Set up now", "the details, after the configuration is applied"));
    updateApplicability();
}

void ConfigurationDialog::Private::serviceChanged()
{
    const auto found = session->inventory().find(service.billingAccount, service.serviceName);
    const bool sameType = known && found && found->featureType == service.featureType;
    if (found)
        service = *found;
    if (!sameType) {
        known = true;
        ui->choice->setPresent(service.featureType);
        readLoss();
    }
    updateApplicability();
}

void ConfigurationDialog::Private::readLoss()
{
    if (!isProgressShown())
        ui->loss->read(session->snapshots(), service);
}

bool ConfigurationDialog::Private::isProgressShown() const
{
    return ui->pages->currentWidget() == ui->progressPage;
}

bool ConfigurationDialog::Private::canSetUp() const
{
    return isProgressShown() && change && change->state() == ConfigurationChange::State::Applied &&
           !SetupPages::of(change->to()).isEmpty();
}

QString ConfigurationDialog::Private::whyNot() const
{
    const QString reason = whyNoChange(*session, service.billingAccount, service.serviceName);
    if (!reason.isEmpty())
        return reason;
    if (q.choice().apiName().isEmpty())
        return ConfigurationDialog::tr("Choose a configuration.");
    if (ui->loss->isReading())
        return ConfigurationDialog::tr("Reading what is configured…");
    return ui->loss->isKnown() ? QString() : ConfigurationDialog::tr("What is configured now has to be read first.");
}

void ConfigurationDialog::Private::updateApplicability()
{
    if (!session)
        return;
    const bool progress = isProgressShown();
    const QString reason = progress ? QString() : whyNot();
    applyButton->setVisible(!progress);
    ui->severalButton->setVisible(!progress);
    ui->laterButton->setVisible(!progress);
    ui->laterButton->setEnabled(!progress && reason.isEmpty());
    ui->laterButton->setToolTip(reason);
    applyButton->setEnabled(!progress && reason.isEmpty());
    applyButton->setToolTip(reason);
    applyButton->setDefault(!progress);
    closeButton->setText(progress ? ConfigurationDialog::tr("Close") : ConfigurationDialog::tr("Cancel"));
    setUpButton->setVisible(canSetUp());
    setUpButton->setDefault(canSetUp());
    closeButton->setDefault(progress && !canSetUp());
    ui->hint->setText(progress && change && !change->isFinished()
                          ? ConfigurationDialog::tr("You may close this window: the change goes on.")
                          : reason);
}

void ConfigurationDialog::Private::apply()
{
    if (!whyNot().isEmpty())
        return;
    if (service.featureType.isEmpty())
        return begin();
    const QString to = Catalogue::label(q.choice());
    UserPrompts::Question question;
    question.title = Words::replaceAction(service.featureType);
    question.text =
        ConfigurationDialog::tr("%1 will get the configuration “%2”.").arg(Words::number(service.serviceName), to);
    question.details = QStringList{Words::willBeReplaced(service.featureType), ui->loss->lossText(),
                                   ConfigurationDialog::tr("A copy is kept on this computer before anything is sent.")}
                           .join(u' ');
    question.action = Words::replaceAction(service.featureType);
    question.destructive = true;
    const QPointer<ConfigurationDialog> dialog(&q);
    prompts.ask(&q, question, [this, dialog](bool accepted) {
        if (dialog && accepted && whyNot().isEmpty())
            begin();
    });
}

void ConfigurationDialog::Private::begin()
{
    const Result<ConfigurationChange *> begun = session->changes().begin(service, q.choice());
    if (!begun) {
        ui->banner->showError(begun.error(), ConfigurationDialog::tr("The change was not sent."));
        updateApplicability();
        return;
    }
    ui->banner->hide();
    showProgress(*begun);
    closeButton->setFocus();
    emit q.changeBegun(*begun);
}

void ConfigurationDialog::Private::later()
{
    if (!whyNot().isEmpty())
        return;
    ScheduledChange change;
    change.title = Words::number(service.serviceName) + u' ' + Catalogue::label(q.choice());
    change.wishes = {{service, SetupGoal::ofType(q.choice())}};
    auto *dialog = new LaterDialog(*session, change, &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &LaterDialog::scheduled, &q, [this](const QString &title) {
        emit q.scheduled(title);
        q.reject();
    });
    dialog->open();
}

void ConfigurationDialog::Private::showProgress(ConfigurationChange *begun)
{
    // The progress needs less room than the choice, whose page would go on asking for its own.
    ui->pages->setCurrentWidget(ui->progressPage);
    ui->pages->removeWidget(ui->choicePage);
    watch(begun);
    q.setMinimumHeight(1); // not 0: the layout would put its old minimum there
    q.layout()->activate();
    q.resize(progressWidth, q.layout()->totalHeightForWidth(progressWidth));
}

void ConfigurationDialog::Private::watch(ConfigurationChange *begun)
{
    change = begun;
    ui->progressHeading->setText(Words::number(service.serviceName));
    ui->progress->setChange(&session->changes(), begun);
    const auto update = [this] {
        updateApplicability();
        // Whoever looks at this dialog has seen how it ended.
        if (session && change && change->isFinished() && q.isVisible())
            session->changes().markSeen(change);
    };
    QObject::connect(begun, &ConfigurationChange::stateChanged, &q, update);
    update();
}

} // namespace Aiguilleur
