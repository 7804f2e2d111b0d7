// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/setuppages.h"

#include "core/setupschema.h"
#include "gui/setup/conferencepage.h"
#include "gui/setup/filterpage.h"
#include "gui/setup/hourspage.h"
#include "gui/setup/linespage.h"
#include "gui/setup/soundspage.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::SetupPages {

namespace {

template<class Page>
SetupPageKind kind(const QString &name, bool isLive = false)
{
    return {.name = name, .make = [](UserPrompts &prompts) { return new Page(prompts); }, .isLive = isLive};
}

} // namespace

QList<SetupPageKind> of(const FeatureType &type)
{
    const QList<SetupBranch> branches = SetupSchema::branches(type);
    const QString branch = branches.isEmpty() ? QString() : branches.first().name;
    if (branch == "easyHunting"_L1)
        return {
            kind<LinesPage>(u"linesPage"_s),
            kind<SoundsPage>(u"soundsPage"_s),
            kind<HoursPage>(u"hoursPage"_s),
            kind<FilterPage>(u"filterPage"_s),
        };
    if (branch == "conference"_L1)
        return {kind<ConferencePage>(u"conferencePage"_s)};
    if (branch == "vxml"_L1)
        return {};
    if (branch == "redirect"_L1 || branch == "ddi"_L1)
        return {};
    return {};
}

} // namespace Aiguilleur::SetupPages
