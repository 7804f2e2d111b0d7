// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/featuretype.h"
#include "core/result.h"
#include "gui/numbertreeview.h"

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

class QScrollArea;

namespace Aiguilleur {

namespace Ui {
class MainWindow;
}

class AccountMenu;
class Accounts;
class BulkActions;
class ConfigurationChange;
class ExpertMode;
class Notifier;
class NumberPage;
class NumberTreeModel;
class Provisioning;
class RestoreDialog;
class SearchField;
class Session;
class Settings;
class SharedDatabaseChoice;
class StatusWidgets;
class UserPrompts;

//! The window: tree and search on the left, the page of what is selected on the right, the activity below.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    //! Everything given outlives the window.
    struct Parts
    {
        Accounts &accounts;
        Settings &settings;
        ExpertMode &expertMode;
        UserPrompts &prompts;
        Notifier &notifier;
        SharedDatabaseChoice *sharedDatabase = nullptr; //!< what the settings say of it; none: they say nothing
    };
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setStoreFailure(const ApiError &error, const QString &path); //!< nothing can be changed from now on
    void setStoreRebuilt(const QString &setAside);
    void setWaiting(); //!< an account is going to be opened: the shape of what comes, not the welcome page
    void showFailure(const ApiError &error, const QString &what = {});
    void select(const QString &billingAccount, const QString &serviceName);
    void saveState();

public slots:
    void signIn();
    void changeConfiguration();
    void openSettings();
    void about();
    void sayScheduled(const QString &title);
    void openJournal(); //!< of the number that is shown, or of all
    void goToNumber();
    void search(); //!< puts the keyboard into the search field

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // mainwindowactions.cpp
    void setUpToolBar();
    void setUpMenus();
    void connectActions();
    void connectTree();
    void connectParts();
    void retint();
    void updateActions();
    void updateNumberActions(const QString &reason);
    QString whyNoChangeHere() const;
    void showTreeMenu(const QPoint &position);

    // mainwindowbulk.cpp
    void connectBulk();
    void updateBulkActions();
    void changeSeveral(const FeatureType &type = {});
    QStringList severalSelected() const;

    // mainwindowstate.cpp
    void restoreState();
    void restoreSplitters();
    void setActivityShown(bool shown);
    void applySettings();
    void applyRetention();

    void addNumberPage();
    void setSession(Session *session);
    void connectSession();
    //! Goes on at once when no draft would be lost by it, else when the person says so.
    void leaveDrafts(const QString &action, std::function<void()> goOn);
    void openConf();
    void forget(const QString &key);
    void showSelection(const NumberTreeView::Key &key);
    void changeConfigurationOf(const QString &billingAccount, const QString &serviceName);
    void changeBegun(ConfigurationChange *change);
    RestoreDialog *restoreDialog(const QString &billingAccount,
                                 const QString &serviceName); //!< nullptr: unknown number
    void undo(const QString &billingAccount, const QString &serviceName);
    void restore(const QString &billingAccount, const QString &serviceName, const QString &snapshotId);
    void showProvisioning(Provisioning *provisioning);
    void updateUndo();
    void updateContent();
    void updateLoading();
    void updateMatches();
    void updateTitle();
    void copyNumber();
    void openGuide();
    void retranslate();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Parts m_parts;
    std::unique_ptr<NumberTreeModel> m_model;
    SearchField *m_search = nullptr;
    AccountMenu *m_accountMenu = nullptr;
    StatusWidgets *m_status = nullptr;
    BulkActions *m_bulk = nullptr;
    NumberPage *m_numberPage = nullptr;
    QScrollArea *m_numberArea = nullptr;
    Session *m_session = nullptr;
    std::optional<ApiError> m_storeFailure;
    QTimer m_refreshTimer;
    bool m_waiting = false;
    bool m_leaving = false; //!< the person has given up what is not saved
};

} // namespace Aiguilleur
