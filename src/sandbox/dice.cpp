// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/dice.h"

#include "sandbox/names.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

quint64 stableHash(const QString &text)
{
    quint64 hash = 0xcbf29ce484222325U;
    for (const char byte : text.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    return mixed(hash, 0);
}

QString Dice::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(static_cast<char16_t>(u'0' + below(10)));
    return text;
}

QString Dice::hex(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QString::number(below(16), 16);
    return text;
}

QString outsideNumber(Dice &dice)
{
    return u"003363998"_s + dice.digits(4);
}

QString personName(Dice &dice)
{
    const QString first = dice.pick(firstNames());
    return u"%1 %2"_s.arg(first, dice.pick(lastNames()));
}

} // namespace Aiguilleur::Sandbox
