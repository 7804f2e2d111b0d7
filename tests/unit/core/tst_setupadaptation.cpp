// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy brought upon what is there: what is the same but for its identifier stays, sounds and members are named anew,
// and what cannot come back is said.
#include "core/setupadaptation.h"
#include "core/setupcomparison.h"
#include "setupplanning.h"

#include <QTest>

using namespace SetupPlanning;

namespace {

const QString sounds = root + u"/sound"_s;

SetupGoal goalOf(const SetupDocument &document, const QString &type = u"contactCenterSolution"_s)
{
    SetupGoal goal{.kind = SetupGoal::Kind::Whole, .type = FeatureType::fromApiName(type)};
    goal.document = document;
    goal.billingAccount = group;
    goal.serviceName = number;
    return goal;
}

SetupDocument withSound(SetupDocument document, const QString &id, const QString &name)
{
    insertAll(document, sounds, {{id, {{u"soundId"_s, id.toInt()}, {u"name"_s, name}}}});
    document.setValue(root, u"toneOnHold"_s, id.toInt());
    document.setValue(queue, u"soundOnHold"_s, id.toInt());
    document.setValue(queue, u"actionOnOverflowParam"_s, id);
    return document;
}

//! The same queue after its objects were made again: every identifier is another one.
SetupDocument madeAgain()
{
    SetupDocument document = callQueue();
    const QStringList agentIds = document.ids(agents);
    for (const QString &id : agentIds)
        SetupMembers::rename(document, agents + u'/' + id, QString::number(id.toInt() + 100));
    const QStringList slotIds = document.ids(slotList);
    for (const QString &id : slotIds)
        SetupMembers::rename(document, slotList + u'/' + id, QString::number(id.toInt() + 100));
    const QStringList entryIds = document.ids(entries);
    for (const QString &id : entryIds)
        SetupMembers::rename(document, entries + u'/' + id, QString::number(id.toInt() + 100));
    SetupMembers::rename(document, queue, u"99"_s);
    return document;
}

SetupAdaptation adapt(const SetupGoal &goal, const SetupDocument &present, const QStringList &files = {},
                      const QString &type = u"contactCenterSolution"_s)
{
    return adapted(goal, context(type), present, files);
}

int plannedCalls(const SetupAdaptation &adaptation, const SetupDocument &present)
{
    return int(setupPlan(context(u"contactCenterSolution"_s), present, adaptation.draft).size());
}

QStringList lossesOf(const SetupAdaptation &adaptation, SetupLoss::Kind kind)
{
    QStringList names;
    for (const SetupLoss &loss : adaptation.losses) {
        if (loss.kind == kind)
            names.append(loss.name);
    }
    return names;
}

} // namespace

class TestSetupAdaptation : public QObject
{
    Q_OBJECT

private slots:
    void nothingToDo();
    void identifiersDoNotMatter();
    void membersComeBackInOrder();
    void whatIsTooMuchGoes();
    void presenceIsLeftAlone();
    void soundsByName();
    void soundsThatAreMissing();
    void soundsFromFiles();
    void soundsUnderATakenIdentifier();
    void secretsAreSaid();
    void linesThatAreGone();
    void whatCannotBeWritten();
    void fields_data();
    void fields();
    void refusingARecording();
    void typeOnly();
    void comparedSideBySide();
};

void TestSetupAdaptation::nothingToDo()
{
    const SetupAdaptation adaptation = adapt(goalOf(callQueue()), callQueue());
    QVERIFY(adaptation.draft == callQueue());
    QVERIFY(adaptation.losses.isEmpty());
}

void TestSetupAdaptation::identifiersDoNotMatter()
{
    const SetupDocument present = madeAgain();
    const SetupAdaptation adaptation = adapt(goalOf(callQueue()), present);
    QCOMPARE(plannedCalls(adaptation, present), 0);
}

void TestSetupAdaptation::membersComeBackInOrder()
{
    SetupDocument present = madeAgain();
    SetupMembers::remove(present, agents + u"/102"_s);
    const QString list = root + u"/hunting/queue/99/agent"_s;
    QStringList others = present.ids(list);
    std::reverse(others.begin(), others.end());
    present.setIds(list, others);
    const SetupAdaptation adaptation = adapt(goalOf(callQueue()), present);
    QStringList numbers;
    for (const QString &id : adaptation.draft.ids(list))
        numbers.append(adaptation.draft.value(agents + u'/' + id, u"number"_s).toString());
    QCOMPARE(numbers, (QStringList{u"0033199000001"_s, u"0033199000002"_s, u"0033199000003"_s, u"0033199000004"_s}));
    QCOMPARE(adaptation.draft.ids(agents).size(), 4);
    QVERIFY(SetupDocument::isNew(adaptation.draft.ids(list)[1]));
}

void TestSetupAdaptation::whatIsTooMuchGoes()
{
    SetupDocument present = callQueue();
    const QString own = present.add(agents, agent(0, u"0033199000009"_s));
    present.add(slotList, slot(u"sunday"_s, u"08:00:00"_s, u"11:59:59"_s));
    present.add(entries, entry(u"0033899000000"_s));
    const SetupAdaptation adaptation = adapt(goalOf(callQueue()), present);
    QVERIFY(!adaptation.draft.contains(own));
    QCOMPARE(adaptation.draft.ids(slotList), callQueue().ids(slotList));
    QCOMPARE(adaptation.draft.ids(entries), callQueue().ids(entries));
}

// Who is at work now is not what was copied.
void TestSetupAdaptation::presenceIsLeftAlone()
{
    SetupDocument present = callQueue();
    present.setValue(agents + u"/1"_s, u"status"_s, u"loggedOut"_s);
    SetupDocument wanted = callQueue();
    wanted.setValue(agents + u"/1"_s, u"timeout"_s, 40);
    const SetupAdaptation adaptation = adapt(goalOf(wanted), present);
    QCOMPARE(adaptation.draft.value(agents + u"/1"_s, u"status"_s).toString(), u"loggedOut"_s);
    QCOMPARE(adaptation.draft.value(agents + u"/1"_s, u"timeout"_s).toInt(), 40);
}

void TestSetupAdaptation::soundsByName()
{
    const SetupDocument present = withSound(callQueue(), u"70"_s, u"hold.wav"_s);
    const SetupAdaptation adaptation = adapt(goalOf(withSound(callQueue(), u"12"_s, u"hold.wav"_s)), present);
    QCOMPARE(adaptation.draft.value(root, u"toneOnHold"_s).toInt(), 70);
    QCOMPARE(adaptation.draft.value(queue, u"soundOnHold"_s).toInt(), 70);
    QCOMPARE(adaptation.draft.value(queue, u"actionOnOverflowParam"_s).toString(), u"70"_s);
    QCOMPARE(adaptation.draft.ids(sounds), QStringList{u"70"_s});
    QVERIFY(adaptation.losses.isEmpty());
    QVERIFY(adaptation.sounds.isEmpty());
}

void TestSetupAdaptation::soundsThatAreMissing()
{
    SetupDocument present = callQueue();
    present.setIds(sounds, {});
    const SetupAdaptation adaptation = adapt(goalOf(withSound(callQueue(), u"12"_s, u"hold.wav"_s)), present);
    QCOMPARE(lossesOf(adaptation, SetupLoss::Kind::Sound), QStringList{u"hold.wav"_s});
    QVERIFY(adaptation.draft.value(root, u"toneOnHold"_s).isNull());
    QVERIFY(adaptation.draft.value(queue, u"actionOnOverflow"_s).isNull());
    QVERIFY(adaptation.draft.value(queue, u"actionOnOverflowParam"_s).isNull());
    QVERIFY(!hasErrors(setupProblems(context(u"contactCenterSolution"_s), present, adaptation.draft)));
}

void TestSetupAdaptation::soundsFromFiles()
{
    SetupDocument present = callQueue();
    present.setIds(sounds, {});
    const SetupAdaptation adaptation =
        adapt(goalOf(withSound(callQueue(), u"12"_s, u"hold.wav"_s)), present, {u"hold.wav"_s});
    QCOMPARE(adaptation.sounds, (QList<SoundNeed>{{.id = u"12"_s, .name = u"hold.wav"_s}}));
    QVERIFY(lossesOf(adaptation, SetupLoss::Kind::Sound).isEmpty());
}

// A sound that a template asks for has a made-up identifier, which another sound may have here.
void TestSetupAdaptation::soundsUnderATakenIdentifier()
{
    SetupDocument present = callQueue();
    insertAll(present, sounds, {{u"12"_s, {{u"soundId"_s, 12}, {u"name"_s, u"other.wav"_s}}}});
    const SetupAdaptation adaptation =
        adapt(goalOf(withSound(callQueue(), u"12"_s, u"hold.wav"_s)), present, {u"hold.wav"_s});
    QVERIFY(lossesOf(adaptation, SetupLoss::Kind::Sound).isEmpty());
    QCOMPARE(adaptation.sounds.size(), 1);
    QCOMPARE(adaptation.sounds.first().name, u"hold.wav"_s);
    const QString id = adaptation.sounds.first().id;
    QVERIFY(id != "12"_L1);
    QCOMPARE(adaptation.draft.value(sounds + u"/12"_s, u"name"_s).toString(), u"other.wav"_s);
    QCOMPARE(adaptation.draft.value(sounds + u'/' + id, u"name"_s).toString(), u"hold.wav"_s);
    QCOMPARE(adaptation.draft.value(root, u"toneOnHold"_s).toVariant().toString(), id);
}

void TestSetupAdaptation::secretsAreSaid()
{
    const QString settings = u"/telephony/ab12345-ovh-1/conference/0033199001234/settings"_s;
    SetupDocument wanted;
    wanted.insert(settings, {{u"pin"_s, u""_s}, {u"language"_s, u"fr"_s}});
    SetupDocument present;
    present.insert(settings, {{u"pin"_s, u"1234"_s}, {u"language"_s, u"en"_s}});
    SetupGoal goal = goalOf(wanted, u"conference"_s);
    goal.withheld.insert(settings, {u"pin"_s});
    const SetupAdaptation adaptation = adapt(goal, present, {}, u"conference"_s);
    QCOMPARE(lossesOf(adaptation, SetupLoss::Kind::Secret), QStringList{u"pin"_s});
    QCOMPARE(adaptation.draft.value(settings, u"pin"_s).toString(), u"1234"_s);
    QCOMPARE(adaptation.draft.value(settings, u"language"_s).toString(), u"fr"_s);
}

void TestSetupAdaptation::linesThatAreGone()
{
    SetupDocument wanted;
    const QString path = u"/telephony/ab12345-ovh-1/redirect/0033199001234"_s;
    wanted.insert(path, {{u"destination"_s, u"0033199007777"_s}});
    SetupDocument present;
    present.insert(path, {{u"destination"_s, phoneLine}});
    const SetupAdaptation adaptation = adapt(goalOf(wanted, u"redirect"_s), present, {}, u"redirect"_s);
    QCOMPARE(lossesOf(adaptation, SetupLoss::Kind::Line), QStringList{u"0033199007777"_s});
}

void TestSetupAdaptation::whatCannotBeWritten()
{
    SetupGoal goal = goalOf(callQueue());
    goal.unsupported = {root + u"/hunting/customStatus"_s, root + u"/x/webAccess"_s};
    goal.unreadable = {root + u"/records"_s};
    const SetupAdaptation adaptation = adapt(goal, callQueue());
    QCOMPARE(lossesOf(adaptation, SetupLoss::Kind::Unsupported), QStringList{u"hunting/customStatus"_s});
    QCOMPARE(lossesOf(adaptation, SetupLoss::Kind::WebAccess), QStringList{u"x/webAccess"_s});
    QCOMPARE(lossesOf(adaptation, SetupLoss::Kind::Unreadable), QStringList{u"records"_s});
    QVERIFY(std::none_of(adaptation.losses.begin(), adaptation.losses.end(),
                         [](const SetupLoss &loss) { return loss.blocks; }));
}

void TestSetupAdaptation::fields_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");
    QTest::newRow("of the number") << u"strategy"_s << u"random"_s << true;
    QTest::newRow("of the queue") << u"queue.maxMember"_s << u"9"_s << true;
    QTest::newRow("unknown") << u"colour"_s << u"red"_s << false;
    QTest::newRow("no number") << u"queue.maxMember"_s << u"many"_s << false;
}

void TestSetupAdaptation::fields()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const bool, fits);
    const SetupGoal goal = SetupGoal::ofFields(FeatureType::ContactCenterSolution, {{key, value}});
    const SetupAdaptation adaptation = adapt(goal, callQueue());
    QCOMPARE(adaptation.losses.isEmpty(), fits);
    if (!fits) {
        QCOMPARE(adaptation.losses.constFirst().name, key);
        QVERIFY(adaptation.losses.constFirst().blocks);
    }
    QCOMPARE(adaptation.draft == callQueue(), !fits);
}

void TestSetupAdaptation::refusingARecording()
{
    const SetupGoal goal =
        SetupGoal::ofFields(FeatureType::ContactCenterSolution,
                            {{u"queue.askForRecordDisabling"_s, u"true"_s}, {u"queue.recordDisablingDigit"_s, u"7"_s}});
    const SetupAdaptation adaptation = adapt(goal, callQueue());
    QVERIFY(adaptation.losses.isEmpty());
    const QString list = root + u"/hunting/queue"_s;
    const QString queue = list + u'/' + adaptation.draft.ids(list).constFirst();
    QCOMPARE(adaptation.draft.value(queue, u"recordDisablingDigit"_s), QJsonValue(u"7"_s));
    QCOMPARE(adaptation.draft.value(queue, u"recordDisablingLanguage"_s), QJsonValue(u"french"_s));
}

void TestSetupAdaptation::typeOnly()
{
    const SetupAdaptation adaptation = adapt(SetupGoal::ofType(FeatureType::ContactCenterSolution), callQueue());
    QVERIFY(adaptation.draft == callQueue());
}

void TestSetupAdaptation::comparedSideBySide()
{
    QVERIFY(compared(goalOf(callQueue()), goalOf(madeAgain())).isSame());
    SetupDocument other = madeAgain();
    other.setValue(root, u"strategy"_s, u"random"_s);
    SetupMembers::remove(other, agents + u"/103"_s);
    const SetupComparison comparison = compared(goalOf(callQueue()), goalOf(other));
    QList<SetupDifference::Kind> kinds;
    for (const SetupDifference &difference : comparison.differences)
        kinds.append(difference.kind);
    QCOMPARE(kinds, (QList<SetupDifference::Kind>{SetupDifference::Kind::Changed, SetupDifference::Kind::Removed,
                                                  SetupDifference::Kind::Moved}));
    QCOMPARE(comparison.differences[0].path, root);
    QCOMPARE(comparison.differences[1].path, agents + u"/3"_s);
}

QTEST_GUILESS_MAIN(TestSetupAdaptation)
#include "tst_setupadaptation.moc"
