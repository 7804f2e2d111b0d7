// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/soundlibrary.h"

#include <QCryptographicHash>
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

// File systems take 255 bytes, and a letter with an accent is six of them. What is cut off still tells names apart.
QString nameSegment(const QString &name)
{
    constexpr qsizetype longest = 160;
    const QString whole = segment(name);
    if (whole.size() <= longest)
        return whole;
    const QByteArray rest = QCryptographicHash::hash(whole.toLatin1(), QCryptographicHash::Sha1).toHex();
    return whole.left(longest - rest.size()) + QString::fromLatin1(rest);
}

QByteArray contentOf(const QFileInfo &info)
{
    QFile file(info.filePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool areSame(const QFileInfoList &files)
{
    return std::all_of(files.cbegin() + 1, files.cend(), [&files](const QFileInfo &other) {
        return other.size() == files.first().size() && contentOf(other) == contentOf(files.first());
    });
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
    const QString ending = nameSegment(info.completeBaseName()) + u'.' + info.suffix().toLower();
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
    const QFileInfoList named = base.isEmpty() ? QFileInfoList() : matching(u"*."_s + nameSegment(base) + u".*"_s);
    return named.isEmpty() || !areSame(named) ? QString() : named.first().filePath();
}

} // namespace Aiguilleur
