// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupproblem.h"

#include <QPointer>
#include <QWidget>
#include <memory>

namespace Aiguilleur {

class Session;
class Settings;
class Setup;
class UserPrompts;

//! A tab of the number page that sets something up or shows what goes on. What a page edits is the draft of a Setup,
//! which loads, validates, saves and discards for all pages of a number alike; the page only shows it and writes each
//! edit into it at once. A page that is live reads while it is visible, and only then.
class SetupPage : public QWidget
{
    Q_OBJECT
public:
    explicit SetupPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~SetupPage() override;

    //! The number's; the same one for all its pages. nullptr: none.
    void setSetup(Session *session, Setup *setup);
    void setSettings(Settings *settings); //!< where choices about how it looks are remembered
    virtual QString title() const = 0; //!< of the tab, in the present language, with its mnemonic
    //! Shows not yet what it reads by itself, beside the set-up.
    virtual bool isReading() const { return false; }
    //! Where a problem can be mended; nullptr when it is none of this page's.
    virtual QWidget *widgetOf(const SetupProblem &problem) const;

signals:
    void changeRequested(); //!< another configuration would suit the person better
    void pageRequested(const QString &name); //!< another page of the number, by its objectName

protected:
    //! Brings the widgets in line with setup(), which may be nullptr: loaded, edited, its problems, its right to be
    //! edited. Called often: must not disturb focus, selection, scrolling or a text that is being typed.
    virtual void refresh() = 0;
    //! Texts in the present language; refresh() follows by itself.
    virtual void retranslate() = 0;
    virtual void setupChanged(); //!< another set-up than before, or none; refresh() follows by itself

    virtual void settingsChanged(); //!< what was chosen before can be taken up

    Setup *setup() const;
    Session *session() const;
    Settings *settings() const; //!< nullptr: nothing is remembered
    UserPrompts &prompts() const { return m_prompts; }

    void changeEvent(QEvent *event) override;

private:
    UserPrompts &m_prompts;
    QPointer<Session> m_session;
    QPointer<Setup> m_setup;
    QPointer<Settings> m_settings;
    std::unique_ptr<QObject> m_following; //!< its end cuts the connections to the set-up
};

} // namespace Aiguilleur
