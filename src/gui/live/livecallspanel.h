// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/livecentre.h"

#include <QPointer>
#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class LiveCallsPanel;
}

class LiveCallsModel;
class Session;
class Setup;
class UserPrompts;

//! The calls of one queue or of several, and what can be done to the one that is chosen: listen, speak, take, pass on,
//! hold, end. Says beforehand which telephone will ring and who will hear what.
class LiveCallsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LiveCallsPanel(QWidget *parent = nullptr);
    ~LiveCallsPanel() override;

    //! nullptr: nothing to show. The centre outlives what is shown of it, or says that it ends (QObject::destroyed).
    void setCentre(UserPrompts &prompts, Session *session, Setup *setup, LiveCentre *centre);
    void setQueue(const QString &id); //!< the calls of this one only; empty: of all
    void tick();                      //!< times count up between two readings

public slots:
    void updateActions();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Order = LiveCentre::Order;

    void makeView();
    void makeActions();
    void describe();
    void nameThings();
    void showCalls();
    void explain(const LiveCall *call);
    const LiveCall *chosen() const;
    void give(const QString &what, Order order);
    void askToHangUp();

    std::unique_ptr<Ui::LiveCallsPanel> m_ui;
    LiveCallsModel *m_calls;
    UserPrompts *m_prompts = nullptr;
    QPointer<Session> m_session;
    QPointer<LiveCentre> m_centre;
    std::unique_ptr<QObject> m_following; //!< its end cuts the connections to the centre and to orders under way
    QString m_queue;
    bool m_busy = false; //!< an order is under way
};

} // namespace Aiguilleur
