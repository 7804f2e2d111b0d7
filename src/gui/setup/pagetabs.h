// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace Aiguilleur {

//! Tabs of which some scroll by themselves. Those take the room that there is, so that what stands below the tabs stays
//! in sight; the others get the height that their wrapped texts need.
class PageTabs : public QTabWidget
{
    Q_OBJECT
public:
    using QTabWidget::QTabWidget;

    bool hasHeightForWidth() const override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace Aiguilleur
