// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callexpectation.h"
#include "core/callplan.h"
#include "core/callrun.h"
#include "core/result.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

namespace Aiguilleur {

class Expectations;

namespace Ui {
class SimulatorPanel;
}

//! What would happen to a call: asked for on the left, answered on the right (below
//! it where there is no room) as a time line, as the picture of a week,
//! and as what is expected of certain calls. Nothing is sent; it is as fresh as the plan that it was given last.
class SimulatorPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SimulatorPanel(QWidget *parent = nullptr);
    ~SimulatorPanel() override;

    void setPlan(const CallPlan &plan); //!< of the draft; everything is answered again
    //! What the server has, to compare with; none: there is nothing to compare.
    void setLivePlan(const std::optional<CallPlan> &plan);
    //! Where expectations of the plan's number are kept; nullptr: they cannot be.
    void setExpectations(Expectations *expectations);
    //! Whether somebody answers presentAsked() with setPresent(); nothing otherwise.
    void setCanAskPresent(bool can);
    void setPresent(const Result<CentreMoment> &moment);
    void setNow(std::function<QDateTime()> now); //!< for tests; the computer's clock otherwise

    CallScenario scenario() const;
    void setScenario(const CallScenario &scenario);
    const CallRun &run() const { return m_run; }
    const CallPlan &plan() const { return m_plan; }

signals:
    void pathsLit(const QStringList &paths); //!< of all that the call touches, in the document, in its order
    void goTo(const QString &path);          //!< of an object in the document
    void presentAsked();                     //!< what goes on in the queues at this moment

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // The question.
    void fillQuestion();
    void showQuestion();
    void fitQuestion();
    void connectQuestion();
    QString typedNumber(const QString &text, bool *isRight) const;
    void checkQuestion();
    CallPlatform platform() const;
    void setPlatform(const CallPlatform &platform);
    QDateTime shownMoment(const QDateTime &at) const;
    void showMoments(const QDateTime &moment, const QDateTime &otherMoment);
    QDateTime inZone(const QDateTime &shown) const;

    // The answers.
    void answer();
    void showRun();
    void showComparison();
    void showAssumptions();
    void showWeek();
    void showWeekFrom(const QDate &monday);

    // What is expected.
    void loadExpectations();
    void showExpectations();
    void showExpectationActions();
    void expectThis();
    void removeExpectation();
    void showExpectedCall();
    const CallExpectation *currentExpectation() const;
    void tellExpectationsError(const QString &message);

    std::unique_ptr<Ui::SimulatorPanel> m_ui;
    CallPlan m_plan;
    std::optional<CallPlan> m_live;
    QPointer<Expectations> m_expectations;
    QList<CallExpectation> m_kept;
    QString m_expectationsError;
    std::function<QDateTime()> m_now;
    CallRun m_run;
    QDate m_monday;
    bool m_isFilling = false;
    bool m_canAskPresent = false;
};

} // namespace Aiguilleur
