// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"

#include "gui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPen>

using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int margin = 18;
constexpr int iconGap = 18;
constexpr int lineGap = 3;
constexpr int wrapped = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

} // namespace

ChoiceButton::ChoiceButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

void ChoiceButton::setIconName(const QString &ownName)
{
    m_iconName = ownName;
    update();
}

QFont ChoiceButton::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int ChoiceButton::iconExtent() const
{
    return fontMetrics().height() * 2;
}

int ChoiceButton::textWidth(int width) const
{
    return width - 2 * margin - iconExtent() - iconGap;
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 72;
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    // As flat as it is when wide: the layout asks for more where it is narrow.
    return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

int ChoiceButton::heightForWidth(int width) const
{
    const QRect room(0, 0, textWidth(width), 10000);
    const int title = QFontMetrics(titleFont()).boundingRect(room, wrapped, text()).height();
    const int description = fontMetrics().boundingRect(room, wrapped, m_description).height();
    return qMax(title + lineGap + description, iconExtent()) + 2 * margin - 6;
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown();
    const bool focused = hasFocus();
    painter.setPen(
        QPen(focused || lit ? Theme::text(palette(), Tone::Accent) : Theme::line(palette()), focused ? 2 : 1));
    painter.setBrush(lit && isEnabled() ? Theme::background(palette(), Tone::Accent) : palette().color(QPalette::Base));
    const double inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);

    QRect place(margin, 0, iconExtent(), iconExtent());
    place.moveTop((height() - place.height()) / 2);
    Theme::ownIcon(m_iconName, palette(), Tone::Accent)
        .paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);

    const QRect room(place.right() + 1 + iconGap, margin - 3, textWidth(width()), height());
    painter.setFont(titleFont());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    QRect used;
    painter.drawText(room, wrapped, text(), &used);
    painter.setFont(font());
    painter.setPen(Theme::text(palette(), Tone::Muted));
    painter.drawText(room.adjusted(0, used.height() + lineGap, 0, 0), wrapped, m_description);
}

bool ChoiceButton::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::HoverEnter || type == QEvent::HoverLeave)
        update();
    else if (type == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace Aiguilleur
