// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/setuppages.h"

#include "core/setupschema.h"
#include "gui/callplan/callplanpage.h"
#include "gui/callplan/exceptionaldayspage.h"
#include "gui/live/centrepage.h"
#include "gui/setup/centrestatisticspage.h"
#include "gui/setup/conferencehistorypage.h"
#include "gui/setup/conferencelivepage.h"
#include "gui/setup/conferencepage.h"
#include "gui/setup/filterpage.h"
#include "gui/setup/hourspage.h"
#include "gui/setup/linespage.h"
#include "gui/setup/queuelivepage.h"
#include "gui/setup/recordspage.h"
#include "gui/setup/redirectionpage.h"
#include "gui/setup/soundspage.h"
#include "gui/setup/vxmlpage.h"
#include "gui/setup/webaccesspage.h"

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
    const QString branch = SetupSchema::ownBranch(type);
    if (branch == "easyHunting"_L1)
        return {
            kind<LinesPage>(u"linesPage"_s),     kind<SoundsPage>(u"soundsPage"_s),
            kind<HoursPage>(u"hoursPage"_s),     kind<FilterPage>(u"filterPage"_s),
            kind<RecordsPage>(u"recordsPage"_s), kind<QueueLivePage>(u"queueLivePage"_s, true),
        };
    if (branch == "ovhPabx"_L1) {
        QList<SetupPageKind> pages{kind<CallPlanPage>(u"callPlanPage"_s),
                                   kind<ExceptionalDaysPage>(u"exceptionalDaysPage"_s)};
        if (SetupSchema::hasQueues(type))
            pages += {kind<RecordsPage>(u"recordsPage"_s), kind<CentrePage>(u"centrePage"_s, true),
                      kind<CentreStatisticsPage>(u"centreStatisticsPage"_s, true)};
        return pages;
    }
    if (branch == "conference"_L1)
        return {
            kind<ConferencePage>(u"conferencePage"_s),
            kind<WebAccessPage>(u"webAccessPage"_s, true),
            kind<ConferenceLivePage>(u"conferenceLivePage"_s, true),
            kind<ConferenceHistoryPage>(u"conferenceHistoryPage"_s, true),
        };
    if (branch == "vxml"_L1)
        return {kind<VxmlPage>(u"vxmlPage"_s)};
    if (branch == "redirect"_L1 || branch == "ddi"_L1)
        return {kind<RedirectionPage>(u"redirectionPage"_s)};
    return {};
}

} // namespace Aiguilleur::SetupPages
