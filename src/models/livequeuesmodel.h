// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "service/liveobjects.h"

namespace Aiguilleur {

class LiveCentre;

//! What goes on in a queue at this moment, or in all of them together.
struct LiveQueueRow
{
    QString id = {};   //!< empty: all queues together
    QString name = {}; //!< empty when it has none
    int waiting = 0;
    QDateTime oldest = {}; //!< since when the caller waits who has waited longest; invalid: nobody waits
    int talking = 0;
    int available = 0; //!< members who could answer now
    int inCall = 0;    //!< members who talk, or whose telephone rings
    int unread = 0;    //!< members of whom nothing is known yet
    int members = 0;
    std::optional<QueueFigures> figures = {};
    bool operator==(const LiveQueueRow &) const = default;

    int away() const { return members - available - inCall - unread; } //!< on a break, logged out
    //! How long who has waited longest waits; nothing when nobody does.
    std::optional<std::chrono::seconds> longestWait(const QDateTime &now) const;
};

//! The queues of a centre, with all of them together in the first row when there is more than one. A view shows the
//! columns that it is about.
class LiveQueuesModel : public RowsModel<LiveQueueRow>
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        WaitingColumn,
        LongestColumn,
        TalkingColumn,
        AvailableColumn,
        QualityColumn,
        CallsColumn,
        AnsweredColumn,
        LostColumn,
        AverageWaitColumn,
        AverageCallColumn,
        ColumnCount
    };

    explicit LiveQueuesModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

    static LiveQueueRow sumOf(const LiveCentre &centre);
    static QList<LiveQueueRow> rowsOf(const LiveCentre &centre); //!< without the sum
    void show(const LiveCentre &centre);

protected:
    QString idOf(const LiveQueueRow &row) const override;
    QVariant value(const LiveQueueRow &row, int column) const override;
};

} // namespace Aiguilleur
