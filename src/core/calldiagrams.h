// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calldiagram.h"
#include "core/featuretype.h"

namespace Aiguilleur {

//! What happens to a call of a number of this type, in general: without names, which only a number's settings know.
CallDiagram callDiagram(FeatureType::Value type);

} // namespace Aiguilleur
