// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QDialog>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class LinePicker;
}

//! Chooses among lines and numbers over all groups: a list that a few typed letters or digits narrow down.
class LinePicker : public QDialog
{
    Q_OBJECT
public:
    explicit LinePicker(QList<Service> services, QWidget *parent = nullptr);
    ~LinePicker() override;

    void setMultiple(bool multiple);               //!< several at once; one unless said
    void setUsed(const QStringList &serviceNames); //!< in use already: shown, and not to be chosen
    void setPicked(const QStringList &serviceNames);

signals:
    void picked(const QList<Aiguilleur::Service> &services); //!< at least one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void choose();
    void update();

    std::unique_ptr<Ui::LinePicker> m_ui;
    QList<Service> m_services;
    QStringList m_used;
};

} // namespace Aiguilleur
