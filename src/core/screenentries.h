// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Aiguilleur {

//! The filter lists of a call queue: who may call and who may not. All lists stand in one list of the API; an entry
//! says which one it is of.
namespace ScreenEntries {

QString statusPath(const QString &root); //!< of the choice between the lists; root: of the easyHunting branch
QString listPath(const QString &root);   //!< of the entries
QStringList lists();                     //!< the API's values, in the order in which they are shown
//! The property of an entry that holds its number: lists of called numbers have another one.
QString numberKey(const QString &list);

struct Entry
{
    QString path;
    QString number; //!< as on the server
    QString list;   //!< the API's value, or one that we do not know
    bool operator==(const Entry &) const = default;
};
QList<Entry> entries(const SetupDocument &document, const QString &path);

//! What becomes of something that somebody wants to add.
struct Candidate
{
    enum Outcome {
        Added,
        Exists,   //!< in that list already
        Repeated, //!< in that list already, by an earlier one of these
        NoNumber, //!< no number and no prefix
        NoList,   //!< says a list that there is none of
    };
    int line = 0; //!< of the file, or which one it is, from 1
    QString text; //!< as it was written
    QString number;
    QString list;
    Outcome outcome = Added;
};

//! `texts` as they were typed, for one list.
QList<Candidate> candidates(const SetupDocument &document, const QString &path, const QStringList &texts,
                            const QString &list);
int add(SetupDocument &document, const QString &path, const QList<Candidate> &candidates); //!< how many

struct File
{
    QList<Candidate> candidates;
    int openQuote = 0; //!< see Csv::Table
};
//! A table of numbers. With a heading line the columns are found by their names (`callNumber`, `type` and others),
//! without one the numbers are the first column. What names no list is for `list`.
File fromCsv(const SetupDocument &document, const QString &path, const QByteArray &text, const QString &list);
//! With the panel's columns: callNumber, nature, type. Empty `only`: all.
QByteArray toCsv(const SetupDocument &document, const QString &path, const QStringList &only = {});

} // namespace ScreenEntries
} // namespace Aiguilleur
