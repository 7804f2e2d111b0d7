// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/simpletypes.h"

#include <QHash>
#include <QRegularExpression>
#include <arpa/inet.h>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

const QHash<QString, QRegularExpression> &patterns()
{
    const auto whole = [](const QString &text) {
        return QRegularExpression(QRegularExpression::anchoredPattern(text));
    };
    static const QHash<QString, QRegularExpression> table{
        {u"datetime"_s, whole(u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([+-]\\d\\d:\\d\\d|Z)"_s)},
        {u"date"_s, whole(u"\\d{4}-\\d\\d-\\d\\d"_s)},
        {u"time"_s, whole(u"\\d\\d:\\d\\d:\\d\\d"_s)},
        {u"phoneNumber"_s, whole(u"(00|\\+)?\\d{2,18}|anonymous|"_s)},
        {u"uuid"_s, whole(u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s)},
        {u"macAddress"_s, whole(u"([0-9a-fA-F]{2}[:-]?){5}[0-9a-fA-F]{2}"_s)},
    };
    return table;
}

bool isInteger(const QJsonValue &value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

} // namespace

bool isIpBlock(const QString &text)
{
    const QByteArray address = text.section(u'/', 0, 0).toLatin1();
    unsigned char bytes[sizeof(in6_addr)];
    const bool v4 = inet_pton(AF_INET, address.constData(), bytes) == 1;
    if (!v4 && inet_pton(AF_INET6, address.constData(), bytes) != 1)
        return false;
    if (!text.contains(u'/'))
        return true;
    bool isNumber = false;
    const int length = text.section(u'/', 1).toInt(&isNumber);
    return isNumber && length >= 0 && length <= (v4 ? 32 : 128);
}

bool fitsSimpleType(const QString &type, const QJsonValue &value)
{
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "long"_L1)
        return isInteger(value);
    if (type == "double"_L1)
        return value.isDouble();
    if (type == "map"_L1)
        return value.isObject();
    if (!value.isString())
        return false;
    if (type == "ipBlock"_L1 || type == "ip"_L1)
        return isIpBlock(value.toString());
    const auto pattern = patterns().constFind(type);
    return pattern == patterns().constEnd() || pattern->match(value.toString()).hasMatch();
}

QString internationalForm(const QString &number)
{
    return number.startsWith(u'+') ? u"00"_s + number.mid(1) : number;
}

} // namespace Aiguilleur::Sandbox
