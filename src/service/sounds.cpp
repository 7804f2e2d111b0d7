// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sounds.h"

#include "api/telephonyapi.h"
#include "core/enumname.h"
#include "core/setupschema.h"
#include "service/documents.h"
#include "service/lifetime.h"
#include "service/offthread.h"
#include "service/session.h"
#include "service/setupreader.h"
#include "service/soundlibrary.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;

namespace {

const QString announcementName = u"announcement"_s;

QString extensionOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

struct SoundFile
{
    Sounds::Fault fault = Sounds::Fault::None;
    QByteArray content;
};

SoundFile readSoundFile(const QString &file)
{
    SoundFile read{.fault = Sounds::check(file), .content = {}};
    if (read.fault != Sounds::Fault::None)
        return read;
    QFile opened(file);
    if (opened.open(QIODevice::ReadOnly))
        read.content = opened.readAll();
    if (read.content.isEmpty())
        read.fault = Sounds::Fault::Unreadable;
    return read;
}

QString wirePath(const QString &branch, const Service &service, const QString &rest)
{
    return SetupReader::wirePath(SetupSchema::branchPath(service.billingAccount, branch, service.serviceName) + rest);
}

//! Below the branch of a call queue, an interactive voice server or a contact centre.
QString soundPath(const Service &service, const QString &rest)
{
    return wirePath(SetupSchema::ownBranch(service.featureType), service, rest);
}

qint64 taskId(const Result<QJsonValue> &answer)
{
    return answer ? answer->toObject().value("taskId"_L1).toInteger() : 0;
}

//! One upload as its future shows it.
template<class T>
struct Job
{
    Service service;
    QString file;
    QString name;
    UploadPointer upload = std::make_shared<Upload>();
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();
};

} // namespace

class Sounds::Private
{
public:
    Private(Sounds *q, const QString &account, TelephonyApi &api, const QString &folder, const SessionOptions &options)
        : q(q)
        , api(api)
        , options(options)
        , documents(api.client())
        , library(folder, account)
    {
    }
    ~Private() { lifetime.end(); }

    template<class T>
    std::shared_ptr<Job<T>> begin(const Service &service, const QString &file, const QString &name);
    template<class T>
    void end(const std::shared_ptr<Job<T>> &job, const Result<T> &outcome);

    QCoro::Task<Result<QByteArray>> read(QString file);
    QCoro::Task<> uploadInto(std::shared_ptr<Job<qint64>> job);
    QCoro::Task<> announceInto(std::shared_ptr<Job<void>> job);
    QCoro::Task<> removeInto(std::shared_ptr<Job<void>> job, qint64 soundId);
    QCoro::Task<Result<qint64>> make(std::shared_ptr<Job<qint64>> job, QString documentId);
    QCoro::Task<Result<void>> announce(std::shared_ptr<Job<void>> job, QString documentId);
    QCoro::Task<Result<QSet<qint64>>> list(Service queue);
    QCoro::Task<Result<qint64>> newcomer(Service queue, QString name, QSet<qint64> before);
    QCoro::Task<qint64> named(Service queue, QString name, QSet<qint64> ids);
    QCoro::Task<Result<void>> follow(Service service, qint64 task);

    Sounds *q;
    TelephonyApi &api;
    SessionOptions options;
    Documents documents;
    SoundLibrary library;
    Lifetime lifetime;
};

template<class T>
std::shared_ptr<Job<T>> Sounds::Private::begin(const Service &service, const QString &file, const QString &name)
{
    auto job = std::make_shared<Job<T>>();
    job->service = service;
    job->file = file;
    job->name = name;
    job->promise->start();
    auto *watcher = new QFutureWatcher<Result<T>>(q);
    connect(watcher, &QFutureWatcherBase::canceled, watcher, [upload = job->upload] { upload->cancel(); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(job->promise->future());
    job->upload->progressed = [promise = std::weak_ptr(job->promise)](qint64 sent) {
        if (const auto told = promise.lock())
            told->setProgressValue(int(sent));
    };
    return job;
}

template<class T>
void Sounds::Private::end(const std::shared_ptr<Job<T>> &job, const Result<T> &outcome)
{
    job->promise->addResult(outcome);
    job->promise->finish();
    if (outcome && !lifetime.isOver())
        emit q->changed(job->service.serviceName);
}

// In another thread: the file may be on a slow disk far away.
QCoro::Task<Result<QByteArray>> Sounds::Private::read(QString file)
{
    const QFuture<Result<SoundFile>> reading = offThread([file] { return readSoundFile(file); });
    const Result<SoundFile> found = co_await Settled(lifetime, reading);
    if (!found)
        co_return tl::make_unexpected(found.error());
    if (found->fault != Fault::None) {
        co_return tl::make_unexpected(
            ApiError{.kind = Kind::BadRequest, .code = u"sound"_s, .message = toString(found->fault)});
    }
    co_return found->content;
}

QCoro::Task<> Sounds::Private::uploadInto(std::shared_ptr<Job<qint64>> job)
{
    const Result<QByteArray> content = co_await read(job->file);
    if (!content) {
        end<qint64>(job, tl::make_unexpected(content.error()));
        co_return;
    }
    job->promise->setProgressRange(0, int(content->size()));
    const Result<UploadedDocument> document = co_await documents.upload(job->name, *content, job->upload);
    if (!document) {
        end<qint64>(job, tl::make_unexpected(document.error()));
        co_return;
    }
    job->promise->setProgressValue(int(content->size()));
    const QString documentId = document->id;
    Result<qint64> made = co_await make(job, documentId);
    co_await documents.remove(documentId);
    if (made && job->upload->isCancelled()) {
        const QString path = soundPath(job->service, u"/sound/%1"_s.arg(*made));
        co_await api.client().remove(path);
    } else if (made && !lifetime.isOver()) {
        library.keep(job->service, QString::number(*made), job->name, *content);
    }
    end(job, made);
}

// A POST that may have arrived is looked for in the list; it is never sent again.
QCoro::Task<Result<qint64>> Sounds::Private::make(std::shared_ptr<Job<qint64>> job, QString documentId)
{
    const Result<QSet<qint64>> before = co_await list(job->service);
    if (!before)
        co_return tl::make_unexpected(before.error());
    if (job->upload->isCancelled())
        co_return failure(Kind::Cancelled);
    const QString path = soundPath(job->service, u"/soundUpload"_s);
    const QJsonObject body{{u"documentId"_s, documentId}, {u"name"_s, job->name}};
    const Result<QJsonValue> answer = co_await api.client().post(path, body);
    if (!answer && !mayHaveArrived(answer.error()))
        co_return tl::make_unexpected(answer.error());
    if (answer) {
        const qint64 task = taskId(answer);
        const Result<void> followed = co_await follow(job->service, task);
        if (!followed)
            co_return tl::make_unexpected(followed.error());
    }
    const Result<qint64> found = co_await newcomer(job->service, job->name, *before);
    if (!found && !answer)
        co_return tl::make_unexpected(answer.error());
    co_return found;
}

QCoro::Task<Result<QSet<qint64>>> Sounds::Private::list(Service queue)
{
    const QString path = soundPath(queue, u"/sound"_s);
    const Result<QJsonValue> answer = co_await api.client().get(path);
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    if (!answer->isArray())
        co_return failure(Kind::InvalidResponse, u"a list of sounds is expected"_s);
    QSet<qint64> ids;
    const QJsonArray array = answer->toArray();
    for (const auto &id : array)
        ids.insert(id.toInteger());
    co_return ids;
}

// The list may lag behind the task for a moment.
QCoro::Task<Result<qint64>> Sounds::Private::newcomer(Service queue, QString name, QSet<qint64> before)
{
    for (int attempt = 0; attempt < options.verifyAttempts; ++attempt) {
        if (attempt > 0 && !co_await Sleep(lifetime, options.verifyDelay))
            co_return failure(Kind::Cancelled);
        Result<QSet<qint64>> now = co_await list(queue);
        if (!now)
            co_return tl::make_unexpected(now.error());
        const QSet<qint64> added = now->subtract(before);
        if (added.size() == 1)
            co_return *added.cbegin();
        if (added.size() > 1) {
            const qint64 mine = co_await named(queue, name, added);
            co_return mine;
        }
    }
    co_return failure(Kind::InvalidResponse, u"the new sound is not in the list"_s);
}

// Somebody else uploaded at the same time: the last one of that name.
QCoro::Task<qint64> Sounds::Private::named(Service queue, QString name, QSet<qint64> ids)
{
    QList<qint64> sorted(ids.cbegin(), ids.cend());
    std::sort(sorted.begin(), sorted.end());
    qint64 mine = sorted.last();
    for (const qint64 id : std::as_const(sorted)) {
        const QString path = soundPath(queue, u"/sound/%1"_s.arg(id));
        const Result<QJsonValue> sound = co_await api.client().get(path);
        if (sound && sound->toObject().value("name"_L1).toString() == name)
            mine = id;
    }
    co_return mine;
}

// Not found: it has ended and is purged, which happens to those that went well.
QCoro::Task<Result<void>> Sounds::Private::follow(Service service, qint64 task)
{
    int failures = 0;
    while (co_await Sleep(lifetime, options.taskPollYoung)) {
        const Result<Task> now = co_await api.task(service.billingAccount, service.serviceName, task);
        if (!now && now.error().kind == Kind::NotFound)
            co_return Result<void>();
        if (!now && ++failures >= options.verifyAttempts)
            co_return tl::make_unexpected(now.error());
        if (!now)
            continue;
        failures = 0;
        if (now->status == Task::Status::Error)
            co_return failure(Kind::BadRequest, now->message);
        if (!now->isPending())
            co_return Result<void>();
    }
    co_return failure(Kind::Cancelled);
}

QCoro::Task<> Sounds::Private::announceInto(std::shared_ptr<Job<void>> job)
{
    const Result<QByteArray> content = co_await read(job->file);
    if (!content) {
        end<void>(job, tl::make_unexpected(content.error()));
        co_return;
    }
    job->promise->setProgressRange(0, int(content->size()));
    const Result<UploadedDocument> document = co_await documents.upload(job->name, *content, job->upload);
    if (!document) {
        end<void>(job, tl::make_unexpected(document.error()));
        co_return;
    }
    job->promise->setProgressValue(int(content->size()));
    const QString documentId = document->id;
    Result<void> done = co_await announce(job, documentId);
    co_await documents.remove(documentId);
    if (done && !lifetime.isOver())
        library.keep(job->service, announcementName, job->name, *content);
    end(job, done);
}

QCoro::Task<Result<void>> Sounds::Private::announce(std::shared_ptr<Job<void>> job, QString documentId)
{
    if (job->upload->isCancelled())
        co_return failure(Kind::Cancelled);
    const QString path = wirePath(u"conference"_s, job->service, u"/announceUpload"_s);
    const QJsonObject body{{u"documentId"_s, documentId}};
    const Result<QJsonValue> answer = co_await api.client().post(path, body);
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    const qint64 task = taskId(answer);
    const Result<void> followed = co_await follow(job->service, task);
    if (!followed)
        co_return followed;
    const QString settings = wirePath(u"conference"_s, job->service, u"/settings"_s);
    const QJsonObject on{{u"announceFile"_s, true}};
    const Result<QJsonValue> switched = co_await api.client().put(settings, on);
    if (!switched)
        co_return tl::make_unexpected(switched.error());
    co_return Result<void>();
}

QCoro::Task<> Sounds::Private::removeInto(std::shared_ptr<Job<void>> job, qint64 soundId)
{
    const QString path = soundPath(job->service, u"/sound/%1"_s.arg(soundId));
    const Result<QJsonValue> answer = co_await api.client().remove(path);
    const bool isGone = answer || answer.error().kind == Kind::NotFound;
    if (isGone && !lifetime.isOver())
        library.forget(job->service, QString::number(soundId));
    end<void>(job, isGone ? Result<void>() : Result<void>(tl::make_unexpected(answer.error())));
}

Sounds::Sounds(QString account, TelephonyApi &api, QString folder, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, account, api, folder, options))
{
}

Sounds::~Sounds() = default;

QStringList Sounds::formats()
{
    return {u"aiff"_s, u"au"_s, u"flac"_s, u"mp3"_s, u"ogg"_s, u"wav"_s, u"wma"_s};
}

Sounds::Fault Sounds::check(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return Fault::Unreadable;
    if (!formats().contains(extensionOf(file)))
        return Fault::Format;
    if (info.size() == 0)
        return Fault::Empty;
    return info.size() > largestFile ? Fault::TooLarge : Fault::None;
}

QString Sounds::nameFor(const QString &file, const QString &name)
{
    static const QRegularExpression blanks(u"[\\s\\x{00A0}\\x{202F}]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString extension = u'.' + QFileInfo(file).suffix();
    QString made = (name.trimmed().isEmpty() ? QFileInfo(file).fileName() : name).trimmed();
    if (!made.endsWith(extension, Qt::CaseInsensitive))
        made += extension;
    return made.replace(blanks, u"_"_s);
}

QFuture<Result<qint64>> Sounds::upload(const Service &queue, const QString &file, const QString &name)
{
    const auto job = d->begin<qint64>(queue, file, nameFor(file, name));
    d->uploadInto(job);
    return job->promise->future();
}

QFuture<Result<void>> Sounds::uploadAnnouncement(const Service &conference, const QString &file)
{
    const auto job = d->begin<void>(conference, file, nameFor(file));
    d->announceInto(job);
    return job->promise->future();
}

QFuture<Result<void>> Sounds::remove(const Service &queue, qint64 soundId)
{
    const auto job = d->begin<void>(queue, {}, {});
    d->removeInto(job, soundId);
    return job->promise->future();
}

QString Sounds::localFile(const Service &queue, qint64 soundId) const
{
    return d->library.file(queue, QString::number(soundId));
}

QString Sounds::anyLocalFile(qint64 soundId, const QString &name) const
{
    return d->library.fileOfAny(QString::number(soundId), name);
}

QString Sounds::localAnnouncement(const Service &conference) const
{
    return d->library.file(conference, announcementName);
}

QString toString(Sounds::Fault fault)
{
    return enumName(fault);
}

} // namespace Aiguilleur
