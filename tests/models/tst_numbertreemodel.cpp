// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachedsession.h"
#include "models/numbertreemodel.h"
#include "service/configurationchanges.h"
#include "support/modeldump.h"
#include "support/sandboxfixture.h"

#include <QAbstractItemModelTester>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

const QString paris = u"ab1000-ovh-1"_s;
const QString lyon = u"ab2000-ovh-1"_s;

QList<BillingAccount> groups()
{
    return {group(paris, u"Cabinet Morel"_s), group(lyon, u"Dupré & Fils"_s)};
}

QList<Service> services()
{
    return {number(paris, u"0033199001234"_s, u"Accueil Paris"_s, FeatureType::Redirect),
            number(paris, u"0033199001235"_s, u"Télécopie"_s, FeatureType::ContactCenterSolution),
            number(paris, u"0033199001236"_s, u"Ligne directe"_s, FeatureType::Sip, Service::Kind::Line),
            number(lyon, u"0033426110001"_s, u"Standard"_s, FeatureType::Conference),
            number(lyon, u"0033426110002"_s, u"0033426110002"_s, FeatureType::Empty)};
}

QHash<FeatureType, QString> names()
{
    return {{FeatureType::Redirect, u"Redirection d'appels"_s},
            {FeatureType::ContactCenterSolution, u"File d'appels"_s},
            {FeatureType::Conference, u"Conférence"_s},
            {FeatureType::Empty, u"Aucune"_s}};
}

QStringList numbersShown(const NumberTreeModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex parent = model.index(row, 0);
        for (int child = 0; child < model.rowCount(parent); ++child)
            result.append(model.index(child, 0, parent).data(NumberTreeModel::ServiceNameRole).toString().right(4));
    }
    return result;
}

} // namespace

class TestNumberTreeModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsGroupsAndNumbers();
    void filters_data();
    void filters();
    void narrowsAndWidens();
    void showsLines();
    void findsIndexes();
    void announcesExactRows();
    void keepsRowsWhenOneGoes();
    void filtersWhatChanges();
    void writesNumbersInternationally();
    void indexesManyInTheBackground();

private:
    std::unique_ptr<CachedSession> m_session;
    std::unique_ptr<NumberTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

class TestMarks : public QObject
{
    Q_OBJECT
private slots:
    void followAChange();
    void followAFailure();
};

void TestNumberTreeModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_session = std::make_unique<CachedSession>(groups(), services());
    m_model = std::make_unique<NumberTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setConfigurationNames(names());
    m_model->setSession(&m_session->session());
    QVERIFY(m_session->load());
}

void TestNumberTreeModel::cleanup()
{
    m_model->setSession(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    m_tester.reset();
    m_model.reset();
    m_session.reset();
}

void TestNumberTreeModel::showsGroupsAndNumbers()
{
    QCOMPARE(modelDump(*m_model),
             QStringList({u"Cabinet Morel |  | "_s, u"  01 99 00 12 34 | Accueil Paris | Redirection d'appels"_s,
                          u"  01 99 00 12 35 | Télécopie | File d'appels"_s, u"Dupré & Fils |  | "_s,
                          u"  04 26 11 00 01 | Standard | Conférence"_s, u"  04 26 11 00 02 |  | Aucune"_s}));
    QCOMPARE(m_model->matchCount(), 4);
    QCOMPARE(m_model->index(0, 0).data(NumberTreeModel::CountRole).toInt(), 2);
}

void TestNumberTreeModel::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("found");
    const QStringList all{u"1234"_s, u"1235"_s, u"0001"_s, u"0002"_s};
    QTest::newRow("nothing") << u"  "_s << all;
    QTest::newRow("national") << u"01 99 00 12 34"_s << QStringList{u"1234"_s};
    QTest::newRow("international") << u"+33199"_s << QStringList{u"1234"_s, u"1235"_s};
    QTest::newRow("description without accents") << u"telecopie"_s << QStringList{u"1235"_s};
    QTest::newRow("configuration") << u"conference"_s << QStringList{u"0001"_s};
    QTest::newRow("configuration, typographic apostrophe") << u"file d’app"_s << QStringList{u"1235"_s};
    QTest::newRow("API name") << u"redirect"_s << QStringList{u"1234"_s};
    QTest::newRow("group") << u"dupre"_s << QStringList{u"0001"_s, u"0002"_s};
    QTest::newRow("group and number") << u"morel 35"_s << QStringList{u"1235"_s};
    QTest::newRow("identifier of the group") << u"ab2000"_s << QStringList{u"0001"_s, u"0002"_s};
    QTest::newRow("few digits are not the identifier") << u"2000"_s << QStringList{};
    QTest::newRow("nothing found") << u"zzz"_s << QStringList{};
}

void TestNumberTreeModel::filters()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, found);
    QSignalSpy applied(m_model.get(), &NumberTreeModel::filterApplied);
    m_model->setFilter(filter);
    QCOMPARE(applied.count(), filter.trimmed().isEmpty() ? 0 : 1);
    QCOMPARE(numbersShown(*m_model), found);
    QCOMPARE(m_model->matchCount(), static_cast<int>(found.size()));
}

void TestNumberTreeModel::narrowsAndWidens()
{
    const QString typed = u"0199001234"_s;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        m_model->setFilter(typed.first(length));
    QCOMPARE(numbersShown(*m_model), QStringList{u"1234"_s});
    for (qsizetype length = typed.size(); length >= 0; --length)
        m_model->setFilter(typed.first(length));
    QCOMPARE(m_model->matchCount(), 4);
    // The same words again, with more blanks: nothing to announce.
    m_model->setFilter(u"paris"_s);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setFilter(u" paris "_s);
    m_model->setFilter(u"pari"_s);
    QCOMPARE(reset.count(), 0);
}

void TestNumberTreeModel::showsLines()
{
    m_model->setLinesShown(true);
    QCOMPARE(m_model->matchCount(), 5);
    m_model->setFilter(u"directe"_s);
    QCOMPARE(numbersShown(*m_model), QStringList{u"1236"_s});
    m_model->setLinesShown(false);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestNumberTreeModel::findsIndexes()
{
    const QModelIndex standard = m_model->indexOf(lyon, u"0033426110001"_s);
    QCOMPARE(standard.data().toString(), u"04 26 11 00 01"_s);
    QCOMPARE(standard.parent(), m_model->indexOf(lyon, {}));
    QVERIFY(!m_model->indexOf(paris, u"0033426110001"_s).isValid());
    m_model->setFilter(u"morel"_s);
    QVERIFY(!m_model->indexOf(lyon, u"0033426110001"_s).isValid());
    QVERIFY(!m_model->indexOf(lyon, {}).isValid());
}

void TestNumberTreeModel::announcesExactRows()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    Service service = services().at(1);
    service.description = u"Fax"_s;
    m_session->inventory().update(service);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), m_model->indexOf(paris, service.serviceName));
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
    QCOMPARE(reset.count(), 0);
    m_session->inventory().update(service);
    QCOMPARE(changed.count(), 1);
}

void TestNumberTreeModel::keepsRowsWhenOneGoes()
{
    const QPersistentModelIndex kept = m_model->indexOf(paris, u"0033199001235"_s);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_session->inventory().remove(paris, u"0033199001234"_s);
    QCOMPARE(removed.count(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data(NumberTreeModel::ServiceNameRole).toString(), u"0033199001235"_s);
    QCOMPARE(m_model->matchCount(), 3);
}

void TestNumberTreeModel::filtersWhatChanges()
{
    m_model->setFilter(u"accueil"_s);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    Service service = services().at(0);
    service.description = u"Standard"_s;
    m_session->inventory().update(service);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    service.description = u"Accueil"_s;
    m_session->inventory().update(service);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(numbersShown(*m_model), QStringList{u"1234"_s});
}

void TestNumberTreeModel::writesNumbersInternationally()
{
    m_model->setInternationalNumbers(true);
    QCOMPARE(m_model->indexOf(paris, u"0033199001234"_s).data().toString(), u"+33 1 99 00 12 34"_s);
}

void TestNumberTreeModel::indexesManyInTheBackground()
{
    QList<Service> many;
    for (int i = 0; i < 6000; ++i)
        many.append(
            number(paris, u"00331990%1"_s.arg(i, 5, 10, QChar(u'0')), u"Poste %1"_s.arg(i), FeatureType::Redirect));
    CachedSession session(groups(), many);
    m_model->setSession(&session.session());
    QVERIFY(session.load());
    QVERIFY(m_model->isIndexing());
    QCOMPARE(m_model->matchCount(), 6000);
    m_model->setFilter(u"poste 599"_s);
    QTRY_VERIFY(!m_model->isIndexing());
    // 599, 1599 … 5599 and 5990 … 5999
    QCOMPARE(m_model->matchCount(), 16);
    m_model->setSession(nullptr);
}

namespace {

struct LiveSession
{
    SandboxFixture fixture;
    TemporaryStore folder;
    Store store;
    std::unique_ptr<Session> session;
    NumberTreeModel model;

    bool start()
    {
        store.open(folder.path()).waitForFinished();
        SessionOptions options;
        options.taskPollYoung = options.taskPollLater = options.taskPollOld = std::chrono::milliseconds(20);
        options.verifyDelay = std::chrono::milliseconds(20);
        session = std::make_unique<Session>(Account{.key = u"test"_s}, fixture.makeClient(), store, options);
        model.setSession(session.get());
        QSignalSpy refreshed(&session->inventory(), &Inventory::refreshFinished);
        session->start();
        return refreshed.wait(20000) && !session->inventory().error();
    }

    std::optional<Service> numberOfType(const FeatureType &type) const
    {
        for (const Service &service : session->inventory().services()) {
            if (service.kind == Service::Kind::Alias && service.featureType == type)
                return service;
        }
        return {};
    }
};

using Mark = NumberTreeModel::Mark;

Mark markOf(const QModelIndex &index)
{
    return index.data(NumberTreeModel::MarkRole).value<Mark>();
}

} // namespace

void TestMarks::followAChange()
{
    LiveSession live;
    QVERIFY(live.start());
    const std::optional<Service> service = live.numberOfType(FeatureType::Redirect);
    QVERIFY(service);
    const QPersistentModelIndex row = live.model.indexOf(service->billingAccount, service->serviceName);
    QSignalSpy changed(&live.model, &QAbstractItemModel::dataChanged);
    const auto begun = live.session->changes().begin(*service, FeatureType::Conference);
    QVERIFY(begun);
    QCOMPARE(markOf(row), Mark::Pending);
    QCOMPARE(markOf(row.parent()), Mark::Pending);
    QCOMPARE(row.data(NumberTreeModel::TargetTypeRole).value<FeatureType>(), FeatureType(FeatureType::Conference));
    QTRY_VERIFY_WITH_TIMEOUT((*begun)->isFinished(), 20000);
    QVERIFY((*begun)->state() == ConfigurationChange::State::Applied);
    QCOMPARE(markOf(row), Mark::None);
    QCOMPARE(markOf(row.parent()), Mark::None);
    QVERIFY(!row.data(NumberTreeModel::TargetTypeRole).isValid());
    QTRY_COMPARE(row.data(NumberTreeModel::FeatureTypeRole).value<FeatureType>(), FeatureType(FeatureType::Conference));
    for (const QList<QVariant> &arguments : changed) {
        const QModelIndex first = arguments.at(0).toModelIndex();
        QVERIFY(first == QModelIndex(row) || first == row.parent());
    }
}

void TestMarks::followAFailure()
{
    LiveSession live;
    QVERIFY(live.start());
    const std::optional<Service> service = live.numberOfType(FeatureType::Redirect);
    QVERIFY(service);
    live.fixture.server().addFault({.kind = Sandbox::Fault::Kind::TaskError, .message = u"No room"_s});
    const QPersistentModelIndex row = live.model.indexOf(service->billingAccount, service->serviceName);
    const auto begun = live.session->changes().begin(*service, FeatureType::Conference);
    QVERIFY(begun);
    QTRY_VERIFY_WITH_TIMEOUT((*begun)->isFinished(), 20000);
    QCOMPARE(markOf(row), Mark::Failed);
    QCOMPARE(markOf(row.parent()), Mark::Failed);
    live.session->changes().markSeen(*begun);
    QCOMPARE(markOf(row), Mark::None);
    QCOMPARE(row.data(NumberTreeModel::ChangeStateRole).toInt(), int(ConfigurationChange::State::Failed));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TestNumberTreeModel model;
    TestMarks marks;
    return QTest::qExec(&model, argc, argv) + QTest::qExec(&marks, argc, argv);
}

#include "tst_numbertreemodel.moc"
