// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/configurationwords.h"

#include "core/catalogue.h"
#include "words/text.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

using Type = FeatureType;

//! Whole phrases for each configuration: articles and genders do not let a label be put into a sentence.
struct Phrases
{
    Type::Value type;
    const char *answer;
    const char *replace;
    const char *replaced;
    const char *remove;
};

// clang-format off
constexpr Phrases phrases[] = {
    {Type::Redirect,
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Calls go straight to another line."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Replace the call forwarding"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The present call forwarding will be replaced."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete the call forwarding")},
    {Type::ContactCenterSolution,
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers wait in a queue until one of its lines answers."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Replace the call queue"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The present call queue will be replaced."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete the call queue")},
    {Type::Conference,
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Everybody who calls is in the same conference room."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Replace the conference"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The present conference will be replaced."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete the conference")},
    {Type::CloudIvr,
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers hear a menu and choose with the keys of their telephone."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Replace the interactive voice server"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The present interactive voice server will be replaced."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete the interactive voice server")},
    {Type::Svi,
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A script on your own web server leads the call."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Replace the VXML IVR"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The present VXML IVR will be replaced."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete the VXML IVR")},
    {Type::ContactCenterSolutionExpert,
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers follow the path that you designed: menus, conditions and queues."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Replace the Contact Center Solution"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The present Contact Center Solution will be replaced."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete the Contact Center Solution")},
    {Type::Empty,
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Nobody answers: this number has no configuration."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Set up"), "", ""},
    {Type::Voicemail,
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers leave a message on a voicemail."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Replace the voicemail"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The present voicemail will be replaced."),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete the voicemail")},
};
// clang-format on

const Phrases *phrasesOf(const FeatureType &type)
{
    const auto *const found = std::ranges::find_if(
        phrases, [&](const Phrases &entry) { return Catalogue::isSameConfiguration(entry.type, type); });
    return found == std::end(phrases) ? nullptr : found;
}

} // namespace

QString answer(const Service &service)
{
    if (const Phrases *found = phrasesOf(service.featureType))
        return Text::tr(found->answer);
    return Catalogue::configuration(service.featureType).description;
}

QString replaceAction(const FeatureType &present)
{
    if (const Phrases *found = phrasesOf(present))
        return Text::tr(found->replace);
    return Text::tr("Replace “%1”").arg(Catalogue::label(present));
}

QString willBeReplaced(const FeatureType &present)
{
    if (const Phrases *found = phrasesOf(present))
        return Text::tr(found->replaced);
    return Text::tr("The present configuration “%1” will be replaced.").arg(Catalogue::label(present));
}

QString deleteAction(const FeatureType &present)
{
    if (const Phrases *found = phrasesOf(present))
        return Text::tr(found->remove);
    return Text::tr("Delete “%1”").arg(Catalogue::label(present));
}

} // namespace Aiguilleur::Words
