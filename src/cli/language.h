// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace Aiguilleur {

//! The translators of one language, for as long as this lives.
class Language
{
public:
    explicit Language(const QString &name); //!< fr or en; empty: what the locale asks for, else en
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

private:
    QTranslator m_ours;
    QTranslator m_qt; //!< the parser's own messages
};

} // namespace Aiguilleur
