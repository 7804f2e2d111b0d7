// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Csv {

namespace {

constexpr QChar quote = u'"';

//! The part of Windows-1252 that Latin-1 does not have; what has no meaning there becomes a replacement character.
QString fromWindows(const QByteArray &text)
{
    static const QString special = u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"_s;
    QString result = QString::fromLatin1(text);
    for (QChar &c : result) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = special[c.unicode() - 0x80];
    }
    return result;
}

QString decoded(const QByteArray &text)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString result = utf8.decode(text);
    return utf8.hasError() ? fromWindows(text) : result;
}

QChar separatorOf(const QString &text)
{
    qsizetype counts[] = {0, 0, 0};
    const QString candidates = u",;\t"_s;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == quote)
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'\n' || c == u'\r'))
            break;
        else if (const qsizetype index = candidates.indexOf(c); !isQuoted && index >= 0)
            ++counts[index];
    }
    const qsizetype best = counts[1] > 0 && counts[1] >= counts[0] ? 1 : 0; // decimal commas
    return candidates[counts[2] > counts[best] ? 2 : best];
}

//! Reads character by character: within quotation marks everything is text, and two of them are one.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Table read()
    {
        while (m_at < m_text.size())
            step(m_text[m_at++]);
        endRecord();
        m_table.openQuote = m_isQuoted ? m_quoteLine : 0;
        return m_table;
    }

private:
    void step(QChar c)
    {
        if (m_isQuoted)
            quoted(c);
        else if (c == quote && m_field.isEmpty())
            openQuote();
        else if (c == m_separator)
            endField();
        else if (c == u'\n' || c == u'\r')
            endLine(c);
        else
            m_field += c;
    }

    void quoted(QChar c)
    {
        if (c == u'\n')
            ++m_line;
        if (c != quote)
            m_field += c;
        else if (m_at < m_text.size() && m_text[m_at] == quote)
            m_field += m_text[m_at++];
        else
            m_isQuoted = false;
    }

    void openQuote()
    {
        m_isQuoted = true;
        m_quoteLine = m_line;
    }

    void endField()
    {
        m_record.fields.append(m_field);
        m_field.clear();
    }

    void endLine(QChar c)
    {
        if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        endRecord();
        m_record.line = ++m_line;
    }

    void endRecord()
    {
        endField();
        const bool isEmpty = m_record.fields.size() == 1 && m_record.fields.first().trimmed().isEmpty();
        if (!isEmpty)
            m_table.records.append(m_record);
        m_record.fields.clear();
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 0;
    bool m_isQuoted = false;
    QString m_field;
    Record m_record = {1, {}};
    Table m_table;
};

QString written(const QString &field, QChar separator)
{
    const bool isPlain = !field.contains(separator) && !field.contains(quote) && !field.contains(u'\n') &&
                         !field.contains(u'\r') && field == field.trimmed();
    if (isPlain)
        return field;
    QString inner = field;
    return quote + inner.replace(quote, u"\"\""_s) + quote;
}

} // namespace

Table read(const QByteArray &text)
{
    const QString characters = decoded(text);
    return Reader(characters).read();
}

QByteArray write(const QList<QStringList> &rows, const Options &options)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList fields;
        for (const QString &field : row)
            fields.append(written(field, options.separator));
        text += fields.join(options.separator) + "\r\n"_L1;
    }
    const QByteArray mark = options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    return mark + text.toUtf8();
}

} // namespace Aiguilleur::Csv
