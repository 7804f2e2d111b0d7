// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/changewords.h"
#include "words/configurationwords.h"
#include "words/errorwords.h"
#include "words/holdingwords.h"
#include "words/livewords.h"
#include "words/numberwords.h"
#include "words/timewords.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

QList<Kind> allKinds()
{
    QList<Kind> kinds;
    for (int kind = int(Kind::Cancelled); kind <= int(Kind::Unknown); ++kind)
        kinds.append(Kind(kind));
    return kinds;
}

bool isSentence(const QString &text)
{
    return !text.isEmpty() && text.at(0).isUpper() && text.endsWith(u'.') && !text.contains(u'!');
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void everyErrorHasASentence();
    void errorsAreToldApart();
    void detailsHoldWhatSupportAsksFor();
    void aLocalMistakeIsNotBlamedOnTheServer();
    void everyStateHasItsWord();
    void everyBadEndHasASentence();
    void theServersWordsAreQuoted();
    void aTargetMayBeUnknown();
    void times();
    void statesOfCallsAndAgents();
    void agoes_data();
    void agoes();
    void lossesAreListed();
    void everyTypeHasItsAnswer();
    void numbersInBothForms();
};

void TestWords::everyErrorHasASentence()
{
    for (const Kind kind : allKinds()) {
        const ApiError error{.kind = kind, .httpStatus = 400};
        QVERIFY2(isSentence(Words::what(error)), qPrintable(toString(kind)));
        QVERIFY2(kind == Kind::Cancelled || isSentence(Words::advice(error)), qPrintable(toString(kind)));
    }
}

void TestWords::errorsAreToldApart()
{
    QSet<QString> seen;
    for (const Kind kind : allKinds())
        seen.insert(Words::what(ApiError{.kind = kind, .httpStatus = 400}));
    QCOMPARE(seen.size(), allKinds().size());
}

void TestWords::detailsHoldWhatSupportAsksFor()
{
    const ApiError error{.kind = Kind::Forbidden,
                         .httpStatus = 403,
                         .code = u"FORBIDDEN"_s,
                         .message = u"No"_s,
                         .queryId = u"EU.ext-1.abc"_s};
    const QString details = Words::details(error);
    for (const QString &part : {u"403"_s, u"FORBIDDEN"_s, u"No"_s, u"EU.ext-1.abc"_s})
        QVERIFY2(details.contains(part), qPrintable(part));
    QVERIFY(!Words::what(error).contains(u"EU.ext-1.abc"_s));
    QVERIFY(!Words::advice(error).contains(u"EU.ext-1.abc"_s));
}

void TestWords::aLocalMistakeIsNotBlamedOnTheServer()
{
    QVERIFY(!Words::what(ApiError{.kind = Kind::BadRequest}).contains(u"OVHcloud"_s));
    QVERIFY(Words::what(ApiError{.kind = Kind::BadRequest, .httpStatus = 400}).contains(u"OVHcloud"_s));
}

void TestWords::everyStateHasItsWord()
{
    QSet<QString> seen;
    for (int state = 0; state <= int(ConfigurationChange::State::Unknown); ++state) {
        const QString word = Words::stateOf(ConfigurationChange::State(state));
        QVERIFY(!word.isEmpty());
        QVERIFY(word.at(0).isLower());
        seen.insert(word);
    }
    QCOMPARE(seen.size(), int(ConfigurationChange::State::Unknown) + 1);
    QCOMPARE(Words::capitalized(u"applied"_s), u"Applied"_s);
    QCOMPARE(Words::capitalized(QString()), QString());
}

void TestWords::everyBadEndHasASentence()
{
    QSet<QString> seen;
    for (int failure = 0; failure <= int(ConfigurationChange::Failure::Storage); ++failure) {
        Words::ChangeFacts change;
        change.state = ConfigurationChange::State::Failed;
        change.failure = ConfigurationChange::Failure(failure);
        QVERIFY2(isSentence(Words::outcome(change)), qPrintable(QString::number(failure)));
        seen.insert(Words::outcome(change));
        change.state = ConfigurationChange::State::Unknown;
        QVERIFY2(isSentence(Words::outcome(change)), qPrintable(QString::number(failure)));
        QVERIFY2(isSentence(Words::advice(change)), qPrintable(QString::number(failure)));
        change.state = ConfigurationChange::State::Applied;
        QVERIFY(Words::outcome(change).isEmpty());
        QVERIFY(Words::advice(change).isEmpty());
    }
    QCOMPARE(seen.size(), int(ConfigurationChange::Failure::Storage) + 1);
}

void TestWords::theServersWordsAreQuoted()
{
    Words::ChangeFacts change;
    change.state = ConfigurationChange::State::Failed;
    change.failure = ConfigurationChange::Failure::Refused;
    change.error = ApiError{.kind = Kind::BadRequest, .httpStatus = 400, .message = u"No room left"_s};
    QVERIFY(Words::outcome(change).contains(u"“No room left”"_s));
}

void TestWords::aTargetMayBeUnknown()
{
    Words::ChangeFacts change;
    change.from = FeatureType(FeatureType::Conference);
    QCOMPARE(Words::target(change), u"another configuration"_s);
    change.to = FeatureType(FeatureType::Redirect);
    QVERIFY(Words::fromTo(change).endsWith(Words::target(change)));
    QVERIFY(Words::fromTo(change).contains(u" → "_s));
}

void TestWords::times()
{
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'800'000'000).toUTC();
    QCOMPARE(Words::duration(start, start.addSecs(4)), u"0:04"_s);
    QCOMPARE(Words::duration(start, start.addSecs(754)), u"12:34"_s);
    QCOMPARE(Words::duration(start, start.addSecs(3723)), u"1:02:03"_s);
    QCOMPARE(Words::duration(start, start.addSecs(-5)), u"0:00"_s);
    QCOMPARE(Words::duration(3723s), u"1:02:03"_s);
    QCOMPARE(Words::duration(-5s), u"0:00"_s);
}

void TestWords::statesOfCallsAndAgents()
{
    QCOMPARE(Words::agentStatus({.status = u"onBreak"_s}), u"On a break"_s);
    QCOMPARE(Words::agentStatus({.status = u"ofTomorrow"_s}), u"ofTomorrow"_s);
    QCOMPARE(Words::agentStatus({}), u"Not read yet"_s);
    QCOMPARE(Words::callState({.state = LiveCall::State::Waiting}), u"Waiting"_s);
    QCOMPARE(Words::callState({.state = LiveCall::State::Answered, .onHold = true}), u"On hold"_s);
    QCOMPARE(Words::callState({.stateName = u"ofTomorrow"_s}), u"ofTomorrow"_s);
}

void TestWords::agoes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("now") << qint64(3) << u"just now"_s;
    QTest::newRow("clock went back") << qint64(-30) << u"just now"_s;
    QTest::newRow("seconds") << qint64(42) << u"42 s ago"_s;
    QTest::newRow("minutes") << qint64(130) << u"2 min ago"_s;
    QTest::newRow("hours") << qint64(3 * 3600 + 5) << u"3 h ago"_s;
    QTest::newRow("days") << qint64(2 * 86400) << u"2 day(s) ago"_s;
}

void TestWords::agoes()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000).toUTC();
    QCOMPARE(Words::ago(now.addSecs(-seconds), now), expected);
}

void TestWords::lossesAreListed()
{
    QVERIFY(Words::losses({}).isEmpty());
    const QString text = Words::losses({{.kind = Holding::Kind::Members, .count = 6, .text = {}},
                                        {.kind = Holding::Kind::Sounds, .count = 0, .text = {}},
                                        {.kind = Holding::Kind::TimeConditions, .count = 3, .text = {}}});
    QVERIFY(text.contains(u"6"_s));
    QVERIFY(text.contains(u"3"_s));
    QVERIFY(!text.contains(u"sound"_s));
    const QString destination =
        Words::losses({{.kind = Holding::Kind::Destination, .count = 1, .text = u"0033199001234"_s}});
    QVERIFY(destination.contains(u"01 99 00 12 34"_s));
}

void TestWords::everyTypeHasItsAnswer()
{
    for (const FeatureType &type : FeatureType::all()) {
        Service service;
        service.featureType = type;
        QVERIFY2(isSentence(Words::answer(service)), qPrintable(type.apiName()));
        if (type.isEmpty())
            continue;
        QVERIFY2(isSentence(Words::willBeReplaced(type)), qPrintable(type.apiName()));
        QVERIFY2(Words::replaceAction(type).startsWith(u"Replace "_s), qPrintable(type.apiName()));
        QVERIFY2(Words::deleteAction(type).startsWith(u"Delete "_s), qPrintable(type.apiName()));
    }
}

void TestWords::numbersInBothForms()
{
    QCOMPARE(Words::number(u"0033199001234"_s), u"01 99 00 12 34"_s);
    Words::setInternationalNumbers(true);
    QCOMPARE(Words::number(u"0033199001234"_s), u"+33 1 99 00 12 34"_s);
    QCOMPARE(Words::number(u"plugAndFax12"_s), u"plugAndFax12"_s);
    Words::setInternationalNumbers(false);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
