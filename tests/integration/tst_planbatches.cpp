// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The call plan of one number given to five others by a template, to each with names, texts and telephone numbers of
// its own: some fail, are tried again, and all of it is taken back.
#include "restoringworld.h"

#include "core/callplan.h"
#include "core/setupblanks.h"
#include "core/setupschema.h"
#include "core/setuptemplate.h"
#include "service/batches.h"
#include "service/inventory.h"
#include "service/templates.h"

#include <algorithm>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int branches = 5; // numbers that get the template
constexpr int batchPatience = 120000;

#define TRY_BATCH_END(batch) QTRY_COMPARE_WITH_TIMEOUT((batch)->state(), Batch::State::Ended, batchPatience)

//! What a person would type for one of the numbers.
QString typedFor(const SetupGoal &source, const QString &key, int branch, int place)
{
    const QString mobile = u"06 39 98 %1 %2"_s.arg(10 + branch).arg(10 + place);
    const std::optional<SetupField> field = SetupBlanks::find(source, key);
    if (!field)
        return mobile; // members
    const SetupDocument &document = source.document;
    const QString path = SetupFields::path(*field, document, SetupBlanks::rootOf(source));
    const bool isBridge = document.value(path, u"action"_s).toString() == "bridge"_L1;
    if (field->kind == SetupField::Kind::Phone && (isBridge || field->property == "number"_L1))
        return mobile;
    if (field->kind == SetupField::Kind::Text)
        return u"Agence %1 place %2"_s.arg(branch).arg(place);
    return SetupTemplate::valueOf(source, key);
}

class PlanWorld : public RestoringWorld
{
public:
    QList<Service> targets(const Service &source)
    {
        static const QStringList types = {u"redirect"_s, u"conference"_s, u"contactCenterSolution"_s, u"empty"_s,
                                          u"cloudIvr"_s};
        QList<Service> found;
        const QList<Service> services = session->inventory().services();
        for (const Service &service : services) {
            if (service.kind != Service::Kind::Alias || service.serviceName == source.serviceName)
                continue;
            if (found.size() < branches && server().setFeatureType(service.serviceName, types[found.size()]))
                found.append(service);
        }
        session->inventory().refresh();
        if (!QTest::qWaitFor([&] { return fresh(found.last()).featureType.apiName() == types.last(); }, 20000))
            qFatal("The numbers are not as wanted");
        for (Service &service : found)
            service = fresh(service);
        return found;
    }

    //! Kept, and read from the store again.
    SetupTemplate kept(const SetupTemplate &made)
    {
        const Result<SetupTemplate> saved = settled(session->templates().save(made));
        if (!saved || !settled(session->templates().load()))
            qFatal("The template is not kept");
        return *session->templates().find(made.name);
    }

    //! To each number what a person would type for it.
    QList<Batches::Wish> wishes(const SetupTemplate &pattern, const SetupGoal &plan, const QList<Service> &targets)
    {
        QList<Batches::Wish> wished;
        const QStringList keys = pattern.blankKeys();
        for (const Service &target : targets) {
            SetupTemplate::Values values;
            for (const QString &key : keys)
                values.insert(key, typedFor(plan, key, int(wished.size()), int(values.size())));
            const SetupTemplate::Filling filling = pattern.filled(values, session->inventory().services());
            if (filling.hasErrors())
                qFatal("%s is filled in wrongly", qPrintable(filling.problems.firstKey()));
            wished.append({target, filling.goal});
        }
        return wished;
    }

    //! What the number of an item has in another way than it was to have; the sounds of call plans are all at hand.
    QStringList faultsOf(const BatchItem &item, const SetupGoal &wanted)
    {
        const Provisioning *done = session->provisionings().byId(item.provisioningId);
        QList<SetupLoss> losses = done ? done->losses() : QList<SetupLoss>();
        if (CallPlan::isTypeOf(wanted.type))
            losses.removeIf([](const SetupLoss &loss) { return loss.kind == SetupLoss::Kind::Sound; });
        for (SetupLoss &loss : losses) {
            const QString below = loss.path.section(u'/', 5);
            loss.path =
                SetupSchema::branchPath(wanted.billingAccount, loss.path.section(u'/', 3, 3), wanted.serviceName) +
                u'/' + below;
        }
        QStringList found = differences(wanted, item.service, losses);
        found.removeIf([&](const QString &line) { // none is ever deleted
            const QString path = line.section(u' ', 0, 0);
            return path.contains("/sound/"_L1) &&
                   !wanted.document.ids(SetupDocument::listOf(path)).contains(SetupDocument::idOf(path));
        });
        return found;
    }
};

Sandbox::Fault planRefusal(const QString &path)
{
    Sandbox::Fault fault;
    fault.method = u"POST"_s;
    fault.path = path;
    fault.status = 400;
    fault.times = 1;
    return fault;
}

} // namespace

class TestPlanBatches : public QObject
{
    Q_OBJECT

private slots:
    void toFiveNumbers_data();
    void toFiveNumbers();
    void copied_data();
    void copied();
};

void TestPlanBatches::toFiveNumbers_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("membersAnew"); // the agents by the queues that they are in, else by their own numbers
    QTest::newRow("voice server") << u"cloudIvr"_s << false;
    QTest::newRow("contact centre") << u"contactCenterSolutionExpert"_s << false;
    QTest::newRow("contact centre, other members") << u"contactCenterSolutionExpert"_s << true;
}

void TestPlanBatches::toFiveNumbers()
{
    QFETCH(const QString, type);
    QFETCH(const bool, membersAnew);
    PlanWorld world;
    const Service source = world.numberOf(type);
    const SetupGoal plan = world.goalOf(source);
    world.keepSounds(plan);
    QStringList keys = SetupTemplate::possibleBlanks(plan);
    keys.removeIf([&](const QString &key) {
        const bool isMembers = SetupBlank{.key = key, .member = {}}.isMembers();
        const bool isSetting = SetupFields::find(plan.type, key).has_value();
        return isSetting || (isMembers && !membersAnew);
    });
    QVERIFY(keys.size() > 3);
    const SetupTemplate pattern = world.kept(SetupTemplate::of(u"Agence"_s, plan, keys).value());

    const QList<Service> targets = world.targets(source);
    QList<SetupGoal> before;
    for (const Service &target : targets) {
        before.append(world.goalOf(target));
        world.keepSounds(before.last());
    }
    const QList<Batches::Wish> wishes = world.wishes(pattern, plan, targets);
    world.server().addFault(planRefusal(u"/telephony/*/number/%1/changeFeatureType"_s.arg(targets[1].serviceName)));
    world.server().addFault(planRefusal(u"/telephony/*/ovhPabx/%1/menu"_s.arg(targets[3].serviceName)));
    const Result<Batch *> begun = world.session->batches().begin(u"Agences"_s, wishes, Provisioning::Origin::Template);
    QVERIFY(begun);
    Batch *batch = *begun;
    TRY_BATCH_END(batch);
    for (int branch = 0; branch < branches; ++branch) {
        const bool isBad = branch == 1 || branch == 3;
        QCOMPARE(batch->items()[branch].state == BatchItem::State::Done, !isBad);
        QCOMPARE(world.faultsOf(batch->items()[branch], wishes[branch].goal).isEmpty(), !isBad);
    }

    world.session->batches().retry(batch);
    TRY_BATCH_END(batch);
    for (int branch = 0; branch < branches; ++branch) {
        QCOMPARE(batch->items()[branch].state, BatchItem::State::Done);
        QCOMPARE(world.faultsOf(batch->items()[branch], wishes[branch].goal), QStringList());
    }

    const Result<Batch *> undoing = world.session->batches().undo(batch);
    QVERIFY(undoing);
    TRY_BATCH_END(*undoing);
    for (const BatchItem &item : (*undoing)->items()) {
        QCOMPARE(item.state, BatchItem::State::Done);
        const auto wanted = std::find_if(before.cbegin(), before.cend(), [&](const SetupGoal &goal) {
            return goal.serviceName == item.service.serviceName;
        });
        QCOMPARE(world.faultsOf(item, *wanted), QStringList());
    }
}

void TestPlanBatches::copied_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("voice server") << u"cloudIvr"_s;
    QTest::newRow("contact centre") << u"contactCenterSolutionExpert"_s;
}

// As it is, to numbers of other configurations and of the same one.
void TestPlanBatches::copied()
{
    QFETCH(const QString, type);
    PlanWorld world;
    const Service source = world.numberOf(type);
    const SetupGoal plan = world.goalOf(source);
    world.keepSounds(plan);
    QList<Batches::Wish> wishes;
    const QList<Service> targets = world.targets(source);
    for (const Service &target : targets)
        wishes.append({target, plan});
    const Result<Batch *> begun = world.session->batches().begin(u"Copies"_s, wishes, Provisioning::Origin::Copy);
    QVERIFY(begun);
    TRY_BATCH_END(*begun);
    for (const BatchItem &item : (*begun)->items()) {
        QCOMPARE(item.state, BatchItem::State::Done);
        QCOMPARE(world.faultsOf(item, plan), QStringList());
    }
    QCOMPARE(world.differences(plan, source, {}), QStringList());
}

QTEST_GUILESS_MAIN(TestPlanBatches)
#include "tst_planbatches.moc"
