// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/recordingoptions.h"

#include "core/setupproblem.h"
#include "gui/setup/fieldbinder.h"
#include "gui/setup/livetable.h"
#include "models/recordedqueuesmodel.h"
#include "service/setup.h"
#include "ui_recordingoptions.h"
#include "words/callplanwords.h"
#include "words/setupwords.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int mostRows = 6; // without scrolling

QString refusalText(const RecordedQueue &queue)
{
    if (!queue.isRecorded || !queue.mayRefuse)
        return u"–"_s;
    const QString language = Words::fieldChoice(u"queue.recordDisablingLanguage"_s, queue.language);
    return RecordingOptions::tr("Key %1, %2", "a key of the telephone, the language of a message")
        .arg(queue.key.isEmpty() ? u"?"_s : queue.key, language.isEmpty() ? u"?"_s : language);
}

QVariant describeQueue(const RecordedQueue &queue, int column, int role)
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case RecordedQueuesModel::NameColumn:
        return Words::callQueueName(queue.name, queue.path.section(u'/', -1));
    case RecordedQueuesModel::RecordedColumn:
        return queue.isRecorded ? RecordingOptions::tr("Recorded") : RecordingOptions::tr("Not recorded");
    default:
        return refusalText(queue);
    }
}

} // namespace

RecordingOptions::RecordingOptions(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecordingOptions>())
    , m_model(new RecordedQueuesModel(this))
{
    m_ui->setupUi(this);
    m_binder = std::make_unique<FieldBinder>(this);
    makeTable();
    retranslate();
}

RecordingOptions::~RecordingOptions() = default;

void RecordingOptions::makeTable()
{
    m_model->setDescriber(describeQueue);
    m_ui->recordedQueuesView->setModel(m_model);
    connect(m_ui->recordedQueuesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordingOptions::followChoice);
}

void RecordingOptions::setSetup(Session *session, Setup *setup)
{
    m_setup = setup;
    m_model->setRows({});
    m_binder->setQueue({});
    m_binder->setSetup(session, setup);
}

QString RecordingOptions::chosenQueue() const
{
    const int row = m_ui->recordedQueuesView->currentIndex().row();
    if (m_model->rows().isEmpty())
        return {};
    return m_model->row(std::clamp(row, 0, m_model->rowCount() - 1)).path;
}

void RecordingOptions::refresh()
{
    m_model->setRows(m_setup ? RecordedQueuesModel::queuesOf(m_setup->draft(), m_setup->root())
                             : QList<RecordedQueue>());
    const int count = m_model->rowCount();
    m_ui->recordedQueuesView->setVisible(count > 1);
    m_ui->chosenQueueHeading->setVisible(count > 1);
    m_ui->fields->setVisible(count > 0);
    m_ui->noQueue->setVisible(count == 0);
    LiveTable::fitRows(m_ui->recordedQueuesView, mostRows);
    if (count > 0 && !m_ui->recordedQueuesView->currentIndex().isValid())
        m_ui->recordedQueuesView->setCurrentIndex(m_model->index(0, 0));
    followChoice();
}

void RecordingOptions::followChoice()
{
    m_binder->setQueue(chosenQueue());
    const int row = std::max(0, m_ui->recordedQueuesView->currentIndex().row());
    if (row < m_model->rowCount())
        m_ui->chosenQueueHeading->setText(m_model->index(row, RecordedQueuesModel::NameColumn).data().toString());
    // The message exists only where callers may refuse.
    const bool canAsk = m_ui->askForRecordDisabling->isChecked() && m_setup && m_setup->canEdit();
    m_ui->recordDisablingLanguage->setEnabled(canAsk);
    m_ui->recordDisablingDigit->setEnabled(canAsk);
}

QWidget *RecordingOptions::widgetOf(const SetupProblem &problem)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).path == problem.path)
            m_ui->recordedQueuesView->setCurrentIndex(m_model->index(row, 0));
    }
    return m_binder->widgetOf(problem.path, problem.property);
}

void RecordingOptions::retranslate()
{
    m_ui->retranslateUi(this);
    m_model->setColumnNames({tr("Queue"), tr("Recording"), tr("Callers refuse with")});
    QStringList refusals;
    for (const QString &language : {u"french"_s, u"english"_s})
        refusals.append(refusalText(
            {.path = {}, .name = {}, .isRecorded = true, .mayRefuse = true, .key = u"0"_s, .language = language}));
    LiveTable::shape(m_ui->recordedQueuesView, {{}, tr("Not recorded"), LiveTable::widestOf(refusals)}, 1);
    m_binder->retranslate();
    refresh();
}

} // namespace Aiguilleur
