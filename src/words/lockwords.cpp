// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/lockwords.h"

#include "core/apierror.h"
#include "service/numberlocks.h"
#include "words/text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

struct Sentences
{
    QString what;
    QString advice;
};

QString momentOf(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

QString somebody(const QString &person)
{
    return person.isEmpty() ? Text::tr("Somebody else") : person;
}

Sentences addressSentences(const QString &code)
{
    if (code == "unreachable"_L1)
        return {Text::tr("The server of the shared database cannot be reached."),
                Text::tr("Check the network and that the server runs. It is tried again by itself.")};
    if (code == "refused"_L1)
        return {Text::tr("The server of the shared database refuses the user or the password."),
                Text::tr("Correct them in the settings, or ask whoever looks after the server.")};
    if (code == "noDatabase"_L1)
        return {Text::tr("The server does not have this database."),
                Text::tr("Correct its name in the settings, or have it created.")};
    if (code == "tls"_L1)
        return {
            Text::tr("The connection to the shared database is not safe: the server cannot prove who it is, or does "
                     "not encrypt."),
            Text::tr("Nothing was sent. Check the host and the file of the certificate authority.")};
    return {};
}

Sentences databaseSentences(const QString &code)
{
    if (code == "noRights"_L1)
        return {Text::tr("The user may not use the tables of Aiguilleur in the shared database."),
                Text::tr("Have the right granted; “Sharing the database” in the guide says how.")};
    if (code == "noDriver"_L1)
        return {Text::tr("This computer has no driver for PostgreSQL."),
                Text::tr("Install it (on Debian the package libqt6sql6-psql), then start the program again.")};
    if (code == "nameless"_L1)
        return {Text::tr("OVHcloud does not say whose account this is, so nothing of it can be shared."),
                Text::tr("Sign in with the right to read /me.")};
    if (code == "newer"_L1)
        return {Text::tr("The database was written by a newer version of Aiguilleur."),
                Text::tr("Update Aiguilleur on this computer.")};
    if (code == "foreign"_L1)
        return {Text::tr("The database belongs to another program."), Text::tr("Choose another schema or database.")};
    return {};
}

Sentences sentencesOf(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Storage)
        return {};
    const Sentences sentences = addressSentences(error.code);
    return sentences.what.isEmpty() ? databaseSentences(error.code) : sentences;
}

} // namespace

QString lockedBy(const QString &person, const QDateTime &since)
{
    return Text::tr("%1 has been changing this number since %2.", "somebody, a time")
        .arg(somebody(person), momentOf(since));
}

QString lock(const NumberLock &lock)
{
    if (lock.isAlive)
        return lockedBy(lock.person, lock.since);
    return Text::tr("What %1 began here at %2 was left unfinished. It is being taken up.", "somebody, a time")
        .arg(lock.person.isEmpty() ? Text::tr("somebody else") : lock.person, momentOf(lock.since));
}

QString shortLock(const NumberLock &lock)
{
    return Text::tr("locked by %1 since %2", "somebody, a time")
        .arg(lock.person.isEmpty() ? Text::tr("somebody else") : lock.person, momentOf(lock.since));
}

QString sharedStoreWhat(const ApiError &error)
{
    return sentencesOf(error).what;
}

QString sharedStoreAdvice(const ApiError &error)
{
    return sentencesOf(error).advice;
}

QString sharedAddressProblem(const ApiError &error)
{
    const QString &code = error.code;
    if (code == "password"_L1)
        return Text::tr("The address must not hold a password: other people on this computer could read it. Set "
                        "PGPASSWORD, write ~/.pgpass, or enter it in the settings.");
    if (code == "plain"_L1)
        return Text::tr("A connection to another computer has to be encrypted.");
    if (code == "tls"_L1)
        return Text::tr("“%1” is not possible here: sslmode is verify-full or verify-ca, or disable on this computer.")
            .arg(error.message);
    if (code == "database"_L1)
        return Text::tr("The name of the database is missing.");
    if (code == "port"_L1)
        return Text::tr("The port is a number from 1 to 65535.");
    if (code == "schema"_L1)
        return Text::tr("The schema is a name of small letters, digits and underscores.");
    if (code == "authorityFile"_L1)
        return Text::tr("The file “%1” with the certificates cannot be read.").arg(error.message);
    if (code == "option"_L1)
        return Text::tr("“%1” is not known: sslmode, sslrootcert, schema and host are.").arg(error.message);
    return Text::tr("It is not an address such as postgresql://user@host/database.");
}

} // namespace Aiguilleur::Words
