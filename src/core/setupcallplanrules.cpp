// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callchecker.h"
#include "core/callplan.h"
#include "core/setupmembers.h"
#include "core/setuprulebook.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Kind = SetupProblem::Kind;

// Bounds of the control panel's editors.
constexpr qint64 leastSleep = 1000;    // milliseconds
constexpr qint64 mostSleep = 86400000; // the same: a day
constexpr qint64 mostVariable = 24;    // characters
constexpr qint64 mostText = 1024;      // characters
constexpr qint64 mostQueueName = 100;  // characters

//! Letters without accents, digits, underscores and blanks: what the API takes in names.
void checkPlainName(SetupRuleBook &book, const QString &path, const QString &property)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_ ]+\\z"_s);
    const QString name = book.draft().value(path, property).toString();
    if (!name.isEmpty() && !plain.match(name).hasMatch())
        book.error(Kind::InvalidName, path, property, {name});
}

void checkLength(SetupRuleBook &book, const QString &path, const QString &property, qint64 most)
{
    if (book.draft().value(path, property).toString().size() > most)
        book.error(Kind::TooLong, path, property, {QString::number(most)});
}

//! What an action works on, beside what the check of call plans says about it.
void checkActionParam(SetupRuleBook &book, const CallAction &action)
{
    static const QRegularExpression variable(u"\\A[A-Za-z0-9]*\\z"_s);
    const QString property = u"actionParam"_s;
    bool isNumber = false;
    switch (action.kind) {
    case CallAction::Kind::SetCallerName:
        return checkPlainName(book, action.path, property);
    case CallAction::Kind::ReadDtmf:
        if (!variable.match(action.param).hasMatch())
            book.error(Kind::InvalidName, action.path, property, {action.param});
        return checkLength(book, action.path, property, mostVariable);
    case CallAction::Kind::Sleep: {
        const qint64 time = action.param.toLongLong(&isNumber);
        if (!action.param.isEmpty() && (!isNumber || time < leastSleep || time > mostSleep))
            book.error(Kind::OutOfRange, action.path, property,
                       {QString::number(leastSleep), QString::number(mostSleep)});
        return;
    }
    default:
        return;
    }
}

void checkPlanTexts(SetupRuleBook &book, const CallPlan &plan)
{
    if (plan.hasPlan) {
        book.checkRequired(plan.planPath, u"name"_s);
        checkPlainName(book, plan.planPath, u"name"_s);
    }
    for (const CallMenu &menu : plan.menus) {
        book.checkRequired(menu.path, u"name"_s);
        checkPlainName(book, menu.path, u"name"_s);
    }
    for (const CallAnnouncement &text : plan.texts) {
        book.checkRequired(text.path, u"text"_s);
        checkLength(book, text.path, u"text"_s, mostText);
    }
    for (const CallQueue &queue : plan.queues)
        checkLength(book, queue.path, u"description"_s, mostQueueName);
}

void checkPlanActions(SetupRuleBook &book, const CallPlan &plan)
{
    static const QRegularExpression keys(u"\\A[0-9*#]+\\z"_s);
    for (const CallStep &step : plan.steps) {
        const QList<CallAction> actions = step.actions + step.otherwise;
        for (const CallAction &action : actions)
            checkActionParam(book, action);
    }
    for (const CallMenu &menu : plan.menus) {
        for (const CallMenuEntry &entry : menu.entries) {
            checkActionParam(book, entry.action);
            if (!keys.match(entry.key).hasMatch())
                book.error(entry.key.isEmpty() ? Kind::Required : Kind::NotAllowed, entry.action.path, u"dtmf"_s,
                           entry.key.isEmpty() ? QStringList() : QStringList{entry.key});
        }
    }
}

//! The findings that make a call fail at the place itself: what is added or changed there is not saved like that.
//! Nothing for those that are only not finished yet, as a menu without keys.
std::optional<Kind> problemKindOf(const CallFinding &finding)
{
    switch (finding.kind) {
    case CallFinding::Kind::MissingObject:
        return finding.arguments.value(0) == "sound"_L1 ? Kind::UnknownSound : Kind::NotAllowed;
    case CallFinding::Kind::NoParameter:
    case CallFinding::Kind::NoGreeting:
        return Kind::Required;
    case CallFinding::Kind::NotInternational:
        return Kind::InvalidNumber;
    case CallFinding::Kind::CallsItself:
        return Kind::SelfReference;
    case CallFinding::Kind::CallLoop:
        return Kind::Loop;
    case CallFinding::Kind::PremiumRate:
        return Kind::PremiumRate;
    case CallFinding::Kind::NoVoicemail:
        return Kind::NoVoicemail;
    case CallFinding::Kind::ClosuresOverlap:
        return Kind::EventOverlap;
    case CallFinding::Kind::EmptySlot:
        return Kind::EmptyRange;
    case CallFinding::Kind::ActionNotAllowed:
        return Kind::NotAllowed;
    default:
        return {};
    }
}

//! Members and what a queue does when it is full or empty are checked as those of a call queue are.
bool isCheckedAsQueue(const SetupRuleBook &book, const CallFinding &finding)
{
    return finding.path.startsWith(SetupMembers::agentList(book.root())) || finding.property.startsWith("actionOn"_L1);
}

//! What is missing was there, and the person has deleted it.
bool isDeletedHere(const SetupRuleBook &book, const CallFinding &finding)
{
    if (finding.kind != CallFinding::Kind::MissingObject)
        return false;
    const QString what = finding.arguments.value(0);
    const bool isHunting = what == "queue"_L1 || what == "agent"_L1;
    const QString list = book.root() + (isHunting ? u"/hunting/"_s : u"/"_s) + what;
    return book.base().contains(list + u'/' + finding.arguments.value(1));
}

//! Whether the person did anything about what the finding is about, in this object or the other one of an overlap.
bool isFindingTouched(const SetupRuleBook &book, const CallFinding &finding)
{
    static const QStringList companions = {u"action"_s,  u"greetSoundTts"_s, u"timeFrom"_s,
                                           u"weekDay"_s, u"dateEnd"_s,       u"categories"_s};
    const QStringList properties = companions + QStringList{finding.property};
    if (book.isTouched(finding.path, properties) || isDeletedHere(book, finding))
        return true;
    return finding.kind == CallFinding::Kind::ClosuresOverlap && book.isTouched(finding.arguments.value(0), properties);
}

} // namespace

void checkCallPlan(SetupRuleBook &book)
{
    const CallPlan plan = CallPlan::of(book.draft(), book.context().service);
    const bool hasQueues = book.draft().hasList(plan.root + u"/hunting/queue"_s);
    if (hasQueues)
        checkCallQueue(book);
    checkPlanTexts(book, plan);
    checkPlanActions(book, plan);
    const CallCheckContext context{.setup = book.context()};
    const QList<CallFinding> findings = callFindings(context, book.draft());
    for (const CallFinding &finding : findings) {
        const std::optional<Kind> kind = problemKindOf(finding);
        if (!kind || (hasQueues && isCheckedAsQueue(book, finding)))
            continue;
        const QStringList said =
            finding.kind == CallFinding::Kind::MissingObject ? finding.arguments.mid(1) : finding.arguments;
        book.errorIf(isFindingTouched(book, finding), *kind, finding.path, finding.property, said);
    }
}

} // namespace Aiguilleur
