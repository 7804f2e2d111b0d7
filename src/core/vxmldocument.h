// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace Aiguilleur {

//! Something that a VXML document does wrong, or may do.
struct VxmlFinding
{
    Q_GADGET
public:
    enum class Kind {
        NotWellFormed,  //!< argument: the parser's words
        NotVxml,        //!< the root is another element; argument: its name
        WrongVersion,   //!< neither 2.1 nor 2.0; argument: the version, may be empty
        UnknownElement, //!< none of VXML 2.1; argument: its name
        MissingTarget, //!< a `goto`, `choice`, `link` or `submit` leads to a form that is not there; argument: its name
        NoTransferNumber, //!< a `transfer` to something that is no telephone number; argument: the text
        ComputedTransfer, //!< a `transfer` whose number a script computes: cannot be judged
    };
    Q_ENUM(Kind)

    Kind kind = Kind::NotWellFormed;
    qint64 line = 0; //!< from 1
    QString argument = {};
    bool operator==(const VxmlFinding &) const = default;
};

//! What a VXML document says, as far as it matters before a call comes in. Source: VoiceXML 2.1, W3C; transfers only to
//! OVHcloud numbers by OVHcloud's guide.
struct VxmlDocument
{
    struct Transfer
    {
        QString number; //!< OVH's form
        qint64 line = 0;
        bool operator==(const Transfer &) const = default;
    };

    QString version;
    QList<VxmlFinding> findings;
    QList<Transfer> transfers;

    static VxmlDocument read(const QByteArray &text);
};

} // namespace Aiguilleur
