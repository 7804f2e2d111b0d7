// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callfinding.h"
#include "core/callplan.h"

#include <QList>
#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class CheckList;
}

//! What the check of a call plan found, errors first. A click or Enter goes to the place; what can be mended by itself
//! has a button, which Tab reaches from its row.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);
    ~CheckList() override;

    //! The plan gives the names. The row that was current stays so as long as it is found again.
    void setFindings(const QList<CallFinding> &findings, const CallPlan &plan);
    const QList<CallFinding> &findings() const { return m_findings; }
    void setCanFix(bool can); //!< false while the draft cannot be edited: no buttons

signals:
    void goTo(const QString &path); //!< of the object in the document
    void fixRequested(const Aiguilleur::CallFinding &finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showCounts();
    void addRow(const CallFinding &finding);
    void fitRows(); //!< makes each row as tall as its texts are at the present width
    void markCurrent(int row, int before);
    void showSelection();
    void follow(int row);

    std::unique_ptr<Ui::CheckList> m_ui;
    QList<CallFinding> m_findings;
    CallPlan m_plan;
    bool m_canFix = true;
    bool m_isChecked = false;
};

} // namespace Aiguilleur
