// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/numbersetup.h"
#include "cli/table.h"
#include "core/setupfields.h"
#include "words/setupwords.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Purpose = NumberSetup::Purpose;

struct Setting
{
    SetupField field;
    QString path; //!< of the object; empty when it is not there
    QJsonValue value;
};

QList<Setting> settingsOf(NumberSetup &number)
{
    QList<Setting> settings;
    const QList<SetupField> fields = SetupFields::of(number.service().featureType);
    for (const SetupField &field : fields) {
        const QString path = SetupFields::path(field, number.setup().draft(), number.root());
        settings.append({field, path, number.setup().draft().value(path, field.property)});
    }
    return settings;
}

// Which PIN it is stays unsaid; that there is one does not.
QJsonValue jsonOf(const Setting &setting)
{
    if (setting.value.isUndefined())
        return QJsonValue::Null;
    if (setting.field.kind != SetupField::Kind::Pin)
        return setting.value;
    return setting.value.toVariant().toString().isEmpty() ? QJsonValue(u""_s) : QJsonValue(u"****"_s);
}

QString shown(const Setting &setting, const SetupDocument &document)
{
    return setting.value.isUndefined()
               ? QString()
               : Words::propertyValue(setting.path, setting.field.property, setting.value, document);
}

Problem unknownField(const Service &service, const QString &key)
{
    QStringList keys;
    const QList<SetupField> fields = SetupFields::of(service.featureType);
    for (const SetupField &field : fields)
        keys.append(field.key);
    return Problem::usage(Cli::tr("This number has no setting “%1”.").arg(key),
                          Cli::tr("FIELD is one of: %1").arg(keys.join(u' ')));
}

Report oneSetting(const Service &service, const Setting &setting)
{
    const QJsonValue value = jsonOf(setting);
    const QString text = value.isNull() ? QString() : value.toVariant().toString();
    return {ExitStatus::Done,
            QJsonObject{{u"serviceName"_s, service.serviceName},
                        {u"field"_s, setting.field.key},
                        {u"label"_s, Words::fieldLabel(setting.field.key)},
                        {u"value"_s, value}},
            text + u'\n'};
}

Report allSettings(NumberSetup &number)
{
    QJsonObject values;
    Table table({Cli::tr("Field"), Cli::tr("Name"), Cli::tr("Value")});
    const QList<Setting> settings = settingsOf(number);
    for (const Setting &setting : settings) {
        values.insert(setting.field.key, jsonOf(setting));
        table.add(
            {setting.field.key, Words::fieldLabel(setting.field.key), oneLine(shown(setting, number.setup().draft()))});
    }
    QJsonObject object = serviceToJson(number.service());
    object.insert(u"settings"_s, values);
    return {ExitStatus::Done, object, table.toString()};
}

//! A PIN is read from standard input: other users of the computer see command lines.
Outcome<QString> secretFrom(const QString &value)
{
    if (value != "-"_L1) {
        return problem(
            Problem::usage(Cli::tr("A PIN code does not belong on the command line, where others can read it."),
                           Cli::tr("Write pin=- and give it on standard input.")));
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return problem(Problem::usage(Cli::tr("Standard input cannot be read.")));
    return QString::fromUtf8(input.readLine()).trimmed();
}

Outcome<void> assign(NumberSetup &number, const Assignment &assignment)
{
    const auto field = SetupFields::find(number.service().featureType, assignment.key);
    if (!field)
        return problem(unknownField(number.service(), assignment.key));
    QString text = assignment.value;
    if (field->kind == SetupField::Kind::Pin) {
        const Outcome<QString> secret = secretFrom(text);
        if (!secret)
            return problem(secret.error());
        text = *secret;
    }
    const auto value = SetupFields::parse(*field, text);
    if (!value) {
        return problem(Problem::usage(
            Cli::tr("“%1” cannot be “%2”.").arg(assignment.key, text),
            field->choices.isEmpty() ? QString() : Cli::tr("It is one of: %1").arg(field->choices.join(u' '))));
    }
    const QString path = SetupFields::path(*field, number.setup().draft(), number.root());
    if (path.isEmpty())
        return problem({.kind = u"notFound"_s, .message = Cli::tr("This number has no queue.")});
    SetupDocument draft = number.setup().draft();
    SetupFields::set(draft, path, field->property, *value);
    number.setup().setDraft(draft);
    return {};
}

} // namespace

CommandTask getSettings(Context &context)
{
    NumberSetup number(context);
    const Outcome<void> opened = co_await number.open(Purpose::Reading);
    if (!opened)
        co_return problem(opened.error());
    const QString key = context.invocation().field;
    if (key.isEmpty())
        co_return allSettings(number);
    const QList<Setting> settings = settingsOf(number);
    for (const Setting &setting : settings) {
        if (setting.field.key == key)
            co_return oneSetting(number.service(), setting);
    }
    co_return problem(unknownField(number.service(), key));
}

CommandTask setSettings(Context &context)
{
    const Invocation &invocation = context.invocation();
    const Outcome<QList<Assignment>> wanted = assignments(invocation.arguments);
    if (!wanted)
        co_return problem(wanted.error());
    const bool isAboutStopped = invocation.finish || invocation.takeBack;
    if (wanted->isEmpty() != isAboutStopped || (invocation.finish && invocation.takeBack)) {
        co_return problem(
            Problem::usage(Cli::tr("`set` needs FIELD=VALUE, or --finish or --take-back and nothing else.")));
    }
    NumberSetup number(context);
    Outcome<void> opened;
    if (isAboutStopped)
        opened = co_await number.openStopped();
    else
        opened = co_await number.open(Purpose::Writing);
    if (!opened)
        co_return problem(opened.error());
    if (invocation.finish)
        co_return co_await number.finish();
    if (invocation.takeBack)
        co_return co_await number.takeBack();
    for (const Assignment &assignment : *wanted) {
        const Outcome<void> assigned = assign(number, assignment);
        if (!assigned)
            co_return problem(assigned.error());
    }
    co_return co_await number.save();
}

} // namespace Aiguilleur
