// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the drawing of a large call plan feels: opening it once its data are there, moving in it, zooming, pointing at
// its boxes. A frame is from the person's move to the end of painting; what counts is the processor time of this
// thread, so that what else goes on in the computer is not in it.
#include "gui/callplan/callplanview.h"
#include "support/callplanbuilder.h"
#include "windowbench.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <functional>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int wantedBoxes = 300;
constexpr int openings = 5;
constexpr int frames = 240;
constexpr int timeToOpen = 30000; // ms

//! Steps with conditions, menus within menus, queues, numbers: about three hundred boxes.
CallPlan largePlan()
{
    CallPlanBuilder b;
    const QString sound = b.sound();
    const QStringList menus = addMenuTree(b, 40, 3, sound);
    for (int i = 0; i < 20; ++i) {
        const QString queue = b.queue(u"File %1"_s.arg(i));
        const QString step = b.step();
        b.workingHours(step);
        b.rule(step, u"playback"_s, sound);
        b.rule(step, u"hunting"_s, queue);
        b.otherwise(step, u"sleep"_s, u"1000"_s);
        b.otherwise(step, u"ivr"_s, menus[i]);
    }
    return b.plan();
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void show(CallPlanView &view, const CallPlan &plan)
{
    view.setPlan(plan);
    if (!QTest::qWaitFor([&] { return view.isLaidOut(); }, timeToOpen))
        qFatal("The plan is not drawn in time");
}

//! From the data to the first picture.
void benchOpening(const CallPlan &plan)
{
    QList<double> times;
    for (int i = 0; i < openings; ++i) {
        CallPlanView view;
        view.resize(1400, 900);
        view.show();
        QCoreApplication::processEvents();
        QEventLoop loop;
        QObject::connect(&view, &CallPlanView::laidOut, &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        view.setPlan(plan);
        loop.exec();
        view.viewport()->repaint();
        times.append(milliseconds(timer));
    }
    figure(u"callplan_300_open_median"_s, quantile(times, 0.5), u"ms"_s);
    figure(u"callplan_300_open_longest"_s, quantile(times, 1), u"ms"_s);
}

void benchFrames(const QString &name, CallPlanView &view, const std::function<void(int)> &move)
{
    QList<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        const double before = threadTime();
        move(frame);
        view.viewport()->update(); // all of it, however little has changed
        QCoreApplication::processEvents();
        times.append(threadTime() - before);
    }
    figure(name + "_median"_L1, quantile(times, 0.5), u"ms"_s);
    figure(name + "_p99"_L1, quantile(times, 0.99), u"ms"_s);
    figure(name + "_longest"_L1, quantile(times, 1), u"ms"_s);
    ratio(name + "_longest_to_median"_L1, quantile(times, 1) / quantile(times, 0.5));
    ratio(name + "_last_to_first"_L1, quantile(times.last(frames / 4), 0.5) / quantile(times.first(frames / 4), 0.5));
}

//! There and back over the whole width, at the scale at which it opens.
void benchPanning(CallPlanView &view)
{
    const auto pan = [&](int frame) {
        const double share = 0.5 - 0.5 * std::cos(frame * 2 * M_PI / frames);
        for (QScrollBar *bar : {view.horizontalScrollBar(), view.verticalScrollBar()})
            bar->setValue(bar->minimum() + static_cast<int>(share * (bar->maximum() - bar->minimum())));
    };
    benchFrames(u"callplan_300_pan"_s, view, pan);
}

//! From the whole plan into it and out again, by the wheel.
void benchZooming(CallPlanView &view)
{
    view.fit();
    const QPointF at = QRectF(view.viewport()->rect()).center();
    const auto zoom = [&](int frame) {
        const int angle = frame < frames / 2 ? 20 : -20;
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    };
    benchFrames(u"callplan_300_zoom"_s, view, zoom);
}

//! The pointer over one box after the other, all of them in sight.
void benchPointing(CallPlanView &view)
{
    view.fit();
    const QList<CallGraphBox *> boxes = view.boxes();
    const auto point = [&](int frame) {
        const QPointF at = view.mapFromScene(boxes.at(frame % boxes.size())->middle());
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(view.viewport(), &event);
    };
    benchFrames(u"callplan_300_point"_s, view, point);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const CallPlan plan = largePlan();
    benchOpening(plan);
    CallPlanView view;
    view.resize(1400, 900);
    view.show();
    show(view, plan);
    if (view.graph().nodes.size() < wantedBoxes)
        qFatal("The plan has too few boxes");
    figure(u"callplan_300_boxes"_s, static_cast<double>(view.graph().nodes.size()), u"boxes"_s);
    figure(u"callplan_300_arrows"_s, static_cast<double>(view.graph().edges.size()), u"arrows"_s);
    benchPanning(view);
    benchZooming(view);
    benchPointing(view);
    return 0;
}
