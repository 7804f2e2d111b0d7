// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace Aiguilleur {

class FeatureType;

//! Colours mixed from the palette (WCAG AA against its window and base colours, light or dark) and icons tinted with
//! it.
namespace Theme {

enum class Tone { Normal, Muted, Accent, Good, Warning, Bad };

bool isDark(const QPalette &palette);
QColor text(const QPalette &palette, Tone tone);       //!< for words and icons on `base` or `window`
QColor background(const QPalette &palette, Tone tone); //!< a light wash behind such words
QColor line(const QPalette &palette);                  //!< hairlines and card borders

QString iconName(Tone tone); //!< of our own: the mark that goes with a message of that tone
//! The configuration's icon, tinted; crisp at any device pixel ratio.
QIcon configurationIcon(const FeatureType &type, const QPalette &palette, Tone tone = Tone::Normal);
//! A freedesktop theme icon when the desktop has one, else ours of the same name under :/icons/ui, tinted.
QIcon icon(const QString &themeName, const QString &ownName, const QPalette &palette, Tone tone = Tone::Normal);
//! The program's own, in its own colours; without the plugin for SVG icons, which Debian 13 does not bring along.
QIcon logo();
QIcon ownIcon(const QString &ownName, const QPalette &palette, Tone tone = Tone::Normal);

} // namespace Theme
} // namespace Aiguilleur
