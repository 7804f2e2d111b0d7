// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupconflicts.h"
#include "core/setupdocument.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

const QString queue = u"/telephony/ab12345-ovh-1/easyHunting/0033199001234"_s;
const QString agents = queue + u"/hunting/agent"_s;

QString agent(const QString &id)
{
    return agents + u'/' + id;
}

//! A queue with the members 1, 2 and 3.
SetupDocument queueOfThree()
{
    SetupDocument document;
    document.insert(queue, {{u"strategy"_s, u"ringAll"_s}, {u"queueSize"_s, 10}, {u"newToUs"_s, u"kept"_s}});
    for (const int id : {1, 2, 3})
        document.insert(agent(QString::number(id)), {{u"agentId"_s, id}, {u"timeout"_s, 20}});
    document.setIds(agents, {u"1"_s, u"2"_s, u"3"_s});
    return document;
}

} // namespace

class tst_SetupDocument : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatIsNotThere();
    void addsAtAPlaceUnderAnIdentifierOfOurs();
    void removesWhatIsBelow();
    void movesWithinAList();
    void mergesWhatDifferentPeopleChanged();
    void keepsTheOrderOfBoth();
    void namesEachPropertyThatBothChanged();
    void sameChangeIsNoConflict();
    void deletedByOneAndChangedByTheOther();
    void changedHereAndDeletedElsewhereIsMadeAnew();
};

void tst_SetupDocument::readsWhatIsNotThere()
{
    const SetupDocument document = queueOfThree();
    QVERIFY(document.value(queue, u"nothing"_s).isUndefined());
    QVERIFY(document.value(agent(u"9"_s), u"timeout"_s).isUndefined());
    QVERIFY(document.object(agent(u"9"_s)).isEmpty());
    QVERIFY(document.ids(queue + u"/sound"_s).isEmpty());
    QVERIFY(!document.hasList(queue + u"/sound"_s));
}

void tst_SetupDocument::addsAtAPlaceUnderAnIdentifierOfOurs()
{
    SetupDocument document = queueOfThree();
    const QString path = document.add(agents, {{u"timeout"_s, 10}}, 1);
    QVERIFY(SetupDocument::isNew(path));
    QVERIFY(!SetupDocument::isNew(agent(u"1"_s)));
    QCOMPARE(SetupDocument::listOf(path), agents);
    QCOMPARE(document.ids(agents), QStringList({u"1"_s, SetupDocument::idOf(path), u"2"_s, u"3"_s}));
    QCOMPARE(document.value(path, u"timeout"_s).toInt(), 10);
    const QString last = document.add(agents, {});
    QVERIFY(last != path);
    QCOMPARE(document.ids(agents).last(), SetupDocument::idOf(last));
}

void tst_SetupDocument::removesWhatIsBelow()
{
    SetupDocument document = queueOfThree();
    const QString list = agent(u"2"_s) + u"/queue"_s;
    document.insert(list + u"/7"_s, {{u"position"_s, 0}});
    document.setIds(list, {u"7"_s});
    document.remove(agent(u"2"_s));
    QVERIFY(!document.contains(agent(u"2"_s)));
    QVERIFY(!document.contains(list + u"/7"_s));
    QVERIFY(!document.hasList(list));
    QCOMPARE(document.ids(agents), QStringList({u"1"_s, u"3"_s}));
}

void tst_SetupDocument::movesWithinAList()
{
    SetupDocument document = queueOfThree();
    document.move(agents, 0, 2);
    QCOMPARE(document.ids(agents), QStringList({u"2"_s, u"3"_s, u"1"_s}));
    document.move(agents, 0, 9); // no such place: nothing happens
    QCOMPARE(document.ids(agents), QStringList({u"2"_s, u"3"_s, u"1"_s}));
}

void tst_SetupDocument::mergesWhatDifferentPeopleChanged()
{
    const SetupDocument base = queueOfThree();
    SetupDocument mine = base;
    mine.setValue(queue, u"strategy"_s, u"random"_s);
    mine.remove(agent(u"1"_s));
    SetupDocument theirs = base;
    theirs.setValue(queue, u"queueSize"_s, 3);
    theirs.setValue(agent(u"3"_s), u"timeout"_s, 5);
    QVERIFY(setupConflicts(base, mine, theirs).isEmpty());
    const SetupDocument both = merged(base, mine, theirs);
    QCOMPARE(both.object(queue),
             QJsonObject({{u"strategy"_s, u"random"_s}, {u"queueSize"_s, 3}, {u"newToUs"_s, u"kept"_s}}));
    QVERIFY(!both.contains(agent(u"1"_s)));
    QCOMPARE(both.value(agent(u"3"_s), u"timeout"_s).toInt(), 5);
    QCOMPARE(both.ids(agents), QStringList({u"2"_s, u"3"_s}));
}

void tst_SetupDocument::keepsTheOrderOfBoth()
{
    const SetupDocument base = queueOfThree();
    SetupDocument mine = base;
    mine.move(agents, 2, 0);
    const QString added = mine.add(agents, {{u"timeout"_s, 15}});
    SetupDocument theirs = base;
    theirs.remove(agent(u"1"_s));
    theirs.insert(agent(u"4"_s), {{u"agentId"_s, 4}});
    theirs.setIds(agents, {u"2"_s, u"3"_s, u"4"_s});
    const SetupDocument both = merged(base, mine, theirs);
    QCOMPARE(both.ids(agents), QStringList({u"3"_s, u"2"_s, SetupDocument::idOf(added), u"4"_s}));
    QVERIFY(both.contains(added));
    QVERIFY(both.contains(agent(u"4"_s)));
    QVERIFY(!both.contains(agent(u"1"_s)));
    QCOMPARE(merged(base, base, theirs).ids(agents), theirs.ids(agents));
}

void tst_SetupDocument::namesEachPropertyThatBothChanged()
{
    const SetupDocument base = queueOfThree();
    SetupDocument mine = base;
    mine.setValue(queue, u"strategy"_s, u"random"_s);
    mine.setValue(queue, u"queueSize"_s, 20);
    SetupDocument theirs = base;
    theirs.setValue(queue, u"strategy"_s, u"roundRobin"_s);
    const QList<SetupConflict> conflicts = setupConflicts(base, mine, theirs);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first(), (SetupConflict{queue, u"strategy"_s, u"ringAll"_s, u"random"_s, u"roundRobin"_s}));
    QCOMPARE(merged(base, mine, theirs).value(queue, u"strategy"_s), QJsonValue(u"random"_s));
}

void tst_SetupDocument::sameChangeIsNoConflict()
{
    const SetupDocument base = queueOfThree();
    SetupDocument mine = base;
    mine.setValue(queue, u"strategy"_s, u"random"_s);
    mine.remove(agent(u"2"_s));
    const SetupDocument theirs = mine;
    QVERIFY(setupConflicts(base, mine, theirs).isEmpty());
    QCOMPARE(merged(base, mine, theirs), theirs);
}

void tst_SetupDocument::deletedByOneAndChangedByTheOther()
{
    const SetupDocument base = queueOfThree();
    SetupDocument mine = base;
    mine.remove(agent(u"2"_s));
    SetupDocument theirs = base;
    theirs.setValue(agent(u"2"_s), u"timeout"_s, 5);
    const QList<SetupConflict> conflicts = setupConflicts(base, mine, theirs);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().path, agent(u"2"_s));
    QVERIFY(conflicts.first().property.isEmpty());
    QVERIFY(conflicts.first().mine.isUndefined());
    QCOMPARE(conflicts.first().theirs.toObject().value(u"timeout"_s).toInt(), 5);
    QVERIFY(!merged(base, mine, theirs).contains(agent(u"2"_s)));
}

void tst_SetupDocument::changedHereAndDeletedElsewhereIsMadeAnew()
{
    const SetupDocument base = queueOfThree();
    SetupDocument mine = base;
    mine.setValue(agent(u"2"_s), u"timeout"_s, 5);
    SetupDocument theirs = base;
    theirs.remove(agent(u"2"_s));
    QCOMPARE(setupConflicts(base, mine, theirs).size(), 1);
    const SetupDocument both = merged(base, mine, theirs);
    QVERIFY(!both.contains(agent(u"2"_s)));
    const QString last = agents + u'/' + both.ids(agents).last();
    QCOMPARE(both.ids(agents).size(), 3);
    QVERIFY(SetupDocument::isNew(last));
    QCOMPARE(both.value(last, u"timeout"_s).toInt(), 5);
}

QTEST_GUILESS_MAIN(tst_SetupDocument)
#include "tst_setupdocument.moc"
