// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Aiguilleur {

//! The objects that make up what one number is set up as, by their path below the endpoint
//! (`/telephony/ab12345-ovh-1/easyHunting/0033199001234`, segments not encoded), and the order of each list. A value:
//! what the server has, or what the person makes of it. Properties that we do not know are kept as they came.
class SetupDocument
{
public:
    bool contains(const QString &path) const { return m_objects.contains(path); }
    QJsonObject object(const QString &path) const { return m_objects.value(path); } //!< empty when there is none
    //! Undefined when the object or the property is not there.
    QJsonValue value(const QString &path, const QString &property) const;
    //! Last segments of the paths of what stands in a list, in its order.
    QStringList ids(const QString &list) const { return m_ids.value(list); }
    bool hasList(const QString &list) const { return m_ids.contains(list); }
    QStringList lists() const; //!< sorted
    //! Those of what stands in the object, sorted.
    QStringList listsBelow(const QString &path) const;
    const QMap<QString, QJsonObject> &objects() const { return m_objects; }

    //! Stores an object as it is; it joins no list by that.
    void insert(const QString &path, const QJsonObject &object) { m_objects[path] = object; }
    void setIds(const QString &list, const QStringList &ids) { m_ids[list] = ids; }

    void setValue(const QString &path, const QString &property, const QJsonValue &value);
    //! A new object of a list, at `index` or at the end; returns its path. Its identifier is ours until the server
    //! gives another, see isNew().
    QString add(const QString &list, const QJsonObject &object, int index = -1);
    //! Takes the object, and everything below it, out of the document and out of its list.
    void remove(const QString &path);
    void move(const QString &list, int from, int to);

    bool operator==(const SetupDocument &) const = default;

    static QString newId();                     //!< another one each time
    static bool isNew(const QString &pathOrId); //!< made by add() or newId()
    static QString listOf(const QString &path); //!< the path without its last segment
    static QString idOf(const QString &path);   //!< its last segment

private:
    QMap<QString, QJsonObject> m_objects;
    QMap<QString, QStringList> m_ids; // sorted: what is below an object is found without looking at all of it
};

} // namespace Aiguilleur
