// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bulk.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/numberlookup.h"
#include "cli/plan.h"
#include "cli/table.h"
#include "core/catalogue.h"
#include "core/setuptemplate.h"
#include "core/templatetable.h"
#include "service/inventory.h"
#include "service/plans.h"
#include "service/snapshots.h"
#include "service/templates.h"
#include "words/batchwords.h"
#include "words/setupwords.h"

#include <QCoroFuture>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QJsonObject templateToJson(const SetupTemplate &entry)
{
    return {{u"id"_s, entry.id},
            {u"name"_s, entry.name},
            {u"featureType"_s, entry.goal.type.apiName()},
            {u"blanks"_s, QJsonArray::fromStringList(entry.blankKeys())}};
}

Problem noTemplate(const QString &name)
{
    return {.kind = u"notFound"_s,
            .message = Cli::tr("There is no template “%1”.").arg(oneLine(name)),
            .advice = Cli::tr("`aiguilleur-cli template list` lists them.")};
}

Problem refused(const ApiError &error, const QString &name)
{
    if (error.kind == ApiError::Kind::Conflict)
        return Problem::usage(Cli::tr("There is a template “%1” already.").arg(oneLine(name)));
    if (error.kind == ApiError::Kind::BadRequest)
        return Problem::usage(oneLine(error.message));
    return Problem::of(error);
}

Report stored(const SetupTemplate &entry)
{
    return {ExitStatus::Done, templateToJson(entry),
            Cli::tr("The template “%1” is kept.").arg(oneLine(entry.name)) + u'\n'};
}

QCoro::Task<Outcome<SetupTemplate>> named(Context &context, QString name)
{
    const QFuture<Result<QList<SetupTemplate>>> loading = context.session().templates().load();
    const Result<QList<SetupTemplate>> all = co_await loading;
    if (!all)
        co_return problem(Problem::of(all.error()));
    const SetupTemplate *found = context.session().templates().find(name);
    if (!found)
        co_return problem(noTemplate(name));
    co_return *found;
}

CommandTask listTemplates(Context &context)
{
    const QFuture<Result<QList<SetupTemplate>>> loading = context.session().templates().load();
    const Result<QList<SetupTemplate>> all = co_await loading;
    if (!all)
        co_return problem(Problem::of(all.error()));
    Table table({Cli::tr("Template"), Cli::tr("Configuration"), Cli::tr("Blanks")});
    QJsonArray array;
    for (const SetupTemplate &one : *all) {
        table.add({oneLine(one.name), Catalogue::label(one.goal.type), one.blankKeys().join(u' ')});
        array.append(templateToJson(one));
    }
    const QString text = all->isEmpty() ? Cli::tr("There is no template.") + u'\n' : table.toString();
    co_return Report{ExitStatus::Done, array, text};
}

//! What a number has now.
QCoro::Task<Outcome<SetupGoal>> setupOf(Context &context, QString written)
{
    const Outcome<QString> serviceName = serviceNameFrom(written);
    if (!serviceName)
        co_return problem(serviceName.error());
    const QString number = *serviceName;
    const Outcome<Service> service = co_await findNumber(context, number);
    if (!service)
        co_return problem(service.error());
    const QFuture<Result<QJsonObject>> reading = context.session().snapshots().read(*service);
    const Result<QJsonObject> content = co_await reading;
    if (!content)
        co_return problem(Problem::of(content.error()));
    const Result<SetupGoal> goal = SetupGoal::ofSnapshot(*content);
    if (!goal)
        co_return problem(Problem::of(goal.error()));
    co_return *goal;
}

//! `blanks NUMBER`
CommandTask listBlanks(Context &context, QString number)
{
    const Outcome<SetupGoal> goal = co_await setupOf(context, number);
    if (!goal)
        co_return problem(goal.error());
    const QStringList keys = SetupTemplate::possibleBlanks(*goal);
    QStringList labels = Words::blankLabels(*goal, keys);
    Table table({Cli::tr("Blank"), Cli::tr("What it is"), Cli::tr("At this number")});
    QJsonArray array;
    for (const QString &key : keys) {
        const QString label = labels.takeFirst();
        const QString value = SetupTemplate::valueOf(*goal, key);
        table.add({key, oneLine(label), oneLine(value)});
        array.append(QJsonObject{{u"key"_s, key}, {u"label"_s, label}, {u"value"_s, value}});
    }
    const QString text = keys.isEmpty() ? Cli::tr("Nothing of this number can be a blank.") + u'\n' : table.toString();
    co_return Report{ExitStatus::Done, array, text};
}

//! `save NAME NUMBER [BLANK...]`
CommandTask saveTemplate(Context &context, QStringList arguments)
{
    const QString number = arguments[1];
    const Outcome<SetupGoal> goal = co_await setupOf(context, number);
    if (!goal)
        co_return problem(goal.error());
    const Result<SetupTemplate> made = SetupTemplate::of(arguments[0], *goal, arguments.mid(2));
    if (!made)
        co_return problem(Problem::usage(
            oneLine(made.error().message),
            Cli::tr("`aiguilleur-cli template blanks %1` tells what can be a blank.").arg(oneLine(number))));
    const QFuture<Result<SetupTemplate>> saving = context.session().templates().save(*made);
    const Result<SetupTemplate> saved = co_await saving;
    if (!saved)
        co_return problem(refused(saved.error(), arguments[0]));
    co_return stored(*saved);
}

//! `apply NAME [NUMBER...] [BLANK=VALUE...]`
CommandTask applyTemplate(Context &context, QStringList arguments)
{
    const QString name = arguments.takeFirst();
    const Outcome<SetupTemplate> found = co_await named(context, name);
    if (!found)
        co_return problem(found.error());
    SetupTemplate::Values values;
    QStringList written;
    for (const QString &argument : std::as_const(arguments)) {
        if (argument.contains(u'='))
            values.insert(argument.section(u'=', 0, 0), argument.section(u'=', 1));
        else
            written.append(argument);
    }
    const QStringList keys = found->blankKeys();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!keys.contains(it.key()))
            co_return problem(Problem::usage(Cli::tr("The template has no blank “%1”.").arg(oneLine(it.key())),
                                             Cli::tr("BLANK is one of: %1").arg(keys.join(u' '))));
    }
    const auto filling = found->filled(values, context.session().inventory().services());
    if (filling.hasErrors()) {
        QStringList lines;
        for (auto it = filling.problems.begin(); it != filling.problems.end(); ++it)
            lines.append(it.key() + ": "_L1 + oneLine(Words::problem(it.value().first())));
        co_return problem(Problem::usage(lines.join(u' ')));
    }
    const Outcome<QList<Service>> services = co_await manyNumbers(context, written);
    if (!services)
        co_return problem(services.error());
    const QList<Batches::Wish> wishes = wishesFor(*services, filling.goal);
    const QString title = found->name;
    co_return co_await bringUpon(context, title, wishes, Provisioning::Origin::Template);
}

//! `apply NAME --values FILE`
CommandTask applyTable(Context &context, QString name)
{
    const Outcome<SetupTemplate> found = co_await named(context, name);
    if (!found)
        co_return problem(found.error());
    const QString path = context.invocation().values;
    const Result<QByteArray> content = Plans::contentOf(path);
    if (!content)
        co_return problem(
            {.kind = u"file"_s,
             .message = Cli::tr("%1 cannot be read: %2").arg(oneLine(path), oneLine(content.error().message))});
    const auto table = TemplateTable::of(*content, *found, context.session().inventory().services());
    if (!table.problems.isEmpty())
        co_return problem(planIsWrong(table.problems));
    QList<Batches::Wish> wishes;
    for (const TemplateTable::Line &line : table.lines)
        wishes.append({line.service, line.goal});
    const QString title = found->name;
    co_return co_await bringUpon(context, title, wishes, Provisioning::Origin::Template);
}

CommandTask removeTemplate(Context &context, QString name)
{
    const Outcome<SetupTemplate> found = co_await named(context, name);
    if (!found)
        co_return problem(found.error());
    const QFuture<Result<void>> removing = context.session().templates().remove(found->id);
    const Result<void> removed = co_await removing;
    if (!removed)
        co_return problem(Problem::of(removed.error()));
    co_return Report{ExitStatus::Done, templateToJson(*found),
                     Cli::tr("The template “%1” is removed.").arg(oneLine(found->name)) + u'\n'};
}

CommandTask exportTemplate(Context &context, QString name, QString path)
{
    const Outcome<SetupTemplate> found = co_await named(context, name);
    if (!found)
        co_return problem(found.error());
    const Result<void> written = Templates::writeFile(*found, path);
    if (!written)
        co_return problem({.kind = u"file"_s,
                           .message = Cli::tr("%1 cannot be written: %2").arg(path, oneLine(written.error().message))});
    co_return Report{ExitStatus::Done, templateToJson(*found),
                     Cli::tr("The template is in %1.").arg(oneLine(path)) + u'\n'};
}

CommandTask importTemplate(Context &context, QString path)
{
    const Result<SetupTemplate> read = Templates::readFile(path);
    if (!read)
        co_return problem(Problem::usage(
            Cli::tr("%1 is no template that can be used: %2").arg(oneLine(path), oneLine(read.error().message))));
    const QFuture<Result<SetupTemplate>> saving = context.session().templates().save(*read);
    const Result<SetupTemplate> saved = co_await saving;
    if (!saved)
        co_return problem(refused(saved.error(), read->name));
    co_return stored(*saved);
}

Problem wrongUse()
{
    return Problem::usage(Cli::tr("That is no way to call `template`."),
                          Cli::tr("`aiguilleur-cli %1 --help` tells more.").arg(u"template"_s));
}

} // namespace

CommandTask templates(Context &context)
{
    QStringList arguments = context.invocation().arguments;
    const QString action = arguments.takeFirst();
    const Outcome<void> opened = co_await openForMany(context);
    if (!opened)
        co_return problem(opened.error());
    const qsizetype count = arguments.size();
    if (action == "list"_L1 && count == 0)
        co_return co_await listTemplates(context);
    if (action == "blanks"_L1 && count == 1) {
        const QString number = arguments.first();
        co_return co_await listBlanks(context, number);
    }
    if (action == "save"_L1 && count >= 2)
        co_return co_await saveTemplate(context, arguments);
    const Invocation &invocation = context.invocation();
    const bool hasTable = !invocation.values.isEmpty();
    if (hasTable && action == "apply"_L1 && count == 1 && invocation.group.isEmpty() && invocation.filter.isEmpty()) {
        const QString name = arguments.first();
        co_return co_await applyTable(context, name);
    }
    if (hasTable)
        co_return problem(Problem::usage(Cli::tr("With --values the numbers and their values are in the file.")));
    if (action == "apply"_L1 && count >= 1)
        co_return co_await applyTemplate(context, arguments);
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    if (action == "remove"_L1 && count == 1)
        co_return co_await removeTemplate(context, first);
    if (action == "export"_L1 && count == 2)
        co_return co_await exportTemplate(context, first, second);
    if (action == "import"_L1 && count == 1)
        co_return co_await importTemplate(context, first);
    co_return problem(wrongUse());
}

} // namespace Aiguilleur
