// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/pagetabs.h"

#include "gui/setup/setupframe.h"

namespace Aiguilleur {

bool PageTabs::hasHeightForWidth() const
{
    return !qobject_cast<SetupFrame *>(currentWidget()) && QTabWidget::hasHeightForWidth();
}

} // namespace Aiguilleur
