// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QWidget>
#include <memory>

class QToolButton;

namespace Aiguilleur {

namespace Ui {
class NumberPageDetails;
}

//! « My number »: what the number is.
class NumberPageDetails : public QWidget
{
    Q_OBJECT
public:
    explicit NumberPageDetails(QWidget *parent = nullptr);
    ~NumberPageDetails() override;

    void setService(const Service &service, const BillingAccount &group);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::NumberPageDetails> m_ui;
    Service m_service;
    BillingAccount m_group;
};

} // namespace Aiguilleur
