// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/setuptemplate.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <memory>

namespace Aiguilleur {

class Store;

//! The templates of one account, in the store. Owned by the session.
class Templates : public QObject
{
    Q_OBJECT
public:
    Templates(QString account, Store &store, QObject *parent = nullptr);
    ~Templates() override;

    //! Reads them; also what others on the same store did since. `changed` follows when it is not the same any more.
    QFuture<Result<QList<SetupTemplate>>> load();
    const QList<SetupTemplate> &all() const;                  //!< as last read, by name
    const SetupTemplate *find(const QString &nameOrId) const; //!< nullptr when there is none

    //! Stores a new one (its id is given) or another state of one. Conflict when another one has its name.
    QFuture<Result<SetupTemplate>> save(const SetupTemplate &entry);
    QFuture<Result<SetupTemplate>> rename(const QString &id, const QString &name);
    QFuture<Result<void>> remove(const QString &id);

    //! BadRequest or Storage with the reason; what is in a file is not stored by that.
    static Result<SetupTemplate> readFile(const QString &path);
    static Result<void> writeFile(const SetupTemplate &entry, const QString &path);

signals:
    void changed();

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Aiguilleur
