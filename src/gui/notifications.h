// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

namespace Aiguilleur {

class ConfigurationChange;
class ConfigurationChanges;
class Session;

//! Tells something to a person who looks elsewhere.
class Notifier
{
public:
    virtual ~Notifier() = default;
    virtual void notify(const QString &title, const QString &text, bool bad) = 0;
};

//! org.freedesktop.Notifications. Says nothing where there is no such service, and never blocks.
class DesktopNotifier : public Notifier
{
public:
    void notify(const QString &title, const QString &text, bool bad) override;
};

//! Announces the ends of changes while the window is not in front, several that end together in one notification.
class ChangeNotifications : public QObject
{
    Q_OBJECT
public:
    //! isWanted: whether the person wants to be told right now.
    ChangeNotifications(Notifier &notifier, std::function<bool()> isWanted, QObject *parent = nullptr);
    void setSession(Session *session); //!< nullptr: none

private:
    void collect(ConfigurationChange *change);
    void announce();

    Notifier &m_notifier;
    std::function<bool()> m_isWanted;
    QPointer<ConfigurationChanges> m_changes;
    QList<QPointer<ConfigurationChange>> m_ended;
    QTimer m_timer;
};

} // namespace Aiguilleur
