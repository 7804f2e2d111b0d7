// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QGridLayout;

namespace Aiguilleur {

class Provisioning;
class Session;

//! The numbers that are brought to a goal one by one: a line each, how far it is, and a button that shows it. Hidden
//! when there is none.
class ProvisioningStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProvisioningStrip(QWidget *parent = nullptr);

    void setSession(Session *session); //!< nullptr: none
    int count() const { return m_count; }

signals:
    void requested(Aiguilleur::Provisioning *provisioning);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void rebuild(const QList<Provisioning *> &shown, int more);
    void addRow(int row, Provisioning *provisioning);

    QPointer<Session> m_session;
    QGridLayout *m_rows;
    QStringList m_ids; //!< of those that have a line
    int m_count = 0;
};

} // namespace Aiguilleur
