// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/strategydrawing.h"

#include "gui/theme.h"
#include "words/setupwords.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr int mostMembersDrawn = 6;
constexpr auto markStep = 80ms;
constexpr double markPass = 6000.0; // ms in which the mark crosses the drawing

} // namespace

StrategyDrawing::StrategyDrawing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timer.setInterval(markStep);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_position += double(markStep.count()) / markPass;
        if (m_position > 1.0)
            m_position = 0;
        update();
    });
}

void StrategyDrawing::setRinging(const QString &strategy, const QList<RingingMember> &members)
{
    if (strategy == m_strategy && members == m_members)
        return;
    const bool resized = std::min<qsizetype>(members.size(), mostMembersDrawn) !=
                         std::min<qsizetype>(m_members.size(), mostMembersDrawn);
    m_strategy = strategy;
    m_members = members;
    m_ringing = ringingOf(strategy, members.mid(0, mostMembersDrawn));
    m_position = 0;
    if (resized)
        updateGeometry();
    retranslate();
    restart();
    update();
}

void StrategyDrawing::restart()
{
    const bool wanted = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (wanted && isVisible() && !m_ringing.isEmpty()) {
        m_timer.start();
    } else {
        m_timer.stop();
        m_position = 0;
    }
}

QString StrategyDrawing::description() const
{
    QStringList parts;
    for (const Ringing &one : m_ringing) {
        parts.append(tr("%1 rings from %2 s to %3 s").arg(m_members.at(one.member).name).arg(one.from).arg(one.to));
    }
    return parts.isEmpty() ? tr("Nobody rings.") : parts.join(u"; "_s) + u'.';
}

void StrategyDrawing::retranslate()
{
    setAccessibleName(tr("Who rings when"));
    setAccessibleDescription(description());
}

int StrategyDrawing::rowCount() const
{
    return int(std::min<qsizetype>(m_members.size(), mostMembersDrawn));
}

int StrategyDrawing::rowHeight() const
{
    return fontMetrics().height() * 8 / 5;
}

QSize StrategyDrawing::sizeHint() const
{
    const int lines = std::max(rowCount(), 1) + (m_members.size() > mostMembersDrawn ? 1 : 0);
    return {fontMetrics().averageCharWidth() * 60, lines * rowHeight() + fontMetrics().height() * 3 / 2};
}

QSize StrategyDrawing::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

int StrategyDrawing::nameWidth() const
{
    int widest = 0;
    for (int i = 0; i < rowCount(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_members.at(i).name));
    return std::min(widest, width() / 3);
}

QRectF StrategyDrawing::track() const
{
    const int left = nameWidth() + fontMetrics().averageCharWidth() * 2;
    const int end = fontMetrics().horizontalAdvance(u"000 s"_s);
    return {double(left), 0, double(std::max(width() - left - end, 1)), double(rowCount() * rowHeight())};
}

int StrategyDrawing::totalTime() const
{
    int total = 1;
    for (const Ringing &one : m_ringing)
        total = std::max(total, one.to);
    return total;
}

void StrategyDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    for (int row = 0; row < rowCount(); ++row)
        paintRow(painter, row);
    if (m_ringing.isEmpty()) {
        painter.setPen(Theme::text(palette(), Theme::Tone::Muted));
        painter.drawText(track().adjusted(0, 0, 0, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, tr("Nobody rings."));
        return;
    }
    paintBars(painter);
    paintAxis(painter);
    if (m_timer.isActive())
        paintMark(painter);
}

void StrategyDrawing::paintRow(QPainter &painter, int row) const
{
    const RingingMember &member = m_members.at(row);
    const QRectF line(0, row * rowHeight(), width(), rowHeight());
    painter.setPen(Theme::text(palette(), member.available ? Theme::Tone::Normal : Theme::Tone::Muted));
    const QString name = fontMetrics().elidedText(member.name, Qt::ElideRight, nameWidth());
    painter.drawText(QRectF(0, line.top(), nameWidth(), line.height()), Qt::AlignVCenter | Qt::AlignLeft, name);
    const double middle = line.center().y();
    painter.setPen(QPen(Theme::line(palette()), 1));
    painter.drawLine(QPointF(track().left(), middle), QPointF(track().right(), middle));
    if (row + 1 == rowCount() && m_members.size() > mostMembersDrawn) {
        painter.setPen(Theme::text(palette(), Theme::Tone::Muted));
        painter.drawText(line.translated(0, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("and %n more", nullptr, int(m_members.size()) - mostMembersDrawn));
    }
}

void StrategyDrawing::paintBars(QPainter &painter) const
{
    const double second = track().width() / totalTime();
    const double now = m_position * totalTime();
    for (const Ringing &one : m_ringing) {
        const bool rings = m_timer.isActive() && now >= one.from && now < one.to;
        QRectF bar(track().left() + one.from * second, one.member * rowHeight(), (one.to - one.from) * second,
                   rowHeight());
        bar.adjust(1, rowHeight() / 4.0, -1, -rowHeight() / 4.0);
        const QColor color = Theme::text(palette(), Theme::Tone::Accent);
        painter.setPen(QPen(color, 1));
        painter.setBrush(rings || !m_timer.isActive() ? color : Theme::background(palette(), Theme::Tone::Accent));
        painter.drawRoundedRect(bar, bar.height() / 4, bar.height() / 4);
    }
}

void StrategyDrawing::paintAxis(QPainter &painter) const
{
    QList<int> times{0};
    for (const Ringing &one : m_ringing)
        times << one.from << one.to;
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    painter.setPen(Theme::text(palette(), Theme::Tone::Muted));
    const double top = (rowCount() + (m_members.size() > mostMembersDrawn ? 1 : 0)) * rowHeight();
    double free = 0;
    for (const int time : std::as_const(times)) {
        const QString text = tr("%1 s", "seconds after the call came in").arg(time);
        const double x = track().left() + track().width() * time / totalTime();
        if (x < free)
            continue;
        painter.drawText(QRectF(x, top, fontMetrics().horizontalAdvance(text) + 2, fontMetrics().height()),
                         Qt::AlignLeft, text);
        free = x + fontMetrics().horizontalAdvance(text) + fontMetrics().averageCharWidth() * 2;
    }
}

void StrategyDrawing::paintMark(QPainter &painter) const
{
    const double x = track().left() + track().width() * m_position;
    painter.setPen(QPen(Theme::text(palette(), Theme::Tone::Normal), 1.5));
    painter.drawLine(QPointF(x, track().top()), QPointF(x, track().bottom()));
}

void StrategyDrawing::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::StyleChange)
        restart();
    QWidget::changeEvent(event);
}

void StrategyDrawing::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    restart();
}

void StrategyDrawing::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    restart();
}

} // namespace Aiguilleur
