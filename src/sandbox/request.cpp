// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/request.h"

namespace Aiguilleur::Sandbox {

namespace {

const QByteArray Prefixes[] = {QByteArrayLiteral("/1.0/"), QByteArrayLiteral("/v1/")};

QString decodedItem(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

QByteArray Request::rawPath() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray Request::rawQuery() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QMultiMap<QString, QString> Request::query() const
{
    return formItems(rawQuery());
}

QByteArray apiPath(const QByteArray &rawPath)
{
    for (const QByteArray &prefix : Prefixes)
        if (rawPath.startsWith(prefix))
            return rawPath.mid(prefix.size() - 1);
    return rawPath;
}

bool isApiPath(const QByteArray &rawPath)
{
    return rawPath.startsWith(Prefixes[0]) || rawPath.startsWith(Prefixes[1]);
}

QMultiMap<QString, QString> formItems(const QByteArray &text)
{
    QMultiMap<QString, QString> items;
    for (const QByteArray &item : text.split('&')) {
        if (item.isEmpty())
            continue;
        const auto equals = item.indexOf('=');
        items.insert(decodedItem(item.left(equals < 0 ? item.size() : equals)),
                     equals < 0 ? QString() : decodedItem(item.mid(equals + 1)));
    }
    return items;
}

bool globMatches(const QString &pattern, const QString &text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace Aiguilleur::Sandbox
