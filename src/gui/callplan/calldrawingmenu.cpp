// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/calldrawingmenu.h"

#include "gui/callplan/callplanview.h"
#include "gui/settings.h"

#include <QActionGroup>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Depth = CallGraphDetail::Depth;

const QString drawingState = u"callDrawing"_s;
// What stands in the state, with a blank between.
const QByteArray horizontalWord = "horizontal";
const QByteArray noMembersWord = "noMembers";
const QByteArray noOverviewWord = "noOverview";

} // namespace

CallDrawingMenu::CallDrawingMenu(CallPlanView &view, QWidget *parent)
    : QMenu(parent)
    , m_view(view)
    , m_depths(new QActionGroup(this))
{
    for (const Depth depth : {Depth::Everything, Depth::Destinations, Depth::Steps}) {
        QAction *action = addAction(QString());
        action->setCheckable(true);
        action->setChecked(depth == Depth::Everything);
        action->setData(QVariant::fromValue(depth));
        m_depths->addAction(action);
    }
    addSeparator();
    m_members = addAction(QString());
    m_overview = addAction(QString());
    for (QAction *action : {m_members, m_overview}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    connect(this, &QMenu::triggered, this, [this] {
        apply();
        remember();
    });
    retranslate();
}

QAction *CallDrawingMenu::depthAction(Depth depth) const
{
    return m_depths->actions().at(static_cast<int>(depth));
}

void CallDrawingMenu::apply()
{
    m_view.setDetail({.depth = m_depths->checkedAction()->data().value<Depth>(), .hasMembers = m_members->isChecked()});
    m_view.setOverviewWanted(m_overview->isChecked());
}

void CallDrawingMenu::setHorizontal(bool horizontal)
{
    m_view.setHorizontal(horizontal);
    remember();
}

void CallDrawingMenu::remember()
{
    if (!m_settings)
        return;
    const Depth depth = m_depths->checkedAction()->data().value<Depth>();
    QByteArrayList words{QMetaEnum::fromType<Depth>().valueToKey(static_cast<int>(depth))};
    if (m_view.isHorizontal())
        words.append(horizontalWord);
    if (!m_members->isChecked())
        words.append(noMembersWord);
    if (!m_overview->isChecked())
        words.append(noOverviewWord);
    m_settings->setState(drawingState, words.join(' '));
}

void CallDrawingMenu::setSettings(Settings *settings)
{
    m_settings = settings;
    if (!settings)
        return;
    const QByteArrayList words = settings->state(drawingState).split(' ');
    bool isDepth = false;
    const int depth = QMetaEnum::fromType<Depth>().keyToValue(words.first().constData(), &isDepth);
    depthAction(isDepth ? static_cast<Depth>(depth) : Depth::Everything)->setChecked(true);
    m_members->setChecked(!words.contains(noMembersWord));
    m_overview->setChecked(!words.contains(noOverviewWord));
    m_view.setHorizontal(words.contains(horizontalWord));
    apply();
    emit recalled();
}

void CallDrawingMenu::retranslate()
{
    setTitle(tr("Sh&ow"));
    depthAction(Depth::Everything)->setText(tr("&Every action"));
    depthAction(Depth::Destinations)->setText(tr("Only &where calls are led"));
    depthAction(Depth::Steps)->setText(tr("Only &steps"));
    m_members->setText(tr("&Members of queues"));
    m_overview->setText(tr("&Overview in the corner"));
}

} // namespace Aiguilleur
