// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include "core/catalogue.h"
#include "gui/tintedicon.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Theme {

namespace {

// A little above the 4.5 : 1 of WCAG AA, so that rounding to eight bits cannot fall below it.
constexpr double readableContrast = 4.6;
constexpr int mixingSteps = 24;

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = static_cast<float>(share);
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

//! The colour, moved towards black or white as far as every background asks for.
template<size_t Count>
QColor readable(const QColor &wanted, const std::array<QColor, Count> &backgrounds, bool dark)
{
    const QColor end = dark ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step <= mixingSteps; ++step) {
        const QColor candidate = mixed(wanted, end, double(step) / mixingSteps);
        const auto isReadable = [&](const QColor &background) {
            return contrast(candidate, background) >= readableContrast;
        };
        if (std::all_of(backgrounds.begin(), backgrounds.end(), isReadable))
            return candidate;
    }
    return end;
}

// A palette has no good, warning or bad: only their hues are ours, the rest follows the palette's brightness.
QColor toneOfHue(const QPalette &palette, int hue)
{
    return isDark(palette) ? QColor::fromHsl(hue, 150, 160) : QColor::fromHsl(hue, 170, 96);
}

QColor accent(const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    // A grey highlight (some desktops) says nothing: links are always told from the text by their colour.
    return highlight.hslSaturation() < 40 ? palette.color(QPalette::Link) : highlight;
}

QColor wanted(const QPalette &palette, Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return palette.color(QPalette::WindowText);
    case Tone::Muted:
        return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.4);
    case Tone::Accent:
        return accent(palette);
    case Tone::Good:
        return toneOfHue(palette, 148);
    case Tone::Warning:
        return toneOfHue(palette, 36);
    case Tone::Bad:
        return toneOfHue(palette, 4);
    }
    return palette.color(QPalette::WindowText);
}

TintedIcon::Colors iconColors(const QPalette &palette, Tone tone)
{
    return {.normal = text(palette, tone),
            .disabled = palette.color(QPalette::Disabled, QPalette::WindowText),
            .selected = palette.color(QPalette::HighlightedText)};
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor text(const QPalette &palette, Tone tone)
{
    const std::array backgrounds{palette.color(QPalette::Base), palette.color(QPalette::Window),
                                 palette.color(QPalette::AlternateBase), background(palette, tone)};
    return readable(wanted(palette, tone), backgrounds, isDark(palette));
}

QColor background(const QPalette &palette, Tone tone)
{
    const double share = isDark(palette) ? 0.16 : 0.1;
    return mixed(palette.color(QPalette::Base), wanted(palette, tone), tone == Tone::Normal ? share / 3 : share);
}

QColor line(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.22);
}

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"applied"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"failed"_s;
    default:
        return u"info"_s;
    }
}

QIcon configurationIcon(const FeatureType &type, const QPalette &palette, Tone tone)
{
    return TintedIcon::create(Catalogue::icon(type), iconColors(palette, tone));
}

QIcon icon(const QString &themeName, const QString &ownName, const QPalette &palette, Tone tone)
{
    return QIcon::hasThemeIcon(themeName) ? QIcon::fromTheme(themeName) : ownIcon(ownName, palette, tone);
}

QIcon logo()
{
    return TintedIcon::create(u":/icons/aiguilleur.svg"_s, {});
}

QIcon ownIcon(const QString &ownName, const QPalette &palette, Tone tone)
{
    return TintedIcon::create(u":/icons/ui/%1.svg"_s.arg(ownName), iconColors(palette, tone));
}

} // namespace Aiguilleur::Theme
