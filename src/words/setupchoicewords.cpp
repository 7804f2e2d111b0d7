// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/setupwords.h"
#include "words/text.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

struct ChoicePhrases
{
    const char *key; //!< a family of keys that have the same values by its last part: `.actionOnOverflow`
    const char *value;
    const char *label;
    const char *help;
};

// clang-format off
constexpr ChoicePhrases choicePhrases[] = {
    {"strategy", "ringAll",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "All at once"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "All lines ring; the first one to answer takes the call.")},
    {"strategy", "sequentiallyByAgentOrder",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "In list order"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The lines ring one after another, in the order of the list.")},
    {"strategy", "cumulationByAgentOrder",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "In list order, cumulative"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The lines ring one after another, in the order of the list, and go on ringing until somebody answers.")},
    {"strategy", "longestHangupAgent",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Longest since last hang-up"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The line whose last call ended longest ago rings first.")},
    {"strategy", "longestIdleAgent",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Most to least available"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The line that has been available in the queue for the longest time rings first.")},
    {"strategy", "roundRobin",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Load balancing"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Calls are shared out: the line that has been free for the longest time since its last call rings first.")},
    {"strategy", "random",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Random"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "One line after another rings, chosen at random.")},

    {"showCallerNumber", "caller",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The caller's number"), ""},
    {"showCallerNumber", "both",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Both numbers"), ""},
    {"showCallerNumber", "alias",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The number of the call queue"), ""},

    {"plan.showCallerNumber", "caller", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The caller's number"), ""},
    {"plan.showCallerNumber", "both", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Both numbers"), ""},
    {"plan.showCallerNumber", "alias", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The number that was called"), ""},

    {"queue.actionOnOverflow", "", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Nothing"), ""},
    {"queue.actionOnOverflow", "voicemail",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Send to voicemail"), ""},
    {"queue.actionOnOverflow", "playback",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Play an overflow announcement"), ""},
    {"queue.actionOnClosure", "", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Nothing"), ""},
    {"queue.confirmKey", "", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No key"), ""},
    {"queue.actionOnClosure", "voicemail",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Send to voicemail"), ""},
    {"queue.actionOnClosure", "playback",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Play a closing announcement"), ""},
    {"queue.recordDisablingLanguage", "french", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "French"), ""},
    {"queue.recordDisablingLanguage", "english", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "English"), ""},
    {"queue.record", "true", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Enabled"), ""},
    {"queue.record", "false", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Disabled"), ""},

    {"hours.enable", "true", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Enabled"), ""},
    {"hours.enable", "false", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Disabled"), ""},
    {"hours.slotType", "number",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A number"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "One of your lines or numbers, or an external number with its country code.")},
    {"hours.slotType", "voicemail",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A voicemail"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The voicemail of that line answers; the line does not ring.")},

    {"filter.status", "disabled",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No filtering"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Everybody can call, but for anonymous callers if these are rejected.")},
    {"filter.status", "incomingBlackList",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Incoming calls rejected (blacklist)"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Everybody can call, but for the numbers of the blacklist.")},
    {"filter.status", "incomingWhiteList",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Incoming calls allowed (whitelist)"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Nobody can call, but for the numbers of the whitelist.")},

    {"recordStatus", "true", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Enabled"), ""},
    {"recordStatus", "false", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Disabled"), ""},
    {"enterMuted", "false", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Active"), ""},
    {"enterMuted", "true", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Muted"), ""},
    {"language", "fr", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "French"), ""},
    {"language", "en", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "English"), ""},
    {"language", "de", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "German"), ""},
    {"language", "es", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Spanish"), ""},
    {"language", "it", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Italian"), ""},
    {"reportStatus", "none",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No report"), ""},
    {"reportStatus", "customer",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Send to the email address on my account"), ""},
    {"reportStatus", "other",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Send to another email address"), ""},

    {"agent.status", "available",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Enabled"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The line rings.")},
    {"agent.status", "loggedOut",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Disabled"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The line stays in the list and does not ring.")},
    {"agent.status", "onBreak",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "On break"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The line does not ring until its break is over.")},
    {"agent.type", "internal", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "OVHcloud SIP line"), ""},
    {"agent.type", "external", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "External number"), ""},

    {"condition.policy", "available",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Opening hours"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers enter the queue.")},
    {"condition.policy", "slot1", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 1"), ""},
    {"condition.policy", "slot2", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 2"), ""},
    {"condition.policy", "slot3", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 3"), ""},
    {"condition.policy", "unavailable",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Closing hours"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Closing hours are everything outside the time slots.")},
    {"condition.weekDay", "monday", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Monday"), ""},
    {"condition.weekDay", "tuesday", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Tuesday"), ""},
    {"condition.weekDay", "wednesday", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Wednesday"), ""},
    {"condition.weekDay", "thursday", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Thursday"), ""},
    {"condition.weekDay", "friday", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Friday"), ""},
    {"condition.weekDay", "saturday", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Saturday"), ""},
    {"condition.weekDay", "sunday", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Sunday"), ""},
    {"event.category", "holidays",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Holidays"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Calls go where they go in closing hours.")},
    {"event.category", "scheduler1",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 1"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Calls go where slot 1 leads.")},
    {"event.category", "scheduler2",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 2"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Calls go where slot 2 leads.")},
    {"event.category", "scheduler3",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 3"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Calls go where slot 3 leads.")},

    {"entry.screenListType", "incomingBlackList", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Blacklist"), ""},
    {"entry.screenListType", "incomingWhiteList", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Whitelist"), ""},
    {"entry.screenListType", "destinationBlackList",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Blacklist of called numbers"), ""},
    {"entry.screenListType", "destinationWhiteList",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Whitelist of called numbers"), ""},
};
// clang-format on

//! Settings that differ only in the slot that they are about share their words.
QString choiceFamily(const QString &key)
{
    const bool isSlotType = key.startsWith("hours."_L1) && key.endsWith("Type"_L1);
    if (isSlotType)
        return u"hours.slotType"_s;
    if (key == "step.screenListType"_L1)
        return u"entry.screenListType"_s;
    return key == "queue.strategy"_L1 ? u"strategy"_s : key == "event.categories"_L1 ? u"event.category"_s : key;
}

const ChoicePhrases *choicePhrasesOf(const QString &key, const QString &value)
{
    const QString name = choiceFamily(key);
    const auto *const found = std::ranges::find_if(choicePhrases, [&](const ChoicePhrases &entry) {
        return name == QLatin1String(entry.key) && value == QLatin1String(entry.value);
    });
    return found == std::end(choicePhrases) ? nullptr : found;
}

} // namespace

QString fieldChoice(const QString &key, const QString &value)
{
    if (const ChoicePhrases *found = choicePhrasesOf(key, value))
        return Text::tr(found->label);
    if (value == "true"_L1)
        return Text::tr("Yes");
    if (value == "false"_L1)
        return Text::tr("No");
    return value;
}

QString fieldChoiceHelp(const QString &key, const QString &value)
{
    const ChoicePhrases *found = choicePhrasesOf(key, value);
    return found && *found->help ? Text::tr(found->help) : QString();
}

} // namespace Aiguilleur::Words
