// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/setuppage.h"
#include "service/downloads.h"

class QSortFilterProxyModel;

namespace Aiguilleur {

namespace Ui {
class ConferenceHistoryPage;
}

class ConferenceHistory;
class ConferenceHistoryModel;
struct Meeting;

//! Conferences that are over: when, how long, who came and went, and the recording.
class ConferenceHistoryPage : public SetupPage
{
    Q_OBJECT
public:
    explicit ConferenceHistoryPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~ConferenceHistoryPage() override;

    QString title() const override;
    bool isReading() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Reading { Nothing, UnderWay, Done, Failed };

    void makeActions();
    void nameThings();
    void read();
    void update();
    void showEvents();
    void download();
    void exportMeetings();
    const Meeting *chosen() const;

    std::unique_ptr<Ui::ConferenceHistoryPage> m_ui;
    ConferenceHistoryModel *m_model;
    QSortFilterProxyModel *m_sorted;
    std::unique_ptr<ConferenceHistory> m_history;
    std::unique_ptr<Downloads> m_downloads;
    std::unique_ptr<QObject> m_following;
    Reading m_reading = Reading::Nothing;
};

} // namespace Aiguilleur
