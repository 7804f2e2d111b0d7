// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calljournal.h"

#include "api/callobserver.h"
#include "core/personhere.h"
#include "core/secrets.h"
#include "service/lifetime.h"
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
    Observer(CallJournal *journal, QString account, Clock clock)
        : m_journal(journal)
        , m_account(std::move(account))
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
        m_underWay.insert(stored.id, {stored, QJsonDocument::fromJson(call.body).object()});
        write(stored, std::move(proceed));
        return stored.id;
    }

    // Whether one arrived that was given up on the way is not known.
    void ended(const QString &name, const WriteOutcome &outcome) override
    {
        const UnderWay underWay = m_underWay.take(name);
        StoredCall stored = underWay.call;
        const bool isGivenUp = outcome.error && outcome.error->kind == ApiError::Kind::Cancelled;
        if (stored.id.isEmpty() || isGivenUp)
            return;
        stored.ended = m_clock().toUTC();
        stored.status = outcome.status;
        stored.error = outcome.error;
        if (stored.error)
            stored.error->message = withoutSecretValues(stored.error->message, underWay.sent);
        stored.queryId = outcome.queryId;
        write(stored, {});
    }

private:
    void write(const StoredCall &call, std::function<void()> then)
    {
        if (m_journal)
            m_journal->write(call, std::move(then));
        else if (then)
            then();
    }

    QPointer<CallJournal> m_journal;
    QString m_account;
    Clock m_clock;
    QString m_person;
    struct UnderWay
    {
        StoredCall call;
        QJsonObject sent; // with its secrets, until the answer comes
    };
    QHash<QString, UnderWay> m_underWay;
};

CallJournal::CallJournal(QString account, Store &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_store(store)
    , m_lifetime(std::make_unique<Lifetime>())
    , m_observer(std::make_shared<Observer>(this, m_account, std::move(clock)))
{
}

CallJournal::~CallJournal()
{
    m_lifetime->end();
}

QCoro::Task<> CallJournal::write(StoredCall call, std::function<void()> then)
{
    const QFuture<Result<void>> saving = m_store.saveCall(call);
    co_await Settled(*m_lifetime, saving);
    if (m_lifetime->isOver())
        co_return;
    emit changed();
    if (then)
        then();
}

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
