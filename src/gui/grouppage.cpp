// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grouppage.h"

#include "core/catalogue.h"
#include "service/inventory.h"
#include "service/session.h"
#include "ui_grouppage.h"
#include "words/numberwords.h"
#include "words/timewords.h"

#include <QEvent>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// Two names of one configuration are one row.
QList<CountTable::Row> counted(const QList<Service> &services)
{
    QHash<QString, CountTable::Row> rows;
    for (const Service &service : services) {
        const QString label = Catalogue::label(service.featureType);
        CountTable::Row &row = rows[label];
        row = {service.featureType, label, row.count + 1};
    }
    QList<CountTable::Row> result = rows.values();
    std::sort(result.begin(), result.end(), [](const CountTable::Row &a, const CountTable::Row &b) {
        return a.count != b.count ? a.count > b.count : a.label.localeAwareCompare(b.label) < 0;
    });
    return result;
}

} // namespace

GroupPage::GroupPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GroupPage>())
{
    m_ui->setupUi(this);
    m_ui->banner->setAction(m_ui->refreshGroupAction);
    connect(m_ui->refreshGroupAction, &QAction::triggered, this,
            [this] { m_session->inventory().refreshGroup(m_billingAccount); });
}

GroupPage::~GroupPage() = default;

void GroupPage::setSession(Session *session)
{
    if (m_session)
        m_session->inventory().disconnect(this);
    m_session = session;
    if (!session)
        return;
    const Inventory *inventory = &session->inventory();
    connect(inventory, &Inventory::groupsReset, this, &GroupPage::update);
    const auto updateOwn = [this, inventory](int row) {
        if (isVisible() && inventory->group(row).account.name == m_billingAccount)
            update();
    };
    connect(inventory, &Inventory::groupChanged, this, updateOwn);
    connect(inventory, &Inventory::servicesReset, this, updateOwn);
    connect(inventory, &Inventory::servicesChanged, this, updateOwn);
}

void GroupPage::setGroup(const QString &billingAccount)
{
    m_billingAccount = billingAccount;
    update();
}

void GroupPage::update()
{
    const int row = m_session ? m_session->inventory().groupRow(m_billingAccount) : -1;
    if (row < 0)
        return;
    const Inventory::Group &group = m_session->inventory().group(row);
    m_ui->name->setText(group.account.displayName());
    const auto count = static_cast<int>(group.services.size());
    QStringList facts{group.account.name, tr("%Ln number(s) and lines", nullptr, count)};
    if (const QString status = Words::groupStatus(group.account); !status.isEmpty())
        facts.insert(1, status);
    if (group.refreshed.isValid())
        facts.append(tr("read %1", "read 2 min ago").arg(Words::ago(group.refreshed, QDateTime::currentDateTimeUtc())));
    m_ui->subtitle->setText(facts.join(u"  ·  "_s));
    if (group.error)
        m_ui->banner->showError(*group.error, tr("The group could not be read; what is shown may be out of date."));
    else
        m_ui->banner->hide();
    m_ui->counts->setRows(counted(group.services));
}

void GroupPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        update();
    }
}

} // namespace Aiguilleur
