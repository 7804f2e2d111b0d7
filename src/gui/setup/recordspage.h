// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "gui/setup/setuppage.h"
#include "service/downloads.h"

#include <QHash>
#include <QTemporaryDir>

class QAction;
class QProgressBar;

namespace Aiguilleur {

namespace Ui {
class RecordsPage;
}

class Records;
class RecordsFilter;
class RecordsModel;
struct CallRecord;

//! How calls of a number's queues are recorded, and the recordings: found, listened to, downloaded, deleted, listed as
//! CSV.
class RecordsPage : public SetupPage
{
    Q_OBJECT
public:
    explicit RecordsPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~RecordsPage() override;

    QString title() const override;
    bool isReading() const override;
    QWidget *widgetOf(const SetupProblem &problem) const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Reading { Nothing, UnderWay, Done, Failed };

    void makeTable();
    void makeActions();
    void nameThings();
    void describe();
    void followAgents();
    void offerAgents(const QList<std::pair<QString, QString>> &choices); //!< texts, identifiers of queues
    void chooseAgents();
    bool isCentre() const;
    void read();
    void show(const QList<CallRecord> &records);
    void update();
    void updateEmpty();
    void begin(int steps);
    void end();
    void stop();
    void listen();
    void download();
    void remove();
    void removeNow(const QList<qint64> &ids);
    void fetch(const QList<CallRecord> &records, const QString &folder);
    void tellDownloads(const QList<Download> &files);
    void tellRemoved(qsizetype asked, const QHash<qint64, ApiError> &failures);
    void exportList();
    QList<CallRecord> chosen() const;

    std::unique_ptr<Ui::RecordsPage> m_ui;
    RecordsModel *m_model;
    RecordsFilter *m_filter;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<Downloads> m_downloads;
    std::unique_ptr<QObject> m_following; //!< what is told of another number is not heard any more
    struct Agent
    {
        QString name;
        QString number;
        QStringList queues; //!< identifiers
        bool operator==(const Agent &) const = default;
    };
    QList<Agent> m_agents;         //!< of the number
    QHash<QString, Agent> m_named; //!< those with a name, by number as it is shown
    QTemporaryDir m_listened;
    Reading m_reading = Reading::Nothing;
    bool m_busy = false;
};

} // namespace Aiguilleur
