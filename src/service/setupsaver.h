// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/setupcaller.h"
#include "service/setupsave.h"

#include <functional>

namespace Aiguilleur {

//! Takes saves through their steps, forward and back. A step is in the journal as running before it is sent; whether
//! one arrived whose answer never came is found out before anything else is sent.
class SetupSaver
{
public:
    struct Services
    {
        QString account;
        TelephonyApi &api;
        Store &store;
        TaskWatcher &watcher;
        SessionOptions options;
    };

    SetupSaver(const Services &services, Lifetime &lifetime, std::function<void(SetupSave *)> announce);
    Q_DISABLE_COPY_MOVE(SetupSaver)

    QCoro::Task<> begin(SetupSave *save);
    QCoro::Task<> finish(SetupSave *save);
    QCoro::Task<> takeBack(SetupSave *save);
    QCoro::Task<> end(SetupSave *save, SetupSave::State state, std::optional<ApiError> error);

    StoredSetupSave toStored(const SetupSave *save) const; //!< without its steps

private:
    using Outcome = SetupCaller::Outcome;

    // Forward
    QCoro::Task<> goForward(SetupSave *save);
    QCoro::Task<bool> takeStep(SetupSave *save, int place);
    QCoro::Task<bool> lookForStep(SetupSave *save, int place);
    void stepDone(SetupSave *save, int place, const QString &created);
    SetupCaller::Call forwardCall(const SetupSave *save, int place) const;

    // Back
    QCoro::Task<> goBack(SetupSave *save);
    QCoro::Task<bool> undoStep(SetupSave *save, int place);
    QCoro::Task<bool> undoCall(SetupSave *save, int place);
    QCoro::Task<bool> lookForUndo(SetupSave *save, int place);
    void callUndone(SetupSave *save, int place, const QString &created);
    void takeAlong(SetupSave *save, int place);
    SetupCaller::Call undoCallOf(const SetupSave *save, int place) const;
    static int undoCount(const SetupStep &step);

    // Both
    QCoro::Task<bool> resolve(SetupSave *save, int place);
    QCoro::Task<bool> noteList(SetupSave *save, SetupCaller::Call call);
    QCoro::Task<bool> stop(SetupSave *save, std::optional<ApiError> error);
    QCoro::Task<Result<void>> write(SetupSave *save);
    void setStep(SetupSave *save, int place, SetupStep::State state, bool isUndoing);
    static QString real(const SetupSave *save, const QString &path);
    static QJsonObject realBody(const SetupSave *save, const QString &path, const QJsonObject &body);
    static QSet<QString> known(const SetupSave *save, const QString &list);

    Services m_services;
    Lifetime &m_lifetime;
    std::function<void(SetupSave *)> m_announce;
    SetupCaller m_caller;
};

} // namespace Aiguilleur
