// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/setupwords.h"

#include "core/enumname.h"

namespace Aiguilleur::Words {

QString fieldLabel(const QString &key)
{
    return key;
}

QString fieldChoice(const QString &, const QString &value)
{
    return value;
}

QString fieldHelp(const QString &)
{
    return {};
}

QString fieldChoiceHelp(const QString &, const QString &)
{
    return {};
}

QString propertyLabel(const QString &, const QString &property)
{
    return property;
}

QString propertyValue(const QString &, const QString &, const QJsonValue &value)
{
    return value.toVariant().toString();
}

QString problem(const SetupProblem &problem)
{
    return enumName(problem.kind);
}

QString step(const SetupStep &step, const SetupDocument &)
{
    return step.path;
}

QString stepState(SetupStep::State state)
{
    return enumName(state);
}

QString setupObject(const QString &path, const SetupDocument &)
{
    return path;
}

} // namespace Aiguilleur::Words
