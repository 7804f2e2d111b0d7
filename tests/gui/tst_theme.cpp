// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "gui/theme.h"

#include <QTest>
#include <cmath>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2.1, relative luminance and contrast ratio, written down here once more to check the theme's own arithmetic.
double channel(int value)
{
    const double share = value / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

int coloredPixels(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255 && pixel.rgb() == color.rgb())
                ++count;
        }
    }
    return count;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void wordsAreReadable_data();
    void wordsAreReadable();
    void tonesAreTold();
    void iconsTakeTheColour();
    void iconsAreSharpAtAnyScale();
    void disabledIconsAreQuiet();
    void everyIconExists_data();
    void everyIconExists();
    void drawsTheLogo();
};

void TestTheme::wordsAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("dark");
    QTest::newRow("fusion light") << QPalette(QColor(239, 239, 239)) << false;
    QTest::newRow("breeze light") << paletteOf(0xeff0f1, 0xffffff, 0x232629, 0x3daee9) << false;
    QTest::newRow("breeze dark") << paletteOf(0x2a2e32, 0x1b1e20, 0xfcfcfc, 0x3daee9) << true;
    QTest::newRow("adwaita dark") << paletteOf(0x353535, 0x2d2d2d, 0xeeeeec, 0x15539e) << true;
    QTest::newRow("black") << paletteOf(QRgb(0x000000), QRgb(0x000000), 0xffffff, 0xffff00) << true;
    QTest::newRow("grey highlight") << paletteOf(0xf0f0f0, 0xffffff, QRgb(0x000000), 0x888888) << false;
}

void TestTheme::wordsAreReadable()
{
    using Theme::Tone;
    QFETCH(QPalette, palette);
    QFETCH(bool, dark);
    QCOMPARE(Theme::isDark(palette), dark);
    for (const Tone tone : {Tone::Normal, Tone::Muted, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad}) {
        const QColor text = Theme::text(palette, tone);
        for (const QColor &background : {palette.color(QPalette::Base), palette.color(QPalette::Window),
                                         palette.color(QPalette::AlternateBase), Theme::background(palette, tone)}) {
            QVERIFY2(contrast(text, background) >= 4.5, qPrintable(u"tone %1: %2 on %3 is %4"_s.arg(int(tone))
                                                                       .arg(text.name(), background.name())
                                                                       .arg(contrast(text, background))));
        }
        QVERIFY(contrast(Theme::text(palette, Tone::Normal), Theme::background(palette, tone)) >= 4.5);
    }
}

void TestTheme::tonesAreTold()
{
    using Theme::Tone;
    const QPalette palette(QColor(239, 239, 239));
    QList<QColor> seen;
    for (const Tone tone : {Tone::Normal, Tone::Muted, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad}) {
        const QColor color = Theme::text(palette, tone);
        QVERIFY(!seen.contains(color));
        seen.append(color);
    }
}

void TestTheme::iconsTakeTheColour()
{
    for (const QPalette &palette :
         {QPalette(QColor(239, 239, 239)), paletteOf(0x2a2e32, 0x1b1e20, 0xfcfcfc, 0x3daee9)}) {
        const QIcon icon = Theme::ownIcon(u"refresh"_s, palette, Theme::Tone::Bad);
        QVERIFY(!icon.isNull());
        const QImage image = icon.pixmap(QSize(64, 64)).toImage();
        QVERIFY(coloredPixels(image, Theme::text(palette, Theme::Tone::Bad)) > 30);
        QVERIFY(coloredPixels(image, Qt::black) == 0);
    }
}

void TestTheme::iconsAreSharpAtAnyScale()
{
    const QIcon icon = Theme::ownIcon(u"search"_s, QPalette(QColor(239, 239, 239)));
    const QPixmap pixmap = icon.pixmap(QSize(24, 24), 2.0);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestTheme::disabledIconsAreQuiet()
{
    const QPalette palette(QColor(239, 239, 239));
    const QIcon icon = Theme::ownIcon(u"search"_s, palette);
    const QImage enabled = icon.pixmap(QSize(32, 32), 1.0, QIcon::Normal).toImage();
    const QImage disabled = icon.pixmap(QSize(32, 32), 1.0, QIcon::Disabled).toImage();
    QVERIFY(enabled != disabled);
}

void TestTheme::everyIconExists_data()
{
    QTest::addColumn<QIcon>("icon");
    const QPalette palette;
    for (const char *name :
         {"refresh", "search",  "configure", "undo",          "delete",  "settings", "account", "pending",
          "failed",  "applied", "warning",   "info",          "offline", "copy",     "guide",   "close",
          "clock",   "number",  "group",     "group-expired", "lock",    "rename",   "expand",  "collapse"})
        QTest::newRow(name) << Theme::ownIcon(QString::fromLatin1(name), palette);
    for (const FeatureType &type : FeatureType::all())
        QTest::newRow(qPrintable(type.apiName())) << Theme::configurationIcon(type, palette);
    QTest::newRow("unknown type") << Theme::configurationIcon(FeatureType::fromApiName(u"quantumPabx"_s), palette);
}

void TestTheme::everyIconExists()
{
    QFETCH(QIcon, icon);
    QVERIFY(!icon.isNull());
    QVERIFY(!icon.pixmap(QSize(16, 16)).isNull());
}

// Where there is no plugin for SVG icons, too.
void TestTheme::drawsTheLogo()
{
    const QPixmap logo = Theme::logo().pixmap(QSize(64, 64), 2.0);
    QCOMPARE(logo.size(), QSize(128, 128));
    QVERIFY(coloredPixels(logo.toImage(), QColor(0xf5, 0x9f, 0x2a)) > 30);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
