// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QPointer>
#include <QStringList>
#include <QWidget>
#include <memory>
#include <optional>

class QSpinBox;

namespace Aiguilleur {

namespace Ui {
class MemberPanel;
}

class Session;
class Setup;
class SetupMembersModel;

//! The settings of the chosen members of a queue, of several at once: what differs among them is shown so, and what is
//! set is set for all.
class MemberPanel : public QWidget
{
    Q_OBJECT
public:
    explicit MemberPanel(QWidget *parent = nullptr);
    ~MemberPanel() override;

    void setModel(SetupMembersModel *model);
    void setSetup(Session *session, Setup *setup);
    void setPaths(const QStringList &paths); //!< of the agents that are chosen
    void refresh();
    void retranslate();

private:
    void connectAll();
    void write(const QString &property, const QJsonValue &value);
    std::optional<QJsonValue> common(const QString &property) const; //!< nothing when they differ
    void showNumber();
    void showNames();
    void showStatus();
    void showReason();
    void showSpin(QSpinBox *box, const QString &property, int least, int most);
    void showProblems();

    std::unique_ptr<Ui::MemberPanel> m_ui;
    SetupMembersModel *m_model = nullptr;
    QPointer<Setup> m_setup;
    QStringList m_paths;
};

} // namespace Aiguilleur
