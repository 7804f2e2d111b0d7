// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planfile.h"

#include "core/catalogue.h"
#include "core/csv.h"
#include "core/phonenumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString &numberColumn()
{
    static const QString name = u"number"_s;
    return name;
}

const QString &typeColumn()
{
    static const QString name = u"configuration"_s;
    return name;
}

//! One line as it stands in the file.
struct PlanRow
{
    int line = 0;
    QString number;
    QString type;
    QMap<QString, QString> settings;
};

class PlanReader
{
public:
    explicit PlanReader(const QList<Service> &services)
    {
        for (const Service &service : services)
            m_services.insert(service.serviceName, service);
    }

    PlanFile read(const QByteArray &file)
    {
        const QByteArray beginning = file.trimmed().left(1);
        const QList<PlanRow> rows = beginning == "[" || beginning == "{" ? jsonRows(file) : csvRows(file);
        for (const PlanRow &row : rows)
            check(row);
        return m_plan;
    }

private:
    using Kind = PlanProblem::Kind;

    void note(Kind kind, int line, const QString &argument = {}, const QString &text = {}, int other = 0)
    {
        m_plan.problems.append({.kind = kind, .line = line, .argument = argument, .text = text, .other = other});
    }

    QList<PlanRow> csvRows(const QByteArray &file)
    {
        const Csv::Table table = Csv::read(file);
        if (table.openQuote > 0)
            note(Kind::OpenQuote, table.openQuote);
        if (table.records.isEmpty()) {
            note(Kind::MissingColumn, 1, numberColumn());
            return {};
        }
        const QStringList heading = headingOf(table.records.first());
        QList<PlanRow> rows;
        for (const Csv::Record &record : table.records.mid(1)) {
            if (record.fields.size() > heading.size())
                note(Kind::TooManyCells, record.line);
            rows.append(csvRow(record, heading));
        }
        return heading.contains(numberColumn()) && heading.contains(typeColumn()) ? rows : QList<PlanRow>();
    }

    QStringList headingOf(const Csv::Record &record)
    {
        QStringList heading;
        for (const QString &field : record.fields) {
            const QString name = field.trimmed();
            if (heading.contains(name))
                note(Kind::TwiceColumn, record.line, name);
            else if (name != numberColumn() && name != typeColumn() && !PlanFile::columns().contains(name))
                note(Kind::UnknownColumn, record.line, name);
            heading.append(name);
        }
        for (const QString &name : {numberColumn(), typeColumn()}) {
            if (!heading.contains(name))
                note(Kind::MissingColumn, record.line, name);
        }
        return heading;
    }

    static PlanRow csvRow(const Csv::Record &record, const QStringList &heading)
    {
        PlanRow row{.line = record.line, .number = {}, .type = {}, .settings = {}};
        for (qsizetype i = 0; i < record.fields.size() && i < heading.size(); ++i) {
            const QString text = record.fields[i].trimmed();
            if (heading[i] == numberColumn())
                row.number = text;
            else if (heading[i] == typeColumn())
                row.type = text;
            else if (!text.isEmpty() && PlanFile::columns().contains(heading[i]))
                row.settings.insert(heading[i], text);
        }
        return row;
    }

    QList<PlanRow> jsonRows(const QByteArray &file)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file, &error);
        if (error.error != QJsonParseError::NoError || !document.isArray()) {
            const QString why =
                error.error != QJsonParseError::NoError ? error.errorString() : u"an array is expected"_s;
            note(Kind::Unreadable, 1 + static_cast<int>(file.left(error.offset).count('\n')), why);
            return {};
        }
        QList<PlanRow> rows;
        const QJsonArray array = document.array();
        for (qsizetype i = 0; i < array.size(); ++i)
            rows.append(jsonRow(array[i].toObject(), static_cast<int>(i) + 1));
        return rows;
    }

    PlanRow jsonRow(const QJsonObject &object, int place)
    {
        PlanRow row{.line = place, .number = {}, .type = {}, .settings = {}};
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString text = it.value().isNull() ? u"null"_s : it.value().toVariant().toString();
            if (it.key() == numberColumn())
                row.number = text;
            else if (it.key() == typeColumn())
                row.type = text;
            else if (PlanFile::columns().contains(it.key()))
                row.settings.insert(it.key(), text);
            else
                note(Kind::UnknownColumn, place, it.key());
        }
        return row;
    }

    void check(const PlanRow &row)
    {
        const qsizetype before = m_plan.problems.size();
        const Service service = checkedNumber(row);
        const FeatureType type = checkedType(row, service);
        for (auto it = row.settings.begin(); it != row.settings.end(); ++it)
            checkSetting(row, type, it.key(), it.value());
        if (m_plan.problems.size() > before)
            return;
        const SetupGoal goal =
            row.settings.isEmpty() ? SetupGoal::ofType(type) : SetupGoal::ofFields(type, row.settings);
        m_plan.lines.append({.line = row.line, .service = service, .goal = goal});
    }

    Service checkedNumber(const PlanRow &row)
    {
        const auto number = PhoneNumber::parse(row.number);
        const QString name = number ? number->serviceName() : row.number;
        if (!number && !m_services.contains(name)) {
            note(Kind::NoNumber, row.line, row.number);
            return {};
        }
        const auto found = m_services.constFind(name);
        if (found == m_services.cend())
            note(Kind::UnknownNumber, row.line, name);
        else if (found->kind != Service::Kind::Alias)
            note(Kind::NoAlias, row.line, name);
        if (m_lines.contains(name))
            note(Kind::TwiceNumber, row.line, name, {}, m_lines.value(name));
        else
            m_lines.insert(name, row.line);
        return found == m_services.cend() ? Service() : *found;
    }

    // The present one is always allowed, also where it can no longer be chosen.
    FeatureType checkedType(const PlanRow &row, const Service &service)
    {
        const FeatureType type = FeatureType::fromApiName(row.type);
        if (!type.isKnown())
            note(Kind::UnknownType, row.line, row.type);
        else if (type != service.featureType && !Catalogue::canBeApplied(type) && type.value() != FeatureType::Ddi)
            note(Kind::NotApplicable, row.line, row.type);
        return type;
    }

    void checkSetting(const PlanRow &row, const FeatureType &type, const QString &key, const QString &text)
    {
        const auto field = SetupFields::find(type, key);
        if (!field || !PlanFile::isPlannable(*field)) {
            if (type.isKnown())
                note(Kind::NoSetting, row.line, key, text);
            return;
        }
        const std::optional<QJsonValue> value = SetupFields::parse(*field, text);
        if (!value)
            note(Kind::Value, row.line, key, text);
        else if (!value->isNull())
            checkValue(row, *field, *value, text);
    }

    void checkValue(const PlanRow &row, const SetupField &field, const QJsonValue &value, const QString &text)
    {
        using FieldKind = SetupField::Kind;
        const bool isCount = field.kind == FieldKind::Number || field.kind == FieldKind::Seconds;
        if (isCount && (value.toInteger() < field.minimum || value.toInteger() > field.maximum))
            note(Kind::Range, row.line, field.key, text);
        if (field.kind == FieldKind::Choice && !field.choices.contains(value.toString()))
            note(Kind::Range, row.line, field.key, text);
        if (field.kind == FieldKind::Text && field.maximum > 0 && value.toString().size() > field.maximum)
            note(Kind::Range, row.line, field.key, text);
        const auto number = field.kind == FieldKind::Phone ? PhoneNumber::parse(text) : std::nullopt;
        if (number && number->isPremiumRate())
            note(Kind::PremiumRate, row.line, field.key, text);
    }

    QHash<QString, Service> m_services;
    QHash<QString, int> m_lines; // where each number stands first
    PlanFile m_plan;
};

} // namespace

PlanFile PlanFile::read(const QByteArray &file, const QList<Service> &services)
{
    return PlanReader(services).read(file);
}

QStringList PlanFile::columns()
{
    static const QStringList keys = [] {
        QStringList found;
        for (const FeatureType &type : FeatureType::all()) {
            for (const SetupField &field : SetupFields::of(type)) {
                if (isPlannable(field) && !found.contains(field.key))
                    found.append(field.key);
            }
        }
        return found;
    }();
    return keys;
}

bool PlanFile::isPlannable(const SetupField &field)
{
    return field.kind != SetupField::Kind::Sound && field.kind != SetupField::Kind::Pin &&
           field.key != "announceFile"_L1;
}

} // namespace Aiguilleur
