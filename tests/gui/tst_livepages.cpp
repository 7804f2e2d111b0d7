// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/setuppage.h"
#include "gui/setup/tableexport.h"
#include "gui/setup/talkingdelegate.h"
#include "models/livecallsmodel.h"
#include "models/recordsmodel.h"
#include "service/liveobjects.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QChartView>
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

QTreeView *table(SetupFixture &fixture, const char *name)
{
    return fixture.window().find<QTreeView>(name);
}

bool choose(QTreeView *view, int row)
{
    view->setCurrentIndex(view->model()->index(row, 0));
    return view->selectionModel()->hasSelection();
}

} // namespace

//! The live boards, the recordings and the history of conferences, as a person uses them.
class TestLivePages : public QObject
{
    Q_OBJECT

private slots:
    void boardShowsWhatGoesOn();
    void boardStaysWhenTheServerFails();
    void largeQueueIsReadInTurns();
    void callsAreActedOn_data();
    void callsAreActedOn();
    void hangingUpIsAsked();
    void nothingIsReadWhileHidden();
    void recordingOptions_data();
    void recordingOptions();
    void recordingsAreFoundAndDeleted();
    void recordingsAreDownloaded();
    void peopleAreActedOn_data();
    void peopleAreActedOn();
    void peopleAreRemoved();
    void sensitivityIsSet();
    void everybodyAndTheLock();
    void emptyRoomSaysSo();
    void historyIsShownAndExported();
    void formulasAreNotRun();
};

void TestLivePages::boardShowsWhatGoesOn()
{
    SetupFixture fixture(FeatureType::EasyHunting);
    QVERIFY(fixture.open(u"queueLivePage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(table(fixture, "callsView")->model()->rowCount() > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().find<QLabel>("callsTotalValue")->text() != u"–"_s, patience);
    QVERIFY(table(fixture, "agentsView")->model()->rowCount() > 0);
    QVERIFY(fixture.window().find<QLabel>("qualityValue")->text().contains(u'%'));
    QVERIFY(fixture.window().find<QChartView>("quarterChart")->isVisible());
    QWidget *page = fixture.page(u"queueLivePage"_s);
    QCOMPARE(withoutAccessibleName(page), QStringList());
    QCOMPARE(doubledMnemonics(page), QStringList());
    QTRY_VERIFY2(clipped(page).isEmpty(), qPrintable(clipped(page).join(u'\n'))); // once it is laid out
}

void TestLivePages::boardStaysWhenTheServerFails()
{
    SetupFixture fixture(FeatureType::EasyHunting);
    QVERIFY(fixture.open(u"queueLivePage"_s));
    auto *total = fixture.window().find<QLabel>("callsTotalValue");
    QTRY_VERIFY_WITH_TIMEOUT(total->text() != u"–"_s, patience);
    auto *banner = fixture.page(u"queueLivePage"_s)->findChild<QWidget *>(u"staleBanner"_s);
    QVERIFY(!banner->isVisible());
    fixture.server().addFault({.kind = Sandbox::Fault::Kind::Status, .path = u"*/live*"_s, .status = 403});
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY(total->text() != u"–"_s);
    fixture.server().clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
}

void TestLivePages::largeQueueIsReadInTurns()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.largeQueue = Sandbox::LargeQueue{.members = 100, .conditions = 1, .entries = 1};
    SetupFixture fixture(FeatureType::EasyHunting, options);
    QVERIFY(fixture.open(u"queueLivePage"_s));
    fixture.select(fixture.server().largeQueue());
    QVERIFY(fixture.showPage(u"queueLivePage"_s));
    QTreeView *agents = table(fixture, "agentsView");
    const auto read = [agents] {
        const QStringList states = columnTexts(agents, 1);
        return states.size() - states.count(u"Not read yet"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(agents->model()->rowCount(), 100, patience);
    QTRY_COMPARE_WITH_TIMEOUT(read(), 100, patience);
    // Selection stays while rows change.
    QVERIFY(choose(agents, 50));
    QSignalSpy changed(agents->model(), &QAbstractItemModel::dataChanged);
    QVERIFY(changed.wait(5000));
    QCOMPARE(agents->currentIndex().row(), 50);
}

void TestLivePages::callsAreActedOn_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("operation");
    QTest::newRow("listen") << u"Listen"_s << u"eavesdrop"_s;
    QTest::newRow("whisper") << u"Whisper to the agent"_s << u"whisper"_s;
    QTest::newRow("speak to both") << u"Speak to both"_s << u"whisper"_s;
    QTest::newRow("take") << u"Take the call"_s << u"intercept"_s;
    QTest::newRow("transfer") << u"Transfer"_s << u"transfer"_s;
    QTest::newRow("hold") << u"Put on hold"_s << u"hold"_s;
}

void TestLivePages::callsAreActedOn()
{
    QFETCH(QString, label);
    QFETCH(QString, operation);
    SetupFixture fixture(FeatureType::EasyHunting);
    QVERIFY(fixture.open(u"queueLivePage"_s));
    QVERIFY(fixture.set(u"With this telephone"_s, u"01 99 00 99 99"_s));
    QVERIFY(fixture.chooseCall(operation == "intercept"_L1 ? u"Waiting"_s : u"Answered"_s));
    auto *button = qobject_cast<QPushButton *>(fixture.field(label));
    QVERIFY(button);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(fixture.server().requestCount(u"POST"_s, u"*/liveCalls/*/"_s + operation), 1);
    fixture.server().passTime(1s);
    auto *banner = fixture.window().find<QWidget>("resultBanner");
    QTRY_VERIFY2(banner->accessibleName().contains(u"done for"_s), qPrintable(banner->accessibleName()));
}

void TestLivePages::hangingUpIsAsked()
{
    SetupFixture fixture(FeatureType::EasyHunting);
    QVERIFY(fixture.open(u"queueLivePage"_s));
    fixture.prompts().accept = false;
    QVERIFY(fixture.chooseCall(u"Answered"_s));
    QTRY_VERIFY(fixture.window().find<QPushButton>("hangUpButton")->isEnabled());
    QTest::mouseClick(fixture.window().find<QPushButton>("hangUpButton"), Qt::LeftButton);
    QCOMPARE(fixture.prompts().questions.size(), 1);
    QVERIFY(fixture.prompts().questions.first().destructive);
    QCOMPARE(fixture.server().requestCount(u"POST"_s, u"*/hangup"_s), 0);
    fixture.prompts().accept = true;
    QVERIFY(fixture.chooseCall(u"Answered"_s));
    QTRY_VERIFY(fixture.window().find<QPushButton>("hangUpButton")->isEnabled());
    QTest::mouseClick(fixture.window().find<QPushButton>("hangUpButton"), Qt::LeftButton);
    QTRY_COMPARE(fixture.server().requestCount(u"POST"_s, u"*/hangup"_s), 1);
}

void TestLivePages::nothingIsReadWhileHidden()
{
    SetupFixture fixture(FeatureType::EasyHunting);
    QVERIFY(fixture.open(u"queueLivePage"_s));
    const auto count = [&] { return fixture.server().requestCount(u"GET"_s, u"*/live*"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(count() > 0, patience);
    QVERIFY(fixture.showPage(u"recordsPage"_s));
    QVERIFY(fixture.nothingIsRead());
    QVERIFY(fixture.showPage(u"queueLivePage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(count() > 0, patience);
    fixture.window().window().showMinimized();
    QVERIFY(fixture.nothingIsRead());
    fixture.window().window().showNormal();
    QTRY_VERIFY_WITH_TIMEOUT(count() > 0, patience);
}

void TestLivePages::recordingOptions_data()
{
    QTest::addColumn<QString>("widget");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QJsonValue>("wanted");
    QTest::newRow("record") << u"record"_s << u"record"_s << QJsonValue(true);
    QTest::newRow("refuse") << u"askForRecordDisabling"_s << u"askForRecordDisabling"_s << QJsonValue(true);
    QTest::newRow("language") << u"recordDisablingLanguage"_s << u"recordDisablingLanguage"_s
                              << QJsonValue(u"english"_s);
    QTest::newRow("digit") << u"recordDisablingDigit"_s << u"recordDisablingDigit"_s << QJsonValue(u"7"_s);
}

void TestLivePages::recordingOptions()
{
    QFETCH(QString, widget);
    QFETCH(QString, property);
    QFETCH(QJsonValue, wanted);
    SetupFixture fixture(FeatureType::EasyHunting);
    QVERIFY(fixture.open(u"recordsPage"_s));
    const QString queue = fixture.first(u"hunting/queue"_s);
    // The opposite first, so that there is something to change.
    const bool isSwitch = wanted.isBool();
    QJsonObject before{{u"record"_s, false}, {u"askForRecordDisabling"_s, !isSwitch}};
    if (!isSwitch) {
        before[u"recordDisablingLanguage"_s] = u"french"_s;
        before[u"recordDisablingDigit"_s] = u"1"_s;
    }
    QVERIFY(fixture.put(queue, before));
    fixture.setup().load();
    QTRY_COMPARE(fixture.setup().base().value(queue, property), before.value(property));
    QWidget *field = fixture.page(u"recordsPage"_s)->findChild<QWidget *>(widget);
    QTRY_VERIFY(field->isEnabled());
    QString label;
    for (const QLabel *one : fixture.page(u"recordsPage"_s)->findChildren<QLabel *>())
        if (one->buddy() == field)
            label = one->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(field))
        label = button->text();
    label.remove(u'&').remove(u':');
    QVERIFY2(!label.isEmpty(), "it has no label");
    const QVariant value = isSwitch                 ? wanted.toVariant()
                           : wanted == u"english"_s ? QVariant(u"English"_s)
                                                    : wanted.toVariant();
    QVERIFY2(fixture.set(label.trimmed(), value), qPrintable(label));
    QVERIFY(fixture.save());
    QCOMPARE(fixture.serverValue(queue, property), wanted);
}

void TestLivePages::recordingsAreFoundAndDeleted()
{
    SetupFixture fixture(FeatureType::EasyHunting);
    QVERIFY(fixture.open(u"recordsPage"_s));
    QTreeView *records = table(fixture, "recordsView");
    QTRY_VERIFY_WITH_TIMEOUT(records->model()->rowCount() >= 3, patience);
    const int all = records->model()->rowCount();
    const QString caller = records->model()
                               ->index(0, RecordsModel::AgentColumn)
                               .data(RecordsModel::ValueRole)
                               .toString(); // the member: digits can be typed
    QVERIFY(fixture.set(u"Caller or member"_s, caller));
    QTRY_VERIFY(records->model()->rowCount() >= 1);
    QVERIFY(records->model()->rowCount() <= all);
    QVERIFY(fixture.set(u"Caller or member"_s, u"nobody at all"_s));
    QTRY_COMPARE(records->model()->rowCount(), 0);
    QVERIFY(fixture.window().find<QLabel>("recordsEmpty")->isVisible());
    QVERIFY(fixture.set(u"Caller or member"_s, QString()));
    QVERIFY(fixture.set(u"Period"_s, u"Last 30 days"_s));
    QTRY_VERIFY(records->model()->rowCount() < all); // some are of the month before
    QVERIFY(records->model()->rowCount() > 0);
    QVERIFY(fixture.set(u"Period"_s, u"All"_s));
    QTRY_COMPARE(records->model()->rowCount(), all);
    QVERIFY(choose(records, 0));
    QTest::mouseClick(fixture.window().find<QPushButton>("deleteRecordsButton"), Qt::LeftButton);
    QCOMPARE(fixture.prompts().questions.size(), 1);
    QTRY_COMPARE(records->model()->rowCount(), all - 1);
    QCOMPARE(fixture.ask(u"records"_s).toArray().size(), all - 1);
}

void TestLivePages::recordingsAreDownloaded()
{
    QTemporaryDir folder;
    SetupFixture fixture(FeatureType::EasyHunting);
    QVERIFY(fixture.open(u"recordsPage"_s));
    QTreeView *records = table(fixture, "recordsView");
    QTRY_VERIFY_WITH_TIMEOUT(records->model()->rowCount() >= 3, patience);
    fixture.prompts().file = folder.path();
    records->selectAll();
    QTest::mouseClick(fixture.window().find<QPushButton>("downloadButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder.path()).entryList({u"*.wav"_s}).size(),
                              qsizetype(records->model()->rowCount()), patience);
    QVERIFY(choose(records, 0));
    QTRY_VERIFY(fixture.window().find<QPushButton>("listenRecordButton")->isEnabled());
    QTest::mouseClick(fixture.window().find<QPushButton>("listenRecordButton"), Qt::LeftButton);
    QTRY_COMPARE(fixture.prompts().opened.size(), 1);
    QVERIFY(fixture.prompts().opened.first().isLocalFile());
}

void TestLivePages::peopleAreActedOn_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("opposite");
    QTest::newRow("mute") << u"Mute"_s << u"mute"_s << u"Unmute"_s;
    QTest::newRow("deafen") << u"Deafen"_s << u"deaf"_s << u"Let hear"_s;
}

void TestLivePages::peopleAreActedOn()
{
    QFETCH(QString, label);
    QFETCH(QString, operation);
    QFETCH(QString, opposite);
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(fixture.open(u"conferenceLivePage"_s));
    QTreeView *people = table(fixture, "peopleView");
    QTRY_VERIFY_WITH_TIMEOUT(people->model()->rowCount() > 0, patience);
    QVERIFY(choose(people, 0));
    if (auto *already = qobject_cast<QPushButton *>(fixture.field(opposite))) {
        QTest::mouseClick(already, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.field(label), patience);
    }
    QTRY_VERIFY(fixture.field(label) && fixture.field(label)->isEnabled());
    QTest::mouseClick(fixture.field(label), Qt::LeftButton);
    QTRY_COMPARE(fixture.server().requestCount(u"POST"_s, u"*/participants/*/"_s + operation), 1);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.field(opposite), patience);
    QTRY_VERIFY(fixture.field(opposite)->isEnabled());
    QTest::mouseClick(fixture.field(opposite), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.field(label), patience);
}

void TestLivePages::peopleAreRemoved()
{
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(fixture.open(u"conferenceLivePage"_s));
    QTreeView *people = table(fixture, "peopleView");
    QTRY_VERIFY_WITH_TIMEOUT(people->model()->rowCount() > 1, patience);
    const QString gone = people->model()->index(0, 0).data().toString();
    QVERIFY(choose(people, 0));
    QTest::mouseClick(fixture.window().find<QPushButton>("kickButton"), Qt::LeftButton);
    QCOMPARE(fixture.prompts().questions.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(people->model()->index(0, 0).data().toString() != gone, patience);
}

void TestLivePages::sensitivityIsSet()
{
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(fixture.open(u"conferenceLivePage"_s));
    QTreeView *people = table(fixture, "peopleView");
    QTRY_VERIFY_WITH_TIMEOUT(people->model()->rowCount() > 0, patience);
    QVERIFY(choose(people, 0));
    auto *box = qobject_cast<QComboBox *>(fixture.field(u"Microphone sensitivity"_s));
    QVERIFY(box);
    QTRY_VERIFY(box->isEnabled());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_COMPARE(fixture.server().requestCount(u"POST"_s, u"*/energy"_s), 1);
}

void TestLivePages::everybodyAndTheLock()
{
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(fixture.open(u"conferenceLivePage"_s));
    QTreeView *people = table(fixture, "peopleView");
    QTRY_VERIFY_WITH_TIMEOUT(people->model()->rowCount() > 0, patience);
    const auto muted = [people] {
        int count = 0;
        for (int row = 0; row < people->model()->rowCount(); ++row)
            count += people->model()->index(row, 2).data().toString() == u"Muted"_s;
        return count;
    };
    QTest::mouseClick(fixture.window().find<QPushButton>("muteAllButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(muted() > 0 && muted() >= people->model()->rowCount() - 1, patience);
    QTRY_VERIFY(fixture.window().find<QPushButton>("unmuteAllButton")->isEnabled());
    QTest::mouseClick(fixture.window().find<QPushButton>("unmuteAllButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(muted() <= 1, patience);
    QTRY_VERIFY(fixture.window().find<QPushButton>("lockButton")->isEnabled());
    QTest::mouseClick(fixture.window().find<QPushButton>("lockButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window().find<QPushButton>("lockButton")->text(), u"Unlock the conference"_s,
                              patience);
    QTRY_VERIFY(fixture.ask(u"informations"_s).toObject().value(u"locked"_s).toBool());
}

void TestLivePages::emptyRoomSaysSo()
{
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(fixture.open(u"conferenceLivePage"_s));
    QTreeView *people = table(fixture, "peopleView");
    QTRY_VERIFY_WITH_TIMEOUT(people->model()->rowCount() > 0, patience);
    // As if everybody had left and the number been set up anew.
    fixture.server().setFeatureType(fixture.service().serviceName, u"redirect"_s);
    fixture.server().setFeatureType(fixture.service().serviceName, u"conference"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!people->isVisible(), patience);
    QTRY_VERIFY2_WITH_TIMEOUT(fixture.window().find<QLabel>("liveHeading")->text().contains(u"Nobody"_s),
                              qPrintable(fixture.window().find<QLabel>("liveHeading")->text()), patience);
}

void TestLivePages::historyIsShownAndExported()
{
    QTemporaryDir folder;
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(fixture.open(u"conferenceHistoryPage"_s));
    QTreeView *meetings = table(fixture, "meetingsView");
    QTRY_VERIFY_WITH_TIMEOUT(meetings->model()->rowCount() > 0, patience);
    QTRY_VERIFY(table(fixture, "eventsView")->model()->rowCount() > 0);
    fixture.prompts().file = folder.filePath(u"history.csv"_s);
    QTest::mouseClick(fixture.window().find<QPushButton>("exportButton"), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(fixture.prompts().file));
    QVERIFY(fixture.set(u"Period"_s, u"Last year"_s));
    QTRY_VERIFY(meetings->model()->rowCount() > 0);
}

void TestLivePages::formulasAreNotRun()
{
    const QByteArray text = TableExport::csv({{u"=1+1"_s, u"Anne"_s}});
    QVERIFY(text.contains("'=1+1"));
    QVERIFY(text.contains("Anne"));
}

QTEST_MAIN(TestLivePages)
#include "tst_livepages.moc"
