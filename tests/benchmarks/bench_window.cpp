// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window feels with many numbers: searching 100,000, loading 10,000, starting with 10,000 in the cache.
// Times depend on the machine; the ratios are taken within one run.
#include "../models/cachedsession.h"
#include "core/catalogue.h"
#include "core/phonenumber.h"
#include "gui/expertmode.h"
#include "gui/mainwindow.h"
#include "gui/numbertreeview.h"
#include "gui/settings.h"
#include "gui/userprompts.h"
#include "models/numbertreemodel.h"
#include "service/accounts.h"
#include "service/secretstore.h"
#include "windowbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <numeric>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int searchedNumbers = 100000;
constexpr int searchedGroups = 400;
constexpr int starts = 5;

// --- Search
// -----------------------------------------------------------------------------------------------------------

QList<BillingAccount> manyGroups()
{
    QList<BillingAccount> groups;
    for (int i = 0; i < searchedGroups; ++i)
        groups.append(group(u"ab%1-ovh-1"_s.arg(10000 + i), u"Société Générale d'Études n° %1"_s.arg(i)));
    return groups;
}

QList<Service> manyServices()
{
    const QStringList places{u"Accueil"_s,      u"Télécopie"_s, u"Standard Paris"_s, u"Hôtel de l'Étoile"_s,
                             u"Comptabilité"_s, u"Astreinte"_s, u"Ligne directe"_s,  u"Café du Marché"_s};
    const QList<FeatureType> types{FeatureType::Redirect,   FeatureType::ContactCenterSolution,
                                   FeatureType::Conference, FeatureType::CloudIvr,
                                   FeatureType::Svi,        FeatureType::Empty};
    QList<Service> services;
    services.reserve(searchedNumbers);
    for (int i = 0; i < searchedNumbers; ++i)
        services.append(number(u"ab%1-ovh-1"_s.arg(10000 + i / (searchedNumbers / searchedGroups)),
                               u"00331%1"_s.arg(99000000 + i * 7 % 1000000, 8, 10, QChar(u'0')),
                               u"%1 %2"_s.arg(places.at(i % places.size())).arg(i), types.at(i % types.size())));
    return services;
}

//! What somebody types, letter by letter, and takes back at the end.
QStringList keystrokes()
{
    QStringList result;
    for (const QString &word : {u"0199"_s, u"0199012345"_s, u"accueil"_s, u"+33199"_s, u"etoile"_s, u"conference"_s,
                                u"telecopie"_s, u"9901"_s, u"societe"_s, u"marche 4"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            result.append(word.first(length));
        result.append(QString());
    }
    return result;
}

//! Milliseconds of each keystroke, until everything that follows from it is on the screen.
QList<double> timed(const std::function<void(const QString &)> &type)
{
    QList<double> times;
    for (const QString &text : keystrokes()) {
        QElapsedTimer timer;
        timer.start();
        type(text);
        QCoreApplication::processEvents();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

QHash<FeatureType, QString> configurationNames()
{
    QHash<FeatureType, QString> names;
    for (const FeatureType &type : FeatureType::all())
        names.insert(type, Catalogue::label(type));
    return names;
}

QList<double> searchOurs(const QList<Service> &services)
{
    CachedSession session(manyGroups(), services);
    NumberTreeModel model;
    model.setConfigurationNames(configurationNames());
    NumberTreeView view;
    view.setTree(&model);
    view.resize(500, 800);
    view.show();
    model.setSession(&session.session());
    if (!session.load() ||
        !QTest::qWaitFor([&] { return !model.isIndexing() && model.matchCount() == searchedNumbers; }, 60000))
        qFatal("The numbers are not there");
    const QList<double> times = timed([&](const QString &text) { model.setFilter(text); });
    model.setSession(nullptr);
    return times;
}

QList<double> searchWithProxy(const QList<Service> &services)
{
    constexpr int searchRole = Qt::UserRole;
    const QHash<FeatureType, QString> names = configurationNames();
    QStandardItemModel model;
    QStandardItem *parent = nullptr;
    for (const Service &service : services) {
        if (!parent || parent->text() != service.billingAccount) {
            parent = new QStandardItem(service.billingAccount);
            model.appendRow(parent);
        }
        const QString shown = PhoneNumber::displayed(service.serviceName);
        auto *item = new QStandardItem(shown);
        item->setData(QString(service.serviceName + u' ' + QString(shown).remove(u' ') + u' ' + service.description +
                              u' ' + names.value(service.featureType)),
                      searchRole);
        parent->appendRow(
            {item, new QStandardItem(service.description), new QStandardItem(names.value(service.featureType))});
    }
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setRecursiveFilteringEnabled(true);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterRole(searchRole);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&proxy);
    view.resize(500, 800);
    view.show();
    QCoreApplication::processEvents();
    return timed([&](const QString &text) { proxy.setFilterFixedString(text); });
}

void benchSearch()
{
    const QList<Service> services = manyServices();
    const QList<double> ours = searchOurs(services);
    const QList<double> proxy = searchWithProxy(services);
    figure(u"search_100000_keystroke_median"_s, quantile(ours, 0.5), u"ms"_s);
    figure(u"search_100000_keystroke_p99"_s, quantile(ours, 0.99), u"ms"_s);
    figure(u"search_100000_proxy_keystroke_median"_s, quantile(proxy, 0.5), u"ms"_s);
    const auto sum = [](const QList<double> &values) { return std::accumulate(values.begin(), values.end(), 0.0); };
    ratio(u"search_100000_faster_than_proxy"_s, sum(proxy) / sum(ours));
}

// --- Load and start
// ---------------------------------------------------------------------------------------------------

void benchLoad(const QString &confFile, const QTemporaryDir &folder)
{
    QSettings file(folder.filePath(u"settings.conf"_s), QSettings::IniFormat);
    Settings settings(file);
    ExpertMode expertMode;
    MemorySecretStore secrets;
    DialogPrompts prompts;
    SilentNotifier notifier;
    Store store;
    store.open(folder.filePath(u"store.db"_s)).waitForFinished();
    Accounts accounts(file, secrets, store, [] { return Result<SandboxAccess>(failure(ApiError::Kind::Unknown)); });
    MainWindow window({accounts, settings, expertMode, prompts, notifier});
    window.resize(1120, 720);
    window.show();
    QCoreApplication::processEvents();
    const LoopWatch watch;
    QElapsedTimer timer;
    timer.start();
    accounts.openConf(confFile);
    // QTest::qWaitFor sleeps ten milliseconds at each turn of the event loop, which would be measured.
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        Session *session = accounts.session();
        if (session && session->inventory().refreshed().isValid() && !session->inventory().isRefreshing())
            loop.quit();
    });
    look.start(5);
    QTimer::singleShot(patience, &loop, [] { qFatal("The numbers are not loaded in time"); });
    loop.exec();
    if (accounts.session()->inventory().serviceCount() < loadedNumbers)
        qFatal("The numbers were not loaded");
    figure(u"load_10000_time"_s, static_cast<double>(timer.elapsed()), u"ms"_s);
    figure(u"load_10000_longest_block"_s, quantile(watch.gaps(), 1), u"ms"_s);
    figure(u"load_10000_longest_work"_s, quantile(watch.work(), 1), u"ms"_s);
    figure(u"load_10000_block_p999"_s, quantile(watch.gaps(), 0.999), u"ms"_s);
    accounts.close();
}

struct Start
{
    double window = 0; //!< ms
    double rows = 0;   //!< ms
    double memory = 0; //!< MiB
};

Start started(const QString &confFile, const QTemporaryDir &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, folder.path());
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program(u"aiguilleur"_s),
                  {u"--conf"_s, confFile, u"--store"_s, folder.filePath(u"store.db"_s), u"--quit-after-paint"_s});
    Start result;
    while (result.rows == 0 && process.waitForReadyRead(30000)) {
        const double now = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        while (process.canReadLine()) {
            const QByteArrayList words = process.readLine().trimmed().split(' ');
            if (words.first() == "painted" && result.window == 0)
                result.window = now;
            if (words.first() == "rows" && result.rows == 0) {
                result.rows = now;
                result.memory = words.value(1).toDouble() / 1024;
            }
        }
    }
    process.waitForFinished();
    if (result.rows == 0)
        qFatal("The program did not paint its numbers");
    return result;
}

void benchStart(const QString &confFile, const QTemporaryDir &folder)
{
    QList<double> window;
    QList<double> rows;
    QList<double> memory;
    for (int i = 0; i < starts; ++i) {
        const Start start = started(confFile, folder);
        window.append(start.window);
        rows.append(start.rows);
        memory.append(start.memory);
    }
    figure(u"start_10000_first_window"_s, quantile(window, 0.5), u"ms"_s);
    figure(u"start_10000_first_numbers"_s, quantile(rows, 0.5), u"ms"_s);
    figure(u"start_10000_memory"_s, quantile(memory, 0.5), u"MiB"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    benchSearch();
    const QTemporaryDir folder;
    const QString confFile = folder.filePath(u"ovh.conf"_s);
    const SandboxProcess sandbox(confFile);
    benchLoad(confFile, folder);
    benchStart(confFile, folder);
    return 0;
}
