// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/models.h"

#include "sandbox/answer.h"
#include "sandbox/simpletypes.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! Present value of a nested object completed by what is given, so that a part of it may be sent.
QJsonValue merged(const QJsonValue &present, const QJsonValue &given)
{
    if (!present.isObject() || !given.isObject())
        return given;
    QJsonObject result = present.toObject();
    const QJsonObject parts = given.toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it)
        result[it.key()] = merged(result.value(it.key()), it.value());
    return result;
}

QString givenText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(jsonText(value));
}

} // namespace

const Property *Model::property(const QString &name) const
{
    const auto it =
        std::find_if(properties.begin(), properties.end(), [&](const Property &p) { return p.name == name; });
    return it == properties.end() ? nullptr : &*it;
}

Models::Models()
{
    const QDir folder(u":/sandbox/models"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const QString problem =
            file.open(QIODevice::ReadOnly) ? add(QString::fromUtf8(file.readAll())) : u"unreadable"_s;
        if (!problem.isEmpty())
            qFatal("%s: %s", qPrintable(name), qPrintable(problem));
    }
}

QString Models::add(const QString &text)
{
    m_current.clear();
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (!readLine(lines[i]))
            return u"line %1: %2"_s.arg(i + 1).arg(lines[i]);
    return {};
}

bool Models::readLine(const QString &line)
{
    if (line.startsWith(u'#') || line.trimmed().isEmpty())
        return true;
    if (!line.startsWith(u' '))
        return readHead(line);
    if (!m_enumerations.contains(m_current))
        return readProperty(line);
    for (const QString &value : line.split(u'|', Qt::SkipEmptyParts))
        if (!value.trimmed().isEmpty())
            m_enumerations[m_current].append(value.trimmed());
    return true;
}

bool Models::readHead(const QString &line)
{
    const QString kind = line.section(u' ', 0, 0);
    m_current = line.section(u' ', 1, 1);
    if (m_current.isEmpty() || m_models.contains(m_current) || m_enumerations.contains(m_current))
        return false;
    if (kind == "enum"_L1) {
        m_enumerations.insert(m_current, {});
        return readLine(u' ' + line.section(u'=', 1));
    }
    m_models.insert(m_current, {m_current, kind == "body"_L1, {}});
    return kind == "model"_L1 || kind == "body"_L1;
}

bool Models::readProperty(const QString &line)
{
    QStringList words = line.simplified().split(u' ');
    if (words.size() != 3 || !m_models.contains(m_current))
        return false;
    Property property{words[0], words[1]};
    property.nullable = property.type.endsWith(u'?');
    property.type.remove(u'?');
    property.list = property.type.endsWith("[]"_L1);
    property.type.remove(u"[]"_s);
    property.writable = words[2] == "rw"_L1;
    property.required = words[2] == "required"_L1;
    m_models[m_current].properties.append(property);
    return property.writable || property.required || words[2] == "ro"_L1 || words[2] == "optional"_L1;
}

const Model *Models::model(const QString &name) const
{
    const auto it = m_models.constFind(name);
    return it == m_models.constEnd() ? nullptr : &*it;
}

QStringList Models::enumeration(const QString &name) const
{
    return m_enumerations.value(name);
}

QStringList Models::names() const
{
    QStringList names = m_models.keys() + m_enumerations.keys();
    names.sort();
    return names;
}

QString Models::problem(const Property &property, const QJsonValue &value) const
{
    if (value.isNull()) {
        return property.nullable
                   ? QString()
                   : u"[%1] Given data (null) is not valid for type %2"_s.arg(property.name, property.type);
    }
    if (!property.list)
        return valueProblem(property.type, property.name, value);
    if (!value.isArray())
        return u"[%1] Given data (%2) is not valid for type %3[]"_s.arg(property.name, givenText(value), property.type);
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString problem = valueProblem(property.type, u"%1[%2]"_s.arg(property.name).arg(i), items[i]);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString Models::valueProblem(const QString &type, const QString &path, const QJsonValue &value) const
{
    if (const Model *nested = model(type))
        return objectProblem(*nested, path, value);
    if (m_enumerations.contains(type)) {
        if (value.isString() && m_enumerations[type].contains(value.toString()))
            return {};
        const QString shortName = type.section(u'.', -1);
        return u"[%1] Given data (%2) does not belong to the %3 enumeration"_s.arg(path, givenText(value), shortName);
    }
    if (fitsSimpleType(type, value))
        return {};
    return u"[%1] Given data (%2) is not valid for type %3"_s.arg(path, givenText(value), type);
}

QString Models::objectProblem(const Model &model, const QString &path, const QJsonValue &value) const
{
    if (!value.isObject())
        return u"[%1] Given data (%2) is not valid for type %3"_s.arg(path, givenText(value), model.name);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Property *known = model.property(it.key());
        if (!known)
            return u"Unknown body parameter %1.%2"_s.arg(path, it.key());
        const QString wrong = problem(*known, it.value());
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QJsonObject Models::changes(const QString &modelName, const QJsonObject &present, const QJsonObject &given) const
{
    QJsonObject result;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const Property *known = m_models[modelName].property(it.key());
        if (!known)
            throw Refusal::badRequest(u"Unknown body parameter %1"_s.arg(it.key()));
        const QString wrong = problem(*known, it.value());
        if (!wrong.isEmpty())
            throw Refusal::badRequest(wrong);
        const QJsonValue value = merged(present.value(it.key()), it.value());
        if (value != present.value(it.key()) && known->writable)
            result[it.key()] = value;
    }
    return result;
}

void Models::checkBody(const QString &modelName, const QJsonObject &given) const
{
    const Model &body = *model(modelName);
    for (auto it = given.begin(); it != given.end(); ++it) {
        const Property *known = body.property(it.key());
        if (!known)
            throw Refusal::badRequest(u"Unknown body parameter %1"_s.arg(it.key()));
        const QString wrong = problem(*known, it.value());
        if (!wrong.isEmpty())
            throw Refusal::badRequest(wrong);
    }
    for (const Property &property : body.properties)
        if (property.required && !given.contains(property.name))
            throw Refusal::badRequest(u"Missing body parameter %1"_s.arg(property.name));
}

} // namespace Aiguilleur::Sandbox
