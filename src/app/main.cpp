// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "app/programpaths.h"
#include "gui/theme.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Aiguilleur;

namespace {

// Before there is a window, and where there is no display: help and mistakes need none.
ParsedOptions parsed(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    identifyProgram();
    LanguageSwitch language;
    language.apply(languageArgument(QCoreApplication::arguments()));
    return parseOptions(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char *argv[])
{
    const ParsedOptions start = parsed(argc, argv);
    if (start.exitCode) {
        QTextStream(*start.exitCode == 0 ? stdout : stderr) << start.output;
        return *start.exitCode;
    }
    QApplication application(argc, argv);
    identifyProgram();
    QApplication::setApplicationDisplayName(u"Aiguilleur"_s);
    QApplication::setDesktopFileName(u"io.github.aiguilleur.Aiguilleur"_s);
    QApplication::setWindowIcon(Theme::logo());
    Program program(start.options);
    program.start();
    return QApplication::exec();
}
