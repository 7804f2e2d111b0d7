// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/telephonyapi.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

bool AccessRule::allows(const QString &requestMethod, const QString &requestPath) const
{
    if (method != requestMethod)
        return false;
    QString pattern = QRegularExpression::escape(path);
    pattern.replace(u"\\*"_s, u".*"_s);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern),
                                        QRegularExpression::DotMatchesEverythingOption);
    return expression.match(requestPath.section(u'?', 0, 0)).hasMatch();
}

} // namespace Aiguilleur
