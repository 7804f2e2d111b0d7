// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class CallMembersEditor;
}

class CallDraft;

//! Who answers in a queue of a contact centre, in the order of ringing.
class CallMembersEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CallMembersEditor(CallDraft &draft, QWidget *parent = nullptr);
    ~CallMembersEditor() override;

    void setPath(const QString &path); //!< of the queue
    void refresh();
    void retranslate();

private:
    QString list() const { return m_path + QStringLiteral("/agent"); }
    QString titleOf(const QString &agentId) const;
    QString selected() const;
    void join();
    void leave();
    void moveBy(int by);
    void updateButtons();

    CallDraft &m_draft;
    QString m_path;
    std::unique_ptr<Ui::CallMembersEditor> m_ui;
};

} // namespace Aiguilleur
