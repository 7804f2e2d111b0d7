// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QObject>
#include <memory>

class QTabWidget;

namespace Aiguilleur {

class Session;
class Settings;
class Setup;
class SetupBar;
class UserPrompts;

//! The tabs of a number page with which its number is set up, after those that the page has of its own, and the drafts
//! behind them. A draft with edits, and a save that goes on or has stopped, are kept when another number is shown.
class SetupTabs : public QObject
{
    Q_OBJECT
public:
    SetupTabs(QTabWidget &tabs, SetupBar &bar, UserPrompts &prompts, QObject *parent = nullptr);
    ~SetupTabs() override;

    void setSettings(Settings &settings); //!< before there are pages
    void setSession(Session *session); //!< nullptr: none; drafts of another session are gone
    void setService(const Service &service);
    void clear(); //!< no number

    bool hasPages() const;
    void showFirst();                   //!< of the pages
    void showPage(const QString &name); //!< by its objectName
    void reload();                      //!< what the present number is set up as, unless it is being edited or saved
    void retranslate();                 //!< titles of the tabs
    QStringList unsaved() const;        //!< service names of the numbers with a draft that is not saved
    void discardAll();
    Setup *setup() const; //!< of the present number; nullptr when it has no pages

signals:
    void unsavedChanged();
    void changeRequested(); //!< by a page: the person wants another configuration

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
