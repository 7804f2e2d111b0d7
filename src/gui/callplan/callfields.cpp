// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callfields.h"

#include "core/setupschema.h"
#include "words/callplanwords.h"
#include "words/setupwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

class CallFieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(Aiguilleur::CallFields)
};

using Field = CallField::Kind;
using Choices = QList<QPair<QString, QString>>;

constexpr int longestNumber = 999999; //!< of the control panel's fields
constexpr int longestRing = 99999;    //!< the same of members, as the rules have it

Choices fromFieldWords(const QString &key, const QStringList &values)
{
    Choices choices;
    for (const QString &value : values)
        choices.append({value, Words::fieldChoice(key, value)});
    return choices;
}

Choices keys(const QString &all)
{
    Choices choices;
    for (const QChar key : all)
        choices.append({QString(key), QString(key)});
    return choices;
}

QList<CallField> planFields()
{
    return {{.property = u"name"_s, .kind = Field::Text, .label = CallFieldTexts::tr("Name of the plan")},
            {.property = u"anonymousRejection"_s,
             .kind = Field::Switch,
             .label = CallFieldTexts::tr("Reject anonymous calls")},
            {.property = u"showCallerNumber"_s,
             .kind = Field::Choice,
             .label = CallFieldTexts::tr("Number displayed"),
             .choices = fromFieldWords(u"showCallerNumber"_s, {u"caller"_s, u"alias"_s, u"both"_s})},
            {.property = u"transferTimeout"_s,
             .kind = Field::Seconds,
             .label = CallFieldTexts::tr("A transfer rings for"),
             .maximum = 1800}};
}

QList<CallField> stepFields()
{
    return {{.property = u"enabled"_s, .kind = Field::Switch, .label = CallFieldTexts::tr("The step is active")},
            {.property = u"schedulerCategory"_s,
             .kind = Field::Choice,
             .label = CallFieldTexts::tr("Exceptional days"),
             .choices = {{QString(), CallFieldTexts::tr("None")},
                         {u"holidays"_s, Words::closureCategory(u"holidays"_s)},
                         {u"scheduler1"_s, Words::closureCategory(u"scheduler1"_s)},
                         {u"scheduler2"_s, Words::closureCategory(u"scheduler2"_s)},
                         {u"scheduler3"_s, Words::closureCategory(u"scheduler3"_s)}}}};
}

QList<CallField> menuFields(bool speaks)
{
    QList<CallField> fields{
        {.property = u"name"_s, .kind = Field::Text, .label = CallFieldTexts::tr("Name of the menu")},
        {.property = u"greetSound"_s, .kind = Field::Sound, .label = CallFieldTexts::tr("Greeting sound")}};
    if (speaks)
        fields.append(
            {.property = u"greetSoundTts"_s, .kind = Field::Speech, .label = CallFieldTexts::tr("or greeting text")});
    fields.append(
        {.property = u"invalidSound"_s, .kind = Field::Sound, .label = CallFieldTexts::tr("Sound for a wrong key")});
    if (speaks)
        fields.append({.property = u"invalidSoundTts"_s,
                       .kind = Field::Speech,
                       .label = CallFieldTexts::tr("or text for a wrong key")});
    fields.append({.property = u"timeout"_s,
                   .kind = Field::Milliseconds,
                   .label = CallFieldTexts::tr("Waits for a key"),
                   .maximum = 600});
    fields.append({.property = u"interDigitTimeout"_s,
                   .kind = Field::Milliseconds,
                   .label = CallFieldTexts::tr("Waits between two keys"),
                   .maximum = 60});
    return fields;
}

QList<CallField> queueFields()
{
    return {{.property = u"description"_s,
             .kind = Field::Text,
             .label = CallFieldTexts::tr("Name of the queue"),
             .maximum = 100},
            {.property = u"strategy"_s,
             .kind = Field::Choice,
             .label = CallFieldTexts::tr("Ringing strategy"),
             .choices = fromFieldWords(u"strategy"_s,
                                       {u"ringAll"_s, u"sequentiallyByAgentOrder"_s, u"cumulationByAgentOrder"_s,
                                        u"longestHangupAgent"_s, u"longestIdleAgent"_s, u"roundRobin"_s, u"random"_s})},
            {.property = u"maxWaitTime"_s,
             .kind = Field::Seconds,
             .label = CallFieldTexts::tr("Longest wait"),
             .maximum = longestNumber,
             .hint = CallFieldTexts::tr("0: without end")},
            {.property = u"maxMember"_s,
             .kind = Field::Number,
             .label = CallFieldTexts::tr("Callers who may wait"),
             .maximum = longestNumber,
             .hint = CallFieldTexts::tr("0: as many as come")},
            {.property = u"soundOnHold"_s, .kind = Field::Sound, .label = CallFieldTexts::tr("Hold music")},
            {.property = u"actionOnOverflow"_s,
             .kind = Field::QueueAction,
             .label = Words::fieldLabel(u"queue.actionOnOverflow"_s),
             .hint = Words::fieldHelp(u"queue.actionOnOverflow"_s)},
            {.property = u"actionOnClosure"_s,
             .kind = Field::QueueAction,
             .label = CallFieldTexts::tr("When nobody is there, or waiting took too long"),
             .hint = Words::fieldHelp(u"queue.actionOnClosure"_s)},
            {.property = u"confirmKey"_s,
             .kind = Field::Choice,
             .label = Words::fieldLabel(u"queue.confirmKey"_s),
             .choices =
                 Choices{{QString(), Words::fieldChoice(u"queue.confirmKey"_s, QString())}} + keys(u"0123456789*#"_s),
             .hint = Words::fieldHelp(u"queue.confirmKey"_s)},
            {.property = u"followCallForwards"_s,
             .kind = Field::Switch,
             .label = CallFieldTexts::tr("Follow the forwards set on the lines"),
             .hint = CallFieldTexts::tr("This is for all queues of the number: it is set on each of them."),
             .isOfAllQueues = true}};
}

QList<CallField> recordingFields()
{
    const QString record = u"record"_s;
    const QString asks = u"askForRecordDisabling"_s;
    return {{.property = record,
             .kind = Field::Switch,
             .label = CallFieldTexts::tr("Record the calls"),
             .hint = CallFieldTexts::tr("OVHcloud tells callers so first, and keeps recordings for 60 days.")},
            {.property = asks,
             .kind = Field::Switch,
             .label = Words::fieldLabel(u"queue.askForRecordDisabling"_s),
             .hint = Words::fieldHelp(u"queue.askForRecordDisabling"_s),
             .needs = record},
            {.property = u"recordDisablingLanguage"_s,
             .kind = Field::Choice,
             .label = Words::fieldLabel(u"queue.recordDisablingLanguage"_s),
             .choices = Choices{{QString(), CallFieldTexts::tr("Choose")}} +
                        fromFieldWords(u"queue.recordDisablingLanguage"_s, {u"french"_s, u"english"_s}),
             .needs = asks},
            {.property = u"recordDisablingDigit"_s,
             .kind = Field::Choice,
             .label = Words::fieldLabel(u"queue.recordDisablingDigit"_s),
             .choices = Choices{{QString(), CallFieldTexts::tr("Choose")}} + keys(u"0123456789"_s),
             .needs = asks}};
}

QList<CallField> centreFields()
{
    return {{.property = u"statusIvrEnabled"_s,
             .kind = Field::Switch,
             .label = Words::fieldLabel(u"hunting.statusIvrEnabled"_s),
             .hint = Words::fieldHelp(u"hunting.statusIvrEnabled"_s)},
            {.property = u"g729"_s,
             .kind = Field::Switch,
             .label = Words::fieldLabel(u"hunting.g729"_s),
             .hint = Words::fieldHelp(u"hunting.g729"_s)},
            {.property = u"crmUrlTemplate"_s,
             .kind = Field::Text,
             .label = Words::fieldLabel(u"hunting.crmUrlTemplate"_s),
             .hint = Words::fieldHelp(u"hunting.crmUrlTemplate"_s)}};
}

QList<CallField> agentFields()
{
    return {{.property = u"number"_s, .kind = Field::Phone, .label = CallFieldTexts::tr("Number")},
            {.property = u"description"_s, .kind = Field::Text, .label = CallFieldTexts::tr("Description")},
            {.property = u"status"_s,
             .kind = Field::Choice,
             .label = CallFieldTexts::tr("State"),
             .choices = {{u"available"_s, CallFieldTexts::tr("Available")},
                         {u"onBreak"_s, CallFieldTexts::tr("On break")},
                         {u"loggedOut"_s, CallFieldTexts::tr("Offline")}}},
            {.property = u"breakStatus"_s,
             .kind = Field::Reason,
             .label = Words::fieldLabel(u"agent.breakStatus"_s),
             .hint = CallFieldTexts::tr("Given while the member is on a break. The reasons are those of “Members”.")},
            {.property = u"timeout"_s,
             .kind = Field::Seconds,
             .label = CallFieldTexts::tr("Rings for"),
             .minimum = 1,
             .maximum = longestRing},
            {.property = u"wrapUpTime"_s,
             .kind = Field::Seconds,
             .label = CallFieldTexts::tr("Rest after a call"),
             .maximum = longestRing},
            {.property = u"simultaneousLines"_s,
             .kind = Field::Number,
             .label = CallFieldTexts::tr("Calls at a time"),
             .minimum = 1,
             .maximum = 10}};
}

QList<CallField> textFields()
{
    return {{.property = u"text"_s, .kind = Field::LongText, .label = CallFieldTexts::tr("Text"), .maximum = 1024},
            {.property = u"voice"_s,
             .kind = Field::Choice,
             .label = CallFieldTexts::tr("Voice"),
             .choices = {{u"Helene"_s, CallFieldTexts::tr("Helene, French, female")},
                         {u"Loic"_s, CallFieldTexts::tr("Loic, French, male")},
                         {u"Jenny"_s, CallFieldTexts::tr("Jenny, English, female")},
                         {u"Bruce"_s, CallFieldTexts::tr("Bruce, English, male")}}}};
}

} // namespace

QList<CallField> callFieldsOf(const QString &path, const FeatureType &type)
{
    const SetupResource *resource = SetupSchema::resourceAt(path);
    const QString name = resource ? resource->name : QString();
    if (name == "hunting"_L1)
        return centreFields();
    if (name == "dialplan"_L1)
        return planFields();
    if (name == "extension"_L1)
        return stepFields();
    if (name == "menu"_L1)
        return menuFields(type.value() == FeatureType::ContactCenterSolutionExpert);
    if (name == "hunting/queue"_L1)
        return queueFields() + recordingFields();
    if (name == "hunting/agent"_L1)
        return agentFields();
    if (name == "tts"_L1)
        return textFields();
    return {};
}

QString callFieldRemark(const CallField &field, const QJsonObject &object)
{
    if (field.kind == CallField::Kind::Phone && object.value("type"_L1).toString() == "external"_L1)
        return CallFieldTexts::tr("It is no line of yours: calls to it are billed out of the plan.");
    return field.hint;
}

} // namespace Aiguilleur
