// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serviceworld.h"

#include "service/accounts.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/secretstore.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// As a machine without a keychain answers.
class NoSecretStore : public SecretStore
{
public:
    QFuture<Result<Credentials>> read(const QString &) override { return refused<Credentials>(); }
    QFuture<Result<void>> write(const QString &, const Credentials &) override { return refused<void>(); }
    QFuture<Result<void>> remove(const QString &) override { return refused<void>(); }

private:
    template<class T>
    QFuture<Result<T>> refused()
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(failure(ApiError::Kind::SecretStorage, u"No keychain service"_s)));
        promise.finish();
        return promise.future();
    }
};

// Accounts on a sandbox, with what they keep.
struct AccountsWorld
{
    AccountsWorld() { start(); }

    void start()
    {
        accounts = std::make_unique<Accounts>(
            settings, noKeychain ? static_cast<SecretStore &>(noSecrets) : secrets, world.store,
            [this] { return launch(); }, ServiceWorld::quickSessionOptions());
        accounts->setClientOptions(SandboxFixture::quickClientOptions());
    }
    Result<SandboxAccess> launch()
    {
        if (!sandboxStarts)
            return failure(ApiError::Kind::Unreachable, u"No port is free"_s);
        const ApplicationKeys keys = world.sandbox.keys();
        return SandboxAccess{world.server().url(), keys.applicationKey, keys.applicationSecret, keys.consumerKey};
    }
    QString writeConf(const QByteArray &content)
    {
        const QString path = world.folder.path(u"ovh.conf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            qFatal("The configuration cannot be written");
        return path;
    }

    ServiceWorld world;
    QSettings settings{world.folder.path(u"settings.ini"_s), QSettings::IniFormat};
    MemorySecretStore secrets;
    NoSecretStore noSecrets;
    bool noKeychain = false;
    bool sandboxStarts = true;
    std::unique_ptr<Accounts> accounts;
};

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void nothingAtFirst();
    void sandbox();
    void sandboxDoesNotStart();
    void conf();
    void badConf_data();
    void badConf();
    void keepsTheOpenOne();
    void serviceAccount();
    void wrongServiceAccount();
    void guidedSignIn();
    void signInIsCancelled();
    void withoutKeychain();
    void forgets();
    void noSecretInTheSettings();
    void switchesInTheMiddleOfAChange();
    void memorySecrets();
    void endpoints();
};

void TestAccounts::nothingAtFirst()
{
    AccountsWorld world;
    QVERIFY(world.accounts->all().isEmpty());
    QVERIFY(world.accounts->lastUsed().isEmpty());
    QVERIFY(!world.accounts->session());
    QSignalSpy failed(world.accounts.get(), &Accounts::failed);
    world.accounts->open(u"keys:nobody"_s);
    QCOMPARE(failed.count(), 1);
}

void TestAccounts::sandbox()
{
    AccountsWorld world;
    QSignalSpy changed(world.accounts.get(), &Accounts::sessionChanged);
    world.accounts->openSandbox();
    QCOMPARE(changed.count(), 1);
    Session *session = world.accounts->session();
    QVERIFY(session);
    QCOMPARE(session->account().key, u"sandbox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Online, 20000);
    QCOMPARE(world.accounts->lastUsed(), u"sandbox"_s);

    world.start(); // another day
    QCOMPARE(world.accounts->all().size(), 1);
    QCOMPARE(world.accounts->lastUsed(), u"sandbox"_s);
    world.accounts->open(world.accounts->lastUsed());
    QTRY_COMPARE_WITH_TIMEOUT(world.accounts->session()->state(), Session::State::Online, 20000);
    world.accounts->close();
    QVERIFY(!world.accounts->session());
}

void TestAccounts::sandboxDoesNotStart()
{
    AccountsWorld world;
    world.sandboxStarts = false;
    QSignalSpy failed(world.accounts.get(), &Accounts::failed);
    world.accounts->openSandbox();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!world.accounts->session());
}

void TestAccounts::conf()
{
    AccountsWorld world;
    const QString file = world.writeConf(world.world.server().ovhConf());
    world.accounts->openConf(file);
    QVERIFY(world.accounts->session());
    QTRY_COMPARE_WITH_TIMEOUT(world.accounts->session()->state(), Session::State::Online, 20000);
    const Account account = world.accounts->all().first();
    QCOMPARE(account.key, confAccountKey(file, {}, {}));
    QCOMPARE(account.confFile, file);
    QTRY_COMPARE(world.accounts->all().first().label, world.accounts->session()->identityName());
    // The file is read anew each time.
    QVERIFY(QFile::remove(file));
    QSignalSpy failed(world.accounts.get(), &Accounts::failed);
    world.accounts->open(account.key);
    QCOMPARE(failed.count(), 1);
}

void TestAccounts::badConf_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no keys") << QByteArray("[default]\nendpoint=ovh-eu\n");
    QTest::newRow("unknown endpoint") << QByteArray("[default]\nendpoint=ovh-moon\n[ovh-moon]\napplication_key=a\n");
    QTest::newRow("plain HTTP to the world")
        << QByteArray("[default]\nendpoint=http://api.example.org/1.0\n[http://api.example.org/1.0]\n"
                      "application_key=a\napplication_secret=b\nconsumer_key=c\n");
}

void TestAccounts::badConf()
{
    QFETCH(QByteArray, content);
    AccountsWorld world;
    QSignalSpy failed(world.accounts.get(), &Accounts::failed);
    world.accounts->openConf(world.writeConf(content));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!world.accounts->session());
    QVERIFY(world.accounts->all().isEmpty());
}

void TestAccounts::keepsTheOpenOne()
{
    AccountsWorld world;
    world.accounts->openSandbox();
    Session *session = world.accounts->session();
    QSignalSpy changed(world.accounts.get(), &Accounts::sessionChanged);
    world.accounts->openConf(world.world.folder.path(u"missing.conf"_s));
    world.accounts->addServiceAccount(u"ovh-moon"_s, u"id"_s, u"secret"_s);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(world.accounts->session(), session);
}

void TestAccounts::serviceAccount()
{
    AccountsWorld world;
    const ServiceAccount keys = world.world.sandbox.serviceAccount();
    QSignalSpy changed(world.accounts.get(), &Accounts::sessionChanged);
    QSignalSpy failed(world.accounts.get(), &Accounts::failed);
    world.accounts->addServiceAccount(world.world.server().url(), keys.clientId, keys.clientSecret);
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() + failed.count() > 0, 20000);
    QCOMPARE(failed.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(world.accounts->session()->state(), Session::State::Online, 20000);
    const QString key = world.accounts->session()->account().key;

    world.start();
    world.accounts->open(key); // with the secret from the keychain
    QTRY_VERIFY_WITH_TIMEOUT(world.accounts->session(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(world.accounts->session()->state(), Session::State::Online, 20000);
}

void TestAccounts::wrongServiceAccount()
{
    AccountsWorld world;
    QSignalSpy failed(world.accounts.get(), &Accounts::failed);
    world.accounts->addServiceAccount(world.world.server().url(), u"EU.0000"_s, u"wrong"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
    QCOMPARE(toString(failed.first().first().value<ApiError>().kind), toString(ApiError::Kind::Oauth2InvalidClient));
    QVERIFY(world.accounts->all().isEmpty());
}

void TestAccounts::guidedSignIn()
{
    AccountsWorld world;
    QSignalSpy validation(world.accounts.get(), &Accounts::validationNeeded);
    QSignalSpy changed(world.accounts.get(), &Accounts::sessionChanged);
    const ApplicationKeys keys = world.world.sandbox.keys();
    world.accounts->startSignIn(world.world.server().url(), keys.applicationKey, keys.applicationSecret, false);
    QTRY_COMPARE_WITH_TIMEOUT(validation.count(), 1, 20000);
    // The person approves in the browser.
    const QUrl page = validation.first().first().toUrl();
    QNetworkAccessManager browser;
    QUrl target = page;
    target.setQuery(QString());
    QNetworkRequest request(target);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const QByteArray token = QUrlQuery(page).queryItemValue(u"credentialToken"_s).toLatin1();
    const QByteArray form = "credentialToken=" + token + "&decision=accept";
    const std::unique_ptr<QNetworkReply> approved(browser.post(request, form));
    QTRY_VERIFY(approved->isFinished());
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(world.accounts->session()->state(), Session::State::Online, 20000);
    QVERIFY(world.accounts->session()->account().key.startsWith("keys:"_L1));
    QVERIFY(!settled(world.secrets.read(u"none"_s)).has_value());
    QVERIFY(settled(world.secrets.read(world.accounts->session()->account().key)).has_value());
}

void TestAccounts::signInIsCancelled()
{
    AccountsWorld world;
    QSignalSpy validation(world.accounts.get(), &Accounts::validationNeeded);
    QSignalSpy failed(world.accounts.get(), &Accounts::failed);
    const ApplicationKeys keys = world.world.sandbox.keys();
    world.accounts->startSignIn(world.world.server().url(), keys.applicationKey, keys.applicationSecret, true);
    QTRY_COMPARE_WITH_TIMEOUT(validation.count(), 1, 20000);
    world.accounts->cancelSignIn();
    world.accounts->cancelSignIn();
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 0);
    QVERIFY(world.accounts->all().isEmpty());
}

void TestAccounts::withoutKeychain()
{
    AccountsWorld world;
    world.noKeychain = true;
    world.start();
    const ServiceAccount keys = world.world.sandbox.serviceAccount();
    QSignalSpy notRemembered(world.accounts.get(), &Accounts::secretsNotRemembered);
    world.accounts->addServiceAccount(world.world.server().url(), keys.clientId, keys.clientSecret);
    QTRY_VERIFY_WITH_TIMEOUT(world.accounts->session(), 20000);
    QCOMPARE(notRemembered.count(), 1);
    QCOMPARE(toString(notRemembered.first().first().value<ApiError>().kind), toString(ApiError::Kind::SecretStorage));
    const Account account = world.accounts->all().first();
    QVERIFY(!account.remembered);
    // For this session it can be closed and opened.
    world.accounts->close();
    world.accounts->open(account.key);
    QTRY_VERIFY(world.accounts->session());
    world.start();
    QVERIFY(world.accounts->all().isEmpty());
}

void TestAccounts::forgets()
{
    AccountsWorld world;
    const ServiceAccount keys = world.world.sandbox.serviceAccount();
    world.accounts->addServiceAccount(world.world.server().url(), keys.clientId, keys.clientSecret);
    QTRY_VERIFY_WITH_TIMEOUT(world.accounts->session(), 20000);
    const QString key = world.accounts->session()->account().key;
    QVERIFY(settled(world.secrets.read(key)).has_value());
    world.accounts->forget(key);
    QVERIFY(!world.accounts->session());
    QVERIFY(world.accounts->all().isEmpty());
    QVERIFY(world.accounts->lastUsed().isEmpty());
    QTRY_VERIFY(!settled(world.secrets.read(key)).has_value());
}

void TestAccounts::noSecretInTheSettings()
{
    AccountsWorld world;
    const ServiceAccount service = world.world.sandbox.serviceAccount();
    world.accounts->openConf(world.writeConf(world.world.server().ovhConf()));
    world.accounts->addServiceAccount(world.world.server().url(), service.clientId, service.clientSecret);
    QTRY_COMPARE_WITH_TIMEOUT(world.accounts->all().size(), 2, 20000);
    world.settings.sync();
    QFile file(world.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(file.readAll());
    const ApplicationKeys keys = world.world.sandbox.keys();
    QVERIFY(content.contains("accounts"_L1));
    for (const QString &secret : {service.clientSecret, keys.applicationSecret, keys.consumerKey})
        QVERIFY(!secret.isEmpty() && !content.contains(secret));
}

void TestAccounts::switchesInTheMiddleOfAChange()
{
    AccountsWorld world;
    world.accounts->openSandbox();
    Session *session = world.accounts->session();
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Online, 20000);
    const QString number = world.world.server().numbers().first();
    world.world.server().setFeatureType(number, u"redirect"_s);
    Service service = *session->inventory().find(number);
    service.featureType = FeatureType::Redirect;
    const auto begun = session->changes().begin(service, FeatureType::Conference);
    QVERIFY(begun.has_value());
    QTRY_COMPARE(toString((*begun)->state()), u"waiting"_s);
    const QString id = (*begun)->id();
    world.accounts->openConf(world.writeConf(world.world.server().ovhConf()));
    QVERIFY(!world.accounts->session()->changes().byId(id));
    world.accounts->openSandbox();
    QTRY_VERIFY(world.accounts->session()->changes().byId(id));
    COMPARE_END(world.accounts->session()->changes().byId(id), Applied, None);
    QCOMPARE(world.world.posts(), 1);
}

void TestAccounts::memorySecrets()
{
    MemorySecretStore secrets;
    const Credentials keys = ApplicationKeys{u"a"_s, u"b"_s, u"c"_s};
    QCOMPARE(toString(settled(secrets.read(u"x"_s)).error().kind), toString(ApiError::Kind::NotFound));
    QVERIFY(settled(secrets.write(u"x"_s, keys)).has_value());
    QVERIFY(*settled(secrets.read(u"x"_s)) == keys);
    QVERIFY(settled(secrets.remove(u"x"_s)).has_value());
    QVERIFY(!settled(secrets.remove(u"x"_s)).has_value());
}

void TestAccounts::endpoints()
{
    QVERIFY(Accounts::endpointNames().contains(u"ovh-eu"_s));
    QVERIFY(Accounts::createKeysUrl(u"ovh-eu"_s).isValid());
    QVERIFY(Accounts::createKeysUrl(u"ovh-moon"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
