// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Aiguilleur::Testing {

//! What a future ends with; waits for it without an event loop.
template<class T>
Result<T> outcome(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

//! `kind/code: message` of an error, `ok` for a value: what a failed comparison shows.
template<class T>
QString summary(const Result<T> &result)
{
    if (result)
        return QStringLiteral("ok");
    const ApiError &error = result.error();
    return toString(error.kind) + u'/' + error.code;
}

QString toString(StoreOpening::Outcome outcome);

BillingAccount group(const QString &name, const QString &description);
Service service(const QString &billingAccount, const QString &serviceName, const QString &description = {},
                FeatureType::Value type = FeatureType::Redirect);
JournalEntry change(const QString &id, const QString &serviceName, const QString &account = QStringLiteral("main"));
QDateTime at(int seconds); //!< a fixed time and some seconds, UTC

//! Where a store is that has its file there. With AIGUILLEUR_TEST_STORE=postgresql in the environment what can be
//! shared is in a private server, in a schema for each path.
StoreLocation location(const QString &path);

//! Runs one statement on the database that has what can be shared, beside any store; the first column of its first row.
QVariant sql(const QString &path, const QString &statement);
QVariant sqlOfFile(const QString &path, const QString &statement); //!< on the file always

QByteArray contents(const QString &path);

} // namespace Aiguilleur::Testing
