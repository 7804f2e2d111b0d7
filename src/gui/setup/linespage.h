// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/setuppage.h"

#include <QStringList>
#include <memory>

class QJsonObject;

namespace Aiguilleur {

namespace Ui {
class LinesPage;
}

class FieldBinder;
class MembersTable;
class SetupMembersModel;

//! Who answers the calls of a queue, and in which order they ring.
class LinesPage : public SetupPage
{
    Q_OBJECT
public:
    explicit LinesPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~LinesPage() override;

    QString title() const override;
    QWidget *widgetOf(const SetupProblem &problem) const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;

private:
    void connectAll();
    void addShortcuts();
    void sizeTable();
    QStringList selectedPaths() const;
    void select(const QStringList &paths);
    void refreshButtons();
    void refreshStrategy();
    void pickLines();
    void typeNumbers();
    void addMembers(const QList<QJsonObject> &agents);
    void moveBy(int step);
    void removeSelected();

    std::unique_ptr<Ui::LinesPage> m_ui;
    SetupMembersModel *m_model;
    MembersTable *m_table;
    FieldBinder *m_binder;
};

} // namespace Aiguilleur
