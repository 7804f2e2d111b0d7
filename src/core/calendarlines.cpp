// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendarlines.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Trouble = CalendarProblem::Kind;

constexpr int deepest = 8; // components within components; a calendar's alarm is at 3
constexpr int longestQuote = 40;

bool isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    return !decoder.hasError() && !text.contains('\0');
}

class LineReader
{
public:
    void read(int number, const QByteArray &line)
    {
        if (line.isEmpty() || line.startsWith(' ') || line.startsWith('\t'))
            return; // goes on with the line before
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return refuse(m_any ? Trouble::BadLine : Trouble::NotACalendar, number, line);
        const QByteArray name = line.left(colon).toUpper();
        const QByteArray value = line.mid(colon + 1).trimmed().toUpper();
        if (name == "BEGIN")
            begin(number, value);
        else if (name == "END")
            end(number, value);
        else if (m_open.isEmpty())
            refuse(Trouble::NotACalendar, number, line);
    }

    void finish(int number)
    {
        if (!m_any)
            refuse(Trouble::NotACalendar, 0, {});
        else if (!m_open.isEmpty())
            refuse(Trouble::BadNesting, number, m_open.last());
    }

    CalendarLines lines;

private:
    void begin(int number, const QByteArray &name)
    {
        if (m_open.isEmpty() && name != "VCALENDAR")
            return refuse(Trouble::NotACalendar, number, name);
        if (m_open.size() == deepest)
            return refuse(Trouble::BadNesting, number, name);
        m_any = true;
        m_open.append(name);
        if (name == "VEVENT")
            lines.events.append(number);
    }

    void end(int number, const QByteArray &name)
    {
        if (m_open.isEmpty() || m_open.last() != name)
            return refuse(Trouble::BadNesting, number, name);
        m_open.removeLast();
    }

    void refuse(Trouble kind, int number, const QByteArray &text)
    {
        if (!lines.problem)
            lines.problem = CalendarProblem{kind, number, QString::fromUtf8(text).left(longestQuote)};
    }

    QByteArrayList m_open;
    bool m_any = false;
};

} // namespace

CalendarLines calendarLines(const QByteArray &file)
{
    LineReader reader;
    int number = 0;
    qsizetype at = 0;
    while (at < file.size() && !reader.lines.problem) {
        qsizetype end = file.indexOf('\n', at);
        end = end < 0 ? file.size() : end;
        QByteArray line = file.mid(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        ++number;
        if (!isUtf8(line))
            reader.lines.problem = CalendarProblem{Trouble::BadText, number, {}};
        else
            reader.read(number, line);
        at = end + 1;
    }
    if (!reader.lines.problem)
        reader.finish(number);
    return reader.lines;
}

} // namespace Aiguilleur
