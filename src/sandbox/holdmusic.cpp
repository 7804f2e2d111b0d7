// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/holdmusic.h"

#include <QDataStream>
#include <QIODevice>
#include <cmath>
#include <numbers>

namespace Aiguilleur::Sandbox {

namespace {

constexpr quint32 SampleRate = 8000;

char sample(quint32 index)
{
    constexpr double chord[] = {261.6, 329.6, 392.0};
    double sum = 0;
    for (const double frequency : chord)
        sum += std::sin(2 * std::numbers::pi * frequency * index / SampleRate);
    return static_cast<char>(128 + static_cast<int>(sum * 12));
}

} // namespace

QByteArray holdMusic()
{
    constexpr quint32 formatSize = 16;
    constexpr quint16 pcm = 1;
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << (36 + SampleRate);
    out.writeRawData("WAVEfmt ", 8);
    out << formatSize << pcm << quint16(1) << SampleRate << SampleRate << quint16(1) << quint16(8);
    out.writeRawData("data", 4);
    out << SampleRate;
    for (quint32 i = 0; i < SampleRate; ++i) {
        const char byte = sample(i);
        out.writeRawData(&byte, 1);
    }
    return file;
}

} // namespace Aiguilleur::Sandbox
