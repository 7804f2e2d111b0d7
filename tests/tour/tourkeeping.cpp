// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was kept: copies, bringing them back, the journal.
#include "gui/copies/comparedialog.h"
#include "gui/journalwindow.h"
#include "gui/restoredialog.h"
#include "tour.h"

#include <QAction>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

//! The number that became a conference has the copy of the call queue that it was.
bool Tour::copies()
{
    if (!select(m_replaced))
        return false;
    auto *page = m_fixture.find<QWidget>("copies");
    m_fixture.find<QTabWidget>("tabs")->setCurrentWidget(page);
    auto *view = page->findChild<QTreeView *>(u"copiesView"_s);
    if (!wait([&] { return view->model()->rowCount() > 0; }))
        return false;
    view->setCurrentIndex(view->model()->index(0, 0));
    if (!picture(&window(), u"copies"_s))
        return false;
    auto *compare = page->findChild<QAction *>(u"compareCopiesAction"_s);
    if (!wait([&] { return compare->isEnabled(); }))
        return false;
    compare->trigger();
    auto *dialog = page->findChild<CompareDialog *>();
    const bool shown = wait([&] { return (dialog = page->findChild<CompareDialog *>()) && dialog->isVisible(); });
    return shown && picture(dialog, u"compare"_s) && closed(dialog);
}

bool Tour::restoring()
{
    auto *page = m_fixture.find<QWidget>("copies");
    page->findChild<QAction *>(u"restoreCopyAction"_s)->trigger();
    auto *dialog = window().findChild<RestoreDialog *>();
    const bool shown = wait([&] { return (dialog = window().findChild<RestoreDialog *>()) && dialog->isVisible(); });
    auto *begin = shown ? dialog->findChild<QPushButton *>(u"restoreButton"_s) : nullptr;
    if (!begin || !wait([&] { return begin->isEnabled(); }))
        return false;
    return picture(dialog, u"restore"_s) && closed(dialog);
}

bool Tour::journal()
{
    m_fixture.action("actionJournal")->trigger();
    auto *dialog = window().findChild<JournalWindow *>();
    auto *view = dialog ? dialog->findChild<QTreeView *>(u"journalView"_s) : nullptr;
    if (!view || !wait([&] { return view->model()->rowCount() > 0; }))
        return false;
    view->setCurrentIndex(view->model()->index(0, 0));
    return picture(dialog, u"journal"_s) && closed(dialog);
}

} // namespace Aiguilleur::Test
