// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <array>

namespace Aiguilleur::Sandbox {

//! What the validation page says, in one language.
struct ValidationWords
{
    QString language;
    QString title;
    QString intro; //!< %1 is the customer
    QString method;
    QString path;
    QString validity;
    std::array<QString, 5> validities; //!< an hour, a day, a week, a month, unlimited
    QString accept;
    QString refuse;
    QString accepted;
    QString refused;
    QString close;
    QString decided;
    QString unknown;
    QString incomplete;
    QString footer;
};

//! French or English, whichever the browser's Accept-Language prefers; English for any other.
const ValidationWords &validationWords(const QByteArray &acceptLanguage);

} // namespace Aiguilleur::Sandbox
