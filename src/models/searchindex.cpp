// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchindex.h"

#include "core/phonenumberformats.h"

#include <QHash>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

static_assert(FeatureType::Unknown < 32, "one bit for each type");

void appendDigits(std::string &text, const QString &written)
{
    for (const QChar c : written) {
        if (c >= u'0' && c <= u'9')
            text += static_cast<char>(c.unicode());
    }
}

void appendDescription(std::string &text, const QString &description)
{
    const std::string folded = foldedForSearch(description);
    text += folded;
    if (const std::string joined = withDigitsJoined(folded); !joined.empty())
        text += ' ' + joined;
}

} // namespace

SearchIndex::SearchIndex(const QList<Service> &services)
{
    constexpr size_t usualLength = 56;
    m_text.reserve(static_cast<size_t>(services.size()) * usualLength);
    m_entries.reserve(static_cast<size_t>(services.size()));
    for (const Service &service : services)
        m_entries.push_back(appended(service));
}

SearchIndex::Entry SearchIndex::appended(const Service &service)
{
    const size_t offset = m_text.size();
    m_text += entryStart;
    appendFoldedForSearch(m_text, service.serviceName);
    m_text += ' ';
    appendDigits(m_text, formattedNumber(service.serviceName, NumberForm::National));
    m_text += ' ';
    appendDescription(m_text, service.ownDescription());
    if (!service.featureType.isKnown()) {
        m_text += ' ';
        appendFoldedForSearch(m_text, service.featureType.apiName());
    }
    return {.offset = static_cast<quint32>(offset),
            .length = static_cast<quint32>(m_text.size() - offset),
            .type = service.featureType.value(),
            .line = service.kind == Service::Kind::Line};
}

void SearchIndex::update(qsizetype row, const Service &service)
{
    Entry &entry = m_entries[static_cast<size_t>(row)];
    m_wasted += entry.length;
    entry = appended(service);
    if (m_wasted > m_text.size() / 2)
        compact();
}

void SearchIndex::compact()
{
    std::string text;
    text.reserve(m_text.size() - m_wasted);
    for (Entry &entry : m_entries) {
        const size_t offset = text.size();
        text.append(m_text, entry.offset, entry.length);
        entry.offset = static_cast<quint32>(offset);
    }
    m_text = std::move(text);
    m_wasted = 0;
}

bool SearchIndex::contains(quint32 row, std::string_view word) const
{
    const Entry &entry = m_entries[row];
    return memmem(m_text.data() + entry.offset, entry.length, word.data(), word.size()) != nullptr;
}

GroupText::GroupText(const BillingAccount &group)
    : name(foldedForSearch(group.name))
{
    appendDescription(description, group.description);
}

bool GroupText::contains(const std::string &word) const
{
    // Few digits are meant for numbers: nearly every group's identifier would have them too.
    constexpr size_t enoughDigits = 5;
    const bool digits = word.find_first_not_of("0123456789") == std::string::npos;
    return description.find(word) != std::string::npos ||
           ((!digits || word.size() >= enoughDigits) && name.find(word) != std::string::npos);
}

SearchFilter::SearchFilter(SearchQuery query, const QHash<FeatureType, QString> &configurationNames)
    : m_query(std::move(query))
{
    for (const std::string &text : m_query.words())
        m_words.push_back({.text = text});
    for (const FeatureType &type : FeatureType::all()) {
        const std::string name = foldedForSearch(configurationNames.value(type) + u' ' + type.apiName());
        for (Word &word : m_words) {
            if (name.find(word.text) != std::string::npos)
                word.types |= 1U << type.value();
        }
    }
}

SearchFilter SearchFilter::withoutWordsOf(const GroupText &group) const
{
    SearchFilter result = *this;
    std::erase_if(result.m_words, [&](const Word &word) { return group.contains(word.text); });
    return result;
}

bool SearchFilter::matches(const SearchIndex &index, quint32 row) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) {
        return (word.types >> index.type(row) & 1U) != 0 || index.contains(row, word.text);
    });
}

} // namespace Aiguilleur
