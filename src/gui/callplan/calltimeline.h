// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"
#include "core/callrundifference.h"

#include <QStringList>
#include <QTableWidget>

namespace Aiguilleur {

//! What happens to a call, line by line: when, where in the plan, what and why. A double click or Enter goes to the
//! place.
class CallTimeline : public QTableWidget
{
    Q_OBJECT
public:
    explicit CallTimeline(QWidget *parent = nullptr);

    void setRun(const CallRun &run, const CallPlan &plan);
    //! Both in one list, each line marked where it is in one of them only. The first one is what is compared with.
    void setRuns(const CallRun &other, const CallPlan &otherPlan, const CallRun &run, const CallPlan &plan);

signals:
    void goTo(const QString &path); //!< of an object in the document

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Side { Both, Other, This };
    void clearRows();
    void addRow(const CallEvent &event, const CallPlan &plan, Side side);
    void follow(int row);
    void setHeader();
    void fitPlaces();
};

} // namespace Aiguilleur
