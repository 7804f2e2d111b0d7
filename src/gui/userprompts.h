// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QUrl;
class QWidget;

namespace Aiguilleur {

//! Questions to the person. Never blocks: the answer comes by callback, from an open window-modal box. Tests script the
//! answers.
class UserPrompts
{
public:
    struct Question
    {
        QString title;
        QString text;             //!< one sentence: what is about to happen
        QString details;          //!< what it means; may be empty
        QString action;           //!< the button that does it, a verb: « Remplacer la file d'appels »
        bool destructive = false; //!< the default button is then the one that does nothing
    };
    virtual ~UserPrompts() = default;
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool accepted)> answer) = 0;
    //! The answer does not come when the person chooses no file.
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          std::function<void(const QString &path)> answer) = 0;
    //! Where to write; asks again before something is overwritten. `name`: what the file could be called.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                          std::function<void(const QString &path)> answer) = 0;
    //! The answer does not come when the person chooses no folder.
    virtual void openFolder(QWidget *parent, const QString &title, std::function<void(const QString &path)> answer);
    //! Shows an address in the browser.
    virtual void openUrl(const QUrl &url);
};

//! QMessageBox and QFileDialog, opened without blocking.
class DialogPrompts : public UserPrompts
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) override;
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(const QString &)> answer) override;
    void saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                  std::function<void(const QString &)> answer) override;
};

} // namespace Aiguilleur
