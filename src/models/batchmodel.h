// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/batches.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <functional>

namespace Aiguilleur {

//! The numbers of one batch and how they fare. Meaning through roles; no words, no colours.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, ChangeColumn, StateColumn, ReasonColumn, ColumnCount };
    enum Role { ItemRole = Qt::UserRole /*!< BatchItem */ };

    explicit BatchModel(QObject *parent = nullptr);

    void setBatch(Batch *batch); //!< nullptr: empty
    Batch *batch() const { return m_batch; }

    using Describer = std::function<QVariant(const BatchItem &item, int column, int role)>;
    void setDescriber(Describer describer);
    void setColumnNames(const QStringList &names);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QPointer<Batch> m_batch;
    QStringList m_names;
    Describer m_describer;
};

//! The batches of an account, newest first, one row each.
class BatchListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { BatchRole = Qt::UserRole /*!< Batch* */ };

    explicit BatchListModel(QObject *parent = nullptr);

    void setBatches(Batches *batches); //!< nullptr: empty
    Batch *batch(const QModelIndex &index) const;
    QModelIndex indexOf(const Batch *batch) const;

    using Describer = std::function<QVariant(const Batch &batch, int role)>;
    void setDescriber(Describer describer);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void add(Batch *batch);

    QPointer<Batches> m_batches;
    QList<Batch *> m_list;
    Describer m_describer;
};

} // namespace Aiguilleur
