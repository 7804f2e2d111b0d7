// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callrules.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! Identifiers of the sounds and texts that something names.
struct AnnouncementsInUse
{
    QSet<QString> sounds;
    QSet<QString> texts;
};

AnnouncementsInUse announcementsInUse(const CallRules &rules)
{
    AnnouncementsInUse used;
    for (const CallRules::Use &use : rules.uses()) {
        const CallAction::Kind kind = use.action->kind;
        if (kind == CallAction::Kind::Playback || kind == CallAction::Kind::EndlessPlayback)
            used.sounds.insert(use.action->param);
        else if (kind == CallAction::Kind::Tts)
            used.texts.insert(use.action->param);
    }
    for (const CallMenu &menu : rules.plan().menus) {
        used.sounds += {menu.greetSound, menu.invalidSound};
        used.texts += {menu.greetTts, menu.invalidTts};
    }
    for (const CallQueue &queue : rules.plan().queues) {
        used.sounds.insert(queue.soundOnHold);
        if (queue.overflowAction == "playback"_L1)
            used.sounds.insert(queue.overflowParam);
        if (queue.closureAction == "playback"_L1)
            used.sounds.insert(queue.closureParam);
    }
    return used;
}

void reportUnused(CallRules &rules, const QString &path)
{
    rules.warning(CallRules::Kind::Unused, path, {}, {}, CallRules::removed(CallFix::Kind::RemoveObject, {path}));
}

void checkLibrary(CallRules &rules)
{
    const std::optional<QSet<QString>> &library = rules.context().library;
    if (!library)
        return;
    for (const CallAnnouncement &sound : rules.plan().sounds) {
        if (!library->contains(sound.name))
            rules.warning(CallRules::Kind::NotInLibrary, sound.path, {}, {sound.name});
    }
}

} // namespace

void checkCallLeftovers(CallRules &rules)
{
    const CallPlan &plan = rules.plan();
    const AnnouncementsInUse used = announcementsInUse(rules);
    for (const CallAnnouncement &sound : plan.sounds) {
        if (!used.sounds.contains(sound.id))
            reportUnused(rules, sound.path);
    }
    for (const CallAnnouncement &text : plan.texts) {
        if (!used.texts.contains(text.id))
            reportUnused(rules, text.path);
    }
    QSet<QString> members;
    for (const CallQueue &queue : plan.queues) {
        members += QSet<QString>(queue.members.begin(), queue.members.end());
        if (!rules.isUsed(CallAction::Kind::Queue, queue.id))
            reportUnused(rules, queue.path);
    }
    for (const CallAgent &agent : plan.agents) {
        if (!members.contains(agent.id))
            reportUnused(rules, agent.path);
    }
    checkLibrary(rules);
}

} // namespace Aiguilleur
