// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/soundwords.h"

#include "core/enumname.h"
#include "words/text.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

QString soundFormats()
{
    return Text::tr("AIFF, AU, FLAC, MP3, OGG, WAV or WMA, at most 10 MB");
}

QString soundFault(Sounds::Fault fault)
{
    switch (fault) {
    case Sounds::Fault::None:
        return {};
    case Sounds::Fault::Unreadable:
        return Text::tr("The file cannot be read. Check that it is still there and that you may open it.");
    case Sounds::Fault::Empty:
        return Text::tr("The file is empty. Choose one with a sound in it.");
    case Sounds::Fault::TooLarge:
        return Text::tr("The file is larger than 10 MB. Shorten the sound, or save it in mono at 8 kHz.");
    case Sounds::Fault::Format:
        return Text::tr("OVHcloud does not take this format. Convert the file: %1.").arg(soundFormats());
    }
    return {};
}

Sounds::Fault soundFaultOf(const ApiError &error)
{
    if (error.code != "sound"_L1)
        return Sounds::Fault::None;
    return enumValue<Sounds::Fault>(error.message).value_or(Sounds::Fault::None);
}

} // namespace Aiguilleur::Words
