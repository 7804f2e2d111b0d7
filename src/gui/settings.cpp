// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString languageKey = u"window/language"_s;
const QString expertModeKey = u"window/expertMode"_s;
const QString notificationsKey = u"window/notifications"_s;
const QString refreshMinutesKey = u"window/refreshMinutes"_s;
const QString internationalNumbersKey = u"window/internationalNumbers"_s;
const QString copyDaysKey = u"keep/copyDays"_s;
const QString callDaysKey = u"keep/callDays"_s;

constexpr int usualRefreshMinutes = 5;
constexpr int mostRefreshMinutes = 24 * 60;

QString stateKey(const QString &name)
{
    return "window/state/"_L1 + name;
}

} // namespace

Settings::Settings(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QString Settings::language() const
{
    return m_settings.value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_settings.setValue(languageKey, language);
    emit languageChanged(language);
    emit changed();
}

bool Settings::expertMode() const
{
    return m_settings.value(expertModeKey, false).toBool();
}

void Settings::setExpertMode(bool on)
{
    set(expertModeKey, expertMode(), on);
}

bool Settings::notifications() const
{
    return m_settings.value(notificationsKey, true).toBool();
}

void Settings::setNotifications(bool on)
{
    set(notificationsKey, notifications(), on);
}

int Settings::refreshMinutes() const
{
    bool isNumber = false;
    const int minutes = m_settings.value(refreshMinutesKey, usualRefreshMinutes).toInt(&isNumber);
    return isNumber ? std::clamp(minutes, 0, mostRefreshMinutes) : usualRefreshMinutes;
}

void Settings::setRefreshMinutes(int minutes)
{
    set(refreshMinutesKey, refreshMinutes(), minutes);
}

bool Settings::internationalNumbers() const
{
    return m_settings.value(internationalNumbersKey, false).toBool();
}

void Settings::setInternationalNumbers(bool on)
{
    set(internationalNumbersKey, internationalNumbers(), on);
}

void Settings::set(const QString &key, const QVariant &present, const QVariant &wanted)
{
    if (wanted == present)
        return;
    m_settings.setValue(key, wanted);
    emit changed();
}

int Settings::copyDays() const
{
    return qMax(0, m_settings.value(copyDaysKey).toInt());
}

void Settings::setCopyDays(int days)
{
    set(copyDaysKey, copyDays(), days);
}

int Settings::callDays() const
{
    return qMax(0, m_settings.value(callDaysKey).toInt());
}

void Settings::setCallDays(int days)
{
    set(callDaysKey, callDays(), days);
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings.value(stateKey(name)).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(stateKey(name), state);
}

} // namespace Aiguilleur
