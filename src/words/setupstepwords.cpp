// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupmembers.h"
#include "words/numberwords.h"
#include "words/setupkeys.h"
#include "words/setupwords.h"
#include "words/text.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

//! The object as the document has it; what is deleted or not there yet is known from what is sent.
SetupDocument subjectOf(const SetupStep &step, const QString &path, const SetupDocument &document)
{
    if (document.contains(path))
        return document;
    SetupDocument known = document;
    known.insert(path, step.method == "DELETE" ? step.undoBody : step.body);
    return known;
}

QString labels(const SetupStep &step)
{
    QStringList names;
    for (auto it = step.body.begin(); it != step.body.end(); ++it) {
        const QString label = propertyLabel(step.path, it.key());
        if (!names.contains(label))
            names.append(label);
    }
    return names.join(Text::tr(", ", "between the items of a list"));
}

QString presentation(const SetupStep &step)
{
    const QString line = number(step.path.section(u'/', 4, 4));
    const QString shown = step.body.value("displayNumber"_L1).toString();
    if (shown.isEmpty())
        return Text::tr("The line %1 displays its own number again").arg(line);
    return Text::tr("The line %1 displays %2").arg(line, number(shown));
}

QString added(const QString &subject, const QString &object)
{
    if (subject == "agent"_L1 || subject == "condition"_L1 || subject == "event"_L1 || subject == "entry"_L1)
        return Text::tr("Add: %1", "an object").arg(object);
    return Text::tr("Create: %1", "an object").arg(object);
}

//! One of several of its kind: which one it is has to be said.
bool isOneOfMany(const QString &subject, const QString &path)
{
    static const QStringList always = {u"agent"_s, u"condition"_s, u"event"_s, u"entry"_s};
    static const QStringList ofPlans = {u"step"_s, u"rule"_s, u"key"_s, u"menu"_s, u"queue"_s, u"text"_s};
    return always.contains(subject) || (path.section(u'/', 3, 3) == "ovhPabx"_L1 && ofPlans.contains(subject));
}

QString changed(const SetupStep &step, const QString &subject, const QString &object)
{
    const QString names = labels(step);
    const bool isOfList = isOneOfMany(subject, step.path);
    if (names.isEmpty())
        return Text::tr("Change: %1", "settings or an object").arg(object);
    if (isOfList)
        return Text::tr("Change: %1 (%2)", "an object (its settings)").arg(object, names);
    return Text::tr("Change: %1", "settings or an object").arg(names);
}

QString placed(const SetupStep &step, const SetupDocument &document)
{
    const int position = step.body.value("position"_L1).toInt(-1);
    if (position < 0)
        return Text::tr("Change: %1", "settings or an object").arg(setupObject(step.path, document));
    const QString agent = SetupMembers::agentPath(step.path.section(u'/', 0, 4), SetupDocument::idOf(step.path));
    return Text::tr("Move to place %1: %2", "number, object").arg(position + 1).arg(setupObject(agent, document));
}

//! Operations that are not the writing of an object.
QString operation(const SetupStep &step, const SetupDocument &document)
{
    const QString name = SetupDocument::idOf(step.path);
    if (name == "changeDestination"_L1)
        return Text::tr("Forward calls to %1").arg(number(step.body.value("destination"_L1).toString()));
    if (name == "changeFeatureType"_L1)
        return Text::tr("Change the type of the number to “%1”").arg(step.body.value("featureType"_L1).toString());
    if (name == "queue"_L1 && step.path.section(u'/', -3, -3) == "agent"_L1) {
        const QString agent = SetupDocument::listOf(step.path);
        return Text::tr("Put into the queue: %1", "a line").arg(setupObject(agent, subjectOf(step, agent, document)));
    }
    return {};
}

} // namespace

QString step(const SetupStep &step, const SetupDocument &document)
{
    const QString special = operation(step, document);
    if (!special.isEmpty())
        return special;
    const QString path = step.subject.isEmpty() ? step.path : step.subject;
    const QString subject = setupSubject(step.path);
    if (subject == "presentation"_L1)
        return presentation(step);
    const QString object = setupObject(path, subjectOf(step, path, document));
    if (step.method == "DELETE")
        return Text::tr("Remove: %1", "an object").arg(object);
    if (subject == "place"_L1)
        return placed(step, document);
    return step.method == "POST" ? added(subject, object) : changed(step, subject, object);
}

QString stepState(SetupStep::State state)
{
    switch (state) {
    case SetupStep::State::Pending:
        return Text::tr("Still to do", "a step");
    case SetupStep::State::Running:
        return Text::tr("Under way", "a step");
    case SetupStep::State::Done:
        return Text::tr("Done", "a step");
    case SetupStep::State::Failed:
        return Text::tr("Refused", "a step");
    case SetupStep::State::Unknown:
        return Text::tr("No answer", "a step");
    case SetupStep::State::Undone:
        return Text::tr("Taken back", "a step");
    case SetupStep::State::Kept:
        return Text::tr("Done, cannot be taken back", "a step");
    }
    return {};
}

} // namespace Aiguilleur::Words
