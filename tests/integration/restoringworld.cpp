// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoringworld.h"

#include "core/callplan.h"
#include "core/setupmembers.h"
#include "core/setupschema.h"
#include "service/inventory.h"
#include "service/provisioner.h"
#include "service/soundlibrary.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur::Test {

namespace {

bool isAboutSounds(const SetupDifference &difference)
{
    const QString property = difference.property;
    return difference.path.contains("/sound/"_L1) || property.startsWith("tone"_L1) || property == "soundOnHold"_L1 ||
           property.startsWith("actionOn"_L1) || property == "announceFile"_L1;
}

bool isLost(const SetupDifference &difference, const QList<SetupLoss> &losses)
{
    return std::any_of(losses.begin(), losses.end(), [&](const SetupLoss &loss) {
        return (loss.kind == SetupLoss::Kind::Sound && isAboutSounds(difference)) ||
               (loss.kind == SetupLoss::Kind::Missing && difference.path == loss.path) ||
               (loss.kind == SetupLoss::Kind::Secret && difference.property == loss.name);
    });
}

} // namespace

RestoringWorld::RestoringWorld(const Sandbox::Options &sandboxOptions)
    : SetupWorld(sandboxOptions)
{
    options.taskPollYoung = 5ms; // most of the time goes by with waiting
    options.taskPollLater = 10ms;
    options.taskPollOld = 20ms;
    options.verifyDelay = 10ms;
    options.lookDelay = 10ms;
}

Service RestoringWorld::fresh(const Service &service)
{
    return session->inventory().find(service.serviceName).value_or(service);
}

SetupGoal RestoringWorld::goalOf(const Service &service)
{
    const Result<QJsonObject> content = settled(session->snapshots().read(fresh(service)));
    if (!content)
        qFatal("It cannot be read: %s", qPrintable(content.error().message));
    return SetupGoal::ofSnapshot(*content).value();
}

Provisioning *RestoringWorld::begin(const Service &service, const SetupGoal &goal)
{
    const Result<Provisioning *> begun =
        session->provisionings().begin(fresh(service), goal, Provisioning::Origin::Restore);
    if (!begun)
        qFatal("Not begun: %s", qPrintable(begun.error().message));
    return *begun;
}

void RestoringWorld::wait(const Provisioning *provisioning)
{
    const auto isOver = [=] {
        return provisioning->isEnded() || provisioning->state() == Provisioning::State::Stopped;
    };
    if (!QTest::qWaitFor(isOver, 60000))
        qWarning("It is still %s", qPrintable(toString(provisioning->state())));
}

Provisioning *RestoringWorld::bring(const Service &service, const SetupGoal &goal)
{
    Provisioning *provisioning = begin(service, goal);
    wait(provisioning);
    return provisioning;
}

void RestoringWorld::keepSounds(const SetupGoal &goal)
{
    if (!CallPlan::isTypeOf(goal.type))
        return;
    const QString folder = QFileInfo(store.path()).absolutePath() + u"/sounds"_s;
    const SoundLibrary library(folder, session->account().key);
    const Service number = goal.service();
    const QString branch = SetupSchema::ownBranch(goal.type);
    const QString list = SetupSchema::branchPath(goal.billingAccount, branch, goal.serviceName) + u"/sound"_s;
    const QStringList ids = goal.document.ids(list);
    for (const QString &id : ids)
        library.keep(number, id, goal.document.value(list + u'/' + id, u"name"_s).toString(), QByteArray(2000, 'x'));
}

SetupGoal RestoringWorld::cutShort(SetupGoal goal)
{
    const QStringList lists = goal.document.lists();
    for (const QString &list : lists) {
        const SetupResource *resource = SetupSchema::resourceAt(list);
        const QStringList ids = goal.document.ids(list);
        if (!resource || resource->creation.isEmpty())
            continue;
        for (const QString &id : ids.mid(1))
            SetupMembers::remove(goal.document, list + u'/' + id);
    }
    return goal;
}

QStringList RestoringWorld::differences(const SetupGoal &wanted, const Service &service, const QList<SetupLoss> &losses)
{
    const SetupComparison comparison = compared(wanted, goalOf(service));
    QStringList found = comparison.notCompared;
    // One that is not offered any more comes back as what took its place.
    if (comparison.typeBefore != comparison.typeAfter && comparison.typeAfter != typeToApply(wanted))
        found.append(comparison.typeBefore.apiName() + u"->"_s + comparison.typeAfter.apiName());
    for (const SetupDifference &difference : comparison.differences) {
        if (isLost(difference, losses))
            continue;
        const auto text = [](const QJsonValue &value) { return value.toVariant().toString(); };
        found.append(u"%1 %2: %3 -> %4"_s.arg(difference.path, difference.property, text(difference.before),
                                              text(difference.after)));
    }
    return found;
}

} // namespace Aiguilleur::Test
