// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batchpreviewmodel.h"

#include "core/catalogue.h"
#include "service/session.h"

#include <QFutureWatcher>
#include <algorithm>

namespace Aiguilleur {

namespace {

constexpr int mostAtOnce = 8; // a few more than the client has places: one of them is always ready to go

//! Nothing is lost, and nothing has to be read to know it.
bool isPlain(const Batches::Wish &wish)
{
    return wish.goal.kind == SetupGoal::Kind::Type && wish.service.featureType.isEmpty();
}

} // namespace

BatchPreviewModel::BatchPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BatchPreviewModel::read(Session &session, const QList<Batches::Wish> &wishes, const Guard &guard)
{
    beginResetModel();
    ++m_turn;
    m_reading = 0;
    m_session = &session;
    m_rows.clear();
    for (const Batches::Wish &wish : wishes) {
        Row row{.wish = wish, .obstacle = guard ? guard(wish.service) : QString()};
        const bool isSame = wish.goal.kind == SetupGoal::Kind::Type &&
                            Catalogue::isSameConfiguration(wish.service.featureType, wish.goal.type);
        if (!row.obstacle.isEmpty()) {
            row.state = State::Blocked;
        } else if (isSame) {
            row.state = State::Same;
        } else if (isPlain(wish)) {
            row.state = State::Ready;
            row.preview.service = wish.service;
            row.preview.changesType = true;
        }
        m_rows.append(row);
    }
    endResetModel();
    emit changed();
    readNext();
}

void BatchPreviewModel::readAgain()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].state == State::Unread)
            setState(row, State::Waiting);
    }
    readNext();
}

void BatchPreviewModel::clear()
{
    beginResetModel();
    ++m_turn;
    m_reading = 0;
    m_rows.clear();
    endResetModel();
    emit changed();
}

void BatchPreviewModel::readNext()
{
    for (int row = 0; row < m_rows.size() && m_reading < mostAtOnce && m_session; ++row) {
        if (m_rows[row].state == State::Waiting)
            begin(row);
    }
}

void BatchPreviewModel::begin(int row)
{
    ++m_reading;
    setState(row, State::Reading);
    auto *watcher = new QFutureWatcher<Result<ProvisioningPreview>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, row, turn = m_turn] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            answered(row, turn, watcher->result());
    });
    watcher->setFuture(m_session->provisionings().preview(m_rows[row].wish.service, m_rows[row].wish.goal));
}

void BatchPreviewModel::answered(int row, int turn, const Result<ProvisioningPreview> &answer)
{
    if (turn != m_turn)
        return;
    --m_reading;
    Row &read = m_rows[row];
    read.error.reset();
    if (!answer) {
        read.error = answer.error();
        setState(row, State::Unread);
    } else {
        read.preview = *answer;
        setState(row, answer->isBlocked() ? State::Blocked : answer->changesNothing() ? State::Same : State::Ready);
    }
    readNext();
}

void BatchPreviewModel::setState(int row, State state)
{
    m_rows[row].state = state;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit changed();
}

void BatchPreviewModel::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
}

void BatchPreviewModel::setColumnNames(const QStringList &names)
{
    m_names = names;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BatchPreviewModel::count(State state) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [state](const Row &row) { return row.state == state; }));
}

int BatchPreviewModel::readCount() const
{
    return int(m_rows.size()) - count(State::Waiting) - count(State::Reading);
}

QList<Batches::Wish> BatchPreviewModel::wishes() const
{
    QList<Batches::Wish> wished;
    for (const Row &row : m_rows) {
        if (row.state == State::Ready && row.isChosen)
            wished.append(row.wish);
    }
    return wished;
}

int BatchPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BatchPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == StateRole)
        return QVariant::fromValue(row.state);
    if (role == Qt::CheckStateRole && index.column() == NumberColumn)
        return row.state == State::Ready && row.isChosen ? Qt::Checked : Qt::Unchecked;
    return m_describer ? m_describer(row, index.column(), role) : QVariant();
}

bool BatchPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || m_rows[index.row()].state != State::Ready)
        return false;
    m_rows[index.row()].isChosen = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit changed();
    return true;
}

QVariant BatchPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_names.value(section);
    return {};
}

Qt::ItemFlags BatchPreviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NumberColumn && m_rows[index.row()].state == State::Ready)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace Aiguilleur
