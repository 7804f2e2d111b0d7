// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plantable.h"

#include "core/csv.h"
#include "core/phonenumber.h"
#include "core/setupfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using PlanFault = PlanProblem::Kind;

const QSet<QString> &allSettings()
{
    static const QSet<QString> keys = [] {
        QSet<QString> found;
        for (const FeatureType &type : FeatureType::all()) {
            const QList<SetupField> fields = SetupFields::of(type);
            for (const SetupField &field : fields) {
                if (PlanFile::isPlannable(field))
                    found.insert(field.key);
            }
        }
        return found;
    }();
    return keys;
}

//! The columns of the header, as they are.
QStringList columnsOf(const Csv::Record &header, const PlanTable::Columns &allowed, QList<PlanProblem> &problems)
{
    QStringList columns;
    for (const QString &field : header.fields) {
        const QString column = field.trimmed();
        if (columns.contains(column))
            problems.append({.kind = PlanFault::DoubleColumn, .line = header.line, .column = column});
        else if (const auto wrong = allowed.wrongWith(column))
            problems.append({.kind = *wrong, .line = header.line, .column = column});
        columns.append(column);
    }
    for (const QString &needed : allowed.needed) {
        if (!columns.contains(needed))
            problems.append({.kind = PlanFault::MissingColumn, .line = header.line, .column = needed});
    }
    return columns;
}

int lineAt(const QByteArray &file, qsizetype offset)
{
    return 1 + static_cast<int>(file.first(std::clamp(offset, qsizetype(0), file.size())).count('\n'));
}

//! Lines on which the elements of the outermost array begin, of JSON that was parsed without an error.
QList<int> elementLines(const QByteArray &file)
{
    QList<int> lines;
    int depth = 0;
    int line = 1;
    bool isText = false;
    bool isAwaited = false;
    for (qsizetype i = 0; i < file.size(); ++i) {
        const char c = file[i];
        line += c == '\n';
        if (isText && c == '\\') {
            ++i;
            continue;
        }
        if (!isText && isAwaited && depth == 1 && !QByteArrayView(" \t\r\n,]").contains(c)) {
            lines.append(line);
            isAwaited = false;
        }
        if (c == '"')
            isText = !isText;
        else if (!isText && (c == '[' || c == '{'))
            isAwaited = ++depth == 1;
        else if (!isText && (c == ']' || c == '}'))
            --depth;
        else if (!isText && c == ',' && depth == 1)
            isAwaited = true;
    }
    return lines;
}

std::optional<QString> textOf(const QJsonValue &value)
{
    if (value.isNull())
        return u"null"_s;
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toVariant().toString();
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

//! One object of a JSON plan; the settings of `queue`, `hours` and the like may stand in an object of that name.
class ObjectReader
{
public:
    ObjectReader(int line, PlanTable &table)
        : m_row{.line = line, .cells = {}}
        , m_table(table)
    {
    }

    void read(const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isObject() && it.key() != "number"_L1 && it.key() != "configuration"_L1)
                readNested(it.key(), it.value().toObject());
            else
                take(it.key(), it.value());
        }
        m_table.rows.append(m_row);
    }

private:
    void readNested(const QString &name, const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            take(name == "settings"_L1 ? it.key() : name + u'.' + it.key(), it.value());
    }

    void take(const QString &column, const QJsonValue &value)
    {
        const std::optional<QString> text = textOf(value);
        const std::optional<PlanFault> wrong = PlanTable::wrongWith(column);
        if (wrong)
            m_table.problems.append({.kind = *wrong, .line = m_row.line, .column = column});
        else if (!text)
            m_table.problems.append({.kind = PlanFault::WrongValue, .line = m_row.line, .column = column});
        else if (!m_row.text(column).isEmpty())
            m_table.problems.append({.kind = PlanFault::DoubleColumn, .line = m_row.line, .column = column});
        else if (!text->trimmed().isEmpty())
            m_row.cells.append({column, text->trimmed()});
    }

    PlanTable::Row m_row;
    PlanTable &m_table;
};

} // namespace

QString PlanTable::Row::text(const QString &column) const
{
    const auto found =
        std::find_if(cells.cbegin(), cells.cend(), [&](const auto &cell) { return cell.first == column; });
    return found == cells.cend() ? QString() : found->second;
}

std::optional<PlanProblem::Kind> PlanTable::wrongWith(const QString &column)
{
    if (column == "number"_L1 || column == "configuration"_L1)
        return std::nullopt;
    if (column == "pin"_L1)
        return PlanFault::SecretColumn;
    return allSettings().contains(column) ? std::nullopt : std::optional(PlanFault::UnknownColumn);
}

PlanTable::Columns PlanTable::ofPlans()
{
    return {.needed = {u"number"_s, u"configuration"_s}, .wrongWith = wrongWith};
}

PlanTable PlanTable::ofCsv(const QByteArray &file, const Columns &allowed)
{
    PlanTable table;
    Csv::Table read = Csv::read(file);
    if (read.openQuote > 0) {
        table.problems.append({.kind = PlanFault::OpenQuote, .line = read.openQuote});
        if (!read.records.isEmpty())
            read.records.removeLast();
    }
    if (read.records.isEmpty())
        return table;
    const Csv::Record header = read.records.takeFirst();
    const QStringList columns = columnsOf(header, allowed, table.problems);
    for (const Csv::Record &record : std::as_const(read.records)) {
        if (record.fields.size() != columns.size()) {
            table.problems.append(
                {.kind = PlanFault::CellCount,
                 .line = record.line,
                 .arguments = {QString::number(record.fields.size()), QString::number(columns.size())}});
            continue;
        }
        Row row{.line = record.line, .cells = {}};
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString text = record.fields[i].trimmed();
            if (!text.isEmpty() && !allowed.wrongWith(columns[i]))
                row.cells.append({columns[i], text});
        }
        table.rows.append(row);
    }
    return table;
}

PlanTable PlanTable::ofJson(const QByteArray &file)
{
    PlanTable table;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError) {
        table.problems.append(
            {.kind = PlanFault::NotJson, .line = lineAt(file, error.offset), .arguments = {error.errorString()}});
        return table;
    }
    if (!document.isArray()) {
        table.problems.append({.kind = PlanFault::NotAList, .line = 1});
        return table;
    }
    const QJsonArray array = document.array();
    const QList<int> lines = elementLines(file);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const int line = lines.value(i);
        if (array[i].isObject())
            ObjectReader(line, table).read(array[i].toObject());
        else
            table.problems.append({.kind = PlanFault::NotAList, .line = line});
    }
    return table;
}

PlanNumbers::PlanNumbers(const QList<Service> &services)
{
    for (const Service &service : services)
        m_services.insert(service.serviceName, service);
}

std::optional<Service> PlanNumbers::take(const PlanTable::Row &row, QList<PlanProblem> &problems)
{
    const QString column = u"number"_s;
    const QString text = row.text(column);
    const auto number = PhoneNumber::parse(text);
    const QString name = number ? number->serviceName() : text;
    const auto wrong = [&](PlanFault kind, const QStringList &arguments) {
        problems.append({.kind = kind, .line = row.line, .column = column, .arguments = arguments});
    };
    const auto found = m_services.constFind(name);
    if (text.isEmpty())
        wrong(PlanFault::MissingNumber, {});
    else if (found == m_services.cend())
        wrong(number ? PlanFault::UnknownNumber : PlanFault::NotANumber, {name});
    else if (found->kind != Service::Kind::Alias)
        wrong(PlanFault::NotANumberButLine, {name});
    else if (m_lines.contains(name))
        wrong(PlanFault::NumberTwice, {name, QString::number(m_lines.value(name))});
    else {
        m_lines.insert(name, row.line);
        return *found;
    }
    return std::nullopt;
}

} // namespace Aiguilleur
