// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "gui/setup/setuppage.h"
#include "service/downloads.h"

#include <QTemporaryDir>

class QAction;
class QProgressBar;

namespace Aiguilleur {

namespace Ui {
class RecordsPage;
}

class FieldBinder;
class Records;
class RecordsFilter;
class RecordsModel;
struct CallRecord;

//! How calls of a queue are recorded, and the recordings: found, listened to, downloaded, deleted.
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
    void completeRefusal(bool asks);
    void read();
    void update();
    void listen();
    void download();
    void remove();
    void removeNow(const QList<qint64> &ids);
    void fetch(const QList<CallRecord> &records, const QString &folder);
    void tellDownloads(const QList<Download> &files);
    QList<CallRecord> chosen() const;

    std::unique_ptr<Ui::RecordsPage> m_ui;
    std::unique_ptr<FieldBinder> m_binder;
    RecordsModel *m_model;
    RecordsFilter *m_filter;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<Downloads> m_downloads;
    std::unique_ptr<QObject> m_following; //!< what is told of another number is not heard any more
    QTemporaryDir m_listened;
    Reading m_reading = Reading::Nothing;
    bool m_busy = false;
};

} // namespace Aiguilleur
