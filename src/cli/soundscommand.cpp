// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/numbersetup.h"
#include "cli/table.h"
#include "service/sounds.h"

#include <QCoroFuture>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString soundFault(Sounds::Fault fault)
{
    switch (fault) {
    case Sounds::Fault::None:
        break;
    case Sounds::Fault::Unreadable:
        return Cli::tr("The file cannot be read.");
    case Sounds::Fault::Empty:
        return Cli::tr("The file is empty.");
    case Sounds::Fault::TooLarge:
        return Cli::tr("The file has more than 10 MB.");
    case Sounds::Fault::Format:
        return Cli::tr("The file is none of these: %1.").arg(Sounds::formats().join(u", "_s));
    }
    return {};
}

Report soundList(NumberSetup &number)
{
    const QString path = number.root() + u"/sound"_s;
    Table table({Cli::tr("Sound"), Cli::tr("Name")});
    QJsonArray list;
    const QStringList ids = number.setup().draft().ids(path);
    for (const QString &id : ids) {
        const QJsonObject sound = number.setup().draft().object(path + u'/' + id);
        table.add({id, oneLine(sound.value("name"_L1).toString())});
        list.append(sound);
    }
    return {ExitStatus::Done, list, list.isEmpty() ? Cli::tr("There is no sound.") + u'\n' : table.toString()};
}

CommandTask uploadSound(Context &context, NumberSetup &number, QString file)
{
    const Sounds::Fault fault = Sounds::check(file);
    if (fault != Sounds::Fault::None)
        co_return problem({.kind = u"invalid"_s, .message = soundFault(fault)});
    context.output().progress(Cli::tr("Sending %1…").arg(file));
    const QFuture<Result<qint64>> uploading = context.session().sounds().upload(number.service(), file);
    const Result<qint64> uploaded = co_await uploading;
    if (!uploaded)
        co_return problem(Problem::of(uploaded.error()));
    co_return Report{ExitStatus::Done, QJsonObject{{u"soundId"_s, *uploaded}, {u"name"_s, Sounds::nameFor(file)}},
                     Cli::tr("It is the sound %1 now.").arg(*uploaded) + u'\n'};
}

CommandTask removeSound(Context &context, NumberSetup &number, QString text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || !number.setup().draft().ids(number.root() + u"/sound"_s).contains(text))
        co_return problem({.kind = u"notFound"_s, .message = Cli::tr("This number has no sound “%1”.").arg(text)});
    const QFuture<Result<void>> removing = context.session().sounds().remove(number.service(), id);
    const Result<void> removed = co_await removing;
    if (!removed)
        co_return problem(Problem::of(removed.error()));
    co_return Report{ExitStatus::Done, QJsonObject{{u"soundId"_s, id}},
                     Cli::tr("The sound %1 is deleted.").arg(id) + u'\n'};
}

} // namespace

CommandTask sounds(Context &context)
{
    const QStringList arguments = context.invocation().arguments;
    const QString action = arguments.value(0, u"list"_s);
    NumberSetup number(context);
    const Outcome<void> opened = co_await number.open(NumberSetup::Purpose::Reading);
    if (!opened)
        co_return problem(opened.error());
    if (!number.isCallQueue())
        co_return problem({.kind = u"notSupported"_s, .message = Cli::tr("This number has no queue.")});
    if (action == "list"_L1 && arguments.size() <= 1)
        co_return soundList(number);
    const QString what = arguments.value(1);
    if (action == "upload"_L1 && arguments.size() == 2)
        co_return co_await uploadSound(context, number, what);
    if (action == "delete"_L1 && arguments.size() == 2)
        co_return co_await removeSound(context, number, what);
    co_return problem(Problem::usage(Cli::tr("Unknown action “%1”.").arg(arguments.join(u' ')),
                                     Cli::tr("It is one of: %1").arg(u"list, upload FILE, delete ID"_s)));
}

} // namespace Aiguilleur
