// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/centrepage.h"
#include "gui/live/tileview.h"
#include "gui/live/wallboard.h"
#include "models/livecallsmodel.h"
#include "models/livequeuesmodel.h"
#include "service/livecentre.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20000; // ms

} // namespace

//! The board of a contact centre and its wallboard, as a supervisor uses them.
class TestCentrePage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void showsEveryQueue();
    void showsOneQueue();
    void membersAreFound();
    void saysWhichTelephoneRings();
    void actsOnTheCallOfItsQueue();
    void staysWhenTheServerFails();
    void queueThatIsGoneIsNoFailure();
    void saysThatThereIsNoQueue();
    void chosenQueueIsRemoved();
    void oneQueueIsLeft();
    void anotherCentreIsChosen();
    void readsNothingWhileHidden();
    void wallboardShowsEverything();
    void wallboardGoesOnByItself();
    void wallboardAndStatisticsAreReadOnce();
    void largeCentreIsReadInTurns();

private:
    bool open(const Sandbox::Options &options = SandboxFixture::quickOptions());
    QTreeView *queues() { return m_fixture->widget<QTreeView>("queuesView"); }
    QTreeView *calls() { return m_fixture->widget<QTreeView>("callsView"); }
    QTreeView *agents() { return m_fixture->widget<QTreeView>("agentsView"); }
    CentrePage *page() { return static_cast<CentrePage *>(m_fixture->page(u"centrePage"_s)); }
    QStringList queueIds();
    Wallboard *openWallboard();
    bool removeAll(const QString &list, int except = 0); //!< on the server
    bool removeUsers();                                  //!< of queues: they would keep them from being removed

    std::unique_ptr<SetupFixture> m_fixture;
};

void TestCentrePage::cleanup()
{
    m_fixture.reset();
}

bool TestCentrePage::open(const Sandbox::Options &options)
{
    m_fixture = std::make_unique<SetupFixture>(FeatureType::ContactCenterSolutionExpert, options);
    return m_fixture->open(u"centrePage"_s) &&
           QTest::qWaitFor([this] { return m_fixture->widget<QLabel>("waitingValue")->text() != u"–"_s; }, patience);
}

QStringList TestCentrePage::queueIds()
{
    return m_fixture->setup().base().ids(m_fixture->setup().root() + u"/hunting/queue"_s);
}

Wallboard *TestCentrePage::openWallboard()
{
    QTest::mouseClick(m_fixture->widget<QPushButton>("wallboardButton"), Qt::LeftButton);
    return page()->wallboard();
}

void TestCentrePage::showsEveryQueue()
{
    QVERIFY(open());
    const qsizetype count = queueIds().size();
    QVERIFY(count > 1);
    QCOMPARE(queues()->model()->rowCount(), count + 1);
    QCOMPARE(cellText(queues(), 0, LiveQueuesModel::NameColumn), u"All queues"_s);
    QTRY_VERIFY_WITH_TIMEOUT(calls()->model()->rowCount() > 0, patience);
    QVERIFY(!calls()->isColumnHidden(LiveCallsModel::QueueColumn));
    QTRY_VERIFY_WITH_TIMEOUT(!cellText(queues(), 0, LiveQueuesModel::QualityColumn).contains(u'–'), patience);
    // The sum is of what is below it.
    int waiting = 0;
    for (int row = 1; row <= count; ++row)
        waiting += cellText(queues(), row, LiveQueuesModel::WaitingColumn).toInt();
    QCOMPARE(cellText(queues(), 0, LiveQueuesModel::WaitingColumn).toInt(), waiting);
    QCOMPARE(m_fixture->widget<QLabel>("waitingValue")->text().toInt(), waiting);
    QCOMPARE(withoutAccessibleName(page()), QStringList());
    QCOMPARE(doubledMnemonics(page()), QStringList());
    QTRY_VERIFY2(clipped(page()).isEmpty(), qPrintable(clipped(page()).join(u'\n'))); // once it is laid out
}

void TestCentrePage::showsOneQueue()
{
    QVERIFY(open());
    const QStringList ids = queueIds();
    QList<int> members;
    for (const QString &id : ids)
        members.append(int(m_fixture->ask(u"hunting/queue/%1/agent"_s.arg(id)).toArray().size()));
    QVERIFY(m_fixture->chooseCall(u"Answered"_s));
    const int allAgents = agents()->model()->rowCount();
    const int allCalls = calls()->model()->rowCount();
    int together = 0;
    for (int row = 1; row <= ids.size(); ++row) {
        queues()->setCurrentIndex(queues()->model()->index(row, 0));
        QCOMPARE(agents()->model()->rowCount(), members.at(row - 1));
        const QString name = cellText(queues(), row, LiveQueuesModel::NameColumn);
        const QStringList shown = columnTexts(calls(), LiveCallsModel::QueueColumn);
        QCOMPARE(shown.count(name), shown.size());
        together += int(shown.size());
    }
    QCOMPARE(together, allCalls); // each is in one of them
    queues()->setCurrentIndex(queues()->model()->index(0, 0));
    QCOMPARE(calls()->model()->rowCount(), allCalls);
    QCOMPARE(agents()->model()->rowCount(), allAgents);
}

void TestCentrePage::membersAreFound()
{
    QVERIFY(open());
    const QString name = cellText(agents(), 0, 0);
    m_fixture->widget<QLineEdit>("agentsSearch")->setText(name);
    QCOMPARE(columnTexts(agents(), 0), QStringList(name));
    m_fixture->widget<QLineEdit>("agentsSearch")->clear();
    QVERIFY(agents()->model()->rowCount() > 1);
}

void TestCentrePage::saysWhichTelephoneRings()
{
    QVERIFY(open());
    auto *text = m_fixture->widget<QLabel>("whatHappens");
    QVERIFY(m_fixture->chooseCall(u"Answered"_s));
    QVERIFY2(text->text().contains(u"which telephone"_s), qPrintable(text->text()));
    QVERIFY(m_fixture->set(u"With this telephone"_s, u"01 99 00 99 99"_s));
    QTRY_VERIFY(text->text().contains(u"01 99 00 99 99 rings"_s));
    QVERIFY(m_fixture->chooseCall(u"Waiting"_s));
    QTRY_VERIFY(text->text().contains(u"leaves the queue"_s));
}

void TestCentrePage::actsOnTheCallOfItsQueue()
{
    QVERIFY(open());
    QVERIFY(m_fixture->set(u"With this telephone"_s, u"01 99 00 99 99"_s));
    QVERIFY(m_fixture->chooseCall(u"Answered"_s));
    const QString name = cellText(calls(), calls()->currentIndex().row(), LiveCallsModel::QueueColumn);
    const auto row = columnTexts(queues(), LiveQueuesModel::NameColumn).indexOf(name);
    const QString id = queueIds().at(row - 1);
    m_fixture->server().clearRequests();
    QTest::mouseClick(m_fixture->widget<QPushButton>("eavesdropButton"), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->server().requestCount(u"POST"_s, u"*/queue/%1/liveCalls/*/eavesdrop"_s.arg(id)), 1);
    m_fixture->server().passTime(1s);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->widget<QPushButton>("eavesdropButton")->isEnabled(), patience);
    QCOMPARE(m_fixture->server().requestCount(u"POST"_s, u"*"_s), 1);
}

void TestCentrePage::staysWhenTheServerFails()
{
    QVERIFY(open());
    auto *banner = page()->findChild<QWidget *>(u"staleBanner"_s);
    QVERIFY(!banner->isVisible());
    m_fixture->server().addFault({.kind = Sandbox::Fault::Kind::Status, .path = u"*/live*"_s, .status = 403});
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY(m_fixture->widget<QLabel>("waitingValue")->text() != u"–"_s);
    m_fixture->server().clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
}

void TestCentrePage::queueThatIsGoneIsNoFailure()
{
    QVERIFY(open());
    m_fixture->server().addFault(
        {.kind = Sandbox::Fault::Kind::Status, .path = u"*/queue/%1/live*"_s.arg(queueIds().last()), .status = 404});
    m_fixture->server().clearRequests();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->server().requestCount(u"GET"_s, u"*/liveCalls"_s) > 6, patience);
    QVERIFY(!page()->findChild<QWidget *>(u"staleBanner"_s)->isVisible());
}

bool TestCentrePage::removeAll(const QString &list, int except)
{
    const QJsonArray ids = m_fixture->ask(list).toArray();
    return std::all_of(ids.begin() + except, ids.end(), [&](const QJsonValue &id) {
        return bool(m_fixture->remove(u"%1/%2"_s.arg(list).arg(id.toInteger())));
    });
}

bool TestCentrePage::removeUsers()
{
    const QJsonArray menus = m_fixture->ask(u"menu"_s).toArray();
    return removeAll(u"dialplan"_s) && std::all_of(menus.begin(), menus.end(), [this](const QJsonValue &id) {
               return removeAll(u"menu/%1/entry"_s.arg(id.toInteger()));
           });
}

void TestCentrePage::saysThatThereIsNoQueue()
{
    QVERIFY(open());
    QVERIFY(removeUsers());
    QVERIFY(removeAll(u"hunting/queue"_s));
    QVERIFY(!m_fixture->widget<QLabel>("queuesEmpty")->isVisible());
    m_fixture->setup().load();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->widget<QLabel>("queuesEmpty")->isVisible(), patience);
    QVERIFY(!queues()->isVisible());
    QVERIFY(!calls()->isVisible());
    QVERIFY(!m_fixture->widget<QPushButton>("wallboardButton")->isEnabled());
}

void TestCentrePage::chosenQueueIsRemoved()
{
    QVERIFY(open());
    const int rows = queues()->model()->rowCount();
    const int all = agents()->model()->rowCount();
    const QString gone = queueIds().last();
    queues()->setCurrentIndex(queues()->model()->index(rows - 1, 0));
    QVERIFY(agents()->model()->rowCount() < all);
    QVERIFY(removeUsers());
    QVERIFY(m_fixture->remove(u"hunting/queue/"_s + gone));
    m_fixture->setup().load();
    QTRY_COMPARE_WITH_TIMEOUT(queues()->model()->rowCount(), rows > 3 ? rows - 1 : 1, patience);
    QCOMPARE(queues()->currentIndex().row(), 0);
    QVERIFY(agents()->model()->rowCount() > 0);
    QVERIFY(!columnTexts(calls(), LiveCallsModel::QueueColumn).contains(QString()));
}

void TestCentrePage::oneQueueIsLeft()
{
    QVERIFY(open());
    QCOMPARE(queues()->currentIndex().row(), 0);
    const QString name = cellText(queues(), 1, LiveQueuesModel::NameColumn);
    QVERIFY(removeUsers());
    QVERIFY(removeAll(u"hunting/queue"_s, 1));
    m_fixture->setup().load();
    QTRY_COMPARE_WITH_TIMEOUT(columnTexts(queues(), LiveQueuesModel::NameColumn), QStringList(name), patience);
    QCOMPARE(queues()->currentIndex().row(), 0);
    const QJsonArray left = m_fixture->ask(u"hunting/queue/%1/agent"_s.arg(queueIds().first())).toArray();
    QCOMPARE(agents()->model()->rowCount(), left.size());
}

void TestCentrePage::anotherCentreIsChosen()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.largeCentre = Sandbox::LargeCentre{.queues = 20, .agents = 100, .menus = 2};
    QVERIFY(open(options));
    QTRY_COMPARE_WITH_TIMEOUT(queues()->model()->rowCount(), 21, patience);
    queues()->setCurrentIndex(queues()->model()->index(2, 0));
    Service other = m_fixture->window().number(FeatureType::Redirect);
    other.featureType = FeatureType::ContactCenterSolutionExpert;
    m_fixture->server().setFeatureType(other.serviceName, other.featureType.apiName());
    m_fixture->window().session().inventory().update(other);
    m_fixture->select(other.serviceName);
    QVERIFY(m_fixture->showPage(u"centrePage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(queues()->model()->rowCount() > 0 && queues()->model()->rowCount() < 21, patience);
    QCOMPARE(queues()->currentIndex().row(), 0);
    QCOMPARE(queues()->model()->rowCount(), 1); // a new centre has one, and nobody in it
    QCOMPARE(agents()->model()->rowCount(), 0);
    QVERIFY(m_fixture->widget<QLabel>("agentsEmpty")->isVisible());
}

void TestCentrePage::readsNothingWhileHidden()
{
    QVERIFY(open());
    QVERIFY(m_fixture->showPage(u"callPlanPage"_s));
    QTRY_VERIFY(!page()->isVisible());
    QVERIFY(m_fixture->nothingIsRead());
}

void TestCentrePage::wallboardShowsEverything()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.largeCentre = Sandbox::LargeCentre{.queues = 20, .agents = 100, .menus = 2};
    QVERIFY(open(options));
    m_fixture->select(m_fixture->server().largeCentre());
    QVERIFY(m_fixture->showPage(u"centrePage"_s));
    QTRY_COMPARE_WITH_TIMEOUT(queues()->model()->rowCount(), 21, patience);
    Wallboard *board = openWallboard();
    QVERIFY(board);
    board->setWindowState(Qt::WindowNoState);
    board->resize(1920, 1080);
    auto *tiles = board->findChild<TileView *>(u"queuesView"_s);
    auto *people = board->findChild<TileView *>(u"agentsView"_s);
    QTRY_COMPARE(tiles->model()->rowCount(), 20);
    QTRY_COMPARE(people->model()->rowCount(), 100);
    for (TileView *view : {tiles, people}) {
        const QRect room = view->viewport()->rect().adjusted(-1, -1, 1, 1);
        const auto last = [view] { return view->visualRect(view->model()->index(view->model()->rowCount() - 1, 0)); };
        QTRY_VERIFY2(room.contains(last()), qPrintable(QDebug::toString(last()) + QDebug::toString(room) +
                                                       QDebug::toString(view->gridSize())));
        QVERIFY(room.contains(view->visualRect(view->model()->index(0, 0))));
    }
    QVERIFY(!tiles->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestCentrePage::wallboardGoesOnByItself()
{
    QVERIFY(open());
    QPointer<Wallboard> board = openWallboard();
    QVERIFY(board && board->isVisible());
    m_fixture->select(m_fixture->window().number(FeatureType::Redirect).serviceName);
    auto *tiles = board->findChild<TileView *>(u"queuesView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tiles->model()->rowCount() > 1, patience);
    m_fixture->server().clearRequests();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->server().requestCount(u"GET"_s, u"*/liveCalls"_s) > 3, patience);
    m_fixture->server().addFault({.kind = Sandbox::Fault::Kind::Status, .path = u"*/live*"_s, .status = 403});
    QTRY_VERIFY_WITH_TIMEOUT(board->findChild<QLabel *>(u"staleLabel"_s)->isVisible(), patience);
    m_fixture->server().clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(!board->findChild<QLabel *>(u"staleLabel"_s)->isVisible(), patience);
    QTest::keyClick(board, Qt::Key_Escape);
    QTRY_VERIFY(!board);
    QVERIFY(m_fixture->nothingIsRead());
}

void TestCentrePage::wallboardAndStatisticsAreReadOnce()
{
    QVERIFY(open());
    QVERIFY(openWallboard());
    QVERIFY(m_fixture->showPage(u"centreStatisticsPage"_s));
    const auto centre = m_fixture->window().session().liveCentre(m_fixture->service());
    QVERIFY(centre->isLoaded());
    QSignalSpy polled(centre.get(), &LiveCentre::polled);
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(polled.wait(patience));
        const int count = m_fixture->server().requestCount(u"GET"_s, u"*/liveCalls"_s);
        m_fixture->server().clearRequests();
        if (turn > 0)
            QCOMPARE(count, queueIds().size());
    }
}

void TestCentrePage::largeCentreIsReadInTurns()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.largeCentre = Sandbox::LargeCentre{.queues = 20, .agents = 100, .menus = 2};
    QVERIFY(open(options));
    m_fixture->select(m_fixture->server().largeCentre());
    QVERIFY(m_fixture->showPage(u"centrePage"_s));
    const auto read = [this] {
        return columnTexts(agents(), 1).size() - columnTexts(agents(), 1).count(u"Not read yet"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(read(), 100, 2 * patience);
}

QTEST_MAIN(TestCentrePage)
#include "tst_centrepage.moc"
