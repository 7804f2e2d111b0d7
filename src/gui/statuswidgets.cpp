// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/statuswidgets.h"

#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

class ConnectionLabel::Dot : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override
    {
        const int side = fontMetrics().height() * 3 / 5;
        return {side, side};
    }
    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::text(palette(), m_tone));
        const int extent = sizeHint().width();
        QRectF circle(0, 0, extent, extent);
        circle.moveCenter(QRectF(rect()).center());
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    }

private:
    Tone m_tone = Tone::Muted;
};

ConnectionLabel::ConnectionLabel(QWidget *parent)
    : QWidget(parent)
    , m_dot(new Dot(this))
    , m_word(new QLabel(this))
{
    setObjectName(u"connectionState"_s);
    m_word->setObjectName(u"connectionWord"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(6);
    layout->addWidget(m_dot);
    layout->addWidget(m_word);
}

void ConnectionLabel::setState(Tone tone, const QString &word, const QString &explanation)
{
    m_dot->setTone(tone);
    m_word->setText(word);
    setToolTip(explanation);
    setAccessibleName(tr("Connection: %1").arg(word));
}

QString ConnectionLabel::word() const
{
    return m_word->text();
}

StatusWidgets::StatusWidgets(QStatusBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_activity(new QToolButton(bar))
    , m_account(new QLabel(bar))
    , m_data(new QLabel(bar))
    , m_connection(new ConnectionLabel(bar))
{
    m_activity->setObjectName(u"activityButton"_s);
    m_activity->setAutoRaise(true);
    m_activity->setCheckable(true);
    m_activity->setFocusPolicy(Qt::TabFocus);
    m_activity->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setObjectName(u"statusAccount"_s);
    m_account->setTextFormat(Qt::PlainText);
    m_data->setObjectName(u"statusData"_s);
    m_account->setMargin(3);
    m_data->setMargin(3);
    bar->addPermanentWidget(m_activity);
    bar->addPermanentWidget(m_data);
    bar->addPermanentWidget(m_account);
    bar->addPermanentWidget(m_connection);
    connect(m_activity, &QToolButton::toggled, this, &StatusWidgets::activityToggled);
    update();
}

void StatusWidgets::setSession(Session *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->inventory().disconnect(this);
        m_session->changes().disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(session, &Session::stateChanged, this, &StatusWidgets::update);
        connect(session, &Session::identityChanged, this, &StatusWidgets::update);
        connect(&session->inventory(), &Inventory::refreshProgress, this, &StatusWidgets::updateProgress);
        connect(&session->inventory(), &Inventory::refreshFinished, this, &StatusWidgets::updateData);
        connect(&session->inventory(), &Inventory::loaded, this, &StatusWidgets::updateData);
        connect(&session->changes(), &ConfigurationChanges::underWayCountChanged, this, &StatusWidgets::updateActivity);
    }
    update();
}

void StatusWidgets::setActivityShown(bool shown)
{
    const QSignalBlocker blocker(m_activity);
    m_activity->setChecked(shown);
}

void StatusWidgets::update()
{
    const bool open = m_session != nullptr;
    m_activity->setVisible(open);
    m_account->setVisible(open);
    m_data->setVisible(open);
    m_connection->setVisible(open);
    if (!open) {
        m_bar->clearMessage();
        return;
    }
    const QString identity = m_session->identityName();
    const QString label = m_session->account().label;
    const QString account = identity.isEmpty() ? label : identity;
    m_account->setText(m_session->canWrite() ? account : tr("%1 (read only)", "account").arg(account));
    m_account->setAccessibleName(tr("Account: %1").arg(m_account->text()));
    switch (m_session->state()) {
    case Session::State::Connecting:
        m_connection->setState(Tone::Muted, tr("Connecting"), tr("Nothing was heard from the server yet."));
        break;
    case Session::State::Online:
        m_connection->setState(Tone::Good, tr("Connected"), m_session->account().endpoint);
        break;
    case Session::State::Offline:
        m_connection->setState(Tone::Warning, tr("Offline"), tr("It is tried again by itself."));
        break;
    case Session::State::SignInNeeded:
        m_connection->setState(Tone::Bad, tr("Signed out"), tr("The server no longer accepts this sign-in."));
        break;
    }
    updateData();
    updateProgress();
    updateActivity();
}

void StatusWidgets::updateProgress()
{
    const Inventory &inventory = m_session->inventory();
    if (inventory.isRefreshing() && inventory.refreshTotal() > 0)
        m_bar->showMessage(tr("Reading groups: %1 of %2").arg(inventory.refreshDone()).arg(inventory.refreshTotal()));
    else
        m_bar->clearMessage();
}

void StatusWidgets::updateData()
{
    m_bar->clearMessage();
    const QDateTime refreshed = m_session->inventory().refreshed().toLocalTime();
    const QLocale locale;
    if (!refreshed.isValid()) {
        m_data->clear();
        return;
    }
    const bool today = refreshed.date() == QDate::currentDate();
    const QString when = today ? locale.toString(refreshed.time(), QLocale::ShortFormat)
                               : locale.toString(refreshed, QLocale::ShortFormat);
    m_data->setText(tr("Data from %1", "a time").arg(when));
    m_data->setToolTip(tr("When all numbers were last read from the server."));
}

void StatusWidgets::updateActivity()
{
    const int count = m_session->changes().underWayCount();
    m_activity->setText(count > 0 ? tr("%n change(s) under way", nullptr, count) : tr("Activity"));
    m_activity->setIcon(Theme::ownIcon(count > 0 ? u"pending"_s : u"clock"_s, m_bar->palette(),
                                       count > 0 ? Tone::Accent : Tone::Normal));
    m_activity->setToolTip(tr("Show or hide the list of changes"));
    m_activity->setAccessibleName(m_activity->text());
}

} // namespace Aiguilleur
