// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enumname.h"
#include "core/setupmembers.h"
#include "core/setupproblem.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTime>
#include <functional>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(SetupDocument &)>;

const QString group = u"ab12345-ovh-1"_s;
const QString own = u"0033199001234"_s;
const QString line = u"0033199001299"_s;
const QString otherLine = u"0033199001298"_s;
const QString alias = u"0033199001200"_s;
const QString external = u"0033639980012"_s;
const QString queueRoot = u"/telephony/ab12345-ovh-1/easyHunting/0033199001234"_s;
const QString hours = queueRoot + u"/timeConditions"_s;
const QString filter = queueRoot + u"/screenListConditions"_s;
const QString queue = queueRoot + u"/hunting/queue/3"_s;
const QString agent = queueRoot + u"/hunting/agent/7"_s;
const QString events = u"/telephony/ab12345-ovh-1/scheduler/0033199001234/events"_s;
const QString conference = u"/telephony/ab12345-ovh-1/conference/0033199001234/settings"_s;
const QString script = u"/telephony/ab12345-ovh-1/vxml/0033199001234/settings"_s;
const QString redirect = u"/telephony/ab12345-ovh-1/redirect/0033199001234"_s;

Service service(const QString &name, Service::Kind kind, FeatureType type)
{
    Service made;
    made.billingAccount = group;
    made.serviceName = name;
    made.kind = kind;
    made.featureType = type;
    return made;
}

SetupContext contextOf(FeatureType type)
{
    SetupContext context;
    context.service = service(own, Service::Kind::Alias, type);
    context.services = {context.service, service(line, Service::Kind::Line, FeatureType::Sip),
                        service(otherLine, Service::Kind::Line, FeatureType::Sip),
                        service(alias, Service::Kind::Alias, FeatureType::Redirect)};
    context.destinationsOf = [](const QString &name) { return name == alias ? QStringList{own} : QStringList(); };
    context.phones = {{line, true}, {otherLine, false}};
    return context;
}

QJsonObject agentOf(const QString &number, int timeout = 20)
{
    return {{u"number"_s, number},
            {u"timeout"_s, timeout},
            {u"wrapUpTime"_s, 0},
            {u"simultaneousLines"_s, 1},
            {u"status"_s, u"available"_s}};
}

QJsonObject slotOf(const QString &day, const QString &from, const QString &to, const QString &policy = u"available"_s)
{
    return {{u"policy"_s, policy}, {u"weekDay"_s, day}, {u"timeFrom"_s, from}, {u"timeTo"_s, to}};
}

QJsonObject closureOf(const QString &from, const QString &to, const QString &category = u"holidays"_s)
{
    return {{u"title"_s, u"Closed"_s}, {u"categories"_s, category}, {u"dateStart"_s, from}, {u"dateEnd"_s, to}};
}

QJsonObject entryOf(const QString &number, const QString &list = u"incomingBlackList"_s)
{
    return {{u"callerIdNumber"_s, number}, {u"screenListType"_s, list}};
}

SetupDocument callQueue()
{
    SetupDocument document;
    document.insert(queueRoot, {{u"strategy"_s, u"ringAll"_s}, {u"showCallerNumber"_s, u"caller"_s}});
    document.insert(queueRoot + u"/hunting"_s, {});
    document.insert(queueRoot + u"/sound/5"_s, {{u"name"_s, u"jazz.wav"_s}});
    document.setIds(queueRoot + u"/sound"_s, {u"5"_s});
    document.insert(agent, agentOf(line));
    document.setIds(queueRoot + u"/hunting/agent"_s, {u"7"_s});
    document.insert(queue, {{u"maxMember"_s, 10}, {u"maxWaitTime"_s, 300}});
    document.setIds(queueRoot + u"/hunting/queue"_s, {u"3"_s});
    document.setIds(queue + u"/agent"_s, {u"7"_s});
    document.insert(hours, {{u"enable"_s, false}});
    document.setIds(hours + u"/conditions"_s, {});
    document.insert(filter, {{u"status"_s, u"disabled"_s}});
    document.setIds(filter + u"/conditions"_s, {});
    document.setIds(events, {});
    return document;
}

SetupDocument documentOf(FeatureType type)
{
    SetupDocument document;
    switch (type.value()) {
    case FeatureType::EasyHunting:
        return callQueue();
    case FeatureType::Conference:
        document.insert(conference, {{u"pin"_s, u""_s}, {u"reportStatus"_s, u"none"_s}, {u"language"_s, u"fr"_s}});
        return document;
    case FeatureType::Vxml:
        document.insert(script, {{u"url"_s, u"https://ivr.example.com/a.vxml"_s}, {u"urlRecord"_s, u""_s}});
        return document;
    default:
        document.insert(redirect, {{u"destination"_s, line}});
        return document;
    }
}

//! « Overlap!timeFrom »: a ! for an error, a ? for a warning.
QString summary(const QList<SetupProblem> &problems)
{
    QStringList parts;
    for (const SetupProblem &problem : problems) {
        const QChar mark = problem.severity == SetupProblem::Severity::Error ? u'!' : u'?';
        QString kind = enumName(problem.kind);
        kind[0] = kind[0].toUpper();
        parts.append(kind + mark + problem.property);
    }
    return parts.join(u' ');
}

Edit setting(const QString &path, const QString &property, const QJsonValue &value)
{
    return [=](SetupDocument &document) { document.setValue(path, property, value); };
}

Edit settings(const QList<Edit> &edits)
{
    return [=](SetupDocument &document) {
        for (const Edit &edit : edits)
            edit(document);
    };
}

Edit adding(const QString &list, const QJsonObject &object)
{
    return [=](SetupDocument &document) { document.add(list, object); };
}

Edit member(const QJsonObject &object)
{
    return [=](SetupDocument &document) { SetupMembers::add(document, queueRoot, u"3"_s, object); };
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestSetupRules : public QObject
{
    Q_OBJECT
private slots:
    void edits_data();
    void edits();
    void whatIsNotTouchedKeepsNobodyFromSaving_data();
    void whatIsNotTouchedKeepsNobodyFromSaving();
    void aLoopNamesItsWay();
    void anOverlapNamesTheOther();
    void errorsComeFirst();
    void largeQueuesAreChecked();

private:
    void settingRows();
    void memberRows();
    void actionRows();
    void hoursRows();
    void closureRows();
    void filterRows();
    void conferenceRows();
    void vxmlRows();
    void redirectRows();
};

static void row(const char *name, FeatureType type, const QString &expected, const Edit &edit)
{
    QTest::newRow(name) << type << edit << expected;
}

static void queueRow(const char *name, const QString &expected, const Edit &edit)
{
    row(name, FeatureType::EasyHunting, expected, edit);
}

void TestSetupRules::edits_data()
{
    QTest::addColumn<FeatureType>("type");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("expected");
    settingRows();
    memberRows();
    actionRows();
    hoursRows();
    closureRows();
    filterRows();
    conferenceRows();
    vxmlRows();
    redirectRows();
}

void TestSetupRules::settingRows()
{
    queueRow("nothing", u""_s, [](SetupDocument &) {});
    queueRow("strategy", u""_s, setting(queueRoot, u"strategy"_s, u"random"_s));
    queueRow("no strategy", u"NotAllowed!strategy"_s, setting(queueRoot, u"strategy"_s, u"never"_s));
    queueRow("negative", u"OutOfRange!maxMember"_s, setting(queue, u"maxMember"_s, -1));
    queueRow("none", u"Required!maxMember"_s, setting(queue, u"maxMember"_s, QJsonValue::Null));
    queueRow("long name", u"TooLong!description"_s, setting(queue, u"description"_s, QString(256, u'x')));
    queueRow("sound", u""_s, setting(queueRoot, u"toneOnHold"_s, 5));
    queueRow("no such sound", u"UnknownSound!toneOnHold"_s, setting(queueRoot, u"toneOnHold"_s, 6));
    queueRow("no sound", u""_s, setting(queueRoot, u"toneOnHold"_s, QJsonValue::Null));
    queueRow("voicemail", u""_s, setting(queueRoot, u"voicemail"_s, line));
    queueRow("no voicemail", u"NoVoicemail!voicemail"_s, setting(queueRoot, u"voicemail"_s, external));
    queueRow("number without voicemail", u"NoVoicemail!voicemail"_s, setting(queueRoot, u"voicemail"_s, alias));
    queueRow("web", u""_s, setting(queueRoot + u"/hunting"_s, u"crmUrlTemplate"_s, u"https://a.example/{x}"_s));
    queueRow("no web", u"InvalidUrl!crmUrlTemplate"_s,
             setting(queueRoot + u"/hunting"_s, u"crmUrlTemplate"_s, u"crm"_s));
}

void TestSetupRules::memberRows()
{
    queueRow("member", u""_s, member(agentOf(otherLine)));
    queueRow("external", u"ExternalMember?number"_s, member(agentOf(external, 10)));
    queueRow("external, long", u"ExternalMember?number LongRing?timeout"_s, member(agentOf(external, 20)));
    queueRow("external with plus", u"ExternalMember?number"_s, member(agentOf(u"+33639980012"_s, 10)));
    queueRow("twice", u"DuplicateMember!number"_s, member(agentOf(line)));
    queueRow("twice, other form", u"DuplicateMember!number"_s, member(agentOf(u"+33199001299"_s)));
    queueRow("itself", u"SelfReference!number"_s, member(agentOf(own)));
    queueRow("loop", u"Loop!number"_s, member(agentOf(alias)));
    queueRow("premium", u"PremiumRate!number"_s, member(agentOf(u"0033899100000"_s, 10)));
    queueRow("text", u"InvalidNumber!number"_s, member(agentOf(u"reception"_s)));
    queueRow("no number", u"Required!number"_s, member(agentOf(QString())));
    queueRow("no time", u"OutOfRange!timeout"_s, setting(agent, u"timeout"_s, 0));
    queueRow("calls", u""_s, setting(agent, u"simultaneousLines"_s, 10));
    queueRow("many calls", u"OutOfRange!simultaneousLines"_s, setting(agent, u"simultaneousLines"_s, 11));
    queueRow("no calls", u"OutOfRange!simultaneousLines"_s, setting(agent, u"simultaneousLines"_s, 0));
    queueRow("rest", u"OutOfRange!wrapUpTime"_s, setting(agent, u"wrapUpTime"_s, -1));
    queueRow("status", u"NotAllowed!status"_s, setting(agent, u"status"_s, u"asleep"_s));
    queueRow("nobody", u"NoMembers?"_s, [](SetupDocument &document) { SetupMembers::remove(document, agent); });
}

void TestSetupRules::actionRows()
{
    const QString overflow = u"actionOnOverflow"_s;
    const QString parameter = u"actionOnOverflowParam"_s;
    queueRow("action alone", u"Required!actionOnOverflowParam"_s, setting(queue, overflow, u"playback"_s));
    queueRow("playback", u""_s, settings({setting(queue, overflow, u"playback"_s), setting(queue, parameter, u"5"_s)}));
    queueRow("no playback", u"UnknownSound!actionOnOverflowParam"_s,
             settings({setting(queue, overflow, u"playback"_s), setting(queue, parameter, u"6"_s)}));
    queueRow("to voicemail", u""_s,
             settings({setting(queue, overflow, u"voicemail"_s), setting(queue, parameter, line)}));
    queueRow("to no voicemail", u"NoVoicemail!actionOnClosureParam"_s,
             settings({setting(queue, u"actionOnClosure"_s, u"voicemail"_s),
                       setting(queue, u"actionOnClosureParam"_s, external)}));
    queueRow("refusal", u"Required!recordDisablingLanguage Required!recordDisablingDigit"_s,
             setting(queue, u"askForRecordDisabling"_s, true));
}

void TestSetupRules::hoursRows()
{
    const QString list = hours + u"/conditions"_s;
    const auto morning = adding(list, slotOf(u"monday"_s, u"08:00:00"_s, u"11:59:59"_s));
    const auto with = [&](const QString &day, const QString &from, const QString &to) {
        return settings({morning, adding(list, slotOf(day, from, to))});
    };
    queueRow("slot", u""_s, morning);
    queueRow("adjacent", u""_s, with(u"monday"_s, u"12:00:00"_s, u"17:59:59"_s));
    queueRow("other day", u""_s, with(u"tuesday"_s, u"08:00:00"_s, u"11:59:59"_s));
    queueRow("end in it", u"Overlap!timeFrom"_s, with(u"monday"_s, u"07:00:00"_s, u"08:59:59"_s));
    queueRow("begins in it", u"Overlap!timeFrom"_s, with(u"monday"_s, u"11:00:00"_s, u"12:59:59"_s));
    queueRow("encloses", u"Overlap!timeFrom"_s, with(u"monday"_s, u"07:00:00"_s, u"12:59:59"_s));
    queueRow("enclosed", u"Overlap!timeFrom"_s, with(u"monday"_s, u"09:00:00"_s, u"09:59:59"_s));
    queueRow("the same", u"Overlap!timeFrom"_s, with(u"monday"_s, u"08:00:00"_s, u"11:59:59"_s));
    queueRow("backwards", u"EmptyRange!timeTo"_s, adding(list, slotOf(u"monday"_s, u"12:00:00"_s, u"08:00:00"_s)));
    queueRow("no policy", u"NotAllowed!policy"_s,
             adding(list, slotOf(u"monday"_s, u"08:00:00"_s, u"08:59:59"_s, u"slot9"_s)));
    queueRow("empty week", u"ClosedWithoutNumber?unavailableNumber NoTimeSlots?enable"_s,
             setting(hours, u"enable"_s, true));
    const auto on = settings({setting(hours, u"enable"_s, true), setting(hours, u"unavailableType"_s, u"number"_s),
                              setting(hours, u"unavailableNumber"_s, external)});
    const auto slot = adding(list, slotOf(u"friday"_s, u"08:00:00"_s, u"08:59:59"_s, u"slot2"_s));
    queueRow("on", u""_s, settings({on, morning}));
    queueRow("slot leads nowhere", u"SlotWithoutNumber!slot2Number"_s, settings({on, slot}));
    queueRow("not on yet", u"SlotWithoutNumber?slot2Number"_s, slot);
    queueRow(
        "slot of a closure", u"SlotWithoutNumber!slot1Number"_s,
        settings({on, morning,
                  adding(events, closureOf(u"2027-01-04T00:00:00"_s, u"2027-01-04T23:59:59"_s, u"scheduler1"_s))}));
    queueRow("type alone", u"Required!slot1Number"_s, setting(hours, u"slot1Type"_s, u"number"_s));
    queueRow("number alone", u"Required!slot1Type"_s, setting(hours, u"slot1Number"_s, external));
    queueRow("to itself", u"SelfReference!slot1Number"_s,
             settings({setting(hours, u"slot1Type"_s, u"number"_s), setting(hours, u"slot1Number"_s, own)}));
    queueRow("to no voicemail of a slot", u"NoVoicemail!slot1Number"_s,
             settings({setting(hours, u"slot1Type"_s, u"voicemail"_s), setting(hours, u"slot1Number"_s, external)}));
    queueRow("no type", u"NotAllowed!slot1Type"_s,
             settings({setting(hours, u"slot1Type"_s, u"fax"_s), setting(hours, u"slot1Number"_s, external)}));
}

void TestSetupRules::closureRows()
{
    const auto day = adding(events, closureOf(u"2027-01-04T00:00:00"_s, u"2027-01-04T23:59:59"_s));
    const auto with = [&](const QString &from, const QString &to, const QString &category = u"holidays"_s) {
        return settings({day, adding(events, closureOf(from, to, category))});
    };
    queueRow("closure", u""_s, day);
    queueRow("next day", u""_s, with(u"2027-01-05T00:00:00"_s, u"2027-01-05T23:59:59"_s));
    queueRow("closure encloses", u"EventOverlap!dateStart"_s, with(u"2027-01-01T00:00:00"_s, u"2027-01-31T23:59:59"_s));
    queueRow("closure enclosed", u"EventOverlap!dateStart"_s, with(u"2027-01-04T10:00:00"_s, u"2027-01-04T11:00:00"_s));
    queueRow("other category", u"SlotWithoutNumber?slot1Number"_s,
             with(u"2027-01-04T10:00:00"_s, u"2027-01-04T11:00:00"_s, u"scheduler1"_s));
    queueRow("closure backwards", u"EmptyRange!dateEnd"_s,
             adding(events, closureOf(u"2027-01-04T10:00:00"_s, u"2027-01-04T09:00:00"_s)));
    queueRow("no title", u"Required!title"_s,
             adding(events, {{u"title"_s, u" "_s},
                             {u"categories"_s, u"holidays"_s},
                             {u"dateStart"_s, u"2027-01-04T10:00:00"_s},
                             {u"dateEnd"_s, u"2027-01-04T11:00:00"_s}}));
}

void TestSetupRules::filterRows()
{
    const QString list = filter + u"/conditions"_s;
    const QString white = u"incomingWhiteList"_s;
    for (const QString &good :
         {u"0033199001200"_s, u"+336"_s, u"00336"_s, u"+33199001200"_s, u"39"_s, u"3900"_s, u"+1"_s})
        queueRow(qPrintable(u"entry "_s + good), u""_s, adding(list, entryOf(good)));
    for (const QString &bad :
         {u"0612345678"_s, u"abc"_s, u"+"_s, u"00"_s, u"+0336"_s, u"33 6"_s, u"+3361234567890123"_s})
        queueRow(qPrintable(u"no entry "_s + bad), u"InvalidPrefix!callerIdNumber"_s, adding(list, entryOf(bad)));
    queueRow("empty entry", u"Required!callerIdNumber"_s, adding(list, entryOf(QString())));
    queueRow("entry twice", u"DuplicateEntry!callerIdNumber"_s,
             settings({adding(list, entryOf(u"+336"_s)), adding(list, entryOf(u"00336"_s))}));
    queueRow("in both lists", u""_s,
             settings({adding(list, entryOf(u"+336"_s)), adding(list, entryOf(u"+336"_s, white))}));
    queueRow("white", u"EmptyWhiteList?status"_s, setting(filter, u"status"_s, white));
    queueRow("white with black", u"EmptyWhiteList?status"_s,
             settings({setting(filter, u"status"_s, white), adding(list, entryOf(u"+336"_s))}));
    queueRow("white with entry", u""_s,
             settings({setting(filter, u"status"_s, white), adding(list, entryOf(u"+336"_s, white))}));
}

void TestSetupRules::conferenceRows()
{
    const auto row = [](const char *name, const QString &expected, const Edit &edit) {
        ::row(name, FeatureType::Conference, expected, edit);
    };
    row("pin", u""_s, setting(conference, u"pin"_s, u"12345678"_s));
    row("short pin", u""_s, setting(conference, u"pin"_s, u"1"_s));
    row("long pin", u"InvalidPin!pin"_s, setting(conference, u"pin"_s, u"123456789"_s));
    row("letters", u"InvalidPin!pin"_s, setting(conference, u"pin"_s, u"12a4"_s));
    row("other digits", u"InvalidPin!pin"_s, setting(conference, u"pin"_s, u"١٢"_s));
    row("report", u"Required!reportEmail"_s, setting(conference, u"reportStatus"_s, u"other"_s));
    const auto report = [](const QString &email) {
        return settings(
            {setting(conference, u"reportStatus"_s, u"other"_s), setting(conference, u"reportEmail"_s, email)});
    };
    row("email", u""_s, report(u"a.b+c@mail.example.com"_s));
    for (const QString &bad : {u"a"_s, u"a@b"_s, u"a b@example.com"_s, u"a@example..com"_s, u"@example.com"_s})
        row(qPrintable(u"no email "_s + bad), u"InvalidEmail!reportEmail"_s, report(bad));
    row("no language", u"NotAllowed!language"_s, setting(conference, u"language"_s, u"pl"_s));
}

void TestSetupRules::vxmlRows()
{
    const auto url = [](const char *name, const QString &expected, const QString &text) {
        row(name, FeatureType::Vxml, expected, setting(script, u"url"_s, text));
    };
    url("https", u""_s, u"https://ivr.example.com/x?a=1"_s);
    url("http", u"InsecureUrl?url"_s, u"http://ivr.example.com/x"_s);
    url("no url", u"Required!url"_s, u""_s);
    url("ftp script", u"InvalidUrl!url"_s, u"ftp://ivr.example.com/x"_s);
    url("no host", u"InvalidUrl!url"_s, u"https:///x"_s);
    url("no domain", u"InvalidUrl!url"_s, u"https://localhost/x"_s);
    url("words", u"InvalidUrl!url"_s, u"my script"_s);
    const auto record = [](const char *name, const QString &expected, const QString &text) {
        row(name, FeatureType::Vxml, expected, setting(script, u"urlRecord"_s, text));
    };
    record("record https", u""_s, u"https://ivr.example.com/up"_s);
    record("record http", u"InsecureUrl?urlRecord"_s, u"http://ivr.example.com/up"_s);
    record("record folder", u""_s, u"ftp://ivr.example.com/up/"_s);
    record("record no folder", u"FolderUrl!urlRecord"_s, u"ftp://ivr.example.com/up"_s);
    record("record mail", u""_s, u"mailto:me@example.com"_s);
    record("record no mail", u"InvalidUrl!urlRecord"_s, u"mailto:me"_s);
    record("record gopher", u"InvalidUrl!urlRecord"_s, u"gopher://ivr.example.com"_s);
}

void TestSetupRules::redirectRows()
{
    const auto to = [](const char *name, const QString &expected, const QString &number) {
        row(name, FeatureType::Redirect, expected, setting(redirect, u"destination"_s, number));
    };
    to("line without telephone", u"TypeWillChange?destination"_s, otherLine);
    to("external destination", u"UnknownLine!destination"_s, external);
    to("premium destination", u"PremiumRate!destination"_s, u"0033899100000"_s);
    to("itself again", u"SelfReference!destination"_s, own);
    to("round", u"Loop!destination"_s, alias);
    to("nowhere", u"Required!destination"_s, QString());
    row("takes the place of none", FeatureType::Redirect, u""_s,
        setting(u"/telephony/ab12345-ovh-1/line/0033199001299/options"_s, u"displayNumber"_s, own));
}

void TestSetupRules::edits()
{
    QFETCH(FeatureType, type);
    QFETCH(Edit, edit);
    QFETCH(QString, expected);
    const SetupDocument base = documentOf(type);
    SetupDocument draft = base;
    edit(draft);
    QCOMPARE(summary(setupProblems(contextOf(type), base, draft)), expected);
}

void TestSetupRules::whatIsNotTouchedKeepsNobodyFromSaving_data()
{
    edits_data();
}

void TestSetupRules::whatIsNotTouchedKeepsNobodyFromSaving()
{
    QFETCH(FeatureType, type);
    QFETCH(Edit, edit);
    SetupDocument base = documentOf(type);
    edit(base);
    const QList<SetupProblem> problems = setupProblems(contextOf(type), base, base);
    QVERIFY2(!hasErrors(problems), qPrintable(summary(problems)));
}

void TestSetupRules::aLoopNamesItsWay()
{
    const SetupDocument base = documentOf(FeatureType::Redirect);
    SetupDocument draft = base;
    draft.setValue(redirect, u"destination"_s, alias);
    SetupContext context = contextOf(FeatureType::Redirect);
    context.destinationsOf = [](const QString &name) {
        return QStringList{name == alias ? line : name == line ? own : alias};
    };
    const QList<SetupProblem> problems = setupProblems(context, base, draft);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().arguments, (QStringList{own, alias, line, own}));
}

void TestSetupRules::anOverlapNamesTheOther()
{
    SetupDocument base = callQueue();
    const QString list = hours + u"/conditions"_s;
    base.insert(list + u"/1"_s, slotOf(u"monday"_s, u"08:00:00"_s, u"11:59:59"_s));
    base.setIds(list, {u"1"_s});
    SetupDocument draft = base;
    const QString added = draft.add(list, slotOf(u"monday"_s, u"07:00:00"_s, u"12:59:59"_s));
    const QList<SetupProblem> problems = setupProblems(contextOf(FeatureType::EasyHunting), base, draft);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().path, added); // what was there before is not to blame
    QCOMPARE(problems.first().arguments, QStringList{list + u"/1"_s});
}

void TestSetupRules::errorsComeFirst()
{
    const SetupDocument base = callQueue();
    SetupDocument draft = base;
    SetupMembers::add(draft, queueRoot, u"3"_s, agentOf(external, 20));
    draft.setValue(queue, u"maxMember"_s, -1);
    draft.setValue(filter, u"status"_s, u"whatever"_s);
    QCOMPARE(summary(setupProblems(contextOf(FeatureType::EasyHunting), base, draft)),
             u"OutOfRange!maxMember NotAllowed!status ExternalMember?number LongRing?timeout"_s);
}

void TestSetupRules::largeQueuesAreChecked()
{
    const SetupDocument base = callQueue();
    SetupDocument draft = callQueue();
    for (int i = 0; i < 300; ++i)
        SetupMembers::add(draft, queueRoot, u"3"_s, agentOf(u"00331990%1"_s.arg(10000 + i), 10));
    const QStringList days = {u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s};
    for (int i = 0; i < 500; ++i) {
        const auto at = [&](int second) { return QTime(0, 0).addSecs(i / 5 * 840 + second).toString(u"HH:mm:ss"_s); };
        draft.add(hours + u"/conditions"_s, slotOf(days[i % 5], at(0), at(839)));
    }
    for (int i = 0; i < 2000; ++i)
        draft.add(filter + u"/conditions"_s, entryOf(u"00331990%1"_s.arg(10000 + i)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!hasErrors(setupProblems(contextOf(FeatureType::EasyHunting), base, draft)));
    qInfo("all new: %lld us", timer.nsecsElapsed() / 1000);
    timer.start();
    QVERIFY(!hasErrors(setupProblems(contextOf(FeatureType::EasyHunting), draft, draft)));
    QVERIFY(timer.elapsed() < 1000);
    qInfo("untouched: %lld us", timer.nsecsElapsed() / 1000);
}

QTEST_GUILESS_MAIN(TestSetupRules)
#include "tst_setuprules.moc"
