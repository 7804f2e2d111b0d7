// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callsimulator.h"
#include "core/enumname.h"
#include "support/callplanbuilder.h"

#include <functional>

namespace Aiguilleur::CallSimulatorTesting {

using namespace Qt::StringLiterals;

inline const QString number = u"0033199001234"_s;
inline const QString line = u"0033199001299"_s;
inline const QString colleague = u"0033199001298"_s;
inline const QString outside = u"+33465711234"_s;
inline const QTimeZone paris("Europe/Paris");

inline QDateTime moment(const char *text, const QTimeZone &zone = paris)
{
    const QDateTime at = QDateTime::fromString(QLatin1String(text), u"yyyy-MM-dd HH:mm:ss"_s);
    return QDateTime(at.date(), at.time(), zone);
}

//! A plan without steps, and a call that comes on a Tuesday at 10:00.
struct World
{
    explicit World(FeatureType type = FeatureType::ContactCenterSolutionExpert)
        : b(type)
    {
        call.caller = u"+33199005678"_s;
        call.at = moment("2026-11-24 10:00:00");
    }

    CallPlanBuilder b;
    CallScenario call;
    QString welcome = b.sound(u"bienvenue.wav"_s);
    QString closed = b.sound(u"ferme.wav"_s);

    QString step(const QJsonObject &properties = {}) { return b.step(properties); }
    //! A last step that tells whether the call came that far.
    void voicemailAfter() { b.rule(step(), u"voicemail"_s, line); }
    //! A menu on the only step so far; its identifier.
    QString menu(const QString &name = u"Accueil"_s) { return b.menu(name, welcome); }
    QString openMenu(const QString &name = u"Accueil"_s)
    {
        const QString made = menu(name);
        b.rule(step(), u"ivr"_s, made);
        return made;
    }
    //! A queue on the only step so far; its identifier.
    QString openQueue(const QJsonObject &properties = {})
    {
        const QString made = b.queue(u"Ventes"_s, properties);
        b.rule(step(), u"hunting"_s, made);
        return made;
    }
    QString member(const QString &queue, const QString &phone = line, const QJsonObject &properties = {})
    {
        const QString made = b.agent(phone, properties);
        b.member(queue, made);
        return made;
    }
    CallRun run() const { return simulateCall(b.plan(), call); }
};

//! What is expected of a call, and the section of the facts that says so.
struct Case
{
    const char *fact;
    std::function<void(World &)> edit;
    QString outcome;      //!< CallOutcome::key()
    QString events = {};  //!< that come in this order, others between them
    QString assumed = {}; //!< what mattered, all of it
};

QList<Case> stepCases();
QList<Case> conditionCases();
QList<Case> timeCases();
QList<Case> ruleCases();
QList<Case> menuCases();
QList<Case> subMenuCases();
QList<Case> keyCases();
QList<Case> queueCases();
QList<Case> ringCases();

} // namespace Aiguilleur::CallSimulatorTesting
