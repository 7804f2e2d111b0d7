// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/batches.h"
#include "service/provisionings.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <functional>

namespace Aiguilleur {

class Session;

//! What a batch would do, one row a number, before anything is sent: read from the server a few numbers at a time. What
//! cannot be done, or would change nothing, is left out. Meaning through roles; no words, no colours.
class BatchPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, FromColumn, ToColumn, LossColumn, WarningColumn, ColumnCount };
    enum class State {
        Waiting,
        Reading,
        Ready,   //!< is going to be done, unless the person leaves it out
        Same,    //!< has it already
        Blocked, //!< see row(): obstacle, the preview's losses and problems
        Unread,  //!< could not be read, see error; may be read again
    };
    Q_ENUM(State)
    struct Row
    {
        Batches::Wish wish;
        QString obstacle; //!< why nothing can be sent to it now, in the words of the window
        State state = State::Waiting;
        ProvisioningPreview preview = {};
        std::optional<ApiError> error = {};
        bool isChosen = true; //!< by the person
    };
    enum Role { StateRole = Qt::UserRole };

    explicit BatchPreviewModel(QObject *parent = nullptr);

    //! Asks the window for the obstacle of a number; empty when there is none.
    using Guard = std::function<QString(const Service &service)>;
    void read(Session &session, const QList<Batches::Wish> &wishes, const Guard &guard);
    void readAgain(); //!< what could not be read
    void clear();

    using Describer = std::function<QVariant(const Row &row, int column, int role)>;
    void setDescriber(Describer describer);
    void setColumnNames(const QStringList &names);

    const QList<Row> &rows() const { return m_rows; }
    int count(State state) const;
    int readCount() const; //!< of rows().size()
    bool isReading() const { return readCount() < m_rows.size(); }
    QList<Batches::Wish> wishes() const; //!< Ready and chosen

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void changed(); //!< something was read, chosen or left out

private:
    void readNext();
    void begin(int row);
    void answered(int row, int turn, const Result<ProvisioningPreview> &answer);
    void setState(int row, State state);

    QPointer<Session> m_session;
    QList<Row> m_rows;
    QStringList m_names;
    Describer m_describer;
    int m_turn = 0; //!< of reading; what an earlier one answers is of no use
    int m_reading = 0;
};

} // namespace Aiguilleur
