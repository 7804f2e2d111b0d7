// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/soundlist.h"

#include "gui/setup/sounduses.h"
#include "service/setup.h"
#include "service/sounds.h"
#include "words/setupwords.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

enum SoundColumn { SoundNameColumn, SoundUsesColumn, SoundKeptColumn };
constexpr int soundsInSight = 5;

QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void acceptFiles(QDropEvent *event)
{
    if (droppedFiles(event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace

SoundList::SoundList(QWidget *parent)
    : QTreeWidget(parent)
{
    setAcceptDrops(true);
    setColumnCount(3);
    header()->setSectionResizeMode(SoundNameColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(SoundUsesColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(SoundKeptColumn, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    setMinimumHeight(header()->sizeHint().height() + fontMetrics().height() * soundsInSight * 3 / 2);
    retranslate();
}

void SoundList::show(const Setup *setup, const Sounds *sounds)
{
    QList<Row> rows;
    if (setup) {
        const QString list = SoundUses::soundList(*setup);
        const QStringList ids = setup->draft().ids(list);
        for (const QString &id : ids) {
            const qint64 sound = id.toLongLong();
            rows.append({sound, setup->draft().value(list + u'/' + id, u"name"_s).toString(),
                         SoundUses::of(*setup, setup->draft(), sound),
                         sounds && !sounds->localFile(setup->service(), sound).isEmpty()});
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](const Row &a, const Row &b) { return a.name.localeAwareCompare(b.name) < 0; });
    if (rows == m_shown)
        return;
    m_shown = rows;
    fill();
}

void SoundList::fill()
{
    const std::optional<qint64> before = chosen();
    clear();
    for (const Row &row : std::as_const(m_shown)) {
        QStringList uses;
        for (const QString &key : row.uses)
            uses.append(Words::fieldLabel(key));
        auto *item = new QTreeWidgetItem(this, {row.name, uses.join(u", "_s), row.kept ? tr("yes") : tr("no")});
        item->setData(SoundNameColumn, Qt::UserRole, row.id);
        item->setToolTip(SoundUsesColumn, item->text(SoundUsesColumn));
    }
    if (before)
        choose(*before);
}

std::optional<qint64> SoundList::chosen() const
{
    const QList<QTreeWidgetItem *> items = selectedItems();
    return items.isEmpty() ? std::nullopt
                           : std::optional(items.first()->data(SoundNameColumn, Qt::UserRole).toLongLong());
}

void SoundList::choose(qint64 sound)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(SoundNameColumn, Qt::UserRole).toLongLong() == sound)
            setCurrentItem(topLevelItem(i));
    }
}

void SoundList::retranslate()
{
    setHeaderLabels({tr("Name"), tr("Used for"), tr("Can be heard here")});
    fill();
}

void SoundList::dragEnterEvent(QDragEnterEvent *event)
{
    acceptFiles(event);
}

void SoundList::dragMoveEvent(QDragMoveEvent *event)
{
    acceptFiles(event);
}

void SoundList::dropEvent(QDropEvent *event)
{
    acceptFiles(event);
    if (event->isAccepted())
        emit filesDropped(droppedFiles(event->mimeData()));
}

} // namespace Aiguilleur
