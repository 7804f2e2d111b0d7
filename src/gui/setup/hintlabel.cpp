// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/hintlabel.h"

#include "gui/iconlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

HintLabel::HintLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_icon->hide();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void HintLabel::show(const QString &text, Tone tone)
{
    if (text == m_text->text() && tone == m_tone)
        return;
    m_tone = tone;
    m_text->setText(text);
    paint();
    if (tone != Tone::Bad || text.isEmpty())
        return;
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString HintLabel::text() const
{
    return m_text->text();
}

void HintLabel::paint()
{
    m_icon->setVisible(m_tone != Tone::Muted && !m_text->text().isEmpty());
    m_icon->setIcon(m_tone == Tone::Bad ? u"failed"_s : m_tone == Tone::Good ? u"applied"_s : u"warning"_s, m_tone);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::text(palette(), m_tone));
    m_text->setPalette(colors);
}

void HintLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paint();
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
