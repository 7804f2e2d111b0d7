// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setuptemplate.h"

#include "core/phonenumber.h"
#include "core/setupblanks.h"
#include "core/setupfields.h"
#include "core/setupmatching.h"
#include "core/setupmembers.h"
#include "core/setupreferences.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int latestVersion = 1;
// In the place of a group and of a number.
constexpr auto nobody = "template"_L1;

tl::unexpected<ApiError> unfit(const QString &what)
{
    return failure(ApiError::Kind::BadRequest, what);
}

QString pathOf(const SetupGoal &goal, const SetupField &field)
{
    return SetupFields::path(field, goal.document, SetupBlanks::rootOf(goal));
}

//! Who is in the queue that the key of a blank is about; empty when the number has no such queue.
QString memberListOf(const SetupGoal &goal, const QString &key)
{
    const QString queue = SetupBlanks::queueOf(goal, key);
    return queue.isEmpty() ? QString() : SetupMembers::queueList(SetupBlanks::rootOf(goal), queue);
}

QStringList memberPaths(const SetupGoal &goal, const QString &key)
{
    QStringList paths;
    const QStringList ids = goal.document.ids(memberListOf(goal, key));
    for (const QString &id : ids)
        paths.append(SetupMembers::agentPath(SetupBlanks::rootOf(goal), id));
    return paths;
}

QStringList memberKeys(const SetupGoal &goal)
{
    QStringList keys;
    const QStringList queues = goal.document.ids(SetupBlanks::rootOf(goal) + u"/hunting/queue"_s);
    for (const QString &queue : queues)
        keys.append(SetupBlanks::membersKey(goal, queue));
    return keys;
}

bool canBeBlank(const SetupGoal &goal, const QString &key)
{
    if (!SetupBlanks::queueOf(goal, key).isEmpty())
        return true;
    const std::optional<SetupField> field = SetupBlanks::find(goal, key);
    return field && field->kind != SetupField::Kind::Pin && goal.document.contains(pathOf(goal, *field));
}

QString soundList(const SetupGoal &goal)
{
    return SetupBlanks::rootOf(goal) + u"/sound"_s;
}

QString asTyped(const SetupGoal &goal, const SetupField &field)
{
    const QJsonValue value = goal.document.value(pathOf(goal, field), field.property);
    const QString text = value.isNull() ? QString() : value.toVariant().toString();
    if (field.kind == SetupField::Kind::Sound && !text.isEmpty())
        return goal.document.value(soundList(goal) + u'/' + text, u"name"_s).toString();
    return text;
}

//! The goal at the paths of no number.
SetupGoal ofNobody(const SetupGoal &goal)
{
    Service target;
    target.billingAccount = nobody;
    target.serviceName = nobody;
    const auto moved = [&](const QString &path) { return goal.pathFor(target, path); };
    SetupGoal anonymous = goal;
    anonymous.document = goal.documentFor(target);
    anonymous.withheld.clear();
    for (auto it = goal.withheld.begin(); it != goal.withheld.end(); ++it)
        anonymous.withheld.insert(moved(it.key()), it.value());
    std::transform(goal.unreadable.begin(), goal.unreadable.end(), anonymous.unreadable.begin(), moved);
    std::transform(goal.unsupported.begin(), goal.unsupported.end(), anonymous.unsupported.begin(), moved);
    anonymous.billingAccount = nobody;
    anonymous.serviceName = nobody;
    return anonymous;
}

//! Who is in no other queue is not in the template any more.
void makeMembersBlank(SetupGoal &goal, SetupBlank &blank)
{
    const QStringList paths = memberPaths(goal, blank.key);
    if (!paths.isEmpty()) {
        blank.member = goal.document.object(paths.first());
        for (const auto own : {"number"_L1, "type"_L1, "agentId"_L1, "description"_L1, "breakStatus"_L1})
            blank.member.remove(own);
    }
    const QString list = memberListOf(goal, blank.key);
    for (const QString &path : paths) {
        goal.document.remove(list + u'/' + SetupDocument::idOf(path));
        if (SetupMembers::queuesOf(goal.document, path).isEmpty())
            goal.document.remove(path);
    }
}

//! A sound that nothing plays any more is not asked of the numbers that get the template.
void dropUnplayed(SetupGoal &goal, const QString &soundId)
{
    const QString path = soundList(goal) + u'/' + soundId;
    if (goal.document.contains(path) && SetupReferences::users(goal.document, path).isEmpty())
        goal.document.remove(path);
}

void makeBlank(SetupGoal &goal, SetupBlank &blank)
{
    if (blank.isMembers()) {
        makeMembersBlank(goal, blank);
        return;
    }
    const SetupField field = *SetupBlanks::find(goal, blank.key);
    const QString before = goal.document.value(pathOf(goal, field), field.property).toVariant().toString();
    goal.document.setValue(pathOf(goal, field), field.property, QJsonValue::Null);
    if (field.kind == SetupField::Kind::Sound)
        dropUnplayed(goal, before);
}

//! Fills one template in, blank by blank.
class Filler
{
public:
    Filler(const SetupTemplate &source, const SetupTemplate::Values &values, const QList<Service> &services)
        : m_source(source)
        , m_values(values)
        , m_services(services)
    {
        m_result.goal = source.goal;
    }

    SetupTemplate::Filling make();

private:
    using Kind = SetupProblem::Kind;
    void fill(const SetupBlank &blank);
    void fillSetting(const SetupBlank &blank, const QString &text);
    void fillSound(const SetupField &field, const QString &name);
    void fillMembers(const SetupBlank &blank, const QString &text);
    void addMember(const SetupBlank &blank, const QString &number);
    QString agentOf(const QString &number, const QString &besideQueue) const;
    QString kindOfAgent(const QString &number) const;
    void check();
    QString blankAt(const SetupProblem &problem) const;
    void wrong(const SetupBlank &blank, Kind kind, const QString &path, const QStringList &arguments = {});

    const SetupTemplate &m_source;
    const SetupTemplate::Values &m_values;
    const QList<Service> &m_services;
    SetupTemplate::Filling m_result;
};

SetupTemplate::Filling Filler::make()
{
    for (const SetupBlank &blank : m_source.blanks)
        fill(blank);
    check();
    return m_result;
}

void Filler::fill(const SetupBlank &blank)
{
    const QString text = m_values.value(blank.key).trimmed();
    if (blank.isMembers())
        fillMembers(blank, text);
    else
        fillSetting(blank, text);
}

void Filler::fillSetting(const SetupBlank &blank, const QString &text)
{
    const std::optional<SetupField> field = SetupBlanks::find(m_result.goal, blank.key);
    const QString path = field ? pathOf(m_result.goal, *field) : QString();
    if (path.isEmpty())
        return wrong(blank, Kind::NotAllowed, path, {blank.key});
    // Where a destination is asked for, none is no answer, although the server would take it.
    const bool isNeeded = !field->nullable || field->kind == SetupField::Kind::Phone;
    if (text.isEmpty() && isNeeded)
        return wrong(blank, Kind::Required, path);
    if (field->kind == SetupField::Kind::Sound)
        return fillSound(*field, text);
    const std::optional<QJsonValue> value = SetupFields::parse(*field, text);
    if (!value)
        return wrong(blank, field->kind == SetupField::Kind::Phone ? Kind::InvalidNumber : Kind::NotAllowed, path,
                     {text});
    SetupFields::set(m_result.goal.document, path, field->property, *value);
    if (SetupDocument::listOf(path) == SetupMembers::agentList(SetupBlanks::rootOf(m_result.goal)) &&
        field->property == "number"_L1)
        m_result.goal.document.setValue(path, u"type"_s, kindOfAgent(value->toString()));
}

// A sound that the copy does not have is one of the computer, or of the numbers that get it.
void Filler::fillSound(const SetupField &field, const QString &name)
{
    SetupDocument &document = m_result.goal.document;
    const QString list = soundList(m_result.goal);
    const QString path = pathOf(m_result.goal, field);
    if (name.isEmpty())
        return document.setValue(path, field.property, QJsonValue::Null);
    QString id = SetupMatching::byName(document, list).value(name);
    if (id.isEmpty()) {
        QStringList ids = document.ids(list);
        qint64 lowest = 0; // below it no number has one, whose file would be taken for this one's
        for (const QString &one : std::as_const(ids))
            lowest = std::min(lowest, one.toLongLong());
        id = QString::number(lowest - 1);
        ids.append(id);
        document.setIds(list, ids);
        document.insert(list + u'/' + id, {{u"soundId"_s, lowest - 1}, {u"name"_s, name}});
    }
    const bool isText = field.property.endsWith("Param"_L1);
    document.setValue(path, field.property, isText ? QJsonValue(id) : QJsonValue(id.toLongLong()));
}

void Filler::fillMembers(const SetupBlank &blank, const QString &text)
{
    static const QRegularExpression between(u"[,;\\n]+"_s);
    QStringList numbers = text.split(between, Qt::SkipEmptyParts);
    numbers.removeIf([](const QString &number) { return number.trimmed().isEmpty(); });
    if (numbers.isEmpty() || memberListOf(m_result.goal, blank.key).isEmpty())
        return wrong(blank, Kind::Required, SetupMembers::agentList(SetupBlanks::rootOf(m_result.goal)));
    for (const QString &number : std::as_const(numbers))
        addMember(blank, number.trimmed());
}

// Somebody who answers in another queue already joins this one too.
void Filler::addMember(const SetupBlank &blank, const QString &number)
{
    SetupGoal &goal = m_result.goal;
    const auto parsed = PhoneNumber::parse(number);
    if (!parsed)
        return wrong(blank, Kind::InvalidNumber, SetupMembers::agentList(SetupBlanks::rootOf(goal)), {number});
    const QString name = parsed->serviceName();
    const QString queue = SetupBlanks::queueOf(goal, blank.key);
    const QString known = agentOf(name, queue);
    if (!known.isEmpty())
        return SetupMembers::join(goal.document, SetupBlanks::rootOf(goal), queue, known);
    QJsonObject agent = blank.member;
    agent.insert(u"number"_s, name);
    agent.insert(u"type"_s, kindOfAgent(name));
    SetupMembers::add(goal.document, SetupBlanks::rootOf(goal), queue, agent);
}

//! Identifier of an agent who is not in that queue.
QString Filler::agentOf(const QString &number, const QString &besideQueue) const
{
    const SetupDocument &document = m_result.goal.document;
    const QString list = SetupMembers::agentList(SetupBlanks::rootOf(m_result.goal));
    const QStringList there = document.ids(SetupMembers::queueList(SetupBlanks::rootOf(m_result.goal), besideQueue));
    const QStringList ids = document.ids(list);
    const auto found = std::find_if(ids.cbegin(), ids.cend(), [&](const QString &id) {
        return !there.contains(id) && document.value(list + u'/' + id, u"number"_s).toString() == number;
    });
    return found == ids.cend() ? QString() : *found;
}

QString Filler::kindOfAgent(const QString &number) const
{
    const bool isOurs =
        std::any_of(m_services.cbegin(), m_services.cend(), [&](const auto &one) { return one.serviceName == number; });
    return isOurs ? u"internal"_s : u"external"_s;
}

// What concerns the number that gets it is asked of that number.
void Filler::check()
{
    SetupContext context;
    context.service.billingAccount = nobody;
    context.service.serviceName = nobody;
    context.service.featureType = m_result.goal.type;
    context.services = m_services;
    const QList<SetupProblem> problems = setupProblems(context, m_source.goal.document, m_result.goal.document);
    for (const SetupProblem &problem : problems) {
        const QString key = blankAt(problem);
        const bool isKnown =
            std::any_of(m_result.problems[key].cbegin(), m_result.problems[key].cend(),
                        [&](const auto &one) { return one.severity == SetupProblem::Severity::Error; });
        if (!key.isEmpty() && !isKnown && problem.kind != Kind::TypeWillChange && problem.kind != Kind::UnknownSound)
            m_result.problems[key].append(problem);
    }
    m_result.problems.removeIf([](const auto &entry) { return entry.key().isEmpty() || entry.value().isEmpty(); });
}

QString Filler::blankAt(const SetupProblem &problem) const
{
    const SetupGoal &goal = m_result.goal;
    QString ofAgent; // of the members of a queue, or of the agent whose number is a blank
    for (const SetupBlank &blank : m_source.blanks) {
        if (blank.isMembers()) {
            const bool isMember = memberPaths(goal, blank.key).contains(problem.path);
            if (isMember && !m_source.goal.document.contains(problem.path))
                ofAgent = blank.key;
            continue;
        }
        const std::optional<SetupField> field = SetupBlanks::find(goal, blank.key);
        if (field && problem.property == field->property && problem.path == pathOf(goal, *field))
            return blank.key;
    }
    return ofAgent;
}

void Filler::wrong(const SetupBlank &blank, Kind kind, const QString &path, const QStringList &arguments)
{
    m_result.problems[blank.key].append({kind, SetupProblem::Severity::Error, path, {}, arguments});
}

QJsonObject blankToJson(const SetupBlank &blank)
{
    QJsonObject json{{u"key"_s, blank.key}};
    if (blank.isMembers())
        json.insert(u"member"_s, blank.member);
    return json;
}

} // namespace

bool SetupTemplate::Filling::hasErrors() const
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const auto &list) { return Aiguilleur::hasErrors(list); });
}

QStringList SetupTemplate::blankKeys() const
{
    QStringList keys;
    for (const SetupBlank &blank : blanks)
        keys.append(blank.key);
    return keys;
}

QStringList SetupTemplate::possibleBlanks(const SetupGoal &goal)
{
    QStringList keys;
    const QList<SetupField> fields = SetupFields::of(goal.type);
    for (const SetupField &field : fields) {
        if (canBeBlank(goal, field.key))
            keys.append(field.key);
    }
    return keys + memberKeys(goal) + SetupBlanks::ofElements(goal);
}

QString SetupTemplate::valueOf(const SetupGoal &goal, const QString &key)
{
    if (const std::optional<SetupField> field = SetupBlanks::find(goal, key))
        return asTyped(goal, *field);
    QStringList numbers;
    const QStringList paths = memberPaths(goal, key);
    for (const QString &path : paths)
        numbers.append(goal.document.value(path, u"number"_s).toString());
    return numbers.join(u", "_s);
}

Result<SetupTemplate> SetupTemplate::of(const QString &name, const SetupGoal &goal, const QStringList &blanks)
{
    if (name.trimmed().isEmpty())
        return unfit(u"A template has a name"_s);
    if (goal.kind != SetupGoal::Kind::Whole)
        return unfit(u"A template is made from the copy of a number"_s);
    SetupTemplate made{.id = {}, .name = name.trimmed(), .goal = ofNobody(goal), .blanks = {}};
    QStringList keys = blanks;
    std::stable_partition(keys.begin(), keys.end(),
                          [](const QString &key) { return SetupBlank{.key = key, .member = {}}.isMembers(); });
    for (const QString &key : std::as_const(keys)) {
        if (!canBeBlank(goal, key))
            return unfit(u"%1 cannot be a blank of %2"_s.arg(key, goal.type.apiName()));
        if (!canBeBlank(made.goal, key))
            continue; // of a member, who is given anew anyway
        SetupBlank blank{.key = key, .member = {}};
        makeBlank(made.goal, blank);
        made.blanks.append(blank);
    }
    return made;
}

SetupTemplate::Filling SetupTemplate::filled(const Values &values, const QList<Service> &services) const
{
    return Filler(*this, values, services).make();
}

bool SetupTemplate::isOfTemplate(const SetupGoal &goal)
{
    return goal.serviceName == nobody;
}

QJsonObject SetupTemplate::toJson() const
{
    QJsonArray places;
    for (const SetupBlank &blank : blanks)
        places.append(blankToJson(blank));
    return {{u"format"_s, u"aiguilleur-template"_s},
            {u"version"_s, latestVersion},
            {u"name"_s, name},
            {u"setUp"_s, goal.toJson()},
            {u"blanks"_s, places}};
}

Result<SetupTemplate> SetupTemplate::fromJson(const QJsonObject &json)
{
    if (json.value("format"_L1) != "aiguilleur-template"_L1)
        return unfit(u"format: \"aiguilleur-template\" is expected"_s);
    const QJsonValue version = json.value("version"_L1);
    if (!version.isDouble() || version.toInt() < 1)
        return unfit(u"version: a number is expected"_s);
    if (version.toInt() > latestVersion)
        return unfit(u"version: %1 is newer than this program knows (%2)"_s.arg(version.toInt()).arg(latestVersion));
    if (json.value("name"_L1).toString().trimmed().isEmpty())
        return unfit(u"name: a text is expected"_s);
    const Result<SetupGoal> goal = SetupGoal::fromJson(json.value("setUp"_L1).toObject());
    if (!goal || goal->kind != SetupGoal::Kind::Whole)
        return unfit(u"setUp: a whole set-up is expected"_s);
    SetupTemplate read{.id = {}, .name = json.value("name"_L1).toString().trimmed(), .goal = *goal, .blanks = {}};
    const QJsonArray places = json.value("blanks"_L1).toArray();
    for (const auto &place : places) {
        const QString key = place.toObject().value("key"_L1).toString();
        if (!canBeBlank(read.goal, key))
            return unfit(u"blanks: %1 is no setting of this set-up"_s.arg(key));
        read.blanks.append({.key = key, .member = place.toObject().value("member"_L1).toObject()});
    }
    return read;
}

} // namespace Aiguilleur
