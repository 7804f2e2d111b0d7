// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupmembers.h"
#include "core/setuprulebook.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Kind = SetupProblem::Kind;
using Target = SetupRuleBook::Target;

// Bounds of the control panel's editors; mobile voicemails are said to answer after 10 s and more.
constexpr qint64 mostAgentSeconds = 99999;
constexpr qint64 mostAgentCalls = 10;
constexpr qint64 longRing = 10;

const QString agentNumber = u"number"_s;
const QString agentTimeout = u"timeout"_s;

//! The same for all ways to write a number that the API takes.
QString comparable(const QString &number)
{
    return number.startsWith(u'+') ? u"00"_s + number.mid(1) : number;
}

void checkExternal(SetupRuleBook &book, const QString &path, const QString &number)
{
    if (!book.isTouched(path, {agentNumber, agentTimeout}) || book.find(comparable(number)))
        return;
    const SetupRuleBook::Reading read = book.reading(number);
    if (read.serviceName.isEmpty() || read.isPremiumRate)
        return;
    if (book.isTouched(path, agentNumber))
        book.warning(Kind::ExternalMember, path, agentNumber, {number});
    const qint64 seconds = book.draft().value(path, agentTimeout).toInteger();
    if (seconds > longRing)
        book.warning(Kind::LongRing, path, agentTimeout, {QString::number(seconds)});
}

void checkAgent(SetupRuleBook &book, const QString &path)
{
    book.checkRange(path, agentTimeout, 1, mostAgentSeconds);
    book.checkRange(path, u"wrapUpTime"_s, 0, mostAgentSeconds);
    book.checkRange(path, u"simultaneousLines"_s, 1, mostAgentCalls);
    book.checkChoice(path, u"status"_s, {u"available"_s, u"loggedOut"_s, u"onBreak"_s});
    book.checkRequired(path, agentNumber);
    book.checkTarget(path, agentNumber, Target::Anything);
    checkExternal(book, path, book.draft().value(path, agentNumber).toString());
}

void checkAgents(SetupRuleBook &book)
{
    const QString list = SetupMembers::agentList(book.root());
    QHash<QString, QString> seen; // the number, whose path
    const QStringList ids = book.draft().ids(list);
    for (const QString &id : ids) {
        const QString path = list + u'/' + id;
        checkAgent(book, path);
        const QString number = comparable(book.draft().value(path, agentNumber).toString());
        const QString other = seen.value(number);
        if (!number.isEmpty() && !other.isEmpty()) {
            const bool isTouched = book.isTouched(path, agentNumber) || book.isTouched(other, agentNumber);
            book.errorIf(isTouched, Kind::DuplicateMember, path, agentNumber, {number});
        }
        seen.insert(number, path);
    }
}

//! What a caller gets instead of being put through: the action, and what it needs.
void checkAction(SetupRuleBook &book, const QString &queue, const QString &action)
{
    const QString parameter = action + u"Param"_s;
    const QString kind = book.draft().value(queue, action).toString();
    const bool isTouched = book.isTouched(queue, {action, parameter});
    if (kind.isEmpty())
        return;
    if (book.draft().value(queue, parameter).toVariant().toString().isEmpty())
        book.errorIf(isTouched, Kind::Required, queue, parameter);
    else if (kind == "playback"_L1)
        book.checkSound(queue, parameter);
    else if (kind == "voicemail"_L1)
        book.checkTarget(queue, parameter, Target::Voicemail);
}

void checkRecording(SetupRuleBook &book, const QString &queue)
{
    const QString asks = u"askForRecordDisabling"_s;
    if (!book.draft().value(queue, asks).toBool())
        return;
    for (const QString &needed : {u"recordDisablingLanguage"_s, u"recordDisablingDigit"_s}) {
        if (book.draft().value(queue, needed).toString().isEmpty())
            book.errorIf(book.isTouched(queue, {asks, needed}), Kind::Required, queue, needed);
    }
}

void checkQueue(SetupRuleBook &book, const QString &queue)
{
    checkAction(book, queue, u"actionOnOverflow"_s);
    checkAction(book, queue, u"actionOnClosure"_s);
    checkRecording(book, queue);
    const QString members = queue + u"/agent"_s;
    if (book.draft().hasList(members) && book.draft().ids(members).isEmpty())
        book.warning(Kind::NoMembers, members, QString());
}

} // namespace

void checkCallQueue(SetupRuleBook &book)
{
    const QString root = book.root();
    const QString hunting = root + u"/hunting"_s;
    checkAgents(book);
    const QStringList queues = book.draft().ids(hunting + u"/queue"_s);
    for (const QString &id : queues)
        checkQueue(book, hunting + u"/queue/"_s + id);
    book.checkTarget(root, u"voicemail"_s, Target::Voicemail);

    const QString crm = book.draft().value(hunting, u"crmUrlTemplate"_s).toString();
    const bool isWeb = crm.startsWith("https://"_L1) || crm.startsWith("http://"_L1);
    if (!crm.isEmpty() && !isWeb)
        book.error(Kind::InvalidUrl, hunting, u"crmUrlTemplate"_s);
}

} // namespace Aiguilleur
