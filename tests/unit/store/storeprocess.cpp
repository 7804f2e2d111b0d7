// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: store_process DATABASE write      changes for ever, one line on standard output for each that is on the disk
//        store_process DATABASE hold       opens, says its owner, waits for the end of standard input
//        store_process DATABASE keep       as hold, with a change of one number under way
//        store_process DATABASE unprivileged   opens and writes as nobody; says how both ended
//        store_process DATABASE claim      begins a change of one number; says how that ended
#include "storetesting.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QUuid>
#include <unistd.h>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

[[noreturn]] void writeForEver(Store &store)
{
    for (int i = 0;; ++i) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        JournalEntry entry = change(id, u"0033199%1"_s.arg(i, 6, 10, QChar(u'0')));
        entry.owner = store.owner();
        QList<Service> services;
        for (int s = 0; s < 50; ++s)
            services.append(service(u"ab1-ovh-1"_s, u"003319900%1"_s.arg(s, 4, 10, QChar(u'0')), id));
        store.saveServices(u"main"_s, u"ab1-ovh-1"_s, services, at(i)); // what is being written when the end comes
        if (outcome(store.saveChange(entry)))
            say(id);
    }
}

void hold(const Store &store)
{
    say(store.owner());
    QTextStream(stdin).readLine();
}

bool dropRights()
{
    constexpr uid_t nobody = 65534;
    return geteuid() != 0 || (setgid(nobody) == 0 && setuid(nobody) == 0);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString mode = application.arguments().value(2);
    if (mode == "unprivileged"_L1 && !dropRights())
        return 1;
    Store store;
    const auto opening = outcome(store.open(location(application.arguments().value(1))));
    if (mode == "unprivileged"_L1) {
        say(summary(opening));
        say(summary(outcome(store.saveChange(change(u"x"_s, u"0033199001234"_s)))));
        return 0;
    }
    if (!opening || !outcome(store.sharedOpening()))
        return 1;
    if (mode == "write"_L1)
        writeForEver(store);
    if (mode == "keep"_L1) {
        JournalEntry entry = change(store.owner(), u"0033199001234"_s);
        entry.owner = store.owner();
        if (!outcome(store.beginChange(entry)))
            return 1;
    }
    if (mode == "hold"_L1 || mode == "keep"_L1)
        hold(store);
    if (mode == "claim"_L1)
        say(summary(outcome(store.beginChange(change(store.owner(), u"0033199001234"_s)))));
    return 0;
}
