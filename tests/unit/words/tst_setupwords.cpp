// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupfields.h"
#include "core/setupmembers.h"
#include "words/setupwords.h"

#include <QJsonArray>
#include <QLocale>
#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

const QString root = u"/telephony/ab12345-ovh-1/easyHunting/0033199001234"_s;
const QString agent = root + u"/hunting/agent/7"_s;
const QString queue = root + u"/hunting/queue/3"_s;

const QList<FeatureType> &types()
{
    static const QList<FeatureType> all = {FeatureType::EasyHunting,
                                           FeatureType::Conference,
                                           FeatureType::Vxml,
                                           FeatureType::Redirect,
                                           FeatureType::Ddi,
                                           FeatureType::CloudIvr,
                                           FeatureType::ContactCenterSolutionExpert};
    return all;
}

const QString centre = u"/telephony/ab12345-ovh-1/ovhPabx/0033199001235"_s;
const QString menu = centre + u"/menu/4"_s;
const QString rule = centre + u"/dialplan/1/extension/2/rule/3"_s;

SetupDocument callPlan()
{
    SetupDocument document;
    document.insert(menu, {{u"name"_s, u"Accueil"_s}});
    document.setIds(centre + u"/menu"_s, {u"4"_s});
    document.insert(menu + u"/entry/5"_s, {{u"dtmf"_s, u"1"_s}, {u"action"_s, u"menuBack"_s}});
    document.setIds(menu + u"/entry"_s, {u"5"_s});
    document.insert(centre + u"/tts/6"_s, {{u"text"_s, u"Bonjour"_s}});
    document.setIds(centre + u"/tts"_s, {u"6"_s});
    document.insert(centre + u"/dialplan/1"_s, {{u"name"_s, u"Plan"_s}});
    document.setIds(centre + u"/dialplan"_s, {u"1"_s});
    document.insert(centre + u"/dialplan/1/extension/2"_s, {{u"position"_s, 1}});
    document.setIds(centre + u"/dialplan/1/extension"_s, {u"2"_s});
    document.insert(rule, {{u"action"_s, u"ivr"_s}, {u"actionParam"_s, u"4"_s}, {u"negativeAction"_s, false}});
    document.setIds(SetupDocument::listOf(rule), {u"3"_s});
    return document;
}

SetupDocument sample()
{
    SetupDocument document;
    document.insert(agent, {{u"number"_s, u"0033199001299"_s}, {u"description"_s, u"Front desk"_s}});
    document.insert(root + u"/sound/5"_s, {{u"name"_s, u"jazz.wav"_s}});
    document.insert(queue, {{u"actionOnOverflow"_s, u"playback"_s}});
    document.insert(root + u"/timeConditions/conditions/9"_s, {{u"policy"_s, u"available"_s},
                                                               {u"weekDay"_s, u"monday"_s},
                                                               {u"timeFrom"_s, u"08:30:00"_s},
                                                               {u"timeTo"_s, u"17:29:59"_s}});
    return document;
}

} // namespace

class TestSetupWords : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void everySettingHasItsName();
    void membersOfListsHaveTheirNames();
    void everyChoiceHasItsWord();
    void unknownValuesAreShownAsTheyAre();
    void everyProblemHasASentence();
    void boundsAreSaidInTheirUnit();
    void values_data();
    void values();
    void objects_data();
    void objects();
    void callPlans_data();
    void callPlans();
    void steps_data();
    void steps();
    void everyStateHasItsWord();
};

void TestSetupWords::everySettingHasItsName()
{
    for (const FeatureType &type : types()) {
        QSet<QString> labels;
        const QList<SetupField> fields = SetupFields::of(type);
        for (const SetupField &field : fields) {
            const QString label = Words::fieldLabel(field.key);
            QVERIFY2(label != field.key && !label.isEmpty(), qPrintable(field.key));
            QVERIFY2(!label.contains(u'&'), qPrintable(label));
            labels.insert(label);
            const QString help = Words::fieldHelp(field.key);
            QVERIFY2(help.isEmpty() || help.endsWith(u'.'), qPrintable(help));
        }
        QCOMPARE(labels.size(), fields.size()); // told apart
    }
}

void TestSetupWords::membersOfListsHaveTheirNames()
{
    const QStringList keys = {
        u"agent.number"_s,      u"agent.description"_s,       u"agent.timeout"_s,        u"agent.wrapUpTime"_s,
        u"agent.status"_s,      u"agent.simultaneousLines"_s, u"agent.breakStatus"_s,    u"agent.type"_s,
        u"condition.policy"_s,  u"condition.weekDay"_s,       u"condition.timeFrom"_s,   u"condition.timeTo"_s,
        u"event.title"_s,       u"event.category"_s,          u"event.dateStart"_s,      u"event.dateEnd"_s,
        u"event.description"_s, u"entry.callerIdNumber"_s,    u"entry.screenListType"_s, u"entry.destinationNumber"_s};
    for (const QString &key : keys)
        QVERIFY2(Words::fieldLabel(key) != key, qPrintable(key));
}

void TestSetupWords::everyChoiceHasItsWord()
{
    for (const FeatureType &type : types()) {
        const QList<SetupField> fields = SetupFields::of(type);
        for (const SetupField &field : fields) {
            for (const QString &choice : field.choices) {
                const bool saysItself = choice.size() == 1 || choice.contains(u'/');
                const QString word = Words::fieldChoice(field.key, choice);
                QVERIFY2(saysItself || word != choice, qPrintable(field.key + u": "_s + choice));
            }
        }
    }
    QVERIFY(!Words::fieldChoiceHelp(u"strategy"_s, u"ringAll"_s).isEmpty());
    QCOMPARE(Words::fieldChoice(u"pin"_s, u"true"_s), u"Yes"_s);
}

void TestSetupWords::unknownValuesAreShownAsTheyAre()
{
    QCOMPARE(Words::fieldChoice(u"strategy"_s, u"ringTwice"_s), u"ringTwice"_s);
    QCOMPARE(Words::fieldLabel(u"of.tomorrow"_s), u"of.tomorrow"_s);
    QCOMPARE(Words::propertyLabel(agent, u"colour"_s), u"colour"_s);
    QVERIFY(Words::fieldChoiceHelp(u"strategy"_s, u"ringTwice"_s).isEmpty());
}

void TestSetupWords::everyProblemHasASentence()
{
    const QMetaEnum kinds = QMetaEnum::fromType<SetupProblem::Kind>();
    QSet<QString> seen;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const SetupProblem problem{
            SetupProblem::Kind(kinds.value(i)), SetupProblem::Severity::Error, agent, u"timeout"_s, {u"1"_s, u"10"_s}};
        const QString text = Words::problem(problem);
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'!') && !text.contains("%1"_L1), kinds.key(i));
        seen.insert(text);
    }
    QCOMPARE(seen.size(), kinds.keyCount());
}

void TestSetupWords::boundsAreSaidInTheirUnit()
{
    SetupProblem problem{
        SetupProblem::Kind::OutOfRange, SetupProblem::Severity::Error, agent, u"timeout"_s, {u"1"_s, u"90"_s}};
    QCOMPARE(Words::problem(problem), u"The value of “Ring time” has to be between 1 s and 1 min 30 s."_s);
    problem.arguments = QStringList{u"1"_s, u"2147483647"_s};
    QCOMPARE(Words::problem(problem), u"The value of “Ring time” has to be at least 1 s."_s);
}

void TestSetupWords::values_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const QString conference = u"/telephony/ab12345-ovh-1/conference/0033199001234/settings"_s;
    const QString condition = root + u"/timeConditions/conditions/9"_s;
    QTest::newRow("seconds") << agent << u"timeout"_s << QJsonValue(20) << u"20 s"_s;
    QTest::newRow("minutes") << agent << u"timeout"_s << QJsonValue(60) << u"1 min"_s;
    QTest::newRow("both") << queue << u"maxWaitTime"_s << QJsonValue(90) << u"1 min 30 s"_s;
    QTest::newRow("hours") << queue << u"maxWaitTime"_s << QJsonValue(3660) << u"1 h 1 min"_s;
    QTest::newRow("number") << agent << u"number"_s << QJsonValue(u"0033199001299"_s) << u"01 99 00 12 99"_s;
    QTest::newRow("prefix") << root + u"/screenListConditions/conditions/4"_s << u"callerIdNumber"_s
                            << QJsonValue(u"+336"_s) << u"+336"_s;
    QTest::newRow("yes") << root << u"anonymousRejection"_s << QJsonValue(true) << u"Yes"_s;
    QTest::newRow("muted") << conference << u"enterMuted"_s << QJsonValue(true) << u"Muted"_s;
    QTest::newRow("secret") << conference << u"pin"_s << QJsonValue(u"123456"_s) << u"••••"_s;
    QTest::newRow("no secret") << conference << u"pin"_s << QJsonValue(u""_s) << u"none"_s;
    QTest::newRow("nothing") << root << u"toneOnHold"_s << QJsonValue(QJsonValue::Null) << u"none"_s;
    QTest::newRow("gone") << root << u"toneOnHold"_s << QJsonValue(QJsonValue::Undefined) << u"deleted"_s;
    QTest::newRow("sound") << root << u"toneOnHold"_s << QJsonValue(5) << u"jazz.wav"_s;
    QTest::newRow("unknown sound") << root << u"toneOnHold"_s << QJsonValue(6) << u"sound 6"_s;
    QTest::newRow("action") << queue << u"actionOnOverflowParam"_s << QJsonValue(u"5"_s) << u"jazz.wav"_s;
    QTest::newRow("choice") << root << u"strategy"_s << QJsonValue(u"random"_s) << u"Random"_s;
    QTest::newRow("unknown choice") << root << u"strategy"_s << QJsonValue(u"never"_s) << u"never"_s;
    QTest::newRow("end") << condition << u"timeTo"_s << QJsonValue(u"17:29:59"_s) << u"17:30"_s;
    QTest::newRow("midnight") << condition << u"timeTo"_s << QJsonValue(u"23:59:59"_s) << u"24:00"_s;
    QTest::newRow("old end") << condition << u"timeTo"_s << QJsonValue(u"10:00:59"_s) << u"10:00"_s;
    QTest::newRow("order") << queue + u"/agent"_s << u"position"_s << QJsonValue(QJsonArray{u"7"_s, u"8"_s})
                           << u"01 99 00 12 99 (Front desk), 8"_s;
    QTest::newRow("object") << agent << QString() << QJsonValue(sample().object(agent))
                            << u"line 01 99 00 12 99 (Front desk)"_s;
}

void TestSetupWords::values()
{
    QFETCH(QString, path);
    QFETCH(QString, property);
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    QCOMPARE(Words::propertyValue(path, property, value, sample()), expected);
}

void TestSetupWords::objects_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("line") << agent << u"line 01 99 00 12 99 (Front desk)"_s;
    QTest::newRow("place") << queue + u"/agent/7"_s << u"place of the line 01 99 00 12 99 (Front desk)"_s;
    QTest::newRow("order") << queue + u"/agent"_s << u"order of the lines"_s;
    QTest::newRow("slot") << root + u"/timeConditions/conditions/9"_s
                          << u"time slot “Opening hours, Monday 08:30 – 17:30”"_s;
    QTest::newRow("sound") << root + u"/sound/5"_s << u"sound “jazz.wav”"_s;
    QTest::newRow("number") << root << u"settings of the call queue"_s;
}

void TestSetupWords::objects()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(Words::setupObject(path, sample()), expected);
}

void TestSetupWords::callPlans_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const QJsonValue none(QJsonValue::Null);
    QTest::newRow("number") << centre << QString() << none << u"call plan"_s;
    QTest::newRow("options") << centre + u"/dialplan/1"_s << QString() << none << u"options of the call plan"_s;
    QTest::newRow("menu") << menu << QString() << none << u"menu “Accueil”"_s;
    QTest::newRow("key") << menu + u"/entry/5"_s << QString() << none
                         << u"menu “Accueil”, key 1 (Return to the previous menu)"_s;
    QTest::newRow("rule") << rule << QString() << none << u"step 1, action 1 (Menu “Accueil”)"_s;
    QTest::newRow("list") << SetupDocument::listOf(rule) << QString() << none << u"step 1"_s;
    QTest::newRow("not there") << menu + u"/entry/9"_s << QString() << none << u"menu “Accueil”, key "_s;
    QTest::newRow("target") << rule << u"actionParam"_s << QJsonValue(u"4"_s) << u"“Accueil”"_s;
    QTest::newRow("action") << rule << u"action"_s << QJsonValue(u"hangup"_s) << u"Hang up"_s;
    QTest::newRow("text") << menu << u"greetSoundTts"_s << QJsonValue(6) << u"“Bonjour”"_s;
    QTest::newRow("wait") << menu << u"timeout"_s << QJsonValue(2500) << u"2.5 s"_s;
    QTest::newRow("transfer") << centre + u"/dialplan/1"_s << u"transferTimeout"_s << QJsonValue(90) << u"1 min 30 s"_s;
    QTest::newRow("number shown") << centre + u"/dialplan/1"_s << u"showCallerNumber"_s << QJsonValue(u"alias"_s)
                                  << u"The number that was called"_s;
    QTest::newRow("days") << SetupDocument::listOf(SetupDocument::listOf(rule)) << u"schedulerCategory"_s
                          << QJsonValue(u"scheduler2"_s) << u"Slot 2"_s;
    QTest::newRow("order") << SetupDocument::listOf(rule) << u"position"_s << QJsonValue(QJsonArray{u"3"_s})
                           << u"step 1, action 1 (Menu “Accueil”)"_s;
}

void TestSetupWords::callPlans()
{
    QFETCH(QString, path);
    QFETCH(QString, property);
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    QCOMPARE(property.isEmpty() ? Words::setupObject(path, callPlan())
                                : Words::propertyValue(path, property, value, callPlan()),
             expected);
}

void TestSetupWords::steps_data()
{
    QTest::addColumn<SetupStep>("step");
    QTest::addColumn<QString>("expected");
    const QJsonObject line = {{u"number"_s, u"0033199001298"_s}};
    QTest::newRow("setting") << SetupStep{.method = "PUT", .path = root, .body = {{u"strategy"_s, u"random"_s}}}
                             << u"Change: Ringing strategy"_s;
    QTest::newRow("line") << SetupStep{.method = "PUT", .path = agent, .body = {{u"timeout"_s, 30}}, .subject = agent}
                          << u"Change: line 01 99 00 12 99 (Front desk) (Ring time)"_s;
    QTest::newRow("new line") << SetupStep{.method = "POST",
                                           .path = root + u"/hunting/agent"_s,
                                           .body = line,
                                           .subject = root + u"/hunting/agent/new-1"_s}
                              << u"Add: line 01 99 00 12 98"_s;
    QTest::newRow("joins") << SetupStep{.method = "POST", .path = agent + u"/queue"_s, .body = {{u"position"_s, 0}}}
                           << u"Put into the queue: line 01 99 00 12 99 (Front desk)"_s;
    QTest::newRow("moves") << SetupStep{.method = "PUT", .path = queue + u"/agent/7"_s, .body = {{u"position"_s, 2}}}
                           << u"Move to place 3: line 01 99 00 12 99 (Front desk)"_s;
    QTest::newRow("gone") << SetupStep{.method = "DELETE", .path = root + u"/hunting/agent/8"_s, .undoBody = line}
                          << u"Remove: line 01 99 00 12 98"_s;
    QTest::newRow("destination") << SetupStep{.method = "POST",
                                              .path = u"/telephony/a/redirect/0033199001234/changeDestination"_s,
                                              .body = {{u"destination"_s, u"0033199001298"_s}}}
                                 << u"Forward calls to 01 99 00 12 98"_s;
    QTest::newRow("presentation") << SetupStep{.method = "PUT",
                                               .path = u"/telephony/a/line/0033199001298/options"_s,
                                               .body = {{u"displayNumber"_s, u"0033199001234"_s}}}
                                  << u"The line 01 99 00 12 98 displays 01 99 00 12 34"_s;
}

void TestSetupWords::steps()
{
    QFETCH(SetupStep, step);
    QFETCH(QString, expected);
    QCOMPARE(Words::step(step, sample()), expected);
}

void TestSetupWords::everyStateHasItsWord()
{
    const QMetaEnum states = QMetaEnum::fromType<SetupStep::State>();
    QSet<QString> words;
    for (int i = 0; i < states.keyCount(); ++i)
        words.insert(Words::stepState(SetupStep::State(states.value(i))));
    QCOMPARE(words.size(), states.keyCount());
}

QTEST_GUILESS_MAIN(TestSetupWords)
#include "tst_setupwords.moc"
