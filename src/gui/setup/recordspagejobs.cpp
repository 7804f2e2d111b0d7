// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with recordings that are chosen.
#include "gui/setup/livewords.h"
#include "gui/setup/recordsfilter.h"
#include "gui/setup/recordspage.h"
#include "gui/setup/tableexport.h"
#include "gui/userprompts.h"
#include "models/recordsmodel.h"
#include "service/futuretold.h"
#include "service/records.h"
#include "service/setup.h"
#include "ui_recordspage.h"
#include "words/numberwords.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

template<class T>
void showProgress(const QFuture<T> &future, QProgressBar *bar, QObject *context)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, bar, &QProgressBar::setValue);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
}

} // namespace

void RecordsPage::begin(int steps)
{
    m_busy = true;
    m_ui->progressBar->setRange(0, steps);
    m_ui->progressBar->setValue(0);
    m_ui->progressBar->setVisible(steps > 0);
    m_ui->stopButton->setVisible(steps > 0);
    m_ui->stopAction->setEnabled(true);
    update();
}

void RecordsPage::end()
{
    m_busy = false;
    m_ui->progressBar->hide();
    m_ui->stopButton->hide();
    update();
}

void RecordsPage::stop()
{
    m_ui->stopAction->setEnabled(false);
    if (m_records)
        m_records->stop();
    if (m_downloads)
        m_downloads->stop();
}

// A player of the desktop plays it from a file that is gone with this page.
void RecordsPage::listen()
{
    const QList<CallRecord> records = chosen();
    if (records.isEmpty() || !m_downloads)
        return;
    begin(0);
    const QList<Download> wanted{{.url = records.first().url, .name = Records::fileName(records.first())}};
    whenTold(m_following.get(), m_downloads->fetch(wanted, m_listened.path()), [this](const QList<Download> &files) {
        end();
        if (files.first().error)
            m_ui->listBanner->showError(*files.first().error, tr("The recording could not be fetched."));
        else
            prompts().openUrl(QUrl::fromLocalFile(files.first().path));
    });
}

void RecordsPage::download()
{
    const QList<CallRecord> records = chosen();
    prompts().openFolder(this, tr("Folder for the recordings"),
                         [this, records](const QString &folder) { fetch(records, folder); });
}

void RecordsPage::fetch(const QList<CallRecord> &records, const QString &folder)
{
    if (!m_downloads || records.isEmpty())
        return;
    QList<Download> wanted;
    for (const CallRecord &record : records)
        wanted.append({.url = record.url, .name = Records::fileName(record)});
    begin(static_cast<int>(wanted.size()));
    const QFuture<QList<Download>> fetching = m_downloads->fetch(wanted, folder);
    showProgress(fetching, m_ui->progressBar, m_following.get());
    whenTold(m_following.get(), fetching, [this](const QList<Download> &files) { tellDownloads(files); });
}

void RecordsPage::tellDownloads(const QList<Download> &files)
{
    end();
    QStringList failed;
    std::optional<ApiError> why;
    int left = 0; // asked for no more
    for (const Download &file : files) {
        if (!file.error)
            continue;
        if (file.error->kind == ApiError::Kind::Cancelled) {
            ++left;
            continue;
        }
        failed.append(file.name);
        why = file.error;
    }
    const auto count = static_cast<int>(files.size() - failed.size()) - left;
    QString done = tr("%n recording(s) downloaded.", nullptr, count);
    if (left > 0)
        done += u' ' + tr("Stopped: %n not fetched.", nullptr, left);
    if (why)
        m_ui->listBanner->showError(*why, done + u' ' + tr("Not downloaded: %1.").arg(failed.join(u", "_s)));
    else
        m_ui->listBanner->show(left > 0 ? Theme::Tone::Normal : Theme::Tone::Good, done);
}

void RecordsPage::remove()
{
    QList<qint64> ids;
    for (const CallRecord &record : chosen())
        ids.append(record.id);
    const auto count = static_cast<int>(ids.size());
    const UserPrompts::Question question{.title = tr("Delete recordings"),
                                         .text = tr("%n recording(s) will be deleted at OVHcloud.", nullptr, count),
                                         .details =
                                             tr("They cannot be brought back. Download them first to keep them."),
                                         .action = tr("Delete %n recording(s)", nullptr, count),
                                         .destructive = true};
    const QString number = setup() ? setup()->service().serviceName : QString();
    prompts().ask(this, question, [this, ids, number](bool accepted) {
        if (!accepted || !m_records)
            return;
        if (setup() && setup()->service().serviceName == number)
            removeNow(ids);
        else
            m_ui->listBanner->show(Theme::Tone::Warning,
                                   tr("Nothing was deleted: another number is shown by now. Go back to %1 to delete "
                                      "its recordings.")
                                       .arg(Words::number(number)));
    });
}

void RecordsPage::removeNow(const QList<qint64> &ids)
{
    begin(static_cast<int>(ids.size()));
    const QFuture<Records::Failures> removing = m_records->remove(ids);
    showProgress(removing, m_ui->progressBar, m_following.get());
    whenTold(m_following.get(), removing, [this, asked = ids.size()](const Records::Failures &failures) {
        end();
        tellRemoved(asked, failures);
        read();
    });
}

void RecordsPage::tellRemoved(qsizetype asked, const QHash<qint64, ApiError> &failures)
{
    int left = 0;
    std::optional<ApiError> why;
    for (const ApiError &failure : failures) {
        if (failure.kind == ApiError::Kind::Cancelled)
            ++left;
        else
            why = failure;
    }
    QString done = tr("%n recording(s) deleted.", nullptr, static_cast<int>(asked - failures.size()));
    if (left > 0)
        done += u' ' + tr("Stopped: %n left as they are.", nullptr, left);
    if (why)
        m_ui->listBanner->showError(
            *why, done + u' ' + tr("%n could not be deleted.", nullptr, static_cast<int>(failures.size()) - left));
    else
        m_ui->listBanner->show(left > 0 ? Theme::Tone::Normal : Theme::Tone::Good, done);
}

// As it is shown: what the search and the period leave, in the order of the table. Addresses stay out: whoever has one
// may listen.
void RecordsPage::exportList()
{
    const auto time = [](const QDateTime &when) { return when.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s); };
    QList<QStringList> rows{{tr("Begin"), tr("End"), tr("Duration (s)"), tr("Name of the caller"), tr("Caller"),
                             tr("Called number"), isCentre() ? tr("Agent") : tr("Member"), tr("Kept until")}};
    for (int i = 0; i < m_filter->rowCount(); ++i) {
        const QModelIndex shown = m_filter->index(i, RecordsModel::AgentColumn);
        const CallRecord &record = m_model->row(m_filter->mapToSource(shown).row());
        rows.append({time(record.begin), time(record.end), QString::number(record.duration.count()), record.callerName,
                     Words::number(record.callerNumber), Words::number(record.destination), shown.data().toString(),
                     Records::keptUntil(record).toString(Qt::ISODate)});
    }
    TableExport::ask(this, prompts(), tr("Export the list of recordings"), tr("recordings") + u".csv"_s, rows,
                     [this](const QString &why) {
                         m_ui->listBanner->show(Theme::Tone::Bad, tr("The file could not be written."), why);
                     });
}

} // namespace Aiguilleur
