// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupgoal.h"

#include "core/setupschema.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int latestSnapshotVersion = 1;

tl::unexpected<ApiError> unfit(const QString &what)
{
    return failure(ApiError::Kind::BadRequest, what);
}

QStringList textList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &element : array)
        list.append(element.toVariant().toString());
    return list;
}

// The server names the members of a queue in any order; their positions tell how they ring.
void sortByPosition(SetupDocument &document, const QString &list)
{
    QStringList ids = document.ids(list);
    const auto place = [&](const QString &id) { return document.value(list + u'/' + id, u"position"_s).toInteger(); };
    std::stable_sort(ids.begin(), ids.end(),
                     [&](const QString &one, const QString &other) { return place(one) < place(other); });
    document.setIds(list, ids);
}

// What a copy says about the number itself, and what only lines have, is no part of its configuration.
bool isAboutNumber(const QString &path)
{
    static const QStringList branches = {u"service"_s, u"number"_s, u"screen"_s, u"timeCondition"_s};
    return branches.contains(path.section(u'/', 3, 3));
}

void adopt(SetupGoal &goal, const QString &path, const QJsonValue &answer)
{
    const SetupResource *resource = SetupSchema::resourceAt(path);
    if (!resource) {
        const bool isElement = answer.isObject() && goal.unsupported.contains(SetupDocument::listOf(path));
        const bool isEmpty = answer.isArray() && answer.toArray().isEmpty();
        if (!isAboutNumber(path) && !isElement && !isEmpty)
            goal.unsupported.append(path);
    } else if (answer.isArray()) {
        goal.document.setIds(path, textList(answer));
    } else {
        goal.document.insert(path, answer.toObject());
    }
}

std::optional<QString> unfitFor(const QJsonObject &content)
{
    if (content.value("format"_L1) != "aiguilleur-snapshot"_L1)
        return u"format: \"aiguilleur-snapshot\" is expected"_s;
    const QJsonValue version = content.value("version"_L1);
    if (!version.isDouble() || version.toInt() < 1)
        return u"version: a number is expected"_s;
    if (version.toInt() > latestSnapshotVersion)
        return u"version: %1 is newer than this program knows (%2)"_s.arg(version.toInt()).arg(latestSnapshotVersion);
    for (const auto name : {"billingAccount"_L1, "serviceName"_L1, "featureType"_L1}) {
        if (content.value(name).toString().isEmpty())
            return name + ": a text is expected"_L1;
    }
    if (!content.value("objects"_L1).isObject())
        return u"objects: an object is expected"_s;
    return {};
}

bool isRedirection(const QString &branch)
{
    return branch == "redirect"_L1 || branch == "ddi"_L1;
}

QString kindName(SetupGoal::Kind kind)
{
    switch (kind) {
    case SetupGoal::Kind::Type:
        return u"type"_s;
    case SetupGoal::Kind::Whole:
        return u"whole"_s;
    case SetupGoal::Kind::Fields:
        break;
    }
    return u"fields"_s;
}

std::optional<SetupGoal::Kind> kindOf(const QString &name)
{
    for (const SetupGoal::Kind kind : {SetupGoal::Kind::Type, SetupGoal::Kind::Whole, SetupGoal::Kind::Fields}) {
        if (kindName(kind) == name)
            return kind;
    }
    return {};
}

QJsonObject objectsOf(const SetupDocument &document)
{
    QJsonObject objects;
    for (auto it = document.objects().begin(); it != document.objects().end(); ++it)
        objects.insert(it.key(), it.value());
    return objects;
}

QJsonObject listsOf(const SetupDocument &document)
{
    QJsonObject lists;
    const QStringList names = document.lists();
    for (const QString &list : names)
        lists.insert(list, QJsonArray::fromStringList(document.ids(list)));
    return lists;
}

SetupDocument documentOf(const QJsonObject &objects, const QJsonObject &lists)
{
    SetupDocument document;
    for (auto it = objects.begin(); it != objects.end(); ++it)
        document.insert(it.key(), it.value().toObject());
    for (auto it = lists.begin(); it != lists.end(); ++it)
        document.setIds(it.key(), textList(it.value()));
    return document;
}

} // namespace

SetupGoal SetupGoal::ofType(const FeatureType &type)
{
    return {.kind = Kind::Type, .type = type};
}

SetupGoal SetupGoal::ofFields(const FeatureType &type, const QMap<QString, QString> &fields)
{
    SetupGoal goal{.kind = Kind::Fields, .type = type};
    goal.fields = fields;
    return goal;
}

Result<SetupGoal> SetupGoal::ofSnapshot(const QJsonObject &content)
{
    if (const std::optional<QString> what = unfitFor(content))
        return unfit(*what);
    SetupGoal goal{.kind = Kind::Whole, .type = FeatureType::fromApiName(content.value("featureType"_L1).toString())};
    goal.billingAccount = content.value("billingAccount"_L1).toString();
    goal.serviceName = content.value("serviceName"_L1).toString();
    const QString root = u"/telephony/"_s + goal.billingAccount;
    const QJsonObject objects = content.value("objects"_L1).toObject();
    for (auto it = objects.begin(); it != objects.end(); ++it)
        adopt(goal, root + it.key(), it.value());
    const QStringList lists = goal.document.lists();
    for (const QString &list : lists)
        sortByPosition(goal.document, list);
    const QStringList unreadable = content.value("unreadable"_L1).toObject().keys();
    for (const QString &path : unreadable) {
        if (!isAboutNumber(root + path))
            goal.unreadable.append(root + path);
    }
    const QJsonObject withheld = content.value("withheld"_L1).toObject();
    for (auto it = withheld.begin(); it != withheld.end(); ++it)
        goal.withheld.insert(root + it.key(), textList(it.value()));
    return goal;
}

// Of a redirection the present branch counts: which of the two it is depends on where it leads.
QString SetupGoal::pathFor(const Service &number, const QString &path) const
{
    QStringList parts = path.split(u'/');
    if (parts.size() < 5)
        return path;
    parts[2] = number.billingAccount;
    if (parts[4] == serviceName)
        parts[4] = number.serviceName;
    const QString own = number.featureType.apiName();
    if (isRedirection(parts[3]) && isRedirection(own))
        parts[3] = own;
    return parts.join(u'/');
}

Service SetupGoal::service() const
{
    Service number;
    number.billingAccount = billingAccount;
    number.serviceName = serviceName;
    number.featureType = type;
    return number;
}

SetupDocument SetupGoal::documentFor(const Service &number) const
{
    SetupDocument here;
    const auto &objects = document.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        QJsonObject object = it.value();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.value().toString() == serviceName)
                member.value() = number.serviceName;
        }
        here.insert(pathFor(number, it.key()), object);
    }
    const QStringList lists = document.lists();
    for (const QString &list : lists)
        here.setIds(pathFor(number, list), document.ids(list));
    return here;
}

QJsonObject SetupGoal::toJson() const
{
    QJsonObject withheldNames;
    for (auto it = withheld.begin(); it != withheld.end(); ++it)
        withheldNames.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QJsonObject values;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        values.insert(it.key(), it.value());
    return {{u"kind"_s, kindName(kind)},
            {u"type"_s, type.apiName()},
            {u"billingAccount"_s, billingAccount},
            {u"serviceName"_s, serviceName},
            {u"objects"_s, objectsOf(document)},
            {u"lists"_s, listsOf(document)},
            {u"unreadable"_s, QJsonArray::fromStringList(unreadable)},
            {u"withheld"_s, withheldNames},
            {u"unsupported"_s, QJsonArray::fromStringList(unsupported)},
            {u"fields"_s, values}};
}

Result<SetupGoal> SetupGoal::fromJson(const QJsonObject &json)
{
    const std::optional<Kind> kind = kindOf(json.value("kind"_L1).toString());
    if (!kind || json.value("type"_L1).toString().isEmpty())
        return unfit(u"A goal has a kind and a type"_s);
    SetupGoal goal{.kind = *kind, .type = FeatureType::fromApiName(json.value("type"_L1).toString())};
    goal.billingAccount = json.value("billingAccount"_L1).toString();
    goal.serviceName = json.value("serviceName"_L1).toString();
    goal.document = documentOf(json.value("objects"_L1).toObject(), json.value("lists"_L1).toObject());
    goal.unreadable = textList(json.value("unreadable"_L1));
    goal.unsupported = textList(json.value("unsupported"_L1));
    const QJsonObject withheldNames = json.value("withheld"_L1).toObject();
    for (auto it = withheldNames.begin(); it != withheldNames.end(); ++it)
        goal.withheld.insert(it.key(), textList(it.value()));
    const QJsonObject values = json.value("fields"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        goal.fields.insert(it.key(), it.value().toString());
    return goal;
}

} // namespace Aiguilleur
