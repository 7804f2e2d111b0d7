// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupproblem.h"

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QPointer>
#include <QSet>
#include <memory>

namespace Aiguilleur {

class Setup;

//! The members of a number's first queue in the order of ringing, then the agents that are in no queue. Follows the
//! draft row by row, so that selection and scrolling stay. Cells hold the API's values; words are the window's.
class SetupMembersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Description, Type, RingTime, WrapUp, Calls, Status, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, //!< of the agent
        LinkedRole,              //!< bool: is in the queue
        PositionRole,            //!< int, from 0; -1 when it is not in the queue
        ProblemsRole,            //!< QList<SetupProblem> of the agent, errors first
        SeverityRole,            //!< SetupProblem::Severity as int; -1 for none
    };

    explicit SetupMembersModel(QObject *parent = nullptr);
    ~SetupMembersModel() override;

    void setSetup(Setup *setup);
    void refresh(); //!< from the draft, as after each of its changes

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    static QString property(int column); //!< of the agent's object
    QString pathAt(int row) const;
    QStringList paths() const;   //!< of the agents, in the order of the rows
    QStringList numbers() const; //!< of all agents
    int linkedCount() const { return m_linked; }
    bool canMove(const QStringList &paths, int step) const; //!< of agents that are in the queue; step: -1 or 1
    void move(const QStringList &paths, int step);
    void moveTo(const QStringList &paths, int row); //!< together, before what is at that row now
    void link(const QStringList &paths);            //!< they join the queue, at its end
    void remove(const QStringList &paths);
    //! New agents at the end of the queue; their paths.
    QStringList add(const QList<QJsonObject> &agents);
    void setValue(const QStringList &paths, const QString &property, const QJsonValue &value);

private:
    struct Row
    {
        QString path;
        QJsonObject agent;
        bool linked = true;
        int severity = -1;
        bool operator==(const Row &) const = default;
    };
    QString queueId() const;
    QString queueList() const;
    QList<Row> wantedRows() const;
    void adopt(const QList<Row> &wanted);
    void renameSaved(const QList<Row> &wanted, const QSet<QString> &staying);
    QStringList orderedIds(const QStringList &paths) const;

    QPointer<Setup> m_setup;
    std::unique_ptr<QObject> m_following;
    QList<Row> m_rows;
    int m_linked = 0;
};

} // namespace Aiguilleur
