// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"
#include "core/setupproblem.h"

#include <QRandomGenerator>
#include <functional>

namespace Aiguilleur::Test {

//! Lets a call plan grow at random: texts, menus that lead to each other in circles, queues and members who are in
//! several of them, reasons of breaks, steps with conditions, closures, shared sounds. What the rules do not allow is
//! not done.
class RandomCallPlan
{
public:
    RandomCallPlan(const SetupContext &context, const SetupDocument &base, QRandomGenerator &random);

    //! The draft with more in it; how much of what was tried is allowed, see accepted().
    SetupDocument grown(SetupDocument draft);
    int accepted() const { return m_accepted; }

private:
    using Edit = std::function<void(SetupDocument &)>;

    int below(int end) { return end > 0 ? m_random.bounded(end) : 0; }
    QString anyOf(const QStringList &list) { return list.value(below(int(list.size()))); }
    QString idIn(const SetupDocument &draft, const char *list); //!< any of that list; empty without any
    void attempt(SetupDocument &draft, const Edit &edit);
    void giveSound(SetupDocument &draft, const QString &path, const QString &sound, const QString &text);
    //! What an action of that name can work on; nothing when there is none.
    std::optional<QString> paramFor(const SetupDocument &draft, const QString &action);
    QString someVoicemail(); //!< of a line of the account; empty without any
    void addText(SetupDocument &draft);
    void addQueue(SetupDocument &draft);
    void addReason(SetupDocument &draft);
    void setQueue(SetupDocument &draft);
    void joinQueues(SetupDocument &draft);
    void addMenu(SetupDocument &draft);
    void addCircle(SetupDocument &draft);
    void addKeys(SetupDocument &draft);
    void addStep(SetupDocument &draft);
    void addConditions(SetupDocument &draft, const QString &step);
    void addClosure(SetupDocument &draft);
    void shuffle(SetupDocument &draft);

    const SetupContext m_context;
    const SetupDocument m_base;
    QRandomGenerator &m_random;
    QString m_root;
    bool m_isCentre = false; //!< with queues and texts
    int m_accepted = 0;
    int m_made = 0;
};

} // namespace Aiguilleur::Test
