// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"
#include "service/setup.h"

#include <memory>

namespace Aiguilleur {

class Bell;
class Interruption;

//! What one number is set up as, for a command: read, edited, saved as the window does it. Ends before the context.
class NumberSetup
{
public:
    explicit NumberSetup(Context &context);
    ~NumberSetup();
    Q_DISABLE_COPY_MOVE(NumberSetup)

    enum class Purpose { Reading, Writing };
    //! Opens the session, finds NUMBER and reads what it is set up as. For writing it reads the account's numbers too,
    //! and there must be no save that stopped on the way.
    QCoro::Task<Outcome<void>> open(Purpose purpose);
    //! The same, whatever stopped on the way.
    QCoro::Task<Outcome<void>> openStopped();

    Setup &setup() { return *m_setup; }
    QString root() const { return m_setup->root(); }
    const Service &service() const { return m_setup->service(); }
    bool isCallQueue() const;

    //! Checks the draft, saves it step by step, and says what was done. When a step fails, what was saved before it is
    //! taken back as far as can be.
    CommandTask save();
    CommandTask finish();   //!< goes on with a save that stopped
    CommandTask takeBack(); //!< undoes it

private:
    QCoro::Task<Outcome<void>> read(Purpose purpose);
    QCoro::Task<> untilSettled(Bell &bell, const Interruption &interruption);
    QCoro::Task<Outcome<Report>> followSave();
    Outcome<Report> stopped(const SetupDocument &named, const ApiError &error);
    Report done(const SetupDocument &named, const QString &state);
    Problem invalid() const;
    Problem conflict() const;
    Problem interrupted() const;
    QJsonArray stepsToJson(const SetupDocument &named) const;

    Context &m_context;
    std::unique_ptr<Setup> m_setup;
};

//! A setting that a person typed as KEY=VALUE.
struct Assignment
{
    QString key;
    QString value;
};
Outcome<QList<Assignment>> assignments(const QStringList &arguments);

} // namespace Aiguilleur
