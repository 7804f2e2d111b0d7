// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/signindialog.h"
#include "scriptedprompts.h"
#include "service/accounts.h"
#include "service/secretstore.h"
#include "store/store.h"
#include "support/sandboxfixture.h"
#include "support/temporarystore.h"
#include "widgetchecks.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void opensTheSandbox();
    void opensAnOvhConf();
    void brokenOvhConfIsSaid();
    void signsInWithTheBrowser();
    void waitingIsCancelled();
    void wrongKeysAreSaid();
    void unreachableAddressIsSaid();
    void serviceAccount();
    void nothingIsSentWhileFieldsAreEmpty();
    void secretsAreHidden();
    void knownAccountsAreReopenedAndForgotten();
    void pagesByKeyboard();
    void everythingHasAnAccessibleName();
    void nothingIsClipped();

private:
    QWidget *page() const { return m_dialog->findChild<QStackedWidget *>(u"pages"_s)->currentWidget(); }
    template<class T>
    T *widget(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const { QTest::mouseClick(widget<QAbstractButton>(name), Qt::LeftButton); }
    void type(const char *name, const QString &text) const;
    void typeKeys(const QString &endpoint);
    Banner *banner() const { return widget<Banner>("banner"); }
    void validate(const QUrl &url);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<SignInDialog> m_dialog;
    ScriptedPrompts m_prompts;
};

void TestSignIn::init()
{
    m_prompts = ScriptedPrompts();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_sandbox = std::make_unique<SandboxFixture>();
    m_store = std::make_unique<Store>();
    m_store->open(m_folder->filePath(u"store.sqlite"_s)).waitForFinished();
    m_secrets = std::make_unique<MemorySecretStore>();
    const auto launcher = [this]() -> Result<SandboxAccess> {
        const ApplicationKeys keys = m_sandbox->keys();
        return SandboxAccess{m_sandbox->endpoint().url.toString(), keys.applicationKey, keys.applicationSecret,
                             keys.consumerKey};
    };
    m_accounts = std::make_unique<Accounts>(*m_settings, *m_secrets, *m_store, launcher);
    m_accounts->setClientOptions(SandboxFixture::quickClientOptions());
    m_dialog = std::make_unique<SignInDialog>(*m_accounts, m_prompts);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestSignIn::cleanup()
{
    m_dialog.reset();
    m_accounts.reset();
    m_secrets.reset();
    m_store.reset();
    m_sandbox.reset();
}

void TestSignIn::type(const char *name, const QString &text) const
{
    auto *field = widget<QLineEdit>(name);
    QVERIFY2(field->isVisible(), name);
    field->clear();
    QTest::keyClicks(field, text);
}

void TestSignIn::typeKeys(const QString &endpoint)
{
    const ApplicationKeys keys = m_sandbox->keys();
    click("browserWay");
    widget<QComboBox>("keysEndpoint")->setEditText(endpoint);
    type("applicationKey", keys.applicationKey);
    type("applicationSecret", keys.applicationSecret);
}

//! What the browser sends when the person accepts.
void TestSignIn::validate(const QUrl &url)
{
    QNetworkAccessManager browser;
    QUrlQuery form(url);
    form.addQueryItem(u"decision"_s, u"accept"_s);
    QNetworkRequest request(url.adjusted(QUrl::RemoveQuery));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *reply = browser.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patience);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
}

void TestSignIn::opensTheSandbox()
{
    click("sandboxWay");
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_accounts->session());
}

void TestSignIn::opensAnOvhConf()
{
    QFile conf(m_folder->filePath(u"keys.conf"_s));
    QVERIFY(conf.open(QIODevice::WriteOnly));
    conf.write(m_sandbox->server().ovhConf());
    conf.close();
    m_prompts.file = conf.fileName();
    click("confWay");
    click("browseButton");
    QVERIFY(widget<QRadioButton>("otherConf")->isChecked());
    QCOMPARE(widget<QLineEdit>("confFile")->text(), conf.fileName());
    click("submitButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_accounts->session() && !m_dialog->isVisible(), patience);
    QCOMPARE(m_accounts->session()->account().kind, Account::Kind::OvhConf);
}

void TestSignIn::brokenOvhConfIsSaid()
{
    QFile conf(m_folder->filePath(u"keys.conf"_s));
    QVERIFY(conf.open(QIODevice::WriteOnly));
    conf.write("[default]\nendpoint=ovh-mars\n");
    conf.close();
    click("confWay");
    type("confFile", conf.fileName());
    QVERIFY(widget<QRadioButton>("otherConf")->isChecked());
    click("submitButton");
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), patience);
    QCOMPARE(banner()->text(), u"The file could not be used to sign in."_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(page()->isEnabled());
    QVERIFY(!m_accounts->session());
}

void TestSignIn::signsInWithTheBrowser()
{
    typeKeys(m_sandbox->endpoint().url.toString());
    click("submitButton");
    QTRY_COMPARE_WITH_TIMEOUT(page()->objectName(), u"waitPage"_s, patience);
    QCOMPARE(m_prompts.opened.size(), 1);
    const QUrl address = m_prompts.opened.first();
    QVERIFY(address.isValid());
    QCOMPARE(widget<QLineEdit>("address")->text(), address.toString(QUrl::FullyEncoded));
    click("copyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), address.toString(QUrl::FullyEncoded));
    click("openAgainButton");
    QCOMPARE(m_prompts.opened.size(), 2);
    validate(address);
    QTRY_VERIFY_WITH_TIMEOUT(m_accounts->session() && !m_dialog->isVisible(), patience);
    QCOMPARE(m_accounts->session()->account().kind, Account::Kind::ApplicationKeys);
}

void TestSignIn::waitingIsCancelled()
{
    typeKeys(m_sandbox->endpoint().url.toString());
    click("submitButton");
    QTRY_COMPARE_WITH_TIMEOUT(page()->objectName(), u"waitPage"_s, patience);
    click("backButton");
    QCOMPARE(page()->objectName(), u"keysPage"_s);
    QVERIFY(widget<QPushButton>("submitButton")->isEnabled());
    QVERIFY(!m_accounts->session());
}

void TestSignIn::wrongKeysAreSaid()
{
    typeKeys(m_sandbox->endpoint().url.toString());
    type("applicationKey", u"0000000000000000"_s);
    click("submitButton");
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), patience);
    QCOMPARE(banner()->text(), u"You could not be signed in."_s);
    QVERIFY(banner()->accessibleDescription().contains(u"application key"_s));
    QCOMPARE(page()->objectName(), u"keysPage"_s);
    QVERIFY(widget<QPushButton>("submitButton")->isEnabled());
}

void TestSignIn::unreachableAddressIsSaid()
{
    typeKeys(u"http://example.org/1.0"_s);
    click("submitButton");
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), patience);
    QVERIFY(banner()->accessibleDescription().contains(u"https"_s));
    QVERIFY(page()->isEnabled());
}

void TestSignIn::serviceAccount()
{
    click("serviceWay");
    widget<QComboBox>("serviceEndpoint")->setEditText(m_sandbox->endpoint().url.toString());
    type("clientId", m_sandbox->serviceAccount().clientId);
    type("clientSecret", u"wrong"_s);
    click("submitButton");
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), patience);
    type("clientSecret", m_sandbox->serviceAccount().clientSecret);
    click("submitButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_accounts->session() && !m_dialog->isVisible(), patience);
    QCOMPARE(m_accounts->session()->account().kind, Account::Kind::ServiceAccount);
}

void TestSignIn::nothingIsSentWhileFieldsAreEmpty()
{
    click("browserWay");
    QVERIFY(!widget<QPushButton>("submitButton")->isEnabled());
    type("applicationKey", u"key"_s);
    QVERIFY(!widget<QPushButton>("submitButton")->isEnabled());
    type("applicationSecret", u"  "_s);
    QVERIFY(!widget<QPushButton>("submitButton")->isEnabled());
    type("applicationSecret", u"secret"_s);
    QVERIFY(widget<QPushButton>("submitButton")->isEnabled());
    click("backButton");
    QCOMPARE(page()->objectName(), u"waysPage"_s);
    QVERIFY(!widget<QPushButton>("submitButton")->isVisible());
}

void TestSignIn::secretsAreHidden()
{
    QCOMPARE(widget<QLineEdit>("applicationSecret")->echoMode(), QLineEdit::Password);
    QCOMPARE(widget<QLineEdit>("clientSecret")->echoMode(), QLineEdit::Password);
}

void TestSignIn::knownAccountsAreReopenedAndForgotten()
{
    QVERIFY(!widget<QWidget>("knownBox")->isVisible());
    click("sandboxWay");
    QTRY_VERIFY_WITH_TIMEOUT(m_accounts->session(), patience);
    m_accounts->close();
    m_dialog = std::make_unique<SignInDialog>(*m_accounts, m_prompts);
    m_dialog->show();
    QVERIFY(widget<QWidget>("knownBox")->isVisible());
    QCOMPARE(widget<QListWidget>("accounts")->count(), 1);
    click("openButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_accounts->session() && !m_dialog->isVisible(), patience);
    m_accounts->close();
    m_dialog = std::make_unique<SignInDialog>(*m_accounts, m_prompts);
    m_dialog->show();
    m_prompts.accept = false;
    click("forgetButton");
    QCOMPARE(m_prompts.questions.size(), 1);
    QVERIFY(m_prompts.questions.first().destructive);
    QCOMPARE(m_accounts->all().size(), 1);
    m_prompts.accept = true;
    click("forgetButton");
    QTRY_COMPARE(m_accounts->all().size(), 0);
    QVERIFY(!widget<QWidget>("knownBox")->isVisible());
}

void TestSignIn::pagesByKeyboard()
{
    QVERIFY(widget<QAbstractButton>("browserWay")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(widget<QLineEdit>("applicationKey")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"key"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(widget<QLineEdit>("applicationSecret")->hasFocus());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSignIn::everythingHasAnAccessibleName()
{
    QCOMPARE(withoutAccessibleName(m_dialog.get()), QStringList());
    QCOMPARE(doubledMnemonics(m_dialog.get()), QStringList());
    for (const SignInDialog::Way way :
         {SignInDialog::Way::Browser, SignInDialog::Way::ConfFile, SignInDialog::Way::ServiceAccount}) {
        m_dialog->begin(way);
        QCOMPARE(withoutAccessibleName(m_dialog.get()), QStringList());
        QCOMPARE(doubledMnemonics(m_dialog.get()), QStringList());
    }
}

void TestSignIn::nothingIsClipped()
{
    for (const SignInDialog::Way way : {SignInDialog::Way::Choice, SignInDialog::Way::Browser,
                                        SignInDialog::Way::ConfFile, SignInDialog::Way::ServiceAccount}) {
        m_dialog->begin(way);
        QTRY_COMPARE(clipped(m_dialog.get()), QStringList());
    }
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
