// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/featuretype.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// In the order of FeatureType::Value, which is the schema's.
const std::array<QString, FeatureType::Unknown> &apiNames()
{
    static const std::array<QString, FeatureType::Unknown> names = {
        u"carrierSip"_s,
        u"cloudHunting"_s,
        u"cloudIvr"_s,
        u"conference"_s,
        u"contactCenterSolution"_s,
        u"contactCenterSolutionExpert"_s,
        u"ddi"_s,
        u"easyHunting"_s,
        u"easyPabx"_s,
        u"empty"_s,
        u"fax"_s,
        u"freefax"_s,
        u"mgcp"_s,
        u"miniPabx"_s,
        u"oldConference"_s,
        u"plugAndFax"_s,
        u"redirect"_s,
        u"sip"_s,
        u"svi"_s,
        u"voicefax"_s,
        u"voicemail"_s,
        u"vxml"_s,
    };
    return names;
}

QHash<QString, FeatureType::Value> valuesByName()
{
    QHash<QString, FeatureType::Value> values;
    for (size_t i = 0; i < apiNames().size(); ++i)
        values.insert(apiNames()[i], static_cast<FeatureType::Value>(i));
    return values;
}

QList<FeatureType> knownTypes()
{
    QList<FeatureType> types;
    for (int value = 0; value < FeatureType::Unknown; ++value)
        types.append(static_cast<FeatureType::Value>(value));
    return types;
}

} // namespace

FeatureType::FeatureType(Value value)
    : m_value(value)
{
}

FeatureType FeatureType::fromApiName(const QString &name)
{
    static const QHash<QString, Value> values = valuesByName();
    FeatureType type = values.value(name, Unknown);
    if (type.m_value == Unknown)
        type.m_unknownName = name;
    return type;
}

QString FeatureType::apiName() const
{
    return m_value == Unknown ? m_unknownName : apiNames()[m_value];
}

const QList<FeatureType> &FeatureType::all()
{
    static const QList<FeatureType> types = knownTypes();
    return types;
}

} // namespace Aiguilleur
