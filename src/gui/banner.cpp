// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"

#include "ui_banner.h"
#include "words/errorwords.h"

#include <QAction>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

void showTextOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Banner>())
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(Theme::ownIcon(u"close"_s, palette()));
    connect(m_ui->closeButton, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &Banner::closed);
    connect(m_ui->detailsButton, &QToolButton::toggled, this, &Banner::showDetails);
    m_ui->actionButton->hide();
    m_ui->otherButton->hide();
    setClosable(false);
    hide();
}

Banner::~Banner() = default;

void Banner::show(Theme::Tone tone, const QString &text, const QString &advice, const QString &details)
{
    m_tone = tone;
    m_ui->icon->setIcon(Theme::iconName(tone), tone);
    m_ui->text->setText(text);
    showTextOrHide(m_ui->advice, advice);
    m_ui->details->setText(details);
    m_ui->detailsButton->setVisible(!details.isEmpty());
    m_ui->detailsButton->setChecked(false);
    showDetails(false);
    setAccessibleName(text);
    setAccessibleDescription(advice);
    setVisible(true);
    update();
}

void Banner::showError(const ApiError &error, const QString &what)
{
    const QString reason = Words::what(error);
    const QString advice = Words::advice(error);
    // With a sentence of its own the reason moves to the second line, before the advice.
    const QString second = what.isEmpty() ? advice : advice.isEmpty() ? reason : reason + u' ' + advice;
    show(Theme::Tone::Bad, what.isEmpty() ? reason : what, second, Words::details(error));
}

void Banner::setAction(QAction *action)
{
    setButton(m_ui->actionButton, m_action, action);
}

void Banner::setOtherAction(QAction *action)
{
    setButton(m_ui->otherButton, m_otherAction, action);
}

void Banner::setButton(QPushButton *button, QPointer<QAction> &present, QAction *action)
{
    if (present) {
        present->disconnect(this);
        button->disconnect(present);
    }
    present = action;
    button->setVisible(action != nullptr);
    if (!action)
        return;
    connect(action, &QAction::changed, this, [button, action] { follow(button, *action); });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow(button, *action);
}

void Banner::setClosable(bool closable)
{
    m_ui->closeButton->setVisible(closable);
}

QString Banner::text() const
{
    return m_ui->text->text();
}

void Banner::follow(QPushButton *button, const QAction &action)
{
    button->setText(action.text());
    button->setEnabled(action.isEnabled());
    button->setToolTip(action.toolTip() == action.text() ? QString() : action.toolTip());
}

void Banner::showDetails(bool shown)
{
    m_ui->details->setVisible(shown);
    m_ui->detailsButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor border = Theme::text(palette(), m_tone);
    border.setAlphaF(0.45F);
    painter.setPen(QPen(border, 1));
    painter.setBrush(Theme::background(palette(), m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    else if (event->type() == QEvent::PaletteChange)
        m_ui->closeButton->setIcon(Theme::ownIcon(u"close"_s, palette()));
    QFrame::changeEvent(event);
}

} // namespace Aiguilleur
