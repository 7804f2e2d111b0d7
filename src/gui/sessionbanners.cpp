// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessionbanners.h"

#include "gui/banner.h"
#include "gui/changeguard.h"
#include "service/futuretold.h"
#include "service/inventory.h"
#include "service/schedule.h"
#include "service/session.h"
#include "words/errorwords.h"
#include "words/schedulewords.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

QString timeOrDate(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace

SessionBanners::SessionBanners(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    m_storage = addBanner(u"storageBanner"_s);
    m_shared = addBanner(u"sharedStoreBanner"_s);
    m_tryStoreAgain = new QAction(this);
    connect(m_tryStoreAgain, &QAction::triggered, this, [this] {
        if (m_session)
            m_session->tryStoreAgain();
    });
    m_connection = addBanner(u"connectionBanner"_s);
    m_missed = addBanner(u"missedBanner"_s);
    m_secrets = addBanner(u"secretsBanner"_s);
    m_failure = addBanner(u"failureBanner"_s);
    m_applyMissed = new QAction(this);
    m_ignoreMissed = new QAction(this);
    connect(m_applyMissed, &QAction::triggered, this, [this] { answerMissed(true); });
    connect(m_ignoreMissed, &QAction::triggered, this, [this] { answerMissed(false); });
    m_missed->setAction(m_applyMissed);
    m_missed->setOtherAction(m_ignoreMissed);
    m_secrets->setClosable(true);
    m_failure->setClosable(true);
    hide();
}

Banner *SessionBanners::addBanner(const QString &name)
{
    auto *banner = new Banner(this);
    banner->setObjectName(name);
    banner->installEventFilter(this);
    layout()->addWidget(banner);
    return banner;
}

bool SessionBanners::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        const auto banners = {m_storage, m_shared, m_connection, m_missed, m_secrets, m_failure};
        setVisible(std::any_of(banners.begin(), banners.end(), [](const Banner *b) { return b && !b->isHidden(); }));
    }
    return QWidget::eventFilter(watched, event);
}

void SessionBanners::setActions(QAction *signIn, QAction *tryAgain)
{
    m_signIn = signIn;
    m_tryAgain = tryAgain;
}

void SessionBanners::setSession(Session *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->inventory().disconnect(this);
        m_session->schedule().disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(session, &Session::stateChanged, this, &SessionBanners::updateConnection);
        connect(&session->inventory(), &Inventory::refreshFinished, this, &SessionBanners::updateConnection);
        connect(session, &Session::sharedStoreChanged, this, &SessionBanners::updateShared);
        connect(session, &Session::stateChanged, this, &SessionBanners::updateMissed);
        connect(&session->schedule(), &Schedule::changed, this, &SessionBanners::updateMissed);
        clearFailure();
    }
    updateConnection();
    updateShared();
    updateMissed();
}

void SessionBanners::setStoreFailure(const ApiError &error, const QString &path)
{
    m_sayStorage = [this, error, path] {
        m_storage->show(Tone::Bad,
                        tr("The history on this computer cannot be opened, so nothing can be changed for now."),
                        tr("Numbers can be looked at. Update the program if a newer version made the file, or move the "
                           "file away and start again: %1")
                            .arg(QDir::toNativeSeparators(path)),
                        Words::details(error));
    };
    m_sayStorage();
}

void SessionBanners::setStoreRebuilt(const QString &setAside)
{
    m_storage->setClosable(true);
    m_sayStorage = [this, setAside] {
        m_storage->show(Tone::Warning, tr("The history on this computer was damaged. A new one was begun."),
                        tr("The damaged file was kept: %1").arg(QDir::toNativeSeparators(setAside)));
    };
    m_sayStorage();
}

void SessionBanners::setSecretsNotRemembered(const ApiError &error)
{
    m_saySecrets = [this, error] {
        m_secrets->show(Tone::Warning, tr("You will have to sign in again next time."),
                        tr("This computer has no keychain that can be used, and keys are kept nowhere else."),
                        Words::details(error));
    };
    m_saySecrets();
}

void SessionBanners::showFailure(const ApiError &error, const QString &what)
{
    m_sayFailure = [this, error, what] { m_failure->showError(error, what); };
    m_sayFailure();
}

void SessionBanners::clearFailure()
{
    m_sayFailure = {};
    m_failure->hide();
}

void SessionBanners::showOffline()
{
    const QDateTime since = m_session->offlineSince();
    const QDateTime data = m_session->inventory().refreshed();
    const QString text = since.isValid() ? tr("Offline since %1", "a time").arg(timeOrDate(since)) : tr("Offline");
    const QString reason = m_session->error() ? Words::what(*m_session->error()) + u' ' : QString();
    const QString shown =
        data.isValid() ? tr("The numbers shown are those of %1.", "a time").arg(timeOrDate(data)) + u' ' : QString();
    m_connection->show(Tone::Warning, text, reason + shown + tr("It is tried again by itself."),
                       m_session->error() ? Words::details(*m_session->error()) : QString());
    m_connection->setAction(m_tryAgain);
}

void SessionBanners::updateConnection()
{
    if (!m_session) {
        m_connection->hide();
        return;
    }
    const std::optional<ApiError> reading = m_session->inventory().error();
    if (m_session->state() == Session::State::Offline) {
        showOffline();
    } else if (m_session->state() == Session::State::SignInNeeded) {
        m_connection->show(
            Tone::Bad, tr("OVHcloud no longer accepts this sign-in."),
            tr("It has expired or was revoked. The numbers shown are the last ones seen; changes under way "
               "are followed again once you have signed in."),
            m_session->error() ? Words::details(*m_session->error()) : QString());
        m_connection->setAction(m_signIn);
    } else if (reading && !m_session->inventory().isRefreshing()) {
        m_connection->showError(*reading, tr("The numbers could not be read again."));
        m_connection->setAction(m_tryAgain);
    } else if (!m_session->inventory().isRefreshing() || !reading) {
        m_connection->hide();
    }
}

// One after the other, the latest first.
void SessionBanners::updateMissed()
{
    const QList<ScheduledRun> runs = m_session ? m_session->schedule().runs() : QList<ScheduledRun>();
    const auto found = std::find_if(runs.cbegin(), runs.cend(), [](const auto &run) { return run.needsAnswer(); });
    if (found == runs.cend()) {
        m_missed->hide();
        return;
    }
    m_missedId = found->id;
    m_applyMissed->setText(tr("Apply now"));
    m_applyMissed->setEnabled(whyReadOnly(*m_session).isEmpty());
    m_ignoreMissed->setText(tr("Ignore"));
    m_missed->show(Tone::Warning,
                   tr("“%1” was to be applied on %2, and was not.").arg(found->title, timeOrDate(found->due)),
                   Words::runReason(*found));
}

void SessionBanners::answerMissed(bool applies)
{
    if (!m_session)
        return;
    m_missed->hide();
    Schedule &schedule = m_session->schedule();
    whenTold(this, applies ? schedule.applyNow(m_missedId) : schedule.ignore(m_missedId),
             [this](const Result<ScheduledRun> &run) {
                 if (!run && run.error().kind != ApiError::Kind::Conflict)
                     showFailure(run.error());
                 updateMissed();
             });
}

void SessionBanners::updateShared()
{
    const SharedStoreState store = m_session ? m_session->sharedStore() : SharedStoreState();
    if (store.isAvailable || store.isConnecting || !store.error) {
        m_shared->hide();
        return;
    }
    m_tryStoreAgain->setText(tr("Try again"));
    const QString what = Words::what(*store.error) + u' ' + Words::advice(*store.error);
    m_shared->show(Tone::Warning,
                   tr("Since %1 the shared database cannot be used, so nothing can be changed.", "a time")
                       .arg(timeOrDate(store.since)),
                   what, store.address + u'\n' + Words::details(*store.error));
    m_shared->setAction(m_tryStoreAgain);
}

void SessionBanners::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

void SessionBanners::update()
{
    updateConnection();
    updateMissed();
    updateShared();
    const auto sayAgain = [](const Banner *banner, const std::function<void()> &say) {
        if (say && !banner->isHidden())
            say();
    };
    sayAgain(m_storage, m_sayStorage);
    sayAgain(m_secrets, m_saySecrets);
    sayAgain(m_failure, m_sayFailure);
}

} // namespace Aiguilleur
