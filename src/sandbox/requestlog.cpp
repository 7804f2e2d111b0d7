// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/requestlog.h"

#include "sandbox/request.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! Beyond it the oldest half is forgotten.
constexpr qsizetype Kept = 200'000;

QByteArray line(const LoggedRequest &request)
{
    const QJsonObject json{{u"time"_s, request.time.toUTC().toString(Qt::ISODateWithMs)},
                           {u"method"_s, request.method},
                           {u"path"_s, request.path},
                           {u"status"_s, request.status},
                           {u"credential"_s, request.credential}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString RequestLog::open(const QString &fileName)
{
    m_file.close();
    m_file.setFileName(fileName);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return {};
    return u"%1: %2"_s.arg(fileName, m_file.errorString());
}

qint64 RequestLog::begin(const LoggedRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    if (m_requests.size() >= Kept) {
        m_requests.remove(0, Kept / 2);
        m_first += Kept / 2;
    }
    m_requests.append(request);
    return m_first + m_requests.size() - 1;
}

void RequestLog::end(qint64 handle, const LoggedRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    if (handle >= m_first)
        m_requests[handle - m_first] = request;
    if (m_file.isOpen()) {
        m_file.write(line(request));
        m_file.flush();
    }
}

QList<LoggedRequest> RequestLog::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

int RequestLog::count(const QString &method, const QString &pathGlob) const
{
    const std::scoped_lock lock(m_mutex);
    int count = 0;
    for (const LoggedRequest &request : m_requests)
        count += (method.isEmpty() || request.method == method) &&
                 (pathGlob.isEmpty() || globMatches(pathGlob, request.path.section(u'?', 0, 0)));
    return count;
}

void RequestLog::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_first += m_requests.size();
    m_requests.clear();
}

QString withoutSecrets(const QString &target)
{
    static const QRegularExpression inQuery(
        u"([?&](?:credentialToken|token|session|access_token|client_secret)=)[^&]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inPath(u"^(/(?:upload|download)/)[^/?]+"_s);
    QString result = target;
    return result.replace(inQuery, u"\\1***"_s).replace(inPath, u"\\1***"_s);
}

} // namespace Aiguilleur::Sandbox
