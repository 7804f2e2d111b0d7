// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phonenumber.h"

#include "core/phonenumberformats.h"

#include <algorithm>
#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;

namespace Aiguilleur {

namespace {

using Parsed = i18n::phonenumbers::PhoneNumber;

// ITU-T E.164: at most 15 digits with the country code; below 6 there is nothing to call across a border.
constexpr qsizetype fewestDigits = 6;
constexpr qsizetype mostDigits = 15;

const PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

bool isSeparator(QChar c)
{
    // Other_Format: the bidirectional marks and soft hyphens that come along with numbers copied from a telephone.
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Punctuation_Dash ||
           u"().[]/\u2212"_s.contains(c);
}

//! Digits with at most one leading `+`; nothing when the text holds anything else.
std::optional<QString> compacted(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            result += QChar(u'0' + c.digitValue());
        else if ((c == u'+' || c == u'\uFF0B') && result.isEmpty())
            result += u'+';
        else if (!isSeparator(c))
            return {};
    }
    return result;
}

QString withoutScheme(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.startsWith("tel:"_L1, Qt::CaseInsensitive) ? trimmed.mid(4) : trimmed;
}

// « +33 (0)1… »: the zero in brackets is dialled inside the country only.
QString withoutOptionalZero(QString text)
{
    for (const auto zero : {"(0)"_L1, "( 0 )"_L1, "[0]"_L1})
        text.remove(zero);
    return text;
}

bool isInternational(const QString &compact)
{
    return compact.startsWith(u'+') || compact.startsWith("00"_L1);
}

//! `+` and digits for an international form, the digits alone for a national one.
std::optional<QString> normalized(const QString &text)
{
    const QString bare = withoutScheme(text);
    std::optional<QString> compact = compacted(bare);
    if (!compact || !isInternational(*compact))
        return compact;
    compact = compacted(withoutOptionalZero(bare));
    return compact->startsWith(u'+') ? compact : u'+' + compact->mid(2);
}

std::optional<Parsed> parsed(const QString &number, const QString &region)
{
    Parsed result;
    if (util().Parse(number.toStdString(), region.toStdString(), &result) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    return result;
}

Parsed parsedServiceName(const QString &serviceName)
{
    return parsed(u'+' + QStringView(serviceName).mid(2).toString(), u"ZZ"_s).value_or(Parsed());
}

QString serviceNameOf(const Parsed &number)
{
    std::string e164;
    util().Format(number, PhoneNumberUtil::E164, &e164);
    return "00"_L1 + QString::fromStdString(e164).mid(1);
}

bool isServiceNumber(const QString &serviceName)
{
    const qsizetype digits = serviceName.size() - 2;
    return digits >= fewestDigits && digits <= mostDigits && serviceName.startsWith("00"_L1) &&
           std::all_of(serviceName.begin(), serviceName.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::parse(const QString &text, const QString &region)
{
    const std::optional<QString> number = normalized(text);
    if (!number)
        return {};
    const std::optional<Parsed> known = parsed(*number, region.toUpper());
    if (known && util().IsPossibleNumber(*known))
        return PhoneNumber(serviceNameOf(*known));
    // A numbering plan newer than the library's: what is written internationally can be kept as it is.
    const QString serviceName = "00"_L1 + number->mid(1);
    if (!number->startsWith(u'+') || number->startsWith("+0"_L1) || known || !isServiceNumber(serviceName))
        return {};
    return PhoneNumber(serviceName);
}

QString PhoneNumber::e164() const
{
    return m_serviceName.isEmpty() ? QString() : u'+' + QStringView(m_serviceName).mid(2).toString();
}

QString PhoneNumber::national() const
{
    return formattedNumber(m_serviceName, NumberForm::National);
}

QString PhoneNumber::international() const
{
    return formattedNumber(m_serviceName, NumberForm::International);
}

QString PhoneNumber::display(const QString &homeRegion) const
{
    return isInCountryOf(m_serviceName, homeRegion) ? national() : international();
}

QString PhoneNumber::region() const
{
    const Parsed number = parsedServiceName(m_serviceName);
    std::string code;
    util().GetRegionCodeForNumber(number, &code);
    // Ranges that are not in service (those kept for fiction, for one) still belong to the country of their code.
    if (code == "ZZ")
        util().GetRegionCodeForCountryCode(number.country_code(), &code);
    return code == "ZZ" || code == "001" ? QString() : QString::fromStdString(code);
}

// Ranges kept for fiction are in no numbering plan: in France all of 06 and 07 is mobile.
bool PhoneNumber::isMobile() const
{
    const bool isFrenchMobile = m_serviceName.startsWith("00336"_L1) || m_serviceName.startsWith("00337"_L1);
    return isFrenchMobile || util().GetNumberType(parsedServiceName(m_serviceName)) == PhoneNumberUtil::MOBILE;
}

bool PhoneNumber::isPremiumRate() const
{
    const auto type = util().GetNumberType(parsedServiceName(m_serviceName));
    return type == PhoneNumberUtil::PREMIUM_RATE || type == PhoneNumberUtil::SHARED_COST;
}

QString PhoneNumber::displayed(const QString &serviceName, const QString &homeRegion)
{
    return isServiceNumber(serviceName) ? PhoneNumber(serviceName).display(homeRegion) : serviceName;
}

} // namespace Aiguilleur
