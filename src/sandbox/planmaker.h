// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Aiguilleur::Sandbox {

struct ContentMaker;

//! Writes the menus and the plan of a voice server or a contact centre, one object after another. Keys, steps and rules
//! get the next position.
class PlanMaker
{
public:
    //! The maker has to outlive it.
    explicit PlanMaker(ContentMaker &maker);

    qint64 tts(const QString &text, const QString &voice = QStringLiteral("Helene"));
    //! `changes` are what is not as usual, such as a greeting.
    qint64 menu(const QString &name, const QJsonObject &changes);
    void key(qint64 menu, const QString &dtmf, const QString &action, const QString &parameter = {});
    //! A plan; what follows is written into it.
    void plan(const QString &name);
    //! A step; what follows is written into it.
    void step(const QJsonObject &changes = {});
    void opens(const QString &day, const QString &from, const QString &to);
    void lists(const QString &type, const QString &number);
    void does(const QString &action, const QString &parameter = {});
    //! The same when the step's conditions do not hold.
    void otherwise(const QString &action, const QString &parameter = {});

private:
    qsizetype nextPosition(const QString &list) const;
    void rule(const QString &action, const QString &parameter, bool isNegative);

    ContentMaker &m_maker;
    QString m_path;
    QString m_plan;
    QString m_step;
    int m_rules[2] = {0, 0}; //!< of the step, positive and negative
};

} // namespace Aiguilleur::Sandbox
