// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/setupjournal.h"

#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QJsonObject withoutSecretsOf(const QJsonObject &body, QStringList *withheld)
{
    QJsonObject open;
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (!isSecretSetting(it.key()))
            open.insert(it.key(), it.value());
        else if (withheld && !withheld->contains(it.key()))
            withheld->append(it.key());
    }
    return open;
}

QJsonObject callToJournal(const SetupCall &call)
{
    return {{u"method"_s, QString::fromLatin1(call.method)},
            {u"path"_s, call.path},
            {u"body"_s, call.body},
            {u"isTask"_s, call.isTask}};
}

SetupCall callFromJournal(const QJsonObject &entry)
{
    return {.method = entry.value("method"_L1).toString().toLatin1(),
            .path = entry.value("path"_L1).toString(),
            .body = entry.value("body"_L1).toObject(),
            .isTask = entry.value("isTask"_L1).toBool()};
}

QString stateName(SetupStep::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<SetupStep::State>().valueToKey(int(state)));
}

SetupStep::State stateNamed(const QString &name)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<SetupStep::State>().keyToValue(name.toLatin1().constData(), &isKnown);
    return isKnown ? SetupStep::State(value) : SetupStep::State::Unknown;
}

} // namespace

QJsonObject stepToJournal(const SetupStep &step)
{
    QStringList withheld = step.withheld;
    QStringList undoWithheld;
    const QJsonObject body = withoutSecretsOf(step.body, &withheld);
    const QJsonObject undoBody = withoutSecretsOf(step.undoBody, &undoWithheld);
    const bool canUndo = undoWithheld.isEmpty();
    QJsonArray further;
    for (const SetupCall &call : step.undoFurther)
        further.append(callToJournal(call));
    return {{u"method"_s, QString::fromLatin1(step.method)},
            {u"path"_s, step.path},
            {u"body"_s, body},
            {u"undoMethod"_s, canUndo ? QString::fromLatin1(step.undoMethod) : QString()},
            {u"undoPath"_s, step.undoPath},
            {u"undoBody"_s, undoBody},
            {u"undoFurther"_s, further},
            {u"goesWithOther"_s, step.goesWithOther},
            {u"creates"_s, step.creates},
            {u"idKey"_s, step.idKey},
            {u"isTask"_s, step.isTask},
            {u"subject"_s, step.subject},
            {u"verification"_s, step.verification},
            {u"state"_s, stateName(step.state)},
            {u"created"_s, step.created},
            {u"isUndoing"_s, step.isUndoing},
            {u"undoneCalls"_s, step.undoneCalls},
            {u"withheld"_s, QJsonArray::fromStringList(withheld)}};
}

SetupStep stepFromJournal(const QJsonObject &entry)
{
    const auto text = [&entry](QLatin1StringView key) { return entry.value(key).toString(); };
    SetupStep step{.method = text("method"_L1).toLatin1(), .path = text("path"_L1)};
    step.body = entry.value("body"_L1).toObject();
    step.undoMethod = text("undoMethod"_L1).toLatin1();
    step.undoPath = text("undoPath"_L1);
    step.undoBody = entry.value("undoBody"_L1).toObject();
    const QJsonArray further = entry.value("undoFurther"_L1).toArray();
    for (const auto &call : further)
        step.undoFurther.append(callFromJournal(call.toObject()));
    step.goesWithOther = entry.value("goesWithOther"_L1).toBool();
    step.creates = text("creates"_L1);
    step.idKey = text("idKey"_L1);
    step.isTask = entry.value("isTask"_L1).toBool();
    step.subject = text("subject"_L1);
    step.verification = text("verification"_L1);
    step.state = stateNamed(text("state"_L1));
    step.created = text("created"_L1);
    step.isUndoing = entry.value("isUndoing"_L1).toBool();
    step.undoneCalls = entry.value("undoneCalls"_L1).toInt();
    const QJsonArray withheld = entry.value("withheld"_L1).toArray();
    for (const auto &name : withheld)
        step.withheld.append(name.toString());
    return step;
}

} // namespace Aiguilleur
