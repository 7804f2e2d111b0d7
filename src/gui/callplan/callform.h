// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupproblem.h"
#include "gui/callplan/callfields.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

class QFormLayout;
class QLabel;

namespace Aiguilleur {

class CallDraft;
class ProblemLabel;

//! The settings of one object of a call plan, each edit at once in the draft.
class CallForm : public QWidget
{
    Q_OBJECT
public:
    explicit CallForm(CallDraft &draft, QWidget *parent = nullptr);
    ~CallForm() override;

    void setPath(const QString &path); //!< of an object that has fields; the form of another kind is made anew
    void refresh();                    //!< from the draft; keeps what is being typed
    void rebuild();                    //!< in the present language
    //! Where a setting of the object that is shown is edited; nullptr when it is not here.
    QWidget *fieldOf(const QString &path, const QString &property) const;

private:
    struct Row
    {
        CallField field;
        QWidget *editor = nullptr;
        ProblemLabel *problem = nullptr;
        QLabel *remark = nullptr;
        std::function<void(const QJsonValue &value)> show;
    };
    void build();
    Row makeRow(const CallField &field);
    Row makeText(const CallField &field);
    Row makeLongText(const CallField &field);
    Row makeSwitch(const CallField &field);
    Row makeNumber(const CallField &field);
    Row makeChoice(const CallField &field);
    Row makeSpeech(const CallField &field);
    Row makeSound(const CallField &field);
    Row makePhone(const CallField &field);
    Row makeQueueAction(const CallField &field);
    Row makeReason(const CallField &field);
    void addRow(Row row);
    void refreshRow(const Row &row);
    bool isNeeded(const CallField &field) const;
    QList<SetupProblem> problemsOf(const CallField &field) const;
    void write(const CallField &field, const QJsonValue &value);

    CallDraft &m_draft;
    QString m_path;
    QFormLayout *m_layout;
    std::vector<Row> m_rows;
};

} // namespace Aiguilleur
