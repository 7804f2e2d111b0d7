// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signin.h"

#include "api/clientcore.h"
#include "api/json.h"
#include "api/jsontext.h"
#include "api/urlrules.h"

#include <QJsonArray>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

// One guided sign-in from start to end; the object may start another one meanwhile, or be gone.
struct Session
{
    bool cancelled = false;
    std::unique_ptr<Client> client; //!< of the step under way
};
using SessionPointer = std::shared_ptr<Session>;

struct Patience
{
    milliseconds pollInterval;
    milliseconds limit;
};

QJsonObject credentialRequest(const QList<AccessRule> &rules)
{
    QJsonArray wanted;
    for (const AccessRule &rule : rules)
        wanted.append(QJsonObject{{u"method"_s, rule.method}, {u"path"_s, rule.path}});
    return {{u"accessRules"_s, wanted}};
}

struct Requested
{
    QString consumerKey;
    QUrl validationUrl;
};

Result<Requested> requestedFrom(const QJsonObject &object)
{
    JsonReader reader(object, u"credential"_s);
    const Requested requested{reader.string("consumerKey"_L1),
                              QUrl(reader.string("validationUrl"_L1), QUrl::StrictMode)};
    // It is handed to the desktop to open: nothing but a page of the web may come through here.
    if (!reader.failed() && !isSecureOrLoopback(requested.validationUrl))
        return failure(Kind::InvalidResponse, u"credential.validationUrl: a secure web address is expected"_s);
    return reader.result(requested);
}

QCoro::Task<Result<Requested>> requestKey(CorePointer core, QList<AccessRule> rules)
{
    const QByteArray body = jsonBody(credentialRequest(rules));
    auto asking = callJson(core, {.method = "POST", .path = u"/auth/credential"_s, .body = body, .open = true});
    const auto answer = co_await asking;
    co_return objectOf(answer).and_then(requestedFrom);
}

// True once the key works, false while it does not yet.
Result<bool> validated(const Result<QJsonValue> &answer)
{
    if (answer) {
        const QString status = answer->toObject().value("status"_L1).toString();
        if (status == "refused"_L1 || status == "expired"_L1)
            return failure(Kind::InvalidCredential, u"the key was refused"_s);
        return status == "validated"_L1;
    }
    const Kind kind = answer.error().kind;
    if (kind == Kind::InvalidCredential || isTransient(kind))
        return false;
    return tl::make_unexpected(answer.error());
}

QCoro::Task<Result<void>> waitForValidation(CorePointer core, Patience patience)
{
    const auto end = steady_clock::now() + patience.limit;
    while (steady_clock::now() < end) {
        auto sleeping = core->sleeper.sleep(patience.pollInterval);
        const Result<void> slept = co_await sleeping;
        if (!slept)
            co_return slept;
        auto asking = callJson(core, {.path = u"/auth/currentCredential"_s});
        const auto answer = co_await asking;
        const Result<bool> done = validated(answer);
        if (!done)
            co_return tl::make_unexpected(done.error());
        if (*done)
            co_return Result<void>();
    }
    co_return failure(Kind::Timeout, u"nobody validated the key in time"_s);
}

QList<AccessRule> rulesFor(const QStringList &methods)
{
    QList<AccessRule> rules;
    for (const QString &method : methods)
        rules << AccessRule{method, u"/telephony"_s} << AccessRule{method, u"/telephony/*"_s};
    rules << AccessRule{u"GET"_s, u"/me"_s};
    return rules;
}

} // namespace

class SignIn::Private
{
public:
    static QCoro::Task<void> run(QPointer<SignIn> signIn, SessionPointer session, QList<AccessRule> rules,
                                 Patience patience);

    Endpoint endpoint;
    ApplicationKeys keys;
    ClientOptions options;
    SessionPointer session;
};

QCoro::Task<void> SignIn::Private::run(QPointer<SignIn> signIn, SessionPointer session, QList<AccessRule> rules,
                                       Patience patience)
{
    Private &own = *signIn->d;
    session->client = std::make_unique<Client>(own.endpoint, own.keys, own.options);
    auto requesting = requestKey(session->client->core(), rules);
    const Result<Requested> requested = co_await requesting;
    if (session->cancelled)
        co_return;
    if (!requested) {
        emit signIn->failed(requested.error());
        co_return;
    }
    ApplicationKeys keys = own.keys;
    keys.consumerKey = requested->consumerKey;
    session->client = std::make_unique<Client>(own.endpoint, keys, own.options);
    auto waiting = waitForValidation(session->client->core(), patience);
    emit signIn->validationNeeded(requested->validationUrl);
    const Result<void> validated = co_await waiting;
    if (session->cancelled)
        co_return;
    if (validated)
        emit signIn->succeeded(keys);
    else
        emit signIn->failed(validated.error());
}

SignIn::SignIn(Endpoint endpoint, QString applicationKey, QString applicationSecret, ClientOptions options,
               QObject *parent)
    : QObject(parent)
    , d(new Private{
          std::move(endpoint), {std::move(applicationKey), std::move(applicationSecret), {}}, std::move(options), {}})
{
}

SignIn::~SignIn()
{
    cancel();
}

void SignIn::start(const QList<AccessRule> &rules, milliseconds pollInterval, milliseconds limit)
{
    cancel();
    d->session = std::make_shared<Session>();
    Private::run(this, d->session, rules, {pollInterval, limit});
}

void SignIn::cancel()
{
    const SessionPointer session = std::exchange(d->session, {});
    if (!session)
        return;
    // First, as ending the client makes the coroutine go on at once.
    session->cancelled = true;
    session->client.reset();
}

QList<AccessRule> SignIn::fullRules()
{
    const QStringList methods{u"GET"_s, u"POST"_s, u"PUT"_s, u"DELETE"_s};
    QList<AccessRule> rules = rulesFor(methods);
    for (const QString &method : methods)
        rules << AccessRule{method, u"/me/document"_s} << AccessRule{method, u"/me/document/*"_s};
    rules << AccessRule{u"POST"_s, u"/auth/logout"_s};
    return rules;
}

QList<AccessRule> SignIn::readOnlyRules()
{
    return rulesFor({u"GET"_s});
}

} // namespace Aiguilleur
