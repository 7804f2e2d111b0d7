// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/provisioningreport.h"

#include "cli/cli.h"
#include "cli/jsonshapes.h"
#include "cli/table.h"
#include "cli/wording.h"
#include "core/enumname.h"
#include "words/differencewords.h"
#include "words/numberwords.h"
#include "words/provisioningwords.h"
#include "words/setupwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString section(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString text = title + u'\n';
    for (const QString &line : lines)
        text += "  "_L1 + oneLine(line) + u'\n';
    return text;
}

QStringList problemLines(const QList<SetupProblem> &problems)
{
    QStringList lines;
    for (const SetupProblem &one : problems)
        lines.append(Words::problem(one));
    lines.removeDuplicates();
    return lines;
}

QJsonArray lossesToJson(const QList<SetupLoss> &losses)
{
    QJsonArray array;
    for (const SetupLoss &loss : losses) {
        array.append(QJsonObject{{u"kind"_s, enumName(loss.kind)},
                                 {u"path"_s, loss.path},
                                 {u"name"_s, loss.name},
                                 {u"blocks"_s, loss.blocks},
                                 {u"message"_s, Words::loss(loss)}});
    }
    return array;
}

// Which PIN it is stays unsaid.
QJsonValue shown(const SetupDifference &difference, const QJsonValue &value)
{
    const bool isSecret = difference.property == "pin"_L1 || difference.property.contains("password"_L1);
    if (value.isUndefined() || value.isObject())
        return QJsonValue::Null;
    return isSecret && !value.toVariant().toString().isEmpty() ? QJsonValue(u"****"_s) : value;
}

QJsonArray differencesToJson(const SetupComparison &comparison)
{
    QJsonArray array;
    for (const SetupDifference &difference : comparison.differences) {
        array.append(QJsonObject{{u"kind"_s, enumName(difference.kind)},
                                 {u"path"_s, difference.path},
                                 {u"property"_s, difference.property},
                                 {u"before"_s, shown(difference, difference.before)},
                                 {u"after"_s, shown(difference, difference.after)},
                                 {u"message"_s, Words::differenceLine(difference, comparison)}});
    }
    return array;
}

QJsonArray problemsToJson(const QList<SetupProblem> &problems)
{
    QJsonArray array;
    for (const SetupProblem &one : problems) {
        array.append(QJsonObject{{u"kind"_s, enumName(one.kind)},
                                 {u"severity"_s, enumName(one.severity)},
                                 {u"path"_s, one.path},
                                 {u"property"_s, one.property},
                                 {u"message"_s, Words::problem(one)}});
    }
    return array;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString previewText(const ProvisioningPreview &preview)
{
    const QString number = Words::number(preview.service.serviceName);
    QString text = preview.changesNothing()
                       ? Cli::tr("%1: nothing would change.").arg(number) + u'\n'
                       : section(Cli::tr("%1: what would be done", "a number").arg(number), Words::changes(preview));
    text += section(Cli::tr("What cannot come back"), Words::losses(preview.losses));
    const QString title = hasErrors(preview.problems) ? Cli::tr("What is wrong with it") : Cli::tr("Worth knowing");
    return text + section(title, problemLines(preview.problems));
}

QJsonObject previewToJson(const ProvisioningPreview &preview)
{
    return {{u"billingAccount"_s, preview.service.billingAccount},
            {u"serviceName"_s, preview.service.serviceName},
            {u"from"_s, preview.comparison.typeBefore.apiName()},
            {u"to"_s, preview.comparison.typeAfter.apiName()},
            {u"changesType"_s, preview.changesType},
            {u"changesNothing"_s, preview.changesNothing()},
            {u"blocked"_s, preview.isBlocked()},
            {u"uploads"_s, preview.uploads},
            {u"differences"_s, differencesToJson(preview.comparison)},
            {u"losses"_s, lossesToJson(preview.losses)},
            {u"problems"_s, problemsToJson(preview.problems)}};
}

QString provisioningText(const Provisioning &provisioning)
{
    const QString number = Words::number(provisioning.service().serviceName);
    const QString outcome = Words::outcome(provisioning);
    QString text = Cli::tr("%1: %2", "a number: what became of it")
                       .arg(number, outcome.isEmpty() ? Words::state(provisioning) : outcome) +
                   u'\n';
    if (provisioning.error())
        text += "  "_L1 + Wording::what(*provisioning.error()) + u'\n';
    QStringList differences;
    for (const SetupDifference &difference : provisioning.comparison().differences)
        differences.append(Words::differenceLine(difference, provisioning.comparison()));
    if (provisioning.state() == Provisioning::State::Differs)
        text += section(Cli::tr("What is still to be done"), differences);
    return text + section(Cli::tr("What cannot come back"), Words::losses(provisioning.losses()));
}

QJsonObject provisioningToJson(const Provisioning &provisioning)
{
    const bool differs = provisioning.state() == Provisioning::State::Differs;
    return {{u"id"_s, provisioning.id()},
            {u"billingAccount"_s, provisioning.service().billingAccount},
            {u"serviceName"_s, provisioning.service().serviceName},
            {u"origin"_s, toString(provisioning.origin())},
            {u"state"_s, toString(provisioning.state())},
            {u"snapshot"_s, textOrNull(provisioning.snapshotId())},
            {u"change"_s, textOrNull(provisioning.changeId())},
            {u"save"_s, textOrNull(provisioning.saveId())},
            {u"stepsDone"_s, provisioning.stepsDone()},
            {u"steps"_s, provisioning.stepCount()},
            {u"losses"_s, lossesToJson(provisioning.losses())},
            {u"differences"_s, differs ? differencesToJson(provisioning.comparison()) : QJsonArray()},
            {u"error"_s, provisioning.error() ? QJsonValue(errorToJson(*provisioning.error())) : QJsonValue()},
            {u"created"_s, timeJson(provisioning.created())},
            {u"finished"_s, timeJson(provisioning.finished())}};
}

ExitStatus statusOf(const Provisioning &provisioning)
{
    using State = Provisioning::State;
    if (provisioning.state() == State::Done)
        return ExitStatus::Done;
    if (!provisioning.isEnded() && provisioning.state() != State::Stopped)
        return ExitStatus::StillPending;
    return provisioning.error() ? exitStatusOf(provisioning.error()->kind) : ExitStatus::Failed;
}

Report reportOf(const QList<Provisioning *> &provisionings)
{
    Report report;
    QJsonArray array;
    QList<ExitStatus> bad;
    for (const Provisioning *provisioning : provisionings) {
        array.append(provisioningToJson(*provisioning));
        report.text += provisioningText(*provisioning);
        bad.append(statusOf(*provisioning));
    }
    bad.removeAll(ExitStatus::Done);
    // A failure must not get lost: it comes before what is still pending.
    std::stable_partition(bad.begin(), bad.end(), [](ExitStatus one) { return one != ExitStatus::StillPending; });
    report.status = bad.value(0, ExitStatus::Done);
    report.json = provisionings.size() == 1 ? array.first() : QJsonValue(array);
    return report;
}

} // namespace Aiguilleur
