// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callgraphlayout.h"

#include <QMutex>
#include <memory>

#include <graphviz/gvc.h>

namespace Aiguilleur {

namespace {

constexpr double pointsPerInch = 72;

struct ContextDeleter
{
    void operator()(GVC_t *context) const { gvFreeContext(context); }
};

//! A graph, and its layout, as long as both are needed.
class GraphvizGraph
{
public:
    explicit GraphvizGraph(GVC_t *context)
        : m_context(context)
        , m_graph(agopen(const_cast<char *>("calls"), Agdirected, nullptr))
    {
    }
    ~GraphvizGraph()
    {
        if (m_isLaidOut)
            gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
    }
    Q_DISABLE_COPY_MOVE(GraphvizGraph)

    Agraph_t *get() const { return m_graph; }
    void set(void *object, const char *name, const QByteArray &value)
    {
        agsafeset(object, const_cast<char *>(name), const_cast<char *>(value.constData()), const_cast<char *>(""));
    }
    bool layOut()
    {
        m_isLaidOut = gvLayout(m_context, m_graph, "dot") == 0;
        return m_isLaidOut;
    }

private:
    GVC_t *m_context;
    Agraph_t *m_graph;
    bool m_isLaidOut = false;
};

QByteArray inches(double points)
{
    return QByteArray::number(points / pointsPerInch, 'f', 4);
}

Agnode_t *addBox(GraphvizGraph &graph, const QString &id, const QSizeF &size)
{
    QByteArray name = id.toUtf8();
    Agnode_t *node = agnode(graph.get(), name.data(), 1);
    graph.set(node, "shape", "box");
    graph.set(node, "fixedsize", "true");
    graph.set(node, "label", " ");
    graph.set(node, "width", inches(size.width()));
    graph.set(node, "height", inches(size.height()));
    return node;
}

// A label as Graphviz sees it is a table of that size.
QByteArray labelOfSize(const QSizeF &size)
{
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"" +
           QByteArray::number(qCeil(size.width())) + "\" HEIGHT=\"" + QByteArray::number(qCeil(size.height())) +
           "\"><TR><TD></TD></TR></TABLE>";
}

Agedge_t *addLine(GraphvizGraph &graph, Agnode_t *from, Agnode_t *to, const QSizeF &label)
{
    Agedge_t *edge = agedge(graph.get(), from, to, nullptr, 1);
    graph.set(edge, "arrowhead", "none");
    if (!label.isEmpty()) {
        const QByteArray text = labelOfSize(label);
        char *html = agstrdup_html(graph.get(), const_cast<char *>(text.constData()));
        agsafeset(edge, const_cast<char *>("label"), html, const_cast<char *>(""));
        agstrfree(graph.get(), html);
    }
    return edge;
}

CallGraphPlaces::Line placeOf(const Agedge_t *edge, double height)
{
    CallGraphPlaces::Line line;
    const auto point = [height](const pointf &at) { return QPointF(at.x, height - at.y); };
    if (const splines *curves = ED_spl(edge); curves && curves->size > 0) {
        const bezier &curve = curves->list[0];
        for (decltype(curve.size) i = 0; i < curve.size; ++i)
            line.curve.append(point(curve.list[i]));
    }
    if (const textlabel_t *label = ED_label(edge))
        line.label = point(label->pos);
    return line;
}

} // namespace

CallGraphPlaces callGraphPlaces(const CallGraphParts &parts)
{
    static QMutex oneAtATime;
    const QMutexLocker locker(&oneAtATime);
    // Graphviz remembers the font of its last text, also when the context that it was of has ended.
    static const std::unique_ptr<GVC_t, ContextDeleter> context(gvContext());
    GraphvizGraph graph(context.get());
    graph.set(graph.get(), "rankdir", parts.isHorizontal ? "LR" : "TB");
    graph.set(graph.get(), "nodesep", "0.3");
    graph.set(graph.get(), "ranksep", "0.5");
    graph.set(graph.get(), "dpi", "72");
    QHash<QString, Agnode_t *> nodes;
    for (const auto &[id, size] : parts.boxes)
        nodes.insert(id, addBox(graph, id, size));
    QList<Agedge_t *> edges;
    for (const CallGraphParts::Line &line : parts.lines) {
        Agnode_t *from = nodes.value(line.from);
        Agnode_t *to = nodes.value(line.to);
        edges.append(from && to ? addLine(graph, from, to, line.label) : nullptr);
    }
    CallGraphPlaces places;
    if (!graph.layOut())
        return places;
    const boxf bounds = GD_bb(graph.get());
    places.size = QSizeF(bounds.UR.x, bounds.UR.y);
    for (const auto &[id, size] : parts.boxes) {
        const pointf centre = ND_coord(nodes.value(id));
        const QPointF middle(centre.x, bounds.UR.y - centre.y);
        places.boxes.insert(id, QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size));
    }
    for (const Agedge_t *edge : std::as_const(edges))
        places.lines.append(edge ? placeOf(edge, bounds.UR.y) : CallGraphPlaces::Line());
    return places;
}

} // namespace Aiguilleur
