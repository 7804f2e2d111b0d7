// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Aiguilleur {

//! What a number or line is set up as. Source: `telephony.TypeEnum`. A value that the enum does not know is kept as
//! text.
class FeatureType
{
public:
    enum Value {
        CarrierSip,
        CloudHunting,
        CloudIvr,
        Conference,
        ContactCenterSolution,
        ContactCenterSolutionExpert,
        Ddi,
        EasyHunting,
        EasyPabx,
        Empty,
        Fax,
        Freefax,
        Mgcp,
        MiniPabx,
        OldConference,
        PlugAndFax,
        Redirect,
        Sip,
        Svi,
        Voicefax,
        Voicemail,
        Vxml,
        Unknown
    };

    FeatureType() = default; //!< Unknown, without a name
    FeatureType(Value value);
    static FeatureType fromApiName(const QString &name); //!< never fails; Unknown keeps the name

    Value value() const { return m_value; }
    QString apiName() const; //!< as on the wire
    bool isKnown() const { return m_value != Unknown; }
    bool isEmpty() const { return m_value == Empty; }

    bool operator==(const FeatureType &) const = default;
    static const QList<FeatureType> &all(); //!< the 22 known ones, in the schema's order

private:
    Value m_value = Unknown;
    QString m_unknownName;
};

inline size_t qHash(const FeatureType &type, size_t seed = 0)
{
    return ::qHash(type.apiName(), seed);
}

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::FeatureType)
