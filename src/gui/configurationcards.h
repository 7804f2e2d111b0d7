// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace Aiguilleur {

class ConfigurationCard;

//! The cards of one mode, side by side; at most one is chosen.
class ConfigurationCards : public QWidget
{
    Q_OBJECT
public:
    ConfigurationCards(Configuration::Mode mode, QWidget *parent = nullptr);

    void setPresent(const FeatureType &present);
    void choose(const FeatureType &type);      //!< one that is not offered: none
    ConfigurationCard *firstChoosable() const; //!< the chosen one when there is one; nullptr when none can be chosen
    void retranslate();

signals:
    void chosen(const Aiguilleur::FeatureType &type);
    void activated(); //!< the chosen one, by double click

private:
    QList<ConfigurationCard *> m_cards;
    QButtonGroup *m_group;
};

} // namespace Aiguilleur
