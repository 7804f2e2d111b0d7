// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/setupwords.h"
#include "words/text.h"

#include <algorithm>
#include <iterator>

namespace Aiguilleur::Words {

namespace {

struct FieldPhrases
{
    const char *key;
    const char *label;
    const char *help;
};

// clang-format off
constexpr FieldPhrases fieldPhrases[] = {
    // A call queue: the number
    {"strategy",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Ringing strategy"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "In which order the lines of the queue ring when somebody calls.")},
    {"showCallerNumber",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Number displayed"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "What the telephones of the queue show while they ring.")},
    {"anonymousRejection",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Reject anonymous calls automatically"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers who hide their number hear a message and are not put through.")},
    {"statusIvrEnabled",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Agent status IVR"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The people of the queue can change their status from their telephone.")},
    {"toneOnOpening",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Announcement before hold"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Played to its end before the caller enters the queue.")},
    {"toneOnHold",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Hold music"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Played again and again until somebody answers.")},
    {"toneOnClosing",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Closing announcement"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Played when the number is closed. The OVHcloud panel no longer offers it.")},
    {"voicemail",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Voicemail"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The line whose voicemail takes the messages. The OVHcloud panel no longer offers it.")},
    {"maxWaitTime",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Maximum waiting time (number)"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "An older setting of the number, in seconds; the OVHcloud panel changes the one of the queue.")},
    {"queueSize",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Maximum number of callers (number)"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "An older setting of the number; the OVHcloud panel changes the one of the queue.")},

    // Its queue
    {"queue.description",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Name of the queue"), ""},
    {"queue.maxMember",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Maximum number of callers waiting"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Who calls when so many are waiting finds the queue full.")},
    {"queue.maxWaitTime",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Maximum waiting time in queue"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "In seconds. Who has waited so long goes where closed calls go.")},
    {"queue.actionOnOverflow",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "When the queue is full"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "What a caller gets who finds the queue full.")},
    {"queue.actionOnOverflowParam",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Voicemail or sound for a full queue"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The line whose voicemail answers, or the sound that is played.")},
    {"queue.actionOnClosure",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "When waiting has lasted too long"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "What a caller gets after the maximum waiting time, or when no line of the queue is connected.")},
    {"queue.actionOnClosureParam",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Voicemail or sound after waiting"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The line whose voicemail answers, or the sound that is played.")},
    {"queue.followCallForwards",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Apply the forwards set on the lines"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A line that is forwarded rings where it is forwarded to. OVHcloud advises against it.")},
    {"queue.soundOnHold",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Hold sound of the queue"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A sound of this queue only. The OVHcloud panel does not offer it.")},
    {"queue.confirmKey",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Key to accept a call"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Who answers has to press it before the caller is put through, so that no voicemail takes the call.")},
    {"queue.record",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Call recording"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Recordings are kept for 60 days. Callers have to be told that they are recorded.")},
    {"queue.askForRecordDisabling",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Let callers refuse recording"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A message tells callers which key to press if they do not want to be recorded.")},
    {"queue.recordDisablingLanguage",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Message language"), ""},
    {"queue.recordDisablingDigit",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Key to press"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The key that callers press to refuse recording.")},
    {"hunting.crmUrlTemplate",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Web address of the customer file"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Template of the address that is opened for a call. The OVHcloud panel does not offer it.")},
    {"hunting.g729",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "G.729 codec"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Compresses speech for narrow connections. The OVHcloud panel does not offer it.")},
    {"hunting.statusIvrEnabled",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Agent status IVR (queues)"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The people of the queues can change their status from their telephone.")},

    // Its hours
    {"hours.enable",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Time slots"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Time slots and closures apply only while this is enabled. Set them up first.")},
    {"hours.slot1Type", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 1: redirect call to"), ""},
    {"hours.slot1Number", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 1: number to redirect to"), ""},
    {"hours.slot2Type", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 2: redirect call to"), ""},
    {"hours.slot2Number", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 2: number to redirect to"), ""},
    {"hours.slot3Type", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 3: redirect call to"), ""},
    {"hours.slot3Number", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Slot 3: number to redirect to"), ""},
    {"hours.unavailableType",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Closing hours: redirect call to"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Closing hours are everything outside the time slots.")},
    {"hours.unavailableNumber", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Closing hours: number to redirect to"), ""},
    {"hours.timeZone",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Time zone"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The clock by which exceptional closures begin and end.")},
    {"filter.status",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Call filtering"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "One list is applied at a time; the other one is kept.")},

    // A conference
    {"pin",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Access PIN code"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "1 to 8 digits that participants type to come in. Empty: everybody comes in.")},
    {"announceFile",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Custom greeting"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Participants hear your own greeting when they come in.")},
    {"recordStatus",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Conference recording"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The recording is attached to the report. Participants have to be told that they are recorded.")},
    {"enterMuted",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Participants' microphone on entry"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Participants switch it by typing 00 on their telephone.")},
    {"language",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Conference language"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The language in which the conference speaks to participants.")},
    {"reportStatus",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Conference report"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Date, time, duration and participants, by e-mail after each conference.")},
    {"reportEmail", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Custom email address"), ""},
    {"whiteLabelReport",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Receive white-label reports"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The report does not name OVHcloud.")},

    // A VXML script
    {"url",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "VXML document URL"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Where OVHcloud fetches the VXML 2.1 document that leads the call; https:// is advised.")},
    {"urlRecord",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Recording URL"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Where recordings are sent: an https:// or http:// address, an ftp:// folder, or mailto: and an e-mail address. May be empty.")},

    // A redirection
    {"destination",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Line to which your calls will be forwarded"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The law forbids forwarding to premium-rate numbers. For a number that is not yours use a call queue.")},
    {"presentation.displayNumber",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Display your number during outgoing calls"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Whoever is called from that line sees this number.")},

    // Lines of a queue
    {"agent.number",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Number"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "One of your lines, or any other number; calls to other numbers are billed.")},
    {"agent.description", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Name"), ""},
    {"agent.timeout",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Ring time"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "How long it rings before the next line is tried; 20 s are about 5 rings.")},
    {"agent.wrapUpTime",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Wrap-up time"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Rest after each call before the line rings again.")},
    {"agent.simultaneousLines",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Simultaneous calls per line"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "How many calls of the queue the line takes at once, 1 to 10.")},
    {"agent.status",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Status"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Only an enabled line rings.")},
    {"agent.breakStatus", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Break reason"), ""},
    {"agent.type", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Type"), ""},
    {"place.position", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Order"), ""},

    // Time slots, closures, filter entries
    {"condition.policy", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Time slot"), ""},
    {"condition.weekDay", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Day"), ""},
    {"condition.timeFrom", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "From"), ""},
    {"condition.timeTo", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "To"), ""},
    {"event.title", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Title"), ""},
    {"event.category",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Category"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Calls go where closed calls go, or where the slot leads.")},
    {"event.dateStart", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Beginning"), ""},
    {"event.dateEnd", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "End"), ""},
    {"event.description", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Description"), ""},
    {"entry.callerIdNumber",
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Number or beginning of a number"),
     QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A beginning stands for all numbers that begin so: +336 for the French mobiles.")},
    {"entry.destinationNumber", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Called number"), ""},
    {"entry.screenListType", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "List"), ""},

    // A call plan
    {"plan.name", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Name of the plan"), ""},
    {"plan.anonymousRejection", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Reject anonymous calls automatically"), QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers who hide their number are hung up on.")},
    {"plan.showCallerNumber", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Number displayed"), QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "What the telephones that ring show.")},
    {"plan.transferTimeout", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Ring time of a transfer"), QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "In seconds. A call that nobody answers in that time goes on with the next action.")},
    {"step.enabled", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Step active"), ""},
    {"step.schedulerCategory", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Exceptional days"), ""},
    {"step.screenListType", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Call filtering"), ""},
    {"step.position", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Place of the step"), ""},
    {"rule.action", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Action"), ""},
    {"rule.actionParam", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "What the action works on"), ""},
    {"rule.negativeAction", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Only if conditions are not met"), ""},
    {"rule.position", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Place of the action"), ""},
    {"key.dtmf", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Key"), ""},
    {"key.action", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Action"), ""},
    {"key.actionParam", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "What the action works on"), ""},
    {"key.position", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Place of the key"), ""},
    {"menu.name", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Name of the menu"), ""},
    {"menu.greetSound", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Greeting sound"), ""},
    {"menu.greetSoundTts", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Greeting text"), ""},
    {"menu.invalidSound", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Sound for a wrong key"), ""},
    {"menu.invalidSoundTts", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Text for a wrong key"), ""},
    {"menu.timeout", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Wait for a key"), ""},
    {"menu.interDigitTimeout", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Wait between two keys"), ""},
    {"text.text", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Text to speech"), ""},
    {"text.voice", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Voice"), ""},
    {"queue.strategy", QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Ringing strategy"), ""},
};
// clang-format on

const FieldPhrases *fieldPhrasesOf(const QString &key)
{
    const auto *const found =
        std::ranges::find_if(fieldPhrases, [&](const FieldPhrases &entry) { return key == QLatin1String(entry.key); });
    return found == std::end(fieldPhrases) ? nullptr : found;
}

QString translatedOrNothing(const char *text)
{
    return *text ? Text::tr(text) : QString();
}

} // namespace

QString fieldLabel(const QString &key)
{
    const FieldPhrases *found = fieldPhrasesOf(key);
    return found ? translatedOrNothing(found->label) : key;
}

QString fieldHelp(const QString &key)
{
    const FieldPhrases *found = fieldPhrasesOf(key);
    return found ? translatedOrNothing(found->help) : QString();
}

} // namespace Aiguilleur::Words
