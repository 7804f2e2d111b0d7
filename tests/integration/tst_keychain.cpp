// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain: where there is none, and (with the argument `service`) in a session that has one.
#include "serviceworld.h"

#include "service/accounts.h"
#include "service/secretstore.h"

#include <QCoreApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms

//! The window's accounts on a sandbox, with the real keychain.
struct KeychainWorld
{
    KeychainWorld() { start(); }
    void start()
    {
        const auto noSandbox = []() -> Result<SandboxAccess> { return failure(ApiError::Kind::Unreachable); };
        accounts =
            std::make_unique<Accounts>(settings, secrets, world.store, noSandbox, ServiceWorld::quickSessionOptions());
        accounts->setClientOptions(SandboxFixture::quickClientOptions());
    }
    void signIn()
    {
        const ServiceAccount keys = world.sandbox.serviceAccount();
        accounts->addServiceAccount(world.server().url(), keys.clientId, keys.clientSecret);
    }

    ServiceWorld world;
    QSettings settings{world.folder.path(u"settings.ini"_s), QSettings::IniFormat};
    KeychainSecretStore secrets;
    std::unique_ptr<Accounts> accounts;
};

} // namespace

class TestWithoutKeychain : public QObject
{
    Q_OBJECT
private slots:
    void refusesAtOnce();
    void signInHoldsForThisSession();
};

class TestKeychain : public QObject
{
    Q_OBJECT
private slots:
    void keepsEachKindOfSecret_data();
    void keepsEachKindOfSecret();
    void signInIsRemembered();
};

void TestWithoutKeychain::refusesAtOnce()
{
    KeychainSecretStore secrets;
    const QString key = u"keys:none:1"_s;
    const auto kind = [](const auto &result) { return toString(result.error().kind); };
    const auto written = settled(secrets.write(key, ApplicationKeys{u"a"_s, u"secret"_s, u"c"_s}));
    QVERIFY(!written);
    QCOMPARE(kind(written), toString(ApiError::Kind::SecretStorage));
    QVERIFY(!written.error().message.isEmpty());
    QVERIFY(!written.error().message.contains(u"secret\""_s));
    QVERIFY(!settled(secrets.read(key)));
    QVERIFY(!settled(secrets.remove(key)));
}

void TestWithoutKeychain::signInHoldsForThisSession()
{
    KeychainWorld world;
    QSignalSpy notRemembered(world.accounts.get(), &Accounts::secretsNotRemembered);
    world.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(world.accounts->session(), patience);
    QCOMPARE(notRemembered.count(), 1);
    QCOMPARE(toString(notRemembered.first().first().value<ApiError>().kind), toString(ApiError::Kind::SecretStorage));
    QTRY_COMPARE_WITH_TIMEOUT(world.accounts->session()->state(), Session::State::Online, patience);
    const QString key = world.accounts->session()->account().key;
    QVERIFY(!world.accounts->session()->account().remembered);
    world.accounts->close();
    world.accounts->open(key);
    QTRY_VERIFY_WITH_TIMEOUT(world.accounts->session(), patience);
    world.start(); // another day
    QVERIFY(world.accounts->all().isEmpty());
}

void TestKeychain::keepsEachKindOfSecret_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::newRow("keys") << Credentials(ApplicationKeys{u"a"_s, u"b"_s, u"ç"_s});
    QTest::newRow("service account") << Credentials(ServiceAccount{u"id"_s, u"s3cret"_s});
    QTest::newRow("token") << Credentials(AccessToken{u"t"_s});
}

void TestKeychain::keepsEachKindOfSecret()
{
    QFETCH(Credentials, credentials);
    const QString key = u"keys:ovh-eu:"_s + QString::fromLatin1(QTest::currentDataTag());
    const auto written = settled(KeychainSecretStore().write(key, credentials));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const auto read = settled(KeychainSecretStore().read(key));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == credentials);
    QVERIFY(settled(KeychainSecretStore().remove(key)));
    const auto gone = settled(KeychainSecretStore().read(key));
    QCOMPARE(toString(gone.error().kind), toString(ApiError::Kind::NotFound));
}

void TestKeychain::signInIsRemembered()
{
    KeychainWorld world;
    QSignalSpy notRemembered(world.accounts.get(), &Accounts::secretsNotRemembered);
    world.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(world.accounts->session(), patience);
    QCOMPARE(notRemembered.count(), 0);
    const QString key = world.accounts->session()->account().key;
    world.start(); // another day
    QCOMPARE(world.accounts->lastUsed(), key);
    world.accounts->open(key);
    QTRY_VERIFY_WITH_TIMEOUT(world.accounts->session(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(world.accounts->session()->state(), Session::State::Online, patience);
    world.accounts->forget(key);
    QTRY_VERIFY(!settled(world.secrets.read(key)));
}

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "service") == 0) {
        QCoreApplication application(argc, argv);
        TestKeychain test;
        return QTest::qExec(&test);
    }
    // A session whose bus nobody answers, whatever this test is started from.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("XDG_RUNTIME_DIR");
    QCoreApplication application(argc, argv);
    TestWithoutKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
