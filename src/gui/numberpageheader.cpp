// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/numberpageheader.h"

#include "ui_numberpageheader.h"
#include "words/numberwords.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

NumberPageHeader::NumberPageHeader(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NumberPageHeader>())
{
    m_ui->setupUi(this);
    m_ui->edit->setMaxLength(longestDescription);
    m_ui->edit->installEventFilter(this);
    connect(m_ui->renameButton, &QToolButton::clicked, this, &NumberPageHeader::startRename);
    connect(m_ui->edit, &QLineEdit::returnPressed, this, &NumberPageHeader::finishRename);
    connect(m_ui->edit, &QLineEdit::textChanged, this, &NumberPageHeader::countCharacters);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &NumberPageHeader::finishRename);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &NumberPageHeader::cancelRename);
    cancelRename();
    retranslate();
}

NumberPageHeader::~NumberPageHeader() = default;

void NumberPageHeader::setService(const Service &service)
{
    if (service.serviceName != m_service.serviceName)
        cancelRename();
    m_service = service;
    m_ui->number->setText(Words::number(service.serviceName));
    showDescription();
}

void NumberPageHeader::setAnswer(const QString &text)
{
    m_ui->answer->setText(text);
}

void NumberPageHeader::setState(const QString &icon, Theme::Tone tone, const QString &text)
{
    m_ui->state->setState(icon, tone, text);
}

void NumberPageHeader::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    m_ui->renameButton->setEnabled(reason.isEmpty());
    m_ui->renameButton->setToolTip(reason.isEmpty() ? tr("Change the description (F2)") : reason);
    if (!reason.isEmpty())
        cancelRename();
}

void NumberPageHeader::showDescription()
{
    const QString description = m_service.ownDescription();
    m_ui->description->setText(description.isEmpty() ? tr("No description") : description);
    m_ui->description->setEnabled(!description.isEmpty());
}

void NumberPageHeader::startRename()
{
    if (!m_readOnly.isEmpty() || m_service.serviceName.isEmpty())
        return;
    m_ui->names->setCurrentWidget(m_ui->editPage);
    m_ui->edit->setText(m_service.ownDescription());
    m_ui->edit->selectAll();
    m_ui->edit->setFocus(Qt::OtherFocusReason);
    countCharacters();
}

void NumberPageHeader::cancelRename()
{
    m_ui->names->setCurrentWidget(m_ui->showPage);
}

bool NumberPageHeader::isRenaming() const
{
    return m_ui->names->currentWidget() == m_ui->editPage;
}

void NumberPageHeader::finishRename()
{
    const QString description = m_ui->edit->text().trimmed();
    cancelRename();
    if (description != m_service.ownDescription())
        emit renameRequested(description);
}

void NumberPageHeader::countCharacters()
{
    const qsizetype length = m_ui->edit->text().size();
    m_ui->counter->setText(tr("%1/%2", "characters of how many").arg(length).arg(longestDescription));
    m_ui->counter->setAccessibleName(tr("%1 of %2 characters").arg(length).arg(longestDescription));
}

bool NumberPageHeader::eventFilter(QObject *watched, QEvent *event)
{
    // Esc leaves the renaming, not the dialog or the window around it.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_ui->edit && isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (event->type() == QEvent::KeyPress)
            cancelRename();
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NumberPageHeader::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->number->setText(Words::number(m_service.serviceName));
    m_ui->renameButton->setIcon(Theme::ownIcon(u"rename"_s, palette()));
    setReadOnly(m_readOnly);
    showDescription();
    countCharacters();
}

void NumberPageHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
