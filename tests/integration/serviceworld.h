// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/configurationchange.h"
#include "service/session.h"
#include "store/store.h"
#include "support/sandboxfixture.h"
#include "support/temporarystore.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QTest>

namespace Aiguilleur::Test {

//! A sandbox, a store and sessions on them, with short pauses.
class ServiceWorld
{
public:
    explicit ServiceWorld(const Sandbox::Options &options = SandboxFixture::quickOptions());
    ~ServiceWorld();

    static SessionOptions quickSessionOptions();

    SandboxFixture sandbox;
    TemporaryStore folder;
    SessionOptions options = quickSessionOptions();
    ClientOptions clientOptions = SandboxFixture::quickClientOptions();
    Store store;
    std::unique_ptr<Session> session;

    Sandbox::Server &server() { return sandbox.server(); }
    Session &makeSession(); //!< not started
    Session &openSession(); //!< started, its first refresh ended
    void closeSession() { session.reset(); }

    //! The index-th alias number, made to have this type, as the inventory knows it.
    Service service(const QString &featureType, int index = 0);
    int posts() const;
    //! Begins a change that is expected to be accepted.
    ConfigurationChange *begin(const Service &service, FeatureType to);
    JournalEntry journal(const ConfigurationChange *change);

private:
    QString aliasNumber(int index) const;
};

//! The next POST that changes a configuration goes wrong, once.
Sandbox::Fault faultOnPost(Sandbox::Fault::Kind kind);
Sandbox::Fault faultOnGet(Sandbox::Fault::Kind kind, const QString &path);

//! The result of a future of the store, while events go on being handled.
template<class T>
Result<T> settled(const QFuture<Result<T>> &future)
{
    const bool ended = QTest::qWaitFor([&future] { return future.isFinished(); }, 20000);
    return ended ? future.result() : Result<T>(failure(ApiError::Kind::Timeout));
}

//! Of any other future: T() when it has no result in the end, or does not end.
template<class T>
T settled(const QFuture<T> &future)
{
    const bool ended = QTest::qWaitFor([&future] { return future.isFinished(); }, 20000);
    return ended && future.resultCount() ? future.result() : T();
}

} // namespace Aiguilleur::Test

// A change ended, and how.
#define COMPARE_END(change, wantedState, wantedFailure)                                                                \
    do {                                                                                                               \
        QTRY_VERIFY_WITH_TIMEOUT((change)->isFinished(), 20000);                                                       \
        QCOMPARE(toString((change)->state()), toString(ConfigurationChange::State::wantedState));                      \
        QCOMPARE(toString((change)->failure()), toString(ConfigurationChange::Failure::wantedFailure));                \
    } while (false)
