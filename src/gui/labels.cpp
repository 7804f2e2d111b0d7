// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/labels.h"

#include "gui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace Aiguilleur {

HeadingLabel::HeadingLabel(QWidget *parent)
    : QLabel(parent)
{
    enlarge();
}

void HeadingLabel::enlarge()
{
    const QScopedValueRollback changing(m_changing, true);
    QFont font = QApplication::font(this);
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    setFont(font);
}

void HeadingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_changing)
        enlarge();
}

BoldLabel::BoldLabel(QWidget *parent)
    : QLabel(parent)
{
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

MutedLabel::MutedLabel(QWidget *parent)
    : QLabel(parent)
{
    mute();
}

void MutedLabel::mute()
{
    const QScopedValueRollback changing(m_changing, true);
    QPalette quiet;
    quiet.setColor(QPalette::Active, QPalette::WindowText,
                   Theme::text(QApplication::palette(this), Theme::Tone::Muted));
    quiet.setColor(QPalette::Inactive, QPalette::WindowText,
                   Theme::text(QApplication::palette(this), Theme::Tone::Muted));
    setPalette(quiet);
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_changing)
        mute();
}

} // namespace Aiguilleur
