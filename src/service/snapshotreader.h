// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "service/coalescer.h"

#include <QJsonObject>
#include <memory>

namespace Aiguilleur {

class TelephonyApi;
struct SnapshotResource;

//! Reads one number's service, number and branches. What several numbers begun together have in common (their groups'
//! lists) is read in batches, and few numbers are read in depth at a time, so that the requests of changes that are
//! ready get through.
class SnapshotReader
{
public:
    SnapshotReader(TelephonyApi &api, Lifetime &lifetime);
    Q_DISABLE_COPY_MOVE(SnapshotReader)

    struct Content
    {
        QJsonObject objects;
        QJsonObject unreadable;
        QJsonObject withheld;
    };
    QCoro::Task<Result<Content>> read(Service service);

private:
    struct Reading
    {
        QString root; // /telephony/{ba}, encoded
        QString serviceName;
        Content content;
        std::optional<ApiError> error;
    };
    using ReadingPointer = std::shared_ptr<Reading>;

    QCoro::Task<Coalescer<QJsonObject>::Values> fetch(QString list, QStringList ids);
    QCoro::Task<bool> readBase(ReadingPointer reading, QString branch);
    QCoro::Task<> readInDepth(ReadingPointer reading, QStringList branches);
    QCoro::Task<> readBelow(ReadingPointer reading, QString path, const QList<SnapshotResource> *resources);
    QCoro::Task<> readObject(ReadingPointer reading, QString path);
    QCoro::Task<> readList(ReadingPointer reading, QString path, const QList<SnapshotResource> *below);
    void note(const ReadingPointer &reading, const QString &path, const Result<QJsonValue> &answer);

    TelephonyApi &m_api;
    Lifetime &m_lifetime;
    Turnstile m_deep;
    Coalescer<QJsonObject> m_bases;
};

} // namespace Aiguilleur
