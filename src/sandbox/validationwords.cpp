// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/validationwords.h"

#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

const ValidationWords &english()
{
    static const ValidationWords words{
        u"en"_s,
        u"Authorise an application"_s,
        u"An application asks for access to the account of %1:"_s,
        u"Method"_s,
        u"Path"_s,
        u"Valid for"_s,
        {u"1 hour"_s, u"1 day"_s, u"7 days"_s, u"30 days"_s, u"Unlimited"_s},
        u"Accept"_s,
        u"Refuse"_s,
        u"Access granted"_s,
        u"Access refused"_s,
        u"You may close this page and go back to the application."_s,
        u"This request has already been answered. You may close this page."_s,
        u"There is no such request."_s,
        u"The answer was incomplete. Go back and choose again."_s,
        u"Sandbox: a made-up account on this computer."_s,
    };
    return words;
}

const ValidationWords &french()
{
    static const ValidationWords words{
        u"fr"_s,
        u"Autoriser une application"_s,
        u"Une application demande l’accès au compte de %1 :"_s,
        u"Méthode"_s,
        u"Chemin"_s,
        u"Validité"_s,
        {u"1 heure"_s, u"1 jour"_s, u"7 jours"_s, u"30 jours"_s, u"Illimitée"_s},
        u"Accepter"_s,
        u"Refuser"_s,
        u"Accès accordé"_s,
        u"Accès refusé"_s,
        u"Vous pouvez fermer cette page et revenir à l’application."_s,
        u"Cette demande a déjà reçu une réponse. Vous pouvez fermer cette page."_s,
        u"Cette demande n’existe pas."_s,
        u"La réponse était incomplète. Revenez en arrière et choisissez de nouveau."_s,
        u"Bac à sable : un compte inventé, sur cet ordinateur."_s,
    };
    return words;
}

double weightOf(const QByteArray &entry)
{
    const auto q = entry.indexOf("q=");
    return q < 0 ? 1.0 : entry.mid(q + 2).trimmed().toDouble();
}

} // namespace

const ValidationWords &validationWords(const QByteArray &acceptLanguage)
{
    double frenchWeight = 0;
    double englishWeight = 0;
    for (const QByteArray &part : acceptLanguage.toLower().split(',')) {
        const QByteArray entry = part.trimmed();
        if (entry.startsWith("fr"))
            frenchWeight = std::max(frenchWeight, weightOf(entry));
        if (entry.startsWith("en"))
            englishWeight = std::max(englishWeight, weightOf(entry));
    }
    return frenchWeight > englishWeight ? french() : english();
}

} // namespace Aiguilleur::Sandbox
