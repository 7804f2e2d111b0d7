// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupplan.h"
#include "core/setuprulebook.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Kind = SetupProblem::Kind;

bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A[^\\s@\"<>(),;:]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}\\z"_s);
    return pattern.match(text).hasMatch() && !text.contains(".."_L1);
}

void checkPin(SetupRuleBook &book, const QString &path)
{
    static const QRegularExpression digits(u"\\A[0-9]{0,8}\\z"_s);
    const QJsonValue value = book.draft().value(path, u"pin"_s);
    const QString pin = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (book.isTouched(path, u"pin"_s) && !digits.match(pin).hasMatch())
        book.error(Kind::InvalidPin, path, u"pin"_s);
}

//! A host as the control panel takes one: a name with a dot in it, or an address.
bool hasHost(const QUrl &url)
{
    const QString host = url.host();
    return url.isValid() && (host.contains(u'.') || host.contains(u':')) && !host.startsWith(u'.');
}

void checkScriptUrl(SetupRuleBook &book, const QString &path)
{
    const QString text = book.draft().value(path, u"url"_s).toString().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool isSecure = url.scheme() == "https"_L1;
    if (text.isEmpty())
        book.error(Kind::Required, path, u"url"_s);
    else if (!hasHost(url) || (!isSecure && url.scheme() != "http"_L1))
        book.error(Kind::InvalidUrl, path, u"url"_s);
    else if (!isSecure)
        book.warning(Kind::InsecureUrl, path, u"url"_s);
}

void checkRecordUrl(SetupRuleBook &book, const QString &path)
{
    const QString text = book.draft().value(path, u"urlRecord"_s).toString().trimmed();
    if (text.isEmpty())
        return;
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isMail = scheme == "mailto"_L1 && isEmail(url.path());
    const bool isServer = hasHost(url) && QStringList{u"https"_s, u"http"_s, u"ftp"_s}.contains(scheme);
    if (!isMail && !isServer)
        book.error(Kind::InvalidUrl, path, u"urlRecord"_s);
    else if (scheme == "ftp"_L1 && !text.endsWith(u'/'))
        book.error(Kind::FolderUrl, path, u"urlRecord"_s);
    else if (scheme == "http"_L1)
        book.warning(Kind::InsecureUrl, path, u"urlRecord"_s);
}

//! The line that the number leads to is to show it: whose number it shows until now.
void checkPresentation(SetupRuleBook &book, const QString &destination)
{
    const Service *line = book.find(destination);
    if (!line)
        return;
    const QString options = u"/telephony/%1/line/%2/options"_s.arg(line->billingAccount, destination);
    const QString own = book.context().service.serviceName;
    const QString key = u"displayNumber"_s;
    const QString before = book.base().value(options, key).toString();
    const bool takesPlace = book.draft().value(options, key) == own && before != own;
    if (takesPlace && !before.isEmpty() && before != destination)
        book.warning(Kind::ReplacesPresentation, options, key, {before});
}

} // namespace

void checkConference(SetupRuleBook &book)
{
    const QString path = book.root() + u"/settings"_s;
    if (!book.draft().contains(path))
        return;
    checkPin(book, path);
    const QString email = book.draft().value(path, u"reportEmail"_s).toString().trimmed();
    const bool isNeeded = book.draft().value(path, u"reportStatus"_s).toString() == "other"_L1;
    const bool isTouched = book.isTouched(path, {u"reportStatus"_s, u"reportEmail"_s});
    if (isNeeded && email.isEmpty())
        book.errorIf(isTouched, Kind::Required, path, u"reportEmail"_s);
    else if (!email.isEmpty() && !isEmail(email) && (isNeeded || isTouched))
        book.errorIf(isTouched, Kind::InvalidEmail, path, u"reportEmail"_s);
}

void checkVxml(SetupRuleBook &book)
{
    const QString path = book.root() + u"/settings"_s;
    if (!book.draft().contains(path)) // never set
        return;
    checkScriptUrl(book, path);
    checkRecordUrl(book, path);
}

void checkRedirection(SetupRuleBook &book)
{
    const QString key = u"destination"_s;
    const QString destination = book.draft().value(book.root(), key).toString();
    if (destination.isEmpty() && book.isTouched(book.root(), key))
        book.error(Kind::Required, book.root(), key);
    book.checkTarget(book.root(), key, SetupRuleBook::Target::Own);
    if (book.isTouched(book.root(), key) && !destination.isEmpty()) {
        const FeatureType type = redirectionType(book.context(), book.draft());
        if (type != book.context().service.featureType)
            book.warning(Kind::TypeWillChange, book.root(), key, {type.apiName()});
    }
    checkPresentation(book, destination);
}

} // namespace Aiguilleur
