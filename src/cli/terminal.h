// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Aiguilleur {

//! Characters, as the person's locale writes them. Made before QCoreApplication, which replaces the locale by a UTF-8
//! one. A locale that says nothing (C, POSIX) is taken for UTF-8, as other programs do.
class TerminalCharset
{
public:
    static TerminalCharset fromLocale();

    bool isUtf8() const { return m_name.isEmpty(); }
    QByteArray encode(const QString &text) const; //!< what the charset lacks is approximated, or a question mark
    QString decode(const QByteArray &bytes) const;
    QStringList arguments(int argc, char **argv) const;

private:
    QByteArray m_name; //!< for iconv; empty for UTF-8
};

//! Keeps quiet what Qt says to developers, unless they ask for it by QT_LOGGING_RULES.
void quietenQt();

} // namespace Aiguilleur
