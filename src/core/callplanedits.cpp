// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callplanedits.h"

#include "core/setupmembers.h"
#include "core/setupreferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::CallPlanEdits {

namespace {

const QString negative = u"negativeAction"_s;

bool isNegativeRule(const SetupDocument &document, const QString &path)
{
    return document.value(path, negative).toBool();
}

void copyList(SetupDocument &document, const QString &from, const QString &to)
{
    const QStringList ids = document.ids(from);
    document.setIds(to, {});
    for (const QString &id : ids)
        document.add(to, document.object(from + u'/' + id));
}

QString planOf(const SetupDocument &document, const QString &root)
{
    const QString list = root + u"/dialplan"_s;
    const QStringList ids = document.ids(list);
    return ids.isEmpty() ? QString() : list + u'/' + ids.first();
}

//! `Accueil 2` for `Accueil`; letters, digits and blanks are all that a menu's name may have.
QString freeName(const SetupDocument &document, const QString &list, const QString &name)
{
    QStringList taken;
    const QStringList ids = document.ids(list);
    for (const QString &id : ids)
        taken.append(document.value(list + u'/' + id, u"name"_s).toString());
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    return free;
}

} // namespace

void renumber(SetupDocument &document, const QString &list)
{
    int places[2] = {0, 0};
    const QStringList ids = document.ids(list);
    for (const QString &id : ids) {
        const QString path = list + u'/' + id;
        const int place = ++places[isNegativeRule(document, path)];
        if (document.value(path, u"position"_s).toInt() != place)
            document.setValue(path, u"position"_s, place);
    }
}

QString ensurePlan(SetupDocument &document, const QString &root)
{
    const QString present = planOf(document, root);
    if (!present.isEmpty())
        return present;
    const QString path = document.add(root + u"/dialplan"_s, {{u"name"_s, u"Plan"_s},
                                                              {u"anonymousRejection"_s, false},
                                                              {u"showCallerNumber"_s, u"caller"_s},
                                                              {u"transferTimeout"_s, 60}});
    document.setIds(path + u"/extension"_s, {});
    return path;
}

QString addStep(SetupDocument &document, const QString &root, int index)
{
    const QString list = ensurePlan(document, root) + u"/extension"_s;
    const QString path = document.add(
        list, {{u"enabled"_s, true}, {u"schedulerCategory"_s, QJsonValue()}, {u"screenListType"_s, QJsonValue()}},
        index);
    for (const auto below : {"rule"_L1, "conditionTime"_L1, "conditionScreenList"_L1})
        document.setIds(path + u'/' + below, {});
    renumber(document, list);
    return path;
}

QString duplicateStep(SetupDocument &document, const QString &step)
{
    const QString list = SetupDocument::listOf(step);
    const int place = static_cast<int>(document.ids(list).indexOf(SetupDocument::idOf(step)));
    QJsonObject object = document.object(step);
    object.insert(u"enabled"_s, false);
    object.remove(u"extensionId"_s);
    const QString path = document.add(list, object, place + 1);
    for (const auto below : {"rule"_L1, "conditionTime"_L1, "conditionScreenList"_L1})
        copyList(document, step + u'/' + below, path + u'/' + below);
    renumber(document, list);
    return path;
}

QString addAction(SetupDocument &document, const QString &step, bool isNegative, const QString &apiName,
                  const QString &param)
{
    const QString list = step + u"/rule"_s;
    const QString path =
        document.add(list, {{u"action"_s, apiName}, {u"actionParam"_s, param}, {negative, isNegative}});
    renumber(document, list);
    return path;
}

QString addMenu(SetupDocument &document, const QString &root, const QString &name)
{
    const QString list = root + u"/menu"_s;
    const QString path = document.add(list, {{u"name"_s, freeName(document, list, name)},
                                             {u"greetSound"_s, QJsonValue()},
                                             {u"greetSoundTts"_s, QJsonValue()},
                                             {u"invalidSound"_s, QJsonValue()},
                                             {u"invalidSoundTts"_s, QJsonValue()},
                                             {u"timeout"_s, 5000},
                                             {u"interDigitTimeout"_s, 2000}});
    document.setIds(path + u"/entry"_s, {});
    return path;
}

QString duplicateMenu(SetupDocument &document, const QString &menu)
{
    QJsonObject object = document.object(menu);
    const QString list = SetupDocument::listOf(menu);
    object.insert(u"name"_s, freeName(document, list, object.value("name"_L1).toString()));
    object.remove(u"menuId"_s);
    const QString path = document.add(list, object);
    copyList(document, menu + u"/entry"_s, path + u"/entry"_s);
    return path;
}

QString firstFreeKey(const SetupDocument &document, const QString &menu)
{
    const QString list = menu + u"/entry"_s;
    QStringList taken;
    const QStringList ids = document.ids(list);
    for (const QString &id : ids)
        taken.append(document.value(list + u'/' + id, u"dtmf"_s).toString());
    return firstFreeKey(taken);
}

QString firstFreeKey(const QStringList &taken)
{
    for (const QChar key : u"123456789*0#"_s) {
        if (!taken.contains(QString(key)))
            return key;
    }
    return {};
}

QString addEntry(SetupDocument &document, const QString &menu, const QString &apiName, const QString &param,
                 const QString &key)
{
    const QString list = menu + u"/entry"_s;
    const QString free = key.isEmpty() ? firstFreeKey(document, menu) : key;
    const QString path = document.add(
        list, {{u"dtmf"_s, free.isEmpty() ? u"10"_s : free}, {u"action"_s, apiName}, {u"actionParam"_s, param}});
    renumber(document, list);
    return path;
}

QString addQueue(SetupDocument &document, const QString &root, const QString &name)
{
    const QString path = document.add(root + u"/hunting/queue"_s, {{u"description"_s, name},
                                                                   {u"strategy"_s, u"sequentiallyByAgentOrder"_s},
                                                                   {u"maxMember"_s, 10},
                                                                   {u"maxWaitTime"_s, 300},
                                                                   {u"soundOnHold"_s, QJsonValue()},
                                                                   {u"record"_s, false},
                                                                   {u"followCallForwards"_s, false}});
    document.setIds(path + u"/agent"_s, {});
    return path;
}

QString addText(SetupDocument &document, const QString &root, const QString &text, const QString &voice)
{
    return document.add(root + u"/tts"_s, {{u"text"_s, text}, {u"voice"_s, voice}});
}

bool isRulePath(const QString &path)
{
    return SetupDocument::listOf(path).endsWith("/rule"_L1);
}

bool isKeyPath(const QString &path)
{
    return SetupDocument::listOf(path).endsWith("/entry"_L1);
}

void setAction(SetupDocument &document, const QString &path, const QString &apiName, const QString &param)
{
    document.setValue(path, u"action"_s, apiName);
    document.setValue(path, u"actionParam"_s, param);
}

bool move(SetupDocument &document, const QString &path, int by)
{
    const QString list = SetupDocument::listOf(path);
    const QStringList ids = document.ids(list);
    const qsizetype from = ids.indexOf(SetupDocument::idOf(path));
    const bool isRule = isRulePath(path);
    qsizetype to = from + (by < 0 ? -1 : 1);
    // Over those of the other case.
    while (isRule && to >= 0 && to < ids.size() &&
           isNegativeRule(document, list + u'/' + ids[to]) != isNegativeRule(document, path))
        to += by < 0 ? -1 : 1;
    if (from < 0 || to < 0 || to >= ids.size())
        return false;
    document.move(list, static_cast<int>(from), static_cast<int>(to));
    renumber(document, list);
    return true;
}

QStringList uses(const SetupDocument &document, const QString &path)
{
    return SetupReferences::users(document, path);
}

void remove(SetupDocument &document, const QString &path)
{
    const QString list = SetupDocument::listOf(path);
    if (list.endsWith("/hunting/agent"_L1))
        SetupMembers::remove(document, path);
    else
        document.remove(path);
    if (isRulePath(path) || isKeyPath(path) || list.endsWith("/extension"_L1))
        renumber(document, list);
}

void start(SetupDocument &document, const QString &root, Start start, const StartTexts &texts)
{
    const QString step = addStep(document, root);
    if (start == Start::Welcome) {
        const QString menu = addMenu(document, root, texts.menuName);
        addEntry(document, menu, u"bridge"_s, texts.line);
        addEntry(document, menu, u"bridge"_s, texts.line);
        addAction(document, step, false, u"ivr"_s, SetupDocument::idOf(menu));
        addAction(document, step, false, u"voicemail"_s, texts.line);
        return;
    }
    for (const auto day : {"monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1, "friday"_L1})
        document.add(step + u"/conditionTime"_s,
                     {{u"weekDay"_s, QString(day)}, {u"timeFrom"_s, u"09:00:00"_s}, {u"timeTo"_s, u"18:00:00"_s}});
    addAction(document, step, false, u"bridge"_s, texts.line);
    addAction(document, step, true, u"voicemail"_s, texts.line);
}

QStringList ruleActions(const FeatureType &type)
{
    QStringList actions = {u"playback"_s, u"endless_playback"_s, u"ivr"_s,      u"bridge"_s, u"voicemail"_s,
                           u"hangup"_s,   u"setCallerName"_s,    u"readDtmf"_s, u"sleep"_s};
    if (type.value() == FeatureType::ContactCenterSolutionExpert) {
        actions.insert(2, u"tts"_s);
        actions.insert(4, u"hunting"_s);
    }
    return actions;
}

QStringList entryActions(const FeatureType &type)
{
    QStringList actions = {u"bridge"_s,  u"menuSub"_s,  u"playback"_s,      u"menuBack"_s,
                           u"menuTop"_s, u"menuExit"_s, u"setCallerName"_s, u"readDtmf"_s};
    if (type.value() == FeatureType::ContactCenterSolutionExpert)
        actions.prepend(u"callcenter"_s);
    return actions;
}

} // namespace Aiguilleur::CallPlanEdits
