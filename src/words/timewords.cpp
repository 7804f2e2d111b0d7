// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/timewords.h"

#include "words/text.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

QString ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 10)
        return Text::tr("just now");
    if (seconds < 60)
        return Text::tr("%n s ago", nullptr, int(seconds));
    if (seconds < 3600)
        return Text::tr("%n min ago", nullptr, int(seconds / 60));
    if (seconds < 24 * 3600)
        return Text::tr("%n h ago", nullptr, int(seconds / 3600));
    if (seconds < 7 * 24 * 3600)
        return Text::tr("%n day(s) ago", nullptr, int(seconds / (24 * 3600)));
    return QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat);
}

QString duration(std::chrono::seconds length)
{
    const qint64 seconds = std::max<qint64>(0, length.count());
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail);
}

QString duration(const QDateTime &from, const QDateTime &to)
{
    return duration(std::chrono::seconds(from.secsTo(to)));
}

} // namespace Aiguilleur::Words
