// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"
#include "models/rowsmodel.h"

namespace Aiguilleur {

//! How calls of one queue are recorded.
struct RecordedQueue
{
    QString path;
    QString name; //!< empty when it has none
    bool isRecorded = false;
    bool mayRefuse = false;
    QString key;      //!< to be pressed by who refuses; empty for none
    QString language; //!< `french`, `english`; empty for none
    bool operator==(const RecordedQueue &) const = default;
};

//! The queues of a number and how each is recorded.
class RecordedQueuesModel : public RowsModel<RecordedQueue>
{
    Q_OBJECT
public:
    enum Column { NameColumn, RecordedColumn, RefusalColumn, ColumnCount };

    explicit RecordedQueuesModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

    //! In the order of the document. root: of the number's own branch.
    static QList<RecordedQueue> queuesOf(const SetupDocument &document, const QString &root);

protected:
    QString idOf(const RecordedQueue &row) const override;
    QVariant value(const RecordedQueue &row, int column) const override;
};

} // namespace Aiguilleur
