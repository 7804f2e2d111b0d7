// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "service/liveobjects.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace Aiguilleur {

class TelephonyApi;
struct SessionOptions;

//! Who is in a conference, read again and again while it is watched and only then. Nobody being there is a state, not
//! an error. What was read last stays when a reading fails, with the time since when it is out of date.
class LiveConference : public QObject
{
    Q_OBJECT
public:
    enum class Order { Mute, Unmute, Deafen, Undeafen, Kick };
    Q_ENUM(Order)

    LiveConference(const Service &service, TelephonyApi &api, const SessionOptions &options, QObject *parent = nullptr);
    ~LiveConference() override;

    void setWatched(bool watched);
    bool isWatched() const;

    bool isLoaded() const;                             //!< read once at least
    const std::optional<ConferenceRoom> &room() const; //!< nothing while nobody is there
    const QList<Participant> &participants() const;    //!< in the order in which they came
    QDateTime readAt() const;                          //!< UTC; of the last reading that went well
    QDateTime staleSince() const;                      //!< UTC; invalid while readings go well
    std::optional<ApiError> error() const;             //!< why the last reading failed

    //! To each of them, one after the other; all are tried, the first error is told.
    QFuture<Result<void>> order(const QList<qint64> &participants, Order order);
    //! How loud one has to speak to be heard: 0, 150, 300 (usual) or 450; the higher, the less sensitive.
    QFuture<Result<void>> setEnergy(qint64 participant, int value);
    QFuture<Result<void>> setLocked(bool locked); //!< BadRequest while nobody is there

signals:
    void roomChanged();
    void participantsChanged();
    void stateChanged(); //!< loaded, stale, error

private:
    class Private;
    std::shared_ptr<Private> d; //!< kept by each reading under way until its answer comes
};

} // namespace Aiguilleur
