// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Aiguilleur {

//! What stands in a filter list: a telephone number, or the beginning of one that stands for all that begin so. Source:
//! the lists and shortcuts of the control panel, which writes prefixes with `+` and numbers with `00`; both mean the
//! same.
namespace ScreenEntry {

enum class Nature {
    Number,
    Prefix,
    Short, //!< of a national service, such as 39 for 3900 to 3999
    Invalid,
};
Nature nature(const QString &text);
//! One form for all that mean the same: `+336` for `00336`; short ones as they are. Nothing for what is no entry.
std::optional<QString> canonical(const QString &text);
//! From what a person typed or pasted: blanks, dots and brackets go, a national number gets its country code
//! (`06 39 98 00 12` is `0033639980012`). Nothing when it is no entry.
std::optional<QString> typed(const QString &text);
//! Several at once, between them line breaks, commas, semicolons or tabs; in their order.
QStringList split(const QString &text);
QString region(const QString &text); //!< two letters, `FR`; empty when it has none or several

//! The panel's ready-made groups of prefixes.
struct Shortcut
{
    QString name; //!< `mobiles`, `landlines`, `foreign`, `special`, `short`
    QStringList prefixes;
};
QList<Shortcut> shortcuts();

} // namespace ScreenEntry
} // namespace Aiguilleur
