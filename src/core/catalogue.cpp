// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"

#include "core/calldiagrams.h"
#include "core/catalogueentries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Type = FeatureType;

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("Catalogue", text) : QString();
}

// OVHcloud writes its telephony guides in French only. The last part of the base is translatable all the same:
// a translation of the guides needs no new program, only a new catalogue.
QUrl guideUrl(const char *page)
{
    //: Address of OVHcloud's telephony guides in this language; they exist in French only so far.
    const QString base =
        QCoreApplication::translate("Catalogue", "https://docs.ovhcloud.com/fr/guides/web-cloud/phone-and-fax/voip/");
    return QUrl(base + QLatin1StringView(page ? page : "landing-page-voip"));
}

QString iconPath(const char *name)
{
    return ":/icons/configuration/"_L1 + QLatin1StringView(name) + ".svg"_L1;
}

Configuration unknownConfiguration(const FeatureType &type)
{
    Configuration configuration;
    configuration.type = type;
    configuration.label =
        type.apiName().isEmpty() ? translated(QT_TRANSLATE_NOOP("Catalogue", "Unknown")) : type.apiName();
    configuration.description = translated(QT_TRANSLATE_NOOP(
        "Catalogue", "This version of the program does not know this kind of configuration. It can be replaced."));
    configuration.guide = guideUrl(nullptr);
    configuration.icon = iconPath("unknown");
    configuration.diagram = callDiagram(type.value());
    return configuration;
}

//! The name under which a type is offered: the older and the implicit names stand for the same thing.
Type::Value canonical(Type::Value type)
{
    switch (type) {
    case Type::Ddi:
        return Type::Redirect;
    case Type::EasyHunting:
        return Type::ContactCenterSolution;
    case Type::Vxml:
        return Type::Svi;
    default:
        return type;
    }
}

} // namespace

Configuration Catalogue::configuration(const FeatureType &type)
{
    const CatalogueEntry *entry = catalogueEntry(type.value());
    if (!entry)
        return unknownConfiguration(type);
    Configuration configuration;
    configuration.type = type;
    configuration.mode = entry->mode;
    configuration.label = translated(entry->label);
    configuration.description = translated(entry->description);
    configuration.goodFor = translated(entry->goodFor);
    configuration.guide = guideUrl(entry->guide);
    configuration.icon = iconPath(entry->icon);
    configuration.diagram = callDiagram(type.value());
    configuration.obsolete = entry->obsolete;
    return configuration;
}

QString Catalogue::label(const FeatureType &type)
{
    const CatalogueEntry *entry = catalogueEntry(type.value());
    return entry ? translated(entry->label) : unknownConfiguration(type).label;
}

QString Catalogue::icon(const FeatureType &type)
{
    const CatalogueEntry *entry = catalogueEntry(type.value());
    return iconPath(entry ? entry->icon : "unknown");
}

QList<FeatureType> Catalogue::offered(Configuration::Mode mode)
{
    switch (mode) {
    case Configuration::Mode::Simple:
        return {Type::Redirect, Type::ContactCenterSolution, Type::Conference, Type::CloudIvr};
    case Configuration::Mode::Expert:
        return {Type::Svi, Type::ContactCenterSolutionExpert};
    case Configuration::Mode::NotOffered:
        break;
    }
    return {};
}

bool Catalogue::canBeApplied(const FeatureType &type)
{
    return type.isEmpty() || mode(type) != Configuration::Mode::NotOffered;
}

bool Catalogue::isSameConfiguration(const FeatureType &a, const FeatureType &b)
{
    return a == b || (a.isKnown() && b.isKnown() && canonical(a.value()) == canonical(b.value()));
}

FeatureType Catalogue::appliedFor(const FeatureType &type)
{
    switch (type.value()) {
    case FeatureType::Ddi:
        return FeatureType::Redirect;
    case FeatureType::Vxml:
        return FeatureType::Svi;
    case FeatureType::EasyHunting:
    case FeatureType::CloudHunting:
        return FeatureType::ContactCenterSolution;
    default:
        return type;
    }
}

Configuration::Mode Catalogue::mode(const FeatureType &type)
{
    const CatalogueEntry *entry = catalogueEntry(type.value());
    return entry ? entry->mode : Configuration::Mode::NotOffered;
}

QString Catalogue::branch(const FeatureType &type)
{
    const CatalogueEntry *entry = catalogueEntry(type.value());
    return entry ? QString::fromLatin1(entry->branch) : QString();
}

} // namespace Aiguilleur
