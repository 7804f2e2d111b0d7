// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QWidget>

namespace Aiguilleur {

//! One of our icons beside a text, as tall as a line of it, in the colour of its tone; follows the palette and the
//! screen.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(QWidget *parent = nullptr);
    void setIcon(const QString &ownName, Theme::Tone tone = Theme::Tone::Normal);
    QString iconName() const { return m_name; }
    void setScale(double scale); //!< of the height of the font; 1.25 by default

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_name;
    Theme::Tone m_tone = Theme::Tone::Normal;
    double m_scale = 1.25;
    QIcon m_icon;
};

} // namespace Aiguilleur
