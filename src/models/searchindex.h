// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "models/searchtext.h"

#include <QHash>
#include <string_view>
#include <vector>

namespace Aiguilleur {

//! What is searched in the services of one group: one text for each, all in one buffer. Names of configurations are not
//! in it (they change with the language). May be built in any thread.
class SearchIndex
{
public:
    SearchIndex() = default;
    explicit SearchIndex(const QList<Service> &services);

    qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    void update(qsizetype row, const Service &service);
    bool contains(quint32 row, std::string_view word) const;
    FeatureType::Value type(quint32 row) const { return m_entries[row].type; }
    bool isLine(quint32 row) const { return m_entries[row].line; }

private:
    struct Entry
    {
        quint32 offset = 0;
        quint32 length = 0;
        FeatureType::Value type = FeatureType::Unknown;
        bool line = false;
    };
    Entry appended(const Service &service);
    void compact();

    std::string m_text;
    std::vector<Entry> m_entries;
    size_t m_wasted = 0; //!< bytes of m_text that no entry uses any more
};

//! What is searched in a group itself.
struct GroupText
{
    GroupText() = default;
    explicit GroupText(const BillingAccount &group);

    std::string description;
    std::string name;
    bool operator==(const GroupText &) const = default;
    bool contains(const std::string &word) const;
};

//! The query, and which configurations each of its words names.
class SearchFilter
{
public:
    SearchFilter() = default;
    SearchFilter(SearchQuery query, const QHash<FeatureType, QString> &configurationNames);

    bool isEmpty() const { return m_query.isEmpty(); }
    bool hasNoWords() const { return m_words.empty(); }
    const SearchQuery &query() const { return m_query; }

    //! The same for one group: without the words that its own text has.
    SearchFilter withoutWordsOf(const GroupText &group) const;
    bool matches(const SearchIndex &index, quint32 row) const;

private:
    struct Word
    {
        std::string text;
        quint32 types = 0; //!< one bit for each FeatureType::Value
    };
    SearchQuery m_query;
    std::vector<Word> m_words;
};

} // namespace Aiguilleur
