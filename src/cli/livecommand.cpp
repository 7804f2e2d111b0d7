// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "cli/centre.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/numberlookup.h"
#include "cli/report.h"
#include "cli/table.h"
#include "core/csv.h"
#include "core/setupschema.h"
#include "service/liveobjects.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString idText(const QJsonValue &id)
{
    return id.isString() ? id.toString() : QString::number(id.toInteger());
}

//! What is there at the moment; null for what is gone between the list and the look at it.
QCoro::Task<Result<QJsonValue>> look(Client &client, QString path)
{
    const Result<QJsonValue> answer = co_await client.get(path);
    if (!answer && answer.error().kind == ApiError::Kind::NotFound)
        co_return QJsonValue(QJsonValue::Null);
    co_return answer;
}

QCoro::Task<Result<QJsonArray>> lookAtAll(Client &client, QString list)
{
    const Result<QJsonValue> ids = co_await look(client, list);
    if (!ids)
        co_return tl::make_unexpected(ids.error());
    QJsonArray found;
    const Result<QStringList> all = ids->isNull() ? QStringList() : identifiersFromJson(ids);
    if (!all)
        co_return tl::make_unexpected(all.error());
    for (const QString &id : *all) {
        const QString path = list + u'/' + id;
        const Result<QJsonValue> one = co_await look(client, path);
        if (!one)
            co_return tl::make_unexpected(one.error());
        if (!one->isObject())
            continue;
        QJsonObject object = one->toObject();
        if (!object.contains(u"id"_s))
            object.insert(u"id"_s, id.toLongLong());
        found.append(object);
    }
    co_return found;
}

QString numberIn(const QJsonObject &object, const QString &key)
{
    return oneLine(Words::number(object.value(key).toString()));
}

QString participantTable(const QJsonArray &participants)
{
    Table table({Cli::tr("Participant"), Cli::tr("Number"), Cli::tr("Since"), Cli::tr("Talks"), Cli::tr("Muted"),
                 Cli::tr("Deafened")});
    const auto yesNo = [](bool is) { return is ? Cli::tr("yes") : Cli::tr("no"); };
    for (const auto &one : participants) {
        const QJsonObject person = one.toObject();
        table.add({idText(person.value("id"_L1)), numberIn(person, u"callerNumber"_s),
                   oneLine(person.value("arrivalDateTime"_L1).toString()), yesNo(person.value("talking"_L1).toBool()),
                   yesNo(!person.value("speak"_L1).toBool()), yesNo(!person.value("hear"_L1).toBool())});
    }
    return table.toString();
}

QString participantCsv(const QJsonArray &participants)
{
    const QStringList keys{u"id"_s,      u"callerName"_s, u"callerNumber"_s, u"arrivalDateTime"_s,
                           u"talking"_s, u"speak"_s,      u"hear"_s};
    QList<QStringList> rows{keys};
    for (const auto &one : participants) {
        const QJsonObject person = one.toObject();
        QStringList row;
        for (const QString &key : keys)
            row.append(person.value(key).toVariant().toString());
        const QDateTime arrival = QDateTime::fromString(row.at(3), Qt::ISODate);
        row[3] = timeJson(arrival).toString();
        rows.append(row);
    }
    return QString::fromUtf8(Csv::write(rows));
}

// Nobody there is answered by 404, and no mistake.
CommandTask liveConference(Context &context, QString root)
{
    Client &client = context.session().client();
    const QString informationPath = root + u"/informations"_s;
    const QString participantsPath = root + u"/participants"_s;
    const Result<QJsonValue> information = co_await look(client, informationPath);
    if (!information)
        co_return problem(Problem::of(information.error()));
    const Result<QJsonArray> participants = co_await lookAtAll(client, participantsPath);
    if (!participants)
        co_return problem(Problem::of(participants.error()));
    const QJsonObject json{{u"conference"_s, *information}, {u"participants"_s, *participants}};
    if (context.invocation().csv)
        co_return Report{ExitStatus::Done, json, participantCsv(*participants)};
    co_return Report{ExitStatus::Done, json,
                     participants->isEmpty() ? Cli::tr("Nobody is in the conference.") + u'\n'
                                             : participantTable(*participants)};
}

} // namespace

CommandTask live(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    co_await loadInventory(context);
    const QString name = context.invocation().serviceName;
    const Outcome<Service> found = co_await findNumber(context, name);
    if (!found)
        co_return problem(found.error());
    const QList<SetupBranch> branches = SetupSchema::branches(found->featureType);
    const QString branch = branches.isEmpty() ? QString() : branches.first().name;
    const QString root = SetupSchema::branchPath(found->billingAccount, branch, found->serviceName);
    if (branch == "easyHunting"_L1 || branch == "ovhPabx"_L1)
        co_return co_await liveCentre(context, *found, root + u"/hunting"_s);
    if (branch == "conference"_L1)
        co_return co_await liveConference(context, root);
    co_return problem({.kind = u"notSupported"_s,
                       .message = Cli::tr("Only call queues, contact centres and conferences show what goes on.")});
}

} // namespace Aiguilleur
