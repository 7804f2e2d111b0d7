// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <map>
#include <memory>

namespace Aiguilleur::Sandbox {

struct Call;

//! Does one operation: returns the answer's value, Null for `void`, or throws a Refusal.
using Handler = std::function<QJsonValue(Call &)>;

//! One operation of the API.
struct Route
{
    QString method;
    QString path;     //!< template such as `/telephony/{billingAccount}`
    QString response; //!< type in the published description, such as `string[]`
    QString bodyType; //!< of a PUT or POST; empty for none
    QString description;
    Handler handler;
    bool open = false;      //!< needs no credentials
    QStringList names = {}; //!< of the parameters in the path, in order
};

//! From method and path to operation.
class Router
{
public:
    void add(Route route);

    struct Match
    {
        const Route *route = nullptr;
        bool pathIsKnown = false; //!< another method would do
        QHash<QString, QString> params;
    };
    //! `segments` are decoded.
    Match find(const QString &method, const QStringList &segments) const;
    //! The operation with this method and template, or nullptr.
    const Route *route(const QString &method, const QString &path) const;
    //! Reads one item of the list that `list` answers, or nullptr.
    const Route *itemOf(const Route &list) const;
    QList<const Route *> routes() const;

private:
    struct Node
    {
        std::map<QString, std::unique_ptr<Node>> children; //!< `{}` for a parameter
        std::map<QString, Route> routes;                   //!< by method
    };
    const Node *walk(const QStringList &segments, QStringList *values) const;

    Node m_root;
};

} // namespace Aiguilleur::Sandbox
