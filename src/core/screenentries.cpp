// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screenentries.h"

#include "core/csv.h"
#include "core/screenentry.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Aiguilleur::ScreenEntries {

namespace {

using Nature = ScreenEntry::Nature;

const QString listKey = u"screenListType"_s;

//! Two entries with the same one are the same.
QString mark(const QString &list, const QString &number)
{
    return list + u' ' + ScreenEntry::canonical(number).value_or(number);
}

//! Decides about candidates one after another.
class Sorting
{
public:
    Sorting(const SetupDocument &document, const QString &path)
    {
        const QList<Entry> present = entries(document, path);
        for (const Entry &entry : present)
            m_present.insert(mark(entry.list, entry.number));
    }

    Candidate decided(Candidate candidate)
    {
        const auto number = ScreenEntry::typed(candidate.text);
        candidate.number = number.value_or(QString());
        const QString own = mark(candidate.list, candidate.number);
        if (!number)
            candidate.outcome = Candidate::NoNumber;
        else if (!lists().contains(candidate.list))
            candidate.outcome = Candidate::NoList;
        else if (m_present.contains(own))
            candidate.outcome = Candidate::Exists;
        else if (m_seen.contains(own))
            candidate.outcome = Candidate::Repeated;
        m_seen.insert(own);
        return candidate;
    }

private:
    QSet<QString> m_present;
    QSet<QString> m_seen;
};

QString plainWord(const QString &text)
{
    QString word;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (c.isLetter())
            word += c;
    }
    return word;
}

//! A list by its name, as the API, the panel's files or people write it; the text itself when it is none of ours.
QString listNamed(const QString &text, const QString &otherwise)
{
    const QString word = plainWord(text);
    if (word.isEmpty())
        return otherwise;
    const QHash<QString, QString> names = {
        {u"blacklist"_s, u"incomingBlackList"_s},  {u"black"_s, u"incomingBlackList"_s},
        {u"listenoire"_s, u"incomingBlackList"_s}, {u"whitelist"_s, u"incomingWhiteList"_s},
        {u"white"_s, u"incomingWhiteList"_s},      {u"listeblanche"_s, u"incomingWhiteList"_s}};
    for (const QString &list : lists()) {
        if (list.toLower() == word)
            return list;
    }
    return names.value(word, text.trimmed());
}

//! Which columns hold what, by the words of a heading; -1 for none.
struct Columns
{
    int number = 0;
    int list = -1;
    bool isHeading = false;
};

Columns columnsOf(const QStringList &first)
{
    const QStringList numbers = {u"callnumber"_s, u"calleridnumber"_s, u"number"_s,  u"numero"_s,
                                 u"telephone"_s,  u"phone"_s,          u"prefixe"_s, u"prefix"_s};
    const QStringList listWords = {u"type"_s, u"screenlisttype"_s, u"list"_s, u"liste"_s};
    Columns columns;
    for (int i = 0; i < first.size(); ++i) {
        const QString word = plainWord(first[i]);
        if (numbers.contains(word) && !columns.isHeading) {
            columns.number = i;
            columns.isHeading = true;
        } else if (listWords.contains(word)) {
            columns.list = i;
        }
    }
    if (!columns.isHeading)
        columns.list = -1;
    return columns;
}

QString natureName(const QString &number)
{
    switch (ScreenEntry::nature(number)) {
    case Nature::Number:
        return u"number"_s;
    case Nature::Prefix:
        return u"prefix"_s;
    case Nature::Short:
        return u"short"_s;
    case Nature::Invalid:
        break;
    }
    return {};
}

} // namespace

QString statusPath(const QString &root)
{
    return root + u"/screenListConditions"_s;
}

QString listPath(const QString &root)
{
    return statusPath(root) + u"/conditions"_s;
}

QStringList lists()
{
    return {u"incomingBlackList"_s, u"incomingWhiteList"_s, u"destinationBlackList"_s, u"destinationWhiteList"_s};
}

QString numberKey(const QString &list)
{
    return list.startsWith("destination"_L1) ? u"destinationNumber"_s : u"callerIdNumber"_s;
}

QList<Entry> entries(const SetupDocument &document, const QString &path)
{
    QList<Entry> found;
    const QStringList ids = document.ids(path);
    found.reserve(ids.size());
    for (const QString &id : ids) {
        const QString own = path + u'/' + id;
        const QJsonObject object = document.object(own);
        const QString list = object.value(listKey).toString();
        found.append({own, object.value(numberKey(list)).toString(), list});
    }
    return found;
}

QList<Candidate> candidates(const SetupDocument &document, const QString &path, const QStringList &texts,
                            const QString &list)
{
    Sorting sorting(document, path);
    QList<Candidate> result;
    int line = 0;
    for (const QString &text : texts)
        result.append(sorting.decided({.line = ++line, .text = text, .number = {}, .list = list}));
    return result;
}

int add(SetupDocument &document, const QString &path, const QList<Candidate> &candidates)
{
    int count = 0;
    for (const Candidate &candidate : candidates) {
        if (candidate.outcome != Candidate::Added)
            continue;
        document.add(path, {{numberKey(candidate.list), candidate.number}, {listKey, candidate.list}});
        ++count;
    }
    return count;
}

File fromCsv(const SetupDocument &document, const QString &path, const QByteArray &text, const QString &list)
{
    const Csv::Table table = Csv::read(text);
    File file;
    file.openQuote = table.openQuote;
    if (table.records.isEmpty())
        return file;
    const Columns columns = columnsOf(table.records.first().fields);
    Sorting sorting(document, path);
    for (qsizetype i = columns.isHeading ? 1 : 0; i < table.records.size(); ++i) {
        const Csv::Record &record = table.records[i];
        const QString written = record.fields.value(columns.number);
        const QString named = columns.list < 0 ? QString() : record.fields.value(columns.list);
        file.candidates.append(sorting.decided(
            {.line = record.line, .text = written.trimmed(), .number = {}, .list = listNamed(named, list)}));
    }
    return file;
}

QByteArray toCsv(const SetupDocument &document, const QString &path, const QStringList &only)
{
    QList<QStringList> rows = {{u"callNumber"_s, u"nature"_s, u"type"_s}};
    const QSet<QString> wanted(only.begin(), only.end());
    const QList<Entry> all = entries(document, path);
    for (const Entry &entry : all) {
        if (wanted.isEmpty() || wanted.contains(entry.path))
            rows.append({entry.number, natureName(entry.number), entry.list});
    }
    return Csv::write(rows, {.separator = u',', .byteOrderMark = true});
}

} // namespace Aiguilleur::ScreenEntries
