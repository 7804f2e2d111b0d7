// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callminimap.h"

#include "gui/callplan/callplanview.h"
#include "gui/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr double mostShare = 0.28;  //!< of the width and height of the view
constexpr double leastShare = 0.35; //!< of that, for the shorter side
constexpr int mostColumns = 34;     //!< average characters
constexpr int leastColumns = 44;    //!< of a view that has room for one
constexpr double shade = 0.45;      //!< of what is out of sight
constexpr double leastDot = 2.5;

QRectF visibleScene(const CallPlanView &view)
{
    return view.mapToScene(view.viewport()->rect()).boundingRect();
}

} // namespace

CallMinimap::CallMinimap(CallPlanView &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview of the drawing"));
    setToolTip(tr("Click or drag to bring another part into sight"));
    setCursor(Qt::PointingHandCursor);
    hide();
}

CallMinimap::~CallMinimap() = default;

void CallMinimap::setWanted(bool wanted)
{
    m_isWanted = wanted;
    follow();
}

void CallMinimap::setHindering(bool hindering)
{
    m_isHindering = hindering;
    follow();
}

bool CallMinimap::isNeeded() const
{
    if (!m_isWanted || m_isHindering || !m_view.isLaidOut())
        return false;
    const bool hasRoom = m_view.viewport()->width() >= fontMetrics().averageCharWidth() * leastColumns;
    return hasRoom && !visibleScene(m_view).contains(m_view.sceneRect());
}

void CallMinimap::follow()
{
    const bool isNeeded = this->isNeeded();
    if (isNeeded)
        place();
    if (isNeeded != isVisibleTo(&m_view))
        setVisible(isNeeded);
    update();
}

void CallMinimap::redraw()
{
    m_picture = {};
    follow();
}

// What is at the end of the drawing cannot be moved away from there.
bool CallMinimap::isInTheWay(const QRect &where) const
{
    const QRect seen = where.translated(-m_view.viewport()->pos());
    if (m_view.mapFromScene(m_view.currentRect()).boundingRect().intersects(seen))
        return true;
    const auto isAtEnd = [](const QScrollBar *bar) { return bar->value() == bar->maximum(); };
    if (!isAtEnd(m_view.horizontalScrollBar()) || !isAtEnd(m_view.verticalScrollBar()))
        return false;
    const QRectF covered = m_view.mapToScene(seen).boundingRect();
    const QList<CallGraphBox *> boxes = m_view.boxes();
    return std::any_of(boxes.cbegin(), boxes.cend(),
                       [&](const CallGraphBox *box) { return box->rectangle().intersects(covered); });
}

// At the bottom right where it can be.
void CallMinimap::place()
{
    const QRect room = m_view.viewport()->geometry();
    const QSizeF most(std::min(room.width() * mostShare, double(fontMetrics().averageCharWidth()) * mostColumns),
                      room.height() * mostShare);
    const QSize size = m_view.sceneRect()
                           .size()
                           .scaled(most, Qt::KeepAspectRatio)
                           .expandedTo(most * leastShare) // a very long drawing would be a line
                           .toSize();
    const int gap = fontMetrics().height() / 2;
    const QRect inner = room.adjusted(gap, gap, -gap, -gap);
    QRect where(QPoint(), size);
    for (const QPoint corner : {QPoint(1, 1), QPoint(0, 1), QPoint(1, 0)}) {
        where.moveTo(corner.x() ? inner.right() - size.width() : inner.left(),
                     corner.y() ? inner.bottom() - size.height() : inner.top());
        if (!isInTheWay(where))
            break;
    }
    if (where.size() != this->size())
        m_picture = {};
    if (where != geometry())
        setGeometry(where);
}

QTransform CallMinimap::fromScene() const
{
    const QRectF scene = m_view.sceneRect();
    return QTransform::fromTranslate(-scene.left(), -scene.top()) *
           QTransform::fromScale(width() / scene.width(), height() / scene.height());
}

QRectF CallMinimap::frame() const
{
    const QRectF seen = visibleScene(m_view).intersected(m_view.sceneRect());
    return fromScene().mapRect(seen).adjusted(0.5, 0.5, -0.5, -0.5);
}

void CallMinimap::drawPlan(QPainter &painter) const
{
    const CallGraphStyle &style = m_view.look();
    const QTransform map = fromScene();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CallGraphArrow *arrow : m_view.arrows()) {
        painter.setOpacity(arrow->opacity());
        painter.setPen(QPen(arrow->isLit() ? style.text(Theme::Tone::Accent) : style.line(), arrow->isLit() ? 1.5 : 1));
        painter.drawPath(map.map(arrow->path()));
    }
    for (const CallGraphBox *box : m_view.boxes()) {
        const QRectF where = map.mapRect(box->rectangle());
        painter.setOpacity(box->opacity());
        const bool isPlain = box->tone() == Theme::Tone::Normal;
        const QColor colour = isPlain ? style.text(Theme::Tone::Muted) : style.text(box->tone());
        painter.fillRect(where, box->isCurrent() ? palette().color(QPalette::Highlight) : colour);
        if (const std::optional<Theme::Tone> mark = box->mark()) {
            painter.setPen(QPen(palette().color(QPalette::Base), 1));
            painter.setBrush(style.text(*mark));
            painter.drawEllipse(where.topRight(), leastDot, leastDot);
        }
    }
}

void CallMinimap::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(palette().color(QPalette::Base));
        QPainter painter(&m_picture);
        drawPlan(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(QPoint(), m_picture);
    const QRectF seen = frame();
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(shade);
    QPainterPath outside;
    outside.addRect(rect());
    outside.addRect(seen);
    painter.fillPath(outside, veil);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.drawRect(seen);
    painter.setPen(Theme::line(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CallMinimap::show(const QPointF &point)
{
    m_view.centerOn(fromScene().inverted().map(point));
}

void CallMinimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        show(event->position());
}

void CallMinimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        show(event->position());
}

void CallMinimap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Overview of the drawing"));
        setToolTip(tr("Click or drag to bring another part into sight"));
    }
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
