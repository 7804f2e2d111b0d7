// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QString>

namespace Aiguilleur::Words {

QString answer(const Service &service); //!< one line: what happens when somebody calls this number

//! Phrases about giving up a configuration, each of the type's own gender and article.
QString replaceAction(const FeatureType &present);  //!< « Replace the call queue »
QString willBeReplaced(const FeatureType &present); //!< « The present call queue will be replaced. »
QString deleteAction(const FeatureType &present);   //!< « Delete the call queue »

} // namespace Aiguilleur::Words
