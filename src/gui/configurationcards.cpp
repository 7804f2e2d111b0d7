// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/configurationcards.h"

#include "gui/configurationcard.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace Aiguilleur {

ConfigurationCards::ConfigurationCards(Configuration::Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const FeatureType &type : Catalogue::offered(mode)) {
        auto *card = new ConfigurationCard(Catalogue::configuration(type), this);
        layout->addWidget(card, 1);
        m_group->addButton(card);
        m_cards.append(card);
        connect(card, &ConfigurationCard::toggled, this, [this, card](bool checked) {
            if (checked)
                emit chosen(card->type());
        });
        connect(card, &ConfigurationCard::activated, this, &ConfigurationCards::activated);
    }
}

void ConfigurationCards::setPresent(const FeatureType &present)
{
    for (ConfigurationCard *card : std::as_const(m_cards))
        card->setPresent(Catalogue::isSameConfiguration(card->type(), present));
}

void ConfigurationCards::choose(const FeatureType &type)
{
    // An exclusive group does not let its last chosen button go.
    m_group->setExclusive(false);
    for (ConfigurationCard *card : std::as_const(m_cards))
        card->setChecked(card->type() == type && card->isEnabled());
    m_group->setExclusive(true);
}

ConfigurationCard *ConfigurationCards::firstChoosable() const
{
    ConfigurationCard *first = nullptr;
    for (ConfigurationCard *card : m_cards) {
        if (card->isChecked())
            return card;
        if (!first && card->isEnabled())
            first = card;
    }
    return first;
}

void ConfigurationCards::retranslate()
{
    for (ConfigurationCard *card : std::as_const(m_cards))
        card->setConfiguration(Catalogue::configuration(card->type()));
}

} // namespace Aiguilleur
