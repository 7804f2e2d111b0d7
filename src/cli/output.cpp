// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/cli.h"
#include "cli/table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! 0, or the errno.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return errno;
        done += std::max<ssize_t>(0, written);
    }
    return 0;
}

QByteArray documentOf(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
}

} // namespace

Output::Output(TerminalCharset charset, bool json)
    : m_charset(std::move(charset))
    , m_json(json)
    , m_terminal(::isatty(STDERR_FILENO) != 0 && qEnvironmentVariable("TERM") != "dumb"_L1)
{
}

Output::~Output()
{
    clearProgress();
}

void Output::result(const QString &text)
{
    clearProgress();
    writeResult(m_charset.encode(text));
}

void Output::result(const QJsonValue &document)
{
    clearProgress();
    writeResult(documentOf(document));
}

void Output::writeResult(const QByteArray &bytes)
{
    const int error = m_broken ? 0 : writeAll(STDOUT_FILENO, bytes);
    if (error == 0)
        return;
    m_broken = error != EPIPE;
    if (m_broken)
        note(Cli::tr("The output could not be written: %1").arg(QString::fromLocal8Bit(std::strerror(error))));
}

void Output::problem(const Problem &problem)
{
    const QStringList lines = problem.message.split(u'\n'); // of many things, one each
    for (const QString &line : lines)
        note(line);
    if (!problem.advice.isEmpty())
        note(problem.advice);
    if (m_json)
        result(QJsonValue(problem.toJson()));
}

void Output::note(const QString &text)
{
    clearProgress();
    writeAll(STDERR_FILENO, m_charset.encode("aiguilleur-cli: "_L1 + oneLine(text) + u'\n'));
}

void Output::progress(const QString &text)
{
    if (!m_terminal)
        return;
    writeAll(STDERR_FILENO, "\r\033[K" + m_charset.encode(oneLine(text)));
    m_progressShown = true;
}

void Output::clearProgress()
{
    if (!m_progressShown)
        return;
    writeAll(STDERR_FILENO, "\r\033[K");
    m_progressShown = false;
}

} // namespace Aiguilleur
