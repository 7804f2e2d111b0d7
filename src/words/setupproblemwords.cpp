// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/numberwords.h"
#include "words/setupkeys.h"
#include "words/setupwords.h"
#include "words/text.h"

#include <QLocale>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

//! Sentences that need nothing but the number, or the text, that they are about.
struct Sentence
{
    SetupProblem::Kind kind;
    const char *text;
};

// clang-format off
constexpr Sentence sentences[] = {
    {SetupProblem::Kind::InvalidNumber, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "“%1” is not a telephone number. Write it like 01 99 00 12 34 or +33 1 99 00 12 34.")},
    {SetupProblem::Kind::InvalidPrefix, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "“%1” is neither a number nor the beginning of one. Write it with its country code: +336 or 00336.")},
    {SetupProblem::Kind::PremiumRate, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 is a premium-rate number: the law forbids sending calls there. Choose another number.")},
    {SetupProblem::Kind::SelfReference, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Calls would come back to the number itself. Choose another number.")},
    {SetupProblem::Kind::UnknownLine, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 is not one of your lines. Choose a line of your account.")},
    {SetupProblem::Kind::NoVoicemail, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 has no voicemail. Choose a line of your account that has one.")},
    {SetupProblem::Kind::DuplicateMember, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 is in the list more than once. Remove one of them.")},
    {SetupProblem::Kind::ExternalMember, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 is not one of your lines: calls that go there may be billed.")},
    {SetupProblem::Kind::NoMembers, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No line is in the queue: nothing rings. Add a line.")},
    {SetupProblem::Kind::InvalidEmail, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "This is not an e-mail address. Write it like name@example.com.")},
    {SetupProblem::Kind::InvalidName, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "“%1” has characters that OVHcloud does not take here. Use letters without accents and digits.")},
    {SetupProblem::Kind::InvalidPin, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The PIN code has 1 to 8 digits and nothing else. Leave it empty for none.")},
    {SetupProblem::Kind::InsecureUrl, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "What goes over http:// can be read and changed on its way. Use https:// if the server offers it.")},
    {SetupProblem::Kind::FolderUrl, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Recordings go into a folder of the FTP server: the address has to end in a slash (/).")},
    {SetupProblem::Kind::EmptyRange, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The end is not after the beginning. Change one of them.")},
    {SetupProblem::Kind::Overlap, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Two time slots of the same day overlap. Change the times of one of them.")},
    {SetupProblem::Kind::EventOverlap, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Two closures of the same category overlap. Change the dates of one of them, or its category.")},
    {SetupProblem::Kind::NoTimeSlots, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Time slots are enabled and there is none: the number is always closed. Add opening hours, or disable time slots.")},
    {SetupProblem::Kind::ClosedWithoutNumber, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Outside the time slots calls lead nowhere. Say where they go in closing hours.")},
    {SetupProblem::Kind::DuplicateEntry, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 is in this list more than once. Remove one of them.")},
    {SetupProblem::Kind::EmptyWhiteList, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The whitelist is applied and is empty: nobody can call. Add numbers, or choose another filtering.")},
    {SetupProblem::Kind::UnknownSound, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The sound %1 does not exist any more. Choose another one.")},
    {SetupProblem::Kind::ReplacesPresentation, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The line displays %1 during its outgoing calls now. This number will take its place.")},
    {SetupProblem::Kind::TypeWillChange, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Confirming also changes the type of the number to “%1”, which this line needs.")},
};
// clang-format on

QString labelOf(const SetupProblem &problem)
{
    return propertyLabel(problem.path, problem.property);
}

QString boundOf(const SetupProblem &problem, const QString &value)
{
    const bool isDuration = setupKind(problem.path, problem.property) == SetupField::Kind::Seconds;
    return isDuration ? seconds(value.toLongLong()) : QLocale().toString(value.toLongLong());
}

// Where the API names no limit ours is so high that nobody wants to read it.
QString outOfRange(const SetupProblem &problem)
{
    constexpr qint64 sayable = 1000000;
    const QString least = boundOf(problem, problem.arguments.value(0));
    const QString greatest = problem.arguments.value(1);
    if (greatest.toLongLong() >= sayable)
        return Text::tr("The value of “%1” has to be at least %2.").arg(labelOf(problem), least);
    return Text::tr("The value of “%1” has to be between %2 and %3.")
        .arg(labelOf(problem), least, boundOf(problem, greatest));
}

QString loopOf(const SetupProblem &problem)
{
    QStringList way;
    for (const QString &one : problem.arguments)
        way.append(number(one));
    return Text::tr("Calls would go round in a circle: %1. Choose another number.").arg(way.join(u" → "_s));
}

QString invalidUrl(const SetupProblem &problem)
{
    if (problem.property == "urlRecord"_L1) {
        return Text::tr("This address cannot be used for recordings. It begins with https://, http:// or ftp:// and "
                        "names a server, or with mailto: and names an e-mail address.");
    }
    return Text::tr("This is not a complete web address. It begins with https:// or http:// and names a server.");
}

QString plainSentence(const SetupProblem &problem)
{
    const auto *const found =
        std::ranges::find_if(sentences, [&](const Sentence &entry) { return entry.kind == problem.kind; });
    if (found == std::end(sentences))
        return {};
    const QString text = Text::tr(found->text);
    if (!text.contains("%1"_L1))
        return text;
    const QString about = problem.arguments.value(0);
    const bool isAsTyped = problem.kind == SetupProblem::Kind::InvalidName ||
                           problem.kind == SetupProblem::Kind::InvalidNumber ||
                           problem.kind == SetupProblem::Kind::InvalidPrefix;
    return text.arg(isAsTyped ? about : number(about));
}

} // namespace

QString problem(const SetupProblem &problem)
{
    const QString about = problem.arguments.value(0);
    switch (problem.kind) {
    case SetupProblem::Kind::Required:
        return Text::tr("Fill in “%1”.").arg(labelOf(problem));
    case SetupProblem::Kind::OutOfRange:
        return outOfRange(problem);
    case SetupProblem::Kind::TooLong:
        return Text::tr("“%1” may have %n character(s) at most. Make it shorter.", nullptr, about.toInt())
            .arg(labelOf(problem));
    case SetupProblem::Kind::NotAllowed:
        return Text::tr("“%1” cannot be “%2”. Choose another value.").arg(labelOf(problem), about);
    case SetupProblem::Kind::Loop:
        return loopOf(problem);
    case SetupProblem::Kind::LongRing:
        return Text::tr(
                   "%1 of ringing is long for an external number: its own voicemail may answer first. 10 s or less "
                   "is safer.")
            .arg(seconds(about.toLongLong()));
    case SetupProblem::Kind::InvalidUrl:
        return invalidUrl(problem);
    case SetupProblem::Kind::SlotWithoutNumber:
        return Text::tr("“%1” is used and leads nowhere. Say where its calls go.")
            .arg(fieldChoice(u"condition.policy"_s, about));
    default:
        return plainSentence(problem);
    }
}

} // namespace Aiguilleur::Words
