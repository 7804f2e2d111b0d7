// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that set a number up, of each type that has some.
#include "gui/callplan/callplanview.h"
#include "gui/callplan/simulatorpanel.h"
#include "gui/live/centrepage.h"
#include "gui/live/wallboard.h"
#include "gui/numberpage.h"
#include "gui/setup/conflictdialog.h"
#include "gui/setup/setuppage.h"
#include "gui/setup/setuppages.h"
#include "gui/setup/setuptabs.h"
#include "service/setup.h"
#include "support/waitfor.h"
#include "tour.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

namespace {

//! What is below the part of a page that the window has room for.
bool isTallerThanTheWindow(const QWidget *page)
{
    const auto *area = qobject_cast<const QScrollArea *>(page->parentWidget()->parentWidget());
    return area && area->verticalScrollBar()->maximum() > 0;
}

} // namespace

bool Tour::setUp(const Service &service)
{
    SetupTabs &tabs = m_fixture.find<NumberPage>("numberPage")->setupTabs();
    if (!select(service))
        return false;
    const QList<SetupPageKind> kinds = SetupPages::of(service.featureType);
    for (const SetupPageKind &kind : kinds) {
        tabs.showPage(kind.name);
        auto *page = window().findChild<SetupPage *>(kind.name);
        const auto isRead = [&] { return page->isVisible() && tabs.setup()->canEdit() && !page->isReading(); };
        if (!wait(isRead) || !picture(&window(), kind.name))
            return false;
        if (isTallerThanTheWindow(page) && !picture(page, kind.name + u"-whole"_s))
            return false;
        if (!sections(page) || !wallboard(page))
            return false;
    }
    return true;
}

//! The parts of a page that has tabs of its own, after the first.
bool Tour::sections(QWidget *page)
{
    auto *tabs = page->findChild<QTabWidget *>(u"sections"_s);
    for (int part = 1; tabs && part < tabs->count(); ++part) {
        if (!tabs->isTabVisible(part))
            continue;
        tabs->setCurrentIndex(part);
        const auto *drawing = tabs->currentWidget()->findChild<CallPlanView *>();
        if (drawing && !wait([&] { return drawing->isLaidOut(); }))
            return false;
        if (!picture(&window(), u"%1-%2"_s.arg(page->objectName()).arg(part + 1)))
            return false;
    }
    if (tabs)
        tabs->setCurrentIndex(0);
    return simulated(page);
}

//! What would happen to a call, below the plan that is asked.
bool Tour::simulated(QWidget *page)
{
    auto *assistance = page->findChild<QTabWidget *>(u"assistance"_s);
    if (!assistance)
        return true;
    auto *simulator = assistance->findChild<SimulatorPanel *>();
    assistance->setCurrentIndex(1);
    if (!wait([&] { return simulator->isVisible() && !simulator->run().events.isEmpty(); }))
        return false;
    const bool shown = picture(simulator, page->objectName() + u"-simulator"_s);
    assistance->setCurrentIndex(0);
    return shown && picture(assistance, page->objectName() + u"-check"_s);
}

//! What the people of a contact centre see on the wall.
bool Tour::wallboard(QWidget *page)
{
    const auto *centre = qobject_cast<CentrePage *>(page);
    if (!centre)
        return true;
    page->findChild<QPushButton *>(u"wallboardButton"_s)->click();
    Wallboard *board = centre->wallboard();
    board->setWindowState(Qt::WindowNoState);
    board->resize(1280, 720);
    const bool shown = wait([&] { return board->size() == QSize(1280, 720); }) && picture(board, u"wallboard"_s);
    board->close();
    return shown;
}

bool Tour::setUp()
{
    for (const FeatureType::Value type :
         {FeatureType::Redirect, FeatureType::ContactCenterSolution, FeatureType::Conference, FeatureType::Svi,
          FeatureType::CloudIvr, FeatureType::ContactCenterSolutionExpert}) {
        if (!setUp(m_fixture.number(type)))
            return false;
    }
    return true;
}

// A colleague chooses another language than the person in front of the window.
bool Tour::conflict()
{
    const Service service = m_fixture.number(FeatureType::Conference);
    if (!select(service))
        return false;
    SetupTabs &tabs = m_fixture.find<NumberPage>("numberPage")->setupTabs();
    tabs.showFirst();
    if (!wait([&] { return tabs.setup()->canEdit(); }))
        return false;
    const QString path = tabs.setup()->root() + u"/settings"_s;
    const QString present = tabs.setup()->draft().value(path, u"language"_s).toString();
    tabs.setup()->setValue(path, u"language"_s, present == "en"_L1 ? u"fr"_s : u"en"_s);
    if (!Test::waitFor(m_fixture.session().client().put(path, {{u"language"_s, u"de"_s}})))
        return false;
    const bool shown = picture(&window(), u"draft"_s);
    tabs.setup()->startSave();
    auto *dialog = window().findChild<ConflictDialog *>();
    const bool asked = wait([&] { return (dialog = window().findChild<ConflictDialog *>()) && dialog->isVisible(); });
    if (!shown || !asked || !picture(dialog, u"conflict"_s) || !closed(dialog))
        return false;
    tabs.discardAll();
    return true;
}

} // namespace Aiguilleur::Test
