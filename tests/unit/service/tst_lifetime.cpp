// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/coalescer.h"
#include "service/lifetime.h"

#include <QPromise>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QCoro::Task<> sleepThen(Lifetime &lifetime, std::chrono::milliseconds duration, QStringList *log)
{
    const bool passed = co_await Sleep(lifetime, duration);
    log->append(passed ? u"passed"_s : u"over"_s);
}

QCoro::Task<> waitAt(Gate &gate, std::chrono::milliseconds limit, int *count)
{
    co_await gate.opened(limit);
    ++*count;
}

QCoro::Task<> await(Lifetime &lifetime, QFuture<Result<int>> future, Result<int> *result)
{
    *result = co_await Settled(lifetime, future);
}

QCoro::Task<> pass(Lifetime &lifetime, Turnstile &turnstile, int *inside, int *most)
{
    if (!co_await turnstile.enter())
        co_return;
    const TurnstilePass pass(turnstile);
    *most = std::max(*most, ++*inside);
    co_await Sleep(lifetime, 1ms);
    --*inside;
}

QCoro::Task<> readInto(Coalescer<int> &coalescer, QString id, QHash<QString, int> *values)
{
    const Result<int> value = co_await coalescer.read(u"list"_s, id);
    values->insert(id, value.value_or(-1));
}

} // namespace

class TestLifetime : public QObject
{
    Q_OBJECT

private slots:
    void sleeps();
    void gates();
    void futures();
    void turnstile();
    void coalesces();
};

void TestLifetime::sleeps()
{
    QStringList log;
    {
        Lifetime lifetime;
        sleepThen(lifetime, 5ms, &log);
        QTRY_COMPARE(log, QStringList(u"passed"_s));
        sleepThen(lifetime, 1h, &log);
        sleepThen(lifetime, 1h, &log);
        QCOMPARE(log.size(), 1);
        lifetime.end();
        QCOMPARE(log, QStringList({u"passed"_s, u"over"_s, u"over"_s}));
        sleepThen(lifetime, 1h, &log);
        QCOMPARE(log.size(), 4);
    }
}

void TestLifetime::gates()
{
    Lifetime lifetime;
    Gate gate(lifetime);
    int count = 0;
    waitAt(gate, Gate::withoutLimit, &count);
    waitAt(gate, Gate::withoutLimit, &count);
    gate.open();
    QCOMPARE(count, 2);
    gate.open();
    QCOMPARE(count, 2);
    waitAt(gate, 1ms, &count);
    QTRY_COMPARE(count, 3);
    waitAt(gate, Gate::withoutLimit, &count);
    lifetime.end();
    QCOMPARE(count, 4);
}

void TestLifetime::futures()
{
    Lifetime lifetime;
    QPromise<Result<int>> first;
    QPromise<Result<int>> second;
    first.start();
    second.start();
    Result<int> firstResult;
    Result<int> secondResult;
    await(lifetime, first.future(), &firstResult);
    await(lifetime, second.future(), &secondResult);
    first.addResult(42);
    first.finish();
    QTRY_VERIFY(firstResult == 42);
    lifetime.end();
    QVERIFY(!secondResult.has_value());
    QVERIFY(secondResult.error().kind == ApiError::Kind::Cancelled);
    second.addResult(7);
    second.finish();
    QCoreApplication::processEvents();
    QVERIFY(!secondResult.has_value());
}

void TestLifetime::turnstile()
{
    Lifetime lifetime;
    Turnstile turnstile(lifetime, 2);
    int inside = 0;
    int most = 0;
    for (int i = 0; i < 7; ++i)
        pass(lifetime, turnstile, &inside, &most);
    QTRY_COMPARE(inside, 0);
    QCOMPARE(most, 2);
}

void TestLifetime::coalesces()
{
    Lifetime lifetime;
    int fetches = 0;
    Coalescer<int> coalescer(lifetime,
                             [&](const QString &, const QStringList &ids) -> QCoro::Task<Coalescer<int>::Values> {
                                 ++fetches;
                                 Coalescer<int>::Values values;
                                 for (const QString &id : ids)
                                     values.insert(id, id.toInt());
                                 co_return values;
                             });
    QHash<QString, int> values;
    for (int id = 0; id < 120; ++id)
        readInto(coalescer, QString::number(id), &values);
    readInto(coalescer, u"7"_s, &values);
    QTRY_COMPARE(values.size(), 120);
    for (int id = 0; id < 120; ++id)
        QCOMPARE(values.value(QString::number(id)), id);
    QVERIFY2(fetches <= 4, qPrintable(QString::number(fetches)));
}

QTEST_GUILESS_MAIN(TestLifetime)
#include "tst_lifetime.moc"
