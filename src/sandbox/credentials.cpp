// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/credentials.h"

#include "sandbox/request.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>
#include <algorithm>
#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! Stable made-up secret for a seed.
QString seededHex(quint32 seed, const char *what, int length)
{
    const QByteArray text = QByteArrayLiteral("aiguilleur sandbox ") + what + ' ' + QByteArray::number(seed);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(length));
}

QJsonArray rulesToJson(const QList<AccessRule> &rules)
{
    QJsonArray array;
    for (const AccessRule &rule : rules)
        array.append(QJsonObject{{u"method"_s, rule.method}, {u"path"_s, rule.path}});
    return array;
}

QList<AccessRule> rulesFromJson(const QJsonArray &array)
{
    QList<AccessRule> rules;
    for (const auto entry : array)
        rules.append({entry[u"method"_s].toString(), entry[u"path"_s].toString()});
    return rules;
}

bool isInBlock(const QString &address, const QString &block)
{
    in_addr present{};
    in_addr network{};
    if (inet_pton(AF_INET, address.toLatin1().constData(), &present) != 1 ||
        inet_pton(AF_INET, block.section(u'/', 0, 0).toLatin1().constData(), &network) != 1)
        return address == block;
    const int length = block.contains(u'/') ? block.section(u'/', 1).toInt() : 32;
    const quint32 mask = length <= 0 ? 0 : ~quint32(0) << (32 - length);
    return (ntohl(present.s_addr) & mask) == (ntohl(network.s_addr) & mask);
}

} // namespace

QString randomHex(int length)
{
    QString text;
    while (text.size() < length)
        text += QString::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, u'0');
    return text.left(length);
}

bool isAllowed(const QList<AccessRule> &rules, const QString &method, const QString &path)
{
    return std::any_of(rules.begin(), rules.end(),
                       [&](const AccessRule &rule) { return rule.method == method && globMatches(rule.path, path); });
}

QString Credential::stateAt(qint64 now) const
{
    return state == "validated"_L1 && !isValid(now) ? u"expired"_s : state;
}

bool Credential::allowsAddress(const QString &address) const
{
    return !allowedIPs || allowedIPs->isEmpty() ||
           std::any_of(allowedIPs->begin(), allowedIPs->end(),
                       [&](const QString &block) { return isInBlock(address, block); });
}

QJsonObject Credential::toJson() const
{
    return {{u"id"_s, id},
            {u"consumerKey"_s, consumerKey},
            {u"token"_s, token},
            {u"state"_s, state},
            {u"redirection"_s, redirection},
            {u"rules"_s, rulesToJson(rules)},
            {u"allowedIPs"_s, allowedIPs ? QJsonValue(QJsonArray::fromStringList(*allowedIPs)) : QJsonValue()},
            {u"creation"_s, creation},
            {u"expiration"_s, expiration},
            {u"lastUse"_s, lastUse}};
}

Credential Credential::fromJson(const QJsonObject &json)
{
    Credential credential;
    credential.id = json[u"id"_s].toInteger();
    credential.consumerKey = json[u"consumerKey"_s].toString();
    credential.token = json[u"token"_s].toString();
    credential.state = json[u"state"_s].toString();
    credential.redirection = json[u"redirection"_s].toString();
    credential.rules = rulesFromJson(json[u"rules"_s].toArray());
    if (json[u"allowedIPs"_s].isArray())
        credential.allowedIPs = json[u"allowedIPs"_s].toVariant().toStringList();
    credential.creation = json[u"creation"_s].toInteger();
    credential.expiration = json[u"expiration"_s].toInteger();
    credential.lastUse = json[u"lastUse"_s].toInteger();
    return credential;
}

Credentials Credentials::generate(quint32 seed, bool readOnly, qint64 now)
{
    Credentials result;
    result.applicationId = 100'000 + seed % 900'000;
    result.applicationKey = seededHex(seed, "application key", 16);
    result.applicationSecret = seededHex(seed, "application secret", 32);
    result.readyKey = seededHex(seed, "consumer key", 32);
    result.clientId = u"EU."_s + seededHex(seed, "client id", 16);
    result.clientSecret = seededHex(seed, "client secret", 32);
    QList<AccessRule> rules{{u"GET"_s, u"/*"_s}};
    if (!readOnly)
        rules += {{u"POST"_s, u"/*"_s}, {u"PUT"_s, u"/*"_s}, {u"DELETE"_s, u"/*"_s}};
    Credential &ready = result.request(rules, {}, std::nullopt, now);
    ready.consumerKey = result.readyKey;
    ready.state = u"validated"_s;
    return result;
}

Credential *Credentials::find(const QString &consumerKey)
{
    for (Credential &credential : m_credentials)
        if (credential.consumerKey == consumerKey)
            return &credential;
    return nullptr;
}

Credential *Credentials::findByToken(const QString &token)
{
    for (Credential &credential : m_credentials)
        if (credential.token == token)
            return &credential;
    return nullptr;
}

Credential &Credentials::request(const QList<AccessRule> &rules, const QString &redirection,
                                 const std::optional<QStringList> &allowedIPs, qint64 now)
{
    Credential credential;
    credential.id = 498'600'000 + m_credentials.size();
    credential.consumerKey = randomHex(32);
    credential.token = randomHex(64);
    credential.state = u"pendingValidation"_s;
    credential.redirection = redirection;
    credential.rules = rules;
    credential.allowedIPs = allowedIPs;
    credential.creation = now;
    m_credentials.append(credential);
    return m_credentials.last();
}

QString Credentials::issueToken(qint64 expiry)
{
    const QString token = randomHex(48);
    m_tokens.insert(token, expiry);
    return token;
}

bool Credentials::isToken(const QString &accessToken, qint64 now) const
{
    return m_tokens.value(accessToken, 0) > now;
}

QJsonObject Credentials::toJson() const
{
    QJsonArray credentials;
    for (const Credential &credential : m_credentials)
        credentials.append(credential.toJson());
    QJsonObject tokens;
    for (auto it = m_tokens.begin(); it != m_tokens.end(); ++it)
        tokens[it.key()] = it.value();
    return {{u"applicationId"_s, applicationId},
            {u"applicationKey"_s, applicationKey},
            {u"applicationSecret"_s, applicationSecret},
            {u"readyKey"_s, readyKey},
            {u"clientId"_s, clientId},
            {u"clientSecret"_s, clientSecret},
            {u"credentials"_s, credentials},
            {u"tokens"_s, tokens}};
}

Credentials Credentials::fromJson(const QJsonObject &json)
{
    Credentials result;
    result.applicationId = json[u"applicationId"_s].toInteger();
    result.applicationKey = json[u"applicationKey"_s].toString();
    result.applicationSecret = json[u"applicationSecret"_s].toString();
    result.readyKey = json[u"readyKey"_s].toString();
    result.clientId = json[u"clientId"_s].toString();
    result.clientSecret = json[u"clientSecret"_s].toString();
    for (const auto entry : json[u"credentials"_s].toArray())
        result.m_credentials.append(Credential::fromJson(entry.toObject()));
    const QJsonObject tokens = json[u"tokens"_s].toObject();
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        result.m_tokens[it.key()] = it.value().toInteger();
    return result;
}

} // namespace Aiguilleur::Sandbox
