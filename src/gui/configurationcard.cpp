// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/configurationcard.h"

#include "gui/cardaccessible.h"
#include "gui/diagramwidget.h"
#include "gui/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int cardPadding = 12;
constexpr int partGap = 6;
constexpr int titleFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

//! Where the parts of a card are.
struct ConfigurationCard::Places
{
    QRect indicator;
    QRect diagram;
    QRect title;
    QRect mark;
};

ConfigurationCard::ConfigurationCard(const Configuration &configuration, QWidget *parent)
    : QAbstractButton(parent)
{
    CardAccessible::install();
    setObjectName(u"card_"_s + configuration.type.apiName());
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setConfiguration(configuration);
}

void ConfigurationCard::setConfiguration(const Configuration &configuration)
{
    m_configuration = configuration;
    setText(configuration.label);
    describe();
    updateGeometry();
    update();
}

void ConfigurationCard::setPresent(bool present)
{
    m_present = present;
    setEnabled(!present);
    describe();
    update();
}

void ConfigurationCard::describe()
{
    const QString reason = tr("The number has this configuration already.");
    setAccessibleName(m_present ? tr("%1 (current)").arg(text()) : text());
    setAccessibleDescription(m_present ? reason : m_configuration.description);
    setToolTip(m_present ? reason : QString());
}

QSize ConfigurationCard::sizeHint() const
{
    const int line = fontMetrics().height();
    return {qMax(line * 10, minimumSizeHint().width()), line * 11 + 2 * cardPadding + 2 * partGap};
}

QSize ConfigurationCard::minimumSizeHint() const
{
    int widest = fontMetrics().horizontalAdvance(tr("Current")) + fontMetrics().height() * 3;
    const QFontMetrics titleMetrics(titleFont());
    for (const QString &word : text().split(u' '))
        widest = qMax(widest, titleMetrics.horizontalAdvance(word));
    const int line = fontMetrics().height();
    return {qMax(widest + 2 * cardPadding, 108), line * 7 + 2 * cardPadding + 2 * partGap};
}

QFont ConfigurationCard::titleFont() const
{
    QFont titled = font();
    titled.setWeight(QFont::DemiBold);
    return titled;
}

ConfigurationCard::Places ConfigurationCard::places() const
{
    const int line = fontMetrics().height();
    const QRect inside = rect().adjusted(cardPadding, cardPadding, -cardPadding, -cardPadding);
    const int radio = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    Places places;
    places.indicator =
        style()->visualRect(layoutDirection(), inside,
                            QRect(inside.topLeft() - QPoint(cardPadding / 3, cardPadding / 3), QSize(radio, radio)));
    places.mark = QRect(inside.left(), inside.bottom() - line + 1, inside.width(), line);
    const int titleTop = places.mark.top() - partGap / 2 - 2 * line;
    places.title = QRect(inside.left(), titleTop, inside.width(), 2 * line);
    places.diagram =
        QRect(inside.left(), places.indicator.bottom(), inside.width(), titleTop - partGap - places.indicator.bottom());
    return places;
}

void ConfigurationCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const Places places = this->places();
    painter.setOpacity(m_present ? 0.75 : 1);
    DiagramWidget::paint(painter, places.diagram, m_configuration.diagram, palette(), isChecked());
    painter.setOpacity(1);
    QFont titled = titleFont();
    painter.setFont(titled);
    painter.setPen(Theme::text(palette(), m_present ? Theme::Tone::Muted : Theme::Tone::Normal));
    painter.drawText(places.title, titleFlags, text());
    painter.setFont(font());
    paintMarks(painter, places);
}

void ConfigurationCard::paintFrame(QPainter &painter) const
{
    using Theme::Tone;
    const bool hovered = underMouse() && isEnabled();
    const QPalette &colors = palette();
    const double width = isChecked() ? 2 : 1;
    const bool accented = isChecked() || hovered;
    painter.setPen(QPen(accented ? Theme::text(colors, Tone::Accent) : Theme::line(colors), width));
    const QColor fill = isChecked() ? Theme::background(colors, Tone::Accent)
                        : m_present ? colors.color(QPalette::Window)
                                    : colors.color(QPalette::Base);
    painter.setBrush(fill);
    const double inset = 2 + width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    if (!hasFocus())
        return;
    painter.setPen(QPen(Theme::text(colors, Tone::Normal), 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(6.5, 6.5, -6.5, -6.5), 4, 4);
}

// Not the style's: Fusion outlines its indicators in a shade of the window, which a dark card swallows.
void ConfigurationCard::paintIndicator(QPainter &painter, const QRect &place) const
{
    const QColor color = Theme::text(palette(), isChecked() ? Theme::Tone::Accent : Theme::Tone::Muted);
    const QRectF circle = QRectF(place).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(color, isChecked() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    if (!isChecked())
        return;
    const double inset = circle.width() / 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
}

void ConfigurationCard::paintMarks(QPainter &painter, const Places &places) const
{
    if (!m_present) {
        paintIndicator(painter, places.indicator);
        return;
    }
    const QString word = tr("Current");
    const int side = places.mark.height();
    const int width = side + partGap + fontMetrics().horizontalAdvance(word);
    QRect box(places.mark.center().x() - width / 2, places.mark.top(), width, side);
    box = style()->visualRect(layoutDirection(), places.mark, box);
    Theme::ownIcon(u"applied"_s, palette(), Theme::Tone::Good)
        .paint(&painter, QRect(box.left(), box.top(), side, side));
    painter.setPen(Theme::text(palette(), Theme::Tone::Good));
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, word);
}

void ConfigurationCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        emit activated();
}

void ConfigurationCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ConfigurationCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ConfigurationCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace Aiguilleur
