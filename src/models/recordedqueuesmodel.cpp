// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordedqueuesmodel.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QList<RecordedQueue> RecordedQueuesModel::queuesOf(const SetupDocument &document, const QString &root)
{
    const QString list = root + u"/hunting/queue"_s;
    QList<RecordedQueue> queues;
    for (const QString &id : document.ids(list)) {
        const QString path = list + u'/' + id;
        const QJsonObject queue = document.object(path);
        queues.append({.path = path,
                       .name = queue.value("description"_L1).toString().trimmed(),
                       .isRecorded = queue.value("record"_L1).toBool(),
                       .mayRefuse = queue.value("askForRecordDisabling"_L1).toBool(),
                       .key = queue.value("recordDisablingDigit"_L1).toString(),
                       .language = queue.value("recordDisablingLanguage"_L1).toString()});
    }
    return queues;
}

QString RecordedQueuesModel::idOf(const RecordedQueue &row) const
{
    return row.path;
}

QVariant RecordedQueuesModel::value(const RecordedQueue &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case RecordedColumn:
        return row.isRecorded;
    case RefusalColumn:
        return row.mayRefuse ? row.key : QString();
    default:
        return {};
    }
}

} // namespace Aiguilleur
