// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loading an account and making many changes, against a server that takes 20 ms for each answer. Each is measured
// beside the way that calls the API once for each number or task, one after the other, in the same run.
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/session.h"
#include "store/store.h"
#include "support/sandboxfixture.h"
#include "support/waitfor.h"

#include <QCoroTimer>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <cmath>
#include <cstdio>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int inFlight = 5;
constexpr auto latency = 20ms;
constexpr auto taskTime = 2s;

void figure(const char *name, double value, const char *unit)
{
    std::printf("FIGURE %s %.2f %s\n", name, value, unit);
    std::fflush(stdout);
}

void ratio(const char *name, double value)
{
    std::printf("RATIO %s %.2f\n", name, value);
    std::fflush(stdout);
}

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Sandbox::Options server(int groups, int numbers)
{
    Sandbox::Options options;
    options.groups = groups;
    options.numbers = numbers;
    options.latency = latency;
    options.taskTime = taskTime;
    return options;
}

struct World
{
    explicit World(const Sandbox::Options &options)
        : sandbox(options)
    {
        const QFuture<Result<StoreOpening>> opening = store.open(folder.filePath(u"bench.sqlite"_s));
        if (!QTest::qWaitFor([&] { return opening.isFinished(); }) || !opening.result())
            qFatal("The store does not open");
        ClientOptions clientOptions;
        clientOptions.maxInFlight = inFlight;
        const Account account{
            .key = u"bench"_s, .kind = Account::Kind::Sandbox, .label = {}, .endpoint = {}, .confFile = {}};
        session = std::make_unique<Session>(account, sandbox.makeClient(clientOptions), store);
    }

    void load()
    {
        QSignalSpy finished(&session->inventory(), &Inventory::refreshFinished);
        session->start();
        if (!finished.wait(120000) || session->inventory().error())
            qFatal("The inventory is not loaded");
    }

    SandboxFixture sandbox;
    QTemporaryDir folder;
    Store store;
    std::unique_ptr<Session> session;
};

// How often and how long the event loop was kept from anything else.
class Heart
{
public:
    Heart()
    {
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        m_beat.start(0);
    }
    double longestMilliseconds() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

// What a script does that knows nothing of bulk reading: the list of groups, each group's list of numbers, then each
// number.
QCoro::Task<int> readOneAfterAnother(Client &client, int mostNumbers)
{
    int calls = 1;
    const Result<QJsonValue> groups = co_await client.get(u"/telephony"_s);
    const QJsonArray names = groups.value_or(QJsonValue()).toArray();
    for (const QJsonValue &name : names) {
        const QString list = Client::pathOf(u"/telephony"_s, {name.toString(), u"service"_s});
        const Result<QJsonValue> numbers = co_await client.get(list);
        ++calls;
        const QJsonArray services = numbers.value_or(QJsonValue()).toArray();
        for (const QJsonValue &service : services) {
            if (mostNumbers-- <= 0)
                co_return calls;
            const QString path = list + u'/' + service.toString();
            const Result<QJsonValue> object = co_await client.get(path);
            ++calls;
        }
    }
    co_return calls;
}

void benchLoading()
{
    World world(server(40, 2000));
    const std::unique_ptr<Client> naive = world.sandbox.makeClient(ClientOptions());
    QElapsedTimer timer;
    timer.start();
    const int sampleCalls = waitFor(readOneAfterAnother(*naive, 200), 120s);
    const double perCall = seconds(timer) / sampleCalls;

    Heart heart;
    timer.restart();
    const qint64 before = world.session->client().requestCount();
    QSignalSpy finished(&world.session->inventory(), &Inventory::refreshFinished);
    world.session->inventory().refresh();
    if (!finished.wait(120000))
        qFatal("The inventory is not loaded");
    const double taken = seconds(timer);
    const auto requests = static_cast<double>(world.session->client().requestCount() - before);
    const int services = world.session->inventory().serviceCount();
    const double naiveCalls = 1 + world.session->inventory().groupCount() + services;

    figure("load_numbers", services, "numbers");
    figure("load_time", taken, "s");
    figure("load_requests", requests, "requests");
    // Two hundred of its calls are timed; all of them would take that much longer, since each waits for the one before.
    figure("load_one_by_one_time", naiveCalls * perCall, "s");
    figure("load_one_by_one_requests", naiveCalls, "requests");
    figure("load_longest_block", heart.longestMilliseconds(), "ms");
    ratio("load_requests_fewer", naiveCalls / requests);
    ratio("load_time_faster", naiveCalls * perCall / taken);
}

void benchBlocking(const char *name, int groups)
{
    World world(server(groups, 10000));
    Heart heart;
    world.load();
    figure(name, heart.longestMilliseconds(), "ms");
}

// What the control panel does after a bulk change: each task is followed to its end before the next one is looked at,
// and here, as a script would, each number is changed after the one before has ended.
QCoro::Task<double> changeOneAfterAnother(TelephonyApi api, QList<Service> services)
{
    QElapsedTimer timer;
    timer.start();
    for (const Service &service : services) {
        const FeatureType to(FeatureType::Redirect);
        const Result<Task> begun = co_await api.changeFeatureType(service.billingAccount, service.serviceName, to);
        if (!begun)
            qFatal("The change is refused: %s", qPrintable(begun.error().message));
        bool isPending = true;
        while (isPending) {
            QTimer pause;
            pause.setSingleShot(true);
            pause.start(1s);
            co_await pause;
            const Result<Task> task = co_await api.task(service.billingAccount, service.serviceName, begun->id);
            isPending = task && task->isPending();
        }
        const Result<Service> now = co_await api.service(service.billingAccount, service.serviceName);
        if (!now || now->featureType != to)
            qFatal("The number is not changed");
    }
    co_return seconds(timer);
}

void benchChanges()
{
    constexpr int changes = 200;
    constexpr int sample = 4;
    World world(server(8, 2 * changes)); // some are in groups that have expired
    for (const QString &number : world.sandbox.server().numbers())
        world.sandbox.server().setFeatureType(number, u"empty"_s);
    world.load();
    QList<Service> services;
    for (const Service &service : world.session->inventory().services()) {
        const int group = world.session->inventory().groupRow(service.billingAccount);
        if (service.featureType.isEmpty() && !world.session->inventory().group(group).error)
            services.append(service);
    }
    if (services.size() < changes + sample)
        qFatal("Too few numbers");
    const std::unique_ptr<Client> naive = world.sandbox.makeClient(ClientOptions());
    const double oneByOne = waitFor(changeOneAfterAnother(TelephonyApi(*naive), services.last(sample)), 120s) / sample;

    QElapsedTimer timer;
    timer.start();
    const qint64 before = world.session->client().requestCount();
    for (const Service &service : services.first(changes)) {
        if (!world.session->changes().begin(service, FeatureType::Redirect))
            qFatal("The change is refused");
    }
    // QTest::qWaitFor sleeps between its looks, ten milliseconds for each turn of the event loop.
    QEventLoop loop;
    QObject::connect(&world.session->changes(), &ConfigurationChanges::underWayCountChanged, &loop, [&loop](int count) {
        if (count == 0)
            loop.quit();
    });
    QTimer::singleShot(120s, &loop, [] { qFatal("The changes do not end"); });
    loop.exec();
    const double taken = seconds(timer);
    for (int row = 0; row < world.session->changes().count(); ++row) {
        if (world.session->changes().at(row)->state() != ConfigurationChange::State::Applied)
            qFatal("A change is not applied");
    }
    const double bound = std::ceil(double(changes) / inFlight) * std::chrono::duration<double>(latency).count() +
                         std::chrono::duration<double>(taskTime).count();
    figure("changes", changes, "changes");
    figure("changes_time", taken, "s");
    figure("changes_lower_bound", bound, "s");
    figure("changes_requests", static_cast<double>(world.session->client().requestCount() - before), "requests");
    // Four are timed; all of them would take that much longer, since each waits for the one before.
    figure("changes_one_by_one_time", oneByOne * changes, "s");
    ratio("changes_over_lower_bound", taken / bound);
    ratio("changes_faster", oneByOne * changes / taken);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList wanted = program.arguments().mid(1);
    const auto wants = [&wanted](const QString &name) { return wanted.isEmpty() || wanted.contains(name); };
    if (wants(u"loading"_s))
        benchLoading();
    if (wants(u"blocking"_s))
        benchBlocking("load_10000_in_one_group_longest_block", 1);
    if (wants(u"blocking"_s))
        benchBlocking("load_10000_in_50_groups_longest_block", 50);
    if (wants(u"changes"_s))
        benchChanges();
    return 0;
}
