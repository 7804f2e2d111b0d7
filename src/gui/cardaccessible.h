// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace Aiguilleur {

//! Presents a ConfigurationCard to assistive technologies as the radio button that it is.
class CardAccessible : public QAccessibleWidget
{
public:
    //! Makes Qt use it; calling it again does nothing.
    static void install();

    explicit CardAccessible(QAbstractButton *card);
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;

private:
    QAbstractButton *m_card;
};

} // namespace Aiguilleur
