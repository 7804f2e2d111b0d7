// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screenentries.h"
#include "gui/setup/setuppage.h"

class QModelIndex;

namespace Aiguilleur {

namespace Ui {
class FilterPage;
}

class FieldBinder;
class FilterModel;
class FilterProxy;

//! « Filtrage »: who may call a queue. Which list is applied, anonymous callers, and the numbers and beginnings of
//! numbers of each list, which are kept whichever is applied.
class FilterPage : public SetupPage
{
    Q_OBJECT
public:
    explicit FilterPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~FilterPage() override;

    QString title() const override;
    QWidget *widgetOf(const SetupProblem &problem) const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;

private:
    void setUpTable();
    void setUpButtons();
    void fillShortcuts();
    void refreshLists();
    void refreshTable();
    QString currentList() const;
    QString listPath() const;

    void addTyped();
    void addShortcut(const QString &name);
    void add(const QList<ScreenEntries::Candidate> &candidates);
    void sayResult(const QList<ScreenEntries::Candidate> &candidates);
    void removeSelected();
    void importFile(const QString &file);
    void exportFile(const QString &file);
    QStringList selectedPaths() const;

    std::unique_ptr<Ui::FilterPage> m_ui;
    FilterModel *m_model;
    FilterProxy *m_shown;
    std::unique_ptr<FieldBinder> m_binder;
};

} // namespace Aiguilleur
