// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of call plans: names, texts, numbers, sounds and members as blanks.
#include "support/callplanbuilder.h"

#include "core/setupblanks.h"
#include "core/setupmembers.h"
#include "core/setuptemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

//! Two queues that share a member, a menu that greets and leads to all of them, two steps.
struct Centre
{
    CallPlanBuilder builder;
    QString greeting = builder.sound(u"bonjour.wav"_s);
    QString other = builder.sound(u"attente.wav"_s);
    QString text = builder.text(u"Bienvenue chez nous."_s);
    QString sales = builder.queue(u"Ventes"_s, {{u"soundOnHold"_s, other.toInt()}});
    QString after = builder.queue(
        u"SAV"_s, {{u"actionOnOverflow"_s, u"voicemail"_s}, {u"actionOnOverflowParam"_s, u"0033199001301"_s}});
    QString anne = builder.agent(u"0033199001301"_s, {{u"description"_s, u"Anne"_s}, {u"timeout"_s, 25}});
    QString paul = builder.agent(u"0033199001302"_s);
    QString menu = builder.menu(u"Accueil"_s, greeting);
    QString toSales = builder.entry(menu, u"1"_s, u"callcenter"_s, sales);
    QString toMobile = builder.entry(menu, u"2"_s, u"bridge"_s, u"0033639980011"_s);
    QString step = builder.step();
    QString named = builder.rule(step, u"setCallerName"_s, u"Siege"_s);
    QString spoken = builder.rule(step, u"tts"_s, text);
    QString opened = builder.rule(step, u"ivr"_s, menu);
    QString closed = builder.rule(builder.step(), u"voicemail"_s, u"0033199001301"_s);

    Centre()
    {
        builder.member(sales, anne);
        builder.member(sales, paul);
        builder.member(after, anne);
    }

    SetupGoal goal() const { return builder.goal(); }
    QString key(const QString &path, const char *property) const
    {
        return path.mid(builder.root().size() + 1) + u'.' + QLatin1String(property);
    }
    QString members(const QString &queue) const { return SetupBlanks::membersKey(goal(), queue); }
    SetupTemplate with(const QStringList &keys) const { return SetupTemplate::of(u"Agence"_s, goal(), keys).value(); }
};

const QString place = u"/telephony/template/ovhPabx/template"_s;

QList<Service> account()
{
    QList<Service> services;
    for (const QString &name : {u"0033199001301"_s, u"0033199001302"_s, u"0033199001303"_s}) {
        Service line;
        line.billingAccount = u"ab12345-ovh-1"_s;
        line.serviceName = name;
        line.kind = Service::Kind::Line;
        line.featureType = FeatureType::Sip;
        services.append(line);
    }
    return services;
}

QStringList kinds(const SetupTemplate::Filling &filling, const QString &key)
{
    QStringList names;
    for (const SetupProblem &problem : filling.problems.value(key))
        names.append(QString::fromLatin1(QMetaEnum::fromType<SetupProblem::Kind>().valueToKey(int(problem.kind))));
    return names;
}

QStringList numbersIn(const SetupTemplate::Filling &filling, const QString &queue)
{
    QStringList numbers;
    const SetupDocument &document = filling.goal.document;
    for (const QString &id : document.ids(SetupMembers::queueList(place, queue)))
        numbers.append(document.value(SetupMembers::agentPath(place, id), u"number"_s).toString());
    return numbers;
}

} // namespace

class TestSetupBlanks : public QObject
{
    Q_OBJECT

private slots:
    void whatCanBeBlank();
    void ofAVoiceServer();
    void whatCannot_data();
    void whatCannot();
    void filledIn_data();
    void filledIn();
    void wrongValues_data();
    void wrongValues();
    void soundsThatOnlyTheBlankPlays();
    void soundsOfActionsAreTexts();
    void numberOfAnAgent();
    void membersOfSeveralQueues();
    void membersOfOneQueueOnly();
    void membersBesideTheirNumbers();
    void asText();
};

void TestSetupBlanks::whatCanBeBlank()
{
    const Centre centre;
    const CallPlanBuilder &made = centre.builder;
    const QStringList keys = SetupTemplate::possibleBlanks(centre.goal());
    const QStringList ofElements{centre.key(made.textPath(centre.text), "text"),
                                 centre.key(made.agentPath(centre.anne), "number"),
                                 centre.key(made.agentPath(centre.anne), "description"),
                                 centre.key(made.agentPath(centre.paul), "number"),
                                 centre.key(made.agentPath(centre.paul), "description"),
                                 centre.key(made.queuePath(centre.sales), "description"),
                                 centre.key(made.queuePath(centre.sales), "soundOnHold"),
                                 centre.key(made.queuePath(centre.after), "description"),
                                 centre.key(made.queuePath(centre.after), "actionOnOverflowParam"),
                                 centre.key(made.menuPath(centre.menu), "name"),
                                 centre.key(made.menuPath(centre.menu), "greetSound"),
                                 centre.key(centre.toMobile, "actionParam"),
                                 centre.key(centre.named, "actionParam"),
                                 centre.key(centre.closed, "actionParam")};
    QCOMPARE(keys.mid(keys.size() - ofElements.size()), ofElements);
    QVERIFY(keys.contains(u"plan.name"_s));
    QVERIFY(keys.contains(u"members"_s));
    QVERIFY(keys.contains(u"hunting/queue/%1.members"_s.arg(centre.after)));
    QCOMPARE(SetupTemplate::valueOf(centre.goal(), u"members"_s), u"0033199001301, 0033199001302"_s);
    QCOMPARE(SetupTemplate::valueOf(centre.goal(), centre.members(centre.after)), u"0033199001301"_s);
    QCOMPARE(SetupTemplate::valueOf(centre.goal(), ofElements[10]), u"bonjour.wav"_s);
    QCOMPARE(SetupTemplate::valueOf(centre.goal(), ofElements[11]), u"0033639980011"_s);
}

void TestSetupBlanks::ofAVoiceServer()
{
    CallPlanBuilder builder(FeatureType::CloudIvr);
    const QString menu = builder.menu(u"Accueil"_s, builder.sound());
    builder.rule(builder.step(), u"ivr"_s, menu);
    const SetupGoal goal = builder.goal();
    const QString name = u"menu/%1.name"_s.arg(menu);
    QVERIFY(SetupTemplate::possibleBlanks(goal).contains(name));
    QVERIFY(!SetupTemplate::possibleBlanks(goal).contains(u"members"_s));
    const SetupTemplate made = SetupTemplate::of(u"Agence"_s, goal, {name}).value();
    const SetupTemplate::Filling filling = made.filled({{name, u"Nantes"_s}}, account());
    QVERIFY(!filling.hasErrors());
    QCOMPARE(filling.goal.document.value(place + u"/menu/"_s + menu, u"name"_s).toString(), u"Nantes"_s);
}

void TestSetupBlanks::whatCannot_data()
{
    QTest::addColumn<QString>("key");
    const Centre centre;
    QTest::newRow("menu that a key leads to") << centre.key(centre.toSales, "actionParam");
    QTest::newRow("text that a step speaks") << centre.key(centre.spoken, "actionParam");
    QTest::newRow("place") << centre.key(centre.named, "position");
    QTest::newRow("menu that is not there") << u"menu/4711.name"_s;
    QTest::newRow("queue that is not there") << u"hunting/queue/4711.members"_s;
    QTest::newRow("no property") << u"menu/1"_s;
    QTest::newRow("the number") << u".description"_s;
    QTest::newRow("dots only") << u"..."_s;
}

void TestSetupBlanks::whatCannot()
{
    QFETCH(const QString, key);
    const SetupGoal goal = Centre().goal();
    QVERIFY(!SetupTemplate::possibleBlanks(goal).contains(key));
    const Result<SetupTemplate> made = SetupTemplate::of(u"Agence"_s, goal, {key});
    QVERIFY(!made);
    QCOMPARE(toString(made.error().kind), toString(ApiError::Kind::BadRequest));
    QVERIFY2(made.error().message.startsWith(key), qPrintable(made.error().message));
}

void TestSetupBlanks::filledIn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    const Centre centre;
    const CallPlanBuilder &made = centre.builder;
    QTest::newRow("menu") << made.menuPath(centre.menu) << u"name"_s << u" Agence Nantes "_s << u"Agence Nantes"_s;
    QTest::newRow("text") << made.textPath(centre.text) << u"text"_s << u"Bienvenue a Nantes."_s
                          << u"Bienvenue a Nantes."_s;
    QTest::newRow("queue") << made.queuePath(centre.after) << u"description"_s << u"SAV Nantes"_s << u"SAV Nantes"_s;
    QTest::newRow("queue without a name") << made.queuePath(centre.after) << u"description"_s << u""_s << QString();
    QTest::newRow("key") << centre.toMobile << u"actionParam"_s << u"06 39 98 00 12"_s << u"0033639980012"_s;
    QTest::newRow("voicemail") << centre.closed << u"actionParam"_s << u"01 99 00 13 02"_s << u"0033199001302"_s;
    QTest::newRow("full queue") << made.queuePath(centre.after) << u"actionOnOverflowParam"_s << u"+33199001302"_s
                                << u"0033199001302"_s;
    QTest::newRow("caller name") << centre.named << u"actionParam"_s << u"Nantes"_s << u"Nantes"_s;
    QTest::newRow("agent") << made.agentPath(centre.paul) << u"number"_s << u"01 99 00 13 03"_s << u"0033199001303"_s;
}

void TestSetupBlanks::filledIn()
{
    QFETCH(const QString, path);
    QFETCH(const QString, property);
    QFETCH(const QString, typed);
    const Centre centre;
    const QString key = centre.key(path, property.toLatin1().constData());
    const QString there = place + path.mid(centre.builder.root().size());
    const SetupTemplate made = centre.with({key});
    QVERIFY(made.goal.document.value(there, property).isNull());
    const SetupTemplate::Filling filling = made.filled({{key, typed}}, account());
    QVERIFY2(!filling.hasErrors(), qPrintable(kinds(filling, key).join(u' ')));
    QFETCH(const QString, value);
    const QJsonValue wanted = value.isNull() ? QJsonValue() : QJsonValue(value); // no name is null, not empty
    QCOMPARE(filling.goal.document.value(there, property), wanted);
}

void TestSetupBlanks::wrongValues_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    const Centre centre;
    const CallPlanBuilder &made = centre.builder;
    QTest::newRow("no name of a menu") << made.menuPath(centre.menu) << u"name"_s << u""_s << u"Required"_s;
    QTest::newRow("accents") << made.menuPath(centre.menu) << u"name"_s << u"Réception"_s << u"InvalidName"_s;
    QTest::newRow("no text") << made.textPath(centre.text) << u"text"_s << u" "_s << u"Required"_s;
    QTest::newRow("long text") << made.textPath(centre.text) << u"text"_s << QString(2000, u'a') << u"TooLong"_s;
    QTest::newRow("long queue") << made.queuePath(centre.sales) << u"description"_s << QString(200, u'a')
                                << u"TooLong"_s;
    QTest::newRow("no number") << centre.toMobile << u"actionParam"_s << u""_s << u"Required"_s;
    QTest::newRow("words") << centre.toMobile << u"actionParam"_s << u"reception"_s << u"InvalidNumber"_s;
    QTest::newRow("premium") << centre.toMobile << u"actionParam"_s << u"0899 000 000"_s << u"PremiumRate"_s;
    QTest::newRow("no voicemail") << centre.closed << u"actionParam"_s << u"06 39 98 00 12"_s << u"NoVoicemail"_s;
    QTest::newRow("twice") << made.agentPath(centre.paul) << u"number"_s << u"01 99 00 13 01"_s << u"DuplicateMember"_s;
}

void TestSetupBlanks::wrongValues()
{
    QFETCH(const QString, path);
    QFETCH(const QString, property);
    QFETCH(const QString, typed);
    QFETCH(const QString, problem);
    const Centre centre;
    const QString key = centre.key(path, property.toLatin1().constData());
    const SetupTemplate::Filling filling = centre.with({key}).filled({{key, typed}}, account());
    QVERIFY(filling.hasErrors());
    QVERIFY2(kinds(filling, key).contains(problem), qPrintable(kinds(filling, key).join(u' ')));
}

// Numbers that get the template are not asked for a sound that none of them will play.
void TestSetupBlanks::soundsThatOnlyTheBlankPlays()
{
    const Centre centre;
    const QString key = centre.key(centre.builder.menuPath(centre.menu), "greetSound");
    const SetupTemplate made = centre.with({key});
    QCOMPARE(made.goal.document.ids(place + u"/sound"_s), QStringList{centre.other});
    const SetupTemplate::Filling filling = made.filled({{key, u"nantes.wav"_s}}, account());
    QVERIFY(!filling.hasErrors());
    const QString id =
        filling.goal.document.value(place + u"/menu/"_s + centre.menu, u"greetSound"_s).toVariant().toString();
    QCOMPARE(filling.goal.document.value(place + u"/sound/"_s + id, u"name"_s).toString(), u"nantes.wav"_s);
    const SetupTemplate::Filling known = made.filled({{key, u"attente.wav"_s}}, account());
    QCOMPARE(known.goal.document.value(place + u"/menu/"_s + centre.menu, u"greetSound"_s).toVariant().toString(),
             centre.other);
    QCOMPARE(known.goal.document.ids(place + u"/sound"_s).size(), 1);
}

void TestSetupBlanks::soundsOfActionsAreTexts()
{
    Centre centre;
    const QString rule = centre.builder.rule(centre.step, u"playback"_s, centre.other);
    const QString key = centre.key(rule, "actionParam");
    const SetupTemplate made = centre.with({key});
    QCOMPARE(made.goal.document.ids(place + u"/sound"_s).size(), 2); // a queue plays it as well
    const SetupTemplate::Filling filling = made.filled({{key, u"nantes.wav"_s}}, account());
    QVERIFY(!filling.hasErrors());
    const QJsonValue id = filling.goal.document.value(place + rule.mid(centre.builder.root().size()), u"actionParam"_s);
    QVERIFY(id.isString());
    QCOMPARE(filling.goal.document.value(place + u"/sound/"_s + id.toString(), u"name"_s).toString(), u"nantes.wav"_s);
    QVERIFY(made.filled({}, account()).hasErrors()); // an action that plays nothing is none
}

void TestSetupBlanks::numberOfAnAgent()
{
    const Centre centre;
    const QString key = centre.key(centre.builder.agentPath(centre.anne), "number");
    const SetupTemplate made = centre.with({key});
    QVERIFY(!QJsonDocument(made.goal.document.object(SetupMembers::agentPath(place, centre.anne)))
                 .toJson()
                 .contains("0033199001301"));
    const auto type = [&](const QString &number) {
        const SetupTemplate::Filling filling = made.filled({{key, number}}, account());
        return filling.goal.document.value(SetupMembers::agentPath(place, centre.anne), u"type"_s).toString();
    };
    QCOMPARE(type(u"01 99 00 13 03"_s), u"internal"_s);
    QCOMPARE(type(u"06 39 98 00 12"_s), u"external"_s);
}

void TestSetupBlanks::membersOfSeveralQueues()
{
    const Centre centre;
    const QString sales = centre.members(centre.sales);
    const QString after = centre.members(centre.after);
    const SetupTemplate made = centre.with({sales, after});
    QVERIFY(made.goal.document.ids(SetupMembers::agentList(place)).isEmpty());
    QCOMPARE(made.blanks[0].member.value("timeout"_L1).toInt(), 25);
    const SetupTemplate::Filling filling =
        made.filled({{sales, u"0199001301, 0199001303"_s}, {after, u"0199001303"_s}}, account());
    QVERIFY2(!filling.hasErrors(), qPrintable((kinds(filling, sales) + kinds(filling, after)).join(u' ')));
    QCOMPARE(filling.goal.document.ids(SetupMembers::agentList(place)).size(), 2); // one answers in both
    QCOMPARE(numbersIn(filling, centre.sales), (QStringList{u"0033199001301"_s, u"0033199001303"_s}));
    QCOMPARE(numbersIn(filling, centre.after), QStringList{u"0033199001303"_s});
    const SetupTemplate::Filling wrong =
        made.filled({{sales, u"0199001301"_s}, {after, u"0199001302, 0199001302"_s}}, account());
    QVERIFY(kinds(wrong, after).contains(u"DuplicateMember"_s));
    QVERIFY(kinds(wrong, sales).isEmpty());
    QCOMPARE(kinds(made.filled({{sales, u"0199001301"_s}}, account()), after), QStringList{u"Required"_s});
}

void TestSetupBlanks::membersOfOneQueueOnly()
{
    const Centre centre;
    const QString sales = centre.members(centre.sales);
    const SetupTemplate made = centre.with({sales});
    QCOMPARE(made.goal.document.ids(SetupMembers::agentList(place)), QStringList{centre.anne}); // answers elsewhere too
    const SetupTemplate::Filling filling = made.filled({{sales, u"0199001301, 0199001302"_s}}, account());
    QVERIFY(!filling.hasErrors());
    QCOMPARE(filling.goal.document.ids(SetupMembers::agentList(place)).size(), 2);
    QCOMPARE(numbersIn(filling, centre.sales), (QStringList{u"0033199001301"_s, u"0033199001302"_s}));
    QCOMPARE(numbersIn(filling, centre.after), QStringList{u"0033199001301"_s});
}

void TestSetupBlanks::membersBesideTheirNumbers()
{
    const Centre centre;
    const QString paul = centre.key(centre.builder.agentPath(centre.paul), "number");
    const SetupTemplate made = centre.with({paul, u"members"_s});
    QCOMPARE(made.blankKeys(), QStringList{u"members"_s}); // he goes with the members
}

void TestSetupBlanks::asText()
{
    const Centre centre;
    QStringList keys = SetupTemplate::possibleBlanks(centre.goal());
    const SetupTemplate made = centre.with(keys);
    const QByteArray text = QJsonDocument(made.toJson()).toJson();
    for (const char *own : {"0033199001234", "ab12345-ovh-1", "Ventes", "Bienvenue chez nous", "0033639980011",
                            "0033199001301", "bonjour.wav"})
        QVERIFY2(!text.contains(own), own);
    const Result<SetupTemplate> read = SetupTemplate::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, made);
}

QTEST_GUILESS_MAIN(TestSetupBlanks)
#include "tst_setupblanks.moc"
