// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/targetsmodel.h"

#include "models/searchtext.h"
#include "service/inventory.h"
#include "service/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! As the number stands in the account, and as it is dialled at home.
QString writtenForms(const Service &service)
{
    const QString abroad = u"00"_s + service.countryCode;
    const bool isHome = !service.countryCode.isEmpty() && service.serviceName.startsWith(abroad);
    return isHome ? service.serviceName + u'\n' + u'0' + service.serviceName.mid(abroad.size()) : service.serviceName;
}

} // namespace

TargetsModel::TargetsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TargetsModel::setSession(Session *session)
{
    if (m_session)
        m_session->inventory().disconnect(this);
    m_session = session;
    rebuild();
    if (!session)
        return;
    Inventory *inventory = &session->inventory();
    connect(inventory, &Inventory::groupsReset, this, &TargetsModel::rebuild);
    connect(inventory, &Inventory::servicesReset, this, &TargetsModel::rebuild);
    connect(inventory, &Inventory::servicesChanged, this, &TargetsModel::update);
}

void TargetsModel::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
    if (m_session)
        rebuild();
}

void TargetsModel::setColumnNames(const QStringList &names)
{
    m_names = names;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void TargetsModel::rebuild()
{
    beginResetModel();
    m_entries.clear();
    QSet<QString> there;
    for (int row = 0; m_session && row < m_session->inventory().groupCount(); ++row) {
        const Inventory::Group &group = m_session->inventory().group(row);
        for (const Service &service : group.services) {
            if (service.kind != Service::Kind::Alias || service.serviceName == m_excluded)
                continue;
            const QString name = group.account.displayName();
            const QString type =
                m_describer ? m_describer(service, ConfigurationColumn, Qt::DisplayRole).toString() : QString();
            const QStringList texts{writtenForms(service), service.description, name, service.billingAccount, type};
            m_entries.push_back({service, name, foldedForSearch(texts.join(u'\n'))});
            there.insert(service.serviceName);
        }
    }
    const qsizetype before = m_chosen.size();
    m_chosen.intersect(there);
    show();
    endResetModel();
    if (m_chosen.size() != before)
        emit chosenChanged();
}

// The same numbers in the same order: only what they are has changed.
void TargetsModel::update(int groupRow)
{
    const Inventory::Group &group = m_session->inventory().group(groupRow);
    QHash<QString, const Service *> present;
    for (const Service &service : group.services)
        present.insert(service.serviceName, &service);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        Entry &entry = m_entries[m_rows[row]];
        const Service *service = present.value(entry.service.serviceName);
        if (!service || *service == entry.service)
            continue;
        entry.service = *service;
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

void TargetsModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    show();
    endResetModel();
    emit filterApplied();
}

void TargetsModel::show()
{
    m_rows.clear();
    const SearchQuery query(m_filter.text);
    for (size_t place = 0; place < m_entries.size(); ++place) {
        const std::string &text = m_entries[place].searched;
        const bool isFound = std::all_of(query.words().begin(), query.words().end(),
                                         [&](const std::string &word) { return text.find(word) != std::string::npos; });
        if (isFound && fits(m_entries[place]))
            m_rows.append(int(place));
    }
}

bool TargetsModel::fits(const Entry &entry) const
{
    const bool isOfGroup = m_filter.billingAccount.isEmpty() || entry.service.billingAccount == m_filter.billingAccount;
    const bool isOfType = m_filter.type.apiName().isEmpty() || entry.service.featureType == m_filter.type;
    return isOfGroup && isOfType && (!m_filter.onlyChosen || m_chosen.contains(entry.service.serviceName));
}

void TargetsModel::choose(const QStringList &serviceNames)
{
    m_chosen.clear();
    const QSet<QString> wanted(serviceNames.begin(), serviceNames.end());
    for (const Entry &entry : m_entries) {
        if (wanted.contains(entry.service.serviceName))
            m_chosen.insert(entry.service.serviceName);
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit chosenChanged();
}

void TargetsModel::chooseVisible(bool chosen)
{
    for (const int place : std::as_const(m_rows)) {
        if (chosen)
            m_chosen.insert(m_entries[place].service.serviceName);
        else
            m_chosen.remove(m_entries[place].service.serviceName);
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit chosenChanged();
}

void TargetsModel::exclude(const QString &serviceName)
{
    if (m_excluded == serviceName)
        return;
    m_excluded = serviceName;
    rebuild();
}

QList<Service> TargetsModel::chosen() const
{
    QList<Service> services;
    for (const Entry &entry : m_entries) {
        if (m_chosen.contains(entry.service.serviceName))
            services.append(entry.service);
    }
    return services;
}

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[m_rows[index.row()]];
    if (role == ServiceRole)
        return QVariant::fromValue(entry.service);
    if (role == GroupNameRole || (role == Qt::DisplayRole && index.column() == GroupColumn))
        return entry.group;
    if (role == Qt::CheckStateRole && index.column() == NumberColumn)
        return m_chosen.contains(entry.service.serviceName) ? Qt::Checked : Qt::Unchecked;
    return m_describer ? m_describer(entry.service, index.column(), role) : QVariant();
}

bool TargetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const QString name = m_entries[m_rows[index.row()]].service.serviceName;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(name);
    else
        m_chosen.remove(name);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_names.value(section);
    return {};
}

Qt::ItemFlags TargetsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == NumberColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace Aiguilleur
