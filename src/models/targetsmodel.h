// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QSet>
#include <functional>
#include <string>
#include <vector>

namespace Aiguilleur {

class Session;

//! The alias numbers of a session, of which some are chosen. What a filter hides stays chosen. Meaning through roles;
//! no words, no colours.
class TargetsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, DescriptionColumn, GroupColumn, ConfigurationColumn, ColumnCount };
    enum Role {
        ServiceRole = Qt::UserRole, //!< Service
        GroupNameRole,              //!< QString
    };
    //! What is shown: everything that fits all of it.
    struct Filter
    {
        QString text;           //!< words, as the search of the tree takes them
        QString billingAccount; //!< empty: any
        FeatureType type;       //!< without a name: any
        bool onlyChosen = false;
        bool operator==(const Filter &) const = default;
    };

    explicit TargetsModel(QObject *parent = nullptr);

    void setSession(Session *session); //!< nullptr: empty
    //! Configuration names are searched in the person's language: given again when it changes.
    using Describer = std::function<QVariant(const Service &service, int column, int role)>;
    void setDescriber(Describer describer);
    void setColumnNames(const QStringList &names);
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }

    void choose(const QStringList &serviceNames); //!< these, and no others
    void chooseVisible(bool chosen);
    void exclude(const QString &serviceName); //!< neither shown nor chosen
    QList<Service> chosen() const;            //!< in the order of the account
    int chosenCount() const { return static_cast<int>(m_chosen.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();
    void filterApplied();

private:
    struct Entry
    {
        Service service;
        QString group;
        std::string searched;
    };
    void rebuild();
    void update(int groupRow);
    void show();
    bool fits(const Entry &entry) const;

    QPointer<Session> m_session;
    Describer m_describer;
    QStringList m_names;
    Filter m_filter;
    std::vector<Entry> m_entries;
    QList<int> m_rows; //!< places among the entries of what is shown
    QSet<QString> m_chosen;
    QString m_excluded;
};

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::TargetsModel::Filter)
