// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configurationchange.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

using State = ConfigurationChange::State;
using Failure = ConfigurationChange::Failure;

class TestConfigurationChange : public QObject
{
    Q_OBJECT

private slots:
    void statesHaveNames();
    void failuresHaveNames();
    void namesAreTheStoredOnes();
    void finishedStates();
};

void TestConfigurationChange::statesHaveNames()
{
    const QMetaEnum states = QMetaEnum::fromType<State>();
    QSet<QString> names;
    for (int i = 0; i < states.keyCount(); ++i) {
        const auto state = static_cast<State>(states.value(i));
        names.insert(toString(state));
        QVERIFY(changeState(toString(state)) == state);
    }
    QCOMPARE(names.size(), states.keyCount());
    QCOMPARE(toString(State::Waiting), u"waiting"_s);
    QVERIFY(!changeState(u"thinking"_s).has_value());
}

void TestConfigurationChange::failuresHaveNames()
{
    const QMetaEnum failures = QMetaEnum::fromType<Failure>();
    QSet<QString> names;
    for (int i = 0; i < failures.keyCount(); ++i) {
        const auto failure = static_cast<Failure>(failures.value(i));
        names.insert(toString(failure));
        QVERIFY(changeFailure(toString(failure)) == failure);
    }
    QCOMPARE(names.size(), failures.keyCount());
    QVERIFY(changeFailure(u"bad luck"_s) == Failure::None);
}

void TestConfigurationChange::namesAreTheStoredOnes()
{
    // Journals and scripts have them: these lists only grow.
    QStringList states;
    for (int state = 0; state <= int(State::Unknown); ++state)
        states.append(toString(State(state)));
    QCOMPARE(states.join(u' '), u"draft snapshotting submitting waiting verifying applied failed cancelled unknown"_s);
    QStringList failures;
    for (int failure = 0; failure <= int(Failure::Storage); ++failure)
        failures.append(toString(Failure(failure)));
    QCOMPARE(failures.join(u' '),
             u" notSent noCopy refused taskFailed notChanged numberGone changedElsewhere storage"_s);
    QVERIFY(!changeState(QString()).has_value());
    QVERIFY(changeFailure(QString()) == Failure::None);
    QVERIFY(changeFailure(u"none"_s) == Failure::None);
}

void TestConfigurationChange::finishedStates()
{
    for (const State state : {State::Draft, State::Snapshotting, State::Submitting, State::Waiting, State::Verifying})
        QVERIFY(!isFinished(state));
    for (const State state : {State::Applied, State::Failed, State::Cancelled, State::Unknown})
        QVERIFY(isFinished(state));
}

QTEST_APPLESS_MAIN(TestConfigurationChange)
#include "tst_configurationchange.moc"
