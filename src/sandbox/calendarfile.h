// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Aiguilleur::Sandbox {

class ObjectStore;

//! The events of an iCalendar file, as the scheduler keeps them. What is wrong with the file is in *problem.
//! Understood are UID, SUMMARY, DESCRIPTION, CATEGORIES, DTSTART and DTEND; events that repeat come once.
QList<QJsonObject> eventsOfCalendar(const QByteArray &file, QString *problem);

//! What speaks against having the event in the list at this path, or nothing: it ends before it begins, or there is
//! another one of its category at its time.
QString eventProblem(const ObjectStore &objects, const QString &listPath, const QJsonObject &event);

} // namespace Aiguilleur::Sandbox
