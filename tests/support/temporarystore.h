// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace Aiguilleur::Test {

//! A folder that goes with the test, and a place for a database in it.
class TemporaryStore
{
public:
    QString path(const QString &name = QStringLiteral("store.sqlite")) const { return m_folder.filePath(name); }
    bool isValid() const { return m_folder.isValid(); }

private:
    QTemporaryDir m_folder;
};

} // namespace Aiguilleur::Test
