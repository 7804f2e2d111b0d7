// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/laterdialog.h"

#include "service/futuretold.h"
#include "service/session.h"
#include "ui_laterdialog.h"
#include "words/schedulewords.h"

#include <QEvent>
#include <QPushButton>
#include <QTimeZone>

namespace Aiguilleur {

LaterDialog::LaterDialog(Session &session, const ScheduledChange &change, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LaterDialog>())
    , m_session(&session)
    , m_change(change)
{
    m_ui->setupUi(this);
    m_ui->laterBanner->hide();
    fill();
    connect(m_ui->laterName, &QLineEdit::textChanged, this, &LaterDialog::update);
    connect(m_ui->laterDate, &QDateEdit::dateChanged, this, &LaterDialog::update);
    connect(m_ui->laterTime, &QTimeEdit::timeChanged, this, &LaterDialog::update);
    connect(m_ui->laterWeekly, &QCheckBox::toggled, this, &LaterDialog::update);
    connect(m_ui->laterButtons, &QDialogButtonBox::accepted, this, &LaterDialog::save);
    connect(m_ui->laterButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    update();
    m_ui->laterDate->setFocus();
}

LaterDialog::~LaterDialog() = default;

// The next full hour; the time zone is this computer's, unless it was scheduled with another one.
void LaterDialog::fill()
{
    const QDateTime soon = QDateTime::currentDateTime().addSecs(3600);
    if (!m_change.time.isValid())
        m_change.time = {.date = soon.date(),
                         .time = QTime(soon.time().hour(), 0),
                         .zone = QTimeZone::systemTimeZoneId(),
                         .isWeekly = false};
    m_ui->laterName->setText(m_change.title);
    m_ui->laterDate->setDate(m_change.time.date);
    m_ui->laterTime->setTime(m_change.time.time);
    m_ui->laterWeekly->setChecked(m_change.time.isWeekly);
}

ScheduleTime LaterDialog::time() const
{
    return {.date = m_ui->laterDate->date(),
            .time = m_ui->laterTime->time(),
            .zone = m_change.time.zone,
            .isWeekly = m_ui->laterWeekly->isChecked()};
}

QString LaterDialog::whyNot() const
{
    if (!m_session)
        return tr("The account is closed.");
    if (m_ui->laterName->text().trimmed().isEmpty())
        return tr("Give it a name.");
    const bool isOver = !time().firstFrom(m_session->options().clock()).isValid();
    return isOver ? tr("This time is over.") : QString();
}

void LaterDialog::update()
{
    const QString reason = whyNot();
    m_ui->laterWhat->setText(Words::scheduledWhat(m_change.wishes));
    m_ui->laterSentence->setText(
        reason.isEmpty() ? tr("It will be done %1.", "on a day, or every week").arg(Words::scheduledTime(time()))
                         : reason);
    QPushButton *button = m_ui->laterButtons->button(QDialogButtonBox::Save);
    button->setText(tr("&Schedule"));
    button->setEnabled(reason.isEmpty() && !m_isBusy);
    button->setDefault(true);
}

void LaterDialog::save()
{
    if (!whyNot().isEmpty() || m_isBusy)
        return;
    m_isBusy = true;
    m_ui->laterBanner->hide();
    update();
    ScheduledChange change = m_change;
    change.title = m_ui->laterName->text().trimmed();
    change.time = time();
    whenTold(this, m_session->schedule().save(change), [this](const Result<ScheduledChange> &saved) {
        m_isBusy = false;
        update();
        if (!saved)
            return m_ui->laterBanner->showError(saved.error(), tr("It was not scheduled."));
        emit scheduled(saved->title);
        accept();
    });
}

void LaterDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_session) {
        m_ui->retranslateUi(this);
        update();
    }
}

} // namespace Aiguilleur
