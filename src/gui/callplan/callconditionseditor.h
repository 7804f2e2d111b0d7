// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QWidget>
#include <memory>

class QListWidget;

namespace Aiguilleur {

namespace Ui {
class CallConditionsEditor;
}

class CallDraft;

//! The time slots and the filter of a step: all conditions that it has must hold.
class CallConditionsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CallConditionsEditor(CallDraft &draft, QWidget *parent = nullptr);
    ~CallConditionsEditor() override;

    void setPath(const QString &path); //!< of the step
    void refresh();
    void retranslate();

signals:
    void calendarRequested(); //!< the person wants to see the exceptional days

private:
    const CallStep *step() const;
    void showDays(const CallStep &step);
    void showProblems(const CallStep &step);
    QString whyNotAdd(const QString &entry, const CallStep &step) const; //!< empty when it can be added
    void fillHours(const CallStep &step);
    void fillNumbers(const CallStep &step);
    void addHours();
    void addNumber();
    void chooseList();
    void removeSelected(QListWidget *list);
    void updateButtons();

    CallDraft &m_draft;
    QString m_path;
    std::unique_ptr<Ui::CallConditionsEditor> m_ui;
};

} // namespace Aiguilleur
