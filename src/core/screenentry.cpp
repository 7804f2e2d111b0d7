// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screenentry.h"

#include "core/phonenumber.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::ScreenEntry {

namespace {

constexpr qsizetype mostDigits = 15; // ITU-T E.164
constexpr qsizetype mostShortDigits = 6;

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringList abroad()
{
    QStringList prefixes = {u"+1"_s, u"+2"_s};
    for (const QString &rest : {u"0"_s, u"1"_s, u"2"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s})
        prefixes.append(u"+3"_s + rest);
    for (int zone = 4; zone <= 9; ++zone)
        prefixes.append(u'+' + QString::number(zone));
    return prefixes;
}

QString compacted(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const bool isNoise = c.isSpace() || c.category() == QChar::Other_Format || u".-/()[]"_s.contains(c);
        if (!isNoise)
            result += c;
    }
    return result;
}

} // namespace

std::optional<QString> canonical(const QString &text)
{
    const bool isPlus = text.startsWith(u'+');
    if (isPlus || text.startsWith("00"_L1)) {
        const QStringView digits = QStringView(text).mid(isPlus ? 1 : 2);
        const bool fits = areDigits(digits) && digits.size() <= mostDigits && digits.front() != u'0';
        return fits ? std::optional<QString>(u'+' + digits.toString()) : std::nullopt;
    }
    const bool isShort = areDigits(text) && text.size() <= mostShortDigits && !text.startsWith(u'0');
    return isShort ? std::optional<QString>(text) : std::nullopt;
}

Nature nature(const QString &text)
{
    const std::optional<QString> form = canonical(text);
    if (!form)
        return Nature::Invalid;
    if (!form->startsWith(u'+'))
        return Nature::Short;
    return PhoneNumber::parse(*form) ? Nature::Number : Nature::Prefix;
}

// Digits that begin with neither + nor 00 are a national number, or else one of the short ones.
std::optional<QString> typed(const QString &text)
{
    const QString compact = compacted(text);
    const bool isInternational = compact.startsWith(u'+') || compact.startsWith("00"_L1);
    if (!isInternational && canonical(compact))
        return compact;
    if (const auto number = PhoneNumber::parse(text))
        return number->serviceName();
    return canonical(compact) ? std::optional<QString>(compact) : std::nullopt;
}

QStringList split(const QString &text)
{
    static const QRegularExpression between(u"[\\n\\r\\t,;]+"_s);
    QStringList parts;
    const QStringList found = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : found) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

QString region(const QString &text)
{
    const std::optional<QString> form = canonical(text);
    if (!form || !form->startsWith(u'+'))
        return {};
    if (const auto number = PhoneNumber::parse(*form))
        return number->region();
    // A prefix is of the country of any number that begins so, if it is long enough to tell the country.
    const auto example = PhoneNumber::parse(form->leftJustified(12, u'1'));
    return form->size() > 2 && example ? example->region() : QString();
}

QList<Shortcut> shortcuts()
{
    return {
        {u"mobiles"_s, {u"+336"_s, u"+337"_s}},
        {u"landlines"_s, {u"+331"_s, u"+332"_s, u"+333"_s, u"+334"_s, u"+335"_s, u"+339"_s}},
        {u"foreign"_s, abroad()},
        {u"special"_s, {u"+338"_s}},
        {u"short"_s,
         {u"10"_s, u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"16"_s, u"19"_s, u"30"_s, u"31"_s, u"32"_s, u"36"_s, u"39"_s}}};
}

} // namespace Aiguilleur::ScreenEntry
