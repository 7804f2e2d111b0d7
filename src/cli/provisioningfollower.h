// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <QStringList>
#include <chrono>

namespace Aiguilleur {

class Context;
class Provisioning;

//! Goes on with everything that programs that are gone left: changes, saves, numbers on their way to a goal, batches.
QCoro::Task<> resumeEverything(Context &context);
QCoro::Task<> resumeGoals(Context &context); //!< the same, once changes were resumed

//! Under way or stopped, of this number or of all; oldest first.
QList<Provisioning *> provisioningsLeft(Context &context, const QString &serviceName = {});

enum class FollowEnd { Done, TimeOut, Interrupted, SignInNeeded };

//! Until each of them ended or stopped.
QCoro::Task<FollowEnd> followProvisionings(Context &context, QStringList ids, std::chrono::seconds timeout);
//! Until nothing of the batch waits or runs.
QCoro::Task<FollowEnd> followBatch(Context &context, QString id, std::chrono::seconds timeout);

} // namespace Aiguilleur
