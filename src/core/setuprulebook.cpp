// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setuprulebook.h"

#include "core/phonenumber.h"
#include "core/setupschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qsizetype mostHops = 50; // a chain of numbers that long is none that people have made

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

} // namespace

bool SetupRuleBook::hasVoicemail(const Service &service)
{
    switch (service.featureType.value()) {
    case FeatureType::Voicemail:
    case FeatureType::Voicefax:
    case FeatureType::Fax:
    case FeatureType::PlugAndFax:
    case FeatureType::Sip:
    case FeatureType::Mgcp:
    case FeatureType::Unknown:
        return true;
    default:
        return service.kind == Service::Kind::Line;
    }
}

SetupRuleBook::SetupRuleBook(const SetupContext &context, const SetupDocument &base, const SetupDocument &draft)
    : m_context(context)
    , m_base(base)
    , m_draft(draft)
{
    const QList<SetupBranch> branches = SetupSchema::branches(context.service.featureType);
    if (!branches.isEmpty())
        m_root = context.root(branches.first().name);
}

bool SetupRuleBook::isTouched(const QString &path, const QString &property) const
{
    const QJsonValue before = m_base.value(path, property);
    const QJsonValue after = m_draft.value(path, property);
    return isNew(path) || (before != after && !(isNothing(before) && isNothing(after)));
}

bool SetupRuleBook::isTouched(const QString &path, const QStringList &properties) const
{
    return std::any_of(properties.begin(), properties.end(), [&](const auto &one) { return isTouched(path, one); });
}

void SetupRuleBook::error(Kind kind, const QString &path, const QString &property, const QStringList &arguments)
{
    errorIf(isTouched(path, property), kind, path, property, arguments);
}

void SetupRuleBook::errorIf(bool isTouched, Kind kind, const QString &path, const QString &property,
                            const QStringList &arguments)
{
    const auto severity = isTouched ? SetupProblem::Severity::Error : SetupProblem::Severity::Warning;
    m_problems.append({kind, severity, path, property, arguments});
}

void SetupRuleBook::warning(Kind kind, const QString &path, const QString &property, const QStringList &arguments)
{
    m_problems.append({kind, SetupProblem::Severity::Warning, path, property, arguments});
}

void SetupRuleBook::checkRange(const QString &path, const QString &property, qint64 least, qint64 greatest)
{
    if (!isTouched(path, property))
        return;
    const QJsonValue value = m_draft.value(path, property);
    if (!value.isDouble())
        error(Kind::Required, path, property);
    else if (value.toInteger() < least || value.toInteger() > greatest)
        error(Kind::OutOfRange, path, property, {QString::number(least), QString::number(greatest)});
}

// A value that the server gave and we do not know is its own business until it is changed.
void SetupRuleBook::checkChoice(const QString &path, const QString &property, const QStringList &choices)
{
    const QString value = m_draft.value(path, property).toString();
    if (isTouched(path, property) && !choices.contains(value))
        error(value.isEmpty() ? Kind::Required : Kind::NotAllowed, path, property,
              value.isEmpty() ? QStringList() : QStringList{value});
}

void SetupRuleBook::checkRequired(const QString &path, const QString &property)
{
    const QJsonValue value = m_draft.value(path, property);
    if (isNothing(value) || (value.isString() && value.toString().trimmed().isEmpty()))
        error(Kind::Required, path, property);
}

void SetupRuleBook::checkSound(const QString &path, const QString &property)
{
    const QJsonValue value = m_draft.value(path, property);
    const QString list = m_root + u"/sound"_s;
    if (isNothing(value) || !m_draft.hasList(list))
        return;
    if (!m_sounds) {
        const QStringList ids = m_draft.ids(list);
        m_sounds = QSet<QString>(ids.begin(), ids.end());
    }
    const QString id = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (!m_sounds->contains(id))
        error(Kind::UnknownSound, path, property, {id});
}

void SetupRuleBook::checkFields()
{
    const QList<SetupField> fields = SetupFields::of(m_context.service.featureType);
    for (const SetupField &field : fields)
        checkField(field);
}

void SetupRuleBook::checkField(const SetupField &field)
{
    const QString path = SetupFields::path(field, m_draft, m_root);
    if (path.isEmpty() || !m_draft.contains(path) || field.kind == SetupField::Kind::Pin)
        return;
    if (field.kind == SetupField::Kind::Sound)
        return checkSound(path, field.property);
    if (!isTouched(path, field.property) || (field.nullable && isNothing(m_draft.value(path, field.property))))
        return;
    switch (field.kind) {
    case SetupField::Kind::Number:
    case SetupField::Kind::Seconds:
        return checkRange(path, field.property, field.minimum, field.maximum);
    case SetupField::Kind::Choice:
        return checkChoice(path, field.property, field.choices);
    case SetupField::Kind::Text:
        if (field.maximum > 0 && m_draft.value(path, field.property).toString().size() > field.maximum)
            error(Kind::TooLong, path, field.property, {QString::number(field.maximum)});
        return;
    default:
        return;
    }
}

const Service *SetupRuleBook::find(const QString &serviceName)
{
    if (m_services.isEmpty()) {
        m_services.reserve(m_context.services.size());
        for (const Service &service : m_context.services)
            m_services.insert(service.serviceName, &service);
    }
    return m_services.value(serviceName);
}

void SetupRuleBook::checkTarget(const QString &path, const QString &property, Target target)
{
    const QString number = m_draft.value(path, property).toString().trimmed();
    if (number.isEmpty() || !isTouched(path, property) || !checkNumber(path, property, number, target))
        return;
    const QStringList loop = loopThrough(number);
    if (!loop.isEmpty())
        error(Kind::Loop, path, property, loop);
}

SetupRuleBook::Reading SetupRuleBook::reading(const QString &number)
{
    const auto known = m_readings.constFind(number);
    if (known != m_readings.cend())
        return *known;
    const auto parsed = PhoneNumber::parse(number);
    const Reading read =
        parsed ? Reading{parsed->serviceName(), parsed->isPremiumRate(), parsed->isMobile()} : Reading{};
    m_readings.insert(number, read);
    return read;
}

//! True when calls can be sent there, as far as the number alone tells.
bool SetupRuleBook::checkNumber(const QString &path, const QString &property, const QString &number, Target target)
{
    const Service *service = find(number);
    const Reading read = service ? Reading{.serviceName = number} : reading(number);
    const QString name = read.serviceName;
    if (!service)
        service = find(name);
    if (name.isEmpty())
        error(Kind::InvalidNumber, path, property, {number});
    else if (name == m_context.service.serviceName)
        error(Kind::SelfReference, path, property);
    else if (read.isPremiumRate)
        error(Kind::PremiumRate, path, property, {name});
    else if (target == Target::Voicemail && !(service && hasVoicemail(*service)))
        error(Kind::NoVoicemail, path, property, {name});
    else if (target == Target::Own && !service)
        error(Kind::UnknownLine, path, property, {name});
    else
        return service && target != Target::Voicemail;
    return false;
}

//! Follows where the other numbers lead, until one of them leads back here.
QStringList SetupRuleBook::loopThrough(const QString &number) const
{
    if (!m_context.destinationsOf)
        return {};
    QSet<QString> seen = {number};
    QList<QStringList> ways = {{m_context.service.serviceName, number}};
    while (!ways.isEmpty() && seen.size() < mostHops) {
        const QStringList way = ways.takeFirst();
        const QStringList next = m_context.destinationsOf(way.last());
        if (next.contains(m_context.service.serviceName))
            return way + QStringList{m_context.service.serviceName};
        for (const QString &one : next) {
            if (!seen.contains(one))
                ways.append(way + QStringList{one});
            seen.insert(one);
        }
    }
    return {};
}

QList<SetupProblem> SetupRuleBook::sorted() const
{
    QList<SetupProblem> problems = m_problems;
    std::stable_partition(problems.begin(), problems.end(), [](const SetupProblem &problem) {
        return problem.severity == SetupProblem::Severity::Error;
    });
    return problems;
}

} // namespace Aiguilleur
