// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/listmemory.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QString ListMemory::kindOf(const QString &path)
{
    QStringList segments = path.section(u'?', 0, 0).split(u'/');
    for (QString &segment : segments) {
        if (!std::all_of(segment.cbegin(), segment.cend(), [](QChar c) { return c.isLetter(); }))
            segment = u"{}"_s;
    }
    return segments.join(u'/');
}

} // namespace Aiguilleur
