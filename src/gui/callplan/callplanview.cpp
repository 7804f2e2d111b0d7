// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callplanview.h"

#include "gui/callplan/callgraphwords.h"
#include "service/futuretold.h"
#include "service/offthread.h"

#include <QAccessible>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr double leastZoom = 0.1;
constexpr double mostZoom = 4;
constexpr double zoomStep = 1.2;
constexpr double firstZoom = 0.7;
constexpr double faded = 0.25;
constexpr double margin = 20;

} // namespace

CallPlanView::CallPlanView(QWidget *parent)
    : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(SmartViewportUpdate);
    setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    m_style = {.palette = palette(), .font = font()};
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
    m_isFitted = false;
    rebuild();
}

// Laid out in another thread: what is newer by then is what counts.
void CallPlanView::rebuild()
{
    m_graph = CallGraph::of(m_plan, m_collapsed);
    m_parts = {};
    m_parts.isHorizontal = m_isHorizontal;
    for (const CallGraphNode &node : std::as_const(m_graph.nodes)) {
        const QString title = CallGraphWords::title(node, m_plan);
        const QString detail = CallGraphWords::detail(node, m_plan);
        m_parts.boxes.append({node.id, CallGraphBox::sizeFor(title, detail, font())});
    }
    for (const CallGraphEdge &edge : std::as_const(m_graph.edges))
        m_parts.lines.append(
            {.from = edge.from, .to = edge.to, .label = CallGraphArrow::sizeFor(CallGraphWords::label(edge), font())});
    m_isLaidOut = false;
    const int revision = ++m_revision;
    const CallGraphParts parts = m_parts;
    whenTold(this, offThread([parts] { return callGraphPlaces(parts); }),
             [this, revision](const Result<CallGraphPlaces> &places) {
                 if (revision == m_revision)
                     build(*places);
             });
}

void CallPlanView::build(const CallGraphPlaces &places)
{
    m_places = places;
    m_boxes.clear();
    m_arrows.clear();
    m_hovered.clear();
    scene()->clear();
    m_style.palette = palette();
    m_style.font = font();
    for (const CallGraphNode &node : std::as_const(m_graph.nodes)) {
        auto *box = new CallGraphBox({.node = node,
                                      .title = CallGraphWords::title(node, m_plan),
                                      .detail = CallGraphWords::detail(node, m_plan),
                                      .tone = CallGraphWords::tone(node)},
                                     places.boxes.value(node.id), m_style);
        scene()->addItem(box);
        m_boxes.insert(node.id, box);
    }
    for (qsizetype i = 0; i < m_graph.edges.size() && i < places.lines.size(); ++i) {
        const CallGraphEdge &edge = m_graph.edges[i];
        auto *arrow = new CallGraphArrow(edge, CallGraphWords::label(edge), places.lines[i].curve,
                                         places.lines[i].label, m_style);
        scene()->addItem(arrow);
        m_arrows.append(arrow);
    }
    setSceneRect(QRectF(QPointF(), places.size).adjusted(-margin, -margin, margin, margin));
    m_isLaidOut = true;
    setMarks(m_marks);
    showLit();
    if (!m_boxes.contains(m_current))
        m_current = m_graph.nodes.isEmpty() ? QString() : m_graph.nodes.first().id;
    setCurrent(m_current, false);
    showBeginningOnce();
    emit laidOut();
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

void CallPlanView::setCurrent(const QString &id, bool tells)
{
    if (CallGraphBox *before = m_boxes.value(m_current))
        before->setCurrent(false);
    m_current = id;
    CallGraphBox *box = m_boxes.value(id);
    if (!box)
        return;
    box->setCurrent(true);
    setAccessibleDescription(box->detail().isEmpty() ? box->title() : box->title() + u", "_s + box->detail());
    if (!tells)
        return;
    ensureVisible(box->boundingRect(), int(margin), int(margin));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
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
}

void CallPlanView::toggle(const QString &id)
{
    if (id.isEmpty())
        return;
    if (!m_collapsed.remove(id))
        m_collapsed.insert(id);
    rebuild();
}

void CallPlanView::fit()
{
    if (sceneRect().isEmpty())
        return;
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > 1) // small plans at their own size
        setTransform(QTransform());
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
    const QRectF first = boxOf(m_graph.nodes.first().id);
    const QSizeF seen = QSizeF(viewport()->size()) / firstZoom;
    centerOn(m_isHorizontal ? QPointF(first.left() + seen.width() / 2 - margin, first.center().y())
                            : QPointF(first.center().x(), first.top() + seen.height() / 2 - margin));
}

void CallPlanView::zoomBy(double factor)
{
    const double wanted = std::clamp(transform().m11() * factor, leastZoom, mostZoom);
    const double by = wanted / transform().m11();
    scale(by, by);
}

CallGraphBox *CallPlanView::boxAt(const QPoint &point) const
{
    const QList<QGraphicsItem *> found = items(point);
    for (QGraphicsItem *item : found) {
        if (auto *box = dynamic_cast<CallGraphBox *>(item))
            return box;
    }
    return nullptr;
}

void CallPlanView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void CallPlanView::mousePressEvent(QMouseEvent *event)
{
    const CallGraphBox *box = event->button() == Qt::LeftButton ? boxAt(event->position().toPoint()) : nullptr;
    if (box)
        setCurrent(box->node().id, true);
    QGraphicsView::mousePressEvent(event);
}

void CallPlanView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) {
        const CallGraphBox *box = boxAt(event->position().toPoint());
        highlight(box ? box->node().id : QString());
    }
    QGraphicsView::mouseMoveEvent(event);
}

void CallPlanView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const CallGraphBox *box = boxAt(event->position().toPoint()))
        return toggle(QString(box->node().id));
    QGraphicsView::mouseDoubleClickEvent(event);
}

void CallPlanView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    showBeginningOnce();
}

void CallPlanView::leaveEvent(QEvent *event)
{
    highlight({});
    QGraphicsView::leaveEvent(event);
}

// The nearest box in that direction; what is beside it counts twice as far.
void CallPlanView::goTowards(int key)
{
    const CallGraphBox *from = m_boxes.value(m_current);
    if (!from)
        return;
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    QString nearest;
    double least = std::numeric_limits<double>::max();
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const QPointF way = it.value()->middle() - from->middle();
        const double along = sign * (isSideways ? way.x() : way.y());
        const double beside = std::abs(isSideways ? way.y() : way.x());
        if (along < 1)
            continue;
        const double distance = along + 2 * beside;
        if (distance < least) {
            least = distance;
            nearest = it.key();
        }
    }
    if (!nearest.isEmpty())
        setCurrent(nearest, true);
}

void CallPlanView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return goTowards(event->key());
    case Qt::Key_Plus:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Space:
        return toggle(QString(m_current));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit pathSelected(selectedPath());
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
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
