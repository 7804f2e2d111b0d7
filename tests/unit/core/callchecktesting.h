// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callchecker.h"
#include "core/enumname.h"
#include "support/callplanbuilder.h"

#include <functional>

namespace Aiguilleur::CallCheckTesting {

using namespace Qt::StringLiterals;
using Kind = CallFinding::Kind;

inline const QString line = u"0033199001299"_s;
inline const QString otherLine = u"0033199001298"_s;
inline const QString alias = u"0033199001200"_s;
inline const QString outside = u"0033465711234"_s;
inline const QString mobile = u"0033639980012"_s;

inline Service service(const QString &name, Service::Kind kind, FeatureType type)
{
    Service made;
    made.billingAccount = u"ab12345-ovh-1"_s;
    made.serviceName = name;
    made.kind = kind;
    made.featureType = type;
    return made;
}

//! A plan without anything to say about it: open on working days, a menu with a queue and a colleague behind it.
struct Plan
{
    CallPlanBuilder b;
    QString welcome = b.sound(u"bienvenue.wav"_s);
    QString wrong = b.sound(u"choix_invalide.wav"_s);
    QString music = b.sound(u"attente.wav"_s);
    QString closed = b.sound(u"ferme.wav"_s);
    QString spoken = b.text(u"Nos bureaux sont fermés."_s);
    QString agent = b.agent(line);
    QString otherAgent = b.agent(otherLine);
    QString queue = b.queue(u"Ventes"_s, {{u"soundOnHold"_s, music.toInt()}});
    QString menu = b.menu(u"Accueil"_s, welcome, {{u"invalidSound"_s, wrong.toInt()}});
    QString callQueue;
    QString callColleague;
    QString step;
    QString first; // its rules
    QString last;

    explicit Plan(FeatureType type = FeatureType::ContactCenterSolutionExpert)
        : b(type)
    {
        b.member(queue, agent);
        b.member(queue, otherAgent);
        callQueue = b.entry(menu, u"1"_s, u"callcenter"_s, queue);
        callColleague = b.entry(menu, u"0"_s, u"bridge"_s, otherLine);
        step = b.step();
        b.workingHours(step);
        first = b.rule(step, u"ivr"_s, menu);
        last = b.rule(step, u"voicemail"_s, line);
        b.otherwise(step, u"playback"_s, closed);
        b.otherwise(step, u"tts"_s, spoken);
        b.otherwise(step, u"voicemail"_s, line);
    }

    void set(const QString &path, const char *property, const QJsonValue &value)
    {
        b.document().setValue(path, QLatin1String(property), value);
    }
    void remove(const QString &path) { b.document().remove(path); }
    void setQueue(const char *property, const QJsonValue &value) { set(b.queuePath(queue), property, value); }
    void setMenu(const char *property, const QJsonValue &value) { set(b.menuPath(menu), property, value); }
    void setAgent(const char *property, const QJsonValue &value) { set(b.agentPath(agent), property, value); }
    //! All that the step does when its conditions do not hold.
    void dropOtherwise()
    {
        const QStringList ids = b.document().ids(step + u"/rule"_s);
        for (const QString &id : ids) {
            if (b.document().value(step + u"/rule/"_s + id, u"negativeAction"_s).toBool())
                remove(step + u"/rule/"_s + id);
        }
    }
    void dropHours() { b.document().setIds(step + u"/conditionTime"_s, {}); }
};

inline CallCheckContext contextOf(const CallPlanBuilder &b)
{
    CallCheckContext context;
    context.setup.service = b.number();
    context.setup.services = {b.number(), service(line, Service::Kind::Line, FeatureType::Sip),
                              service(otherLine, Service::Kind::Line, FeatureType::Sip),
                              service(alias, Service::Kind::Alias, FeatureType::Redirect)};
    const QString own = b.number().serviceName;
    context.setup.destinationsOf = [own](const QString &name) {
        return name == alias ? QStringList{own} : QStringList();
    };
    context.now = QDateTime(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc());
    context.library =
        QSet<QString>{u"bienvenue.wav"_s, u"choix_invalide.wav"_s, u"attente.wav"_s, u"ferme.wav"_s, u"musique.wav"_s};
    return context;
}

inline QList<CallFinding> findingsOf(const Plan &plan)
{
    return callFindings(contextOf(plan.b), plan.b.document());
}

inline QList<CallFinding> ofKind(const QList<CallFinding> &findings, Kind kind)
{
    QList<CallFinding> found;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(found),
                 [&](const CallFinding &one) { return one.kind == kind; });
    return found;
}

inline QByteArray told(const QList<CallFinding> &findings)
{
    QStringList lines;
    for (const CallFinding &one : findings)
        lines.append(one.rule() + u' ' + enumName(one.kind) + u' ' + one.path + u' ' + one.arguments.join(u','));
    return lines.join(u'\n').toUtf8();
}

using Edit = std::function<void(Plan &)>;

//! A plan that a rule has something to say about, and one near it about which it has not.
struct Case
{
    const char *name;
    Kind kind;
    Edit trigger;
    Edit near;
    FeatureType type = FeatureType::ContactCenterSolutionExpert;
};

// By group, so that no file is too long.
QList<Case> targetCases();
QList<Case> numberCases();
QList<Case> stepCases();
QList<Case> numberingCases();
QList<Case> endCases();
QList<Case> timeCases();
QList<Case> menuCases();
QList<Case> wayOutCases();
QList<Case> keyCases();
QList<Case> queueCases();
QList<Case> orderCases();
QList<Case> filterCases();
QList<Case> leftoverCases();

} // namespace Aiguilleur::CallCheckTesting
