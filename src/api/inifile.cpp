// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/inifile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

bool startsComment(QChar c)
{
    return c == u';' || c == u'#';
}

// Keys never hold blanks, so a comment sign after a blank cannot be a part of one.
QString withoutComment(const QString &value)
{
    static const QRegularExpression comment(u"(^|\\s)[;#].*$"_s);
    return QString(value).remove(comment).trimmed();
}

QString plainValue(const QString &written)
{
    const QString value = written.trimmed();
    if (!value.isEmpty() && (value.front() == u'"' || value.front() == u'\'')) {
        const qsizetype end = value.indexOf(value.front(), 1);
        if (end > 0 && withoutComment(value.mid(end + 1)).isEmpty())
            return value.mid(1, end - 1);
    }
    return withoutComment(value);
}

} // namespace

Result<void> IniFile::merge(const QByteArray &content, const QString &file)
{
    m_section.clear();
    QString text = QString::fromUtf8(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (!readLine(line.trimmed())) {
            return failure(ApiError::Kind::BadRequest,
                           u"%1, line %2: %3"_s.arg(file).arg(number).arg(QLatin1StringView(m_mistake)));
        }
    }
    return {};
}

QString IniFile::value(const QString &section, const QString &key) const
{
    return m_sections.value(section).value(key);
}

bool IniFile::readLine(QString line)
{
    if (line.isEmpty() || startsComment(line.front()))
        return true;
    return line.front() == u'[' ? readSection(line) : readKey(line);
}

bool IniFile::readSection(const QString &line)
{
    const qsizetype end = line.lastIndexOf(u']');
    if (end < 0) {
        m_mistake = "the section has no closing bracket";
        return false;
    }
    m_section = line.mid(1, end - 1).trimmed();
    m_sections[m_section];
    return true;
}

bool IniFile::readKey(const QString &line)
{
    static const QRegularExpression separator(u"[=:]"_s);
    const qsizetype end = line.indexOf(separator);
    if (end <= 0) {
        m_mistake = "a key and a value are expected, with = between them";
        return false;
    }
    m_sections[m_section].insert(line.left(end).trimmed().toLower(), plainValue(line.mid(end + 1)));
    return true;
}

} // namespace Aiguilleur
