// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/barschart.h"
#include "gui/setup/sampleschart.h"
#include "models/livequeuesmodel.h"
#include "service/observations.h"
#include "service/session.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QAbstractSeries>
#include <QChart>
#include <QChartView>
#include <QFile>
#include <QJsonArray>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20000; // ms

QString cell(const QTreeView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

int counted(const QTreeView *view, int row, int column)
{
    return view->model()->index(row, column).data(LiveQueuesModel::ValueRole).toInt();
}

} // namespace

//! The statistics of a contact centre with several queues.
class TestCentreStatistics : public QObject
{
    Q_OBJECT

private slots:
    void queuesAndTheirSum();
    void withoutAQueue();
    void aQueueIsChosen();
    void whatIsObservedIsDrawnAndKept();
    void figuresStayWhenTheServerFails();
    void nothingIsReadWhileHidden();
    void tablesAreExported();
    void largeCentre();

private:
    bool open(SetupFixture &fixture);
    QTreeView *m_view = nullptr;
};

bool TestCentreStatistics::open(SetupFixture &fixture)
{
    if (!fixture.open(u"centreStatisticsPage"_s))
        return false;
    m_view = fixture.window().find<QTreeView>("figuresView");
    return QTest::qWaitFor(
        [this] { return m_view->model()->rowCount() > 1 && counted(m_view, 0, LiveQueuesModel::CallsColumn) > 0; },
        patience);
}

void TestCentreStatistics::queuesAndTheirSum()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    const auto queues = static_cast<int>(fixture.ask(u"hunting/queue"_s).toArray().size());
    QCOMPARE(m_view->model()->rowCount(), queues + 1);
    QCOMPARE(cell(m_view, 0, LiveQueuesModel::NameColumn), u"All queues"_s);
    for (const int column :
         {LiveQueuesModel::CallsColumn, LiveQueuesModel::AnsweredColumn, LiveQueuesModel::LostColumn}) {
        int sum = 0;
        for (int row = 1; row <= queues; ++row)
            sum += counted(m_view, row, column);
        QCOMPARE(counted(m_view, 0, column), sum);
    }
    QVERIFY(cell(m_view, 0, LiveQueuesModel::QualityColumn).contains(u'%'));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().find<QLabel>("statInCallValue")->text() != u"…"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().find<BarsChart>("agentCallsChart")->isVisible(), patience);
    QVERIFY(fixture.window().find<BarsChart>("queuesChart")->accessibleDescription().contains(u"answered"_s));
    QWidget *page = fixture.page(u"centreStatisticsPage"_s);
    QCOMPARE(withoutAccessibleName(page), QStringList());
    QCOMPARE(doubledMnemonics(page), QStringList());
    QCOMPARE(clipped(page), QStringList());
}

// No empty tables and tiles beside the sentence that says how to begin.
void TestCentreStatistics::withoutAQueue()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    QVERIFY(fixture.window().find<QLabel>("statCallsValue")->isVisible());
    fixture.server().addFault({.method = u"GET"_s, .path = u"*/hunting/queue"_s, .status = 200, .body = u"[]"_s});
    fixture.setup().load();
    auto *note = fixture.page(u"centreStatisticsPage"_s)->findChild<QLabel *>(u"readNote"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"no queue yet"_s), patience);
    QVERIFY(note->isVisible());
    QVERIFY(!fixture.window().find<QLabel>("statCallsValue")->isVisible());
    QVERIFY(!m_view->isVisible());
    fixture.server().clearFaults();
    fixture.setup().load();
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isVisible(), patience);
}

void TestCentreStatistics::aQueueIsChosen()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    auto *heading = fixture.window().find<QLabel>("scopeHeading");
    QCOMPARE(heading->text(), u"All queues"_s);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(heading->text(), cell(m_view, 1, LiveQueuesModel::NameColumn));
    QTRY_COMPARE(fixture.window().find<QLabel>("statCallsValue")->text(),
                 cell(m_view, 1, LiveQueuesModel::CallsColumn));
    // Somebody gives the queue another name: the choice stays.
    QVERIFY(fixture.put(fixture.first(u"hunting/queue"_s), {{u"description"_s, u"Ventes"_s}}));
    fixture.setup().load();
    QTRY_COMPARE_WITH_TIMEOUT(heading->text(), u"Ventes"_s, patience);
}

void TestCentreStatistics::whatIsObservedIsDrawnAndKept()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    Observations &observations = fixture.window().session().observations();
    const QString number = fixture.service().serviceName;
    const auto observed = [&] {
        qint64 sum = 0;
        const QueueSamples samples = observations.together(number);
        for (const QueueSamples::Quarter &quarter : samples.quarters())
            sum += quarter.total;
        return sum;
    };
    QSignalSpy changed(m_view->model(), &QAbstractItemModel::dataChanged);
    for (int tries = 0; tries < 20 && observed() == 0; ++tries) {
        fixture.server().passTime(30s);
        changed.wait(2000);
    }
    QVERIFY(observed() > 0);
    QTRY_VERIFY(fixture.window().find<QWidget>("quarterChart")->accessibleDescription().contains(u"answered"_s));
    auto *period = fixture.page(u"centreStatisticsPage"_s)->findChild<QComboBox *>(u"periodBox"_s);
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Down);
    auto *chart = fixture.window().find<QChartView>("quarterChart");
    QCOMPARE(chart->accessibleName(), u"Calls by day"_s);
    const QPointer<QAbstractSeries> drawn = chart->chart()->series().value(0);
    QVERIFY(drawn);
    fixture.window().find<SamplesChart>("timeChart")->setPeriod(SamplesChart::Period::Days);
    QVERIFY(drawn); // the same one: it is not drawn anew
}

void TestCentreStatistics::figuresStayWhenTheServerFails()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    auto *banner = fixture.page(u"centreStatisticsPage"_s)->findChild<QWidget *>(u"staleBanner"_s);
    QVERIFY(!banner->isVisible());
    fixture.server().addFault({.kind = Sandbox::Fault::Kind::Status, .path = u"*/live*"_s, .status = 403});
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY(counted(m_view, 0, LiveQueuesModel::CallsColumn) > 0);
    fixture.server().clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
}

void TestCentreStatistics::nothingIsReadWhileHidden()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    QVERIFY(fixture.showPage(u"recordsPage"_s));
    QVERIFY(!QTest::qWaitFor([] { return false; }, 300)); // a reading that was under way ends
    fixture.server().clearRequests();
    QVERIFY(!QTest::qWaitFor([&] { return fixture.server().requestCount(u"GET"_s, u"*/live*"_s) > 0; }, 1500));
}

void TestCentreStatistics::tablesAreExported()
{
    QTemporaryDir folder;
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    fixture.prompts().file = folder.filePath(u"figures.csv"_s);
    QTest::mouseClick(fixture.window().find<QPushButton>("exportFiguresButton"), Qt::LeftButton);
    QFile file(fixture.prompts().file);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Quality of service"));
    QVERIFY(text.contains("All queues"));
    for (int row = 1; row < m_view->model()->rowCount(); ++row)
        QVERIFY(text.contains(cell(m_view, row, LiveQueuesModel::NameColumn).toUtf8()));
    auto *times = fixture.window().find<QPushButton>("exportTimesButton");
    QTRY_VERIFY_WITH_TIMEOUT(times->isEnabled(), patience);
    fixture.prompts().file = folder.filePath(u"times.csv"_s);
    QTest::mouseClick(times, Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(fixture.prompts().file));
}

void TestCentreStatistics::largeCentre()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.largeCentre = Sandbox::LargeCentre{};
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert, options);
    QVERIFY(fixture.open(u"centreStatisticsPage"_s));
    const QString large = fixture.server().largeCentre();
    for (const Service &service : fixture.window().session().inventory().services())
        if (service.serviceName == large)
            fixture.window().window().select(service.billingAccount, large);
    QVERIFY(fixture.showPage(u"centreStatisticsPage"_s));
    auto *view = fixture.window().find<QTreeView>("figuresView");
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 21, patience);
    // Agents are read in turns; none is missing in the end.
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().find<QLabel>("statInCallValue")->text() != u"…"_s, patience);
}

QTEST_MAIN(TestCentreStatistics)
#include "tst_centrestatistics.moc"
