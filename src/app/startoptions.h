// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace Aiguilleur {

//! What the window is started with.
struct StartOptions
{
    bool sandbox = false;
    std::optional<QString> confFile; //!< `--conf`; an absolute path
    QString language;                //!< `fr`, `en`, or empty: as remembered
    QString store;                   //!< file or address, see storeLocation(); empty: the usual one
    bool quitAfterPaint = false;     //!< prints how it went once numbers are painted, and ends; for measurements
};

struct ParsedOptions
{
    StartOptions options;
    std::optional<int> exitCode; //!< nothing more to do: 0 after `--help` and `--version`, 2 after a mistake
    QString output;              //!< what to print then
};

//! arguments: with the program's name. Words are in the language of the installed translators.
ParsedOptions parseOptions(const QStringList &arguments);
//! The value of `--lang`, before anything else is understood; empty without one.
QString languageArgument(const QStringList &arguments);

} // namespace Aiguilleur
