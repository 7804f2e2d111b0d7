// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/numbersetup.h"
#include "cli/table.h"
#include "core/phonenumber.h"
#include "core/setupmembers.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QStringList &memberKeys()
{
    static const QStringList keys = {u"timeout"_s, u"wrapUpTime"_s, u"simultaneousLines"_s, u"status"_s,
                                     u"description"_s};
    return keys;
}

//! The first queue of a number, as the control panel has it, and who is in it.
struct Queue
{
    QString root;
    QString id;

    QString list() const { return SetupMembers::queueList(root, id); }
};

Outcome<Queue> queueOf(NumberSetup &number)
{
    const QStringList ids =
        number.isCallQueue() ? number.setup().draft().ids(number.root() + u"/hunting/queue"_s) : QStringList();
    if (ids.isEmpty())
        return problem({.kind = u"notSupported"_s, .message = Cli::tr("This number has no queue.")});
    return Queue{number.root(), ids.first()};
}

QString plainNumber(const QString &text)
{
    const auto parsed = PhoneNumber::parse(text);
    return parsed ? parsed->serviceName() : text;
}

//! The agent of a number in the queue; empty when there is none.
QString memberOf(NumberSetup &number, const Queue &queue, const QString &wanted)
{
    const QStringList ids = number.setup().draft().ids(queue.list());
    for (const QString &id : ids) {
        const QJsonObject agent = number.setup().draft().object(SetupMembers::agentPath(queue.root, id));
        if (plainNumber(agent.value("number"_L1).toString()) == plainNumber(wanted))
            return id;
    }
    return {};
}

Problem noMember(const QString &wanted)
{
    return {.kind = u"notFound"_s,
            .message = Cli::tr("%1 is not a line of this queue.").arg(Words::number(plainNumber(wanted)))};
}

Report memberList(NumberSetup &number, const Queue &queue)
{
    const QStringList keys = QStringList{u"number"_s, u"type"_s} + memberKeys();
    QStringList header = {Cli::tr("Place")};
    for (const QString &key : keys)
        header.append(Words::fieldLabel(u"agent."_s + key));
    Table table(header);
    QJsonArray list;
    const QStringList ids = number.setup().draft().ids(queue.list());
    for (const QString &id : ids) {
        const QString path = SetupMembers::agentPath(queue.root, id);
        const QJsonObject agent = number.setup().draft().object(path);
        QStringList row = {QString::number(list.size() + 1)};
        for (const QString &key : keys) {
            const QJsonValue value = agent.value(key);
            const bool isSaid = !value.isNull() && !value.isUndefined();
            row.append(isSaid ? oneLine(Words::propertyValue(path, key, value)) : QString());
        }
        table.add(row);
        list.append(agent);
    }
    const QString text = list.isEmpty() ? Cli::tr("No line is in this queue.") + u'\n' : table.toString();
    return {ExitStatus::Done, list, text};
}

Outcome<void> putValues(QJsonObject &agent, const QList<Assignment> &wanted)
{
    for (const Assignment &assignment : wanted) {
        if (!memberKeys().contains(assignment.key))
            return problem(Problem::usage(Cli::tr("A line has no setting “%1”.").arg(assignment.key),
                                          Cli::tr("FIELD is one of: %1").arg(memberKeys().join(u' '))));
        bool isNumber = false;
        const qint64 number = assignment.value.toLongLong(&isNumber);
        const bool isText = assignment.key == "status"_L1 || assignment.key == "description"_L1;
        if (!isText && !isNumber)
            return problem(Problem::usage(Cli::tr("“%1” cannot be “%2”.").arg(assignment.key, assignment.value)));
        agent.insert(assignment.key, isText ? QJsonValue(assignment.value) : QJsonValue(number));
    }
    return {};
}

//! `add NUMBER... [FIELD=VALUE...]`
Outcome<void> addMembers(NumberSetup &number, const Queue &queue, const QStringList &arguments)
{
    QStringList numbers;
    QStringList settings;
    for (const QString &argument : arguments)
        (argument.contains(u'=') ? settings : numbers).append(argument);
    const Outcome<QList<Assignment>> wanted = assignments(settings);
    if (!wanted)
        return problem(wanted.error());
    if (numbers.isEmpty())
        return problem(Problem::usage(Cli::tr("Which numbers?")));
    SetupDocument draft = number.setup().draft();
    for (const QString &one : std::as_const(numbers)) {
        QJsonObject agent = {{u"number"_s, plainNumber(one)},
                             {u"timeout"_s, 20},
                             {u"wrapUpTime"_s, 0},
                             {u"simultaneousLines"_s, 1},
                             {u"status"_s, u"available"_s}};
        if (const Outcome<void> put = putValues(agent, *wanted); !put)
            return put;
        SetupMembers::add(draft, queue.root, queue.id, agent);
    }
    number.setup().setDraft(draft);
    return {};
}

Outcome<void> removeMembers(NumberSetup &number, const Queue &queue, const QStringList &arguments)
{
    if (arguments.isEmpty())
        return problem(Problem::usage(Cli::tr("Which numbers?")));
    SetupDocument draft = number.setup().draft();
    for (const QString &one : arguments) {
        const QString id = memberOf(number, queue, one);
        if (id.isEmpty())
            return problem(noMember(one));
        SetupMembers::remove(draft, SetupMembers::agentPath(queue.root, id));
    }
    number.setup().setDraft(draft);
    return {};
}

//! `move NUMBER PLACE`, from 1
Outcome<void> moveMember(NumberSetup &number, const Queue &queue, const QStringList &arguments)
{
    bool isNumber = false;
    const int place = arguments.value(1).toInt(&isNumber);
    const QStringList ids = number.setup().draft().ids(queue.list());
    if (arguments.size() != 2 || !isNumber || place < 1 || place > ids.size())
        return problem(Problem::usage(Cli::tr("`move` needs a line and its place, from 1 to %1.").arg(ids.size())));
    const QString id = memberOf(number, queue, arguments[0]);
    if (id.isEmpty())
        return problem(noMember(arguments[0]));
    number.setup().move(queue.list(), int(ids.indexOf(id)), place - 1);
    return {};
}

//! `set NUMBER FIELD=VALUE...`
Outcome<void> setMember(NumberSetup &number, const Queue &queue, const QStringList &arguments)
{
    const Outcome<QList<Assignment>> wanted = assignments(arguments.mid(1));
    if (!wanted)
        return problem(wanted.error());
    if (wanted->isEmpty())
        return problem(Problem::usage(Cli::tr("`set` needs a line and FIELD=VALUE.")));
    const QString id = memberOf(number, queue, arguments[0]);
    if (id.isEmpty())
        return problem(noMember(arguments[0]));
    const QString path = SetupMembers::agentPath(queue.root, id);
    SetupDocument draft = number.setup().draft();
    QJsonObject agent = draft.object(path);
    if (const Outcome<void> put = putValues(agent, *wanted); !put)
        return put;
    draft.insert(path, agent);
    number.setup().setDraft(draft);
    return {};
}

Outcome<void> editMembers(NumberSetup &number, const Queue &queue, const QStringList &arguments)
{
    const QString action = arguments.value(0);
    if (action == "add"_L1)
        return addMembers(number, queue, arguments.mid(1));
    if (action == "remove"_L1)
        return removeMembers(number, queue, arguments.mid(1));
    if (action == "move"_L1)
        return moveMember(number, queue, arguments.mid(1));
    if (action == "set"_L1)
        return setMember(number, queue, arguments.mid(1));
    return problem(Problem::usage(Cli::tr("Unknown action “%1”.").arg(action),
                                  Cli::tr("It is one of: %1").arg(u"list add remove move set"_s)));
}

} // namespace

CommandTask members(Context &context)
{
    const QStringList arguments = context.invocation().arguments;
    const bool isList = arguments.isEmpty() || arguments == QStringList{u"list"_s};
    NumberSetup number(context);
    const Outcome<void> opened =
        co_await number.open(isList ? NumberSetup::Purpose::Reading : NumberSetup::Purpose::Writing);
    if (!opened)
        co_return problem(opened.error());
    const Outcome<Queue> queue = queueOf(number);
    if (!queue)
        co_return problem(queue.error());
    if (isList)
        co_return memberList(number, *queue);
    const Outcome<void> edited = editMembers(number, *queue, arguments);
    if (!edited)
        co_return problem(edited.error());
    co_return co_await number.save();
}

} // namespace Aiguilleur
