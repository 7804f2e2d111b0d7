// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

namespace Aiguilleur {

class ConfigurationChanges;
class Inventory;
class TelephonyApi;

//! Finds changes of configuration that run at OVHcloud but were begun elsewhere (the control panel, a colleague), and
//! gives them to ConfigurationChanges::follow. A task does not say which number it is for: one that nobody here knows
//! is looked for in the task lists of its group's numbers, a few at a time, until it is found; one that is not found is
//! not looked for again.
class ExternalTasks : public QObject
{
    Q_OBJECT
public:
    ExternalTasks(TelephonyApi &api, Inventory &inventory, ConfigurationChanges &changes, QObject *parent = nullptr);
    ~ExternalTasks() override;

    void look(); //!< in all groups; nothing when a look is under way. `looked` follows
    void look(const QString &billingAccount, const QString &serviceName);

signals:
    void looked();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
