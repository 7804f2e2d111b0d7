// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callexpectation.h"
#include "core/result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <memory>

namespace Aiguilleur {

class Store;

//! How calls to the numbers of one account are to end, in the store. Owned by the session.
class Expectations : public QObject
{
    Q_OBJECT
public:
    Expectations(QString account, Store &store, QObject *parent = nullptr);
    ~Expectations() override;

    //! Of one number, in the order in which they were saved. What a newer version of the program stored is left out.
    QFuture<Result<QList<CallExpectation>>> load(const QString &serviceName);
    //! Stores a new one (its id is given) or another state of one; the stored one is the result.
    QFuture<Result<CallExpectation>> save(const QString &serviceName, const CallExpectation &expectation);
    QFuture<Result<void>> remove(const QString &serviceName, const QString &id);

signals:
    void changed(const QString &serviceName); //!< by save() or remove()

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Aiguilleur
