// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"

#include <QHash>
#include <QJsonObject>
#include <QMultiMap>
#include <QString>

namespace Aiguilleur::Sandbox {

struct Account;
class FaultPlan;
class Models;
struct Credential;

//! What the server lends to the operations.
struct Services
{
    Account &account;
    const Models &models;
    FaultPlan &faults;
    QString baseUrl;              //!< `http://127.0.0.1:PORT`
    qint64 now = 0;               //!< milliseconds since 1970
    qint64 clockSkew = 0;         //!< milliseconds
    qint64 taskTime = 0;          //!< milliseconds
    qint64 tokenLifetime = 3600;  //!< seconds
    qint64 timestampWindow = 180; //!< seconds
    bool changed = false;         //!< set by whatever must be kept
};

//! Who is calling.
struct Grant
{
    enum class Kind { None, Keys, OAuth2 };
    Kind kind = Kind::None;
    Credential *credential = nullptr; //!< of Keys
};

//! One call of an operation.
struct Call
{
    Services &services;
    const Request &request;
    QString method;
    QString path;                        //!< below the endpoint, still percent-encoded
    QHash<QString, QString> params = {}; //!< of the path, decoded
    QMultiMap<QString, QString> query = {};
    QJsonObject body = {};
    Grant grant = {};
    bool expanding = false; //!< an item of a paged list, not a call of its own

    QString param(const QString &name) const { return params.value(name); }
    Account &account() const { return services.account; }
};

} // namespace Aiguilleur::Sandbox
