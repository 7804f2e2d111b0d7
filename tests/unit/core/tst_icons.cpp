// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

//! The drawings are in every program that links core, and each one can be drawn and tinted.
class TestIcons : public QObject
{
    Q_OBJECT
private slots:
    void everyIconDraws_data();
    void everyIconDraws();
    void neededIconsAreThere();
    void applicationIconDraws_data();
    void applicationIconDraws();
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage drawn(const QByteArray &svg, int size)
{
    QSvgRenderer renderer(svg);
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

int opaquePixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128;
    }
    return count;
}

} // namespace

void TestIcons::everyIconDraws_data()
{
    QTest::addColumn<QString>("path");
    for (const auto folder : {":/icons/configuration"_L1, ":/icons/ui"_L1}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
}

void TestIcons::everyIconDraws()
{
    QFETCH(QString, path);
    QByteArray svg = contents(path);
    QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
    QVERIFY(svg.contains("stroke-width=\"1.75\""));
    QVERIFY(svg.contains("stroke-linecap=\"round\""));
    QVERIFY(!svg.contains('#'));
    svg.replace("currentColor", "#ff0000");
    QVERIFY(QSvgRenderer(svg).isValid());
    const QImage image = drawn(svg, 48);
    const int pixels = opaquePixels(image);
    QVERIFY(pixels > 60);
    QVERIFY(pixels < 48 * 48 / 2);
    // Nothing touches the edge, so that icons stand at one size beside one another.
    for (int i = 0; i < 48; ++i)
        QVERIFY(qAlpha(image.pixel(i, 0)) < 128 && qAlpha(image.pixel(0, i)) < 128 && qAlpha(image.pixel(47, i)) < 128);
}

void TestIcons::neededIconsAreThere()
{
    for (const auto name :
         {"refresh", "search",  "configure", "undo",          "delete",  "settings", "account", "pending",
          "failed",  "applied", "warning",   "info",          "offline", "copy",     "guide",   "close",
          "clock",   "number",  "group",     "group-expired", "lock",    "rename",   "expand",  "collapse"})
        QVERIFY2(QFile::exists(u":/icons/ui/%1.svg"_s.arg(QLatin1StringView(name))), name);
}

void TestIcons::applicationIconDraws_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 32, 64, 256, 512})
        QTest::addRow("%d", size) << size;
}

void TestIcons::applicationIconDraws()
{
    QFETCH(int, size);
    const QImage image = drawn(contents(u":/icons/aiguilleur.svg"_s), size);
    QVERIFY(opaquePixels(image) > size * size * 2 / 3);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
