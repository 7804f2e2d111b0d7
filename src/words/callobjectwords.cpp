// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/callobjectwords.h"

#include "core/callplan.h"
#include "words/callplacewords.h"
#include "words/callplanwords.h"
#include "words/setupkeys.h"
#include "words/setupwords.h"
#include "words/text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

CallPlan planAround(const QString &path, const SetupDocument &document)
{
    Service number;
    number.billingAccount = path.section(u'/', 2, 2);
    number.serviceName = path.section(u'/', 4, 4);
    number.featureType = FeatureType::ContactCenterSolutionExpert;
    return CallPlan::of(document, number);
}

//! The document with the object in its list, and what its list is in.
SetupDocument withAncestors(SetupDocument document, const QString &path)
{
    QString object = path;
    while (object.count(u'/') > 5) {
        const QString list = SetupDocument::listOf(object);
        const QStringList ids = document.ids(list);
        if (!ids.contains(SetupDocument::idOf(object)))
            document.setIds(list, ids + QStringList{SetupDocument::idOf(object)});
        if (!document.contains(object))
            document.insert(object, {});
        object = SetupDocument::listOf(list);
    }
    return document;
}

QString filtered(const QJsonObject &entry)
{
    const QString caller = entry.value("callerIdNumber"_L1).toString();
    const QString number = caller.isEmpty() ? entry.value("destinationNumber"_L1).toString() : caller;
    return Text::tr("filtered number %1").arg(number);
}

QString textAt(const QString &path, const QString &id, const SetupDocument &document)
{
    const QString text = document.value(path.section(u'/', 0, 4) + u"/tts/"_s + id, u"text"_s).toString();
    return text.isEmpty() ? id : Text::tr("“%1”").arg(callText(text));
}

} // namespace

QString callObject(const QString &path, const SetupDocument &document)
{
    const QString subject = setupSubject(path);
    if (subject == "plan"_L1)
        return Text::tr("options of the call plan");
    if (subject == "entry"_L1)
        return filtered(document.object(path));
    const SetupDocument known = withAncestors(document, path);
    const CallPlan plan = planAround(path, known);
    const QString place = callPlace(path, plan);
    const CallAction *action = plan.action(path);
    if (!action || action->apiName.isEmpty())
        return place;
    return Text::tr("%1 (%2)", "an action of a call plan (what it does)").arg(place, callAction(*action, plan));
}

QString callValue(const QString &path, const QString &property, const QJsonValue &value, const SetupDocument &document)
{
    const QString key = setupKey(path, property);
    const QString id = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (key == "step.schedulerCategory"_L1)
        return closureCategory(id);
    if (key == "menu.greetSoundTts"_L1 || key == "menu.invalidSoundTts"_L1)
        return textAt(path, id, document);
    if (key == "menu.timeout"_L1 || key == "menu.interDigitTimeout"_L1)
        return Text::tr("%1 s", "seconds").arg(QLocale().toString(value.toInteger() / 1000.0));
    if (key == "rule.action"_L1 || key == "key.action"_L1)
        return callActionName(id);
    if (key != "rule.actionParam"_L1 && key != "key.actionParam"_L1)
        return {};
    SetupDocument known = withAncestors(document, path);
    known.setValue(path, property, value);
    const CallPlan plan = planAround(path, known);
    const CallAction *action = plan.action(path);
    return action ? callActionTarget(*action, plan) : id;
}

} // namespace Aiguilleur::Words
