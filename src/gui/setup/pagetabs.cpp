// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/pagetabs.h"

#include "gui/setup/setupframe.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTabBar>
#include <QToolButton>
#include <utility>

namespace Aiguilleur {

bool PageTabs::hasHeightForWidth() const
{
    return !qobject_cast<SetupFrame *>(currentWidget()) && QTabWidget::hasHeightForWidth();
}

// Qt names the buttons that scroll the tabs once, in the language that there was.
void PageTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    constexpr std::pair<const char *, const char *> names[] = {{"ScrollLeftButton", "Scroll Left"},
                                                               {"ScrollRightButton", "Scroll Right"}};
    for (const auto &[button, name] : names)
        if (auto *found = tabBar()->findChild<QToolButton *>(QString::fromLatin1(button)))
            found->setAccessibleName(QCoreApplication::translate("QTabBar", name));
}

} // namespace Aiguilleur
