// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbertreemodel.h"

#include "core/phonenumberformats.h"
#include "models/numbertreemodel_p.h"
#include "service/numberlocks.h"

namespace Aiguilleur {

NumberTreeModel::NumberTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(this))
{
}

NumberTreeModel::~NumberTreeModel() = default;

void NumberTreeModel::setSession(Session *session)
{
    d->unfollow();
    if (session)
        d->follow(session);
}

void NumberTreeModel::setFilter(const QString &text)
{
    d->filterText = text;
    const SearchQuery query(text);
    if (query != d->filter.query())
        d->applyFilter(SearchFilter(query, d->configurationNames));
}

QString NumberTreeModel::filter() const
{
    return d->filterText;
}

void NumberTreeModel::setLinesShown(bool shown)
{
    if (d->linesShown == shown)
        return;
    d->linesShown = shown;
    d->refilter();
}

bool NumberTreeModel::linesShown() const
{
    return d->linesShown;
}

void NumberTreeModel::setInternationalNumbers(bool international)
{
    if (d->international == international)
        return;
    d->international = international;
    for (const GroupNode *group : d->shownNodes) {
        const QModelIndex parent = d->groupIndex(*group);
        if (!group->shown.empty())
            emit dataChanged(index(0, NumberColumn, parent), index(rowCount(parent) - 1, NumberColumn, parent));
    }
}

void NumberTreeModel::setConfigurationNames(const QHash<FeatureType, QString> &names)
{
    d->configurationNames = names;
    d->filter = SearchFilter(d->filter.query(), names);
    d->refilter();
}

void NumberTreeModel::setColumnNames(const QStringList &names)
{
    d->columnNames = names;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void NumberTreeModel::setDescriber(Describer describer)
{
    d->describer = std::move(describer);
}

QModelIndex NumberTreeModel::indexOf(const QString &billingAccount, const QString &serviceName) const
{
    const GroupNode *group = d->node(billingAccount);
    if (!group || group->row < 0)
        return {};
    if (serviceName.isEmpty())
        return d->groupIndex(*group);
    const int row = group->shownRow(group->serviceRow(serviceName));
    return row < 0 ? QModelIndex() : index(row, 0, d->groupIndex(*group));
}

int NumberTreeModel::matchCount() const
{
    return d->matchCount;
}

bool NumberTreeModel::isIndexing() const
{
    return d->indexing;
}

QModelIndex NumberTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? d->node(parent) : nullptr);
}

QModelIndex NumberTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || !index.internalPointer())
        return {};
    return d->groupIndex(*d->node(index));
}

int NumberTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(d->shownNodes.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    const GroupNode *group = d->node(parent);
    return group ? static_cast<int>(group->shown.size()) : 0;
}

int NumberTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant NumberTreeModel::data(const QModelIndex &index, int role) const
{
    const GroupNode *group = d->node(index);
    if (!group)
        return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole || role == Qt::AccessibleDescriptionRole)
        return d->describer ? d->describer(index, role) : QVariant();
    if (!index.internalPointer())
        return d->groupData(*group, index.column(), role);
    const quint32 row = group->shown[static_cast<size_t>(index.row())];
    return d->numberData(group->services.at(row), index.column(), role);
}

QVariant NumberTreeModel::Private::groupData(const GroupNode &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == NumberColumn ? group.account.displayName() : QString();
    case KindRole:
        return QVariant::fromValue(Kind::Group);
    case BillingAccountRole:
        return group.account.name;
    case DescriptionRole:
        return group.account.description;
    case CountRole:
        return static_cast<int>(group.shown.size());
    case GroupStatusRole:
        return static_cast<int>(group.account.status);
    case MarkRole:
        return QVariant::fromValue(marks.groupMark(group.account.name));
    case ErrorRole:
        return group.error ? QVariant::fromValue(*group.error) : QVariant();
    case LoadingRole:
        return group.loading;
    default:
        return {};
    }
}

QVariant NumberTreeModel::Private::numberData(const Service &service, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayed(service, column);
    case KindRole:
        return QVariant::fromValue(service.kind == Service::Kind::Line ? Kind::Line : Kind::Number);
    case BillingAccountRole:
        return service.billingAccount;
    case ServiceNameRole:
        return service.serviceName;
    case NumberRole:
        return displayed(service, NumberColumn);
    case DescriptionRole:
        return service.ownDescription();
    case FeatureTypeRole:
        return QVariant::fromValue(service.featureType);
    case MarkRole:
    case TargetTypeRole:
    case ChangeStateRole:
        return changeData(service.serviceName, role);
    case LockRole:
        return lockData(service.serviceName);
    default:
        return {};
    }
}

QString NumberTreeModel::Private::displayed(const Service &service, int column) const
{
    if (column == DescriptionColumn)
        return service.ownDescription();
    if (column == ConfigurationColumn)
        return configurationNames.value(service.featureType, service.featureType.apiName());
    const bool national = !international && isInCountryOf(service.serviceName, QStringLiteral("FR"));
    return formattedNumber(service.serviceName, national ? NumberForm::National : NumberForm::International);
}

QVariant NumberTreeModel::Private::changeData(const QString &serviceName, int role) const
{
    const ChangeMarks::Entry *entry = marks.find(serviceName);
    if (role == MarkRole)
        return QVariant::fromValue(entry ? entry->mark : Mark::None);
    if (!entry)
        return {};
    if (role == ChangeStateRole)
        return static_cast<int>(entry->state);
    return entry->mark == Mark::Pending ? QVariant::fromValue(entry->target) : QVariant();
}

QVariant NumberTreeModel::Private::lockData(const QString &serviceName) const
{
    const NumberLock *lock = locks ? locks->of(serviceName) : nullptr;
    return lock ? QVariant::fromValue(*lock) : QVariant();
}

QVariant NumberTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return d->columnNames.value(section);
}

QHash<int, QByteArray> NumberTreeModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{KindRole, "kind"},
                  {BillingAccountRole, "billingAccount"},
                  {ServiceNameRole, "serviceName"},
                  {NumberRole, "number"},
                  {DescriptionRole, "description"},
                  {FeatureTypeRole, "featureType"},
                  {TargetTypeRole, "targetType"},
                  {MarkRole, "mark"},
                  {ChangeStateRole, "changeState"},
                  {CountRole, "count"},
                  {GroupStatusRole, "groupStatus"},
                  {ErrorRole, "error"},
                  {LoadingRole, "loading"},
                  {LockRole, "lock"}});
    return names;
}

} // namespace Aiguilleur
