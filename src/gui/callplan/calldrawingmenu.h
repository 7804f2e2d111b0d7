// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callgraph.h"

#include <QMenu>
#include <QPointer>

class QActionGroup;

namespace Aiguilleur {

class CallPlanView;
class Settings;

//! What of a call plan is drawn: how much of it, and whether its overview is there. What the person chooses is
//! remembered, and the direction with it.
class CallDrawingMenu : public QMenu
{
    Q_OBJECT
public:
    CallDrawingMenu(CallPlanView &view, QWidget *parent);

    void setSettings(Settings *settings); //!< takes up what was chosen before; nullptr: nothing is remembered
    void setHorizontal(bool horizontal);
    void retranslate();

signals:
    void recalled(); //!< what was chosen before is chosen again

private:
    void apply();
    void remember();
    QAction *depthAction(CallGraphDetail::Depth depth) const;

    CallPlanView &m_view;
    QPointer<Settings> m_settings;
    QActionGroup *m_depths;
    QAction *m_members;
    QAction *m_overview;
};

} // namespace Aiguilleur
