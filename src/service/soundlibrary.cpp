// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/soundlibrary.h"

#include <QDir>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// Account keys and numbers come from outside: none of them leads out of the folder.
QString segment(const QString &name)
{
    QString safe = QString::fromLatin1(QUrl::toPercentEncoding(name));
    return safe.replace(u'.', u"%2E"_s);
}

} // namespace

SoundLibrary::SoundLibrary(const QString &folder, const QString &account)
    : m_folder(folder + u'/' + segment(account))
{
}

QString SoundLibrary::folderOf(const Service &service) const
{
    return m_folder + u'/' + segment(service.serviceName);
}

void SoundLibrary::keep(const Service &service, const QString &sound, const QString &extension,
                        const QByteArray &content) const
{
    const QDir folder(folderOf(service));
    if (!folder.mkpath(u"."_s))
        return;
    forget(service, sound);
    QSaveFile copy(folder.filePath(segment(sound) + u'.' + extension));
    if (copy.open(QIODevice::WriteOnly) && copy.write(content) == content.size())
        copy.commit();
}

void SoundLibrary::forget(const Service &service, const QString &sound) const
{
    const QString kept = file(service, sound);
    if (!kept.isEmpty())
        QFile::remove(kept);
}

QString SoundLibrary::file(const Service &service, const QString &sound) const
{
    const QDir folder(folderOf(service));
    const QStringList found = folder.entryList({segment(sound) + u".*"_s}, QDir::Files);
    return found.isEmpty() ? QString() : folder.filePath(found.first());
}

} // namespace Aiguilleur
