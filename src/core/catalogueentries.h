// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

namespace Aiguilleur {

//! What a feature type is, with texts that are still to be translated (context `Catalogue`).
struct CatalogueEntry
{
    FeatureType::Value type;
    Configuration::Mode mode;
    const char *label;
    const char *description;
    const char *goodFor; //!< null when the type cannot be chosen
    const char *guide;   //!< last part of the address; null for the guides' front page
    const char *icon;    //!< file name without `.svg`
    const char *branch;  //!< part of the API's paths; null when there is none
    bool obsolete;
};

//! One entry for each known type; null for an unknown one.
const CatalogueEntry *catalogueEntry(FeatureType::Value type);

} // namespace Aiguilleur
