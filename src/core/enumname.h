// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QString>
#include <optional>

namespace Aiguilleur {

//! An enumerator as it is written in the journal, in JSON and by OVHcloud: its own name with a small first letter,
//! `Waiting` as `waiting`. Renaming an enumerator therefore changes what is stored; tests hold the names. Empty for a
//! value that is no enumerator. The enumeration is declared with Q_ENUM.
template<class Enum>
QString enumName(Enum value)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
    if (!name.isEmpty())
        name.front() = name.front().toLower();
    return name;
}

//! The inverse; nothing for a name that is not known.
template<class Enum>
std::optional<Enum> enumValue(const QString &name)
{
    const QMetaEnum values = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < values.keyCount(); ++i) {
        const QLatin1StringView key(values.key(i));
        if (name.size() == key.size() && name.front() == QChar(key.front()).toLower() &&
            QStringView(name).sliced(1) == key.sliced(1))
            return static_cast<Enum>(values.value(i));
    }
    return std::nullopt;
}

} // namespace Aiguilleur
