// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/filtermodel.h"

#include "core/screenentry.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString natureOf(ScreenEntry::Nature nature)
{
    switch (nature) {
    case ScreenEntry::Nature::Number:
        return FilterModel::tr("Number");
    case ScreenEntry::Nature::Prefix:
        return FilterModel::tr("All that begin so");
    case ScreenEntry::Nature::Short:
        return FilterModel::tr("Short number");
    case ScreenEntry::Nature::Invalid:
        break;
    }
    return FilterModel::tr("Not a number");
}

// The countries of OVHcloud's own numbers have their names in the catalogues, the others in their own language.
QString countryOf(const QString &region)
{
    const QHash<QString, QString> codes = {{u"BE"_s, u"32"_s}, {u"FR"_s, u"33"_s}, {u"ES"_s, u"34"_s},
                                           {u"CH"_s, u"41"_s}, {u"GB"_s, u"44"_s}, {u"DE"_s, u"49"_s}};
    if (codes.contains(region))
        return Words::country(codes.value(region));
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    const QString name = QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).nativeTerritoryName();
    return territory == QLocale::AnyTerritory || name.isEmpty() ? region : name;
}

} // namespace

FilterModel::FilterModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FilterModel::setEntries(const QList<ScreenEntries::Entry> &entries)
{
    if (entries == m_entries)
        return;
    removeMissing(entries);
    // What is left stands in the same order unless the server changed it; then nothing can be kept.
    const bool isPrefix = m_entries.size() <= entries.size() &&
                          std::equal(m_entries.begin(), m_entries.end(), entries.begin(),
                                     [](const auto &one, const auto &other) { return one.path == other.path; });
    if (!isPrefix) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row] == entries[row])
            continue;
        m_entries[row] = entries[row];
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
    appendNew(entries, m_entries.size());
}

void FilterModel::removeMissing(const QList<ScreenEntries::Entry> &entries)
{
    QSet<QString> wanted;
    for (const auto &entry : entries)
        wanted.insert(entry.path);
    for (qsizetype last = m_entries.size() - 1; last >= 0; --last) {
        if (wanted.contains(m_entries[last].path))
            continue;
        qsizetype first = last;
        while (first > 0 && !wanted.contains(m_entries[first - 1].path))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_entries.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void FilterModel::appendNew(const QList<ScreenEntries::Entry> &entries, qsizetype from)
{
    if (from >= entries.size())
        return;
    beginInsertRows({}, int(from), int(entries.size() - 1));
    m_entries.append(entries.mid(from));
    endInsertRows();
}

void FilterModel::setProblems(const QList<SetupProblem> &problems)
{
    QHash<QString, SetupProblem> found;
    for (const SetupProblem &problem : problems) {
        if (!found.contains(problem.path))
            found.insert(problem.path, problem);
    }
    if (found == m_problems)
        return;
    m_problems = found;
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_entries.size() - 1), 0),
                         {Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

void FilterModel::retranslate()
{
    m_readings.clear();
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_entries.size() - 1), ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int FilterModel::count(const QString &list) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [&](const auto &one) { return one.list == list; }));
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int FilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const FilterModel::Reading &FilterModel::reading(const QString &number) const
{
    const auto known = m_readings.constFind(number);
    if (known != m_readings.cend())
        return *known;
    const ScreenEntry::Nature nature = ScreenEntry::nature(number);
    const QString shown = nature == ScreenEntry::Nature::Number
                              ? Words::number(number.startsWith(u'+') ? u"00"_s + number.mid(1) : number)
                              : ScreenEntry::canonical(number).value_or(number);
    return *m_readings.insert(number, {shown, natureOf(nature), countryOf(ScreenEntry::region(number))});
}

QString FilterModel::text(const ScreenEntries::Entry &entry, int column) const
{
    const Reading &known = reading(entry.number);
    if (column == NumberColumn)
        return known.shown;
    return column == NatureColumn ? known.nature : known.country;
}

QVariant FilterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ScreenEntries::Entry &entry = m_entries[index.row()];
    const auto problem = m_problems.constFind(entry.path);
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return problem == m_problems.cend() ? QVariant(entry.number) : QVariant(Words::problem(*problem));
    case Qt::AccessibleDescriptionRole:
        return problem == m_problems.cend() ? QVariant() : QVariant(Words::problem(*problem));
    case PathRole:
        return entry.path;
    case ListRole:
        return entry.list;
    case SortRole:
        return index.column() == NumberColumn ? ScreenEntry::canonical(entry.number).value_or(entry.number)
                                              : text(entry, index.column());
    case SearchRole:
        return entry.number + u'|' + text(entry, NumberColumn) + u'|' + text(entry, NumberColumn).remove(u' ') + u'|' +
               ScreenEntry::canonical(entry.number).value_or(QString()) + u'|' + text(entry, CountryColumn);
    default:
        return {};
    }
}

QVariant FilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Number"), tr("Kind"), tr("Country")};
    return titles.value(section);
}

} // namespace Aiguilleur
