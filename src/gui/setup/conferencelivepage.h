// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/setup/setuppage.h"
#include "service/liveconference.h"

#include <QTimer>

namespace Aiguilleur {

namespace Ui {
class ConferenceLivePage;
}

class ParticipantsModel;
class VisibleWatch;

//! Who is in a conference, who speaks, and what a moderator can do. Reads only while it is seen.
class ConferenceLivePage : public SetupPage
{
    Q_OBJECT
public:
    explicit ConferenceLivePage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~ConferenceLivePage() override;

    QString title() const override;
    bool isReading() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void makeActions();
    void connectConference();
    void describe();
    void nameThings();
    void showRoom();
    void showState();
    void updateActions();
    void tick();
    void kick();
    void order(const QString &what, const QList<qint64> &ids, LiveConference::Order order);
    void follow(const QString &what, const QFuture<Result<void>> &outcome);
    QList<Participant> chosen() const;
    static QList<qint64> idsOf(const QList<Participant> &people);

    std::unique_ptr<Ui::ConferenceLivePage> m_ui;
    ParticipantsModel *m_people;
    VisibleWatch *m_watch;
    std::unique_ptr<LiveConference> m_conference;
    QTimer m_tick;
    bool m_busy = false; //!< an order is under way
};

} // namespace Aiguilleur
