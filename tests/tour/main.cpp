// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programpaths.h"
#include "tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Aiguilleur;

namespace {

QPalette palette(const QColor &window, const QColor &base, const QColor &text, const QColor &button,
                 const QColor &highlight, const QColor &disabled)
{
    QPalette colors(button, window);
    colors.setColor(QPalette::Window, window);
    colors.setColor(QPalette::Base, base);
    colors.setColor(QPalette::AlternateBase, window);
    colors.setColor(QPalette::Button, button);
    colors.setColor(QPalette::Highlight, highlight);
    colors.setColor(QPalette::HighlightedText, Qt::white);
    colors.setColor(QPalette::ToolTipBase, base);
    colors.setColor(QPalette::ToolTipText, text);
    colors.setColor(QPalette::Link, highlight.lighter(text.lightness() > 128 ? 140 : 100));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        colors.setColor(role, text);
        colors.setColor(QPalette::Disabled, role, disabled);
    }
    colors.setColor(QPalette::PlaceholderText, disabled);
    return colors;
}

// Explicit, so that the pictures are the same on every desktop.
QPalette schemePalette(bool dark)
{
    if (dark)
        return palette(0x2a2e32, 0x1b1e20, 0xfcfcfc, 0x31363b, 0x2f7fb5, 0x7a7f84);
    return palette(0xf3f4f5, 0xffffff, 0x1f2326, 0xfafafa, 0x2374ab, 0x9a9fa3);
}

QString valueBefore(int argc, char *argv[], const char *option)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], option) == 0)
            return QString::fromLocal8Bit(argv[i + 1]);
    }
    return {};
}

int mistake(const QString &text)
{
    QTextStream(stderr) << text << '\n';
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    // Both are read while the application is made.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (const QString scale = valueBefore(argc, argv, "--scale"); !scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", scale.toLocal8Bit());
    QApplication application(argc, argv);
    identifyProgram();

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Takes pictures of the window while it does the main job on a sandbox."_s);
    parser.addHelpOption();
    parser.addOption({u"output"_s, u"Folder for the pictures; made when missing."_s, u"DIR"_s});
    parser.addOption({u"lang"_s, u"fr (default) or en."_s, u"fr|en"_s, u"fr"_s});
    parser.addOption({u"scheme"_s, u"light (default) or dark."_s, u"light|dark"_s, u"light"_s});
    parser.addOption({u"scale"_s, u"Device pixel ratio, 1 (default) or 2."_s, u"1|2"_s, u"1"_s});
    parser.process(application);
    const QString scheme = parser.value(u"scheme"_s);
    if (parser.value(u"output"_s).isEmpty() || !QDir().mkpath(parser.value(u"output"_s)))
        return mistake(u"--output needs a folder that can be written."_s);
    if (!LanguageSwitch::languages().contains(parser.value(u"lang"_s)))
        return mistake(u"--lang is fr or en."_s);
    if (scheme != "light"_L1 && scheme != "dark"_L1)
        return mistake(u"--scheme is light or dark."_s);

    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(schemePalette(scheme == "dark"_L1));
    return Test::Tour(QDir(parser.value(u"output"_s)), parser.value(u"lang"_s)).run() ? 0 : 1;
}
