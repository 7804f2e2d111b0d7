// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of a call plan: where its boxes are, how a person moves in it, and what the files of it have.
#include "gui/callplan/callplanview.h"
#include "support/callplanbuilder.h"

#include <QFile>
#include <QImage>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestCallPlanView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void boxesDoNotOverlap_data();
    void boxesDoNotOverlap();
    void choosesByKeyboardAndMouse();
    void folds();
    void lightsAPath();
    void exports_data();
    void exports();
    void pictureHasEveryBox();
    void blackedOutHasNoTexts();
    void largePlan();

private:
    void show(const CallPlan &plan);

    CallPlanBuilder m_builder;
    QString m_step;
    QString m_menu;
    std::unique_ptr<CallPlanView> m_view;
};

void TestCallPlanView::init()
{
    m_builder = CallPlanBuilder();
    m_step = m_builder.step();
    m_menu = m_builder.menu(u"Accueil"_s, m_builder.sound());
    m_builder.workingHours(m_step);
    m_builder.rule(m_step, u"ivr"_s, m_menu);
    m_builder.otherwise(m_step, u"voicemail"_s, u"0033199001299"_s);
    m_builder.entry(m_menu, u"1"_s, u"bridge"_s, u"0033199001298"_s);
    m_builder.entry(m_menu, u"2"_s, u"callcenter"_s, m_builder.queue(u"Ventes"_s));
    m_view = std::make_unique<CallPlanView>();
    m_view->resize(800, 600);
    m_view->show();
}

void TestCallPlanView::cleanup()
{
    m_view.reset();
}

void TestCallPlanView::show(const CallPlan &plan)
{
    m_view->setPlan(plan);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isLaidOut(), 20000);
}

void TestCallPlanView::boxesDoNotOverlap_data()
{
    QTest::addColumn<bool>("horizontal");
    QTest::newRow("top to bottom") << false;
    QTest::newRow("left to right") << true;
}

void TestCallPlanView::boxesDoNotOverlap()
{
    QFETCH(const bool, horizontal);
    m_view->setHorizontal(horizontal);
    show(m_builder.plan());
    const QList<CallGraphNode> &nodes = m_view->graph().nodes;
    QVERIFY(nodes.size() > 6);
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QVERIFY(!m_view->boxOf(nodes[i].id).isEmpty());
        for (qsizetype j = i + 1; j < nodes.size(); ++j)
            QVERIFY2(!m_view->boxOf(nodes[i].id).intersects(m_view->boxOf(nodes[j].id)), qPrintable(nodes[i].id));
    }
    const QRectF incoming = m_view->boxOf(u"incoming"_s);
    const QRectF step = m_view->boxOf(m_step);
    QVERIFY(horizontal ? incoming.right() < step.left() : incoming.bottom() < step.top());
}

void TestCallPlanView::choosesByKeyboardAndMouse()
{
    show(m_builder.plan());
    QSignalSpy chosen(m_view.get(), &CallPlanView::pathSelected);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(chosen.takeFirst().first().toString(), m_step);
    QVERIFY(!m_view->accessibleDescription().isEmpty());
    const QRectF menu = m_view->boxOf(m_builder.menuPath(m_menu));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->mapFromScene(menu.center()));
    QCOMPARE(chosen.takeFirst().first().toString(), m_builder.menuPath(m_menu));
    m_view->selectPath(m_step);
    QCOMPARE(m_view->selectedPath(), m_step);
    QCOMPARE(chosen.size(), 0);
}

void TestCallPlanView::folds()
{
    show(m_builder.plan());
    const qsizetype before = m_view->graph().nodes.size();
    m_view->selectPath(m_builder.menuPath(m_menu));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QTRY_VERIFY(m_view->isLaidOut());
    QVERIFY(m_view->graph().nodes.size() < before);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QTRY_VERIFY(m_view->isLaidOut());
    QCOMPARE(m_view->graph().nodes.size(), before);
}

void TestCallPlanView::lightsAPath()
{
    show(m_builder.plan());
    const QImage before = m_view->grab().toImage();
    m_view->setLitPath({m_step, m_builder.menuPath(m_menu)});
    const QImage lit = m_view->grab().toImage();
    QVERIFY(before != lit);
    m_view->setLitPath({});
    QCOMPARE(m_view->grab().toImage(), before);
}

void TestCallPlanView::exports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("svg") << u"plan.svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"plan.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("png") << u"plan.png"_s << QByteArray("\x89PNG");
}

void TestCallPlanView::exports()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    show(m_builder.plan());
    const QTemporaryDir folder;
    QCOMPARE(m_view->exportTo(folder.filePath(name), false), QString());
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(beginning.size()) == beginning);
    QVERIFY(file.size() > 2000);
    QVERIFY(!m_view->exportTo(folder.filePath(u"nowhere/plan.svg"_s), false).isEmpty());
    m_builder.step();
    m_view->setPlan(m_builder.plan()); // its boxes have no place yet
    QVERIFY(!m_view->exportTo(folder.filePath(u"half-"_s + name), false).isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(u"half-"_s + name)));
}

//! Every box has its outline and its texts in the picture.
void TestCallPlanView::pictureHasEveryBox()
{
    show(m_builder.plan());
    const QTemporaryDir folder;
    QCOMPARE(m_view->exportTo(folder.filePath(u"plan.png"_s), false), QString());
    const QImage picture(folder.filePath(u"plan.png"_s));
    const QRectF scene = m_view->sceneRect();
    const double scale = picture.width() / scene.width();
    for (const CallGraphNode &node : m_view->graph().nodes) {
        const QRectF box = m_view->boxOf(node.id).translated(-scene.topLeft());
        const QImage part = picture.copy(QRectF(box.topLeft() * scale, box.size() * scale).toRect());
        QSet<QRgb> colours;
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x)
                colours.insert(part.pixel(x, y));
        }
        QVERIFY2(colours.size() > 4, qPrintable(node.id));
    }
}

void TestCallPlanView::blackedOutHasNoTexts()
{
    show(m_builder.plan());
    const QTemporaryDir folder;
    const auto content = [&](bool blackedOut) {
        const QString path = folder.filePath(u"plan.svg"_s);
        if (!m_view->exportTo(path, blackedOut).isEmpty())
            return QByteArray();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(content(false).contains("Accueil"));
    const QByteArray hidden = content(true);
    QVERIFY(!hidden.isEmpty());
    QVERIFY(!hidden.contains("Accueil"));
    QVERIFY(!hidden.contains("01 99 00"));
}

// Three hundred boxes are there in the time that a person does not notice.
void TestCallPlanView::largePlan()
{
    CallPlanBuilder b;
    const QString sound = b.sound();
    QStringList menus;
    for (int i = 0; i < 60; ++i) {
        menus.append(b.menu(u"Menu %1"_s.arg(i), sound));
        for (int key = 1; key <= 4; ++key)
            b.entry(menus.last(), QString::number(key), u"bridge"_s,
                    u"00331990%1"_s.arg(i * 4 + key, 5, 10, QChar(u'0')));
        if (i > 0)
            b.entry(menus[(i - 1) / 3], u"9"_s, u"menuSub"_s, menus.last());
    }
    b.rule(b.step(), u"ivr"_s, menus.first());
    QElapsedTimer time;
    time.start();
    show(b.plan());
    QVERIFY(m_view->graph().nodes.size() >= 300);
    qInfo("%d boxes in %d ms", int(m_view->graph().nodes.size()), int(time.elapsed()));
}

QTEST_MAIN(TestCallPlanView)
#include "tst_callplanview.moc"
