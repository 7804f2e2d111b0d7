// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be asked before anything can be signed: the time, or an access token.
#include "api/clientcore.h"
#include "api/json.h"
#include "api/jsontext.h"
#include "api/retrypolicy.h"
#include "api/urlrules.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;

namespace {

QCoro::Task<Result<void>> learnTime(CorePointer core)
{
    const ApiRequest request{.path = u"/auth/time"_s, .open = true};
    auto calling = callJson(core, request);
    const Result<QJsonValue> time = co_await calling;
    if (time && time->isDouble()) {
        core->authentication.learnTime(time->toInteger());
        co_return Result<void>();
    }
    if (!time && time.error().httpStatus == 0 && time.error().kind != Kind::InvalidResponse)
        co_return tl::make_unexpected(time.error());
    // A server that answers, but not this: it will say itself when our clock is wrong.
    core->authentication.assumeLocalTime();
    co_return Result<void>();
}

QCoro::Task<Result<HttpAnswer>> askForToken(CorePointer core, bool inForm)
{
    const HttpRequest request = core->authentication.tokenRequest(core->endpoint.tokenUrl.toEncoded(), inForm);
    RetryPolicy retries(core->options, true);
    for (;;) {
        auto place = core->acquire(Priority::Foreground);
        const Result<void> taken = co_await place;
        if (!taken)
            co_return tl::make_unexpected(taken.error());
        auto flight = core->transport.send(request);
        const Result<HttpAnswer> landed = co_await flight;
        Result<HttpAnswer> outcome = landed ? judgedAnswer(*landed) : landed;
        core->release();
        if (outcome)
            co_return outcome;
        outcome.error().message = core->authentication.scrubbed(outcome.error().message);
        const auto pause = retries.next(outcome.error(), QRandomGenerator::global()->generateDouble());
        if (!pause)
            co_return outcome;
        auto sleep = core->sleeper.sleep(*pause);
        const Result<void> slept = co_await sleep;
        if (!slept)
            co_return tl::make_unexpected(slept.error());
    }
}

bool isRefusal(const Result<HttpAnswer> &answer)
{
    return !answer && (answer.error().httpStatus == 400 || answer.error().httpStatus == 401);
}

Result<void> takeToken(Authentication &authentication, const QByteArray &body)
{
    const auto object = objectOf(jsonFromText(body));
    if (!object)
        return tl::make_unexpected(object.error());
    JsonReader reader(*object, u"token"_s);
    const QString token = reader.string("access_token"_L1);
    constexpr qint64 usualLifetime = 3600;
    const qint64 lifetime = object->contains("expires_in"_L1) ? reader.integer("expires_in"_L1) : usualLifetime;
    if (reader.failed())
        return failure(Kind::InvalidResponse, reader.error());
    authentication.learnToken(token, std::chrono::seconds(lifetime));
    return {};
}

QCoro::Task<Result<void>> learnToken(CorePointer core)
{
    if (core->endpoint.tokenUrl.isEmpty())
        co_return failure(Kind::BadRequest, u"%1 has no service accounts"_s.arg(core->endpoint.name));
    if (!isSecureOrLoopback(core->endpoint.tokenUrl))
        co_return failure(Kind::InsecureEndpoint, u"the token address is plain HTTP"_s);
    auto asking = askForToken(core, false);
    Result<HttpAnswer> answer = co_await asking;
    if (isRefusal(answer)) {
        auto askingAgain = askForToken(core, true);
        answer = co_await askingAgain;
    }
    if (isRefusal(answer))
        answer.error().kind = Kind::Oauth2InvalidClient;
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    co_return takeToken(core->authentication, answer->body);
}

} // namespace

QCoro::Task<Result<void>> prepareAuthentication(CorePointer core)
{
    Authentication &authentication = core->authentication;
    const auto missing = authentication.missing();
    if (missing == Authentication::Missing::Nothing)
        co_return Result<void>();
    if (missing == Authentication::Missing::Credentials)
        co_return failure(Kind::NotAuthenticated, u"no credentials"_s);
    if (authentication.isLearning) {
        auto learning = core->scope.make<void>();
        authentication.waiting.push_back(learning);
        co_return co_await learning;
    }
    authentication.isLearning = true;
    auto fetching = missing == Authentication::Missing::Token ? learnToken(core) : learnTime(core);
    const Result<void> learned = co_await fetching;
    authentication.isLearning = false;
    const auto waiting = std::exchange(authentication.waiting, {});
    for (const auto &one : waiting)
        one.resolve(learned);
    co_return learned;
}

} // namespace Aiguilleur
