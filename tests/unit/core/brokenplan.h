// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callchecktesting.h"

#include <QRandomGenerator>

namespace Aiguilleur::CallCheckTesting {

//! A call plan whose objects refer to anything, in circles and to what is not there, with values that nobody would
//! give.
class BrokenPlan
{
public:
    BrokenPlan(quint32 seed, int nodes)
        : m_random(seed)
        , m_ids(nodes + 20)
        , b(one<FeatureType::Value>({FeatureType::CloudIvr, FeatureType::ContactCenterSolutionExpert}))
    {
        for (int i = 0; i < nodes; ++i)
            addSomething();
        for (const QString &path : std::as_const(m_steps))
            fill(path);
    }

    CallPlanBuilder &builder() { return b; }

private:
    template<class T>
    T one(const QList<T> &choices)
    {
        return choices[m_random.bounded(choices.size())];
    }
    QString id() { return QString::number(m_random.bounded(m_ids)); }
    QString number()
    {
        return one<QString>({line, outside, mobile, alias, u"3949"_s, u"x"_s, u""_s, u"0033199001234"_s});
    }

    void addSomething()
    {
        switch (m_random.bounded(8)) {
        case 0:
            b.sound(u"s%1.wav"_s.arg(m_random.bounded(9)));
            break;
        case 1:
            m_menus.append(b.menu(
                u"M"_s, id(),
                {{u"greetSoundTts"_s, m_random.bounded(2) == 0 ? QJsonValue(m_random.bounded(m_ids)) : QJsonValue()},
                 {u"timeout"_s, m_random.bounded(2) * 5000}}));
            break;
        case 2:
            m_queues.append(
                b.queue(u"Q"_s, {{u"strategy"_s, one<QString>({u"ringAll"_s, u"sequentiallyByAgentOrder"_s})},
                                 {u"maxWaitTime"_s, m_random.bounded(3) * 20},
                                 {u"record"_s, m_random.bounded(2) == 0}}));
            break;
        case 3:
            if (!m_queues.isEmpty())
                b.member(one(m_queues), m_random.bounded(2) == 0 ? id() : b.agent(number()));
            break;
        case 4:
            m_steps.append(
                b.step({{u"enabled"_s, m_random.bounded(4) > 0},
                        {u"position"_s, m_random.bounded(9)},
                        {u"schedulerCategory"_s, one<QString>({u""_s, u""_s, u"holidays"_s, u"scheduler1"_s})}}));
            break;
        case 5:
            b.text(one<QString>({u"Bonjour"_s, u""_s}));
            break;
        case 6:
            b.closure(one<QString>({u"holidays"_s, u"scheduler1"_s, u"nonsense"_s}),
                      one<QString>({u"2026-11-23T00:00:00+01:00"_s, u"2026-11-25T12:00:00+01:00"_s, u"soon"_s}),
                      one<QString>({u"2026-11-24T00:00:00+01:00"_s, u"2026-11-26T12:00:00+01:00"_s, u""_s}));
            break;
        default:
            if (!m_menus.isEmpty())
                b.entry(one(m_menus), one<QString>({u"1"_s, u"2"_s, u"12"_s, u"#"_s, u""_s}),
                        one<QString>({u"bridge"_s, u"menuSub"_s, u"callcenter"_s, u"menuBack"_s, u"menuTop"_s,
                                      u"menuExit"_s, u"playback"_s, u"readDtmf"_s, u"fly"_s}),
                        m_random.bounded(2) == 0 ? id() : number());
        }
    }

    void fill(const QString &step)
    {
        for (int i = m_random.bounded(3); i > 0; --i)
            b.hours(step, one<QString>({u"monday"_s, u"sunday"_s, u"someday"_s}),
                    one<QString>({u"09:00"_s, u"25:00"_s}), one<QString>({u"00:00"_s, u"08:00"_s, u"18:00"_s}));
        if (m_random.bounded(4) == 0)
            b.filter(step, number(), one<QString>({u"incomingWhiteList"_s, u"destinationBlackList"_s, u"?"_s}));
        for (int i = m_random.bounded(5); i > 0; --i)
            b.rule(
                step,
                one<QString>({u"ivr"_s, u"hunting"_s, u"bridge"_s, u"voicemail"_s, u"hangup"_s, u"playback"_s, u"tts"_s,
                              u"sleep"_s, u"endless_playback"_s, u"setCallerName"_s, u"readDtmf"_s, u"fly"_s}),
                m_random.bounded(2) == 0 ? id() : number(), m_random.bounded(2) == 0);
    }

    QRandomGenerator m_random;
    int m_ids; //!< not all of them are there
    CallPlanBuilder b;
    QStringList m_menus;
    QStringList m_queues;
    QStringList m_steps;
};

} // namespace Aiguilleur::CallCheckTesting
