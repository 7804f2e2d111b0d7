// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/call.h"
#include "sandbox/models.h"
#include "sandbox/router.h"

#include <QList>
#include <QPair>

namespace Aiguilleur::Sandbox {

//! Value and headers of an operation, before they become bytes: faults may still spoil it.
struct Outcome
{
    int status = 200;
    QJsonValue value;
    QList<QPair<QByteArray, QByteArray>> headers;
};

//! The operations of the API: finds the one that is called, checks who calls, and runs it, once or for each item of a
//! batch or of a page. Not thread-safe.
class Api
{
public:
    Api();

    bool paging = true;
    bool batch = true;

    const Models &models() const { return m_models; }
    //! Never throws: a refusal is an outcome.
    Outcome run(const Request &request, Services &services) const;

private:
    Outcome runChecked(const Request &request, Services &services) const;
    Outcome runRoute(Call &call, const Route &route) const;
    Outcome runBatch(const Call &call, const QStringList &segments, const QByteArray &separator) const;
    Outcome expand(Call &call, const Route &list, const QJsonArray &ids) const;
    QJsonValue description(const QString &name) const;

    Models m_models;
    Router m_router;
};

} // namespace Aiguilleur::Sandbox
