// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calljournal.h"

#include "api/callobserver.h"
#include "core/personhere.h"
#include "core/secrets.h"
#include "store/store.h"

#include <QHash>
#include <QJsonDocument>
#include <QPointer>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// /telephony/{ba}/{branch}/{number}/...; a document of the customer is about no number.
QString numberIn(const QString &path)
{
    return path.startsWith("/telephony/"_L1) ? path.section(u'/', 4, 4).section(u'?', 0, 0) : QString();
}

QJsonObject bodyWithoutSecrets(const QByteArray &body)
{
    QStringList withheld;
    const QJsonValue clean = withoutSecrets(QJsonDocument::fromJson(body).object(), &withheld);
    return clean.toObject();
}

} // namespace

class CallJournal::Observer : public CallObserver
{
public:
    Observer(CallJournal *journal, QString account, Store &store, Clock clock)
        : m_journal(journal)
        , m_account(std::move(account))
        , m_store(store)
        , m_clock(std::move(clock))
        , m_person(personHere())
    {
    }

    QString aboutToSend(const WriteCall &call, std::function<void()> proceed) override
    {
        StoredCall stored;
        stored.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        stored.account = m_account;
        stored.person = m_person;
        stored.method = QString::fromLatin1(call.method);
        stored.path = QUrl::fromPercentEncoding(call.path.toUtf8());
        stored.serviceName = numberIn(stored.path);
        stored.body = bodyWithoutSecrets(call.body);
        stored.sent = m_clock().toUTC();
        m_underWay.insert(stored.id, stored);
        write(stored, std::move(proceed));
        return stored.id;
    }

    // Whether one arrived that was given up on the way is not known.
    void ended(const QString &name, const WriteOutcome &outcome) override
    {
        StoredCall stored = m_underWay.take(name);
        const bool isGivenUp = outcome.error && outcome.error->kind == ApiError::Kind::Cancelled;
        if (stored.id.isEmpty() || isGivenUp)
            return;
        stored.ended = m_clock().toUTC();
        stored.status = outcome.status;
        stored.error = outcome.error;
        stored.queryId = outcome.queryId;
        write(stored, {});
    }

private:
    void write(const StoredCall &call, std::function<void()> then)
    {
        if (!m_journal) {
            if (then)
                then();
            return;
        }
        CallJournal *journal = m_journal;
        m_store.saveCall(call).then(journal, [journal, then = std::move(then)](const Result<void> &) {
            emit journal->changed();
            if (then)
                then();
        });
    }

    QPointer<CallJournal> m_journal;
    QString m_account;
    Store &m_store;
    Clock m_clock;
    QString m_person;
    QHash<QString, StoredCall> m_underWay;
};

CallJournal::CallJournal(QString account, Store &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_store(store)
    , m_observer(std::make_shared<Observer>(this, m_account, store, std::move(clock)))
{
}

CallJournal::~CallJournal() = default;

std::shared_ptr<CallObserver> CallJournal::observer() const
{
    return m_observer;
}

QFuture<Result<QList<StoredCall>>> CallJournal::find(const CallFilter &filter)
{
    return m_store.calls(m_account, filter);
}

QFuture<Result<int>> CallJournal::count(const CallFilter &filter)
{
    return m_store.callCount(m_account, filter);
}

QFuture<Result<int>> CallJournal::prune(const QDateTime &before)
{
    return m_store.pruneCalls(m_account, before);
}

} // namespace Aiguilleur
