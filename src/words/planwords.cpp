// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/planwords.h"

#include "words/numberwords.h"
#include "words/setupwords.h"
#include "words/text.h"

namespace Aiguilleur::Words {

namespace {

QString aboutFile(const PlanProblem &problem)
{
    switch (problem.kind) {
    case PlanProblem::Kind::Unreadable:
        return Text::tr("this is neither a table nor JSON: %1").arg(problem.argument);
    case PlanProblem::Kind::OpenQuote:
        return Text::tr("a quotation mark is opened and never closed");
    case PlanProblem::Kind::MissingColumn:
        return Text::tr("there is no column “%1”").arg(problem.argument);
    case PlanProblem::Kind::UnknownColumn:
        return Text::tr("“%1” is no setting").arg(problem.argument);
    case PlanProblem::Kind::TwiceColumn:
        return Text::tr("the column “%1” is there twice").arg(problem.argument);
    case PlanProblem::Kind::TooManyCells:
        return Text::tr("there are more cells than columns");
    default:
        return {};
    }
}

QString aboutNumber(const PlanProblem &problem)
{
    switch (problem.kind) {
    case PlanProblem::Kind::NoNumber:
        return Text::tr("“%1” is no telephone number").arg(problem.argument);
    case PlanProblem::Kind::UnknownNumber:
        return Text::tr("%1 is not in this account").arg(number(problem.argument));
    case PlanProblem::Kind::NoAlias:
        return Text::tr("%1 is a line: it has no configuration").arg(number(problem.argument));
    case PlanProblem::Kind::TwiceNumber:
        return Text::tr("%1 stands in line %2 already").arg(number(problem.argument)).arg(problem.other);
    case PlanProblem::Kind::UnknownType:
        return Text::tr("“%1” is no configuration").arg(problem.argument);
    case PlanProblem::Kind::NotApplicable:
        return Text::tr("“%1” cannot be chosen").arg(problem.argument);
    default:
        return {};
    }
}

QString aboutSetting(const PlanProblem &problem)
{
    switch (problem.kind) {
    case PlanProblem::Kind::NoSetting:
        return Text::tr("this configuration has no setting “%1”").arg(problem.argument);
    case PlanProblem::Kind::Value:
        return Text::tr("“%1” is no value for “%2”").arg(problem.text, problem.argument);
    case PlanProblem::Kind::Range:
        return Text::tr("“%1” is not allowed for “%2”").arg(problem.text, problem.argument);
    default:
        return Text::tr("%1 is a premium-rate number: “%2” cannot lead there").arg(problem.text, problem.argument);
    }
}

} // namespace

QString planProblem(const PlanProblem &problem)
{
    QString what = aboutFile(problem);
    if (what.isEmpty())
        what = aboutNumber(problem);
    if (what.isEmpty())
        what = aboutSetting(problem);
    return Text::tr("Line %1: %2.").arg(problem.line).arg(what);
}

} // namespace Aiguilleur::Words
