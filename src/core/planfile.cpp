// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planfile.h"

#include "core/catalogue.h"
#include "core/csv.h"
#include "core/phonenumber.h"
#include "core/plantable.h"
#include "core/setupfields.h"
#include "core/setupschema.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using PlanFault = PlanProblem::Kind;

const QByteArray byteOrderMark = "\xEF\xBB\xBF";

//! Line of the first thing that is not UTF-8; 0 when there is none.
int wrongEncoding(const QByteArray &file)
{
    int line = 0;
    for (const QByteArray &text : file.split('\n')) {
        ++line;
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString decoded = utf8.decode(text);
        if (utf8.hasError() || decoded.contains(QChar(0)))
            return line;
    }
    return 0;
}

bool isJson(const QByteArray &file)
{
    const QByteArray text = file.trimmed();
    return text.startsWith('[') || text.startsWith('{');
}

//! What can be said of a value without asking the server; the rest is said by a check against the live account.
bool isOfValueAlone(const SetupProblem &problem, const QJsonValue &value)
{
    using Wrong = SetupProblem::Kind;
    switch (problem.kind) {
    case Wrong::Required:
        return value.isNull();
    case Wrong::OutOfRange:
    case Wrong::TooLong:
    case Wrong::InvalidName:
    case Wrong::NotAllowed:
    case Wrong::InvalidNumber:
    case Wrong::PremiumRate:
    case Wrong::SelfReference:
    case Wrong::UnknownLine:
    case Wrong::NoVoicemail:
    case Wrong::InvalidEmail:
    case Wrong::InvalidUrl:
    case Wrong::FolderUrl:
        return problem.severity == SetupProblem::Severity::Error;
    default:
        return false;
    }
}

//! Every place that a setting of the type can stand in, and nothing there.
SetupDocument blankDocument(const FeatureType &type, const QString &root)
{
    SetupDocument document;
    const QList<SetupField> fields = SetupFields::of(type);
    for (const SetupField &field : fields) {
        const QString first = u"/{first}"_s;
        if (field.resource.endsWith(first))
            document.setIds(root + u'/' + field.resource.chopped(first.size()), {u"1"_s});
        document.insert(SetupFields::path(field, document, root), {});
    }
    return document;
}

//! Makes numbers and goals of rows, and tells what does not fit.
class RowReader
{
public:
    RowReader(const QList<Service> &services, Plan &plan)
        : m_plan(plan)
        , m_numbers(services)
    {
        m_context.services = services;
    }

    void read(const PlanTable::Row &row);

private:
    std::optional<FeatureType> typeOf(const PlanTable::Row &row, const FeatureType &present);
    void takeFields(const PlanTable::Row &row, const FeatureType &type, PlanLine &made);
    void check(const PlanLine &made);
    void wrong(const PlanTable::Row &row, PlanFault kind, const QString &column, const QStringList &arguments = {});
    void badValue(int line, const QString &column, const SetupProblem &problem);

    Plan &m_plan;
    SetupContext m_context;
    PlanNumbers m_numbers;
};

void RowReader::read(const PlanTable::Row &row)
{
    const std::optional<Service> service = m_numbers.take(row, m_plan.problems);
    const FeatureType present = service ? service->featureType : FeatureType();
    const std::optional<FeatureType> type = typeOf(row, present);
    if (!type || (!service && row.text(u"configuration"_s).isEmpty()))
        return;
    PlanLine made{.line = row.line, .service = service.value_or(Service()), .type = *type};
    takeFields(row, *type, made);
    check(made);
    if (service)
        m_plan.lines.append(made);
}

// Two names of one configuration are no difference: the number keeps the one that it has.
std::optional<FeatureType> RowReader::typeOf(const PlanTable::Row &row, const FeatureType &present)
{
    const QString column = u"configuration"_s;
    const QString text = row.text(column);
    if (text.isEmpty())
        return present;
    const FeatureType type = FeatureType::fromApiName(text);
    if (Catalogue::appliedFor(type) == Catalogue::appliedFor(present))
        return present;
    if (type.value() == FeatureType::Unknown)
        wrong(row, PlanFault::UnknownConfiguration, column, {text});
    else if (const FeatureType applied = Catalogue::appliedFor(type); Catalogue::canBeApplied(applied))
        return applied;
    else
        wrong(row, PlanFault::NotOffered, column, {text});
    return std::nullopt;
}

void RowReader::takeFields(const PlanTable::Row &row, const FeatureType &type, PlanLine &made)
{
    for (const auto &[column, text] : row.cells) {
        if (column == "number"_L1 || column == "configuration"_L1)
            continue;
        const std::optional<SetupField> field = SetupFields::find(type, column);
        if (!field)
            wrong(row, PlanFault::NoSuchSetting, column, {type.apiName()});
        else
            made.fields.insert(column, text);
    }
}

void RowReader::check(const PlanLine &made)
{
    const QList<SetupBranch> branches = SetupSchema::branches(made.type);
    if (branches.isEmpty() || made.fields.isEmpty())
        return;
    m_context.service = made.service;
    m_context.service.featureType = made.type;
    const QString root = m_context.root(branches.first().name);
    const SetupDocument blank = blankDocument(made.type, root);
    SetupDocument base = blank;
    SetupDocument draft = blank;
    QHash<QPair<QString, QString>, QString> columns;
    for (auto it = made.fields.begin(); it != made.fields.end(); ++it) {
        const SetupField field = *SetupFields::find(made.type, it.key());
        const QString path = SetupFields::path(field, blank, root);
        const std::optional<QJsonValue> value = SetupFields::parse(field, it.value());
        const bool isPhone = field.kind == SetupField::Kind::Phone;
        if (value) {
            draft.setValue(path, field.property, *value);
            base.setValue(path, field.property, QJsonObject{{u"unknown"_s, true}}); // null is a change as well
            columns.insert({path, field.property}, it.key());
        } else {
            badValue(made.line, it.key(),
                     {isPhone ? SetupProblem::Kind::InvalidNumber : SetupProblem::Kind::NotAllowed,
                      SetupProblem::Severity::Error,
                      path,
                      field.property,
                      {it.value()}});
        }
    }
    const QList<SetupProblem> problems = setupProblems(m_context, base, draft);
    for (const SetupProblem &problem : problems) {
        const QString column = columns.value({problem.path, problem.property});
        if (!column.isEmpty() && isOfValueAlone(problem, draft.value(problem.path, problem.property)))
            badValue(made.line, column, problem);
    }
}

void RowReader::wrong(const PlanTable::Row &row, PlanFault kind, const QString &column, const QStringList &arguments)
{
    m_plan.problems.append({.kind = kind, .line = row.line, .column = column, .arguments = arguments});
}

void RowReader::badValue(int line, const QString &column, const SetupProblem &problem)
{
    m_plan.problems.append({.kind = PlanFault::BadValue, .line = line, .column = column, .value = problem});
}

QJsonValue asJson(const QString &key, const QString &text, const FeatureType &type)
{
    const std::optional<SetupField> field = SetupFields::find(type, key);
    const bool isNumber = field && text.toLongLong() != 0 && field->kind != SetupField::Kind::Phone;
    const std::optional<QJsonValue> value = field ? SetupFields::parse(*field, text) : std::nullopt;
    const bool isPlain = value && (value->isNull() || value->isBool() || (value->isDouble() && isNumber) ||
                                   (value->isDouble() && text == "0"_L1));
    return isPlain ? *value : QJsonValue(text);
}

QString cellOf(const SetupField &field, const QJsonValue &value)
{
    if (value.isUndefined() || (value.isNull() && !field.nullable))
        return {};
    QString text = value.isNull() ? u"null"_s : value.toVariant().toString();
    if (field.kind == SetupField::Kind::Phone && !value.isNull())
        text = PhoneNumber::displayed(text);
    return SetupFields::parse(field, text) == value ? text : QString();
}

//! What plays a sound names it by an identifier of this number only.
bool isAboutSound(const SetupField &field, const SetupDocument &document, const QString &path)
{
    const QString param = u"Param"_s;
    const bool isParam = field.property.endsWith(param);
    const QString action = isParam ? field.property.chopped(param.size()) : field.property;
    return action.startsWith("actionOn"_L1) && document.value(path, action).toString() == "playback"_L1;
}

QStringList keysOf(const QList<PlanFile::Entry> &entries)
{
    QStringList keys;
    for (const FeatureType &type : FeatureType::all()) {
        const QList<SetupField> fields = SetupFields::of(type);
        for (const SetupField &field : fields) {
            const bool isUsed = std::any_of(entries.cbegin(), entries.cend(),
                                            [&](const auto &entry) { return entry.fields.contains(field.key); });
            if (isUsed && !keys.contains(field.key))
                keys.append(field.key);
        }
    }
    return keys;
}

QByteArray asCsv(const QList<PlanFile::Entry> &entries)
{
    const QStringList keys = keysOf(entries);
    QList<QStringList> rows{QStringList{u"number"_s, u"configuration"_s} + keys};
    for (const PlanFile::Entry &entry : entries) {
        QStringList row{PhoneNumber::displayed(entry.service.serviceName), entry.service.featureType.apiName()};
        for (const QString &key : keys)
            row.append(entry.fields.value(key));
        rows.append(row);
    }
    return Csv::write(rows);
}

QByteArray asJson(const QList<PlanFile::Entry> &entries)
{
    QJsonArray array;
    for (const PlanFile::Entry &entry : entries) {
        QJsonObject object{{u"number"_s, PhoneNumber::displayed(entry.service.serviceName)},
                           {u"configuration"_s, entry.service.featureType.apiName()}};
        QJsonObject settings;
        for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it)
            settings.insert(it.key(), asJson(it.key(), it.value(), entry.service.featureType));
        if (!settings.isEmpty())
            object.insert(u"settings"_s, settings);
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

} // namespace

SetupGoal PlanLine::goal() const
{
    return fields.isEmpty() ? SetupGoal::ofType(type) : SetupGoal::ofFields(type, fields);
}

Plan PlanFile::read(const QByteArray &file, const QList<Service> &services)
{
    if (file.size() > mostBytes)
        return {.lines = {},
                .problems = {{.kind = PlanFault::TooLarge, .arguments = {QString::number(mostBytes >> 20)}}}};
    const QByteArray text = file.startsWith(byteOrderMark) ? file.mid(byteOrderMark.size()) : file;
    if (const int line = wrongEncoding(text))
        return {.lines = {}, .problems = {{.kind = PlanFault::WrongEncoding, .line = line}}};
    const PlanTable table = isJson(text) ? PlanTable::ofJson(text) : PlanTable::ofCsv(text);
    Plan plan{.lines = {}, .problems = table.problems};
    RowReader reader(services, plan);
    for (const PlanTable::Row &row : table.rows)
        reader.read(row);
    if (table.rows.isEmpty() && plan.problems.isEmpty())
        plan.problems.append({.kind = PlanFault::Empty});
    std::stable_sort(plan.problems.begin(), plan.problems.end(),
                     [](const PlanProblem &a, const PlanProblem &b) { return a.line < b.line; });
    return plan;
}

bool PlanFile::isPlannable(const SetupField &field)
{
    return field.kind != SetupField::Kind::Sound && field.kind != SetupField::Kind::Pin &&
           field.key != "announceFile"_L1;
}

PlanFile::Entry PlanFile::entryOf(const Service &service, const SetupGoal &goal)
{
    Entry entry{.service = service};
    const QList<SetupBranch> branches = SetupSchema::branches(service.featureType);
    if (branches.isEmpty())
        return entry;
    const QString root = SetupSchema::branchPath(service.billingAccount, branches.first().name, service.serviceName);
    const SetupDocument document = goal.documentFor(service);
    const QList<SetupField> fields = SetupFields::of(service.featureType);
    for (const SetupField &field : fields) {
        const QString path = SetupFields::path(field, document, root);
        if (!PlanFile::isPlannable(field) || isAboutSound(field, document, path))
            continue;
        const QString text = cellOf(field, document.value(path, field.property));
        if (!text.isEmpty())
            entry.fields.insert(field.key, text);
    }
    return entry;
}

QByteArray PlanFile::write(const QList<Entry> &entries, Format format)
{
    return format == Format::Json ? asJson(entries) : asCsv(entries);
}

} // namespace Aiguilleur
