// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "gui/diagramwidget.h"
#include "gui/theme.h"

#include <QPainter>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;

//! The drawing with an empty margin around its rectangle.
QImage drawn(const CallDiagram &diagram, const QSize &size, const QPalette &palette, bool accented = false)
{
    QImage image(size + QSize(2 * margin, 2 * margin), QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    DiagramWidget::paint(painter, QRectF(QPointF(margin, margin), QSizeF(size)), diagram, palette, accented);
    return image;
}

QRect inked(const QImage &image, const QColor &paper)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != paper)
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

} // namespace

class TestDiagram : public QObject
{
    Q_OBJECT
private slots:
    void staysInside_data();
    void staysInside();
    void configurationsLookDifferent();
    void followsThePalette();
    void acceptsNonsense();
};

void TestDiagram::staysInside_data()
{
    QTest::addColumn<FeatureType>("type");
    QTest::addColumn<QSize>("size");
    for (const FeatureType &type : FeatureType::all()) {
        for (const QSize &size : {QSize(64, 40), QSize(180, 90), QSize(480, 240)}) {
            const QString row = u"%1 %2x%3"_s.arg(type.apiName()).arg(size.width()).arg(size.height());
            QTest::newRow(qPrintable(row)) << type << size;
        }
    }
}

void TestDiagram::staysInside()
{
    QFETCH(FeatureType, type);
    QFETCH(QSize, size);
    const QPalette palette(QColor(239, 239, 239));
    const QImage image = drawn(Catalogue::configuration(type).diagram, size, palette);
    const QRect ink = inked(image, palette.color(QPalette::Base));
    QVERIFY(!ink.isEmpty());
    QVERIFY(QRect(QPoint(margin, margin), size).contains(ink));
    // It fills its room in one direction at least.
    QVERIFY(ink.width() > size.width() * 0.3 || ink.height() > size.height() * 0.6);
}

void TestDiagram::configurationsLookDifferent()
{
    const QPalette palette(QColor(239, 239, 239));
    QList<QImage> seen;
    for (const Configuration::Mode mode : {Configuration::Mode::Simple, Configuration::Mode::Expert}) {
        for (const FeatureType &type : Catalogue::offered(mode)) {
            const QImage image = drawn(Catalogue::configuration(type).diagram, {180, 90}, palette);
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }
    QCOMPARE(seen.size(), 6);
}

void TestDiagram::followsThePalette()
{
    const CallDiagram diagram = Catalogue::configuration(FeatureType::Redirect).diagram;
    const QPalette light(QColor(239, 239, 239));
    QPalette dark(QColor(40, 40, 40));
    QVERIFY(drawn(diagram, {180, 90}, light) != drawn(diagram, {180, 90}, dark));
    QVERIFY(drawn(diagram, {180, 90}, light) != drawn(diagram, {180, 90}, light, true));
}

void TestDiagram::acceptsNonsense()
{
    const QPalette palette;
    const CallDiagram empty;
    QVERIFY(inked(drawn(empty, {64, 40}, palette), palette.color(QPalette::Base)).isEmpty());
    CallDiagram single;
    single.nodes = {{CallDiagram::Shape::Key, 0, 0, u"9"_s}};
    QVERIFY(!inked(drawn(single, {64, 40}, palette), palette.color(QPalette::Base)).isEmpty());
    drawn(single, {1, 1}, palette);
}

QTEST_MAIN(TestDiagram)
#include "tst_diagram.moc"
