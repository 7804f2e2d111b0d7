// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QAbstractItemModel>
#include <functional>
#include <memory>

namespace Aiguilleur {

class Session;

//! The tree of groups and numbers of a session, filtered as one types. Meaning through roles; no words, no colours.
class NumberTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, DescriptionColumn, ConfigurationColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, //!< Kind
        BillingAccountRole,      //!< QString
        ServiceNameRole,         //!< QString
        NumberRole,              //!< QString, as people write it
        DescriptionRole,         //!< QString
        FeatureTypeRole,         //!< FeatureType
        TargetTypeRole,          //!< FeatureType: of the change under way; invalid when none
        MarkRole,                //!< Mark
        ChangeStateRole, //!< int(ConfigurationChange::State) of the change under way or last ended; invalid when none
        CountRole,       //!< int: numbers of a group that are shown
        GroupStatusRole, //!< int(BillingAccount::Status)
        ErrorRole,       //!< ApiError of a group's last refresh; invalid when none
        LoadingRole,     //!< bool: group being read for the first time
        LockRole,        //!< NumberLock: who else works on the number; invalid when nobody does
    };
    enum class Kind { Group, Number, Line };
    enum class Mark { None, Pending, Failed, Locked }; //!< Failed until seen; Locked: somebody else has it

    explicit NumberTreeModel(QObject *parent = nullptr);
    ~NumberTreeModel() override;

    void setSession(Session *session); //!< nullptr: empty
    //! Words separated by blanks; all must be found: in the number in any written form, description, configuration,
    //! group. Accents and case ignored.
    void setFilter(const QString &text);
    QString filter() const;
    void setLinesShown(bool shown); //!< lines (SIP...) beside alias numbers; off by default
    bool linesShown() const;
    void setInternationalNumbers(bool international); //!< +33 1… instead of 01…; off by default
    //! Configuration names are searched in the person's language: the window gives them again when it changes.
    void setConfigurationNames(const QHash<FeatureType, QString> &names);

    //! Words are the window's: names of the columns, and what the model is asked for in Qt::ToolTipRole and the
    //! accessible roles.
    using Describer = std::function<QVariant(const QModelIndex &index, int role)>;
    void setColumnNames(const QStringList &names);
    void setDescriber(Describer describer);

    QModelIndex indexOf(const QString &billingAccount, const QString &serviceName) const; //!< invalid when not shown
    int matchCount() const;                                                               //!< numbers shown
    bool isIndexing() const; //!< new numbers are being prepared for the search, and are not found yet

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void filterApplied(); //!< setFilter has done its work; follows the reset, if there was one
    void matchCountChanged(int count);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::NumberTreeModel::Kind)
Q_DECLARE_METATYPE(Aiguilleur::NumberTreeModel::Mark)
