// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace Aiguilleur {

//! The members of a queue in words, with icons and tones: what a table of them shows, and what is read out.
class MembersTable : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit MembersTable(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate(); //!< everything is called something else now

private:
    bool rings(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;
    QString problemText(const QModelIndex &index) const;
};

} // namespace Aiguilleur
