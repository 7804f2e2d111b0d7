// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Aiguilleur {

//! Tables as text. Source: RFC 4180, and what spreadsheets make of it: with semicolons where the comma is the decimal
//! sign, with a byte order mark, or in Windows-1252.
namespace Csv {

struct Record
{
    int line = 0; //!< where it begins, from 1
    QStringList fields;

    bool operator==(const Record &) const = default;
};

struct Table
{
    QList<Record> records; //!< empty lines are left out
    int openQuote = 0; //!< line of a quotation mark that is never closed: what follows cannot be relied upon; 0 none
};

//! UTF-8, with or without a byte order mark, else Windows-1252. The separator is what the first line has most of:
//! comma, semicolon or tab.
Table read(const QByteArray &text);

struct Options
{
    QChar separator = u',';
    bool byteOrderMark = false; //!< so that spreadsheets know that it is UTF-8
};
QByteArray write(const QList<QStringList> &rows, const Options &options = {});

} // namespace Csv
} // namespace Aiguilleur
