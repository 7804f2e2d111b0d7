// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/userprompts.h"

#include <QList>
#include <QUrl>

namespace Aiguilleur::Test {

//! Answers every question at once as the test says, and remembers what was asked.
class ScriptedPrompts : public UserPrompts
{
public:
    bool accept = true;
    QString file;                    //!< what openFile and saveFile answer; empty: no file is chosen
    std::function<void()> meanwhile; //!< what happens between a question, or the choice of a file, and its answer
    QList<Question> questions;
    QList<QUrl> opened;

    void ask(QWidget *, const Question &question, std::function<void(bool)> answer) override
    {
        questions.append(question);
        if (meanwhile)
            meanwhile();
        answer(accept);
    }

    void openFile(QWidget *, const QString &, const QString &, std::function<void(const QString &)> answer) override
    {
        if (!file.isEmpty())
            answer(file);
    }

    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(const QString &)> answer) override
    {
        if (meanwhile)
            meanwhile();
        if (!file.isEmpty())
            answer(file);
    }

    void openFolder(QWidget *, const QString &, std::function<void(const QString &)> answer) override
    {
        if (!file.isEmpty())
            answer(file);
    }

    void openUrl(const QUrl &url) override { opened.append(url); }
};

} // namespace Aiguilleur::Test
