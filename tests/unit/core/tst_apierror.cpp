// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apierror.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestApiError : public QObject
{
    Q_OBJECT
private slots:
    void responseHasKind_data();
    void responseHasKind();
    void messageAndCodeAreTheServers_data();
    void messageAndCodeAreTheServers();
    void longForeignBodyIsCut();
    void everyKindHasAName();
    void namesAreTheStoredOnes();
    void unknownNameIsUnknownKind();
    void transience_data();
    void transience();
};

namespace {

struct Case
{
    const char *name;
    int status;
    const char *body;
    Kind kind;
};

// Bodies of three generations of the API, of its proxies and of its token endpoint.
const Case cases[] = {
    {"key, class", 403, R"({"class":"Client::Forbidden","message":"This application key is invalid"})",
     Kind::InvalidApplicationKey},
    {"not signed in", 401, R"({"class":"Client::Unauthorized","message":"You must login first"})",
     Kind::NotAuthenticated},
    {"credential, class", 403, R"({"class":"Client::Forbidden","message":"This credential is not valid"})",
     Kind::InvalidCredential},
    {"credential unknown, class", 403, R"({"class":"Client::Forbidden","message":"This credential does not exist"})",
     Kind::InvalidCredential},
    {"not granted, class", 403, R"({"class":"Client::Forbidden","message":"This call has not been granted"})",
     Kind::NotGranted},
    {"signature, class", 400, R"({"class":"Client::BadRequest","message":"Invalid signature"})",
     Kind::InvalidSignature},
    {"IAM with details", 403,
     R"({"class":"Client::Forbidden","message":"User not granted for this request","details":{"unauthorizedActionsByAuthentication":"","unauthorizedActionsByIAM":"voip:apiovh:number/get"}})",
     Kind::IamForbidden},
    {"IAM details, other message", 403,
     R"({"class":"Client::Forbidden","message":"No","details":{"unauthorizedActionsByAuthentication":"a"}})",
     Kind::IamForbidden},
    {"IAM without details", 403, R"({"class":"Client::Forbidden","message":"User not granted for this request"})",
     Kind::IamForbidden},
    {"empty IAM details", 403,
     R"({"class":"Client::Forbidden","message":"No","details":{"unauthorizedActionsByIAM":""}})", Kind::Forbidden},
    {"service not found", 404, R"({"class":"Client::NotFound","message":"This service does not exist"})",
     Kind::NotFound},
    {"object not found", 404, R"({"message":"The requested object (taskId = 0) does not exist"})", Kind::NotFound},
    {"bad parameter", 400, R"({"class":"Client::BadRequest","message":"{'myip': ['Invalid ip']}"})", Kind::BadRequest},
    {"parameter not described", 400,
     R"({"message":"Received not described parameters: (serviceName) while calling creation handler"})",
     Kind::BadRequest},
    {"unknown body parameter", 400, R"({"message":"Unknown body parameter serviceName"})", Kind::BadRequest},
    {"bad access rules", 400, R"({"message":"Body parameter accessRules isn't formated correctly"})", Kind::BadRequest},
    {"conflict, longer class", 409, R"({"class":"Client::Conflict::UserAlreadyExist","message":"already exist"})",
     Kind::Conflict},
    {"conflict, free class", 409, R"({"class":"CartAlreadyExists","message":"already exists"})", Kind::Conflict},
    {"500, class", 500, R"({"class":"Server::InternalServerError","message":"Internal server error"})",
     Kind::ServerError},
    {"500", 500, R"({"message":"Internal server error"})", Kind::ServerError},
    {"503 HTML", 503, "<html><body><p>test</p></body></html>", Kind::ServerError},
    {"408 HTML", 408, "<html><body><h1>408 Request Time-out</h1></body></html>\n", Kind::Timeout},
    {"504 HTML", 504, "<html><body><h1>504 Gateway Time-out</h1></body></html>", Kind::Timeout},
    {"429, class", 429, R"({"class":"Client::TooManyRequests","message":"Too many requests"})", Kind::RateLimited},
    {"429", 429, R"({"message":"Too many requests"})", Kind::RateLimited},
    {"460", 460, R"({"message":"This Service is expired"})", Kind::ServiceExpired},
    {"signature, code", 400,
     R"({"errorCode":"INVALID_SIGNATURE","httpCode":"400 Bad Request","message":"Invalid signature"})",
     Kind::InvalidSignature},
    {"not granted, code", 403,
     R"({"errorCode":"NOT_GRANTED_CALL","httpCode":"403 Forbidden","message":"This call has not been granted"})",
     Kind::NotGranted},
    {"credential, code", 403,
     R"({"errorCode":"INVALID_CREDENTIAL","httpCode":"403 Forbidden","message":"This credential is not valid"})",
     Kind::InvalidCredential},
    {"credential unknown, code", 403,
     R"({"errorCode":"NOT_CREDENTIAL","httpCode":"403 Forbidden","message":"This credential does not exist"})",
     Kind::InvalidCredential},
    {"key, code", 403,
     R"({"errorCode":"INVALID_KEY","httpCode":"403 Forbidden","message":"This application key is invalid"})",
     Kind::InvalidApplicationKey},
    {"time stamp, code", 400,
     R"({"errorCode":"QUERY_TIME_OUT","httpCode":"400 Bad Request","message":"Query out of time"})", Kind::ClockSkew},
    {"forbidden, code", 403, R"({"errorCode":"FORBIDDEN","httpCode":"403 Forbidden","message":"Forbidden"})",
     Kind::Forbidden},
    {"class and code", 403,
     R"({"class":"Client::Forbidden","errorCode":"NOT_GRANTED_CALL","httpCode":"403 Forbidden","message":"This call has not been granted"})",
     Kind::NotGranted},
    {"code before message", 403, R"({"errorCode":"NOT_GRANTED_CALL","message":"This credential is not valid"})",
     Kind::NotGranted},
    {"message before class", 403, R"({"class":"Client::NotFound","message":"This credential is not valid"})",
     Kind::InvalidCredential},
    {"class before status", 400, R"({"class":"Client::NotFound","message":"x"})", Kind::NotFound},
    {"message is case-sensitive", 403, R"({"message":"this credential is NOT valid"})", Kind::Forbidden},
    {"unknown code", 404, R"({"errorCode":"SOMETHING_NEW","message":"x"})", Kind::NotFound},
    {"403, empty", 403, "", Kind::Forbidden},
    {"401, empty", 401, "", Kind::NotAuthenticated},
    {"details that are not text", 400, R"({"class":"Client::BadRequest","message":"bad","details":{"n":1}})",
     Kind::BadRequest},
    {"a code that is text", 400, R"({"code":"X","message":"bad"})", Kind::BadRequest},
    {"message that is not text", 400, R"({"message":17})", Kind::BadRequest},
    {"service account", 400,
     R"({"error":"invalid_client","error_description":"ovhcloud oauth2 client does not exists"})",
     Kind::Oauth2InvalidClient},
    {"200 HTML", 200, "<html><body><p>test</p></body></html>", Kind::InvalidResponse},
    {"array", 500, "[1]", Kind::ServerError},
    {"unheard-of status", 471, "{}", Kind::Unknown},
    {"class of the servers", 504, R"({"class":"Server::GatewayTimeout","message":"x"})", Kind::Timeout},
};

} // namespace

void TestApiError::responseHasKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    for (const Case &c : cases)
        QTest::newRow(c.name) << c.status << QByteArray(c.body) << int(c.kind);
}

void TestApiError::responseHasKind()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const ApiError error = apiErrorFromResponse(status, body);
    QCOMPARE(toString(error.kind), toString(Kind(kind)));
    QCOMPARE(error.httpStatus, status);
    QVERIFY(error.queryId.isEmpty());
    QVERIFY(!error.retryAfter);
}

void TestApiError::messageAndCodeAreTheServers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("class") << QByteArray(R"({"class":"Client::NotFound","message":"é"})") << u"Client::NotFound"_s
                           << u"é"_s;
    QTest::newRow("code") << QByteArray(R"({"class":"A","errorCode":"B","message":"m"})") << u"B"_s << u"m"_s;
    QTest::newRow("message only") << QByteArray(R"({"message":"m"})") << QString() << u"m"_s;
    QTest::newRow("token") << QByteArray(R"({"error":"invalid_client","error_description":"no"})")
                           << u"invalid_client"_s << u"no"_s;
    QTest::newRow("HTML") << QByteArray(" <html><p>x</p></html>\n") << QString() << u"<html><p>x</p></html>"_s;
    QTest::newRow("empty") << QByteArray() << QString() << QString();
}

void TestApiError::messageAndCodeAreTheServers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const ApiError error = apiErrorFromResponse(400, body);
    QCOMPARE(error.code, code);
    QCOMPARE(error.message, message);
}

void TestApiError::longForeignBodyIsCut()
{
    const ApiError error = apiErrorFromResponse(502, QByteArray(100000, 'x'));
    QCOMPARE(toString(error.kind), u"serverError"_s);
    QCOMPARE(error.message.size(), 1000);
}

void TestApiError::everyKindHasAName()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(Kind::Unknown); ++kind) {
        const QString name = toString(Kind(kind));
        QVERIFY(!name.isEmpty());
        QVERIFY(apiErrorKind(name) == Kind(kind));
        names.insert(name);
    }
    QCOMPARE(names.size(), int(Kind::Unknown) + 1);
    QCOMPARE(toString(Kind::ServiceExpired), u"serviceExpired"_s);
}

void TestApiError::namesAreTheStoredOnes()
{
    // Journals and scripts have them: this list only grows.
    const QString names =
        u"cancelled unreachable connectionLost timeout tlsFailed insecureEndpoint notAuthenticated "
        u"invalidApplicationKey"
        " invalidCredential invalidSignature clockSkew oauth2InvalidClient notGranted iamForbidden forbidden badRequest"
        " notFound conflict serviceExpired rateLimited serverError invalidResponse storage secretStorage unknown"_s;
    QStringList all;
    for (int kind = 0; kind <= int(Kind::Unknown); ++kind)
        all.append(toString(Kind(kind)));
    QCOMPARE(all.join(u' '), names);
}

void TestApiError::unknownNameIsUnknownKind()
{
    QVERIFY(apiErrorKind(u"nothing"_s) == Kind::Unknown);
    QVERIFY(apiErrorKind(QString()) == Kind::Unknown);
    QVERIFY(apiErrorKind(u"ServiceExpired"_s) == Kind::Unknown);
}

void TestApiError::transience_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("transient");
    QTest::addColumn<bool>("signIn");
    QTest::addColumn<bool>("arrived");
    const auto row = [](Kind kind, bool transient, bool signIn, bool arrived) {
        QTest::newRow(qPrintable(toString(kind))) << int(kind) << transient << signIn << arrived;
    };
    row(Kind::Unreachable, true, false, false);
    row(Kind::ConnectionLost, true, false, true);
    row(Kind::Timeout, true, false, true);
    row(Kind::ServerError, true, false, true);
    row(Kind::RateLimited, true, false, false);
    row(Kind::Cancelled, false, false, true);
    row(Kind::InvalidResponse, false, false, true);
    row(Kind::TlsFailed, false, false, false);
    row(Kind::InsecureEndpoint, false, false, false);
    row(Kind::InvalidCredential, false, true, false);
    row(Kind::NotAuthenticated, false, true, false);
    row(Kind::InvalidSignature, false, true, false);
    row(Kind::NotGranted, false, false, false);
    row(Kind::BadRequest, false, false, false);
    row(Kind::NotFound, false, false, false);
    row(Kind::ServiceExpired, false, false, false);
}

void TestApiError::transience()
{
    QFETCH(int, kind);
    QTEST(isTransient(Kind(kind)), "transient");
    QTEST(needsSignIn(Kind(kind)), "signIn");
    QTEST(mayHaveArrived(ApiError{.kind = Kind(kind)}), "arrived");
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
