// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the drawing of a call plan with mouse, wheel, fingers and keys, and what a screen reader hears.
#include "gui/callplan/calldrawingmenu.h"
#include "gui/callplan/callgraphdrag.h"
#include "gui/callplan/callminimap.h"
#include "gui/callplan/callplanview.h"
#include "gui/settings.h"
#include "support/callplanbuilder.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestCallPlanDrawing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void dragsAStep();
    void dragsAnAction();
    void dragsAnArrow();
    void saysWhatADropDoes();
    void escapeCancels();
    void readOnlyIsNotDragged();
    void dragsTheDrawing();
    void wheelScrollsAndZooms();
    void pinchZooms();
    void keysOfTheDrawing();
    void asksForItsMenu();
    void overviewShowsWhatIsInSight();
    void overviewMovesTheDrawing();
    void overviewIsNotInTheWay();
    void overviewShowsTheLook();
    void staysInPlaceAfterAnEdit();
    void remembersWhatIsShown();
    void isHeard();

private:
    void show(const CallPlan &plan);
    QPoint spot(const QString &box, double across = 0.5, double down = 0.5) const;
    QPoint arrowTo(const QString &from, const QString &to) const;
    void press(const QPoint &at) { QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at); }
    void dragTo(const QPoint &at, Qt::KeyboardModifiers modifiers = {});
    void wheel(int angle, Qt::KeyboardModifiers modifiers, const QPoint &at);
    CallMinimap *overview() const { return m_view->findChild<CallMinimap *>(); }
    QLabel *hint() const { return m_view->findChild<QLabel *>(u"dropHint"_s); }
    static CallPlan large();

    CallPlanBuilder m_builder;
    QString m_one;
    QString m_two;
    QString m_menu;
    QString m_pause;
    QString m_queue;
    std::unique_ptr<CallPlanView> m_view;
};

void TestCallPlanDrawing::init()
{
    m_builder = CallPlanBuilder();
    m_one = m_builder.step();
    m_two = m_builder.step();
    m_menu = m_builder.menu(u"Accueil"_s, m_builder.sound());
    m_queue = m_builder.queue(u"Ventes"_s);
    m_builder.workingHours(m_one);
    m_pause = m_builder.rule(m_one, u"sleep"_s, u"1000"_s);
    m_builder.rule(m_one, u"ivr"_s, m_menu);
    m_builder.otherwise(m_one, u"voicemail"_s, u"0033199001299"_s);
    m_builder.rule(m_two, u"hangup"_s);
    m_builder.entry(m_menu, u"1"_s, u"bridge"_s, u"0033199001298"_s);
    m_view = std::make_unique<CallPlanView>();
    m_view->resize(1000, 900);
    m_view->setEditable(true);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    show(m_builder.plan());
}

void TestCallPlanDrawing::cleanup()
{
    m_view.reset();
}

void TestCallPlanDrawing::show(const CallPlan &plan)
{
    m_view->setPlan(plan);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isLaidOut(), 20000);
}

CallPlan TestCallPlanDrawing::large()
{
    CallPlanBuilder b;
    QStringList menus;
    for (int i = 0; i < 30; ++i) {
        menus.append(b.menu(u"Menu %1"_s.arg(i)));
        for (int key = 1; key <= 3; ++key)
            b.entry(menus.last(), QString::number(key), u"bridge"_s,
                    u"00331990%1"_s.arg(i * 4 + key, 5, 10, QChar(u'0')));
        if (i > 0)
            b.entry(menus[(i - 1) / 3], u"9"_s, u"menuSub"_s, menus.last());
    }
    b.rule(b.step(), u"ivr"_s, menus.first());
    return b.plan();
}

//! Of the viewport: within a box, from its upper left corner on.
QPoint TestCallPlanDrawing::spot(const QString &box, double across, double down) const
{
    const QRectF where = m_view->boxOf(box);
    return m_view->mapFromScene(where.topLeft() + QPointF(where.width() * across, where.height() * down));
}

QPoint TestCallPlanDrawing::arrowTo(const QString &from, const QString &to) const
{
    for (const CallGraphArrow *arrow : m_view->arrows()) {
        if (arrow->edge().from == from && arrow->edge().to == to && !arrow->edge().paths.isEmpty())
            return m_view->mapFromScene(arrow->path().pointAtPercent(0.8));
    }
    return {};
}

// A first small move, as hands do.
void TestCallPlanDrawing::dragTo(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    for (const double part : {0.3, 0.7, 1.0}) {
        const QPointF from = m_view->viewport()->rect().center();
        const QPoint point = part < 1 ? (from + (QPointF(at) - from) * part).toPoint() : at;
        QMouseEvent move(QEvent::MouseMove, point, m_view->viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(m_view->viewport(), &move);
    }
}

void TestCallPlanDrawing::wheel(int angle, Qt::KeyboardModifiers modifiers, const QPoint &at)
{
    QWheelEvent event(at, m_view->viewport()->mapToGlobal(QPointF(at)), {}, QPoint(0, angle), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &event);
}

void TestCallPlanDrawing::dragsAStep()
{
    QSignalSpy dropped(m_view.get(), &CallPlanView::dropped);
    press(spot(m_two));
    dragTo(spot(m_one, 0.5, 0.2));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, spot(m_one, 0.5, 0.2));
    QCOMPARE(dropped.size(), 1);
    const auto drop = dropped.first().first().value<CallPlanDrop>();
    QCOMPARE(drop.kind, CallPlanDrop::Kind::MoveStep);
    QCOMPARE(drop.place.before, m_one);
    QCOMPARE(drop.apply(m_builder.document(), m_builder.number().featureType), m_two);
    show(m_builder.plan());
    QVERIFY(m_view->boxOf(m_two).top() < m_view->boxOf(m_one).top());
}

void TestCallPlanDrawing::dragsAnAction()
{
    QSignalSpy dropped(m_view.get(), &CallPlanView::dropped);
    press(spot(m_pause));
    dragTo(spot(m_one, 0.8));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, spot(m_one, 0.8));
    QCOMPARE(dropped.takeFirst().first().value<CallPlanDrop>().mark, CallPlanDrop::Mark::NotMet);
    press(spot(m_pause));
    dragTo(spot(m_two), Qt::ControlModifier);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, spot(m_two));
    QCOMPARE(dropped.takeFirst().first().value<CallPlanDrop>().kind, CallPlanDrop::Kind::AddAction);
}

void TestCallPlanDrawing::dragsAnArrow()
{
    QSignalSpy dropped(m_view.get(), &CallPlanView::dropped);
    QSignalSpy chosen(m_view.get(), &CallPlanView::pathSelected);
    const QString number = u"number:0033199001298"_s;
    press(arrowTo(m_builder.menuPath(m_menu), number));
    QCOMPARE(chosen.size(), 1); // the key that the arrow stands for
    dragTo(spot(m_builder.queuePath(m_queue)));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, spot(m_builder.queuePath(m_queue)));
    QCOMPARE(dropped.size(), 1);
    const auto drop = dropped.first().first().value<CallPlanDrop>();
    QCOMPARE(drop.kind, CallPlanDrop::Kind::Retarget);
    QCOMPARE(drop.param, m_queue);
    QCOMPARE(drop.paths.first(), chosen.first().first().toString());
}

void TestCallPlanDrawing::saysWhatADropDoes()
{
    QVERIFY(!hint()->isVisible());
    const QImage before = m_view->grab().toImage();
    press(spot(m_two));
    dragTo(spot(m_one, 0.5, 0.2));
    QVERIFY(hint()->isVisible());
    QCOMPARE(hint()->text(), u"Move before: Step 1"_s);
    QVERIFY(m_view->viewport()->geometry().contains(hint()->geometry()));
    QVERIFY(m_view->grab().toImage() != before);
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::DragMoveCursor);
    dragTo(spot(m_builder.menuPath(m_menu)));
    QVERIFY(!hint()->isVisible());
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::ForbiddenCursor);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, spot(m_builder.menuPath(m_menu)));
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::ArrowCursor);
}

void TestCallPlanDrawing::escapeCancels()
{
    QSignalSpy dropped(m_view.get(), &CallPlanView::dropped);
    press(spot(m_two));
    dragTo(spot(m_one, 0.5, 0.2));
    QVERIFY(m_view->findChild<CallGraphDrag *>()->isActive());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->findChild<CallGraphDrag *>()->isActive() && !hint()->isVisible());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, spot(m_one, 0.5, 0.2));
    QCOMPARE(dropped.size(), 0);
    // Of another plan nothing is held, from before it is drawn on.
    press(spot(m_two));
    dragTo(spot(m_one, 0.5, 0.2));
    m_builder.step();
    m_view->setPlan(m_builder.plan());
    QVERIFY(!m_view->isLaidOut() && !m_view->findChild<CallGraphDrag *>()->isActive() && !hint()->isVisible());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, spot(m_one, 0.5, 0.2));
    QCOMPARE(dropped.size(), 0);
}

void TestCallPlanDrawing::readOnlyIsNotDragged()
{
    QSignalSpy dropped(m_view.get(), &CallPlanView::dropped);
    m_view->setEditable(false);
    press(spot(m_two));
    dragTo(spot(m_one, 0.5, 0.2));
    QVERIFY(!m_view->findChild<CallGraphDrag *>()->isActive());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, spot(m_one, 0.5, 0.2));
    QCOMPARE(dropped.size(), 0);
}

void TestCallPlanDrawing::dragsTheDrawing()
{
    show(large());
    m_view->zoomBy(2);
    const QPointF before = m_view->mapToScene(QPoint(0, 0));
    for (const Qt::MouseButton button : {Qt::LeftButton, Qt::MiddleButton}) {
        m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum() / 2);
        const int start = m_view->horizontalScrollBar()->value();
        QPoint at(5, 5);
        while (button == Qt::LeftButton && m_view->itemAt(at))
            at += QPoint(7, 3);
        QTest::mousePress(m_view->viewport(), button, {}, at);
        QCOMPARE(m_view->viewport()->cursor().shape(), Qt::ClosedHandCursor);
        QMouseEvent move(QEvent::MouseMove, at + QPoint(60, 0), m_view->viewport()->mapToGlobal(at + QPoint(60, 0)),
                         Qt::NoButton, button, {});
        QApplication::sendEvent(m_view->viewport(), &move);
        QTest::mouseRelease(m_view->viewport(), button, {}, at + QPoint(60, 0));
        QCOMPARE(m_view->horizontalScrollBar()->value(), start - 60);
        QCOMPARE(m_view->viewport()->cursor().shape(), Qt::ArrowCursor);
    }
    QVERIFY(before != m_view->mapToScene(QPoint(0, 0)));
}

void TestCallPlanDrawing::wheelScrollsAndZooms()
{
    show(large());
    m_view->zoomBy(1.5);
    const QPoint at(200, 150);
    const double zoom = m_view->transform().m11();
    m_view->verticalScrollBar()->setValue(0);
    wheel(-120, {}, at);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QCOMPARE(m_view->transform().m11(), zoom);
    m_view->horizontalScrollBar()->setValue(200);
    const int down = m_view->verticalScrollBar()->value();
    wheel(-120, Qt::ShiftModifier, at);
    QVERIFY(m_view->horizontalScrollBar()->value() > 200);
    QCOMPARE(m_view->verticalScrollBar()->value(), down);
    const QPointF under = m_view->mapToScene(at);
    wheel(120, Qt::ControlModifier, at);
    QVERIFY(m_view->transform().m11() > zoom);
    QVERIFY(QLineF(under, m_view->mapToScene(at)).length() < 3);
}

void TestCallPlanDrawing::pinchZooms()
{
    show(large());
    const double zoom = m_view->transform().m11();
    const QPointF at(200, 150);
    QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at, at, 0.5,
                              QPointF());
    QApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(m_view->transform().m11(), zoom * 1.5);
}

void TestCallPlanDrawing::keysOfTheDrawing()
{
    QSignalSpy edit(m_view.get(), &CallPlanView::editRequested);
    m_view->selectPath(m_two);
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return})
        QTest::keyClick(m_view.get(), key);
    QCOMPARE(edit.size(), 2);
    QCOMPARE(edit.first().first().toString(), m_two);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentBox()->node().id, u"incoming"_s);
    const double zoom = m_view->transform().m11();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->transform().m11() > zoom);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QVERIFY(m_view->viewport()->rect().contains(m_view->mapFromScene(m_view->sceneRect().center())));
}

void TestCallPlanDrawing::asksForItsMenu()
{
    QSignalSpy asked(m_view.get(), &CallPlanView::menuRequested);
    QSignalSpy chosen(m_view.get(), &CallPlanView::pathSelected);
    const auto ask = [&](const QPoint &at) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_view->viewport(), &event);
    };
    ask(spot(m_two));
    QCOMPARE(chosen.takeLast().first().toString(), m_two);
    QCOMPARE(asked.takeLast().last().toBool(), true);
    ask(QPoint(2, 2));
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(asked.takeLast().last().toBool(), false);
    QTest::keyClick(m_view.get(), Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(asked.takeLast().first().toPoint(), m_view->viewport()->mapToGlobal(spot(m_two)));
}

void TestCallPlanDrawing::overviewShowsWhatIsInSight()
{
    QVERIFY(!overview()->isVisible()); // all is in sight
    show(large());
    m_view->zoomBy(2);
    QVERIFY(overview()->isVisible());
    QVERIFY(!overview()->accessibleName().isEmpty());
    const QRectF before = overview()->frame();
    QVERIFY(overview()->rect().contains(before.toRect()));
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
    QVERIFY(overview()->frame().left() > before.left());
    m_view->zoomBy(2);
    QVERIFY(overview()->frame().width() < before.width());
    m_view->setOverviewWanted(false);
    QVERIFY(!overview()->isVisible());
    m_view->setOverviewWanted(true);
    QVERIFY(overview()->isVisible());
    m_view->fit();
    QVERIFY(!overview()->isVisible());
}

void TestCallPlanDrawing::overviewMovesTheDrawing()
{
    show(large());
    m_view->zoomBy(3);
    const QPoint target(overview()->width() * 3 / 4, overview()->height() / 2);
    QTest::mouseClick(overview(), Qt::LeftButton, {}, target);
    QVERIFY((overview()->frame().center().toPoint() - target).manhattanLength() < 6);
    QTest::mousePress(overview(), Qt::LeftButton, {}, target);
    const QPoint other(overview()->width() / 2, overview()->height() / 2);
    QMouseEvent move(QEvent::MouseMove, other, overview()->mapToGlobal(other), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(overview(), &move);
    QVERIFY((overview()->frame().center().toPoint() - other).manhattanLength() < 6);
}

void TestCallPlanDrawing::overviewIsNotInTheWay()
{
    show(large());
    m_view->zoomBy(2);
    for (const CallGraphBox *box : m_view->boxes()) {
        m_view->choose(QString(box->node().id));
        const QRect seen = m_view->mapFromScene(m_view->currentRect()).boundingRect();
        QVERIFY2(!seen.translated(m_view->viewport()->pos()).intersects(overview()->geometry()),
                 qPrintable(box->node().id));
    }
}

void TestCallPlanDrawing::overviewShowsTheLook()
{
    const CallPlan plan = large();
    show(plan);
    m_view->zoomBy(2);
    const auto picture = [this] { return overview()->grab().toImage(); };
    const QImage plain = picture();
    m_view->setMarks({{plan.menus.first().path, Theme::Tone::Bad}});
    const QImage marked = picture();
    QVERIFY(marked != plain);
    m_view->setLitPath({plan.steps.first().path, plan.menus.first().path});
    const QImage lit = picture();
    QVERIFY(lit != marked);
    m_view->setLitPath({});
    QCOMPARE(picture(), marked);
    QTest::mouseMove(m_view->viewport(), spot(m_view->currentBox()->node().id));
    const QPoint at = spot(plan.menus[1].path);
    QMouseEvent hover(QEvent::MouseMove, at, m_view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(m_view->viewport(), &hover);
    QVERIFY(picture() != marked);
    QPalette dark(QColor(40, 40, 40));
    dark.setColor(QPalette::Base, QColor(20, 20, 20));
    m_view->setPalette(dark);
    QTRY_VERIFY(m_view->isLaidOut());
    QVERIFY(picture().pixelColor(2, 2).lightness() < 100);
}

void TestCallPlanDrawing::staysInPlaceAfterAnEdit()
{
    show(large());
    m_view->zoomBy(1.7);
    const CallPlan plan = large();
    const QString menu = plan.menus[7].path;
    m_view->selectPath(menu);
    const QPoint before = spot(menu);
    CallPlan changed = plan;
    changed.menus[20].entries.removeLast();
    show(changed);
    QVERIFY((spot(menu) - before).manhattanLength() <= 2);
}

void TestCallPlanDrawing::remembersWhatIsShown()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"settings.conf"_s), QSettings::IniFormat);
    Settings settings(file);
    const auto kinds = [this](CallGraphNode::Kind kind) {
        const QList<CallGraphNode> &nodes = m_view->graph().nodes;
        return std::count_if(nodes.cbegin(), nodes.cend(),
                             [&](const CallGraphNode &node) { return node.kind == kind; });
    };
    {
        CallDrawingMenu menu(*m_view, nullptr);
        menu.setSettings(&settings);
        QCOMPARE(kinds(CallGraphNode::Kind::Members), 1);
        const QList<QAction *> actions = menu.actions();
        actions[1]->trigger(); // only where calls are led
        actions[4]->trigger(); // without members
        actions[5]->trigger(); // without the overview
        menu.setHorizontal(true);
        QCOMPARE(kinds(CallGraphNode::Kind::Members), 0);
        QCOMPARE(kinds(CallGraphNode::Kind::Action), 0);
        QVERIFY(kinds(CallGraphNode::Kind::Menu) > 0);
        actions[2]->trigger();
        QCOMPARE(kinds(CallGraphNode::Kind::Menu), 0);
    }
    CallPlanView other;
    other.setPlan(m_builder.plan());
    CallDrawingMenu menu(other, nullptr);
    QSignalSpy recalled(&menu, &CallDrawingMenu::recalled);
    menu.setSettings(&settings);
    QCOMPARE(recalled.size(), 1);
    QVERIFY(other.isHorizontal());
    QCOMPARE(other.detail(), (CallGraphDetail{.depth = CallGraphDetail::Depth::Steps, .hasMembers = false}));
    QVERIFY(!menu.actions().at(5)->isChecked());
    settings.setState(u"callDrawing"_s, "nonsense");
    menu.setSettings(&settings);
    QCOMPARE(other.detail(), CallGraphDetail());
}

void TestCallPlanDrawing::isHeard()
{
    m_view->setMarks({{m_builder.menuPath(m_menu), Theme::Tone::Bad}});
    QAccessibleInterface *drawing = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(drawing);
    QCOMPARE(drawing->role(), QAccessible::List);
    QCOMPARE(drawing->childCount(), int(m_view->graph().nodes.size()));
    QStringList names;
    for (int i = 0; i < drawing->childCount(); ++i) {
        QAccessibleInterface *box = drawing->child(i);
        QVERIFY(box && box->isValid());
        QCOMPARE(box->parent(), drawing);
        QCOMPARE(drawing->indexOfChild(box), i);
        QCOMPARE(box->role(), QAccessible::ListItem);
        names.append(box->text(QAccessible::Name));
    }
    QVERIFY2(names[1].startsWith(u"Step 1, "_s), qPrintable(names[1]));
    const qsizetype menu = names.indexOf(u"Menu “Accueil”, bienvenue.wav, has an error"_s);
    QVERIFY2(menu > 0, qPrintable(names.join(u'\n')));
    const QString onwards = drawing->child(int(menu))->text(QAccessible::Description);
    QVERIFY2(onwards.contains(u"1: 01 99 00 12 98"_s), qPrintable(onwards));
    QVERIFY2(onwards.contains(u"no key: Leaves the menu"_s), qPrintable(onwards));
    m_view->setFocus();
    QSignalSpy chosen(m_view.get(), &CallPlanView::pathSelected);
    drawing->child(int(menu))->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.last().first().toString(), m_builder.menuPath(m_menu));
    QCOMPARE(drawing->focusChild(), drawing->child(int(menu)));
    m_view->fold();
    QTRY_VERIFY(m_view->isLaidOut());
    QVERIFY(drawing->focusChild()->state().collapsed);
}

QTEST_MAIN(TestCallPlanDrawing)
#include "tst_callplandrawing.moc"
