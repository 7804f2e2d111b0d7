// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupfields.h"
#include "core/setupproblem.h"

#include <QHash>
#include <QSet>

namespace Aiguilleur {

//! Collects what the rules find. What the person did not touch is at most a warning: it keeps nobody from saving.
class SetupRuleBook
{
public:
    using Kind = SetupProblem::Kind;

    SetupRuleBook(const SetupContext &context, const SetupDocument &base, const SetupDocument &draft);

    const SetupContext &context() const { return m_context; }
    const SetupDocument &base() const { return m_base; }
    const SetupDocument &draft() const { return m_draft; }
    QString root() const { return m_root; } //!< of the number's own branch

    bool isNew(const QString &path) const { return !m_base.contains(path); }
    //! Another value than the server's, or of an object that the server does not have; null and nothing are the same.
    bool isTouched(const QString &path, const QString &property) const;
    bool isTouched(const QString &path, const QStringList &properties) const; //!< any of them

    void error(Kind kind, const QString &path, const QString &property, const QStringList &arguments = {});
    //! The same of something that several properties or objects make up.
    void errorIf(bool isTouched, Kind kind, const QString &path, const QString &property,
                 const QStringList &arguments = {});
    void warning(Kind kind, const QString &path, const QString &property, const QStringList &arguments = {});

    void checkRange(const QString &path, const QString &property, qint64 least, qint64 greatest);
    void checkChoice(const QString &path, const QString &property, const QStringList &choices);
    void checkRequired(const QString &path, const QString &property); //!< a text, or anything but null
    void checkSound(const QString &path, const QString &property);
    void checkFields(); //!< what SetupFields says about all single settings

    enum class Target {
        Anything, //!< a line, a number of the account, an external number
        Own,      //!< a line or a number of the account
        Voicemail,
    };
    //! A place where calls are sent; nothing when it is empty.
    void checkTarget(const QString &path, const QString &property, Target target);
    const Service *find(const QString &serviceName); //!< nullptr when it is not the account's
    //! A telephone number as the numbering plans have it; each is looked up once.
    struct Reading
    {
        QString serviceName; //!< empty: it is none
        bool isPremiumRate = false;
        bool isMobile = false;
    };
    Reading reading(const QString &number);
    //! The way from the number through another one of the account back to itself; empty when there is none.
    QStringList loopThrough(const QString &serviceName) const;
    static bool
    hasVoicemail(const Service &service); //!< lines, and the few kinds of numbers that have one of their own

    QList<SetupProblem> sorted() const; //!< errors first, else as they were found

private:
    void checkField(const SetupField &field);
    bool checkNumber(const QString &path, const QString &property, const QString &number, Target target);

    const SetupContext &m_context;
    const SetupDocument &m_base;
    const SetupDocument &m_draft;
    QString m_root;
    QHash<QString, const Service *> m_services; //!< filled by the first look-up
    QHash<QString, Reading> m_readings;
    std::optional<QSet<QString>> m_sounds; //!< the same
    QList<SetupProblem> m_problems;
};

//! The rules by type, each in its own file.
void checkCallQueue(SetupRuleBook &book);
void checkHours(SetupRuleBook &book);
void checkFilter(SetupRuleBook &book);
void checkCallPlan(SetupRuleBook &book);
void checkConference(SetupRuleBook &book);
void checkVxml(SetupRuleBook &book);
void checkRedirection(SetupRuleBook &book);

} // namespace Aiguilleur
