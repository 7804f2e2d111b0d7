// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/deferred.h"
#include "api/httpmessage.h"

#include <chrono>
#include <optional>
#include <vector>

namespace Aiguilleur {

//! What requests are signed with, and what has to be learned before: the clock offset for application keys, the access
//! token for a service account. Holds no connection; the client core fetches what is missing.
class Authentication
{
public:
    Authentication(Credentials credentials, Clock clock);

    enum class Missing { Nothing, Credentials, ClockOffset, Token };
    Missing missing() const;

    //! Adds the headers of the credentials, made for this very moment.
    void sign(HttpRequest &request) const;
    //! X-Ovh-Application alone, for calls without credentials.
    void name(HttpRequest &request) const;

    void learnTime(qint64 serverSeconds);
    //! Without /auth/time: the local clock is taken as it is.
    void assumeLocalTime() { learnTime(localSeconds()); }
    void learnToken(const QString &token, std::chrono::seconds lifetime);

    //! Counts what was learned; a request remembers with which it was signed.
    quint64 generation() const { return m_generation; }
    //! True when learning anew may help against `error`; forgets what was learned, unless that happened since already.
    bool forgetAfter(const ApiError &error, quint64 generation);

    std::chrono::seconds clockOffset() const { return m_offset.value_or(std::chrono::seconds(0)); }
    //! The request for a token, with the credentials in a header or (as older servers want it) in the form.
    HttpRequest tokenRequest(const QByteArray &url, bool inForm) const;
    bool hasKeys() const { return std::holds_alternative<ApplicationKeys>(m_credentials); }
    //! The text without any of the secrets that this knows.
    QString scrubbed(QString text) const;

    bool isLearning = false; //!< someone fetches it; others wait
    std::vector<Deferred<void>> waiting;

private:
    qint64 localSeconds() const;
    bool clockJumped() const;
    bool tokenExpired() const;

    Credentials m_credentials;
    Clock m_clock;
    quint64 m_generation = 0;
    std::optional<std::chrono::seconds> m_offset;
    qint64 m_localWhenLearned = 0;
    std::chrono::steady_clock::time_point m_steadyWhenLearned;
    QString m_token;
    std::chrono::steady_clock::time_point m_tokenEnd;
    qint64 m_tokenEndLocal = 0;
};

} // namespace Aiguilleur
