// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/webaccessbox.h"

#include "ui_webaccessbox.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace Aiguilleur {

WebAccessBox::WebAccessBox(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WebAccessBox>())
{
    m_ui->setupUi(this);
    connect(m_ui->createButton, &QPushButton::clicked, this, &WebAccessBox::createRequested);
    connect(m_ui->renewButton, &QPushButton::clicked, this, &WebAccessBox::renewRequested);
    connect(m_ui->deleteAccessButton, &QPushButton::clicked, this, &WebAccessBox::deletionRequested);
    connect(m_ui->copyAccessButton, &QPushButton::clicked, this, &WebAccessBox::copy);
    connect(m_ui->showAccessButton, &QPushButton::toggled, this, &WebAccessBox::refresh);
    refresh();
}

WebAccessBox::~WebAccessBox() = default;

void WebAccessBox::setWords(const QString &name, const QString &meaning)
{
    m_name = name;
    m_ui->accessHeading->setText(name);
    m_ui->address->setAccessibleName(name);
    m_ui->meaning->setText(meaning);
    refresh();
}

void WebAccessBox::setSecret(bool secret)
{
    m_secret = secret;
    refresh();
}

void WebAccessBox::setAccesses(const QList<WebAccess> &accesses)
{
    if (m_accesses == accesses)
        return;
    m_accesses = accesses;
    m_ui->showAccessButton->setChecked(false);
    refresh();
}

void WebAccessBox::setCanEdit(bool can)
{
    m_canEdit = can;
    refresh();
}

QList<qint64> WebAccessBox::ids() const
{
    QList<qint64> ids;
    for (const WebAccess &access : m_accesses)
        ids.append(access.id);
    return ids;
}

void WebAccessBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    QWidget::changeEvent(event);
}

void WebAccessBox::hideEvent(QHideEvent *event)
{
    m_ui->showAccessButton->setChecked(false);
    QWidget::hideEvent(event);
}

void WebAccessBox::copy()
{
    if (!m_accesses.isEmpty())
        QGuiApplication::clipboard()->setText(m_accesses.first().url);
}

void WebAccessBox::refresh()
{
    const bool exists = !m_accesses.isEmpty();
    const bool hidden = m_secret && !m_ui->showAccessButton->isChecked();
    m_ui->address->setEchoMode(hidden ? QLineEdit::Password : QLineEdit::Normal);
    m_ui->address->setText(exists ? m_accesses.first().url : QString());
    m_ui->address->setCursorPosition(0);
    m_ui->address->setVisible(exists);
    m_ui->createButton->setVisible(!exists);
    m_ui->showAccessButton->setVisible(exists && m_secret);
    m_ui->showAccessButton->setText(hidden ? tr("Show") : tr("Hide"));
    m_ui->copyAccessButton->setVisible(exists);
    m_ui->renewButton->setVisible(exists);
    m_ui->deleteAccessButton->setVisible(exists);
    m_ui->createButton->setEnabled(m_canEdit);
    m_ui->renewButton->setEnabled(m_canEdit);
    m_ui->deleteAccessButton->setEnabled(m_canEdit);
    const int more = int(m_accesses.size()) - 1;
    if (!exists)
        m_ui->accessRemark->setText(tr("There is none yet."));
    else
        m_ui->accessRemark->setText(
            tr("%n more of this kind: regenerating or deleting takes them along.", nullptr, more));
    m_ui->accessRemark->setVisible(!exists || more > 0);
    // The same words stand in both boxes.
    const auto name = [this](QPushButton *button) {
        button->setAccessibleName(tr("%1: %2", "what: button").arg(m_name, button->text()));
    };
    name(m_ui->createButton);
    name(m_ui->showAccessButton);
    name(m_ui->copyAccessButton);
    name(m_ui->renewButton);
    name(m_ui->deleteAccessButton);
}

} // namespace Aiguilleur
