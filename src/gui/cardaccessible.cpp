// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cardaccessible.h"

#include "gui/configurationcard.h"

namespace Aiguilleur {

namespace {

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *card = qobject_cast<ConfigurationCard *>(object);
    return card ? new CardAccessible(card) : nullptr;
}

} // namespace

void CardAccessible::install()
{
    static const bool installed = (QAccessible::installFactory(create), true);
    Q_UNUSED(installed)
}

CardAccessible::CardAccessible(QAbstractButton *card)
    : QAccessibleWidget(card, QAccessible::RadioButton)
    , m_card(card)
{
}

QAccessible::State CardAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = true;
    state.checked = m_card->isChecked();
    return state;
}

QStringList CardAccessible::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (m_card->isEnabled())
        names.prepend(toggleAction());
    return names;
}

void CardAccessible::doAction(const QString &action)
{
    if (action == toggleAction() || action == pressAction())
        m_card->click();
    else
        QAccessibleWidget::doAction(action);
}

} // namespace Aiguilleur
