// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../gui/windowfixture.h"
#include "gui/languageswitch.h"
#include "gui/userprompts.h"

#include <QDir>
#include <functional>

namespace Aiguilleur::Test {

//! Drives the real window through the main job and takes a picture of each step. A step that does not happen ends the
//! tour.
class Tour
{
public:
    Tour(QDir folder, const QString &language);
    ~Tour();

    bool run(); //!< false when a step did not happen; which one is on standard error

private:
    using Step = bool (Tour::*)();
    struct NamedStep
    {
        const char *name;
        Step step;
    };
    static QList<NamedStep> steps();

    bool welcome();
    bool tree();
    bool groupPage();
    bool search();
    bool numberDetails();
    bool numberConfiguration();
    bool simpleDialog();
    bool expertDialog();
    bool loss();
    bool confirmation();
    bool pending();
    bool applied();
    bool goToNumber();
    bool failedChange();
    bool offline();
    bool backOnline();
    bool setUp();
    bool conflict();
    bool copies();
    bool restoring();
    bool journal();
    bool many();
    bool plans();
    bool scheduled();
    bool locked();
    bool signIn();
    bool settings();
    bool sharedDatabase();
    bool about();
    bool idle();

    MainWindow &window() { return m_fixture.window(); }
    template<class T>
    T *topLevel(); //!< a visible dialog of that class; waits for it
    bool wait(const std::function<bool()> &condition, int milliseconds = 15000);
    bool picture(QWidget *widget, const QString &name);
    bool closed(QDialog *dialog);
    bool select(const Service &service);
    bool setUp(const Service &service);
    bool sections(QWidget *page);
    bool simulated(QWidget *page);
    bool wallboard(QWidget *page);
    bool saveTemplate();
    bool changeMany();
    bool openDialog(const Service &service);
    QWidget *inDialog(const char *name);

    QDir m_folder;
    LanguageSwitch m_language;
    DialogPrompts m_prompts;
    WindowFixture m_fixture;
    Service m_replaced;
    int m_pictures = 0;
};

} // namespace Aiguilleur::Test
