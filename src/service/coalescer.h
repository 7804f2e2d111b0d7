// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/lifetime.h"

#include <QCoroTask>

#include <QHash>
#include <QStringList>
#include <functional>
#include <memory>

namespace Aiguilleur {

//! Turns many readings asked for at about the same time into few: the identifiers asked of one list are gathered until
//! nobody asked for another during `quiet`, or `most` are together, or `longest` has passed; then fetched at once, and
//! each asker gets its own. Two hundred changes that begin together so cost a few requests instead of two hundred.
template<class Value>
class Coalescer
{
public:
    using Values = QHash<QString, Result<Value>>;
    using Fetch = std::function<QCoro::Task<Values>(QString list, QStringList ids)>;

    Coalescer(Lifetime &lifetime, Fetch fetch)
        : m_lifetime(lifetime)
        , m_fetch(std::move(fetch))
    {
    }
    Q_DISABLE_COPY_MOVE(Coalescer)

    QCoro::Task<Result<Value>> read(QString list, QString id)
    {
        const std::shared_ptr<Batch> batch = join(list, id);
        if (!batch->done)
            co_await batch->fetched.opened();
        if (!batch->done)
            co_return failure(ApiError::Kind::Cancelled);
        const auto found = batch->values.constFind(id);
        if (found == batch->values.constEnd())
            co_return failure(ApiError::Kind::InvalidResponse, list);
        co_return *found;
    }

private:
    static constexpr int most = 50;
    static constexpr std::chrono::milliseconds quiet{8};
    static constexpr int longest = 12; // quiet times

    struct Batch
    {
        explicit Batch(Lifetime &lifetime)
            : joined(lifetime)
            , fetched(lifetime)
        {
        }
        QStringList ids;
        Values values;
        Gate joined;
        Gate fetched;
        bool done = false;
    };

    std::shared_ptr<Batch> join(const QString &list, const QString &id)
    {
        std::shared_ptr<Batch> &batch = m_gathering[list];
        const bool isNew = !batch;
        if (isNew)
            batch = std::make_shared<Batch>(m_lifetime);
        const std::shared_ptr<Batch> joined = batch; // the hash may change from here on
        if (!joined->ids.contains(id))
            joined->ids.append(id);
        if (isNew)
            gather(list, joined);
        else if (joined->ids.size() >= most)
            joined->joined.open();
        return joined;
    }

    QCoro::Task<> gather(QString list, std::shared_ptr<Batch> batch)
    {
        for (int turn = 0; turn < longest && batch->ids.size() < most; ++turn) {
            const qsizetype before = batch->ids.size();
            co_await batch->joined.opened(quiet);
            if (m_lifetime.isOver())
                co_return;
            if (batch->ids.size() == before)
                break;
        }
        m_gathering.remove(list);
        QStringList ids = batch->ids;
        batch->values = co_await m_fetch(list, ids);
        if (m_lifetime.isOver())
            co_return;
        batch->done = true;
        batch->fetched.open();
    }

    Lifetime &m_lifetime;
    Fetch m_fetch;
    QHash<QString, std::shared_ptr<Batch>> m_gathering;
};

} // namespace Aiguilleur
