// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchtext.h"

#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// Letters that Unicode does not decompose, and the typographic apostrophe that no keyboard has.
QString withoutLigatures(const QString &letter)
{
    static const std::array<std::pair<QStringView, QString>, 13> table{{{u"œ", u"oe"_s},
                                                                        {u"Œ", u"oe"_s},
                                                                        {u"æ", u"ae"_s},
                                                                        {u"Æ", u"ae"_s},
                                                                        {u"ø", u"o"_s},
                                                                        {u"Ø", u"o"_s},
                                                                        {u"ł", u"l"_s},
                                                                        {u"Ł", u"l"_s},
                                                                        {u"đ", u"d"_s},
                                                                        {u"Đ", u"d"_s},
                                                                        {u"ı", u"i"_s},
                                                                        {u"ß", u"ss"_s},
                                                                        {u"’", u"'"_s}}};
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &row) { return row.first == letter; });
    return found == table.end() ? letter : found->second;
}

std::string slowlyFolded(const QString &letter)
{
    QString text = withoutLigatures(letter).normalized(QString::NormalizationForm_KD);
    text.removeIf(
        [](QChar c) { return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format; });
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text.toCaseFolded().toStdString();
}

// Latin letters with accents come often enough in descriptions to be looked up rather than decomposed each time.
constexpr char16_t latinStart = 0x80;
constexpr char16_t latinEnd = 0x250;
using LatinTable = std::array<std::string, latinEnd - latinStart>;

const LatinTable &latinTable()
{
    static const LatinTable table = [] {
        LatinTable result;
        for (char16_t c = latinStart; c < latinEnd; ++c)
            result[c - latinStart] = slowlyFolded(QString(QChar(c)));
        return result;
    }();
    return table;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isGrouping(char c)
{
    return c == ' ' || c == '.' || c == '-' || c == '/' || c == '(' || c == ')';
}

bool isNumeric(const std::string &word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return isDigit(c) || isGrouping(c) || c == '+'; });
}

std::string digitsOf(const std::string &text)
{
    std::string result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), isDigit);
    return result;
}

//! As it stands in an entry: « +33 1 » is the start of a service name, « 01 99 » and « 33199 » may be anywhere in it.
std::string numberWord(std::string typed)
{
    const bool international = typed.starts_with('+') || typed.starts_with("00");
    if (const size_t zero = typed.find("(0)"); international && zero != std::string::npos)
        typed.erase(zero, 3);
    const std::string digits = digitsOf(typed);
    if (digits.empty() || !typed.starts_with('+'))
        return digits;
    return entryStart + ("00" + digits);
}

std::vector<std::string> blankSeparated(const std::string &text)
{
    std::vector<std::string> words;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

} // namespace

void appendFoldedForSearch(std::string &result, QStringView text)
{
    const LatinTable &table = latinTable();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < latinStart)
            result += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : (c < ' ' ? ' ' : c));
        else if (c < latinEnd)
            result += table[c - latinStart];
        else if (text.at(i).isHighSurrogate() && i + 1 < text.size())
            result += slowlyFolded(text.mid(i++, 2).toString());
        else
            result += slowlyFolded(QString(text.at(i)));
    }
}

std::string foldedForSearch(QStringView text)
{
    std::string result;
    result.reserve(static_cast<size_t>(text.size()));
    appendFoldedForSearch(result, text);
    return result;
}

std::string withDigitsJoined(const std::string &folded)
{
    std::string result;
    for (size_t i = 0; i < folded.size(); ++i) {
        const size_t next = isGrouping(folded[i]) ? folded.find_first_not_of(" .-/()", i) : std::string::npos;
        const bool joins =
            next != std::string::npos && isDigit(folded[next]) && !result.empty() && isDigit(result.back());
        if (joins)
            i = next - 1;
        else
            result += folded[i];
    }
    return result == folded ? std::string() : result;
}

SearchQuery::SearchQuery(const QString &text)
{
    std::string number;
    const auto endNumber = [&] {
        if (std::string word = numberWord(number); !word.empty())
            m_words.push_back(std::move(word));
        number.clear();
    };
    for (const std::string &word : blankSeparated(foldedForSearch(text))) {
        if (isNumeric(word)) {
            number += word;
            continue;
        }
        endNumber();
        m_words.push_back(word);
    }
    endNumber();
}

bool SearchQuery::isFoundIn(const QStringList &texts) const
{
    std::string text;
    for (const QString &one : texts) {
        const std::string folded = foldedForSearch(one);
        text += entryStart + folded + entryStart + withDigitsJoined(folded);
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const std::string &word) { return text.find(word) != std::string::npos; });
}

bool SearchQuery::narrows(const SearchQuery &other) const
{
    return std::all_of(other.m_words.begin(), other.m_words.end(), [this](const std::string &old) {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&](const std::string &word) { return word.find(old) != std::string::npos; });
    });
}

} // namespace Aiguilleur
