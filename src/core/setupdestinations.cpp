// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupdestinations.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QStringList setupDestinations(const SetupDocument &document)
{
    QStringList numbers;
    const auto note = [&](const QString &number) {
        if (!number.isEmpty())
            numbers.append(number.startsWith(u'+') ? u"00"_s + number.mid(1) : number);
    };
    const auto &objects = document.objects();
    for (const QJsonObject &object : objects) {
        for (const auto key : {"destination"_L1, "number"_L1, "slot1Number"_L1, "slot2Number"_L1, "slot3Number"_L1,
                               "unavailableNumber"_L1, "actionOnOverflowParam"_L1, "actionOnClosureParam"_L1})
            note(object.value(key).toString());
        const QString action = object.value("action"_L1).toString();
        if (action == "bridge"_L1 || action == "voicemail"_L1)
            note(object.value("actionParam"_L1).toString());
    }
    numbers.removeDuplicates();
    return numbers;
}

bool mayLeadOn(const SetupResource &resource)
{
    static const QStringList kinds = {u"dialplan"_s, u"entry"_s,         u"extension"_s, u"hunting/agent"_s,
                                      u"menu"_s,     u"hunting/queue"_s, u"rule"_s};
    return kinds.contains(resource.name);
}

} // namespace Aiguilleur
