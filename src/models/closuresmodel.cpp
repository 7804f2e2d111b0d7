// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/closuresmodel.h"

#include "service/setup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

ClosuresModel::ClosuresModel(QObject *parent)
    : RowTable(parent)
{
}

ClosuresModel::~ClosuresModel() = default;

void ClosuresModel::setSetup(Setup *setup)
{
    m_following = std::make_unique<QObject>();
    m_setup = setup;
    if (setup) {
        const auto update = [this] { follow(); };
        connect(setup, &Setup::draftChanged, m_following.get(), update);
        connect(setup, &Setup::loaded, m_following.get(), update);
        connect(setup, &Setup::stateChanged, m_following.get(), update);
    }
    follow();
}

void ClosuresModel::follow()
{
    setRows(m_setup ? Closures::closures(m_setup->draft(), list(), zone()) : QList<Closure>());
    emit changed();
}

bool ClosuresModel::canEdit() const
{
    return m_setup && m_setup->canEdit();
}

QString ClosuresModel::root() const
{
    return m_setup ? m_setup->root(u"scheduler"_s) : QString();
}

QString ClosuresModel::list() const
{
    return Closures::listPath(root());
}

QTimeZone ClosuresModel::zone() const
{
    return Closures::zone(m_setup ? m_setup->draft() : SetupDocument(), root());
}

QList<Closure> ClosuresModel::on(QDate day) const
{
    QList<Closure> found = rows();
    found.removeIf([&](const Closure &one) { return one.start.date() > day || one.end.date() < day; });
    return found;
}

template<class Edit>
void ClosuresModel::edit(Edit edit)
{
    if (!canEdit())
        return;
    SetupDocument draft = m_setup->draft();
    edit(draft);
    if (draft != m_setup->draft())
        m_setup->setDraft(draft);
}

void ClosuresModel::add(const Closure &closure)
{
    edit([&](SetupDocument &draft) { Closures::add(draft, list(), closure); });
}

void ClosuresModel::change(const Closure &closure)
{
    edit([&](SetupDocument &draft) { Closures::change(draft, closure); });
}

void ClosuresModel::remove(const QStringList &paths)
{
    edit([&](SetupDocument &draft) {
        for (const QString &path : paths)
            draft.remove(path);
    });
}

int ClosuresModel::take(const QList<Closures::Planned> &planned)
{
    int added = 0;
    edit([&](SetupDocument &draft) { added = Closures::add(draft, list(), planned); });
    return added;
}

void ClosuresModel::setColumnNames(const QStringList &names)
{
    m_columnNames = names;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ClosuresModel::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
}

int ClosuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClosuresModel::data(const QModelIndex &index, int role) const
{
    if (!m_describer || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_describer(rows().at(index.row()), index.column(), role);
}

QVariant ClosuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columnNames.value(section);
    return RowTable::headerData(section, orientation, role);
}

} // namespace Aiguilleur
