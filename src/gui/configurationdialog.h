// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QDialog>
#include <memory>

namespace Aiguilleur {

class ConfigurationChange;
class ExpertMode;
class Session;
class UserPrompts;

//! « What should happen when this number is called? »: a choice of configuration in the simple or the expert mode, by
//! card or drop-down, applied with « Set up ». Says what will be lost, counted from the live configuration. May be
//! closed while the change goes on.
class ConfigurationDialog : public QDialog
{
    Q_OBJECT
public:
    ConfigurationDialog(Session &session, const Service &service, ExpertMode &expertMode, UserPrompts &prompts,
                        QWidget *parent = nullptr);
    ~ConfigurationDialog() override;

    FeatureType choice() const;

signals:
    void changeBegun(Aiguilleur::ConfigurationChange *change);
    //! The dialog closes: the choice, which may be none, is to be given to others as well.
    void severalRequested(const Aiguilleur::FeatureType &type);
    void scheduled(const QString &title); //!< to be done later; the dialog closes
    //! The change is applied, and the person wants to go on with the details.
    void setUpRequested(const QString &billingAccount, const QString &serviceName);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
