// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <vector>

namespace Aiguilleur {

//! Starts the text of an entry, so that a word that begins with it is found at the start only.
constexpr char entryStart = '\x1e';

//! Text as it is searched: case folded, without accents and ligatures, in UTF-8.
std::string foldedForSearch(QStringView text);
void appendFoldedForSearch(std::string &result, QStringView text);

//! « 12.34 », « 12-34 » and « 12 34 » in folded text as « 1234 »; empty when there is nothing to join.
std::string withDigitsJoined(const std::string &folded);

//! What was typed. Every word has to be found; digits that follow each other are one word, however they are grouped.
class SearchQuery
{
public:
    SearchQuery() = default;
    explicit SearchQuery(const QString &text);

    bool isEmpty() const { return m_words.empty(); }
    const std::vector<std::string> &words() const { return m_words; }
    //! Whether every word is in one of the texts, their digits as they stand or joined.
    bool isFoundIn(const QStringList &texts) const;
    //! Whether whatever this finds is also found by the other one.
    bool narrows(const SearchQuery &other) const;
    bool operator==(const SearchQuery &) const = default;

private:
    std::vector<std::string> m_words;
};

} // namespace Aiguilleur
