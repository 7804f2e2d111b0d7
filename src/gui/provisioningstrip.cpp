// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/provisioningstrip.h"

#include "gui/iconlabel.h"
#include "gui/labels.h"
#include "service/provisionings.h"
#include "service/session.h"
#include "words/numberwords.h"
#include "words/provisioningwords.h"

#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int mostRows = 3; // the list of changes needs the room

enum StripColumn { IconColumn, TextColumn, ButtonColumn };

QString lineOf(const Provisioning &provisioning)
{
    return ProvisioningStrip::tr("%1 – %2: %3", "number, what is done, how far it is")
        .arg(Words::number(provisioning.service().serviceName), Words::origin(provisioning.origin()),
             Words::state(provisioning));
}

} // namespace

ProvisioningStrip::ProvisioningStrip(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(12, 0, 6, 3);
    m_rows->setHorizontalSpacing(6);
    m_rows->setVerticalSpacing(3);
    m_rows->setColumnStretch(TextColumn, 1);
    hide();
}

void ProvisioningStrip::setSession(Session *session)
{
    if (m_session)
        m_session->provisionings().disconnect(this);
    m_session = session;
    if (session) {
        Provisionings *all = &session->provisionings();
        connect(all, &Provisionings::added, this, &ProvisioningStrip::refresh);
        connect(all, &Provisionings::changed, this, &ProvisioningStrip::refresh);
    }
    refresh();
}

// Those of a batch are shown by the batch.
void ProvisioningStrip::refresh()
{
    QList<Provisioning *> shown;
    const QList<Provisioning *> all = m_session ? m_session->provisionings().all() : QList<Provisioning *>();
    for (Provisioning *one : all) {
        if (!one->isEnded() && one->batchId().isEmpty())
            shown.append(one);
    }
    m_count = static_cast<int>(shown.size());
    const int more = std::max(0, m_count - mostRows);
    shown.resize(m_count - more);
    QStringList ids;
    for (const Provisioning *one : std::as_const(shown))
        ids.append(one->id());
    if (ids != m_ids || more > 0) {
        m_ids = ids;
        rebuild(shown, more);
    }
    for (int row = 0; row < shown.size(); ++row) {
        const bool isStopped = shown.at(row)->state() == Provisioning::State::Stopped;
        auto *icon = static_cast<IconLabel *>(m_rows->itemAtPosition(row, IconColumn)->widget());
        icon->setIcon(isStopped ? u"warning"_s : u"pending"_s, isStopped ? Theme::Tone::Warning : Theme::Tone::Accent);
        static_cast<QLabel *>(m_rows->itemAtPosition(row, TextColumn)->widget())->setText(lineOf(*shown.at(row)));
    }
    setVisible(!shown.isEmpty());
}

void ProvisioningStrip::rebuild(const QList<Provisioning *> &shown, int more)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int row = 0; row < shown.size(); ++row)
        addRow(row, shown.at(row));
    if (more > 0) {
        auto *rest = new MutedLabel(this);
        rest->setText(tr("and %n more", nullptr, more));
        m_rows->addWidget(rest, static_cast<int>(shown.size()), TextColumn);
    }
}

void ProvisioningStrip::addRow(int row, Provisioning *provisioning)
{
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *button = new QToolButton(this);
    button->setObjectName(u"showProvisioning%1"_s.arg(row + 1));
    button->setText(tr("Show…"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Show what goes on for %1").arg(Words::number(provisioning->service().serviceName)));
    const QPointer<Provisioning> meant(provisioning);
    connect(button, &QToolButton::clicked, this, [this, meant] {
        if (meant)
            emit requested(meant);
    });
    m_rows->addWidget(new IconLabel(this), row, IconColumn);
    m_rows->addWidget(text, row, TextColumn);
    m_rows->addWidget(button, row, ButtonColumn);
}

void ProvisioningStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ids.clear();
        refresh();
    }
}

} // namespace Aiguilleur
