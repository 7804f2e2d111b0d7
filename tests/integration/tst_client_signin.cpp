// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The guided sign-in, with a person who answers in a browser.
#include "api/signin.h"
#include "support/sandboxfixture.h"
#include "support/waitfor.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using std::chrono::milliseconds;

class TestClientSignIn : public QObject
{
    Q_OBJECT
private slots:
    void succeedsWhenItIsApproved();
    void failsWhenItIsRefused();
    void failsWhenTheApplicationIsUnknown();
    void survivesABadConnectionMeanwhile();
    void isSilentOnceCancelled();
    void startsAnew();

private:
    static std::unique_ptr<SignIn> makeSignIn(const SandboxFixture &sandbox)
    {
        return std::make_unique<SignIn>(sandbox.endpoint(), sandbox.keys().applicationKey,
                                        sandbox.keys().applicationSecret, SandboxFixture::quickClientOptions());
    }
    void answer(const QUrl &page, const QByteArray &decision);

    QNetworkAccessManager m_browser;
};

void TestClientSignIn::answer(const QUrl &page, const QByteArray &decision)
{
    QUrl target = page;
    target.setQuery(QString());
    QNetworkRequest request(target);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const QByteArray token = QUrlQuery(page).queryItemValue(u"credentialToken"_s).toLatin1();
    QNetworkReply *reply = m_browser.post(request, "credentialToken=" + token + "&decision=" + decision);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    reply->deleteLater();
}

void TestClientSignIn::succeedsWhenItIsApproved()
{
    SandboxFixture sandbox;
    const auto signIn = makeSignIn(sandbox);
    QSignalSpy needed(signIn.get(), &SignIn::validationNeeded);
    QSignalSpy succeeded(signIn.get(), &SignIn::succeeded);
    const QSignalSpy failed(signIn.get(), &SignIn::failed);
    signIn->start(SignIn::readOnlyRules(), milliseconds(20));
    QVERIFY(needed.wait());
    // It goes on asking as long as nobody has answered.
    QTRY_VERIFY(sandbox.server().requestCount(u"GET"_s, u"/auth/currentCredential"_s) >= 3);
    QCOMPARE(succeeded.count(), 0);
    answer(needed.first().first().toUrl(), "accept");
    QTRY_COMPARE(succeeded.count(), 1);
    QCOMPARE(failed.count(), 0);
    const auto keys = succeeded.first().first().value<ApplicationKeys>();
    QVERIFY(keys.consumerKey != sandbox.keys().consumerKey);
    const auto client = sandbox.makeClient(SandboxFixture::quickClientOptions(), keys);
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    const auto identity = Test::waitFor(TelephonyApi(*client).identity());
    QVERIFY(identity);
    QVERIFY(!identity->canWrite);
    QVERIFY(identity->expiration.isValid());
}

// A refusal may look like a key that is not validated yet: then it ends with the person's patience.
void TestClientSignIn::failsWhenItIsRefused()
{
    SandboxFixture sandbox;
    const auto signIn = makeSignIn(sandbox);
    QSignalSpy needed(signIn.get(), &SignIn::validationNeeded);
    const QSignalSpy succeeded(signIn.get(), &SignIn::succeeded);
    const QSignalSpy failed(signIn.get(), &SignIn::failed);
    signIn->start(SignIn::fullRules(), milliseconds(20), milliseconds(600));
    QVERIFY(needed.wait());
    answer(needed.first().first().toUrl(), "refuse");
    QTRY_COMPARE(failed.count(), 1);
    const Kind kind = failed.first().first().value<ApiError>().kind;
    QVERIFY(kind == Kind::Timeout || kind == Kind::InvalidCredential);
    QCOMPARE(succeeded.count(), 0);
}

void TestClientSignIn::failsWhenTheApplicationIsUnknown()
{
    SandboxFixture sandbox;
    SignIn signIn(sandbox.endpoint(), u"unknown"_s, u"secret"_s, SandboxFixture::quickClientOptions());
    QSignalSpy failed(&signIn, &SignIn::failed);
    signIn.start(SignIn::fullRules(), milliseconds(20));
    QVERIFY(failed.wait());
    QCOMPARE(toString(failed.first().first().value<ApiError>().kind), toString(Kind::InvalidApplicationKey));
}

void TestClientSignIn::survivesABadConnectionMeanwhile()
{
    SandboxFixture sandbox;
    const auto signIn = makeSignIn(sandbox);
    QSignalSpy needed(signIn.get(), &SignIn::validationNeeded);
    const QSignalSpy succeeded(signIn.get(), &SignIn::succeeded);
    const QSignalSpy failed(signIn.get(), &SignIn::failed);
    signIn->start(SignIn::fullRules(), milliseconds(20));
    QVERIFY(needed.wait());
    sandbox.server().addFault(
        {.kind = Sandbox::Fault::Kind::Reset, .method = u"GET"_s, .path = u"/auth/currentCredential"_s, .times = 8});
    answer(needed.first().first().toUrl(), "accept");
    QTRY_COMPARE(succeeded.count(), 1);
    QCOMPARE(failed.count(), 0);
}

void TestClientSignIn::isSilentOnceCancelled()
{
    SandboxFixture sandbox;
    auto signIn = makeSignIn(sandbox);
    QSignalSpy needed(signIn.get(), &SignIn::validationNeeded);
    const QSignalSpy succeeded(signIn.get(), &SignIn::succeeded);
    const QSignalSpy failed(signIn.get(), &SignIn::failed);
    signIn->start(SignIn::fullRules(), milliseconds(20));
    QVERIFY(needed.wait());
    signIn->cancel();
    answer(needed.first().first().toUrl(), "accept");
    signIn->start(SignIn::fullRules(), milliseconds(20));
    signIn->cancel();
    QCOMPARE(succeeded.count() + failed.count(), 0);
    signIn->start(SignIn::fullRules(), milliseconds(20));
    QVERIFY(needed.wait());
    signIn.reset();
    QCOMPARE(succeeded.count() + failed.count(), 0);
}

// From within a signal as well: the step that just ended is still on the stack then.
void TestClientSignIn::startsAnew()
{
    SandboxFixture sandbox;
    const auto signIn = makeSignIn(sandbox);
    QList<QUrl> pages;
    connect(signIn.get(), &SignIn::validationNeeded, this, [&](const QUrl &page) {
        pages << page;
        if (pages.size() == 1)
            signIn->start(SignIn::readOnlyRules(), milliseconds(20));
    });
    const QSignalSpy succeeded(signIn.get(), &SignIn::succeeded);
    signIn->start(SignIn::fullRules(), milliseconds(20));
    QTRY_COMPARE(pages.size(), 2);
    answer(pages.last(), "accept");
    QTRY_COMPARE(succeeded.count(), 1);
}

QTEST_GUILESS_MAIN(TestClientSignIn)
#include "tst_client_signin.moc"
