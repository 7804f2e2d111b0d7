// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupadaptation.h"

#include "core/callplanedits.h"
#include "core/setupfields.h"
#include "core/setupmatching.h"
#include "core/setupmembers.h"
#include "core/setupreferences.h"
#include "core/setupschema.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Loss = SetupLoss::Kind;

// What the server keeps of an object is written where it may be; a redirection's destination by an operation of its
// own.
QStringList writtenProperties(const QString &path)
{
    const QString branch = path.section(u'/', 3, 3);
    if (branch == "redirect"_L1 || branch == "ddi"_L1)
        return {u"destination"_s};
    const SetupResource *resource = SetupSchema::resourceAt(path);
    return resource ? resource->writable : QStringList();
}

// Whether somebody is at work today is nothing to bring back.
QStringList presence(const QString &path)
{
    const bool isAgent = SetupDocument::listOf(path).endsWith("/hunting/agent"_L1);
    return isAgent ? QStringList{u"status"_s, u"breakStatus"_s} : QStringList();
}

//! Of something that is only named until the server gives it an identifier.
QString freeId(const QStringList &taken)
{
    qint64 highest = 0;
    for (const QString &id : taken)
        highest = std::max(highest, id.toLongLong());
    return QString::number(highest + 1);
}

//! A whole copy upon one number.
class WholeAdapter
{
public:
    WholeAdapter(const SetupGoal &goal, const SetupContext &target, const SetupDocument &present,
                 const QStringList &files)
        : m_goal(goal)
        , m_target(target)
        , m_present(present)
        , m_files(files)
    {
        m_result.draft = present;
    }
    SetupAdaptation make();

private:
    QString pathHere(const QString &path) const { return m_goal.pathFor(m_target.service, path); }
    void bringHere();
    void adaptSounds();
    void adaptReferences(const QHash<QString, QString> &sounds);
    void dropDangling();
    void adaptAnnouncement();
    void adaptList(const QString &list);
    void takeObjects();
    void takeObject(const QString &path, const QJsonObject &wanted);
    void noteSecrets();
    void noteLines();
    void noteWhatStays();
    void lose(Loss kind, const QString &path, const QString &name);

    const SetupGoal &m_goal;
    const SetupContext &m_target;
    const SetupDocument &m_present;
    const QStringList &m_files;
    SetupDocument m_wanted;
    QHash<QString, QStringList> m_withheld; // by path here
    SetupAdaptation m_result;
};

SetupAdaptation WholeAdapter::make()
{
    bringHere();
    adaptSounds();
    adaptAnnouncement();
    dropDangling();
    SetupMatching::renameAllAsIn(m_wanted, m_result.draft);
    const QStringList lists = m_wanted.lists();
    for (const QString &list : lists) {
        if (!SetupMembers::isOrdered(list))
            adaptList(list);
    }
    takeObjects();
    noteSecrets();
    noteLines();
    noteWhatStays();
    return m_result;
}

void WholeAdapter::bringHere()
{
    m_wanted = m_goal.documentFor(m_target.service);
    for (auto it = m_goal.withheld.begin(); it != m_goal.withheld.end(); ++it)
        m_withheld.insert(pathHere(it.key()), it.value());
}

// One that is still to be uploaded stays under its old identifier: people read its name, nothing is saved with it.
void WholeAdapter::adaptSounds()
{
    QHash<QString, QString> here; // what plays nothing is not in it
    const QString list = m_target.root(SetupSchema::ownBranch(m_goal.type)) + u"/sound"_s;
    if (!m_wanted.hasList(list))
        return;
    const QHash<QString, QString> known = SetupMatching::byName(m_result.draft, list);
    const QStringList ids = m_wanted.ids(list);
    QStringList kept = m_result.draft.ids(list); // none is deleted by a restoration
    for (const QString &id : ids) {
        const QString path = list + u'/' + id;
        const QString name = m_wanted.value(path, u"name"_s).toString();
        const bool isToCome = !known.contains(name) && m_files.contains(name);
        if (known.contains(name))
            here.insert(id, known.value(name));
        else if (!isToCome)
            lose(Loss::Sound, path, name);
        if (!isToCome) {
            m_wanted.remove(path);
            continue;
        }
        const QString own = kept.contains(id) ? freeId(kept + ids) : id;
        if (own != id)
            SetupMembers::rename(m_wanted, path, own);
        m_result.sounds.append({.id = own, .name = name});
        here.insert(id, own);
        kept.append(own);
    }
    m_wanted.setIds(list, kept);
    adaptReferences(here);
}

void WholeAdapter::adaptReferences(const QHash<QString, QString> &sounds)
{
    const auto objects = m_wanted.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const std::optional<QJsonObject> adapted = SetupMatching::withSounds(it.key(), it.value(), sounds);
        if (!adapted)
            m_wanted.remove(it.key());
        else if (*adapted != it.value())
            m_wanted.insert(it.key(), *adapted);
    }
}

// A key or a rule that leads to something that was deleted cannot be made again; nor can one to somebody else's
// voicemail. What is like that here already stays so.
void WholeAdapter::dropDangling()
{
    const auto objects = m_wanted.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const bool isHere = m_present.value(it.key(), u"action"_s) == it.value().value("action"_L1) &&
                            m_present.value(it.key(), u"actionParam"_s) == it.value().value("actionParam"_L1);
        if (m_present.contains(it.key()) && isHere)
            continue;
        const bool isVoicemail = it.value().value("action"_L1).toString() == "voicemail"_L1;
        const QString voicemail = it.value().value("actionParam"_L1).toString();
        if (isVoicemail && !m_target.find(voicemail)) {
            lose(Loss::Line, it.key(), voicemail);
            m_wanted.remove(it.key());
            continue;
        }
        const QList<SetupReference> references = SetupReferences::of(it.key(), it.value());
        for (const SetupReference &reference : references) {
            const bool isKnown = !m_wanted.hasList(reference.list) || reference.list.endsWith("/sound"_L1) ||
                                 m_wanted.contains(reference.list + u'/' + reference.id);
            if (isKnown || reference.property == "breakStatus"_L1)
                continue;
            lose(Loss::Missing, it.key(), reference.id);
            if (reference.property == "actionParam"_L1)
                m_wanted.remove(it.key());
            else
                m_wanted.setValue(it.key(), reference.property, QJsonValue());
        }
    }
}

// Of a conference: the file is uploaded by itself, and the server says what it is called.
void WholeAdapter::adaptAnnouncement()
{
    const QString path = m_target.root(u"conference"_s) + u"/settings"_s;
    const QString key = u"announceFilename"_s;
    const QString name = m_wanted.value(path, key).toString();
    if (name.isEmpty() || !m_wanted.value(path, u"announceFile"_s).toBool())
        return;
    if (m_result.draft.value(path, key).toString() == name)
        return;
    if (m_files.contains(name)) {
        m_result.sounds.append({.id = SoundNeed::announcement(), .name = name});
    } else {
        lose(Loss::Sound, path, name);
        m_wanted.setValue(path, u"announceFile"_s, m_result.draft.value(path, u"announceFile"_s));
    }
}

void WholeAdapter::adaptList(const QString &list)
{
    if (list.endsWith("/sound"_L1))
        return;
    const QStringList wanted = m_wanted.ids(list);
    const QStringList present = m_result.draft.ids(list);
    const SetupResource *resource = SetupSchema::resourceAt(list);
    for (const QString &id : present) {
        if (!wanted.contains(id) && resource && resource->isDeletable)
            SetupMembers::remove(m_result.draft, list + u'/' + id);
    }
    for (const QString &id : wanted) {
        if (!present.contains(id) && resource && resource->creation.isEmpty()) {
            lose(Loss::Unsupported, list + u'/' + id, m_wanted.value(list + u'/' + id, u"description"_s).toString());
            m_wanted.remove(list + u'/' + id);
        }
    }
}

void WholeAdapter::takeObjects()
{
    const auto &objects = m_wanted.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it)
        takeObject(it.key(), it.value());
    const QStringList lists = m_wanted.lists();
    for (const QString &list : lists) {
        QStringList ids = m_wanted.ids(list);
        const QStringList present = m_result.draft.ids(list);
        for (const QString &id : present) { // that cannot be deleted
            if (!ids.contains(id) && !SetupMembers::isOrdered(list))
                ids.append(id);
        }
        m_result.draft.setIds(list, ids);
    }
}

void WholeAdapter::takeObject(const QString &path, const QJsonObject &wanted)
{
    if (!m_result.draft.contains(path)) {
        QJsonObject made = wanted;
        if (made.contains("breakStatus"_L1)) // the reason of a break has another identifier now
            made.insert(u"breakStatus"_s, QJsonValue());
        m_result.draft.insert(path, made);
        return;
    }
    QJsonObject object = m_result.draft.object(path);
    const QStringList properties = writtenProperties(path);
    const QStringList kept = m_withheld.value(path) + presence(path);
    for (const QString &property : properties) {
        if (wanted.contains(property) && !kept.contains(property))
            object.insert(property, wanted.value(property));
    }
    m_result.draft.insert(path, object);
}

void WholeAdapter::noteSecrets()
{
    for (auto it = m_goal.withheld.begin(); it != m_goal.withheld.end(); ++it) {
        if (!SetupSchema::resourceAt(it.key()))
            continue;
        for (const QString &name : it.value())
            lose(Loss::Secret, pathHere(it.key()), name);
    }
}

// Destinations of redirections and internal members have to be lines of the account; what is there is good already.
void WholeAdapter::noteLines()
{
    const auto &objects = m_wanted.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const bool isMember = it.value().value("type"_L1).toString() == "internal"_L1;
        const QString key = isMember ? u"number"_s : u"destination"_s;
        const QString number = it.value().value(key).toString();
        const bool isThere = m_present.value(it.key(), key).toString() == number;
        if (!number.isEmpty() && !isThere && !m_target.find(number))
            lose(Loss::Line, it.key(), number);
    }
}

void WholeAdapter::noteWhatStays()
{
    for (const QString &path : m_goal.unreadable)
        lose(Loss::Unreadable, pathHere(path), path.section(u'/', 5));
    for (const QString &path : m_goal.unsupported) {
        const bool isAccess = path.endsWith("/webAccess"_L1);
        lose(isAccess ? Loss::WebAccess : Loss::Unsupported, pathHere(path), path.section(u'/', 5));
    }
}

void WholeAdapter::lose(Loss kind, const QString &path, const QString &name)
{
    m_result.losses.append({.kind = kind, .path = path, .name = name});
}

SetupAdaptation withFields(const SetupGoal &goal, const SetupContext &target, const SetupDocument &present)
{
    SetupAdaptation result;
    result.draft = present;
    const QList<SetupBranch> branches = SetupSchema::branches(goal.type);
    const QString root = branches.isEmpty() ? QString() : target.root(branches.first().name);
    for (auto it = goal.fields.begin(); it != goal.fields.end(); ++it) {
        const std::optional<SetupField> field = SetupFields::find(goal.type, it.key());
        const std::optional<QJsonValue> value = field ? SetupFields::parse(*field, it.value()) : std::nullopt;
        // A number that has just become one with a call plan has none yet.
        if (value && field->resource.startsWith("dialplan/"_L1))
            CallPlanEdits::ensurePlan(result.draft, root);
        const QString path = field ? SetupFields::path(*field, result.draft, root) : QString();
        if (value && !path.isEmpty())
            SetupFields::set(result.draft, path, field->property, *value);
        else
            result.losses.append({.kind = Loss::Field, .path = path, .name = it.key(), .blocks = true});
    }
    return result;
}

} // namespace

SetupAdaptation adapted(const SetupGoal &goal, const SetupContext &target, const SetupDocument &present,
                        const QStringList &files)
{
    switch (goal.kind) {
    case SetupGoal::Kind::Whole:
        return WholeAdapter(goal, target, present, files).make();
    case SetupGoal::Kind::Fields:
        return withFields(goal, target, present);
    case SetupGoal::Kind::Type:
        break;
    }
    return {.draft = present, .losses = {}, .sounds = {}};
}

} // namespace Aiguilleur
