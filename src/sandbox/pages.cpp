// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages.h"

#include "sandbox/account.h"
#include "sandbox/recordfiles.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QString tokenIn(const QByteArray &rawPath)
{
    return QString::fromLatin1(rawPath.split('/').value(2));
}

Answer download(const Request &request, Services &services)
{
    const Document *document = services.account.documents.findByToken(tokenIn(request.rawPath()));
    if (!document || (request.method != "GET" && request.method != "HEAD"))
        return answerOf(Refusal::unknownUrl());
    Answer answer;
    answer.contentType = "application/octet-stream";
    answer.body = document->content;
    return answer;
}

Answer upload(const Request &request, Services &services)
{
    Document *document = services.account.documents.findByToken(tokenIn(request.rawPath()));
    if (!document || (request.method != "PUT" && request.method != "POST"))
        return answerOf(Refusal::unknownUrl());
    document->content = request.body;
    document->validation = services.now;
    services.changed = true;
    return answerOf(QJsonValue());
}

} // namespace

bool isPage(const Request &request)
{
    const QByteArray path = request.rawPath();
    return path.startsWith("/auth/") || path.startsWith("/upload/") || path.startsWith("/download/") ||
           path.startsWith("/record/");
}

Answer runPage(const Request &request, Services &services)
{
    const QByteArray path = request.rawPath();
    if (path == "/auth/oauth2/token")
        return tokenAnswer(request, services);
    if (path == "/auth/")
        return validationPage(request, services);
    if (path.startsWith("/upload/"))
        return upload(request, services);
    if (path.startsWith("/download/"))
        return download(request, services);
    if (path.startsWith("/record/"))
        return recordAnswer(request, services);
    return answerOf(Refusal::unknownUrl());
}

} // namespace Aiguilleur::Sandbox
