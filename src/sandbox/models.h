// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Aiguilleur::Sandbox {

//! One property of an object, or one member of a body.
struct Property
{
    QString name;
    QString type; //!< simple type, enumeration or object, without the marks below
    bool list = false;
    bool nullable = false;
    bool writable = false; //!< may be given in a PUT
    bool required = false; //!< must be given in a body
};

struct Model
{
    QString name;
    bool body = false; //!< describes what a POST takes, not an object
    QList<Property> properties;

    const Property *property(const QString &name) const;
};

//! The objects that the sandbox serves, read from the tables under resources/sandbox/models.
class Models
{
public:
    //! Reads every table that is built in.
    Models();
    //! Adds the content of one table. Returns what is wrong with it, or nothing.
    QString add(const QString &text);

    const Model *model(const QString &name) const;
    QStringList enumeration(const QString &name) const;
    QStringList names() const;
    //! The same content as a published description of an API has it.
    QJsonObject toJson() const;

    //! What is wrong with the value for the property; nothing when it fits.
    QString problem(const Property &property, const QJsonValue &value) const;
    //! Checks a PUT of `given` onto `present` and returns the members that change, ready to be stored.
    //! What is read-only stays as it is, whatever is sent. Throws a Refusal 400 for an unknown member or a wrong type.
    QJsonObject changes(const QString &modelName, const QJsonObject &present, const QJsonObject &given) const;
    //! Checks what a POST takes. Throws a Refusal 400.
    void checkBody(const QString &modelName, const QJsonObject &given) const;

private:
    bool readLine(const QString &line);
    bool readHead(const QString &line);
    bool readProperty(const QString &line);
    QString objectProblem(const Model &model, const QString &path, const QJsonValue &value) const;
    QString valueProblem(const QString &type, const QString &path, const QJsonValue &value) const;

    QHash<QString, Model> m_models;
    QHash<QString, QStringList> m_enumerations;
    QString m_current;
};

} // namespace Aiguilleur::Sandbox
