// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Aiguilleur {

//! Sections of an INI file, merged with those of other files key by key. Names of sections are kept as written, names
//! of keys in lower case.
class IniFile
{
public:
    //! Adds what `content` says; later words win. An error names `file` and the line, and nothing of the line itself,
    //! which may hold a secret.
    Result<void> merge(const QByteArray &content, const QString &file);
    //! Empty when there is no such key or it has no value.
    QString value(const QString &section, const QString &key) const;
    bool hasSection(const QString &section) const { return m_sections.contains(section); }

private:
    bool readLine(QString line);
    bool readSection(const QString &line);
    bool readKey(const QString &line);

    QHash<QString, QHash<QString, QString>> m_sections;
    QString m_section;
    const char *m_mistake = nullptr;
};

} // namespace Aiguilleur
