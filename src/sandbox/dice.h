// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Aiguilleur::Sandbox {

//! Mixes two numbers into one that looks random.
constexpr quint64 mixed(quint64 a, quint64 b)
{
    quint64 z = a + 0x9e3779b97f4a7c15U * (b + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

//! The same for the same text, on every machine.
quint64 stableHash(const QString &text);

//! Numbers that look random and follow from the seed alone; cheap to make, so that one can be made for each question.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next() { return mixed(m_state, ++m_rolls); }
    //! 0 to limit - 1.
    int below(qsizetype limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool oneIn(int chances) { return below(chances) == 0; }
    const QString &pick(const QStringList &list) { return list[below(list.size())]; }
    QString digits(int count);
    QString hex(int count);

private:
    quint64 m_state;
    quint64 m_rolls = 0;
};

//! A mobile number of the range that is reserved for fiction.
QString outsideNumber(Dice &dice);
//! First and last name of a made-up person.
QString personName(Dice &dice);

} // namespace Aiguilleur::Sandbox
