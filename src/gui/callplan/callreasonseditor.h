// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class CallReasonsEditor;
}

class CallDraft;

//! The reasons that members of a contact centre give for a break. OVHcloud changes none: one is added, or removed.
class CallReasonsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CallReasonsEditor(CallDraft &draft, QWidget *parent = nullptr);
    ~CallReasonsEditor() override;

    void refresh();
    void retranslate();

private:
    QString list() const; //!< path
    QString selected() const;
    QString whyNotAdd() const; //!< empty when it can be added
    void add();
    void remove();
    void chooseColour();
    void updateButtons();

    CallDraft &m_draft;
    std::unique_ptr<Ui::CallReasonsEditor> m_ui;
};

} // namespace Aiguilleur
