// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/numberfilter.h"

#include "core/catalogue.h"
#include "core/phonenumber.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result.toCaseFolded().simplified();
}

QString digitsOf(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isDigit())
            result += c;
    }
    return result;
}

//! Digits of a part of a number, with `+` as the 00 of service names; empty when the text holds anything else.
QString numberPart(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            result += QChar(u'0' + c.digitValue());
        else if (c == u'+' && result.isEmpty())
            result += "00"_L1;
        else if (!c.isSpace() && !c.isPunct() && c.category() != QChar::Other_Format)
            return {};
    }
    return result;
}

} // namespace

NumberFilter::NumberFilter(const QString &text)
    : m_text(folded(text))
    , m_digits(numberPart(text))
{
}

bool NumberFilter::matchesNumber(const QString &serviceName) const
{
    return !m_digits.isEmpty() &&
           (serviceName.contains(m_digits) || digitsOf(PhoneNumber::displayed(serviceName)).contains(m_digits));
}

bool NumberFilter::matches(const Service &service, const BillingAccount &group) const
{
    if (m_text.isEmpty() || matchesNumber(service.serviceName))
        return true;
    const QString texts[] = {
        service.serviceName, service.description, service.featureType.apiName(), Catalogue::label(service.featureType),
        group.name,          group.description};
    for (const QString &text : texts) {
        if (folded(text).contains(m_text))
            return true;
    }
    return false;
}

} // namespace Aiguilleur
