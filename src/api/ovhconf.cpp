// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ovhconf.h"

#include "api/inifile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

tl::unexpected<ApiError> mistake(const QString &code, const QString &message)
{
    return tl::make_unexpected(ApiError{.kind = ApiError::Kind::BadRequest, .code = code, .message = message});
}

Result<void> mergeFile(IniFile &ini, const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly)) {
        return mistake(u"confFile"_s,
                       u"%1 cannot be read: %2"_s.arg(path, info.isDir() ? u"it is a folder"_s : file.errorString()));
    }
    if (file.size() > largestFile)
        return mistake(u"confFile"_s, u"%1 is too large for a configuration"_s.arg(path));
    const Result<void> merged = ini.merge(file.readAll(), path);
    return merged ? merged : mistake(u"confFile"_s, merged.error().message);
}

// What one set of names says, whichever of files and environment each of them comes from.
class Sources
{
public:
    Sources(const IniFile &ini, const QProcessEnvironment &environment)
        : m_ini(ini)
        , m_environment(environment)
    {
    }

    void setSections(const QStringList &sections) { m_sections = sections; }

    QString value(const QString &key) const
    {
        const QString set = variable(key);
        if (!set.isEmpty())
            return set;
        for (const QString &section : m_sections) {
            const QString written = m_ini.value(section, key);
            if (!written.isEmpty())
                return written;
        }
        return {};
    }

    QString endpoint(const QString &asked) const
    {
        for (const QString &text : {asked, variable(u"endpoint"_s), m_ini.value(u"default"_s, u"endpoint"_s)}) {
            if (!text.isEmpty())
                return text;
        }
        return u"ovh-eu"_s;
    }

private:
    QString variable(const QString &key) const { return m_environment.value(u"OVH_"_s + key.toUpper()).trimmed(); }

    const IniFile &m_ini;
    const QProcessEnvironment &m_environment;
    QStringList m_sections;
};

// The section is named like the endpoint: as it was written, with or without the slash at its end, or by its full name.
QStringList sectionsOf(const QString &written, const Endpoint &endpoint)
{
    QStringList sections{written, endpoint.name, endpoint.name + u'/'};
    sections.removeDuplicates();
    return sections;
}

Result<Credentials> credentialsFrom(const Sources &sources, const Endpoint &endpoint)
{
    const ApplicationKeys keys{sources.value(u"application_key"_s), sources.value(u"application_secret"_s),
                               sources.value(u"consumer_key"_s)};
    const ServiceAccount account{sources.value(u"client_id"_s), sources.value(u"client_secret"_s)};
    const AccessToken token{sources.value(u"access_token"_s)};
    const bool hasKeys = !keys.applicationKey.isEmpty() || !keys.applicationSecret.isEmpty();
    const bool hasAccount = !account.clientId.isEmpty() || !account.clientSecret.isEmpty();
    if (int(hasKeys) + int(hasAccount) + int(!token.token.isEmpty()) > 1) {
        return mistake(u"confWays"_s,
                       u"only one way to sign in may be given: application keys, service account or access token"_s);
    }
    if (!token.token.isEmpty())
        return token;
    if (hasAccount) {
        if (account.clientId.isEmpty() || account.clientSecret.isEmpty()) {
            return failure(ApiError::Kind::NotAuthenticated,
                           u"client_id and client_secret go together; one is missing"_s);
        }
        if (endpoint.tokenUrl.isEmpty())
            return failure(ApiError::Kind::BadRequest, u"%1 has no service accounts"_s.arg(endpoint.name));
        return account;
    }
    if (keys.applicationKey.isEmpty() || keys.applicationSecret.isEmpty()) {
        return failure(ApiError::Kind::NotAuthenticated,
                       u"no application_key and application_secret for %1"_s.arg(endpoint.name));
    }
    return keys;
}

} // namespace

Result<OvhConf> OvhConf::load(const QStringList &files, const QProcessEnvironment &environment, const QString &endpoint)
{
    IniFile ini;
    for (const QString &file : files) {
        const auto merged = mergeFile(ini, file);
        if (!merged)
            return tl::make_unexpected(merged.error());
    }
    Sources sources(ini, environment);
    const QString written = sources.endpoint(endpoint);
    const auto found = Endpoint::fromText(written);
    if (!found && found.error().kind == ApiError::Kind::BadRequest)
        return mistake(u"confEndpoint"_s, found.error().message);
    if (!found)
        return tl::make_unexpected(found.error());
    sources.setSections(sectionsOf(written, *found));
    const auto credentials = credentialsFrom(sources, *found);
    if (!credentials)
        return tl::make_unexpected(credentials.error());
    return OvhConf{*found, *credentials};
}

QStringList OvhConf::standardFiles()
{
    return {u"/etc/ovh.conf"_s, QDir::homePath() + u"/.ovh.conf"_s, QDir::currentPath() + u"/ovh.conf"_s};
}

} // namespace Aiguilleur
