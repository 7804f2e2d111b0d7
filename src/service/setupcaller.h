// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/setupplan.h"
#include "service/lifetime.h"
#include "service/session.h"

#include <QCoroTask>

#include <QObject>
#include <QSet>
#include <memory>
#include <optional>

namespace Aiguilleur {

class TaskWatcher;
class TelephonyApi;

//! Makes one call of a save and says for certain what became of it. A POST is sent once: when its answer does not come,
//! what it would have made is looked for. Tasks are followed to their end, and what they changed is read.
class SetupCaller : public QObject
{
    Q_OBJECT
public:
    SetupCaller(TelephonyApi &api, TaskWatcher &watcher, const SessionOptions &options, Lifetime &lifetime);

    struct Call
    {
        SetupCall call;           //!< identifiers are the server's
        QString idKey;            //!< of what a POST creates, in its answer
        QSet<QString> known = {}; //!< identifiers that are in its list already
    };
    struct Outcome
    {
        enum class Kind {
            Done,
            Refused, //!< the server has not done it; see error
            Unknown, //!< it could not be found out; see error
        };
        Kind kind = Kind::Unknown;
        QString created = {}; //!< identifier
        std::optional<ApiError> error = {};
    };

    QCoro::Task<Outcome> make(Call call);
    //! What became of a call whose answer never came: Done, or Refused when it did not arrive.
    QCoro::Task<Outcome> look(Call call, std::optional<ApiError> error);
    //! Identifiers of what is in a list now.
    QCoro::Task<Result<QStringList>> ids(QString list);

private:
    struct Waiting;
    using Answer = Result<QJsonValue>;

    QCoro::Task<Answer> send(SetupCall call);
    QCoro::Task<Outcome> answered(Call call, QJsonValue answer);
    QCoro::Task<Outcome> follow(Call call, qint64 taskId);
    QCoro::Task<std::optional<bool>> lookOnce(Call call, QString *created, std::optional<ApiError> *error);
    QCoro::Task<std::optional<bool>> isInList(QString list, QString id, std::optional<ApiError> *error);
    QCoro::Task<std::optional<bool>> hasValues(QString path, QJsonObject values, std::optional<ApiError> *error);
    QCoro::Task<std::optional<bool>> isThere(QString path, std::optional<ApiError> *error);
    QCoro::Task<std::optional<bool>> isCreated(Call call, QString *created, std::optional<ApiError> *error);
    QCoro::Task<std::optional<qint64>> pendingTask(Call call);
    QCoro::Task<bool> verify(Call call);
    void taskEnded(qint64 id, const std::optional<Task> &task);

    TelephonyApi &m_api;
    TaskWatcher &m_watcher;
    SessionOptions m_options;
    Lifetime &m_lifetime;
    QHash<qint64, std::shared_ptr<Waiting>> m_waiting;
};

} // namespace Aiguilleur
