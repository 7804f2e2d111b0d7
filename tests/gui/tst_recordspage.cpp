// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/setup/setuppage.h"
#include "gui/setup/setuppages.h"
#include "models/recordedqueuesmodel.h"
#include "models/recordsmodel.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
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

QString textAt(const QAbstractItemModel *model, int row, int column)
{
    return model->index(row, column).data().toString();
}

} // namespace

//! The recordings of a contact centre, which has several queues.
class TestRecordsPage : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhereQueuesAre();
    void recordingsSayWhoAndUntilWhen();
    void agentsOfAQueue();
    void nobodyIsWhoHasNoName();
    void openChoiceStays();
    void eachQueueIsRecordedInItsOwnWay();
    void problemIsShownAtItsQueue();
    void deletingStaysWithItsNumber();
    void deletingCanBeStopped();
    void downloadingCanBeStopped();
    void listIsExportedAsShown();
    void failureIsSaidAndReadAgain();

private:
    bool open(SetupFixture &fixture);
    QTreeView *m_records = nullptr;
};

bool TestRecordsPage::open(SetupFixture &fixture)
{
    if (!fixture.open(u"recordsPage"_s))
        return false;
    m_records = fixture.window().find<QTreeView>("recordsView");
    return QTest::qWaitFor([this] { return m_records->model()->rowCount() > 10; }, patience);
}

void TestRecordsPage::onlyWhereQueuesAre()
{
    const auto has = [](FeatureType::Value type) {
        const QList<SetupPageKind> kinds = SetupPages::of(type);
        return std::any_of(kinds.begin(), kinds.end(), [](const auto &kind) { return kind.name == "recordsPage"_L1; });
    };
    QVERIFY(has(FeatureType::ContactCenterSolutionExpert));
    QVERIFY(has(FeatureType::ContactCenterSolution));
    QVERIFY(has(FeatureType::CloudHunting));
    QVERIFY(!has(FeatureType::CloudIvr));
}

void TestRecordsPage::recordingsSayWhoAndUntilWhen()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    const QAbstractItemModel *model = m_records->model();
    QCOMPARE(fixture.ask(u"records"_s).toArray().size(), model->rowCount());
    bool hasUnknownEnd = false;
    QSet<QString> agents;
    for (int row = 0; row < model->rowCount(); ++row) {
        hasUnknownEnd |= textAt(model, row, RecordsModel::EndColumn) == u"Unknown"_s;
        agents.insert(textAt(model, row, RecordsModel::AgentColumn));
        const QDate begin = model->index(row, RecordsModel::BeginColumn)
                                .data(RecordsModel::ValueRole)
                                .toDateTime()
                                .toLocalTime()
                                .date();
        const QDate kept = model->index(row, RecordsModel::KeptColumn).data(RecordsModel::ValueRole).toDate();
        QCOMPARE(begin.daysTo(kept), 60);
    }
    QVERIFY(hasUnknownEnd);
    QVERIFY(agents.size() > 2);
    // The number that was called is this one each time: nothing is said about it.
    QVERIFY(m_records->isColumnHidden(RecordsModel::CalledColumn));
    QWidget *page = fixture.page(u"recordsPage"_s);
    QCOMPARE(withoutAccessibleName(page), QStringList());
    QCOMPARE(doubledMnemonics(page), QStringList());
    QCOMPARE(clipped(page), QStringList());
}

void TestRecordsPage::agentsOfAQueue()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    const int all = m_records->model()->rowCount();
    const QString queue = fixture.first(u"hunting/queue"_s);
    QSet<QString> numbers;
    for (const auto &id : fixture.ask(queue + u"/agent"_s).toArray())
        numbers.insert(fixture.ask(u"hunting/agent/%1"_s.arg(id.toInteger())).toObject().value("number"_L1).toString());
    const QString name = fixture.serverValue(queue, u"description"_s).toString();
    QVERIFY(fixture.set(u"Answered by"_s, u"Agents of “%1”"_s.arg(name)));
    QTRY_VERIFY(m_records->model()->rowCount() < all);
    QVERIFY(m_records->model()->rowCount() > 0);
    for (int row = 0; row < m_records->model()->rowCount(); ++row) {
        const QModelIndex agent = m_records->model()->index(row, RecordsModel::AgentColumn);
        QVERIFY(numbers.contains(agent.data(RecordsModel::ValueRole).toString()));
    }
    QVERIFY(fixture.set(u"Answered by"_s, u"Anybody"_s));
    QTRY_COMPARE(m_records->model()->rowCount(), all);
}

// A recording that nobody is named for is not of an agent who has no name.
void TestRecordsPage::nobodyIsWhoHasNoName()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    const QString queue = fixture.first(u"hunting/queue"_s);
    const auto id = fixture.ask(queue + u"/agent"_s).toArray().first().toInteger();
    QVERIFY(fixture.put(u"hunting/agent/%1"_s.arg(id), {{u"description"_s, QString()}}));
    fixture.setup().load();
    QTRY_VERIFY(fixture.setup().canEdit());
    fixture.server().addFault(
        {.kind = Sandbox::Fault::Kind::WrongValue, .path = u"*/records*"_s, .key = u"agent"_s, .value = QString()});
    QTest::mouseClick(fixture.window().find<QPushButton>("readButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(textAt(m_records->model(), 0, RecordsModel::AgentColumn), QString(), patience);
    const QString name = fixture.serverValue(queue, u"description"_s).toString();
    QVERIFY(fixture.set(u"Answered by"_s, u"Agents of “%1”"_s.arg(name)));
    QTRY_COMPARE(m_records->model()->rowCount(), 0);
}

// The list that somebody has just opened is not filled anew while nothing differs.
void TestRecordsPage::openChoiceStays()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    auto *box = qobject_cast<QComboBox *>(fixture.field(u"Answered by"_s));
    QVERIFY(box && box->count() > 2);
    const QString queue = fixture.first(u"hunting/queue"_s);
    QSignalSpy emptied(box->model(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy cleared(box->model(), &QAbstractItemModel::modelReset);
    fixture.setup().setValue(queue, u"record"_s, !fixture.setup().draft().value(queue, u"record"_s).toBool());
    QCOMPARE(emptied.size() + cleared.size(), 0);
    QVERIFY(fixture.put(queue, {{u"description"_s, u"Ventes"_s}}));
    fixture.setup().discard();
    fixture.setup().load();
    QTRY_VERIFY(box->findText(u"Agents of “Ventes”"_s) > 0);
}

void TestRecordsPage::eachQueueIsRecordedInItsOwnWay()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    auto *queues = fixture.window().find<QTreeView>("recordedQueuesView");
    QVERIFY(queues->isVisible());
    QVERIFY(queues->model()->rowCount() >= 2);
    QCOMPARE(textAt(queues->model(), 0, RecordedQueuesModel::RecordedColumn), u"Recorded"_s);
    QCOMPARE(textAt(queues->model(), 1, RecordedQueuesModel::RecordedColumn), u"Not recorded"_s);
    const QStringList paths{fixture.setup().root() + u"/hunting/queue/"_s +
                                fixture.setup().base().ids(fixture.setup().root() + u"/hunting/queue"_s).at(0),
                            fixture.setup().root() + u"/hunting/queue/"_s +
                                fixture.setup().base().ids(fixture.setup().root() + u"/hunting/queue"_s).at(1)};
    queues->setFocus();
    QTest::keyClick(queues, Qt::Key_Down);
    QTRY_VERIFY(fixture.field(u"Call recording"_s) && fixture.field(u"Call recording"_s)->isEnabled());
    QVERIFY(fixture.set(u"Call recording"_s, true));
    QVERIFY(fixture.set(u"Let callers refuse recording"_s, true));
    QCOMPARE(textAt(queues->model(), 1, RecordedQueuesModel::RecordedColumn), u"Recorded"_s);
    QVERIFY(textAt(queues->model(), 1, RecordedQueuesModel::RefusalColumn).contains(u'0'));
    QVERIFY(fixture.save());
    QCOMPARE(fixture.serverValue(paths.at(1), u"record"_s), QJsonValue(true));
    QCOMPARE(fixture.serverValue(paths.at(1), u"recordDisablingDigit"_s), QJsonValue(u"0"_s));
    QCOMPARE(fixture.serverValue(paths.at(0), u"askForRecordDisabling"_s), QJsonValue(false));
}

void TestRecordsPage::problemIsShownAtItsQueue()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    auto *queues = fixture.window().find<QTreeView>("recordedQueuesView");
    const QString list = fixture.setup().root() + u"/hunting/queue"_s;
    const QString second = list + u'/' + fixture.setup().base().ids(list).at(1);
    fixture.setup().setValue(second, u"askForRecordDisabling"_s, true);
    const QList<SetupProblem> problems = fixture.setup().problemsOf(second, u"recordDisablingDigit"_s);
    QVERIFY(!problems.isEmpty());
    auto *page = qobject_cast<SetupPage *>(fixture.page(u"recordsPage"_s));
    QWidget *widget = page->widgetOf(problems.first());
    QVERIFY(widget);
    QCOMPARE(widget->objectName(), u"recordDisablingDigit"_s);
    QCOMPARE(queues->currentIndex().row(), 1);
}

// Recordings of two numbers may have the same identifiers: those of the number that was asked about are meant.
void TestRecordsPage::deletingStaysWithItsNumber()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    const Service other = fixture.window().number(FeatureType::CloudHunting);
    m_records->selectAll();
    fixture.prompts().meanwhile = [&] {
        fixture.window().window().select(other.billingAccount, other.serviceName);
        QVERIFY(fixture.showPage(u"recordsPage"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_records->model()->rowCount() > 0, patience);
    };
    fixture.server().clearRequests();
    QTest::mouseClick(fixture.window().find<QPushButton>("deleteRecordsButton"), Qt::LeftButton);
    QCOMPARE(fixture.prompts().questions.size(), 1);
    QCOMPARE(fixture.setup().service().serviceName, other.serviceName);
    auto *banner = fixture.window().find<Banner>("listBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"Nothing was deleted"_s), qPrintable(banner->text()));
    QCOMPARE(fixture.server().requestCount(u"DELETE"_s, u"*"_s), 0);
}

void TestRecordsPage::deletingCanBeStopped()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    const int all = m_records->model()->rowCount();
    fixture.server().addFault(
        {.kind = Sandbox::Fault::Kind::Delay, .method = u"DELETE"_s, .path = u"*/records/*"_s, .delay = 200ms});
    m_records->selectAll();
    QTest::mouseClick(fixture.window().find<QPushButton>("deleteRecordsButton"), Qt::LeftButton);
    auto *stop = fixture.window().find<QPushButton>("stopButton");
    QTRY_VERIFY(stop->isVisible() && stop->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.server().requestCount(u"DELETE"_s, u"*/records/*"_s) >= 2, patience);
    QTest::mouseClick(stop, Qt::LeftButton);
    auto *banner = fixture.window().find<Banner>("listBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY2(banner->text().contains(u"Stopped"_s), qPrintable(banner->text()));
    QVERIFY(!stop->isVisible());
    const auto left = static_cast<int>(fixture.ask(u"records"_s).toArray().size());
    QVERIFY(left > 0 && left < all);
    QTRY_COMPARE_WITH_TIMEOUT(m_records->model()->rowCount(), left, patience);
}

void TestRecordsPage::downloadingCanBeStopped()
{
    QTemporaryDir folder;
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    const int all = m_records->model()->rowCount();
    fixture.prompts().file = folder.path();
    m_records->selectAll();
    QTest::mouseClick(fixture.window().find<QPushButton>("downloadButton"), Qt::LeftButton);
    auto *stop = fixture.window().find<QPushButton>("stopButton");
    QVERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    auto *banner = fixture.window().find<Banner>("listBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY2(banner->text().contains(u"Stopped"_s), qPrintable(banner->text()));
    QVERIFY(QDir(folder.path()).entryList({u"*.wav"_s}).size() < all);
}

void TestRecordsPage::listIsExportedAsShown()
{
    QTemporaryDir folder;
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    QVERIFY(fixture.set(u"Period"_s, u"Last 30 days"_s));
    fixture.prompts().file = folder.filePath(u"list.csv"_s);
    QTest::mouseClick(fixture.window().find<QPushButton>("exportListButton"), Qt::LeftButton);
    QFile file(fixture.prompts().file);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.trimmed().count('\n'), m_records->model()->rowCount());
    QVERIFY(text.contains("Kept until"));
    QVERIFY(!text.contains("http")); // whoever has the address may listen
}

void TestRecordsPage::failureIsSaidAndReadAgain()
{
    SetupFixture fixture(FeatureType::ContactCenterSolutionExpert);
    QVERIFY(open(fixture));
    fixture.server().addFault({.kind = Sandbox::Fault::Kind::Status, .path = u"*/records*"_s, .status = 403});
    QTest::mouseClick(fixture.window().find<QPushButton>("readButton"), Qt::LeftButton);
    auto *banner = fixture.window().find<Banner>("listBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY(m_records->model()->rowCount() > 10); // what was read stays
    fixture.server().clearFaults();
    QTRY_VERIFY(fixture.window().find<QPushButton>("readButton")->isEnabled());
    QTest::mouseClick(fixture.window().find<QPushButton>("readButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
}

QTEST_MAIN(TestRecordsPage)
#include "tst_recordspage.moc"
