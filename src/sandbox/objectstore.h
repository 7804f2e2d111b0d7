// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Aiguilleur::Sandbox {

//! Objects by their path below the endpoint, such as `/telephony/ab12345-ovh-1/line/0033199000001`, and the order of
//! each list. Copies are cheap until one of them is changed.
class ObjectStore
{
public:
    bool contains(const QString &path) const { return m_objects.contains(path); }
    QJsonObject object(const QString &path) const { return m_objects.value(path); }
    //! Last segments of what stands in a list, in order.
    QStringList ids(const QString &listPath) const { return m_ids.value(listPath); }

    //! Stores an object; a new one goes to the end of the list above it.
    void insert(const QString &path, const QJsonObject &object);
    //! Stores an object that is in no list, such as the options of a line.
    void set(const QString &path, const QJsonObject &object) { m_objects[path] = object; }
    //! The list in another order, of the same identifiers.
    void setOrder(const QString &listPath, const QStringList &ids) { m_ids[listPath] = ids; }
    //! Removes an object and everything below it.
    void remove(const QString &path);

    QJsonObject toJson() const;
    static ObjectStore fromJson(const QJsonObject &json);

private:
    QMap<QString, QJsonObject> m_objects;
    QHash<QString, QStringList> m_ids;
};

} // namespace Aiguilleur::Sandbox
