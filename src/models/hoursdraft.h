// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weekhours.h"

#include <QObject>
#include <QPointer>
#include <memory>

namespace Aiguilleur {

class Setup;

//! The week of a number's draft: what all views of it read, and through which they edit, so that none can make ranges
//! that overlap.
class HoursDraft : public QObject
{
    Q_OBJECT
public:
    enum class Refusal {
        None,
        Overlap,    //!< with another range of the day
        EndsBefore, //!< it would end before it begins, or be shorter than a step
        OutsideDay,
        Locked, //!< nothing can be edited now
    };
    Q_ENUM(Refusal)

    explicit HoursDraft(QObject *parent = nullptr);
    ~HoursDraft() override;

    void setSetup(Setup *setup); //!< nullptr: an empty week
    Setup *setup() const;
    const QList<HoursRange> &ranges() const { return m_ranges; } //!< by day and time
    HoursRange range(const QString &path) const;                 //!< without a path when there is none
    bool canEdit() const;

    //! Whether it could be there; `obstacle` is what it would overlap.
    Refusal check(const HoursRange &wanted, HoursRange *obstacle = nullptr) const;
    //! Edits; what is refused changes nothing and says so by refused().
    QString add(const HoursRange &range); //!< the new range's path; empty when refused
    bool change(const HoursRange &range); //!< the one at range.path
    void remove(const QStringList &paths);
    void copyDay(int day, const QList<int> &to);
    bool split(const QString &path, int minute);
    bool mergeWithNext(const QString &path);
    void replace(const QList<HoursRange> &ranges);
    QByteArray toJson() const;

signals:
    void changed(); //!< the ranges, or whether they can be edited
    void refused(Aiguilleur::HoursDraft::Refusal refusal, const Aiguilleur::HoursRange &obstacle);

private:
    void update();
    QString list() const;
    template<class Edit>
    void edit(Edit edit);

    QPointer<Setup> m_setup;
    QList<HoursRange> m_ranges;
    bool m_canEdit = false;
    std::unique_ptr<QObject> m_following; //!< its end cuts the connections to the set-up
};

} // namespace Aiguilleur
