// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notifications.h"

#include "service/configurationchanges.h"
#include "service/session.h"
#include "words/changewords.h"
#include "words/numberwords.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr auto togetherWithin = 400ms;
constexpr int serverDecides = -1;

// Without an address libdbus would start a bus of its own, and wait for it.
bool hasSessionBus()
{
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtimeFolder.isEmpty() && QFile::exists(runtimeFolder + "/bus"_L1));
}

bool isApplied(const QPointer<ConfigurationChange> &change)
{
    return change->state() == ConfigurationChange::State::Applied;
}

} // namespace

void DesktopNotifier::notify(const QString &title, const QString &text, bool bad)
{
    if (!hasSessionBus())
        return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // Urgency: 1 is normal, 2 stays until it is read.
    const QVariantMap hints{{u"desktop-entry"_s, u"io.github.aiguilleur.Aiguilleur"_s},
                            {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(bad ? 2 : 1))}};
    call << u"Aiguilleur"_s << 0U << u"io.github.aiguilleur.Aiguilleur"_s << title << text.toHtmlEscaped()
         << QStringList() << hints << serverDecides;
    bus.asyncCall(call);
}

ChangeNotifications::ChangeNotifications(Notifier &notifier, std::function<bool()> isWanted, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_isWanted(std::move(isWanted))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(togetherWithin);
    connect(&m_timer, &QTimer::timeout, this, &ChangeNotifications::announce);
}

void ChangeNotifications::setSession(Session *session)
{
    if (m_changes)
        m_changes->disconnect(this);
    m_ended.clear();
    m_timer.stop();
    m_changes = session ? &session->changes() : nullptr;
    if (m_changes)
        connect(m_changes, &ConfigurationChanges::finished, this, &ChangeNotifications::collect);
}

void ChangeNotifications::collect(ConfigurationChange *change)
{
    // Who gave a change up knows it.
    if (change->state() == ConfigurationChange::State::Cancelled || !m_isWanted())
        return;
    m_ended.append(change);
    if (!m_timer.isActive())
        m_timer.start();
}

void ChangeNotifications::announce()
{
    QList<QPointer<ConfigurationChange>> ended = std::exchange(m_ended, {});
    ended.removeIf([](const auto &change) { return change.isNull(); });
    if (ended.isEmpty())
        return;
    const auto applied = static_cast<int>(std::count_if(ended.begin(), ended.end(), isApplied));
    const int bad = static_cast<int>(ended.size()) - applied;
    if (ended.size() == 1) {
        const ConfigurationChange &change = *ended.first();
        const QString outcome = bad > 0 ? Words::outcome(change) : tr("The new configuration is in effect.");
        m_notifier.notify(
            tr("%1: %2", "number: from → to").arg(Words::number(change.serviceName()), Words::fromTo(change)), outcome,
            bad > 0);
        return;
    }
    const QString title = tr("%n change(s) ended", nullptr, static_cast<int>(ended.size()));
    const QString text = bad == 0 ? tr("All were applied.") : tr("Applied: %1. Not applied: %2.").arg(applied).arg(bad);
    m_notifier.notify(title, text, bad > 0);
}

} // namespace Aiguilleur
