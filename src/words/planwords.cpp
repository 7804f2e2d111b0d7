// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/planwords.h"

#include "words/numberwords.h"
#include "words/setupwords.h"
#include "words/text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

using PlanFault = PlanProblem::Kind;

QString aboutFile(const PlanProblem &problem)
{
    const QString about = problem.arguments.value(0);
    switch (problem.kind) {
    case PlanFault::Unreadable:
        return Text::tr("The file cannot be read: %1.").arg(about);
    case PlanFault::TooLarge:
        return Text::tr("The file has more than %1 MB. Make several plans of it.").arg(about);
    case PlanFault::WrongEncoding:
        return Text::tr("This is not UTF-8. Save the file as CSV in UTF-8.");
    case PlanFault::OpenQuote:
        return Text::tr("A quotation mark is opened here and never closed: what follows was not read.");
    case PlanFault::NotJson:
        return Text::tr("This is not valid JSON: %1.").arg(about);
    case PlanFault::NotAList:
        return Text::tr("A plan in JSON is a list of objects, one for each number.");
    case PlanFault::CellCount:
        return Text::tr("The line has %1 cells, the header %2. Leave a cell empty rather than out.")
            .arg(about, problem.arguments.value(1));
    default:
        return Text::tr("There is no number in it. Below the header each line is one number.");
    }
}

QString aboutColumn(const PlanProblem &problem)
{
    switch (problem.kind) {
    case PlanFault::MissingColumn:
        return Text::tr("The column “%1” is missing in the header.").arg(problem.column);
    case PlanFault::UnknownColumn:
        return Text::tr("No configuration has a setting “%1”. `aiguilleur-cli get NUMBER` shows how settings are "
                        "called.")
            .arg(problem.column);
    case PlanFault::NoSuchBlank:
        return Text::tr("The template has no blank “%1”.").arg(problem.column);
    case PlanFault::DoubleColumn:
        return Text::tr("“%1” is there twice. Remove one of them.").arg(problem.column);
    case PlanFault::SecretColumn:
        return Text::tr("PIN codes cannot be in a plan, which is kept. Set them on the page of the number.");
    default:
        return Text::tr("“%1” needs a text, a number, true, false or null.").arg(problem.column);
    }
}

QString aboutNumber(const PlanProblem &problem)
{
    const QString about = problem.arguments.value(0);
    switch (problem.kind) {
    case PlanFault::MissingNumber:
        return Text::tr("The number is missing.");
    case PlanFault::NotANumber:
        return Text::tr("“%1” is not a telephone number. Write it like 01 99 00 12 34 or +33 1 99 00 12 34.")
            .arg(about);
    case PlanFault::UnknownNumber:
        return Text::tr("%1 is not a number of this account.").arg(number(about));
    case PlanFault::NotANumberButLine:
        return Text::tr("%1 is a line: only numbers have a configuration.").arg(number(about));
    case PlanFault::NumberTwice:
        return Text::tr("%1 is on line %2 already.").arg(number(about), problem.arguments.value(1));
    case PlanFault::UnknownConfiguration:
        return Text::tr("There is no configuration “%1”. `aiguilleur-cli catalogue` lists them.").arg(about);
    case PlanFault::NotOffered:
        return Text::tr("“%1” cannot be given to a number any more.").arg(about);
    default:
        return Text::tr("The configuration “%1” has no setting “%2”. Leave the cell empty.").arg(about, problem.column);
    }
}

} // namespace

QString planProblem(const PlanProblem &problem)
{
    switch (problem.kind) {
    case PlanFault::Unreadable:
    case PlanFault::TooLarge:
    case PlanFault::WrongEncoding:
    case PlanFault::OpenQuote:
    case PlanFault::NotJson:
    case PlanFault::NotAList:
    case PlanFault::CellCount:
    case PlanFault::Empty:
        return aboutFile(problem);
    case PlanFault::MissingColumn:
    case PlanFault::UnknownColumn:
    case PlanFault::NoSuchBlank:
    case PlanFault::DoubleColumn:
    case PlanFault::SecretColumn:
    case PlanFault::WrongValue:
        return aboutColumn(problem);
    case PlanFault::BadValue:
        return problem.value ? Words::problem(*problem.value) : QString();
    default:
        return aboutNumber(problem);
    }
}

QString planPlace(const PlanProblem &problem)
{
    if (problem.line <= 0)
        return Text::tr("The file");
    const QString line = Text::tr("Line %1").arg(QLocale().toString(problem.line));
    return problem.column.isEmpty() ? line : Text::tr("%1, %2", "line, column").arg(line, problem.column);
}

} // namespace Aiguilleur::Words
