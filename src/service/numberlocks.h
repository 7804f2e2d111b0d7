// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>

namespace Aiguilleur {

class Store;
struct SessionOptions;

//! Who works on a number, or has left something unfinished there.
struct NumberLock
{
    QString billingAccount;
    QString person;      //!< user@host; empty when it is not known
    QDateTime since;     //!< UTC
    bool isAlive = true; //!< the program runs; what one that ended has left is taken up in a moment
    bool operator==(const NumberLock &) const = default;
};

//! The numbers of one account that other programs on the same store work on. Owned by the session. On a shared store a
//! change is heard of at once, on a file it is looked for every few seconds.
class NumberLocks : public QObject
{
    Q_OBJECT
public:
    NumberLocks(QString account, Store &store, const SessionOptions &options, QObject *parent = nullptr);
    ~NumberLocks() override;

    void start();                                           //!< goes on by itself
    void look();                                            //!< now
    const NumberLock *of(const QString &serviceName) const; //!< nullptr when there is none
    QStringList serviceNames() const;                       //!< of those that are locked

signals:
    void changed(const QString &serviceName);
    void abandoned(); //!< a program that is gone has left something that can be taken up

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::NumberLock)
