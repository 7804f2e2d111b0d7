// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>

namespace Aiguilleur::Sandbox {

//! One planned misbehaviour of the server, as data: which requests, what happens, how often.
//! In a fault plan file each is a JSON object with the same member names (durations in milliseconds).
struct Fault
{
    enum class Kind {
        Status,     //!< answer `status` with `body` and `headers`
        Delay,      //!< wait `delay`, then answer normally
        Hang,       //!< never answer until the server stops or the peer goes away
        Cut,        //!< send the head and half of the body, then close the connection
        Reset,      //!< close the connection without an answer; the request has no effect
        ResetAfter, //!< do what is asked, then close the connection without an answer
        BrokenJson, //!< a 200 whose body is cut in the middle of the JSON text
        MissingKey, //!< the normal answer without its member `key` (in every object of a list)
        WrongValue, //!< the normal answer with `value` in its member `key`
        TaskError,  //!< the task begun by the request ends as `error` with `message`
        TaskPause,  //!< the task begun by the request stays in `pause`
        TaskGone,   //!< the task begun by the request is done at once and already answers 404
    };
    Kind kind = Kind::Status;
    QString method = {};      //!< GET, POST...; empty for any
    QString path = {};        //!< glob over the path below /1.0, such as `/telephony/*/number/*`; empty for any
    int times = -1;           //!< how many matching requests suffer it; -1 for all
    int after = 0;            //!< how many matching requests are spared first
    double probability = 1.0; //!< 0..1, drawn from the seed
    int status = 500;
    QString contentType = {}; //!< of `body`; JSON unless said
    QString body = {};        //!< the OVH error body of the status when empty
    QJsonObject headers = {}; //!< added to the answer, such as {"Retry-After": "2"}
    std::chrono::milliseconds delay{0};
    QString key = {};
    QJsonValue value = {};
    QString message = {};
};

//! Reads a fault plan, a JSON array of faults. On a mistake returns nothing and says in *error what is wrong and where.
std::optional<QList<Fault>> faultsFromJson(const QByteArray &json, QString *error);

//! One call queue of a size that makes itself felt.
struct LargeQueue
{
    int members = 0;
    int conditions = 0; //!< opening hours
    int entries = 0;    //!< of the lists of callers

    static constexpr int MostMembers = 5000;
    static constexpr int MostConditions = 1344; //!< half an hour each, of every day and policy
    static constexpr int MostEntries = 10'000;
};

//! One contact centre of a size that makes itself felt.
struct LargeCentre
{
    int queues = 20;
    int agents = 100;
    int menus = 40;
    int nodes = 300; //!< of the plan: steps, their rules, and keys of menus; never fewer than lead to every menu

    static constexpr int MostQueues = 500;
    static constexpr int MostAgents = 5000;
    static constexpr int MostMenus = 1000;
    static constexpr int MostNodes = 10'000;
};

//! How the server behaves. Every duration is real time.
struct Options
{
    quint16 port = 0;                              //!< 0 picks a free one
    quint32 seed = 1;                              //!< the same seed gives the same accounts
    int groups = 6;                                //!< telephony groups (billing accounts)
    int numbers = 60;                              //!< alias numbers in all, shared out over the groups
    std::optional<LargeQueue> largeQueue = {};     //!< what the first call queue is made into
    std::optional<LargeCentre> largeCentre = {};   //!< what the first contact centre is made into
    std::chrono::milliseconds latency{0};          //!< added before each answer
    std::chrono::milliseconds taskTime{2500};      //!< from `todo` to the end of a task
    std::chrono::milliseconds taskLifetime{30000}; //!< how long an ended task can still be read before it answers 404
    std::chrono::seconds timestampWindow{180};     //!< accepted distance of X-Ovh-Timestamp from the server's clock
    std::chrono::seconds clockSkew{0};             //!< added to the server's clock
    std::chrono::seconds tokenLifetime{3600};      //!< of OAuth2 access tokens
    bool paging = true;                            //!< honour X-Pagination-Mode
    bool batch = true;                             //!< honour X-Ovh-Batch
    bool readOnly = false;                         //!< the ready-made consumer key may only GET
    QString certificateFile;                       //!< PEM; with keyFile: serve HTTPS
    QString keyFile;
    QString stateFile; //!< loaded at start if it exists, written after changes and at stop
    QString logFile;   //!< one JSON line a request
    QList<Fault> faults;
};

//! What signs in: made from the seed, valid at once, unlimited.
struct Keys
{
    QString applicationKey;
    QString applicationSecret;
    QString consumerKey;
    QString clientId; //!< OAuth2 service account
    QString clientSecret;
};

//! One request as the server saw it; the same members as a line of the log file.
struct LoggedRequest
{
    QDateTime time;
    QString method;
    QString path;       //!< below the endpoint, with its query, without /1.0
    int status = 0;     //!< 0: no answer was sent
    QString credential; //!< `keys`, `oauth2` or `none`
};

//! An OVH API v1 telephony server on loopback for made-up accounts. Thread-safe; answers from its own threads.
//! Source of its behaviour: the published API description and the wire facts of the official clients.
class Server
{
public:
    explicit Server(Options options);
    ~Server(); //!< stops

    //! Loads the state, binds to 127.0.0.1 and answers from then on. On failure returns false with the reason in
    //! *error.
    bool start(QString *error = nullptr);
    void stop(); //!< closes connections, writes the state; may be called twice

    quint16 port() const;
    QString url() const;      //!< `http://127.0.0.1:PORT/1.0`
    QString tokenUrl() const; //!< OAuth2 token endpoint
    Keys keys() const;
    QByteArray ovhConf() const; //!< an `ovh.conf` for this server with the ready-made keys

    // What tests and demonstrations look at and steer, beside the API.
    QList<LoggedRequest> requests() const;
    int requestCount(const QString &method, const QString &pathGlob) const;
    void clearRequests();
    void addFault(const Fault &fault);
    void clearFaults();
    QStringList billingAccounts() const;
    QStringList numbers(const QString &billingAccount = {}) const;
    QString featureType(const QString &serviceName) const; //!< empty when there is no such number
    bool setFeatureType(const QString &serviceName,
                        const QString &featureType); //!< at once, as a colleague's finished change
    qint64 beginTask(const QString &serviceName,
                     const QString &featureType); //!< as begun from the web panel; 0 on failure
    QString largeQueue() const;                   //!< the number that Options::largeQueue is about; empty for none
    QString largeCentre() const;                  //!< the number that Options::largeCentre is about; empty for none
    //! Lets the account's clock run ahead: tasks end, calls go on. Signatures are checked by the real one.
    void passTime(std::chrono::milliseconds time);
    void holdTime();                               //!< the account's clock stands still from now on, but for passTime()
    void removeNumber(const QString &serviceName); //!< answers 404 from then on
    void setGroupExpired(const QString &billingAccount, bool expired); //!< answers 460 while expired
    void expireCredential(); //!< the ready-made consumer key is expired from now on
    void setTaskTime(std::chrono::milliseconds time);
    void setLatency(std::chrono::milliseconds latency);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur::Sandbox
