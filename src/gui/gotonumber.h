// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace Aiguilleur {

//! Goes to a number by its last digits, its whole in any written form, or its description.
class GoToNumber : public QDialog
{
    Q_OBJECT
public:
    explicit GoToNumber(QList<Service> services, QWidget *parent = nullptr);

    //! The services that the text may mean, at most `most`.
    static QList<Service> matches(const QList<Service> &services, const QString &text, qsizetype most);

signals:
    void chosen(const QString &billingAccount, const QString &serviceName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list(const QString &text);
    void choose();

    QList<Service> m_services;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace Aiguilleur
