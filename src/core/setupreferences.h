// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Aiguilleur {

//! A property of an object that names another object of the same number: a key of a menu the menu that it opens.
struct SetupReference
{
    QString property;
    QString list;        //!< path of the list that has what is named
    QString id;          //!< empty when nothing is named
    bool isText = false; //!< the API writes the identifier as a text, else as a number
    bool operator==(const SetupReference &) const = default;
};

//! What objects of easyHunting and ovhPabx name: sounds, texts to speech, menus, queues, reasons of a break. Source:
//! the models of the telephony API.
namespace SetupReferences {

//! Of the object at a path; also of one that is not in a document yet, by the path of its list. Those that name nothing
//! are not among them.
QList<SetupReference> of(const QString &path, const QJsonObject &object);
//! `id` as the API writes it there; a made-up one is a text in any case.
QJsonValue value(const SetupReference &reference, const QString &id);
//! The object with other identifiers in it, by `/list/id`; what is not among them stays.
QJsonObject replaced(const QString &path, QJsonObject object, const QHash<QString, QString> &ids);
//! The same of everything in a document that names something of one list; ids: from the old ones to the new ones.
void replace(SetupDocument &document, const QString &list, const QHash<QString, QString> &ids);
//! Paths of the objects that name the one at `path`.
QStringList users(const SetupDocument &document, const QString &path);

} // namespace SetupReferences
} // namespace Aiguilleur
