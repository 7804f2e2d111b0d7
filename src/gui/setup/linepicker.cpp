// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/linepicker.h"

#include "ui_linepicker.h"
#include "words/configurationwords.h"
#include "words/numberwords.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

enum LineColumn { NumberColumn, DescriptionColumn, KindColumn, GroupColumn, LineColumnCount };
constexpr int rowRole = Qt::UserRole; // index into the services

QString simplified(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing && !c.isSpace())
            plain.append(c);
    }
    return plain;
}

} // namespace

LinePicker::LinePicker(QList<Service> services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LinePicker>())
    , m_services(std::move(services))
{
    m_ui->setupUi(this);
    m_ui->list->setColumnCount(LineColumnCount);
    m_ui->list->setHeaderLabels({tr("Number"), tr("Description"), tr("Kind"), tr("Group")});
    m_ui->list->header()->setSectionResizeMode(NumberColumn, QHeaderView::ResizeToContents);
    m_ui->list->header()->setSectionResizeMode(DescriptionColumn, QHeaderView::Stretch);
    m_ui->list->header()->setStretchLastSection(false);
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::textChanged, this, &LinePicker::list);
    connect(m_ui->list, &QTreeWidget::itemSelectionChanged, this, &LinePicker::update);
    connect(m_ui->list, &QTreeWidget::itemActivated, this, &LinePicker::choose);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &LinePicker::choose);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 24);
    list();
}

LinePicker::~LinePicker() = default;

void LinePicker::setMultiple(bool multiple)
{
    m_ui->list->setSelectionMode(multiple ? QAbstractItemView::ExtendedSelection : QAbstractItemView::SingleSelection);
}

void LinePicker::setUsed(const QStringList &serviceNames)
{
    m_used = serviceNames;
    list();
}

void LinePicker::setPicked(const QStringList &serviceNames)
{
    for (QTreeWidgetItemIterator it(m_ui->list); *it; ++it) {
        const Service &service = m_services.at((*it)->data(NumberColumn, rowRole).toInt());
        if (!serviceNames.contains(service.serviceName))
            continue;
        m_ui->list->setCurrentItem(*it);
        m_ui->list->scrollToItem(*it);
    }
}

void LinePicker::list()
{
    const QString wanted = simplified(m_ui->search->text());
    m_ui->list->clear();
    QList<QTreeWidgetItem *> items;
    for (qsizetype i = 0; i < m_services.size(); ++i) {
        const Service &service = m_services.at(i);
        const QString number = Words::number(service.serviceName);
        const QString text =
            number + u'|' + service.serviceName + u'|' + service.description + u'|' + service.billingAccount;
        if (!wanted.isEmpty() && !simplified(text).contains(wanted))
            continue;
        const bool used = m_used.contains(service.serviceName);
        const QString kind = used ? tr("already used") : Words::kind(service);
        auto *item = new QTreeWidgetItem({number, service.ownDescription(), kind, service.billingAccount});
        item->setData(NumberColumn, rowRole, static_cast<int>(i));
        item->setToolTip(DescriptionColumn, service.ownDescription());
        item->setDisabled(used);
        items.append(item);
    }
    m_ui->list->addTopLevelItems(items);
    if (!wanted.isEmpty() && !items.isEmpty())
        m_ui->list->setCurrentItem(items.first());
    m_ui->nothing->setText(m_services.isEmpty() ? tr("The account has no line that can be chosen here.")
                                                : tr("Nothing found for “%1”.").arg(m_ui->search->text()));
    m_ui->nothing->setVisible(items.isEmpty());
    update();
}

void LinePicker::update()
{
    const QList<QTreeWidgetItem *> selected = m_ui->list->selectedItems();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!selected.isEmpty());
}

void LinePicker::choose()
{
    QList<Service> chosen;
    const QList<QTreeWidgetItem *> selected = m_ui->list->selectedItems();
    for (const QTreeWidgetItem *item : selected)
        chosen.append(m_services.at(item->data(NumberColumn, rowRole).toInt()));
    if (chosen.isEmpty())
        return;
    emit picked(chosen);
    accept();
}

// The arrows go through the list while the search has the keyboard.
bool LinePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_ui->list->setFocus();
            if (!m_ui->list->currentItem() && m_ui->list->topLevelItemCount() > 0)
                m_ui->list->setCurrentItem(m_ui->list->topLevelItem(0));
            else
                QCoreApplication::sendEvent(m_ui->list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Aiguilleur
