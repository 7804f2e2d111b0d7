// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authentication.h"

#include "api/urlrules.h"

#include <QByteArrayList>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

// A jump smaller than this is within what the server accepts, and clocks that are set right gently do not reach it.
constexpr seconds toleratedJump{10};
constexpr seconds renewBefore{10};

QByteArray form(std::initializer_list<std::pair<QString, QString>> fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

} // namespace

Authentication::Authentication(Credentials credentials, Clock clock)
    : m_credentials(std::move(credentials))
    , m_clock(std::move(clock))
{
}

Authentication::Missing Authentication::missing() const
{
    if (std::holds_alternative<std::monostate>(m_credentials))
        return Missing::Credentials;
    if (const auto *keys = std::get_if<ApplicationKeys>(&m_credentials)) {
        if (keys->applicationKey.isEmpty() || keys->applicationSecret.isEmpty() || keys->consumerKey.isEmpty())
            return Missing::Credentials;
        return !m_offset || clockJumped() ? Missing::ClockOffset : Missing::Nothing;
    }
    if (const auto *ready = std::get_if<AccessToken>(&m_credentials))
        return ready->token.isEmpty() ? Missing::Credentials : Missing::Nothing;
    return tokenExpired() ? Missing::Token : Missing::Nothing;
}

void Authentication::sign(HttpRequest &request) const
{
    if (const auto *keys = std::get_if<ApplicationKeys>(&m_credentials)) {
        const qint64 timestamp = localSeconds() + clockOffset().count();
        request.headers +=
            {{"X-Ovh-Application", keys->applicationKey.toUtf8()},
             {"X-Ovh-Consumer", keys->consumerKey.toUtf8()},
             {"X-Ovh-Timestamp", QByteArray::number(timestamp)},
             {"X-Ovh-Signature", signature(*keys, request.method, request.url, request.body, timestamp)}};
        return;
    }
    const auto *ready = std::get_if<AccessToken>(&m_credentials);
    request.headers += {{"Authorization", "Bearer " + (ready ? ready->token : m_token).toUtf8()}};
}

void Authentication::name(HttpRequest &request) const
{
    if (const auto *keys = std::get_if<ApplicationKeys>(&m_credentials))
        request.headers += {{"X-Ovh-Application", keys->applicationKey.toUtf8()}};
}

void Authentication::learnTime(qint64 serverSeconds)
{
    m_localWhenLearned = localSeconds();
    m_steadyWhenLearned = steady_clock::now();
    m_offset = seconds(serverSeconds - m_localWhenLearned);
    ++m_generation;
}

void Authentication::learnToken(const QString &token, seconds lifetime)
{
    const seconds useful = lifetime - std::min(renewBefore, lifetime / 2);
    m_token = token;
    m_tokenEnd = steady_clock::now() + useful;
    m_tokenEndLocal = localSeconds() + useful.count();
    ++m_generation;
}

bool Authentication::forgetAfter(const ApiError &error, quint64 generation)
{
    const bool aboutTime = error.kind == ApiError::Kind::ClockSkew || error.kind == ApiError::Kind::InvalidSignature;
    const bool aboutToken = error.httpStatus == 401 || error.kind == ApiError::Kind::InvalidCredential;
    const bool learned = hasKeys() ? aboutTime : std::holds_alternative<ServiceAccount>(m_credentials) && aboutToken;
    if (learned && generation == m_generation) {
        m_offset.reset();
        m_token.clear();
    }
    return learned;
}

HttpRequest Authentication::tokenRequest(const QByteArray &url, bool inForm) const
{
    const auto &account = std::get<ServiceAccount>(m_credentials);
    HttpRequest request{.method = "POST", .url = url};
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    if (inForm) {
        request.body = form({{u"grant_type"_s, u"client_credentials"_s},
                             {u"client_id"_s, account.clientId},
                             {u"client_secret"_s, account.clientSecret},
                             {u"scope"_s, u"all"_s}});
        return request;
    }
    request.body = form({{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"all"_s}});
    const QString pair = account.clientId + u':' + account.clientSecret;
    request.headers += {{"Authorization", "Basic " + pair.toUtf8().toBase64()}};
    return request;
}

QString Authentication::scrubbed(QString text) const
{
    QStringList secrets{m_token};
    if (const auto *keys = std::get_if<ApplicationKeys>(&m_credentials)) {
        secrets << keys->applicationSecret << keys->consumerKey;
    } else if (const auto *account = std::get_if<ServiceAccount>(&m_credentials)) {
        secrets << account->clientSecret;
    } else if (const auto *ready = std::get_if<AccessToken>(&m_credentials)) {
        secrets << ready->token;
    }
    // Shorter ones are no secrets, and would tear words apart.
    constexpr int shortest = 6;
    for (const QString &secret : std::as_const(secrets)) {
        if (secret.size() >= shortest)
            text.replace(secret, u"***"_s);
    }
    return withoutUrlQueries(text);
}

qint64 Authentication::localSeconds() const
{
    return m_clock().toSecsSinceEpoch();
}

// The steady clock stands still while the computer sleeps and does not follow when somebody sets the time.
bool Authentication::clockJumped() const
{
    const seconds local(localSeconds() - m_localWhenLearned);
    const auto steady = std::chrono::duration_cast<seconds>(steady_clock::now() - m_steadyWhenLearned);
    return std::chrono::abs(local - steady) > toleratedJump;
}

// Both clocks: one does not count the time of sleep, the other can be set back.
bool Authentication::tokenExpired() const
{
    return m_token.isEmpty() || steady_clock::now() >= m_tokenEnd || localSeconds() >= m_tokenEndLocal;
}

} // namespace Aiguilleur
