// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/telephony.h"
#include "service/account.h"

#include <QDateTime>
#include <QObject>
#include <chrono>
#include <memory>

namespace Aiguilleur {

class Batches;
class CallJournal;
class Client;
class ConfigurationChanges;
class Expectations;
class Housekeeping;
class Inventory;
class LiveCentre;
class NumberLocks;
class Observations;
class Plans;
class Provisionings;
class Schedule;
class Setup;
class SetupSaves;
class Snapshots;
class Sounds;
class Store;
class TelephonyApi;
class Templates;

//! Times of the service layer; tests shorten them.
struct SessionOptions
{
    Clock clock = systemClock();
    std::chrono::milliseconds taskPollYoung{1000}; //!< tasks younger than 10 × this
    std::chrono::milliseconds taskPollLater{2000}; //!< younger than 60 × taskPollYoung
    std::chrono::milliseconds taskPollOld{5000};
    std::chrono::milliseconds verifyDelay{2000}; //!< between two readings when the number still shows its old type
    int verifyAttempts = 4;
    std::chrono::milliseconds lookDelay{2000}; //!< between two looks for a POST whose answer never came
    int lookAttempts = 3;
    int batchConcurrency = 50;                //!< numbers of batches that are worked on at once
    std::chrono::milliseconds livePoll{1000}; //!< between two readings of what goes on, at least as long as one takes
    std::chrono::milliseconds offlineRetry{5000};   //!< first try after the connection was lost; doubles up to 12 ×
    std::chrono::milliseconds scheduleEvery{20000}; //!< between two looks at what is due
    std::chrono::milliseconds scheduleTolerance{900000}; //!< what is due for longer is missed, not applied
    std::chrono::milliseconds tidyEvery{86400000};       //!< between two removals of what is old, see Housekeeping
    std::chrono::milliseconds refreshEvery{300000};      //!< by itself while online; 0: never
};

//! What several people share, as far as a window has to know.
struct SharedStoreState
{
    bool isShared = false;
    bool isAvailable = true;            //!< something can be begun
    bool isConnecting = false;          //!< for the first time
    std::optional<ApiError> error = {}; //!< why it is not available
    QDateTime since = {};               //!< UTC
    QString address = {};               //!< without a password
};

//! One account, signed in: its client, its inventory, its changes. Owned by Accounts (or the command line); destroying
//! it aborts what is under way without losing it: the journal has it, and the next session goes on.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Connecting, //!< nothing heard from the server yet
        Online,
        Offline,      //!< the cache is shown; it tries again by itself
        SignInNeeded, //!< the credential is refused: expired, revoked, unknown
    };
    Q_ENUM(State)

    //! Takes the client (endpoint and credentials). store: open, outlives the session.
    Session(Account account, std::unique_ptr<Client> client, Store &store, SessionOptions options = {},
            QObject *parent = nullptr);
    ~Session() override;

    const Account &account() const;
    State state() const;
    QDateTime offlineSince() const;         //!< UTC, invalid unless Offline
    std::optional<ApiError> error() const;  //!< why Offline or SignInNeeded
    QString identityName() const;           //!< empty until known
    bool canWrite() const;                  //!< false for read-only credentials
    bool canChange() const;                 //!< canWrite(), and what is done can be written down
    SharedStoreState sharedStore() const;
    void tryStoreAgain(); //!< now; it is tried by itself while the server cannot be reached

    Inventory &inventory();
    NumberLocks &locks();
    ConfigurationChanges &changes();
    Snapshots &snapshots();
    SetupSaves &setupSaves();
    CallJournal &callJournal();
    Provisionings &provisionings();
    Batches &batches();
    Templates &templates();
    Expectations &expectations();
    Observations &observations();
    Plans &plans();
    Schedule &schedule();
    Housekeeping &housekeeping();
    Sounds &sounds();
    //! What the number is set up as, not read yet. Ends before the session does.
    std::unique_ptr<Setup> makeSetup(const Service &service);
    //! What goes on in the queues of a number: the same one for all who watch it, as long as one of them does. What it
    //! reads is told to observations(). Ends before the session does.
    std::shared_ptr<LiveCentre> liveCentre(const Service &service);
    TelephonyApi &api();
    Client &client();
    const SessionOptions &options() const;

    //! Cache, journal, identity, fresh inventory, in this order; then again every refreshEvery.
    void start();
    void refresh(); //!< now, also when offline
    //! Looks for tasks of one number begun elsewhere (when its page is opened).
    void lookForTasks(const QString &billingAccount, const QString &serviceName);
    //! PUT description. 24 characters at most, as the control panel. `renamed` or `renameFailed` follows.
    void rename(const QString &billingAccount, const QString &serviceName, const QString &description);

signals:
    void stateChanged(Aiguilleur::Session::State state);
    void identityChanged();
    void sharedStoreChanged();
    void renamed(const QString &serviceName);
    void renameFailed(const QString &serviceName, const Aiguilleur::ApiError &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
