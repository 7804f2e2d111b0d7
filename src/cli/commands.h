// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Aiguilleur {

//! One option, for the parser and for the help.
struct OptionText
{
    QStringList names;  //!< long one first
    QString value = {}; //!< what stands for its value in the help; empty for a switch
    QString description;
};

//! One command: how it is called, what its help says.
struct CommandText
{
    Command command;
    QString name;
    QString arguments; //!< such as `NUMBER TYPE`
    int fewestArguments = 0;
    int mostArguments = 0;
    QString summary;
    QString details; //!< paragraphs
    QList<OptionText> options = {};
    bool takesNumber = true; //!< its first argument is a number
};

QList<OptionText> globalOptions();
QList<CommandText> allCommands();
QList<CommandText> setupCommands();    //!< those of them that set a number up
QList<CommandText> copyCommands();     //!< those of them that are about copies
QList<CommandText> bulkCommands();     //!< those that are about many numbers
QList<CommandText> scheduleCommands(); //!< those that are about what is done later
QList<CommandText> restoreCommands();  //!< those that bring a whole set-up upon a number

QString generalHelp();
QString helpOf(const CommandText &command);

} // namespace Aiguilleur
