// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callgraphdrag.h"

#include "gui/callplan/callgraphwords.h"
#include "gui/callplan/callplanview.h"

#include <QGraphicsScene>
#include <QLabel>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int scrollInterval = 30; //!< ms
constexpr int scrollStep = 12;
constexpr double markWidth = 3;
constexpr double markGap = 6;
constexpr double paleness = 0.18;

} // namespace

//! Shows where something would be dropped: a line before or behind a box, or all or half of it.
class CallDropMark : public QGraphicsItem
{
public:
    CallDropMark(const CallGraphStyle &style, bool isHorizontal)
        : m_style(style)
        , m_isHorizontal(isHorizontal)
    {
        setZValue(2);
        hide();
    }

    void set(const QRectF &box, CallPlanDrop::Mark mark)
    {
        prepareGeometryChange();
        m_box = box.adjusted(-markGap, -markGap, markGap, markGap);
        m_mark = mark;
        show();
    }

    QRectF boundingRect() const override
    {
        return m_box.adjusted(-2 * markWidth, -2 * markWidth, 2 * markWidth, 2 * markWidth);
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const QColor colour = m_style.palette().color(QPalette::Highlight);
        painter->setPen(QPen(colour, markWidth, Qt::SolidLine, Qt::RoundCap));
        if (m_mark == CallPlanDrop::Mark::Before || m_mark == CallPlanDrop::Mark::After)
            return painter->drawLine(edge());
        QColor pale = colour;
        pale.setAlphaF(paleness);
        painter->setBrush(pale);
        painter->drawRoundedRect(part(), markGap, markGap);
    }

private:
    QLineF edge() const
    {
        const bool isBefore = m_mark == CallPlanDrop::Mark::Before;
        if (m_isHorizontal)
            return isBefore ? QLineF(m_box.topLeft(), m_box.bottomLeft())
                            : QLineF(m_box.topRight(), m_box.bottomRight());
        return isBefore ? QLineF(m_box.topLeft(), m_box.topRight()) : QLineF(m_box.bottomLeft(), m_box.bottomRight());
    }

    QRectF part() const
    {
        if (m_mark == CallPlanDrop::Mark::Whole)
            return m_box;
        QRectF half = m_box;
        const bool isFirst = m_mark == CallPlanDrop::Mark::Met;
        if (m_isHorizontal)
            isFirst ? half.setBottom(m_box.center().y()) : half.setTop(m_box.center().y());
        else
            isFirst ? half.setRight(m_box.center().x()) : half.setLeft(m_box.center().x());
        return half;
    }

    const CallGraphStyle &m_style;
    bool m_isHorizontal;
    QRectF m_box;
    CallPlanDrop::Mark m_mark = CallPlanDrop::Mark::Whole;
};

CallGraphDrag::CallGraphDrag(CallPlanView &view)
    : QObject(&view)
    , m_view(view)
    , m_hint(new QLabel(&view))
{
    m_hint->setObjectName(u"dropHint"_s);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setFrameShape(QFrame::StyledPanel);
    m_hint->setAutoFillBackground(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->hide();
}

CallGraphDrag::~CallGraphDrag() = default;

bool CallGraphDrag::start(const QGraphicsItem *item)
{
    cancel();
    const auto *box = qgraphicsitem_cast<const CallGraphBox *>(item);
    const auto *arrow = qgraphicsitem_cast<const CallGraphArrow *>(item);
    if (box ? !CallPlanDrop::canDrag(box->node()) : !arrow || !CallPlanDrop::canDrag(arrow->edge()))
        return false;
    m_box = box ? box->node().id : QString();
    m_arrow = arrow ? arrow->edge() : CallGraphEdge();
    m_mark = new CallDropMark(m_view.look(), m_view.isHorizontal());
    m_view.scene()->addItem(m_mark);
    m_isActive = true;
    m_scrolling.start(scrollInterval, this);
    return true;
}

CallPlanDrop CallGraphDrag::dropAt(const QPoint &point) const
{
    const CallGraphBox *onto = m_view.boxAt(point);
    if (!onto)
        return {};
    const QString to = onto->node().id;
    if (m_box.isEmpty())
        return CallPlanDrop::ofArrow(m_view.plan(), m_view.graph(), m_arrow, to);
    const QRectF box = onto->rectangle();
    const QPointF within = m_view.mapToScene(point) - box.topLeft();
    const double x = within.x() / box.width();
    const double y = within.y() / box.height();
    const bool isHorizontal = m_view.isHorizontal();
    return CallPlanDrop::ofBox(m_view.plan(), m_view.graph(), m_box, to,
                               {.along = isHorizontal ? x : y, .across = isHorizontal ? y : x}, m_adds);
}

void CallGraphDrag::moveTo(const QPoint &point, bool adds)
{
    if (!m_isActive)
        return;
    m_point = point;
    m_adds = adds;
    m_drop = dropAt(point);
    const CallGraphBox *onto = m_view.boxAt(point);
    m_onto = onto ? onto->node().id : QString();
    showDrop();
    showHint();
}

void CallGraphDrag::showDrop()
{
    const bool can = m_drop.kind != CallPlanDrop::Kind::None;
    if (can)
        m_mark->set(m_view.boxOf(m_onto), m_drop.mark);
    else
        m_mark->hide();
    const bool isElsewhere = !m_onto.isEmpty() && m_onto != m_box;
    m_view.viewport()->setCursor(can           ? (m_adds ? Qt::DragCopyCursor : Qt::DragMoveCursor)
                                 : isElsewhere ? Qt::ForbiddenCursor
                                               : Qt::ClosedHandCursor);
}

QString CallGraphDrag::hint() const
{
    return m_drop.kind == CallPlanDrop::Kind::None
               ? QString()
               : CallGraphWords::drop(m_drop, m_onto, m_view.graph(), m_view.plan());
}

// Beside the pointer, below the box, within the drawing.
void CallGraphDrag::showHint()
{
    const QString text = hint();
    m_hint->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_hint->setPalette(QToolTip::palette());
    m_hint->setText(text);
    const int gap = m_hint->fontMetrics().height();
    m_hint->setMargin(gap / 4);
    m_hint->adjustSize();
    const QRect room = m_view.viewport()->geometry();
    const int below = m_view.mapFromScene(m_view.boxOf(m_onto)).boundingRect().bottom() + gap / 2;
    QPoint at = QPoint(m_point.x() + gap, std::max(m_point.y() + gap, below)) + room.topLeft();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - m_hint->width())));
    if (at.y() + m_hint->height() > room.bottom())
        at.setY(m_point.y() + room.top() - gap - m_hint->height());
    m_hint->move(at);
    m_hint->raise();
}

void CallGraphDrag::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_scrolling.timerId())
        scrollAtEdges();
    else
        QObject::timerEvent(event);
}

void CallGraphDrag::scrollAtEdges()
{
    const int margin = m_view.fontMetrics().height() * 2;
    const QRect inner = m_view.viewport()->rect().adjusted(margin, margin, -margin, -margin);
    if (m_point.isNull() || inner.contains(m_point))
        return;
    const auto step = [](int at, int first, int last) { return at < first ? -scrollStep : at > last ? scrollStep : 0; };
    m_view.scrollBy({step(m_point.x(), inner.left(), inner.right()), step(m_point.y(), inner.top(), inner.bottom())});
    moveTo(m_point, m_adds);
}

CallPlanDrop CallGraphDrag::finish()
{
    const CallPlanDrop drop = m_isActive ? m_drop : CallPlanDrop();
    cancel();
    return drop;
}

void CallGraphDrag::cancel()
{
    if (!m_isActive)
        return;
    m_isActive = false;
    m_scrolling.stop();
    delete m_mark;
    m_mark = nullptr;
    m_drop = {};
    m_onto.clear();
    m_point = {};
    m_hint->hide();
}

} // namespace Aiguilleur
