// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one call, from the first attempt to its only outcome.
#include "api/callobserver.h"
#include "api/clientcore.h"
#include "api/jsontext.h"
#include "api/retrypolicy.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;

namespace {

struct Attempt
{
    Result<HttpAnswer> outcome;
    quint64 generation = 0;  //!< of what it was signed with
    bool holdsPlace = false; //!< to be released once it is known what the outcome means for the others
};

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max<qint64>(seconds, 0));
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(header.trimmed()), Qt::RFC2822Date);
    if (!date.isValid())
        return {};
    return std::chrono::seconds(std::max<qint64>(QDateTime::currentDateTimeUtc().secsTo(date), 0));
}

// For what went wrong before the request itself went out: nothing of it can have arrived.
ApiError notSent(ApiError error)
{
    if (error.kind != Kind::Cancelled && mayHaveArrived(error))
        error.kind = Kind::Unreachable;
    return error;
}

Result<HttpRequest> built(const ClientCore &core, const ApiRequest &request)
{
    const auto url = core.urlOf(request.path);
    if (!url)
        return tl::make_unexpected(url.error());
    HttpRequest http{.method = request.method, .url = *url, .body = request.body, .headers = request.headers};
    http.headers += {{"Accept", "application/json"}, {"User-Agent", core.options.userAgent}};
    if (!request.body.isEmpty())
        http.headers += {{"Content-Type", "application/json"}};
    return http;
}

// What several rounds may be needed for: a token can expire while its request waits for its turn.
QCoro::Task<Result<void>> takePlace(CorePointer core, ApiRequest request)
{
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        if (!request.open) {
            auto preparation = prepareAuthentication(core);
            const Result<void> prepared = co_await preparation;
            if (!prepared)
                co_return tl::make_unexpected(notSent(prepared.error()));
        }
        auto place = core->acquire(request.priority);
        const Result<void> taken = co_await place;
        if (!taken)
            co_return taken;
        if (request.open || core->authentication.missing() == Authentication::Missing::Nothing || round == rounds - 1)
            co_return Result<void>();
        core->release();
    }
    co_return Result<void>();
}

QCoro::Task<Attempt> attempt(CorePointer core, ApiRequest request)
{
    auto http = built(*core, request);
    if (!http)
        co_return Attempt{tl::make_unexpected(http.error())};
    auto placing = takePlace(core, request);
    const Result<void> placed = co_await placing;
    if (!placed)
        co_return Attempt{tl::make_unexpected(placed.error())};
    if (request.open) {
        core->authentication.name(*http);
    } else {
        core->authentication.sign(*http);
    }
    const quint64 generation = core->authentication.generation();
    auto flight = core->transport.send(*http);
    const Result<HttpAnswer> landed = co_await flight;
    Result<HttpAnswer> outcome = landed ? judgedAnswer(*landed) : landed;
    if (landed) {
        core->noteOnline();
    } else if (landed.error().kind == Kind::Unreachable || landed.error().kind == Kind::TlsFailed) {
        core->noteOffline();
    }
    co_return Attempt{std::move(outcome), generation, true};
}

// Tells the rest of the client what the end of a call means for it.
void reportEnd(ClientCore &core, const ApiRequest &request, const Result<HttpAnswer> &outcome)
{
    if (outcome) {
        if (!request.open)
            core.noteGranted();
        return;
    }
    const ApiError &error = outcome.error();
    if (error.httpStatus == 0 && (error.kind == Kind::ConnectionLost || error.kind == Kind::Timeout))
        core.noteOffline();
    if (!request.open && needsSignIn(error.kind))
        core.askForSignIn(error);
}

// The pause before the next attempt, or nothing when this one was the last.
std::optional<std::chrono::milliseconds> afterAttempt(ClientCore &core, const ApiRequest &request, Attempt &made,
                                                      RetryPolicy &retries, bool &relearned)
{
    if (made.outcome)
        return {};
    ApiError &error = made.outcome.error();
    error.message = core.authentication.scrubbed(error.message);
    if (retries.showsPressure(error))
        core.pushBack(error);
    // The server refused it unread, so a new attempt is no repetition, whatever the method.
    if (!request.open && !relearned && core.authentication.forgetAfter(error, made.generation)) {
        relearned = true;
        return std::chrono::milliseconds(0);
    }
    return retries.next(error, QRandomGenerator::global()->generateDouble());
}

} // namespace

Result<HttpAnswer> judgedAnswer(const HttpAnswer &answer)
{
    if (answer.status >= 200 && answer.status < 300)
        return answer;
    ApiError error = apiErrorFromResponse(answer.status, answer.body);
    if (answer.status < 400) {
        error.kind = Kind::InvalidResponse;
        error.message = u"unexpected status or redirection: %1"_s.arg(answer.status);
    }
    error.queryId = QString::fromLatin1(answer.header("x-ovh-queryid"));
    error.retryAfter = retryAfter(answer.header("retry-after"));
    return tl::make_unexpected(error);
}

namespace {

QCoro::Task<Result<HttpAnswer>> wholeExchange(CorePointer core, ApiRequest request)
{
    RetryPolicy retries(core->options, request.method == "GET");
    bool relearned = false;
    for (;;) {
        if (core->scope.isCancelled())
            co_return failure(Kind::Cancelled);
        auto running = attempt(core, request);
        Attempt made = co_await running;
        const auto pause = afterAttempt(*core, request, made, retries, relearned);
        if (made.holdsPlace)
            core->release();
        if (!pause) {
            reportEnd(*core, request, made.outcome);
            co_return made.outcome;
        }
        auto sleep = core->sleeper.sleep(*pause);
        co_await sleep;
    }
}

WriteOutcome written(const Result<HttpAnswer> &outcome)
{
    if (outcome)
        return {.status = outcome->status, .queryId = QString::fromLatin1(outcome->header("x-ovh-queryid"))};
    return {.status = outcome.error().httpStatus, .error = outcome.error(), .queryId = outcome.error().queryId};
}

} // namespace

// What may change something is known before it goes out, so that it can be found if the program ends meanwhile.
QCoro::Task<Result<HttpAnswer>> exchange(CorePointer core, ApiRequest request)
{
    const std::shared_ptr<CallObserver> observer = core->observer.lock();
    if (!observer || request.open || request.method == "GET") {
        auto running = wholeExchange(core, request);
        co_return co_await running;
    }
    auto known = core->scope.make<void>();
    const WriteCall call{.method = request.method, .path = request.path, .body = request.body};
    const QString name = observer->aboutToSend(call, [known] { known.resolve({}); });
    const Result<void> mayGo = co_await known;
    if (!mayGo)
        co_return tl::make_unexpected(mayGo.error());
    auto sending = wholeExchange(core, request);
    const Result<HttpAnswer> outcome = co_await sending;
    observer->ended(name, written(outcome));
    co_return outcome;
}

QCoro::Task<Result<QJsonValue>> callJson(CorePointer core, ApiRequest request)
{
    auto running = exchange(core, request);
    const Result<HttpAnswer> answer = co_await running;
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    const QByteArray body = answer->body;
    // Operations without a result answer null, or nothing at all.
    if (body.isEmpty() && (answer->status == 204 || request.method != "GET"))
        co_return QJsonValue(QJsonValue::Null);
    if (body.size() <= parsedElsewhere)
        co_return jsonFromText(body);
    auto parsing = core->workers.run([body] { return jsonFromText(body); });
    co_return co_await parsing;
}

} // namespace Aiguilleur
