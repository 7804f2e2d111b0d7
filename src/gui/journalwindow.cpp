// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journalwindow.h"

#include "gui/banner.h"
#include "gui/setup/actionbuttons.h"
#include "gui/setup/livetable.h"
#include "gui/setup/tableexport.h"
#include "gui/userprompts.h"
#include "models/callsmodel.h"
#include "service/calljournal.h"
#include "service/futuretold.h"
#include "service/session.h"
#include "ui_journalwindow.h"
#include "words/callwords.h"
#include "words/errorwords.h"
#include "words/numberwords.h"

#include <QEvent>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int pageOfCalls = 300;
constexpr int mostExported = 100000;
constexpr int readDelay = 150; // ms

QString localTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) +
           time.toLocalTime().time().toString(u" HH:mm:ss"_s);
}

Theme::Tone toneOf(const StoredCall &call)
{
    if (!call.ended.isValid())
        return Theme::Tone::Warning;
    return call.error ? Theme::Tone::Bad : Theme::Tone::Good;
}

} // namespace

JournalWindow::JournalWindow(Session *session, UserPrompts &prompts, const QString &serviceName, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::JournalWindow>())
    , m_session(session)
    , m_prompts(prompts)
    , m_serviceName(serviceName)
    , m_model(new CallsModel(this))
    , m_limit(pageOfCalls)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->journalView->setModel(m_model);
    m_ui->journalLayout->setStretchFactor(m_ui->journalView, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(readDelay);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 36);
    nameThings();
    connectAll();
    update();
    read();
}

JournalWindow::~JournalWindow() = default;

void JournalWindow::connectAll()
{
    tieToActions({{m_ui->exportCallsButton, m_ui->exportCallsAction}, {m_ui->moreButton, m_ui->moreAction}});
    connect(m_session, &QObject::destroyed, this, &QWidget::close);
    connect(&m_session->callJournal(), &CallJournal::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_ui->searchCalls, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_ui->numberBox, &QComboBox::currentIndexChanged, this, &JournalWindow::read);
    connect(m_ui->outcomeBox, &QComboBox::currentIndexChanged, this, &JournalWindow::read);
    connect(m_ui->periodBox, &QComboBox::currentIndexChanged, this, &JournalWindow::read);
    connect(&m_soon, &QTimer::timeout, this, &JournalWindow::read);
    connect(m_ui->exportCallsAction, &QAction::triggered, this, &JournalWindow::exportCalls);
    connect(m_ui->moreAction, &QAction::triggered, this, [this] {
        m_limit += pageOfCalls;
        read();
    });
    connect(m_ui->journalView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { showDetails(); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void JournalWindow::nameThings()
{
    m_model->setDescriber([this](const StoredCall &call, int column, int role) -> QVariant {
        if (role == Qt::ForegroundRole && column == CallsModel::OutcomeColumn)
            return Theme::text(palette(), toneOf(call));
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        switch (column) {
        case CallsModel::SentColumn:
            return localTime(call.sent);
        case CallsModel::NumberColumn:
            return call.serviceName.isEmpty() ? QString() : Words::number(call.serviceName);
        case CallsModel::TextColumn:
            return Words::callText(call);
        case CallsModel::OutcomeColumn:
            return Words::callOutcome(call);
        default:
            return call.person;
        }
    });
    m_model->setColumnNames({tr("When"), tr("Number"), tr("What"), tr("Outcome"), tr("Who")});
    LiveTable::shape(
        m_ui->journalView,
        {localTime(QDateTime(QDate(2028, 12, 28), QTime(22, 58))), u"00 00 00 00 00"_s, {}, {}, u"somebody@host"_s}, 8);
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const QSignalBlocker blocker(box);
        const int present = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(std::min(present, box->count() - 1));
    };
    QStringList numbers{tr("All numbers")};
    if (!m_serviceName.isEmpty())
        numbers.prepend(Words::number(m_serviceName));
    fill(m_ui->numberBox, numbers);
    fill(m_ui->outcomeBox, {tr("Any outcome"), tr("Done"), tr("Failed"), tr("No answer known")});
    fill(m_ui->periodBox, {tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days")});
    m_ui->buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

CallFilter JournalWindow::filter() const
{
    CallFilter filter;
    const bool isOfNumber = !m_serviceName.isEmpty() && m_ui->numberBox->currentIndex() == 0;
    filter.serviceName = isOfNumber ? m_serviceName : QString();
    filter.outcome = static_cast<CallFilter::Outcome>(m_ui->outcomeBox->currentIndex());
    filter.text = m_ui->searchCalls->text().trimmed();
    filter.limit = m_limit;
    const QList<int> days = {-1, 0, 6, 29};
    const int back = days.value(m_ui->periodBox->currentIndex(), -1);
    if (back >= 0)
        filter.from = QDate::currentDate().addDays(-back).startOfDay().toUTC();
    return filter;
}

void JournalWindow::read()
{
    if (!m_session)
        return;
    const CallFilter wanted = filter();
    whenTold(this, m_session->callJournal().count(wanted), [this](const Result<int> &count) {
        m_total = count.value_or(0);
        update();
    });
    whenTold(this, m_session->callJournal().find(wanted), [this](const Result<QList<StoredCall>> &calls) {
        m_isRead = true;
        if (calls)
            m_model->setRows(*calls);
        else
            m_ui->journalBanner->showError(calls.error(), tr("The journal could not be read."));
        m_ui->journalBanner->setVisible(!calls);
        update();
        showDetails();
    });
}

void JournalWindow::update()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->journalView->setVisible(!isEmpty);
    m_ui->details->setVisible(!isEmpty);
    m_ui->journalEmpty->setVisible(isEmpty);
    const bool isNarrowed = !m_ui->searchCalls->text().isEmpty() || m_ui->outcomeBox->currentIndex() > 0 ||
                            m_ui->periodBox->currentIndex() > 0;
    m_ui->journalEmpty->setText(!m_isRead ? tr("Reading the journal…")
                                : isNarrowed
                                    ? tr("No call matches.")
                                    : tr("Nothing was sent yet. Every call that changes something is found here."));
    m_ui->countLabel->setText(isEmpty ? QString() : tr("%1 of %n call(s)", nullptr, m_total).arg(m_model->rowCount()));
    m_ui->moreAction->setEnabled(m_model->rowCount() < m_total);
    m_ui->exportCallsAction->setEnabled(!isEmpty);
}

void JournalWindow::showDetails()
{
    const StoredCall *call = chosen();
    if (!call) {
        m_ui->details->setPlainText(tr("Choose a call to see what was sent."));
        return;
    }
    QStringList lines{call->method + u' ' + call->path};
    if (!call->body.isEmpty())
        lines.append(QString::fromUtf8(QJsonDocument(call->body).toJson(QJsonDocument::Indented)).trimmed());
    if (call->ended.isValid())
        lines.append(tr("Answered %1, status %2", "time, HTTP status").arg(localTime(call->ended)).arg(call->status));
    else
        lines.append(tr("No answer is known: the program ended meanwhile, or it is still under way."));
    if (call->error)
        lines.append(Words::details(*call->error));
    else if (!call->queryId.isEmpty())
        lines.append(tr("Query identifier: %1").arg(call->queryId));
    m_ui->details->setPlainText(lines.join(u'\n'));
}

const StoredCall *JournalWindow::chosen() const
{
    const QModelIndexList rows = m_ui->journalView->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.first().row());
}

void JournalWindow::exportCalls()
{
    CallFilter wanted = filter();
    wanted.limit = mostExported;
    whenTold(this, m_session->callJournal().find(wanted), [this](const Result<QList<StoredCall>> &calls) {
        if (!calls)
            return m_ui->journalBanner->showError(calls.error(), tr("The journal could not be read."));
        QList<QStringList> rows{{tr("When"), tr("Number"), tr("What"), tr("Outcome"), tr("Who"), tr("Method"),
                                 tr("Path"), tr("Content"), tr("Status"), tr("Query identifier")}};
        for (const StoredCall &call : *calls)
            rows.append({call.sent.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), call.serviceName,
                         Words::callText(call), Words::callOutcome(call), call.person, call.method, call.path,
                         QString::fromUtf8(QJsonDocument(call.body).toJson(QJsonDocument::Compact)),
                         QString::number(call.status), call.queryId});
        TableExport::ask(this, m_prompts, tr("Export the journal"), tr("journal") + u".csv"_s, rows,
                         [this](const QString &why) {
                             m_ui->journalBanner->show(Theme::Tone::Bad, tr("The file could not be written."), why);
                         });
    });
}

void JournalWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameThings();
        update();
        showDetails();
    }
    QDialog::changeEvent(event);
}

} // namespace Aiguilleur
