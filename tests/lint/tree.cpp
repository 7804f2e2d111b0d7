// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <QDebug>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tree {

namespace {

QString withoutStrings(QString line)
{
    static const QRegularExpression literal(uR"rx((?<!')"(?:[^"\\]|\\.)*")rx"_s);
    return line.replace(literal, u"\"\""_s);
}

QString withoutLineComment(const QString &line)
{
    const qsizetype start = line.indexOf("//"_L1);
    return start < 0 ? line : line.left(start);
}

} // namespace

QString path(const QString &relative)
{
    return QStringLiteral(AIGUILLEUR_SOURCE_DIR "/") + relative;
}

QStringList files(const QString &folder, const QStringList &globs)
{
    const QDir root(path({}));
    const QString build = root.filePath(u"build/"_s);
    QStringList found;
    QDirIterator walk(path(folder), globs, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        if (!file.startsWith(build)) {
            found.append(root.relativeFilePath(file));
        }
    }
    found.sort();
    return found;
}

QString text(const QString &relative)
{
    QFile file(path(relative));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("%s: %s", qPrintable(relative), qPrintable(file.errorString()));
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

QStringList lines(const QString &relative)
{
    return text(relative).split(u'\n');
}

QStringList codeLines(const QString &relative)
{
    QStringList result;
    bool inComment = false;
    for (const QString &line : lines(relative)) {
        QString code = inComment ? QString() : withoutLineComment(withoutStrings(line));
        const qsizetype opened = code.indexOf("/*"_L1);
        if (opened >= 0) {
            code.truncate(opened);
            inComment = true;
        }
        if (line.contains("*/"_L1)) {
            inComment = false;
        }
        result.append(code);
    }
    return result;
}

QString place(const QString &relative, qsizetype index, const QString &line)
{
    return u"%1:%2: %3"_s.arg(relative).arg(index + 1).arg(line.trimmed());
}

QByteArray report(const QStringList &complaints)
{
    for (const QString &complaint : complaints) {
        qWarning().noquote() << complaint;
    }
    return QByteArray::number(complaints.size()) + " complaints, listed above";
}

} // namespace Tree
