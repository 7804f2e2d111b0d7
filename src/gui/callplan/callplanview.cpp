// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callplanview.h"

#include "gui/callplan/callgraphdrag.h"
#include "gui/callplan/callgraphwords.h"
#include "gui/callplan/callminimap.h"
#include "gui/callplan/callviewaccessible.h"
#include "service/futuretold.h"
#include "service/offthread.h"

#include <QGraphicsScene>
#include <QScrollBar>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr double leastZoom = 0.1;
constexpr double mostZoom = 4;
constexpr double firstZoom = 0.7;
constexpr double faded = 0.25;
constexpr double margin = 20;

} // namespace

CallPlanView::CallPlanView(QWidget *parent)
    : QGraphicsView(parent)
    , m_style(palette(), font())
    , m_overview(new CallMinimap(*this))
    , m_drag(new CallGraphDrag(*this))
{
    CallViewAccessible::install();
    setScene(new QGraphicsScene(this));
    setTransformationAnchor(NoAnchor);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Drawing of the call plan"));
}

CallPlanView::~CallPlanView() = default;

void CallPlanView::setPlan(const CallPlan &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    rebuild();
}

void CallPlanView::setHorizontal(bool horizontal)
{
    if (horizontal == m_isHorizontal)
        return;
    m_isHorizontal = horizontal;
    rebuildAnew();
}

void CallPlanView::setDetail(const CallGraphDetail &detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    rebuildAnew();
}

void CallPlanView::setEditable(bool editable)
{
    m_isEditable = editable;
    if (!editable)
        release();
}

void CallPlanView::setOverviewWanted(bool wanted)
{
    m_overview->setWanted(wanted);
}

void CallPlanView::rebuildAnew()
{
    m_isFitted = false;
    if (!m_plan.root.isEmpty())
        rebuild();
}

CallGraphBox::Content CallPlanView::contentOf(const CallGraphNode &node) const
{
    return {.node = node,
            .title = CallGraphWords::title(node, m_plan),
            .detail = CallGraphWords::detail(node, m_plan),
            .tone = CallGraphWords::tone(node)};
}

// Laid out in another thread: what is newer by then is what counts. What is being dragged was meant for the old plan.
void CallPlanView::rebuild()
{
    release();
    m_graph = CallGraph::of(m_plan, m_collapsed, m_detail);
    CallGraphParts parts;
    parts.isHorizontal = m_isHorizontal;
    for (const CallGraphNode &node : std::as_const(m_graph.nodes))
        parts.boxes.append({node.id, CallGraphBox::sizeFor(contentOf(node), font())});
    for (const CallGraphEdge &edge : std::as_const(m_graph.edges))
        parts.lines.append(
            {.from = edge.from, .to = edge.to, .label = CallGraphArrow::sizeFor(CallGraphWords::label(edge), font())});
    m_isLaidOut = false;
    const int revision = ++m_revision;
    whenTold(this, offThread([parts] { return callGraphPlaces(parts); }),
             [this, revision](const Result<CallGraphPlaces> &places) {
                 if (revision == m_revision)
                     build(*places);
             });
}

// What the person looks at stays where it is.
void CallPlanView::build(const CallGraphPlaces &places)
{
    release();
    const QString kept = landmark(places);
    const QPoint where = mapFromScene(boxOf(kept).center());
    m_places = places;
    m_hovered.clear();
    addItems(places);
    setSceneRect(QRectF(QPointF(), places.size).adjusted(-margin, -margin, margin, margin));
    m_isLaidOut = true;
    setMarks(m_marks);
    showLit();
    if (!m_boxes.contains(m_current))
        m_current = m_graph.nodes.isEmpty() ? QString() : m_graph.nodes.first().id;
    setCurrent(m_current, false);
    if (m_isFitted)
        showAgain(kept, where);
    showBeginningOnce();
    m_overview->redraw();
    CallViewAccessible::tellNewBoxes(*this);
    emit laidOut();
}

// A box that was in sight and is there again: the chosen one, or what is nearest to the middle.
QString CallPlanView::landmark(const CallGraphPlaces &places) const
{
    const QPoint middle = viewport()->rect().center();
    QString nearest;
    int least = std::numeric_limits<int>::max();
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const QPoint point = mapFromScene(it.value()->middle());
        const int distance = it.key() == m_current ? -1 : (point - middle).manhattanLength();
        if (distance < least && places.boxes.contains(it.key()) && viewport()->rect().contains(point)) {
            nearest = it.key();
            least = distance;
        }
    }
    return nearest;
}

void CallPlanView::showAgain(const QString &id, const QPoint &point)
{
    if (m_boxes.contains(id))
        scrollBy(mapFromScene(boxOf(id).center()) - point);
    if (id != m_current)
        ensureVisible(currentRect(), int(margin), int(margin));
}

void CallPlanView::addItems(const CallGraphPlaces &places)
{
    m_boxes.clear();
    m_arrows.clear();
    scene()->clear();
    m_style = CallGraphStyle(palette(), font());
    const Items items = fill(*scene(), places, m_style);
    m_boxes = items.boxes;
    m_arrows = items.arrows;
}

CallPlanView::Items CallPlanView::fill(QGraphicsScene &scene, const CallGraphPlaces &places,
                                       const CallGraphStyle &style) const
{
    Items items;
    for (const CallGraphNode &node : m_graph.nodes) {
        auto *box = new CallGraphBox(contentOf(node), places.boxes.value(node.id), style);
        scene.addItem(box);
        items.boxes.insert(node.id, box);
    }
    for (qsizetype i = 0; i < m_graph.edges.size() && i < places.lines.size(); ++i) {
        const CallGraphEdge &edge = m_graph.edges[i];
        auto *arrow =
            new CallGraphArrow(edge, CallGraphWords::label(edge), places.lines[i].curve, places.lines[i].label, style);
        scene.addItem(arrow);
        items.arrows.append(arrow);
    }
    return items;
}

QList<CallGraphBox *> CallPlanView::boxes() const
{
    QList<CallGraphBox *> found;
    for (const CallGraphNode &node : m_graph.nodes) {
        if (CallGraphBox *box = m_boxes.value(node.id))
            found.append(box);
    }
    return found;
}

QRectF CallPlanView::boxOf(const QString &nodeId) const
{
    return m_places.boxes.value(nodeId);
}

QString CallPlanView::pathOf(const QString &id) const
{
    const CallGraphNode *node = m_graph.node(id);
    if (!node)
        return {};
    return node->path.isEmpty() ? node->paths.value(0) : node->path;
}

QString CallPlanView::selectedPath() const
{
    return pathOf(m_current);
}

void CallPlanView::selectPath(const QString &path)
{
    const QString id = m_graph.idOf(path);
    if (id.isEmpty() || id == m_current)
        return;
    setCurrent(id, false);
    if (CallGraphBox *box = m_boxes.value(id))
        ensureVisible(box->boundingRect(), int(margin), int(margin));
}

void CallPlanView::choose(const QString &nodeId)
{
    setCurrent(nodeId, true);
}

void CallPlanView::setCurrent(const QString &id, bool tells)
{
    if (CallGraphBox *before = currentBox())
        before->setCurrent(false);
    m_current = id;
    CallGraphBox *box = currentBox();
    if (!box)
        return;
    box->setCurrent(true);
    m_overview->redraw();
    setAccessibleDescription(CallGraphWords::spoken(*box));
    if (!tells)
        return;
    ensureVisible(box->boundingRect(), int(margin), int(margin));
    CallViewAccessible::tellCurrent(*this);
    emit pathSelected(pathOf(id));
}

void CallPlanView::setLitPath(const QStringList &paths)
{
    m_lit = paths;
    showLit();
}

void CallPlanView::showLit()
{
    QSet<QString> lit;
    for (const QString &path : std::as_const(m_lit))
        lit.insert(m_graph.idOf(path));
    if (!m_lit.isEmpty())
        lit.insert(m_graph.nodes.isEmpty() ? QString() : m_graph.nodes.first().id);
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it)
        it.value()->setLit(lit.contains(it.key()));
    for (CallGraphArrow *arrow : std::as_const(m_arrows)) {
        const CallGraphEdge &edge = arrow->edge();
        const bool isTaken =
            edge.paths.isEmpty() ||
            std::any_of(edge.paths.cbegin(), edge.paths.cend(), [this](const QString &p) { return m_lit.contains(p); });
        arrow->setLit(isTaken && lit.contains(edge.from) && lit.contains(edge.to));
    }
    m_overview->redraw();
}

void CallPlanView::setMarks(const QHash<QString, Theme::Tone> &marks)
{
    m_marks = marks;
    QHash<QString, Theme::Tone> byNode;
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        const QString id = m_graph.idOf(it.key());
        if (byNode.value(id) != Theme::Tone::Bad)
            byNode.insert(id, it.value());
    }
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        const auto mark = byNode.constFind(it.key());
        it.value()->setMark(mark == byNode.cend() ? std::nullopt : std::optional(*mark));
    }
    m_overview->redraw();
}

void CallPlanView::highlight(const QString &id)
{
    if (id == m_hovered)
        return;
    m_hovered = id;
    QSet<QString> related;
    if (!id.isEmpty())
        related = m_graph.before(id) + m_graph.after(id) + QSet<QString>{id};
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it)
        it.value()->setOpacity(id.isEmpty() || related.contains(it.key()) ? 1 : faded);
    for (CallGraphArrow *arrow : std::as_const(m_arrows)) {
        const bool isRelated = related.contains(arrow->edge().from) && related.contains(arrow->edge().to);
        arrow->setOpacity(id.isEmpty() || isRelated ? 1 : faded);
    }
    m_overview->redraw();
}

void CallPlanView::toggle(const QString &id)
{
    if (id.isEmpty())
        return;
    if (!m_collapsed.remove(id))
        m_collapsed.insert(id);
    rebuild();
}

void CallPlanView::fold()
{
    toggle(QString(m_current));
}

void CallPlanView::fit()
{
    if (sceneRect().isEmpty())
        return;
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > 1) // small plans at their own size
        setTransform(QTransform());
    m_overview->follow();
}

// As soon as there is something to see, and somewhere to see it.
void CallPlanView::showBeginningOnce()
{
    if (m_isFitted || !m_isLaidOut || !isVisible())
        return;
    m_isFitted = true;
    showBeginning();
}

// What can be read of a large plan is its beginning.
void CallPlanView::showBeginning()
{
    fit();
    if (transform().m11() >= firstZoom || m_graph.nodes.isEmpty())
        return;
    setTransform(QTransform::fromScale(firstZoom, firstZoom));
    m_overview->follow();
    const QRectF first = boxOf(m_graph.nodes.first().id);
    const QSizeF seen = QSizeF(viewport()->size()) / firstZoom;
    centerOn(m_isHorizontal ? QPointF(first.left() + seen.width() / 2 - margin, first.center().y())
                            : QPointF(first.center().x(), first.top() + seen.height() / 2 - margin));
}

void CallPlanView::zoomBy(double factor)
{
    const QPoint chosen = mapFromScene(currentRect().center());
    const QRect room = viewport()->rect();
    zoomAt(factor, room.contains(chosen) ? chosen : room.center());
}

// What is at that point of the viewport stays there.
void CallPlanView::zoomAt(double factor, const QPoint &point)
{
    const QPointF kept = mapToScene(point);
    const double wanted = std::clamp(transform().m11() * factor, leastZoom, mostZoom);
    setTransform(QTransform::fromScale(wanted, wanted));
    scrollBy(mapFromScene(kept) - point);
    m_overview->follow();
}

void CallPlanView::scrollBy(const QPoint &by)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y());
}

// A box before the arrows at that point.
QGraphicsItem *CallPlanView::itemFor(const QPoint &point) const
{
    const QList<QGraphicsItem *> found = items(point);
    QGraphicsItem *nearest = nullptr;
    for (QGraphicsItem *item : found) {
        if (qgraphicsitem_cast<CallGraphBox *>(item))
            return item;
        const auto *arrow = qgraphicsitem_cast<CallGraphArrow *>(item);
        if (arrow && !nearest && !arrow->edge().paths.isEmpty())
            nearest = item;
    }
    return nearest;
}

CallGraphBox *CallPlanView::boxAt(const QPoint &point) const
{
    return qgraphicsitem_cast<CallGraphBox *>(itemFor(point));
}

void CallPlanView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_overview->follow();
}

void CallPlanView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_overview->follow();
}

void CallPlanView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    showBeginningOnce();
}

void CallPlanView::changeEvent(QEvent *event)
{
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Drawing of the call plan"));
    if ((isLook || event->type() == QEvent::LanguageChange) && !m_plan.root.isEmpty())
        rebuild();
    QGraphicsView::changeEvent(event);
}

} // namespace Aiguilleur
