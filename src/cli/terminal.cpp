// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QStringDecoder>

#include <array>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <iconv.h>
#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QByteArray converted(const QByteArray &input, const QByteArray &to, const QByteArray &from)
{
    const iconv_t conversion = iconv_open(to.constData(), from.constData());
    if (conversion == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): as iconv has it
        return input;
    QByteArray source = input;
    char *in = source.data();
    size_t left = static_cast<size_t>(source.size());
    QByteArray result;
    while (left > 0) {
        std::array<char, 4096> buffer{};
        char *out = buffer.data();
        size_t room = buffer.size();
        const bool stuck = iconv(conversion, &in, &left, &out, &room) == static_cast<size_t>(-1) && errno != E2BIG;
        result.append(buffer.data(), static_cast<qsizetype>(buffer.size() - room));
        if (stuck && left > 0) {
            result += '?';
            ++in;
            --left;
        }
    }
    iconv_close(conversion);
    return result;
}

void writeQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Q_UNUSED(context)
    if (type == QtDebugMsg || type == QtInfoMsg ||
        (type == QtWarningMsg && !qEnvironmentVariableIsSet("QT_LOGGING_RULES")))
        return;
    std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

} // namespace

TerminalCharset TerminalCharset::fromLocale()
{
    std::setlocale(LC_ALL, "");
    const QByteArray name(nl_langinfo(CODESET));
    TerminalCharset charset;
    // Without a locale, or with one that is not installed, UTF-8 is written; letters must then be measured as such.
    if (name == "ANSI_X3.4-1968")
        std::setlocale(LC_CTYPE, "C.UTF-8");
    else if (name != "UTF-8")
        charset.m_name = name;
    return charset;
}

QByteArray TerminalCharset::encode(const QString &text) const
{
    return isUtf8() ? text.toUtf8() : converted(text.toUtf8(), m_name + "//TRANSLIT", "UTF-8");
}

QString TerminalCharset::decode(const QByteArray &bytes) const
{
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    return isUtf8() ? QString::fromLatin1(bytes) : QString::fromUtf8(converted(bytes, "UTF-8", m_name));
}

QStringList TerminalCharset::arguments(int argc, char **argv) const
{
    QStringList result;
    for (int i = 0; i < argc; ++i)
        result.append(decode(QByteArray(argv[i])));
    return result;
}

void quietenQt()
{
    qInstallMessageHandler(writeQtMessage);
}

} // namespace Aiguilleur
