// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/downloads.h"

#include "api/filefetch.h"
#include "api/telephonyapi.h"
#include "service/lifetime.h"
#include "service/offthread.h"
#include "service/promised.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qsizetype longestName = 120;

QString freePath(const QString &folder, const QString &name)
{
    const QString wanted = Downloads::safeName(name);
    const qsizetype dot = wanted.lastIndexOf(u'.');
    const QString stem = dot > 0 ? wanted.left(dot) : wanted;
    const QString ending = dot > 0 ? wanted.mid(dot) : QString();
    QString path = QDir(folder).filePath(wanted);
    for (int count = 2; QFileInfo::exists(path); ++count)
        path = QDir(folder).filePath(u"%1 (%2)%3"_s.arg(stem).arg(count).arg(ending));
    return path;
}

//! Where it was written; empty and *why when it was not.
QString written(const QByteArray &bytes, const QString &folder, const QString &name, QString *why)
{
    const QString path = freePath(folder, name);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return path;
    *why = file.errorString();
    return {};
}

} // namespace

class Downloads::Private : public std::enable_shared_from_this<Downloads::Private>
{
public:
    explicit Private(TelephonyApi &api)
        : api(api)
    {
    }

    QCoro::Task<> fetch(QList<Download> files, QString folder, PromisePointer<QList<Download>> promise);
    QCoro::Task<Download> fetchOne(Download file, QString folder);

    TelephonyApi &api;
    Lifetime lifetime;
    int stops = 0; // those that began before the last one are to end
};

QCoro::Task<Download> Downloads::Private::fetchOne(Download file, QString folder)
{
    const auto self = shared_from_this();
    auto fetching = fetchFile(api.client(), file.url);
    const Result<QByteArray> bytes = co_await fetching;
    if (!bytes) {
        file.error = bytes.error();
        co_return file;
    }
    if (lifetime.isOver()) {
        file.error = ApiError{.kind = ApiError::Kind::Cancelled};
        co_return file;
    }
    const QString name = file.name;
    const QFuture<Result<std::pair<QString, QString>>> writing = offThread([content = *bytes, folder, name] {
        QString why;
        const QString path = written(content, folder, name, &why);
        return std::pair(path, why);
    });
    const Result<std::pair<QString, QString>> outcome = co_await Settled(lifetime, writing);
    if (!outcome)
        file.error = outcome.error();
    else if (outcome->first.isEmpty())
        file.error = ApiError{.kind = ApiError::Kind::Storage, .message = outcome->second};
    else
        file.path = outcome->first;
    co_return file;
}

QCoro::Task<> Downloads::Private::fetch(QList<Download> files, QString folder, PromisePointer<QList<Download>> promise)
{
    const auto self = shared_from_this();
    const int begun = stops;
    promise->setProgressRange(0, static_cast<int>(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        if (lifetime.isOver() || stops != begun) {
            files[i].error = ApiError{.kind = ApiError::Kind::Cancelled};
            continue;
        }
        auto fetching = fetchOne(files.at(i), folder);
        files[i] = co_await fetching;
        promise->setProgressValue(i + 1);
    }
    fulfil(promise, files);
}

Downloads::Downloads(TelephonyApi &api)
    : d(std::make_shared<Private>(api))
{
}

Downloads::~Downloads()
{
    d->lifetime.end();
}

QFuture<QList<Download>> Downloads::fetch(const QList<Download> &files, const QString &folder)
{
    const auto promise = startedPromise<QList<Download>>();
    d->fetch(files, folder, promise);
    return promise->future();
}

void Downloads::stop()
{
    ++d->stops;
}

QString Downloads::safeName(const QString &name)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString safe = name;
    safe.replace(forbidden, u"-"_s);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    if (safe.size() > longestName)
        safe = safe.left(longestName - 8) + safe.right(8);
    return safe.isEmpty() ? u"file"_s : safe;
}

} // namespace Aiguilleur
