// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a number was set up as comes back: random set-ups of every type are copied, lost by a change of type,
// restored and compared. And every call of a restoration goes wrong once, in every way.
// AIGUILLEUR_CONFIGURATIONS says how many set-ups at least, AIGUILLEUR_SEED from which made-up account on; a few are
// looked at each time, a thousand before a release.
#include "randomcallplan.h"
#include "restoringworld.h"

#include "core/callplan.h"
#include "core/catalogue.h"
#include "core/setupfields.h"
#include "core/setupmembers.h"
#include "core/setupreferences.h"
#include "core/setupschema.h"
#include "service/inventory.h"
#include "service/soundlibrary.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = Provisioning::State;
using Kind = Sandbox::Fault::Kind;

//! Changes a draft at random, as far as the rules allow.
class Shaker
{
public:
    Shaker(SetupWorld &world, quint32 seed)
        : m_world(world)
        , m_random(seed)
    {
    }

    void shake()
    {
        Setup &setup = *m_world.setup;
        const QList<SetupField> fields = SetupFields::of(setup.service().featureType);
        for (const SetupField &field : fields) {
            const QString path = SetupFields::path(field, setup.draft(), setup.root());
            if (!path.isEmpty() && below(3) == 0)
                tryWith(
                    [&](SetupDocument &draft) { draft.setValue(path, field.property, valueOf(field, draft, path)); });
        }
        if (CallPlan::isTypeOf(setup.service().featureType)) {
            RandomCallPlan plan(setup.context(), setup.base(), m_random);
            setup.setDraft(plan.grown(setup.draft()));
            if (plan.accepted() == 0)
                qWarning("Nothing can be added to %s", qPrintable(setup.root()));
        }
        const QStringList lists = setup.draft().lists();
        for (const QString &list : lists)
            shakeList(list);
    }

private:
    int below(int end) { return m_random.bounded(end); }

    QJsonValue valueOf(const SetupField &field, const SetupDocument &draft, const QString &path)
    {
        switch (field.kind) {
        case SetupField::Kind::Switch:
            return below(2) == 0;
        case SetupField::Kind::Number:
        case SetupField::Kind::Seconds:
            return field.minimum +
                   below(int(std::max<qint64>(1, std::min<qint64>(field.maximum - field.minimum, 500))));
        case SetupField::Kind::Choice:
            return field.choices.value(below(int(field.choices.size())));
        default:
            return draft.value(path, field.property);
        }
    }

    void shakeList(const QString &list)
    {
        const SetupResource *resource = SetupSchema::resourceAt(list);
        const QStringList ids = m_world.setup->draft().ids(list);
        if (ids.size() > 1 && SetupMembers::isOrdered(list))
            tryWith([&](SetupDocument &draft) { draft.move(list, below(int(ids.size())), below(int(ids.size()))); });
        if (ids.isEmpty() || !resource || resource->creation.isEmpty())
            return;
        for (const QString &id : ids) {
            const bool isInUse = !SetupReferences::users(m_world.setup->draft(), list + u'/' + id).isEmpty();
            if (below(4) == 0 && !isInUse)
                tryWith([&](SetupDocument &draft) { SetupMembers::remove(draft, list + u'/' + id); });
        }
    }

    void tryWith(const std::function<void(SetupDocument &)> &edit)
    {
        Setup &setup = *m_world.setup;
        const SetupDocument before = setup.draft();
        SetupDocument draft = before;
        edit(draft);
        if (!hasErrors(setupProblems(setup.context(), setup.base(), draft)))
            setup.setDraft(draft);
    }

    SetupWorld &m_world;
    QRandomGenerator m_random;
};

int wantedConfigurations()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariable("AIGUILLEUR_CONFIGURATIONS").toInt(&isNumber);
    return isNumber ? wanted : 20;
}

QList<Service> numbersToSetUp(RestoringWorld &world)
{
    world.openSession();
    QList<Service> numbers = world.session->inventory().services();
    numbers.removeIf([](const Service &service) {
        return service.kind != Service::Kind::Alias || SetupSchema::branches(service.featureType).isEmpty();
    });
    return numbers;
}

//! Every sound of a call plan is on this computer: without its sound a step is another one.
void keepSounds(RestoringWorld &world, const SetupGoal &goal)
{
    if (!CallPlan::isTypeOf(goal.type))
        return;
    const QString folder = QFileInfo(world.store.path()).absolutePath() + u"/sounds"_s;
    const SoundLibrary library(folder, world.session->account().key);
    Service number;
    number.billingAccount = goal.billingAccount;
    number.serviceName = goal.serviceName;
    const QString branch = SetupSchema::ownBranch(goal.type);
    const QString list = SetupSchema::branchPath(goal.billingAccount, branch, goal.serviceName) + u"/sound"_s;
    const QStringList ids = goal.document.ids(list);
    for (const QString &id : ids)
        library.keep(number, id, u"wav"_s, QByteArray(2000, 'x'));
}

FeatureType otherThan(const FeatureType &type, quint32 seed)
{
    const QList<FeatureType> others = {FeatureType::Redirect, FeatureType::Conference, FeatureType::Empty,
                                       FeatureType::ContactCenterSolution, FeatureType::Svi};
    const FeatureType other = others[int(seed % quint32(others.size()))];
    return Catalogue::isSameConfiguration(type, other) ? otherThan(type, seed + 1) : other;
}

} // namespace

class TestRestoring : public QObject
{
    Q_OBJECT

private slots:
    void everySetUpComesBack();
    void everyCallGoesWrong_data();
    void everyCallGoesWrong();

private:
    int roundTrips(quint32 seed);
};

//! All numbers of one made-up account, together; how many there were.
int TestRestoring::roundTrips(quint32 seed)
{
    Sandbox::Options options = SetupWorld::setupOptions();
    options.seed = seed;
    options.taskTime = 20ms;
    RestoringWorld world(options);
    const QList<Service> numbers = numbersToSetUp(world);
    QHash<QString, SetupGoal> wanted;
    QList<Provisioning *> all;
    for (const Service &number : numbers) {
        world.open(number);
        Shaker(world, seed * 1000 + quint32(wanted.size())).shake();
        world.save();
        if (world.setup->state() != Setup::State::Ready)
            qWarning("%s of seed %u is not saved", qPrintable(number.featureType.apiName()), seed);
        world.close();
        wanted.insert(number.serviceName, world.goalOf(number));
        keepSounds(world, wanted[number.serviceName]);
        const FeatureType type = wanted[number.serviceName].type;
        all.append(world.begin(number, SetupGoal::ofType(otherThan(type, seed + quint32(all.size())))));
    }
    for (const Provisioning *one : std::as_const(all)) {
        world.wait(one);
        if (one->state() != State::Done)
            qWarning("%s, %s to %s, is %s: %s", qPrintable(one->service().serviceName),
                     qPrintable(one->service().featureType.apiName()), qPrintable(one->goal().type.apiName()),
                     qPrintable(toString(one->state())), qPrintable(one->error() ? one->error()->message : QString()));
    }
    all.clear();
    for (const Service &number : numbers)
        all.append(world.begin(number, wanted[number.serviceName]));
    int good = 0;
    for (Provisioning *one : std::as_const(all)) {
        world.wait(one);
        const SetupGoal goal = wanted[one->service().serviceName];
        const QStringList left = world.differences(goal, one->service(), one->losses());
        if (one->state() == State::Done && left.isEmpty())
            ++good;
        else
            qWarning("Seed %u, %s %s: %s, %s\n%s", seed, qPrintable(goal.type.apiName()), qPrintable(goal.serviceName),
                     qPrintable(toString(one->state())), qPrintable(one->error() ? one->error()->message : QString()),
                     qPrintable(left.join(u'\n')));
    }
    return good == numbers.size() ? good : -1;
}

void TestRestoring::everySetUpComesBack()
{
    int count = 0;
    for (quint32 seed = 1 + qEnvironmentVariable("AIGUILLEUR_SEED").toUInt(); count < wantedConfigurations(); ++seed) {
        const int good = roundTrips(seed);
        QVERIFY(good > 0);
        count += good;
    }
    qInfo("%d set-ups came back", count);
}

void TestRestoring::everyCallGoesWrong_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    for (const char *type : {"contactCenterSolution", "redirect", "cloudIvr"}) {
        QTest::addRow("%s 400", type) << QString::fromLatin1(type) << int(Kind::Status) << 400;
        QTest::addRow("%s 500", type) << QString::fromLatin1(type) << int(Kind::Status) << 500;
        QTest::addRow("%s reset before", type) << QString::fromLatin1(type) << int(Kind::Reset) << 0;
        QTest::addRow("%s reset after", type) << QString::fromLatin1(type) << int(Kind::ResetAfter) << 0;
    }
}

void TestRestoring::everyCallGoesWrong()
{
    QFETCH(const QString, type);
    QFETCH(const int, kind);
    QFETCH(const int, status);
    Sandbox::Options options = SetupWorld::setupOptions();
    options.taskTime = 20ms;
    RestoringWorld world(options);
    const Service number = world.numberOf(type);
    const SetupGoal wanted = RestoringWorld::cutShort(world.goalOf(number));
    const SetupGoal nothing = SetupGoal::ofType(FeatureType::Empty);
    QCOMPARE(toString(world.bring(number, nothing)->state()), u"done"_s);
    int calls = 1;
    for (const QString &method : {u"POST"_s, u"PUT"_s, u"DELETE"_s}) {
        for (int place = 0; place < calls; ++place) {
            Sandbox::Fault fault;
            fault.kind = Kind(kind);
            fault.status = status;
            fault.method = method;
            fault.after = place;
            fault.times = 1;
            world.server().clearRequests();
            world.server().addFault(fault);
            Provisioning *one = world.bring(number, wanted);
            for (int tries = 0; tries < 3 && one->state() != State::Done; ++tries) {
                const QString where = u"%1 %2 %3"_s.arg(method).arg(place).arg(toString(one->state()));
                QVERIFY2(one->error(), qPrintable(where));
                if (one->state() == State::Stopped) {
                    world.session->provisionings().finish(one);
                    QTRY_VERIFY(one->state() != State::Stopped || one->error());
                    world.wait(one);
                } else {
                    one = world.bring(number, wanted);
                }
            }
            const QString where = u"%1 %2"_s.arg(method).arg(place);
            QVERIFY2(one->state() == State::Done, qPrintable(where + u' ' + toString(one->state())));
            calls = 0;
            const QList<Sandbox::LoggedRequest> requests = world.server().requests();
            for (const Sandbox::LoggedRequest &request : requests)
                calls += request.method == method ? 1 : 0;
            world.server().clearFaults();
            const QStringList left = world.differences(wanted, number, one->losses());
            QVERIFY2(left.isEmpty(), qPrintable(where + u'\n' + left.join(u'\n')));
            QCOMPARE(toString(world.bring(number, nothing)->state()), u"done"_s);
        }
        calls = 1;
    }
}

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
