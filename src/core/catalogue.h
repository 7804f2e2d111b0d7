// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calldiagram.h"
#include "core/featuretype.h"

#include <QUrl>

namespace Aiguilleur {

//! Everything that is known about one configuration beside a number's own settings. Texts are in the language of the
//! installed translators at the time of the call. Source: OVHcloud's guides and the control panel's labels.
struct Configuration
{
    enum class Mode { Simple, Expert, NotOffered };

    FeatureType type;
    Mode mode = Mode::NotOffered;
    QString label;       //!< « File d'appels »; for a type that is not known its API name
    QString description; //!< one or two sentences: what callers get
    QString goodFor;     //!< one line: when to choose it
    QUrl guide;          //!< OVHcloud's guide in the present language; may be empty
    QString icon;        //!< resource path of the SVG, such as `:/icons/configuration/queue.svg`
    CallDiagram diagram;
    bool obsolete = false; //!< cannot be chosen again once removed (easyPabx, miniPabx, oldConference)
};

//! What can be chosen, and how each feature type is called and drawn.
class Catalogue
{
public:
    //! The present type's entry, whatever it is; never fails.
    static Configuration configuration(const FeatureType &type);
    static QString label(const FeatureType &type); //!< short for configuration(type).label
    static QString icon(const FeatureType &type);

    //! What a mode offers, in the order of the drop-down: redirect, contactCenterSolution, conference, cloudIvr; svi,
    //! contactCenterSolutionExpert.
    static QList<FeatureType> offered(Configuration::Mode mode);
    //! Whether `changeFeatureType` is offered towards it: the six, and empty.
    static bool canBeApplied(const FeatureType &type);
    //! Two names of one configuration (easyHunting is a contactCenterSolution, ddi a redirect): choosing one over the
    //! other changes nothing for the caller.
    static bool isSameConfiguration(const FeatureType &a, const FeatureType &b);
    //! What is applied for a type that is not offered any more, or that follows from the settings (ddi, vxml,
    //! easyHunting): it is set up alike. The type itself for the others.
    static FeatureType appliedFor(const FeatureType &type);
    //! The mode in which the type is offered; NotOffered for the others.
    static Configuration::Mode mode(const FeatureType &type);
    //! The API branch that holds the settings of the type, such as `easyHunting`; empty when there is none.
    static QString branch(const FeatureType &type);
};

} // namespace Aiguilleur
