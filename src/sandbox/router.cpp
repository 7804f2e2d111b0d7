// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/router.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

const QString &parameterKey()
{
    static const QString key = u"{}"_s;
    return key;
}

bool isParameter(const QString &segment)
{
    return segment.startsWith(u'{');
}

QStringList segmentsOf(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

} // namespace

void Router::add(Route route)
{
    Node *node = &m_root;
    for (const QString &segment : segmentsOf(route.path)) {
        if (isParameter(segment))
            route.names.append(segment.mid(1, segment.size() - 2));
        std::unique_ptr<Node> &next = node->children[isParameter(segment) ? parameterKey() : segment];
        if (!next)
            next = std::make_unique<Node>();
        node = next.get();
    }
    const QString method = route.method;
    node->routes[method] = std::move(route);
}

const Router::Node *Router::walk(const QStringList &segments, QStringList *values) const
{
    const Node *node = &m_root;
    for (const QString &segment : segments) {
        auto next = node->children.find(segment);
        if (next == node->children.end()) {
            next = node->children.find(parameterKey());
            if (next == node->children.end())
                return nullptr;
            values->append(segment);
        }
        node = next->second.get();
    }
    return node;
}

Router::Match Router::find(const QString &method, const QStringList &segments) const
{
    QStringList values;
    const Node *node = walk(segments, &values);
    if (!node || node->routes.empty())
        return {};
    Match match;
    match.pathIsKnown = true;
    const auto it = node->routes.find(method);
    if (it == node->routes.end())
        return match;
    match.route = &it->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        match.params.insert(match.route->names.value(i), values[i]);
    return match;
}

const Route *Router::route(const QString &method, const QString &path) const
{
    QStringList segments = segmentsOf(path);
    for (QString &segment : segments)
        if (isParameter(segment))
            segment = parameterKey();
    QStringList values;
    const Node *node = walk(segments, &values);
    if (!node)
        return nullptr;
    const auto it = node->routes.find(method);
    return it == node->routes.end() ? nullptr : &it->second;
}

const Route *Router::itemOf(const Route &list) const
{
    return route(u"GET"_s, list.path + u"/{}"_s);
}

QList<const Route *> Router::routes() const
{
    QList<const Route *> all;
    QList<const Node *> nodes{&m_root};
    while (!nodes.isEmpty()) {
        const Node *node = nodes.takeFirst();
        for (const auto &[method, route] : node->routes)
            all.append(&route);
        for (const auto &[segment, child] : node->children)
            nodes.append(child.get());
    }
    return all;
}

} // namespace Aiguilleur::Sandbox
