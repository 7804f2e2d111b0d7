// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planfile.h"
#include "service/provisionings.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace Aiguilleur {

class Batch;
class Batches;
class Inventory;
class Snapshots;

//! One line of a plan held against what the number is now.
struct PlanFinding
{
    PlanLine line;
    Result<ProvisioningPreview> preview;

    bool changesNothing() const { return preview && preview->changesNothing(); }
    //! It could not be read, or cannot be done: then nothing of the plan is.
    bool isBlocked() const { return !preview || (!preview->changesNothing() && preview->isBlocked()); }
};

//! Plans of one account: held against what its numbers are, applied as a batch, and written. Owned by the session.
class Plans : public QObject
{
    Q_OBJECT
public:
    Plans(Inventory &inventory, Snapshots &snapshots, Provisionings &provisionings, Batches &batches,
          QObject *parent = nullptr);
    ~Plans() override;

    //! With the numbers of the inventory; nothing is sent.
    Plan read(const QByteArray &file) const;
    //! BadRequest with the system's reason for a file that cannot be read; larger ones are read as far as it takes to
    //! say so.
    static Result<QByteArray> contentOf(const QString &path);

    //! Both, in another thread; a file that cannot be read is a problem of the plan.
    QFuture<Result<Plan>> readFile(const QString &path) const;

    //! Asks what each number has. In the order of the plan.
    QFuture<Result<QList<PlanFinding>>> check(const Plan &plan);
    //! Begins what differs. BadRequest when a line is blocked or none differs: then nothing is sent.
    Result<Batch *> apply(const QString &title, const QList<PlanFinding> &findings);

    //! What these numbers are set up as now, as a plan that changes nothing; the first number that cannot be read fails
    //! it.
    QFuture<Result<QByteArray>> write(const QList<Service> &services, PlanFile::Format format);
    //! Numbers with group, type, description, offer, as a table for spreadsheets; asks nobody.
    QByteArray inventory(const QList<Service> &services) const;

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Aiguilleur
