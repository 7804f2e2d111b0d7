// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closures.h"
#include "models/rowtable.h"

#include <QPointer>
#include <functional>
#include <memory>

namespace Aiguilleur {

class Setup;

//! The exceptional closures of a number's draft, by their beginning, one row each. Edits go into the draft.
class ClosuresModel : public RowTable<Closure>
{
    Q_OBJECT
public:
    enum Column { TitleColumn, TimeColumn, CategoryColumn, ColumnCount };

    explicit ClosuresModel(QObject *parent = nullptr);
    ~ClosuresModel() override;

    void setSetup(Setup *setup); //!< nullptr: empty
    bool canEdit() const;
    QTimeZone zone() const; //!< of the scheduler, Europe/Paris when not known
    QList<Closure> on(QDate day) const;

    void add(const Closure &closure);
    void change(const Closure &closure); //!< the one at closure.path
    void remove(const QStringList &paths);
    int take(const QList<Closures::Planned> &planned); //!< adds those that can be; their number

    //! Words are the window's.
    using Describer = std::function<QVariant(const Closure &closure, int column, int role)>;
    void setColumnNames(const QStringList &names);
    void setDescriber(Describer describer);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed(); //!< the closures, their zone, or whether they can be edited

private:
    void follow();
    QString root() const;
    QString list() const;
    template<class Edit>
    void edit(Edit edit);

    QPointer<Setup> m_setup;
    std::unique_ptr<QObject> m_following; //!< its end cuts the connections to the set-up
    QStringList m_columnNames;
    Describer m_describer;
};

} // namespace Aiguilleur
