// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setupmembersmodel.h"

#include "core/setupmembers.h"
#include "service/setup.h"

#include <QHash>
#include <QMimeData>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString membersMimeType = u"application/x-aiguilleur-members"_s;

} // namespace

SetupMembersModel::SetupMembersModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

SetupMembersModel::~SetupMembersModel() = default;

void SetupMembersModel::setSetup(Setup *setup)
{
    m_following = std::make_unique<QObject>();
    beginResetModel();
    m_setup = setup;
    m_rows = wantedRows();
    m_linked = int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.linked; }));
    endResetModel();
    if (!setup)
        return;
    connect(setup, &Setup::draftChanged, m_following.get(), [this] { refresh(); });
    connect(setup, &Setup::loaded, m_following.get(), [this] { refresh(); });
}

QString SetupMembersModel::queueId() const
{
    return m_setup ? m_setup->draft().ids(m_setup->root() + u"/hunting/queue"_s).value(0) : QString();
}

QString SetupMembersModel::queueList() const
{
    return SetupMembers::queueList(m_setup->root(), queueId());
}

QList<SetupMembersModel::Row> SetupMembersModel::wantedRows() const
{
    if (!m_setup)
        return {};
    const SetupDocument &draft = m_setup->draft();
    const QString root = m_setup->root();
    QHash<QString, int> severities;
    const QList<SetupProblem> problems = m_setup->problems();
    for (const SetupProblem &problem : problems)
        severities[problem.path] = std::max(severities.value(problem.path, -1), int(problem.severity));
    const QStringList linked = queueId().isEmpty() ? QStringList() : draft.ids(queueList());
    const QSet<QString> isLinked(linked.cbegin(), linked.cend());
    QStringList ids = linked;
    const QStringList agents = draft.ids(SetupMembers::agentList(root));
    for (const QString &id : agents) {
        if (!isLinked.contains(id))
            ids.append(id);
    }
    QList<Row> rows;
    rows.reserve(ids.size());
    for (const QString &id : std::as_const(ids)) {
        const QString path = SetupMembers::agentPath(root, id);
        rows.append({path, draft.object(path), isLinked.contains(id), severities.value(path, -1)});
    }
    return rows;
}

void SetupMembersModel::refresh()
{
    adopt(wantedRows());
}

// What was new has another identifier once it is saved: the row stays the same one.
void SetupMembersModel::renameSaved(const QList<Row> &wanted, const QSet<QString> &staying)
{
    QSet<QString> known;
    for (const Row &row : std::as_const(m_rows))
        known.insert(row.path);
    for (Row &row : m_rows) {
        if (!SetupDocument::isNew(row.path) || staying.contains(row.path))
            continue;
        const QJsonValue number = row.agent.value("number"_L1);
        const auto saved = std::find_if(wanted.cbegin(), wanted.cend(), [&](const Row &one) {
            return !known.contains(one.path) && one.agent.value("number"_L1) == number;
        });
        if (saved == wanted.cend())
            continue;
        row.path = saved->path;
        known.insert(row.path);
    }
}

// Rows that go, rows that move or come, then what is in them: views keep what they know about the others.
void SetupMembersModel::adopt(const QList<Row> &wanted)
{
    QSet<QString> staying;
    for (const Row &row : wanted)
        staying.insert(row.path);
    renameSaved(wanted, staying);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (staying.contains(m_rows.at(i).path))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < wanted.size(); ++i) {
        const QString &path = wanted.at(i).path;
        if (i < m_rows.size() && m_rows.at(i).path == path)
            continue;
        const auto found =
            std::find_if(m_rows.cbegin() + i, m_rows.cend(), [&](const Row &r) { return r.path == path; });
        if (found == m_rows.cend()) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted.at(i));
            endInsertRows();
            continue;
        }
        const int from = int(found - m_rows.cbegin());
        beginMoveRows({}, from, from, {}, i);
        m_rows.move(from, i);
        endMoveRows();
    }
    m_linked = int(std::count_if(wanted.cbegin(), wanted.cend(), [](const Row &row) { return row.linked; }));
    for (int i = 0; i < wanted.size(); ++i) {
        if (m_rows.at(i) == wanted.at(i))
            continue;
        m_rows[i] = wanted.at(i);
        emit dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

int SetupMembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SetupMembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SetupMembersModel::property(int column)
{
    static const QStringList properties{u"number"_s,     u"description"_s,       u"type"_s,  u"timeout"_s,
                                        u"wrapUpTime"_s, u"simultaneousLines"_s, u"status"_s};
    return properties.value(column);
}

QVariant SetupMembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.agent.value(property(index.column())).toVariant();
    case PathRole:
        return row.path;
    case LinkedRole:
        return row.linked;
    case PositionRole:
        return row.linked ? index.row() : -1;
    case ProblemsRole:
        return QVariant::fromValue(m_setup ? m_setup->problemsOf(row.path) : QList<SetupProblem>());
    case SeverityRole:
        return row.severity;
    default:
        return {};
    }
}

Qt::ItemFlags SetupMembersModel::flags(const QModelIndex &index) const
{
    const bool editable = m_setup && m_setup->canEdit();
    if (!index.isValid())
        return editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (editable && m_rows.at(index.row()).linked)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList SetupMembersModel::mimeTypes() const
{
    return {membersMimeType};
}

QMimeData *SetupMembersModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList paths;
    for (const QModelIndex &index : indexes) {
        const QString path = pathAt(index.row());
        if (index.data(LinkedRole).toBool() && !paths.contains(path))
            paths.append(path);
    }
    auto *data = new QMimeData;
    data->setData(membersMimeType, paths.join(u'\n').toUtf8());
    return data;
}

// The view would take away what was dragged; here the rows have moved already, so that nothing is left to be done.
bool SetupMembersModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(membersMimeType) || !m_setup || !m_setup->canEdit())
        return false;
    const int before = row >= 0 ? row : (parent.isValid() ? parent.row() : m_linked);
    moveTo(QString::fromUtf8(data->data(membersMimeType)).split(u'\n', Qt::SkipEmptyParts), before);
    return false;
}

QString SetupMembersModel::pathAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).path : QString();
}

QStringList SetupMembersModel::paths() const
{
    QStringList paths;
    for (const Row &row : m_rows)
        paths.append(row.path);
    return paths;
}

QStringList SetupMembersModel::numbers() const
{
    QStringList numbers;
    for (const Row &row : m_rows)
        numbers.append(row.agent.value("number"_L1).toString());
    return numbers;
}

//! Identifiers of those that are in the queue, in its order.
QStringList SetupMembersModel::orderedIds(const QStringList &paths) const
{
    QStringList ids;
    for (const Row &row : m_rows) {
        if (row.linked && paths.contains(row.path))
            ids.append(SetupDocument::idOf(row.path));
    }
    return ids;
}

bool SetupMembersModel::canMove(const QStringList &paths, int step) const
{
    if (!m_setup || !m_setup->canEdit())
        return false;
    const QStringList ids = orderedIds(paths);
    if (ids.isEmpty() || ids.size() == m_linked)
        return false;
    const QStringList order = m_setup->draft().ids(queueList());
    // Those at the end of the way stay where they are; one of the others has to have room.
    const QStringList end = step < 0 ? order.mid(0, ids.size()) : order.mid(order.size() - ids.size());
    return end != ids;
}

void SetupMembersModel::move(const QStringList &paths, int step)
{
    if (!canMove(paths, step))
        return;
    const QStringList moving = orderedIds(paths);
    QStringList order = m_setup->draft().ids(queueList());
    const int last = int(order.size()) - 1;
    for (int n = 0; n <= last; ++n) {
        const int from = step < 0 ? n : last - n;
        const int to = from + step;
        if (to >= 0 && to <= last && moving.contains(order.at(from)) && !moving.contains(order.at(to)))
            order.swapItemsAt(from, to);
    }
    SetupDocument draft = m_setup->draft();
    draft.setIds(queueList(), order);
    m_setup->setDraft(draft);
}

void SetupMembersModel::moveTo(const QStringList &paths, int row)
{
    const QStringList moving = orderedIds(paths);
    if (moving.isEmpty())
        return;
    QStringList before;
    QStringList after;
    for (int i = 0; i < m_rows.size(); ++i) {
        const QString id = SetupDocument::idOf(m_rows.at(i).path);
        if (m_rows.at(i).linked && !moving.contains(id))
            (i < row ? before : after).append(id);
    }
    const QStringList order = before + moving + after;
    if (order == m_setup->draft().ids(queueList()))
        return;
    SetupDocument draft = m_setup->draft();
    draft.setIds(queueList(), order);
    m_setup->setDraft(draft);
}

void SetupMembersModel::link(const QStringList &paths)
{
    if (queueId().isEmpty())
        return;
    SetupDocument draft = m_setup->draft();
    const QStringList linked = draft.ids(queueList());
    for (const QString &path : paths) {
        const QString id = SetupDocument::idOf(path);
        if (!linked.contains(id))
            SetupMembers::join(draft, m_setup->root(), queueId(), id);
    }
    m_setup->setDraft(draft);
}

void SetupMembersModel::remove(const QStringList &paths)
{
    if (!m_setup || paths.isEmpty())
        return;
    SetupDocument draft = m_setup->draft();
    for (const QString &path : paths)
        SetupMembers::remove(draft, path);
    m_setup->setDraft(draft);
}

QStringList SetupMembersModel::add(const QList<QJsonObject> &agents)
{
    QStringList added;
    if (queueId().isEmpty() || agents.isEmpty())
        return added;
    SetupDocument draft = m_setup->draft();
    for (const QJsonObject &agent : agents)
        added.append(SetupMembers::add(draft, m_setup->root(), queueId(), agent));
    m_setup->setDraft(draft);
    return added;
}

void SetupMembersModel::setValue(const QStringList &paths, const QString &property, const QJsonValue &value)
{
    if (!m_setup)
        return;
    SetupDocument draft = m_setup->draft();
    for (const QString &path : paths)
        draft.setValue(path, property, value);
    if (draft != m_setup->draft())
        m_setup->setDraft(draft);
}

} // namespace Aiguilleur
