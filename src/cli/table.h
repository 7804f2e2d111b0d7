// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Aiguilleur {

//! Rows of text under a header, aligned for a terminal: wide characters take two cells, combining ones none.
class Table
{
public:
    explicit Table(QStringList header);
    void add(QStringList row); //!< as many cells as the header has
    QString toString() const;  //!< lines without blanks at their ends, each with its line feed

private:
    QList<int> columnWidths() const;
    QList<QStringList> m_rows;
};

//! Cells that a text takes in a terminal.
int displayWidth(const QString &text);

//! On one line and without control characters: what comes from a server must not steer the terminal.
QString oneLine(const QString &text);

} // namespace Aiguilleur
