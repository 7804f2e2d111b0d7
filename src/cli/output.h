// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/problem.h"
#include "cli/terminal.h"

#include <QJsonValue>
#include <QString>

namespace Aiguilleur {

//! The two streams. Standard output gets the result and nothing else; words on the way go to standard error.
//! A reader that went away (`| head`) is no error.
class Output
{
public:
    Output(TerminalCharset charset, bool json);
    ~Output(); //!< takes the progress line away
    Q_DISABLE_COPY_MOVE(Output)

    bool isJson() const { return m_json; }

    void result(const QString &text);
    void result(const QJsonValue &document); //!< always UTF-8, as JSON is
    void problem(const Problem &problem);    //!< words on standard error; with --json its object on standard output too
    void note(const QString &text);          //!< one line on standard error
    void progress(const QString &text); //!< a line that the next one replaces; only where standard error is a terminal
    void clearProgress();

    bool isBroken() const { return m_broken; } //!< standard output could not be written (disk full)

private:
    void writeResult(const QByteArray &bytes);
    TerminalCharset m_charset;
    const bool m_json;
    bool m_terminal;
    bool m_progressShown = false;
    bool m_broken = false;
};

} // namespace Aiguilleur
