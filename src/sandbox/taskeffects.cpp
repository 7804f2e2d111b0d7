// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/taskeffects.h"

#include "sandbox/account.h"
#include "sandbox/calendarfile.h"
#include "sandbox/featuretypes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr qsizetype LargestFile = 10'000'000;

//! Ends a task as an error.
struct Failure
{
    QString message;
};

//! The file that the work names, by document or by address.
const Document &fileOf(Account &account, const QJsonObject &work)
{
    const QString id = work[u"documentId"_s].toString();
    const QString token = work[u"url"_s].toString().section(u"/download/"_s, 1).section(u'/', 0, 0);
    const Document *document = id.isEmpty() ? account.documents.findByToken(token) : account.documents.find(id);
    if (!document && !id.isEmpty())
        throw Failure{u"The document %1 does not exist"_s.arg(id)};
    if (!document)
        throw Failure{u"The file could not be fetched from its address"_s};
    if (!document->validation || document->content.isEmpty())
        throw Failure{u"The document %1 has not been uploaded"_s.arg(document->name)};
    return *document;
}

//! The name that the sound gets.
QString soundName(const Document &document, const QJsonObject &work)
{
    static const QStringList known{u"aiff"_s, u"au"_s, u"flac"_s, u"mp3"_s, u"mp4"_s, u"ogg"_s, u"wav"_s, u"wma"_s};
    const QString given = work[u"name"_s].toString();
    const QString name = given.isEmpty() ? document.name : given;
    if (document.content.size() > LargestFile)
        throw Failure{u"The file %1 is larger than 10 MB"_s.arg(name)};
    if (name.contains(u' '))
        throw Failure{u"The file name \"%1\" contains spaces"_s.arg(name)};
    if (!known.contains(document.name.section(u'.', -1).toLower()))
        throw Failure{u"The format of the file %1 is not supported"_s.arg(document.name)};
    return name;
}

//! Where the family's object of the task's number is; it may have become something else meanwhile.
QString targetOf(const Account &account, const Task &task, const QString &family)
{
    const QString path = familyPath(task.billingAccount, family, task.serviceName);
    if (!account.objects.contains(path))
        throw Failure{u"This service does not exist"_s};
    return path;
}

void applyDestination(Account &account, const Task &task)
{
    const QString path = targetOf(account, task, task.work[u"family"_s].toString());
    if (const QString refusal = task.work[u"refusal"_s].toString(); !refusal.isEmpty())
        throw Failure{refusal};
    QJsonObject object = account.objects.object(path);
    object[u"destination"_s] = task.work[u"destination"_s];
    account.objects.set(path, object);
}

void applySound(Account &account, const Task &task)
{
    const QString family = familyOf(account.featureType(task.billingAccount, task.serviceName));
    const QString path = targetOf(account, task, family == "ovhPabx"_L1 ? family : u"easyHunting"_s);
    const QString name = soundName(fileOf(account, task.work), task.work);
    const qint64 id = account.newId();
    account.objects.insert(path + u"/sound/%1"_s.arg(id), {{u"soundId"_s, id}, {u"name"_s, name}});
}

void applyAnnouncement(Account &account, const Task &task)
{
    const QString path = targetOf(account, task, u"conference"_s) + u"/settings"_s;
    const QString name = soundName(fileOf(account, task.work), task.work);
    QJsonObject settings = account.objects.object(path);
    settings[u"announceFile"_s] = true;
    settings[u"announceFilename"_s] = name;
    settings[u"announceSoundId"_s] = account.newId();
    account.objects.set(path, settings);
}

void applyCalendar(Account &account, const Task &task)
{
    const QString path = targetOf(account, task, u"scheduler"_s) + u"/events"_s;
    QString problem;
    const QList<QJsonObject> events = eventsOfCalendar(fileOf(account, task.work).content, &problem);
    ObjectStore after = account.objects;
    for (const QJsonObject &event : events) {
        if (problem.isEmpty())
            problem = eventProblem(after, path, event);
        after.insert(path + u'/' + event[u"uid"_s].toString().replace(u'/', "%2F"_L1), event);
    }
    if (!problem.isEmpty())
        throw Failure{problem};
    account.objects = after;
}

} // namespace

void applyTask(Account &account, Task &task)
{
    const QString kind = task.work[u"kind"_s].toString();
    try {
        if (!task.featureType.isEmpty() && account.objects.contains(numberPath(task.billingAccount, task.serviceName)))
            account.convertNumber(task.billingAccount, task.serviceName, task.featureType);
        else if (kind == "destination"_L1)
            applyDestination(account, task);
        else if (kind == "sound"_L1)
            applySound(account, task);
        else if (kind == "announcement"_L1)
            applyAnnouncement(account, task);
        else if (kind == "calendar"_L1)
            applyCalendar(account, task);
    } catch (const Failure &failure) {
        task.outcome = Task::Outcome::Error;
        task.message = failure.message;
    }
}

} // namespace Aiguilleur::Sandbox
