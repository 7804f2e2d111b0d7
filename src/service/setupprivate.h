// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/lifetime.h"
#include "service/setup.h"
#include "service/setupreader.h"

#include <QCoroTask>

#include <QPointer>
#include <QSet>
#include <memory>

namespace Aiguilleur {

//! What Setup is made of: reading in setuploading.cpp, saving in setupsaving.cpp.
//! Its coroutines hold it: the client does not end with a set-up, and answers when nobody looks at it any more.
class Setup::Private : public std::enable_shared_from_this<Private>
{
public:
    Private(Setup *q, Service service, SetupServices services);

    // Reading
    QCoro::Task<> load();
    QCoro::Task<Result<SetupDocument>> readAll();
    QCoro::Task<Result<SetupDocument>> readNumber();
    void adopt(const SetupDocument &theirs);
    void followDraft();
    QCoro::Task<> readLine(QString line);
    QCoro::Task<> readDestinations(QString serviceName);
    void putLine(SetupDocument &document, const QString &line, const SetupReader::Line &read);
    QString destination(const SetupDocument &document) const;
    QString linePath(const QString &line) const; // of its options; empty when it is no line of the account
    QStringList linesToRead() const;

    // Editing
    bool refusesEdits() const;
    bool canEndSave() const;
    void edited();
    void forget();
    const QList<SetupProblem> &currentProblems();
    bool hasChanges();

    // Saving
    QCoro::Task<> check();
    void goOn();
    QCoro::Task<> begin();
    void follow(SetupSave *now);
    void saveChanged();
    QCoro::Task<> saveEnded();
    void settle();
    void setState(State now);

    Setup *q;
    Service service;
    SetupServices services;
    State state = State::Idle;
    std::optional<ApiError> error;
    SetupDocument base;
    SetupDocument draft;
    bool loaded = false;
    bool reading = false;
    bool readAgain = false;
    int turn = 0; // of the readings: the last one counts
    QHash<QString, bool> phones;
    QHash<QString, QStringList> destinations; // of other numbers of the account
    QSet<QString> asked;                      // lines and numbers whose part has been read, or is being read
    std::optional<QList<SetupProblem>> problems;
    std::optional<bool> modified;
    QList<SetupConflict> conflicts;
    SetupDocument theirs; // as read when saving began
    QPointer<SetupSave> save;
    Lifetime lifetime;
    SetupReader reader;
};

} // namespace Aiguilleur
