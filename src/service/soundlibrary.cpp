// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/soundlibrary.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>
#include <algorithm>

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

void SoundLibrary::keep(const Service &service, const QString &sound, const QString &name,
                        const QByteArray &content) const
{
    const QDir folder(folderOf(service));
    if (!folder.mkpath(u"."_s))
        return;
    forget(service, sound);
    const QFileInfo info(name);
    const QString ending = segment(info.completeBaseName()) + u'.' + info.suffix().toLower();
    QSaveFile copy(folder.filePath(segment(sound) + u'.' + ending));
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

QString SoundLibrary::fileOfAny(const QString &sound, const QString &name) const
{
    const auto matching = [this](const QString &pattern) {
        QFileInfoList found;
        const QDir all(m_folder);
        const QStringList numbers = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &number : numbers)
            found += QDir(all.filePath(number)).entryInfoList({pattern}, QDir::Files);
        return found;
    };
    const QFileInfoList same = matching(segment(sound) + u".*"_s);
    if (same.size() == 1)
        return same.first().filePath();
    const QString base = QFileInfo(name).completeBaseName();
    QFileInfoList named = base.isEmpty() ? QFileInfoList() : matching(u"*."_s + segment(base) + u".*"_s);
    const auto latest = std::max_element(named.cbegin(), named.cend(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.lastModified() < b.lastModified();
    });
    return latest == named.cend() ? QString() : latest->filePath();
}

} // namespace Aiguilleur
