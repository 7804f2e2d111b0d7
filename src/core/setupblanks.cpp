// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupblanks.h"

#include "core/setupschema.h"
#include "core/setuptemplate.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::SetupBlanks {

namespace {

using Kind = SetupField::Kind;

const QString queueList = u"hunting/queue"_s;

struct BlankKind
{
    Kind kind = Kind::Text;
    bool nullable = false;
};

//! What an action works on, when that is no other element of the plan.
std::optional<BlankKind> kindOfParam(const QString &action)
{
    if (action == "bridge"_L1 || action == "voicemail"_L1)
        return BlankKind{Kind::Phone};
    if (action == "playback"_L1 || action == "endless_playback"_L1)
        return BlankKind{Kind::Sound};
    return action == "setCallerName"_L1 ? std::optional(BlankKind{Kind::Text}) : std::nullopt;
}

std::optional<BlankKind> kindOf(const QString &list, const QString &property, const QJsonObject &object)
{
    const QString param = u"Param"_s;
    if (property.endsWith(param))
        return kindOfParam(object.value(property.chopped(param.size())).toString());
    static const QHash<QString, BlankKind> kinds = {{u"hunting/queue.description"_s, {Kind::Text, true}},
                                                    {u"hunting/queue.soundOnHold"_s, {Kind::Sound, true}},
                                                    {u"hunting/agent.number"_s, {Kind::Phone, false}},
                                                    {u"hunting/agent.description"_s, {Kind::Text, true}},
                                                    {u"tts.text"_s, {Kind::Text, false}},
                                                    {u"menu.name"_s, {Kind::Text, false}},
                                                    {u"menu.greetSound"_s, {Kind::Sound, true}}};
    const auto known = kinds.constFind(list + u'.' + property);
    return known == kinds.cend() ? std::nullopt : std::optional<BlankKind>(*known);
}

//! In the order in which a person reads them.
QStringList propertiesOf(const QString &list)
{
    static const QHash<QString, QStringList> properties = {
        {queueList, {u"description"_s, u"soundOnHold"_s, u"actionOnOverflowParam"_s, u"actionOnClosureParam"_s}},
        {u"hunting/agent"_s, {u"number"_s, u"description"_s}},
        {u"tts"_s, {u"text"_s}},
        {u"menu"_s, {u"name"_s, u"greetSound"_s}},
        {u"entry"_s, {u"actionParam"_s}},
        {u"rule"_s, {u"actionParam"_s}}};
    return properties.value(list);
}

bool hasCallPlan(const SetupGoal &goal)
{
    return SetupSchema::ownBranch(goal.type) == "ovhPabx"_L1;
}

std::optional<SetupField> fieldAt(const SetupGoal &goal, const QString &path, const QString &property)
{
    const SetupResource *resource = SetupSchema::resourceAt(path);
    if (!resource || !resource->isList || !goal.document.contains(path))
        return std::nullopt;
    const std::optional<BlankKind> kind = kindOf(resource->name, property, goal.document.object(path));
    if (!kind)
        return std::nullopt;
    SetupField field;
    field.resource = path.mid(rootOf(goal).size() + 1);
    field.key = field.resource + u'.' + property;
    field.property = property;
    field.kind = kind->kind;
    field.nullable = kind->nullable;
    return field;
}

void addBelow(const SetupGoal &goal, const QString &parent, const QList<SetupResource> &resources, QStringList &keys)
{
    for (const SetupResource &resource : resources) {
        if (!resource.isList)
            continue;
        const QString list = parent + u'/' + resource.name;
        const QStringList ids = goal.document.ids(list);
        for (const QString &id : ids) {
            const QString path = list + u'/' + id;
            const QStringList properties = propertiesOf(resource.name);
            for (const QString &property : properties) {
                const std::optional<SetupField> field = fieldAt(goal, path, property);
                const bool isSilent =
                    field && field->kind == Kind::Sound && goal.document.value(path, property).isNull();
                if (field && !isSilent)
                    keys.append(field->key);
            }
            addBelow(goal, path, resource.below, keys);
        }
    }
}

} // namespace

QString rootOf(const SetupGoal &goal)
{
    const QString branch = SetupSchema::ownBranch(goal.type);
    return branch.isEmpty() ? QString() : SetupSchema::branchPath(goal.billingAccount, branch, goal.serviceName);
}

std::optional<SetupField> find(const SetupGoal &goal, const QString &key)
{
    if (const std::optional<SetupField> setting = SetupFields::find(goal.type, key))
        return setting;
    const qsizetype dot = key.lastIndexOf(u'.');
    if (dot < 0 || !hasCallPlan(goal))
        return std::nullopt;
    return fieldAt(goal, rootOf(goal) + u'/' + key.left(dot), key.mid(dot + 1));
}

QStringList ofElements(const SetupGoal &goal)
{
    QStringList keys;
    if (!hasCallPlan(goal))
        return keys;
    const QList<SetupBranch> branches = SetupSchema::branches(goal.type);
    addBelow(goal, rootOf(goal), branches.first().resources, keys);
    return keys;
}

QString membersKey(const SetupGoal &goal, const QString &queueId)
{
    const bool isFirst = goal.document.ids(rootOf(goal) + u'/' + queueList).value(0) == queueId;
    return isFirst ? SetupBlank::members() : u"%1/%2.%3"_s.arg(queueList, queueId, SetupBlank::members());
}

QString queueOf(const SetupGoal &goal, const QString &key)
{
    const QStringList ids = goal.document.ids(rootOf(goal) + u'/' + queueList);
    for (const QString &id : ids) {
        if (key == membersKey(goal, id))
            return id;
    }
    return {};
}

} // namespace Aiguilleur::SetupBlanks
