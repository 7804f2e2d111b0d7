// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogueentries.h"

#include <QtGlobal>
#include <algorithm>
#include <iterator>

namespace Aiguilleur {

namespace {

using Type = FeatureType;
using enum Configuration::Mode;

constexpr bool current = false;
constexpr bool obsolete = true;

// clang-format off
constexpr CatalogueEntry entries[] = {
    {Type::Empty, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "None"),
     QT_TRANSLATE_NOOP("Catalogue", "The number has no configuration: calls are not answered."),
     QT_TRANSLATE_NOOP("Catalogue", "Keeping a number without using it."),
     "quelle-configuration-est-adaptee-a-mes-besoins", "none", nullptr, current},

    {Type::Redirect, Simple,
     QT_TRANSLATE_NOOP("Catalogue", "Call forwarding"),
     QT_TRANSLATE_NOOP("Catalogue", "Calls ring on one of your OVHcloud lines. The line can show this number when it calls out."),
     QT_TRANSLATE_NOOP("Catalogue", "One person, or one telephone, answers this number."),
     "redirection-avec-presentation", "redirection", "redirect", current},
    {Type::Ddi, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Call forwarding"),
     QT_TRANSLATE_NOOP("Catalogue", "Calls ring on one of your lines or trunks, which shows this number when it calls out."),
     nullptr,
     "redirection-avec-presentation", "redirection", "ddi", current},

    {Type::ContactCenterSolution, Simple,
     QT_TRANSLATE_NOOP("Catalogue", "Call queue"),
     QT_TRANSLATE_NOOP("Catalogue", "Callers wait with music while several lines ring, all together or in the order you choose. Opening hours and closures are respected."),
     QT_TRANSLATE_NOOP("Catalogue", "A team shares the calls: reception, sales, support."),
     "les-files-d-appels", "queue", "easyHunting", current},
    {Type::EasyHunting, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Call queue"),
     QT_TRANSLATE_NOOP("Catalogue", "Callers wait with music while several lines ring, all together or in the order you choose."),
     nullptr,
     "les-files-d-appels", "queue", "easyHunting", current},
    {Type::CloudHunting, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Call queue (expert mode)"),
     QT_TRANSLATE_NOOP("Catalogue", "Callers follow steps you defined, then wait in queues while several lines ring. Set up before Contact Center Solution replaced it."),
     nullptr,
     "les-files-d-appels", "queue", "ovhPabx", current},

    {Type::Conference, Simple,
     QT_TRANSLATE_NOOP("Catalogue", "Conference"),
     QT_TRANSLATE_NOOP("Catalogue", "Everybody who calls this number is in the same room and talks together. A code can protect it, and a report can be sent at the end."),
     QT_TRANSLATE_NOOP("Catalogue", "Meetings by telephone, with people inside and outside."),
     "conference", "conference", "conference", current},
    {Type::OldConference, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Conference (former version)"),
     QT_TRANSLATE_NOOP("Catalogue", "Everybody who calls this number is in the same room. This version is no longer offered: once removed, it cannot be chosen again."),
     nullptr,
     "conference", "obsolete", nullptr, obsolete},

    {Type::CloudIvr, Simple,
     QT_TRANSLATE_NOOP("Catalogue", "Interactive voice server"),
     QT_TRANSLATE_NOOP("Catalogue", "A recorded message offers choices, and callers press a key: each key leads to a line, a voicemail, a sound or another menu."),
     QT_TRANSLATE_NOOP("Catalogue", "One number for several services: press 1 for sales, 2 for support."),
     "svi-serveur-vocal-interactif", "ivr", "ovhPabx", current},

    {Type::Svi, Expert,
     QT_TRANSLATE_NOOP("Catalogue", "VXML IVR"),
     QT_TRANSLATE_NOOP("Catalogue", "Calls are led by a VoiceXML 2.1 script on your own web server: sounds, speech synthesis, keys, transfers to OVHcloud numbers."),
     QT_TRANSLATE_NOOP("Catalogue", "Developers who want to decide every step of a call themselves."),
     "quelle-configuration-est-adaptee-a-mes-besoins", "vxml", "vxml", current},
    {Type::Vxml, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "VXML IVR"),
     QT_TRANSLATE_NOOP("Catalogue", "Calls are led by a VoiceXML 2.1 script on your own web server."),
     nullptr,
     "quelle-configuration-est-adaptee-a-mes-besoins", "vxml", "vxml", current},
    {Type::ContactCenterSolutionExpert, Expert,
     QT_TRANSLATE_NOOP("Catalogue", "Contact Center Solution"),
     QT_TRANSLATE_NOOP("Catalogue", "Menus, queues, synthetic voices and conditions are combined into one path for the calls, step by step."),
     QT_TRANSLATE_NOOP("Catalogue", "Several services behind one number, each with its own queue."),
     "contact-center-solution", "contactcentre", "ovhPabx", current},

    {Type::EasyPabx, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Easy PABX"),
     QT_TRANSLATE_NOOP("Catalogue", "Several lines share the calls. No longer offered: once removed, it cannot be chosen again."),
     nullptr, nullptr, "obsolete", "easyPabx", obsolete},
    {Type::MiniPabx, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Mini PABX"),
     QT_TRANSLATE_NOOP("Catalogue", "Several lines share the calls. No longer offered: once removed, it cannot be chosen again."),
     nullptr, nullptr, "obsolete", "miniPabx", obsolete},

    {Type::Sip, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "SIP line"),
     QT_TRANSLATE_NOOP("Catalogue", "A telephone or a softphone rings. It is a line, not a number to be configured."),
     nullptr, nullptr, "line", "line", current},
    {Type::Mgcp, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "MGCP line"),
     QT_TRANSLATE_NOOP("Catalogue", "A telephone rings. It is a line, not a number to be configured."),
     nullptr, nullptr, "line", "line", current},
    {Type::PlugAndFax, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Plug & Fax"),
     QT_TRANSLATE_NOOP("Catalogue", "A fax machine or a telephone behind an adapter answers. It is a line, not a number to be configured."),
     nullptr, nullptr, "fax", "line", current},
    {Type::Fax, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Fax"),
     QT_TRANSLATE_NOOP("Catalogue", "Faxes are received and sent on by e-mail."),
     nullptr, nullptr, "fax", "fax", current},
    {Type::Freefax, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Freefax"),
     QT_TRANSLATE_NOOP("Catalogue", "Faxes are received and sent on by e-mail."),
     nullptr, nullptr, "fax", "fax", current},
    {Type::Voicefax, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Voicemail and fax"),
     QT_TRANSLATE_NOOP("Catalogue", "Callers leave a message, faxes are received; both are sent on by e-mail."),
     nullptr, nullptr, "fax", "fax", current},
    {Type::Voicemail, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Voicemail"),
     QT_TRANSLATE_NOOP("Catalogue", "Callers hear a greeting and leave a message."),
     nullptr, "configurer-consulter-repondeur-ligne-ovh", "voicemail", "voicemail", current},
    {Type::CarrierSip, NotOffered,
     QT_TRANSLATE_NOOP("Catalogue", "Carrier SIP trunk"),
     QT_TRANSLATE_NOOP("Catalogue", "Calls are handed to your own telephone exchange over a SIP trunk."),
     nullptr, nullptr, "trunk", "carrierSip", current},
};
// clang-format on

static_assert(std::size(entries) == FeatureType::Unknown, "every known type has one entry");

} // namespace

const CatalogueEntry *catalogueEntry(FeatureType::Value type)
{
    const auto *const entry = std::ranges::find(entries, type, &CatalogueEntry::type);
    return entry == std::end(entries) ? nullptr : entry;
}

} // namespace Aiguilleur
