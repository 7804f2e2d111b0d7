// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/livewords.h"

#include "words/numberwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QString LiveWords::caller(const QString &name, const QString &number)
{
    if (number.isEmpty() || number == "anonymous"_L1)
        return name.isEmpty() || name == "anonymous"_L1 ? tr("Unknown caller") : name;
    const QString written = Words::number(number);
    return name.isEmpty() ? written : u"%1, %2"_s.arg(name, written);
}

QString LiveWords::agent(const LiveAgent &agent)
{
    return agent.name.isEmpty() ? Words::number(agent.number) : agent.name;
}

QString LiveWords::percentage(double share)
{
    return tr("%1 %", "percentage").arg(QLocale().toString(share * 100, 'f', 0));
}

QString LiveWords::time(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace Aiguilleur
