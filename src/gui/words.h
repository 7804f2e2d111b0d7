// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "service/configurationchange.h"
#include "service/inventory.h"
#include "service/snapshots.h"

#include <QDateTime>
#include <QString>

namespace Aiguilleur::Words {

//! What happened, in one short sentence, in the person's language.
QString what(const ApiError &error);
//! What it means and what to do next; may be empty.
QString advice(const ApiError &error);
//! For « Details »: the server's own words, status, query id.
QString details(const ApiError &error);

QString state(const ConfigurationChange &change);   //!< « waiting at OVHcloud », « applied »
QString outcome(const ConfigurationChange &change); //!< why it failed, in a sentence; empty unless it ended badly
QString advice(const ConfigurationChange &change);  //!< what to do next; may be empty
QString fromTo(const ConfigurationChange &change);  //!< « None → Conference »

QString stateOf(ConfigurationChange::State state);  //!< without what is known of one change: « applied »
QString capitalized(const QString &text);           //!< the first letter only

QString number(const QString &serviceName);         //!< as people write it, in the form chosen by setInternationalNumbers()
void setInternationalNumbers(bool on);              //!< +33 1… for every number; by default 01… for those of the home country
QString kind(const Service &service);               //!< « Alias number »
QString country(const QString &countryCode);        //!< « France (+33) »
QString groupStatus(const BillingAccount &account); //!< « expired »; empty when enabled
QString ago(const QDateTime &then, const QDateTime &now);     //!< « 2 min ago »
QString duration(const QDateTime &from, const QDateTime &to); //!< « 0:04 »
QString answer(const Service &service);             //!< one line: what happens when somebody calls this number
QString losses(const QList<Holding> &holdings);     //!< « 6 lines, 3 time slots, 2 sounds »; empty when there is nothing

//! Phrases about giving up a configuration, each of the type's own gender and article.
QString replaceAction(const FeatureType &present); //!< « Replace the call queue »
QString willBeReplaced(const FeatureType &present); //!< « The present call queue will be replaced. »
QString deleteAction(const FeatureType &present);  //!< « Delete the call queue »

} // namespace Aiguilleur::Words
