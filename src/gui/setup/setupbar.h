// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupproblem.h"
#include "gui/theme.h"

#include <QFrame>
#include <QPointer>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class SetupBar;
}

class Setup;

//! Below the pages that set a number up, one for all of them: how the draft stands, what is wrong with it, how far the
//! save came, and the ways on from there.
class SetupBar : public QFrame
{
    Q_OBJECT
public:
    explicit SetupBar(QWidget *parent = nullptr);
    ~SetupBar() override;

    void setSetup(Setup *setup); //!< nullptr: none

signals:
    void problemChosen(const Aiguilleur::SetupProblem &problem); //!< the person wants to see where it is
    //! The draft is to be compared with what is live; where that goes before saving, it is saved from there.
    void reviewRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showReady();
    void showSaving();
    void showStopped();
    void showFailure();
    void showState(const QString &icon, Theme::Tone tone, const QString &text, const QString &more = {});
    void showButtons(bool edit, bool stopped);
    void showSteps(bool shown);
    void fillSteps();
    void discard();
    void save();
    bool isReviewed() const; //!< a draft that is looked at before it is saved

    std::unique_ptr<Ui::SetupBar> m_ui;
    QPointer<Setup> m_setup;
    std::unique_ptr<QObject> m_following; //!< its end cuts the connections to the set-up
    bool m_saved = false;                 //!< nothing was edited since the last save
};

} // namespace Aiguilleur
