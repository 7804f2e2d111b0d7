// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/numberpage.h"

#include "core/catalogue.h"
#include "gui/changeguard.h"
#include "gui/numberpage_p.h"
#include "service/configurationchanges.h"
#include "service/futuretold.h"
#include "service/inventory.h"
#include "service/numberlocks.h"
#include "service/provisionings.h"
#include "service/setupsave.h"
#include "service/snapshots.h"
#include "ui_numberpage.h"
#include "words/changewords.h"
#include "words/configurationwords.h"
#include "words/errorwords.h"
#include "words/holdingwords.h"
#include "words/lockwords.h"
#include "words/numberwords.h"
#include "words/provisioningwords.h"

#include <QAction>
#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

NumberPage::NumberPage(UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, prompts))
{
    d->build();
    d->refresh();
}

NumberPage::~NumberPage() = default;

void NumberPage::setSession(Session *session)
{
    d->session = session;
    d->sessionContext.reset();
    d->billingAccount.clear();
    d->serviceName.clear();
    d->ui->configuration->setChange(nullptr, nullptr);
    d->setupTabs->setSession(session);
    d->ui->copies->setSession(session);
    if (session)
        d->followSession();
    d->refresh();
    d->lookForCopy();
}

void NumberPage::setNumber(const QString &billingAccount, const QString &serviceName)
{
    if (billingAccount == d->billingAccount && serviceName == d->serviceName)
        return;
    d->billingAccount = billingAccount;
    d->serviceName = serviceName;
    d->notice.clear();
    d->refresh();
    d->lookForCopy();
    if (d->session && d->service() && d->session->state() == Session::State::Online)
        d->session->lookForTasks(billingAccount, serviceName);
}

QString NumberPage::serviceName() const
{
    return d->serviceName;
}

SetupTabs &NumberPage::setupTabs()
{
    return *d->setupTabs;
}

void NumberPage::setWithoutHistory()
{
    d->withoutHistory = true;
    d->refresh();
}

void NumberPage::startRename()
{
    d->ui->header->startRename();
}

void NumberPage::requestDeletion()
{
    const auto service = d->service();
    if (!service || service->featureType.isEmpty())
        return;
    if (d->whyNot().isEmpty())
        d->askDeletion(*service);
}

bool NumberPage::canUndo() const
{
    return d->hasCopy && d->service() && d->whyNot().isEmpty();
}

void NumberPage::requestUndo()
{
    if (canUndo())
        emit undoRequested(d->billingAccount, d->serviceName);
}

void NumberPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->ui->retranslateUi(this);
        d->setupTabs->retranslate();
        d->refresh();
    }
    QWidget::changeEvent(event);
}

NumberPage::Private::Private(NumberPage &page, UserPrompts &userPrompts)
    : q(page)
    , ui(std::make_unique<Ui::NumberPage>())
    , prompts(userPrompts)
{
}

NumberPage::Private::~Private() = default;

void NumberPage::Private::build()
{
    ui->setupUi(&q);
    ui->tabs->setCurrentWidget(ui->configuration);
    setupTabs = std::make_unique<SetupTabs>(*ui->tabs, *ui->setupBar, prompts);
    ui->copies->setPrompts(&prompts);
    QObject::connect(ui->copies, &CopiesPage::restoreRequested, &q, [this](const StoredSnapshot &copy) {
        emit q.restoreRequested(billingAccount, serviceName, copy.id);
    });
    ui->banner->setClosable(true);
    retryAction = new QAction(&q);
    QObject::connect(retryAction, &QAction::triggered, &q, [this] { retry(); });
    showAction = new QAction(&q);
    QObject::connect(showAction, &QAction::triggered, &q, [this] {
        if (Provisioning *one = provisioning())
            emit q.provisioningRequested(one);
    });
    QObject::connect(ui->configuration, &NumberPageConfiguration::undoRequested, &q, [this] { q.requestUndo(); });
    QObject::connect(ui->banner, &Banner::closed, &q, [this] {
        if (failed)
            dismissed.insert(failed->id());
        notice.clear();
        refresh();
    });
    QObject::connect(ui->header, &NumberPageHeader::renameRequested, &q,
                     [this](const QString &description) { rename(description); });
    const auto change = [this] { emit q.changeConfigurationRequested(billingAccount, serviceName); };
    QObject::connect(ui->configuration, &NumberPageConfiguration::changeRequested, &q, change);
    QObject::connect(setupTabs.get(), &SetupTabs::changeRequested, &q, change);
    QObject::connect(ui->configuration, &NumberPageConfiguration::setUpRequested, &q,
                     [this] { setupTabs->showFirst(); });
    QObject::connect(ui->configuration, &NumberPageConfiguration::deletionRequested, &q,
                     [this] { q.requestDeletion(); });
}

void NumberPage::Private::followSession()
{
    sessionContext = std::make_unique<QObject>();
    QObject *context = sessionContext.get();
    const auto update = [this] { refresh(); };
    QObject::connect(session, &Session::stateChanged, context, update);
    QObject::connect(session, &Session::identityChanged, context, update);
    QObject::connect(session, &Session::renameFailed, context,
                     [this](const QString &number, const ApiError &error) { renameFailed(number, error); });
    QObject::connect(session, &Session::sharedStoreChanged, context, update);
    QObject::connect(&session->locks(), &NumberLocks::changed, context, [this](const QString &number) {
        if (number == serviceName)
            refresh();
    });
    Inventory &inventory = session->inventory();
    QObject::connect(&inventory, &Inventory::groupsReset, context, update);
    QObject::connect(&inventory, &Inventory::groupChanged, context, update);
    QObject::connect(&inventory, &Inventory::servicesReset, context, update);
    QObject::connect(&inventory, &Inventory::servicesChanged, context, update);
    ConfigurationChanges &changes = session->changes();
    QObject::connect(&changes, &ConfigurationChanges::resumed, context, update);
    QObject::connect(&changes, &ConfigurationChanges::added, context, update);
    QObject::connect(&changes, &ConfigurationChanges::removed, context, update);
    QObject::connect(&changes, &ConfigurationChanges::changed, context, [this](ConfigurationChange *change) {
        if (change->serviceName() == serviceName)
            refresh();
    });
    QObject::connect(&changes, &ConfigurationChanges::finished, context,
                     [this](ConfigurationChange *change) { changeEnded(change); });
    const auto provisioningWentOn = [this](const Provisioning *one) {
        if (one->service().serviceName == serviceName)
            refresh();
    };
    Provisionings &provisionings = session->provisionings();
    QObject::connect(&provisionings, &Provisionings::added, context, provisioningWentOn);
    QObject::connect(&provisionings, &Provisionings::changed, context, provisioningWentOn);
    QObject::connect(&provisionings, &Provisionings::ended, context, [this](const Provisioning *one) {
        if (one->service().serviceName != serviceName)
            return;
        ui->configuration->forget();
        setupTabs->reload();
        lookForCopy();
        refresh();
    });
    SetupSaves &saves = session->setupSaves();
    QObject::connect(&saves, &SetupSaves::resumed, context, update);
    QObject::connect(&saves, &SetupSaves::ended, context, update);
    QObject::connect(&saves, &SetupSaves::changed, context, [this](const SetupSave *save) {
        if (save->serviceName() == serviceName && save->state() == SetupSave::State::Stopped)
            refresh();
    });
    QObject::connect(&session->snapshots(), &Snapshots::changed, context, [this] { lookForCopy(); });
    QObject::connect(&changes, &ConfigurationChanges::finished, context, [this] { lookForCopy(); });
}

std::optional<Service> NumberPage::Private::service() const
{
    return session ? session->inventory().find(billingAccount, serviceName) : std::nullopt;
}

QString NumberPage::Private::whyNot() const
{
    return withoutHistory ? whyNoChangeWithoutHistory() : whyNoChange(*session, billingAccount, serviceName);
}

void NumberPage::Private::refresh()
{
    const auto found = service();
    if (!session || serviceName.isEmpty())
        return showNothing(NumberPage::tr("No number chosen"),
                           NumberPage::tr("Choose a number in the list to see what it does."));
    if (!found)
        return showNothing(Words::number(serviceName), NumberPage::tr("This number no longer exists in your account."));
    ui->pages->setCurrentWidget(ui->numberPage);
    ConfigurationChange *underWay = session->changes().underWay(serviceName);
    ConfigurationChange *latest = session->changes().latest(serviceName);
    const int group = session->inventory().groupRow(billingAccount);
    ui->header->setService(*found);
    ui->header->setAnswer(Words::answer(*found));
    ui->header->setReadOnly(whyReadOnly(*session));
    ui->details->setService(*found, group < 0 ? BillingAccount() : session->inventory().group(group).account);
    ui->configuration->setService(*found);
    ui->configuration->setChange(&session->changes(), underWay);
    ui->configuration->setBlocked(whyNot());
    ui->configuration->setCanUndo(hasCopy);
    ui->configuration->read(session->state() == Session::State::Online ? &session->snapshots() : nullptr);
    ui->copies->setService(*found);
    ui->copies->setBlocked(whyNot());
    setupTabs->setService(*found);
    ui->configuration->setCanSetUp(setupTabs->hasPages());
    showState(*found, underWay, latest);
    if (!showProvisioning() && !showLock())
        showOutcome(latest);
    emit q.canUndoChanged();
}

Provisioning *NumberPage::Private::provisioning() const
{
    return session ? session->provisionings().underWay(serviceName) : nullptr;
}

bool NumberPage::Private::showProvisioning()
{
    const Provisioning *one = provisioning();
    if (!one)
        return false;
    const bool isStopped = one->state() == Provisioning::State::Stopped;
    const QString text =
        NumberPage::tr("%1: %2", "what is done: how far it is").arg(Words::origin(one->origin()), Words::state(*one));
    ui->header->setState(isStopped ? u"warning"_s : u"pending"_s,
                         isStopped ? Theme::Tone::Warning : Theme::Tone::Accent,
                         Words::capitalized(Words::stateOf(one->state())));
    showAction->setText(isStopped ? NumberPage::tr("Finish or take back…") : NumberPage::tr("Show…"));
    ui->banner->setAction(showAction);
    ui->banner->setClosable(false);
    ui->banner->show(isStopped ? Theme::Tone::Warning : Theme::Tone::Accent, text,
                     isStopped ? Words::outcome(*one) : QString());
    return true;
}

bool NumberPage::Private::showLock()
{
    const NumberLock *lock = session->locks().of(serviceName);
    if (!lock)
        return false;
    ui->header->setState(u"lock"_s, Theme::Tone::Warning, NumberPage::tr("Locked"));
    ui->banner->setAction(nullptr);
    ui->banner->setClosable(false);
    ui->banner->show(Theme::Tone::Warning, Words::lock(*lock),
                     lock->isAlive ? NumberPage::tr("You can change it as soon as that has ended.") : QString());
    return true;
}

// A number has a copy when something was changed here; it may be pruned by and by.
void NumberPage::Private::lookForCopy()
{
    const int generation = ++copyGeneration;
    if (!session || serviceName.isEmpty())
        return setHasCopy(false);
    whenTold(&q, session->provisionings().copyBefore(serviceName),
             [this, generation](const Result<StoredSnapshot> &copy) {
                 if (generation == copyGeneration)
                     setHasCopy(copy.has_value());
             });
}

void NumberPage::Private::setHasCopy(bool has)
{
    hasCopy = has;
    ui->configuration->setCanUndo(has);
    emit q.canUndoChanged();
}

void NumberPage::Private::showNothing(const QString &heading, const QString &text)
{
    setupTabs->clear();
    ui->emptyHeading->setText(heading);
    ui->emptyText->setText(text);
    ui->pages->setCurrentWidget(ui->emptyPage);
}

// The bar below its pages has what finishes it or takes it back.
bool NumberPage::Private::isSaveStopped() const
{
    const SetupSave *save = session->setupSaves().unfinished(serviceName);
    return save && save->state() == SetupSave::State::Stopped;
}

void NumberPage::Private::showState(const Service &service, ConfigurationChange *underWay, ConfigurationChange *latest)
{
    using Theme::Tone;
    const int row = session->inventory().groupRow(service.billingAccount);
    const QString status = row < 0 ? QString() : Words::groupStatus(session->inventory().group(row).account);
    if (underWay)
        ui->header->setState(u"pending"_s, Tone::Accent, Words::capitalized(Words::state(*underWay)));
    else if (isSaveStopped())
        ui->header->setState(u"warning"_s, Tone::Warning, NumberPage::tr("Save stopped"));
    else if (!status.isEmpty())
        ui->header->setState(u"group-expired"_s, Tone::Muted, NumberPage::tr("Group %1", "its status").arg(status));
    else if (latest && latest->state() == ConfigurationChange::State::Failed && !dismissed.contains(latest->id()))
        ui->header->setState(u"failed"_s, Tone::Bad, NumberPage::tr("Last change failed"));
    else if (session->state() == Session::State::Online)
        ui->header->setState(u"applied"_s, Tone::Good, NumberPage::tr("Up to date"));
    else
        ui->header->setState(u"offline"_s, Tone::Warning, NumberPage::tr("As last seen"));
}

void NumberPage::Private::showOutcome(ConfigurationChange *latest)
{
    ui->banner->setClosable(true);
    if (!notice.isEmpty())
        return;
    const bool bad = latest && latest->isFinished() && latest->state() != ConfigurationChange::State::Applied &&
                     latest->state() != ConfigurationChange::State::Cancelled;
    failed = bad && !dismissed.contains(latest->id()) ? latest : nullptr;
    if (!failed) {
        ui->banner->hide();
        return;
    }
    retryAction->setText(NumberPage::tr("Try again"));
    const QString reason = withoutHistory ? whyNoChangeWithoutHistory() : whyNoRetry(*session, *failed);
    retryAction->setEnabled(reason.isEmpty());
    retryAction->setToolTip(reason);
    ui->banner->setAction(failed->canRetry() ? retryAction : nullptr);
    const Theme::Tone tone =
        failed->state() == ConfigurationChange::State::Failed ? Theme::Tone::Bad : Theme::Tone::Warning;
    ui->banner->show(
        tone,
        NumberPage::tr("%1: %2", "which change: how it ended").arg(Words::fromTo(*failed), Words::outcome(*failed)),
        Words::advice(*failed), failed->error() ? Words::details(*failed->error()) : QString());
    if (q.isVisible() && !failed->isSeen())
        session->changes().markSeen(failed);
}

void NumberPage::Private::changeEnded(ConfigurationChange *change)
{
    if (change->serviceName() != serviceName || !q.isVisible())
        return;
    session->changes().markSeen(change);
    if (change->state() != ConfigurationChange::State::Applied)
        return;
    notice = serviceName;
    ui->banner->setAction(nullptr);
    ui->banner->show(Theme::Tone::Good,
                     NumberPage::tr("%1: applied. OVHcloud confirms it.").arg(Words::fromTo(*change)));
}

void NumberPage::Private::rename(const QString &description)
{
    if (session)
        session->rename(billingAccount, serviceName, description);
}

void NumberPage::Private::renameFailed(const QString &number, const ApiError &error)
{
    if (number != serviceName)
        return;
    notice = serviceName;
    ui->banner->setAction(nullptr);
    ui->banner->showError(error, NumberPage::tr("The description was not changed."));
}

void NumberPage::Private::askDeletion(const Service &service)
{
    const auto &content = ui->configuration->content();
    const QString losses = content ? Words::losses(Snapshots::holdings(*content)) : QString();
    UserPrompts::Question question;
    question.title = Words::deleteAction(service.featureType);
    question.text = NumberPage::tr("%1 will have no configuration any more: nobody will answer its calls.")
                        .arg(Words::number(service.serviceName));
    QStringList details{losses.isEmpty() ? NumberPage::tr("All of its settings will be lost.")
                                         : NumberPage::tr("You lose: %1.").arg(losses)};
    if (Catalogue::configuration(service.featureType).obsolete)
        details.append(NumberPage::tr("OVHcloud no longer offers it: once deleted, it cannot be chosen again."));
    details.append(NumberPage::tr("A copy is kept on this computer before anything is sent."));
    question.details = details.join(u' ');
    question.action = Words::deleteAction(service.featureType);
    question.destructive = true;
    const QPointer<NumberPage> page(&q);
    prompts.ask(&q, question, [this, page, asked = service.serviceName](bool accepted) {
        if (page && accepted && asked == serviceName)
            remove();
    });
}

void NumberPage::Private::remove()
{
    const auto found = service();
    if (!found)
        return;
    const Result<ConfigurationChange *> begun = session->changes().begin(*found, FeatureType::Empty);
    notice = begun ? QString() : serviceName;
    if (!begun) {
        ui->banner->setAction(nullptr);
        ui->banner->showError(begun.error(), NumberPage::tr("The change was not sent."));
    }
    refresh();
}

void NumberPage::Private::retry()
{
    if (!session || !failed)
        return;
    const Result<ConfigurationChange *> next = session->changes().retry(failed);
    if (next)
        return refresh();
    notice = serviceName;
    ui->banner->setAction(nullptr);
    ui->banner->showError(next.error(), NumberPage::tr("The change was not sent."));
}

} // namespace Aiguilleur
