// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setuprulebook.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QList<SetupProblem> setupProblems(const SetupContext &context, const SetupDocument &base, const SetupDocument &draft)
{
    SetupRuleBook book(context, base, draft);
    const QString branch = book.root().section(u'/', 3, 3);
    book.checkFields();
    if (branch == "easyHunting"_L1) {
        checkCallQueue(book);
        checkHours(book);
        checkFilter(book);
    } else if (branch == "ovhPabx"_L1) {
        checkCallPlan(book);
    } else if (branch == "conference"_L1) {
        checkConference(book);
    } else if (branch == "vxml"_L1) {
        checkVxml(book);
    } else if (branch == "redirect"_L1 || branch == "ddi"_L1) {
        checkRedirection(book);
    }
    return book.sorted();
}

} // namespace Aiguilleur
