// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/callplan/callfields.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

class QFormLayout;

namespace Aiguilleur {

class CallDraft;

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

private:
    struct Row
    {
        CallField field;
        QWidget *editor = nullptr;
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
    void write(const CallField &field, const QJsonValue &value);

    CallDraft &m_draft;
    QString m_path;
    QFormLayout *m_layout;
    std::vector<Row> m_rows;
};

} // namespace Aiguilleur
