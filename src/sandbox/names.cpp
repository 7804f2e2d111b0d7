// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/names.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

const QList<Town> &towns()
{
    static const QList<Town> list{
        {u"Lyon"_s, u"69003"_s, 4},        {u"Nantes"_s, u"44000"_s, 2},      {u"Strasbourg"_s, u"67000"_s, 3},
        {u"Toulouse"_s, u"31000"_s, 5},    {u"Paris"_s, u"75011"_s, 1},       {u"Angers"_s, u"49000"_s, 2},
        {u"Besançon"_s, u"25000"_s, 3},    {u"Marseille"_s, u"13002"_s, 4},   {u"Périgueux"_s, u"24000"_s, 5},
        {u"Évry"_s, u"91000"_s, 1},        {u"Lille"_s, u"59000"_s, 3},       {u"Saint-Étienne"_s, u"42000"_s, 4},
        {u"Rennes"_s, u"35000"_s, 2},      {u"Bordeaux"_s, u"33000"_s, 5},    {u"Dijon"_s, u"21000"_s, 3},
        {u"Grenoble"_s, u"38000"_s, 4},    {u"Versailles"_s, u"78000"_s, 1},  {u"Rouen"_s, u"76000"_s, 2},
        {u"Montpellier"_s, u"34000"_s, 4}, {u"Épinal"_s, u"88000"_s, 3},      {u"Pau"_s, u"64000"_s, 5},
        {u"Orléans"_s, u"45000"_s, 2},     {u"Nîmes"_s, u"30000"_s, 4},       {u"Nancy"_s, u"54000"_s, 3},
        {u"Angoulême"_s, u"16000"_s, 5},   {u"Créteil"_s, u"94000"_s, 1},     {u"Brest"_s, u"29200"_s, 2},
        {u"Béziers"_s, u"34500"_s, 4},     {u"Châteauroux"_s, u"36000"_s, 2}, {u"Albi"_s, u"81000"_s, 5},
    };
    return list;
}

const QStringList &companies()
{
    static const QStringList list{
        u"Établissements Lavergne"_s,   u"Menuiserie Castaing & Fils"_s, u"Transports Belleroche"_s,
        u"Cabinet Hautefeuille"_s,      u"Maison Perrault-Dubois"_s,     u"Laboratoires Clairval"_s,
        u"Coopérative du Val d'Aure"_s, u"Ateliers Montségur"_s,
    };
    return list;
}

const QStringList &siteKinds()
{
    static const QStringList list{u"Agence"_s,  u"Entrepôt"_s, u"Boutique"_s,           u"Atelier"_s,
                                  u"Antenne"_s, u"Dépôt"_s,    u"Centre de services"_s, u"Agence"_s};
    return list;
}

const QStringList &firstNames()
{
    static const QStringList list{u"Inès"_s,      u"Léo"_s,  u"Chloé"_s, u"Karim"_s,  u"Zoé"_s,    u"Rémi"_s,
                                  u"Noémie"_s,    u"Hugo"_s, u"Aïcha"_s, u"Benoît"_s, u"Maëlle"_s, u"Théo"_s,
                                  u"Françoise"_s, u"Gaël"_s, u"Sarah"_s, u"Jérôme"_s, u"Lucie"_s,  u"Cédric"_s};
    return list;
}

const QStringList &lastNames()
{
    static const QStringList list{u"Caron"_s,   u"Lefèvre"_s, u"Bénard"_s, u"Haddad"_s, u"Prévost"_s,   u"Nguyen"_s,
                                  u"Fournié"_s, u"Garnier"_s, u"Köhler"_s, u"Moreau"_s, u"Gonçalves"_s, u"Lemaître"_s,
                                  u"Roux"_s,    u"Diallo"_s,  u"Pérez"_s,  u"Vidal"_s,  u"Marchal"_s};
    return list;
}

QStringList purposes(const QString &featureType)
{
    static const QStringList queues{u"Accueil"_s,      u"Service client"_s, u"Standard"_s, u"Prise de rendez-vous"_s,
                                    u"Réservations"_s, u"Commandes"_s};
    static const QStringList redirections{
        u"Astreinte"_s,           u"Comptabilité"_s, u"Direction"_s,       u"Livraisons"_s,
        u"Ressources humaines"_s, u"Sécurité"_s,     u"Gardien de nuit"_s, u"Achats"_s,
        u"Service juridique"_s,   u"Qualité"_s,      u"Maintenance"_s,     u"Presse"_s,
        u"Facturation"_s,         u"Expéditions"_s,  u"Ligne d'urgence"_s, u"Commercial Île-de-France"_s,
    };
    static const QHash<QString, QStringList> table{
        {u"contactCenterSolution"_s, queues},
        {u"redirect"_s, redirections},
        {u"ddi"_s, {u"Ligne directe atelier"_s, u"SDA réception"_s, u"SDA expéditions"_s, u"Ligne directe DG"_s}},
        {u"easyHunting"_s, {u"Équipe commerciale"_s, u"Support interne"_s, u"Dépannage"_s, u"Devis"_s}},
        {u"cloudHunting"_s, {u"Planification"_s, u"Télévente"_s, u"Interventions"_s}},
        {u"conference"_s, {u"Pont de conférence"_s, u"Réunion d'équipe"_s, u"Comité de direction"_s, u"Formation"_s}},
        {u"cloudIvr"_s, {u"Menu d'accueil"_s, u"Serveur vocal"_s, u"Orientation clients"_s, u"Horaires et accès"_s}},
        {u"svi"_s, {u"Suivi de commande"_s, u"Enquête satisfaction"_s, u"Paiement par téléphone"_s}},
        {u"contactCenterSolutionExpert"_s, {u"SAV"_s, u"Centre de contact"_s, u"Hotline niveau 2"_s}},
        {u"vxml"_s, {u"Annuaire vocal"_s}},
        {u"easyPabx"_s, {u"Ancien standard"_s}},
        {u"miniPabx"_s, {u"Ancien PABX atelier"_s}},
        {u"oldConference"_s, {u"Ancienne conférence"_s}},
    };
    return table.value(featureType, {u"Réserve"_s});
}

QString ofTown(const QString &town)
{
    static const QString vowels = u"AEIOUÉÈÊÎÔ"_s;
    return (vowels.contains(town.front()) ? u"d'%1"_s : u"de %1"_s).arg(town);
}

} // namespace Aiguilleur::Sandbox
