// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callfinding.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! The first kind of each rule, in the order of the enumeration: those that follow, up to the next, are its as well.
struct RuleBegin
{
    CallFinding::Kind first;
    const char *rule;
};

constexpr RuleBegin ruleBegins[] = {
    {CallFinding::Kind::MissingObject, "E01"},    {CallFinding::Kind::NoGreeting, "E02"},
    {CallFinding::Kind::NoEntries, "E03"},        {CallFinding::Kind::EmptyQueue, "E04"},
    {CallFinding::Kind::NobodyLoggedIn, "E05"},   {CallFinding::Kind::NotInternational, "E06"},
    {CallFinding::Kind::PremiumRate, "E07"},      {CallFinding::Kind::NoVoicemail, "E08"},
    {CallFinding::Kind::NoStep, "E09"},           {CallFinding::Kind::ClosuresOverlap, "E10"},
    {CallFinding::Kind::EmptySlot, "E11"},        {CallFinding::Kind::ActionNotAllowed, "E12"},
    {CallFinding::Kind::TransferOutside, "E13"},  {CallFinding::Kind::UnreachableRule, "W01"},
    {CallFinding::Kind::UnreachableStep, "W02"},  {CallFinding::Kind::UnreachableMenu, "W03"},
    {CallFinding::Kind::UnreachableEntry, "W04"}, {CallFinding::Kind::DeadOtherwise, "W05"},
    {CallFinding::Kind::SilentEnd, "W06"},        {CallFinding::Kind::AnnouncesOnly, "W07"},
    {CallFinding::Kind::DeadEnd, "W08"},          {CallFinding::Kind::NoWayOut, "W09"},
    {CallFinding::Kind::NoInvalidSound, "W10"},   {CallFinding::Kind::EndlessWait, "W11"},
    {CallFinding::Kind::SmallQueue, "W12"},       {CallFinding::Kind::NoHoldMusic, "W13"},
    {CallFinding::Kind::NoRefusal, "W14"},        {CallFinding::Kind::ForwardsDiffer, "W15"},
    {CallFinding::Kind::ExternalTarget, "W16"},   {CallFinding::Kind::StepsOverlap, "W17"},
    {CallFinding::Kind::EmptyWhiteList, "W18"},   {CallFinding::Kind::Unused, "W19"},
    {CallFinding::Kind::SeveralPlans, "W20"},     {CallFinding::Kind::OddPositions, "W21"},
    {CallFinding::Kind::NoTransferTime, "W22"},   {CallFinding::Kind::NotInLibrary, "W23"},
};

} // namespace

QString CallFinding::ruleOf(Kind kind)
{
    const char *rule = ruleBegins[0].rule;
    for (const RuleBegin &one : ruleBegins) {
        if (one.first > kind)
            break;
        rule = one.rule;
    }
    return QString::fromLatin1(rule);
}

SetupDocument CallFix::applied(SetupDocument document) const
{
    for (const Edit &edit : edits) {
        switch (edit.what) {
        case Edit::What::Set:
            document.setValue(edit.path, edit.property, edit.value);
            break;
        case Edit::What::Remove:
            document.remove(edit.path);
            break;
        case Edit::What::Add:
            document.add(edit.path, edit.value.toObject());
            break;
        }
    }
    return document;
}

} // namespace Aiguilleur
