// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"

#include <QHash>
#include <QStringList>

namespace Aiguilleur {

//! What one answer of a list operation holds: objects where the server expanded it, identifiers where it did not.
struct ListPage
{
    bool expanded = false;
    QList<Client::Item> items; //!< of an expanded list, those that came whole
    QStringList ids;           //!< of one that is not
    int holes = 0;             //!< elements that are null or lack their identifier
    int count = 0;             //!< elements in all
};

//! InvalidResponse when it is not an array, or holds what is neither identifier nor object.
Result<ListPage> listPageFromJson(const QByteArray &body, const QString &idKey);

//! What a batch says about one identifier: its object, or an error; nothing when it has to be asked for by itself.
using BatchEntries = QHash<QString, Result<QJsonObject>>;

//! InvalidResponse when it is not an array, which is how a server shows that it does not know batches.
Result<BatchEntries> batchFromJson(const QByteArray &body);

//! An identifier as it is written in paths: strings as they are, whole numbers in digits; empty for anything else.
QString idText(const QJsonValue &value);

} // namespace Aiguilleur
