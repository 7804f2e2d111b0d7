// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <optional>

namespace Aiguilleur::Sandbox {

struct Request;

//! What the X-Pagination-* headers of a request ask for: a page of full objects instead of identifiers.
struct PageRequest
{
    struct Filter
    {
        QString field; //!< a property, or one of a nested object such as `currentOutplan.value`
        QString op;    //!< like nlike eq ne lt gt in
        QStringList values;
    };
    qsizetype number = 1; //!< from 1
    qsizetype size = 5000;
    QString sort;
    bool descending = false;
    QList<Filter> filters;

    bool needsEverything() const { return !sort.isEmpty() || !filters.isEmpty(); }
    qsizetype first() const { return (number - 1) * size; }
    //! The part of a whole list that is on the page.
    QJsonArray slice(const QJsonArray &all) const;
    //! Headers that tell the total and repeat what was asked for.
    QList<QPair<QByteArray, QByteArray>> echo(qsizetype elements) const;
};

//! Nothing when the request does not ask for pages. Throws a Refusal 400 for headers that make no sense.
std::optional<PageRequest> pageRequest(const Request &request);

//! Applies filters, then order.
QJsonArray filteredAndSorted(const QJsonArray &objects, const PageRequest &page);

} // namespace Aiguilleur::Sandbox
