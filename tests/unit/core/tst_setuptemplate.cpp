// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupmembers.h"
#include "core/setuptemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

const QString group = u"ab12345-ovh-1"_s;
const QString number = u"0033199001234"_s;
const QString place = u"/telephony/template/easyHunting/template"_s;

Service service(const QString &name, Service::Kind kind)
{
    Service made;
    made.billingAccount = group;
    made.serviceName = name;
    made.kind = kind;
    made.featureType = kind == Service::Kind::Line ? FeatureType::Sip : FeatureType::Empty;
    return made;
}

QList<Service> account()
{
    return {service(number, Service::Kind::Alias), service(u"0033199001301"_s, Service::Kind::Line),
            service(u"0033199001302"_s, Service::Kind::Line)};
}

QJsonObject copyOf(const QString &type, const QJsonObject &objects)
{
    return {{u"format"_s, u"aiguilleur-snapshot"_s},
            {u"version"_s, 1},
            {u"billingAccount"_s, group},
            {u"serviceName"_s, number},
            {u"featureType"_s, type},
            {u"objects"_s, objects}};
}

SetupGoal redirection()
{
    const QJsonObject object{{u"serviceName"_s, number}, {u"destination"_s, u"0033199001301"_s}};
    return SetupGoal::ofSnapshot(copyOf(u"redirect"_s, {{u"/redirect/"_s + number, object}})).value();
}

SetupGoal queue()
{
    const QString root = u"/easyHunting/"_s + number;
    const auto agent = [](int id, const QString &member) {
        return QJsonObject{{u"agentId"_s, id},
                           {u"number"_s, member},
                           {u"type"_s, u"internal"_s},
                           {u"timeout"_s, 25},
                           {u"wrapUpTime"_s, 5},
                           {u"simultaneousLines"_s, 1},
                           {u"status"_s, u"available"_s},
                           {u"description"_s, u"somebody"_s}};
    };
    const QJsonObject objects{
        {root,
         QJsonObject{{u"strategy"_s, u"ringAll"_s}, {u"toneOnHold"_s, 7}, {u"maxWaitTime"_s, 60}, {u"queueSize"_s, 9}}},
        {root + u"/sound"_s, QJsonArray{7}},
        {root + u"/sound/7"_s, QJsonObject{{u"soundId"_s, 7}, {u"name"_s, u"calm.wav"_s}}},
        {root + u"/hunting"_s, QJsonObject{{u"g729"_s, false}}},
        {root + u"/hunting/agent"_s, QJsonArray{11, 12}},
        {root + u"/hunting/agent/11"_s, agent(11, u"0033199001301"_s)},
        {root + u"/hunting/agent/12"_s, agent(12, u"0033199001302"_s)},
        {root + u"/hunting/queue"_s, QJsonArray{21}},
        {root + u"/hunting/queue/21"_s,
         QJsonObject{{u"queueId"_s, 21}, {u"maxMember"_s, 4}, {u"askForRecordDisabling"_s, false}}},
        {root + u"/hunting/queue/21/agent"_s, QJsonArray{11, 12}},
        {root + u"/hunting/queue/21/agent/11"_s, QJsonObject{{u"agentId"_s, 11}, {u"position"_s, 1}}},
        {root + u"/hunting/queue/21/agent/12"_s, QJsonObject{{u"agentId"_s, 12}, {u"position"_s, 2}}}};
    return SetupGoal::ofSnapshot(copyOf(u"contactCenterSolution"_s, objects)).value();
}

QStringList kinds(const SetupTemplate::Filling &filling, const QString &key)
{
    QStringList names;
    for (const SetupProblem &problem : filling.problems.value(key))
        names.append(QString::fromLatin1(QMetaEnum::fromType<SetupProblem::Kind>().valueToKey(int(problem.kind))));
    return names;
}

} // namespace

class TestSetupTemplate : public QObject
{
    Q_OBJECT

private slots:
    void whatCanBeBlank();
    void belongsToNoNumber();
    void refusals();
    void destination_data();
    void destination();
    void membersAnew();
    void wrongMembers_data();
    void wrongMembers();
    void sounds();
    void single_data();
    void single();
    void refusingARecording();
    void asText();
    void wrongText_data();
    void wrongText();
};

void TestSetupTemplate::whatCanBeBlank()
{
    QCOMPARE(SetupTemplate::possibleBlanks(redirection()), QStringList{u"destination"_s});
    QCOMPARE(SetupTemplate::valueOf(redirection(), u"destination"_s), u"0033199001301"_s);
    const QStringList keys = SetupTemplate::possibleBlanks(queue());
    QVERIFY(keys.contains(u"strategy"_s));
    QVERIFY(keys.contains(u"queue.maxMember"_s));
    QVERIFY(keys.contains(u"members"_s));
    QVERIFY(!keys.contains(u"filter.status"_s)); // the copy does not have it
    QCOMPARE(SetupTemplate::valueOf(queue(), u"members"_s), u"0033199001301, 0033199001302"_s);
    QCOMPARE(SetupTemplate::valueOf(queue(), u"toneOnHold"_s), u"calm.wav"_s);
}

void TestSetupTemplate::belongsToNoNumber()
{
    const SetupTemplate made = SetupTemplate::of(u" Office "_s, queue(), {u"members"_s}).value();
    QCOMPARE(made.name, u"Office"_s);
    const QByteArray text = QJsonDocument(made.toJson()).toJson();
    QVERIFY(!text.contains(number.toUtf8()));
    QVERIFY(!text.contains(group.toUtf8()));
    QVERIFY(!text.contains("0033199001301"));
    QVERIFY(made.goal.document.ids(place + u"/hunting/queue/21/agent"_s).isEmpty());
}

void TestSetupTemplate::refusals()
{
    QVERIFY(!SetupTemplate::of(u" "_s, queue(), {}));
    QVERIFY(!SetupTemplate::of(u"a"_s, SetupGoal::ofType(FeatureType::Conference), {}));
    QVERIFY(!SetupTemplate::of(u"a"_s, redirection(), {u"members"_s}));
    QVERIFY(!SetupTemplate::of(u"a"_s, redirection(), {u"pin"_s}));
}

void TestSetupTemplate::destination_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("national") << u"01 99 00 13 02"_s << u"0033199001302"_s << QStringList();
    QTest::newRow("nothing") << u""_s << QString() << QStringList{u"Required"_s};
    QTest::newRow("words") << u"reception"_s << QString() << QStringList{u"InvalidNumber"_s};
    QTest::newRow("not of the account") << u"01 99 00 99 99"_s << u"0033199009999"_s << QStringList{u"UnknownLine"_s};
}

void TestSetupTemplate::destination()
{
    QFETCH(QString, text);
    const SetupTemplate made = SetupTemplate::of(u"To"_s, redirection(), {u"destination"_s}).value();
    const SetupTemplate::Filling filling = made.filled({{u"destination"_s, text}}, account());
    const QJsonValue value = filling.goal.document.value(u"/telephony/template/redirect/template"_s, u"destination"_s);
    QTEST(value.toString(), "value");
    QTEST(kinds(filling, u"destination"_s), "problems");
    QCOMPARE(filling.hasErrors(), !kinds(filling, u"destination"_s).isEmpty());
}

void TestSetupTemplate::membersAnew()
{
    const SetupTemplate made = SetupTemplate::of(u"Office"_s, queue(), {u"members"_s}).value();
    const auto filling = made.filled({{u"members"_s, u"01 99 00 13 02, \n+33 1 99 00 12 99;"_s}}, account());
    QVERIFY(!filling.hasErrors());
    const QStringList ids = filling.goal.document.ids(place + u"/hunting/queue/21/agent"_s);
    QCOMPARE(ids.size(), 2);
    const QJsonObject first = filling.goal.document.object(SetupMembers::agentPath(place, ids[0]));
    QCOMPARE(first.value("number"_L1).toString(), u"0033199001302"_s);
    QCOMPARE(first.value("type"_L1).toString(), u"internal"_s);
    QCOMPARE(first.value("timeout"_L1).toInt(), 25); // as the members of the copy
    const QJsonObject second = filling.goal.document.object(SetupMembers::agentPath(place, ids[1]));
    QCOMPARE(second.value("type"_L1).toString(), u"external"_s);
    QVERIFY(kinds(filling, u"members"_s).contains(u"ExternalMember"_s)); // a warning
}

void TestSetupTemplate::wrongMembers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("none") << u" , "_s << u"Required"_s;
    QTest::newRow("words") << u"0199001302, nobody"_s << u"InvalidNumber"_s;
    QTest::newRow("twice") << u"0199001302, 0199001302"_s << u"DuplicateMember"_s;
}

void TestSetupTemplate::wrongMembers()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const SetupTemplate made = SetupTemplate::of(u"Office"_s, queue(), {u"members"_s}).value();
    const auto filling = made.filled({{u"members"_s, text}}, account());
    QVERIFY(filling.hasErrors());
    QVERIFY2(kinds(filling, u"members"_s).contains(problem), qPrintable(kinds(filling, u"members"_s).join(u' ')));
}

void TestSetupTemplate::sounds()
{
    const SetupTemplate made = SetupTemplate::of(u"Office"_s, queue(), {u"toneOnHold"_s}).value();
    QVERIFY(made.goal.document.value(place, u"toneOnHold"_s).isNull());
    const auto known = made.filled({{u"toneOnHold"_s, u"calm.wav"_s}}, account());
    QVERIFY(!known.hasErrors());
    const QString same = known.goal.document.value(place, u"toneOnHold"_s).toVariant().toString();
    QCOMPARE(known.goal.document.value(place + u"/sound/"_s + same, u"name"_s).toString(), u"calm.wav"_s);
    const auto other = made.filled({{u"toneOnHold"_s, u"other.wav"_s}}, account());
    QVERIFY(!other.hasErrors());
    const QString id = other.goal.document.value(place, u"toneOnHold"_s).toVariant().toString();
    QCOMPARE(other.goal.document.value(place + u"/sound/"_s + id, u"name"_s).toString(), u"other.wav"_s);
    const auto silent = made.filled({}, account());
    QVERIFY(!silent.hasErrors());
    QVERIFY(silent.goal.document.value(place, u"toneOnHold"_s).isNull());
}

void TestSetupTemplate::single_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("choice") << u"strategy"_s << u"random"_s << QStringList();
    QTest::newRow("no choice") << u"strategy"_s << u"loud"_s << QStringList{u"NotAllowed"_s};
    QTest::newRow("no answer") << u"strategy"_s << u""_s << QStringList{u"Required"_s};
    QTest::newRow("number") << u"queue.maxMember"_s << u"12"_s << QStringList();
    QTest::newRow("no number") << u"queue.maxMember"_s << u"many"_s << QStringList{u"NotAllowed"_s};
    QTest::newRow("out of range") << u"queue.maxMember"_s << u"-1"_s << QStringList{u"OutOfRange"_s};
}

void TestSetupTemplate::single()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const SetupTemplate made = SetupTemplate::of(u"Office"_s, queue(), {key}).value();
    const auto filling = made.filled({{key, text}}, account());
    QTEST(kinds(filling, key), "problems");
}

// What hangs on it goes along: nobody is asked for it.
void TestSetupTemplate::refusingARecording()
{
    const QString key = u"queue.askForRecordDisabling"_s;
    const auto made = SetupTemplate::of(u"file"_s, queue(), {key});
    QVERIFY(made);
    const QString at = place + u"/hunting/queue/21"_s;
    const SetupTemplate::Filling filled = made->filled({{key, u"yes"_s}}, account());
    QVERIFY2(!filled.hasErrors(), qPrintable(kinds(filled, key).join(u' ')));
    QVERIFY(filled.goal.document.value(at, u"askForRecordDisabling"_s).toBool());
    QCOMPARE(filled.goal.document.value(at, u"recordDisablingLanguage"_s).toString(), u"french"_s);
    QCOMPARE(filled.goal.document.value(at, u"recordDisablingDigit"_s).toString(), u"0"_s);
    const SetupTemplate::Filling without = made->filled({{key, u"no"_s}}, account());
    QVERIFY(without.goal.document.value(at, u"recordDisablingDigit"_s).isNull());
}

void TestSetupTemplate::asText()
{
    const SetupTemplate made = SetupTemplate::of(u"Office"_s, queue(), {u"members"_s, u"strategy"_s}).value();
    const QByteArray text = QJsonDocument(made.toJson()).toJson();
    const Result<SetupTemplate> read = SetupTemplate::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(read);
    QCOMPARE(*read, made);
}

void TestSetupTemplate::wrongText_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another format") << u"format"_s << QJsonValue(u"aiguilleur-snapshot"_s);
    QTest::newRow("newer") << u"version"_s << QJsonValue(2);
    QTest::newRow("no version") << u"version"_s << QJsonValue();
    QTest::newRow("no name") << u"name"_s << QJsonValue(u""_s);
    QTest::newRow("no set-up") << u"setUp"_s << QJsonValue();
    QTest::newRow("another's blank") << u"blanks"_s << QJsonValue(QJsonArray{QJsonObject{{u"key"_s, u"pin"_s}}});
}

void TestSetupTemplate::wrongText()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = SetupTemplate::of(u"Office"_s, queue(), {}).value().toJson();
    json.insert(key, value);
    const Result<SetupTemplate> read = SetupTemplate::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(toString(read.error().kind), toString(ApiError::Kind::BadRequest));
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestSetupTemplate)
#include "tst_setuptemplate.moc"
