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

QString cell(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

QStringList column(const QAbstractItemView *view, int which)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts.append(cell(view, row, which));
    return texts;
}

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
    void readsNothingWhileHidden();
    void wallboardShowsEverything();
    void wallboardGoesOnByItself();
    void largeCentreIsReadInTurns();

private:
    bool open(const Sandbox::Options &options = SandboxFixture::quickOptions());
    template<class Widget>
    Widget *widget(const char *name)
    {
        return m_fixture->window().find<Widget>(name);
    }
    QTreeView *queues() { return widget<QTreeView>("queuesView"); }
    QTreeView *calls() { return widget<QTreeView>("callsView"); }
    QTreeView *agents() { return widget<QTreeView>("agentsView"); }
    CentrePage *page() { return static_cast<CentrePage *>(m_fixture->page(u"centrePage"_s)); }
    QStringList queueIds();
    bool chooseCall(const QString &state);
    Wallboard *openWallboard();
    bool nothingIsRead(); //!< after the reading that was under way
    void select(const QString &serviceName);

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
           QTest::qWaitFor([this] { return widget<QLabel>("waitingValue")->text() != u"–"_s; }, patience);
}

QStringList TestCentrePage::queueIds()
{
    return m_fixture->setup().base().ids(m_fixture->setup().root() + u"/hunting/queue"_s);
}

bool TestCentrePage::chooseCall(const QString &state)
{
    for (int tries = 0; tries < 100; ++tries) {
        const auto row = column(calls(), LiveCallsModel::StateColumn).indexOf(state);
        if (row >= 0) {
            calls()->setCurrentIndex(calls()->model()->index(int(row), 0));
            return true;
        }
        m_fixture->server().passTime(4s);
        QSignalSpy changed(calls()->model(), &QAbstractItemModel::dataChanged);
        changed.wait(500);
    }
    return false;
}

bool TestCentrePage::nothingIsRead()
{
    const auto isRead = [this] { return m_fixture->server().requestCount(u"GET"_s, u"*/live*"_s) > 0; };
    while (isRead()) {
        m_fixture->server().clearRequests();
        if (!QTest::qWaitFor(isRead, 500))
            break;
    }
    return !QTest::qWaitFor(isRead, 1500);
}

void TestCentrePage::select(const QString &serviceName)
{
    for (const Service &service : m_fixture->window().session().inventory().services())
        if (service.serviceName == serviceName)
            m_fixture->window().window().select(service.billingAccount, serviceName);
}

Wallboard *TestCentrePage::openWallboard()
{
    QTest::mouseClick(widget<QPushButton>("wallboardButton"), Qt::LeftButton);
    return page()->wallboard();
}

void TestCentrePage::showsEveryQueue()
{
    QVERIFY(open());
    const qsizetype count = queueIds().size();
    QVERIFY(count > 1);
    QCOMPARE(queues()->model()->rowCount(), count + 1);
    QCOMPARE(cell(queues(), 0, LiveQueuesModel::NameColumn), u"All queues"_s);
    QTRY_VERIFY_WITH_TIMEOUT(calls()->model()->rowCount() > 0, patience);
    QVERIFY(!calls()->isColumnHidden(LiveCallsModel::QueueColumn));
    QTRY_VERIFY_WITH_TIMEOUT(!cell(queues(), 0, LiveQueuesModel::QualityColumn).contains(u'–'), patience);
    // The sum is of what is below it.
    int waiting = 0;
    for (int row = 1; row <= count; ++row)
        waiting += cell(queues(), row, LiveQueuesModel::WaitingColumn).toInt();
    QCOMPARE(cell(queues(), 0, LiveQueuesModel::WaitingColumn).toInt(), waiting);
    QCOMPARE(widget<QLabel>("waitingValue")->text().toInt(), waiting);
    QCOMPARE(withoutAccessibleName(page()), QStringList());
    QCOMPARE(doubledMnemonics(page()), QStringList());
    QCOMPARE(clipped(page()), QStringList());
}

void TestCentrePage::showsOneQueue()
{
    QVERIFY(open());
    const int all = agents()->model()->rowCount();
    for (int row = 1; row < queues()->model()->rowCount(); ++row) {
        queues()->setCurrentIndex(queues()->model()->index(row, 0));
        const QString id = queueIds().at(row - 1);
        const QString name = cell(queues(), row, LiveQueuesModel::NameColumn);
        QCOMPARE(agents()->model()->rowCount(), m_fixture->ask(u"hunting/queue/%1/agent"_s.arg(id)).toArray().size());
        const QStringList shown = column(calls(), LiveCallsModel::QueueColumn);
        QVERIFY(std::all_of(shown.begin(), shown.end(), [&](const QString &queue) { return queue == name; }));
    }
    queues()->setCurrentIndex(queues()->model()->index(0, 0));
    QCOMPARE(agents()->model()->rowCount(), all);
}

void TestCentrePage::membersAreFound()
{
    QVERIFY(open());
    const QString name = cell(agents(), 0, 0);
    m_fixture->window().find<QLineEdit>("agentsSearch")->setText(name);
    QCOMPARE(column(agents(), 0), QStringList(name));
    m_fixture->window().find<QLineEdit>("agentsSearch")->clear();
    QVERIFY(agents()->model()->rowCount() > 1);
}

void TestCentrePage::saysWhichTelephoneRings()
{
    QVERIFY(open());
    auto *text = widget<QLabel>("whatHappens");
    QVERIFY(chooseCall(u"In conversation"_s));
    QVERIFY2(text->text().contains(u"which telephone"_s), qPrintable(text->text()));
    QVERIFY(m_fixture->set(u"With this telephone"_s, u"01 99 00 99 99"_s));
    QTRY_VERIFY(text->text().contains(u"01 99 00 99 99 rings"_s));
    QVERIFY(chooseCall(u"Waiting"_s));
    QTRY_VERIFY(text->text().contains(u"leaves the queue"_s));
}

void TestCentrePage::actsOnTheCallOfItsQueue()
{
    QVERIFY(open());
    QVERIFY(m_fixture->set(u"With this telephone"_s, u"01 99 00 99 99"_s));
    QVERIFY(chooseCall(u"In conversation"_s));
    const QString name = cell(calls(), calls()->currentIndex().row(), LiveCallsModel::QueueColumn);
    const auto row = column(queues(), LiveQueuesModel::NameColumn).indexOf(name);
    const QString id = queueIds().at(row - 1);
    m_fixture->server().clearRequests();
    QTest::mouseClick(widget<QPushButton>("eavesdropButton"), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->server().requestCount(u"POST"_s, u"*/queue/%1/liveCalls/*/eavesdrop"_s.arg(id)), 1);
    QTRY_VERIFY_WITH_TIMEOUT(widget<QPushButton>("eavesdropButton")->isEnabled(), patience);
    QCOMPARE(m_fixture->server().requestCount(u"POST"_s, u"*"_s), 1);
}

void TestCentrePage::staysWhenTheServerFails()
{
    QVERIFY(open());
    auto *banner = page()->findChild<QWidget *>(u"staleBanner"_s);
    QVERIFY(!banner->isVisible());
    m_fixture->server().addFault({.kind = Sandbox::Fault::Kind::Status, .path = u"*/live*"_s, .status = 403});
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY(widget<QLabel>("waitingValue")->text() != u"–"_s);
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

void TestCentrePage::saysThatThereIsNoQueue()
{
    QVERIFY(open());
    const auto removeAll = [this](const QString &list) {
        for (const QJsonValue &id : m_fixture->ask(list).toArray())
            if (!m_fixture->remove(u"%1/%2"_s.arg(list).arg(id.toInteger())))
                return false;
        return true;
    };
    // What uses a queue keeps it from being removed.
    QVERIFY(removeAll(u"dialplan"_s));
    for (const QJsonValue &id : m_fixture->ask(u"menu"_s).toArray())
        QVERIFY(removeAll(u"menu/%1/entry"_s.arg(id.toInteger())));
    QVERIFY(removeAll(u"hunting/queue"_s));
    QVERIFY(!widget<QLabel>("queuesEmpty")->isVisible());
    m_fixture->setup().load();
    QTRY_VERIFY_WITH_TIMEOUT(widget<QLabel>("queuesEmpty")->isVisible(), patience);
    QVERIFY(!queues()->isVisible());
    QVERIFY(!calls()->isVisible());
    QVERIFY(!widget<QPushButton>("wallboardButton")->isEnabled());
}

void TestCentrePage::readsNothingWhileHidden()
{
    QVERIFY(open());
    QVERIFY(m_fixture->showPage(u"callPlanPage"_s));
    QTRY_VERIFY(!page()->isVisible());
    QVERIFY(nothingIsRead());
}

void TestCentrePage::wallboardShowsEverything()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.largeCentre = Sandbox::LargeCentre{.queues = 20, .agents = 100, .menus = 2};
    QVERIFY(open(options));
    select(m_fixture->server().largeCentre());
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
    select(m_fixture->window().number(FeatureType::Redirect).serviceName);
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
    QVERIFY(nothingIsRead());
}

void TestCentrePage::largeCentreIsReadInTurns()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.largeCentre = Sandbox::LargeCentre{.queues = 20, .agents = 100, .menus = 2};
    QVERIFY(open(options));
    select(m_fixture->server().largeCentre());
    QVERIFY(m_fixture->showPage(u"centrePage"_s));
    const auto read = [this] { return column(agents(), 1).size() - column(agents(), 1).count(u"Not read yet"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(read(), 100, 2 * patience);
}

QTEST_MAIN(TestCentrePage)
#include "tst_centrepage.moc"
