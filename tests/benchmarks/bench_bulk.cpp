// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 500 numbers are changed at once from the window, against a server that takes 20 ms for each answer and 2.5 s for each
// task, and that refuses 25 of them once.
#include "gui/bulk/bulkdialog.h"
#include "gui/bulk/bulksource.h"
#include "gui/expertmode.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "gui/userprompts.h"
#include "sandbox/server.h"
#include "service/accounts.h"
#include "service/batches.h"
#include "service/inventory.h"
#include "service/secretstore.h"
#include "service/session.h"
#include "store/store.h"
#include "windowbench.h"

#include <QAction>
#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <cmath>
#include <functional>
#include <optional>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int changedNumbers = 500;
constexpr int failing = changedNumbers / 20;
constexpr int bulkGroups = 40;
constexpr int bulkNumbers = 4000; // of which those are taken that have little to be read and are in no expired group
constexpr auto bulkLatency = 20;  // ms
constexpr auto bulkTask = 2500;   // ms

class YesPrompts : public DialogPrompts
{
public:
    void ask(QWidget *, const Question &, std::function<void(bool)> answer) override { answer(true); }
};

//! Lets events be handled until it is so, without the pauses of QTest::qWaitFor.
void until(const std::function<bool()> &isSo, const char *what)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    look.start(20);
    QTimer patient;
    patient.setSingleShot(true);
    QObject::connect(&patient, &QTimer::timeout, &loop, [what] { qFatal("In vain: %s", what); });
    patient.start(patience);
    loop.exec();
}

Sandbox::Options bulkAccount()
{
    Sandbox::Options options;
    options.groups = bulkGroups;
    options.numbers = bulkNumbers;
    return options;
}

bool isTaken(const Inventory &inventory, const Service &service)
{
    const bool isPlain = service.featureType.isEmpty() || service.featureType == FeatureType(FeatureType::Redirect);
    const int group = inventory.groupRow(service.billingAccount);
    const auto status = inventory.group(group).account.status;
    return service.kind == Service::Kind::Alias && isPlain && status == BillingAccount::Status::Enabled &&
           !inventory.group(group).error;
}

//! Each refuses its first change of configuration.
QString faultsFor(const QStringList &numbers, const QTemporaryDir &folder)
{
    QJsonArray faults;
    for (const QString &number : numbers)
        faults.append(QJsonObject{{u"kind"_s, u"Status"_s},
                                  {u"method"_s, u"POST"_s},
                                  {u"path"_s, u"/telephony/*/number/%1/changeFeatureType"_s.arg(number)},
                                  {u"status"_s, 400},
                                  {u"times"_s, 1}});
    QFile file(folder.filePath(u"faults.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The faults cannot be written");
    file.write(QJsonDocument(faults).toJson());
    return file.fileName();
}

//! Through the window's own dialogs; the batch that comes of it. Watched from when the dialog is open.
Batch *changeFromWindow(MainWindow &window, Session &session, const QStringList &numbers,
                        std::optional<LoopWatch> &watch)
{
    QElapsedTimer timer;
    timer.start();
    window.findChild<QAction *>(u"actionChangeSeveral"_s)->trigger();
    auto *dialog = window.findChild<BulkDialog *>();
    dialog->choose(numbers);
    dialog->source().chooseType(FeatureType::Conference);
    QCoreApplication::processEvents();
    figure(u"bulk_500_dialog_opens"_s, static_cast<double>(timer.elapsed()), u"ms"_s);
    watch.emplace();
    timer.start();
    dialog->findChild<QPushButton *>(u"previewButton"_s)->click();
    auto *apply = dialog->findChild<QPushButton *>(u"bulkApplyButton"_s);
    until([apply] { return apply->isEnabled(); }, "the preview");
    figure(u"bulk_500_preview_time"_s, static_cast<double>(timer.elapsed()), u"ms"_s);
    apply->click();
    return session.batches().all().value(0);
}

void reportBulk(const Batch &batch, const QStringList &refused, double seconds, const SessionOptions &options)
{
    int wrong = 0; // failed without cause, or not failed with one
    for (const BatchItem &item : batch.items())
        wrong += int((item.state == BatchItem::State::Failed) != refused.contains(item.service.serviceName));
    const double turns = std::ceil(double(changedNumbers) / options.batchConcurrency);
    const double bound = turns * bulkTask / 1000.0;
    figure(u"bulk_500_time"_s, seconds, u"s"_s);
    figure(u"bulk_500_lower_bound"_s, bound, u"s"_s);
    figure(u"bulk_500_failed"_s, batch.count(BatchItem::State::Failed), u"numbers"_s);
    figure(u"bulk_500_wrongly_told"_s, wrong, u"numbers"_s);
    ratio(u"bulk_500_time_over_lower_bound"_s, seconds / bound);
}

void benchBulk()
{
    const QTemporaryDir folder;
    const QString confFile = folder.filePath(u"ovh.conf"_s);
    // Every eighth of those that can be taken refuses once; of them so many are taken.
    const QStringList all = Sandbox::Server(bulkAccount()).numbers();
    QStringList refusing;
    for (int i = 0; i < all.size(); i += 8)
        refusing.append(all[i]);
    const SandboxProcess sandbox(confFile, {u"--groups"_s, QString::number(bulkGroups), u"--numbers"_s,
                                            QString::number(bulkNumbers), u"--latency"_s, QString::number(bulkLatency),
                                            u"--task-time"_s, QString::number(bulkTask), u"--faults"_s,
                                            faultsFor(refusing, folder)});
    QSettings file(folder.filePath(u"settings.conf"_s), QSettings::IniFormat);
    Settings settings(file);
    ExpertMode expertMode;
    MemorySecretStore secrets;
    YesPrompts prompts;
    SilentNotifier notifier;
    Store store;
    store.open(folder.filePath(u"store.db"_s)).waitForFinished();
    Accounts accounts(file, secrets, store, [] { return Result<SandboxAccess>(failure(ApiError::Kind::Unknown)); });
    MainWindow window({accounts, settings, expertMode, prompts, notifier});
    window.resize(1120, 720);
    window.show();
    accounts.openConf(confFile);
    until(
        [&] {
            const Session *session = accounts.session();
            return session && accounts.session()->inventory().refreshed().isValid() &&
                   !accounts.session()->inventory().isRefreshing();
        },
        "the numbers");
    Session &session = *accounts.session();
    QStringList good;
    QStringList refused;
    for (const Service &service : session.inventory().services()) {
        if (isTaken(session.inventory(), service))
            (refusing.contains(service.serviceName) ? refused : good).append(service.serviceName);
    }
    if (good.size() < changedNumbers - failing || refused.size() < failing)
        qFatal("Too few numbers");
    refused = refused.first(failing);
    std::optional<LoopWatch> watch;
    Batch *batch = changeFromWindow(window, session, good.first(changedNumbers - failing) + refused, watch);
    QElapsedTimer timer;
    timer.start();
    until([batch] { return batch->state() == Batch::State::Ended; }, "the batch");
    reportBulk(*batch, refused, static_cast<double>(timer.elapsed()) / 1000, session.options());
    session.batches().retry(batch);
    until([batch] { return batch->state() == Batch::State::Ended; }, "the second attempt");
    figure(u"bulk_500_done_after_retry"_s, batch->count(BatchItem::State::Done), u"numbers"_s);
    figure(u"bulk_500_longest_block"_s, quantile(watch->gaps(), 1), u"ms"_s);
    figure(u"bulk_500_longest_work"_s, quantile(watch->work(), 1), u"ms"_s);
    figure(u"bulk_500_block_p999"_s, quantile(watch->gaps(), 0.999), u"ms"_s);
    accounts.close();
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    benchBulk();
    return 0;
}
