// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/setupdocument.h"
#include "core/telephony.h"
#include "service/lifetime.h"

#include <QCoroTask>

#include <memory>
#include <optional>

namespace Aiguilleur {

class TelephonyApi;
struct SetupBranch;
struct SetupResource;

//! Reads what one number is set up as: everything below the branches of its type, lists with their objects in as few
//! requests as the server allows. What is not granted, or was never set, is left out; what the type cannot be without
//! is an error. So is a connection that fails: half a set-up would look as if the rest had been deleted.
class SetupReader
{
public:
    SetupReader(TelephonyApi &api, Lifetime &lifetime);
    Q_DISABLE_COPY_MOVE(SetupReader)

    QCoro::Task<Result<SetupDocument>> read(Service service);

    //! What a redirection has to know about the line that it leads to.
    struct Line
    {
        QString optionsPath;
        std::optional<QJsonObject> options; //!< nothing when the line has none, or they are not granted
        std::optional<bool> hasPhone;       //!< nothing when it could not be found out
    };
    //! An error only when the connection fails.
    QCoro::Task<Result<Line>> readLine(QString billingAccount, QString line);

    //! Where a number of the account leads to: destination of a redirection, members and hours of a queue, transfers
    //! of a call plan. Empty for any other, and where it may not be read; an error only when the connection fails.
    QCoro::Task<Result<QStringList>> readDestinations(Service service);

    //! Below the endpoint, each segment encoded.
    static QString wirePath(const QString &path);

private:
    struct Reading
    {
        SetupDocument document;
        std::optional<ApiError> error;
        bool onlyWaysOn = false; //!< nothing but what mayLeadOn()
    };
    using ReadingPointer = std::shared_ptr<Reading>;

    QCoro::Task<> readBranch(ReadingPointer reading, Service service, SetupBranch branch, bool isFirst);
    QCoro::Task<> readResource(ReadingPointer reading, QString path, const SetupResource *resource, bool isEssential);
    QCoro::Task<> readObject(ReadingPointer reading, QString path, bool isEssential);
    QCoro::Task<> readList(ReadingPointer reading, QString path, const SetupResource *resource);
    void note(const ReadingPointer &reading, const ApiError &error, bool isEssential);

    TelephonyApi &m_api;
    Lifetime &m_lifetime;
};

} // namespace Aiguilleur
