// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QVariant>

class QSettings;

namespace Aiguilleur {

//! What is remembered between two starts about the window. Keys and defaults live here only.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(QSettings &settings, QObject *parent = nullptr);

    QString language() const; //!< `fr`, `en`, or empty: the system's
    void setLanguage(const QString &language);
    bool expertMode() const;
    void setExpertMode(bool on);
    bool notifications() const; //!< desktop notification at the end of a change
    void setNotifications(bool on);
    int refreshMinutes() const; //!< 0: never by itself; 5 by default
    void setRefreshMinutes(int minutes);
    bool internationalNumbers() const; //!< show +33 1… instead of 01…
    void setInternationalNumbers(bool on);

    // For how long what has happened is kept; 0 days: for ever, which is the default.
    int copyDays() const;
    void setCopyDays(int days);
    int callDays() const;
    void setCallDays(int days);

    QByteArray state(const QString &name) const; //!< geometry, splitters, columns
    void setState(const QString &name, const QByteArray &state);

signals:
    void languageChanged(const QString &language);
    void changed();

private:
    void set(const QString &key, const QVariant &present, const QVariant &wanted);
    QSettings &m_settings;
};

} // namespace Aiguilleur
