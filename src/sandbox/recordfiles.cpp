// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/recordfiles.h"

#include "sandbox/account.h"
#include "sandbox/holdmusic.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QString secretOf(const Account &account, const QString &objectPath)
{
    const QByteArray text = (account.credentials.applicationSecret + objectPath).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex());
}

} // namespace

QString recordUrl(const Account &account, const QString &baseUrl, const QString &objectPath)
{
    return u"%1/record%2/%3.wav"_s.arg(baseUrl, objectPath, secretOf(account, objectPath));
}

Answer recordAnswer(const Request &request, Services &services)
{
    const QString path = QString::fromLatin1(request.rawPath());
    const QString object = path.section(u'/', 2, -2).prepend(u'/');
    if (request.method != "GET" || !services.account.objects.contains(object) ||
        path.section(u'/', -1) != secretOf(services.account, object) + u".wav"_s)
        return answerOf(Refusal::unknownUrl());
    Answer answer;
    answer.contentType = "audio/x-wav";
    answer.body = holdMusic();
    return answer;
}

} // namespace Aiguilleur::Sandbox
