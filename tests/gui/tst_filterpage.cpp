// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screenentries.h"
#include "gui/setup/filterimportdialog.h"
#include "gui/setup/filtermodel.h"
#include "setupfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

const QString conditions = u"screenListConditions/conditions"_s;

} // namespace

class TestFilterPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theListAppliedIsSaved_data();
    void theListAppliedIsSaved();
    void anonymousCallersAreSaved();
    void severalNumbersAreAddedAtOnce();
    void eachListHasItsOwn();
    void groupsAreAdded();
    void selectedOnesAreRemoved();
    void theBarLeadsToWhatIsWrong();
    void searchingShowsWhatMatches();
    void aTableIsLookedAtBeforeItIsImported();
    void aTableIsExported();
    void anUnknownListSurvives();
    void rowsFollowTheDraft();

private:
    template<class Widget>
    Widget *find(const char *name)
    {
        return m_fixture->window().find<Widget>(name);
    }
    void type(const QString &text);
    int shown() { return find<QTreeView>("entries")->model()->rowCount(); }
    QStringList saved(const QString &list); //!< numbers on the server, sorted
    void clearServer();

    std::unique_ptr<SetupFixture> m_fixture;
};

void TestFilterPage::init()
{
    QLocale::setDefault(QLocale::c());
    m_fixture = std::make_unique<SetupFixture>(FeatureType::EasyHunting);
    QVERIFY(m_fixture->open(u"filterPage"_s));
    clearServer();
}

void TestFilterPage::cleanup()
{
    m_fixture.reset();
}

void TestFilterPage::clearServer()
{
    const QJsonArray ids = m_fixture->ask(conditions).toArray();
    for (const auto &id : ids)
        QVERIFY(m_fixture->remove(conditions + u'/' + QString::number(id.toInteger())));
    QSignalSpy loaded(&m_fixture->setup(), &Setup::loaded);
    m_fixture->setup().load();
    QVERIFY(loaded.wait());
    QTRY_VERIFY(m_fixture->setup().canEdit());
}

QStringList TestFilterPage::saved(const QString &list)
{
    QStringList numbers;
    const QJsonArray ids = m_fixture->ask(conditions).toArray();
    for (const auto &id : ids) {
        const QJsonObject entry = m_fixture->ask(conditions + u'/' + QString::number(id.toInteger())).toObject();
        if (entry.value("screenListType"_L1).toString() == list)
            numbers.append(entry.value("callerIdNumber"_L1).toString());
    }
    numbers.sort();
    return numbers;
}

void TestFilterPage::type(const QString &text)
{
    auto *field = find<QPlainTextEdit>("entryAddField");
    field->setPlainText(text);
    QTest::mouseClick(find<QPushButton>("entryAddButton"), Qt::LeftButton);
}

void TestFilterPage::theListAppliedIsSaved_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("value");
    QTest::newRow("white") << u"Incoming calls allowed (whitelist)"_s << u"incomingWhiteList"_s;
    QTest::newRow("black") << u"Incoming calls rejected (blacklist)"_s << u"incomingBlackList"_s;
    QTest::newRow("none") << u"No filtering"_s << u"disabled"_s;
}

void TestFilterPage::theListAppliedIsSaved()
{
    QFETCH(QString, choice);
    QFETCH(QString, value);
    if (m_fixture->serverValue(u"screenListConditions"_s, u"status"_s) == value) {
        QVERIFY(m_fixture->put(u"screenListConditions"_s,
                               {{u"status"_s, value == "disabled"_L1 ? u"incomingBlackList"_s : u"disabled"_s}}));
        clearServer();
    }
    QVERIFY(m_fixture->set(u"Call filtering"_s, choice));
    QVERIFY(!find<QLabel>("filterMeaning")->text().isEmpty());
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(u"screenListConditions"_s, u"status"_s).toString(), value);
}

void TestFilterPage::anonymousCallersAreSaved()
{
    const bool before = m_fixture->serverValue(QString(), u"anonymousRejection"_s).toBool();
    QVERIFY(m_fixture->set(u"Reject anonymous calls automatically"_s, !before));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(QString(), u"anonymousRejection"_s).toBool(), !before);
}

void TestFilterPage::severalNumbersAreAddedAtOnce()
{
    QVERIFY(find<QLabel>("entryEmptyHint")->isVisible());
    type(u"01 99 00 12 00\n+33 6; 3900\nreception\n0033199001200\n"_s);
    QCOMPARE(shown(), 3);
    QVERIFY(!find<QLabel>("entryEmptyHint")->isVisible());
    QCOMPARE(find<QPlainTextEdit>("entryAddField")->toPlainText(), u"reception"_s); // stays to be mended
    QVERIFY(find<QLabel>("entryAddResult")->text().contains("01 99 00 12 34"_L1));
    QVERIFY(m_fixture->save());
    QCOMPARE(saved(u"incomingBlackList"_s), (QStringList{u"+336"_s, u"0033199001200"_s, u"3900"_s}));
    QCOMPARE(shown(), 3);
}

void TestFilterPage::eachListHasItsOwn()
{
    type(u"+336"_s);
    find<QTabBar>("filterLists")->setCurrentIndex(1);
    QCOMPARE(shown(), 0);
    type(u"+336\n+337"_s);
    QCOMPARE(shown(), 2);
    QVERIFY(m_fixture->set(u"Call filtering"_s, u"No filtering"_s)); // both stay whatever is applied
    QVERIFY(m_fixture->save());
    QCOMPARE(saved(u"incomingBlackList"_s), QStringList{u"+336"_s});
    QCOMPARE(saved(u"incomingWhiteList"_s), (QStringList{u"+336"_s, u"+337"_s}));
}

void TestFilterPage::groupsAreAdded()
{
    QMenu *menu = find<QPushButton>("shortcutsButton")->menu();
    QCOMPARE(menu->actions().size(), 5);
    for (QAction *action : menu->actions())
        action->trigger();
    QCOMPARE(shown(), 2 + 6 + 17 + 1 + 12);
    for (QAction *action : menu->actions())
        action->trigger(); // nothing twice
    QCOMPARE(shown(), 38);
    QVERIFY(!hasErrors(m_fixture->setup().problems()));
}

void TestFilterPage::selectedOnesAreRemoved()
{
    type(u"+336\n+337\n+32"_s);
    QVERIFY(m_fixture->save());
    auto *view = find<QTreeView>("entries");
    QVERIFY(!find<QPushButton>("entryRemoveButton")->isEnabled());
    view->setFocus();
    view->selectionModel()->select(view->model()->index(0, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(find<QPushButton>("entryRemoveButton")->isEnabled());
    QTest::mouseClick(find<QPushButton>("entryRemoveButton"), Qt::LeftButton);
    QCOMPARE(shown(), 2);
    view->selectionModel()->select(view->model()->index(0, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(shown(), 1);
    QVERIFY(m_fixture->save());
    QCOMPARE(saved(u"incomingBlackList"_s), QStringList{u"+337"_s});
}

void TestFilterPage::theBarLeadsToWhatIsWrong()
{
    Setup &setup = m_fixture->setup();
    const QString list = ScreenEntries::listPath(setup.root());
    const QString wrong =
        setup.add(list, {{u"callerIdNumber"_s, u"nobody"_s}, {u"screenListType"_s, u"incomingWhiteList"_s}});
    QVERIFY(hasErrors(setup.problems()));
    m_fixture->window().find<QTabWidget>("tabs")->setCurrentIndex(3);
    QVERIFY(!m_fixture->page(u"filterPage"_s)->isVisible());
    QTest::mouseClick(m_fixture->button(u"problemButton"_s), Qt::LeftButton);
    QVERIFY(m_fixture->page(u"filterPage"_s)->isVisible());
    auto *lists = m_fixture->window().find<QTabBar>("filterLists");
    QCOMPARE(lists->tabData(lists->currentIndex()).toString(), u"incomingWhiteList"_s);
    auto *entries = m_fixture->window().find<QTreeView>("entries");
    QCOMPARE(entries->currentIndex().data(FilterModel::PathRole).toString(), wrong);
    QVERIFY(entries->hasFocus());
}

void TestFilterPage::searchingShowsWhatMatches()
{
    type(u"01 99 00 12 00\n01 99 00 12 01\n+32"_s);
    auto *search = find<QLineEdit>("entrySearch");
    for (const auto &[text, count] : {std::pair(u"19900"_s, 2), {u"01 99"_s, 2}, {u"Belgium"_s, 1}, {u"zz"_s, 0}}) {
        search->setText(text);
        QCOMPARE(shown(), count);
    }
    QVERIFY(find<QLabel>("entryEmptyHint")->text().contains("zz"_L1));
    search->clear();
    QCOMPARE(shown(), 3);
}

void TestFilterPage::aTableIsLookedAtBeforeItIsImported()
{
    type(u"+336"_s);
    QTemporaryDir folder;
    m_fixture->prompts().file = folder.filePath(u"list.csv"_s);
    QFile file(m_fixture->prompts().file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Number;List\n00336;blacklist\n01 99 00 12 00;blacklist\nx;blacklist\n+32;whitelist\n");
    file.close();
    QTest::mouseClick(find<QPushButton>("entryImportButton"), Qt::LeftButton);
    auto *dialog = find<FilterImportDialog>("filterImport");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(shown(), 1); // nothing yet
    const QString summary = dialog->findChild<QLabel *>(u"importSummary"_s)->text();
    QVERIFY2(summary.startsWith("2 "_L1) && summary.count(u'.') == 3, qPrintable(summary));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(shown(), 2);
    QVERIFY(m_fixture->save());
    QCOMPARE(saved(u"incomingWhiteList"_s), QStringList{u"+32"_s});
}

void TestFilterPage::aTableIsExported()
{
    type(u"+336\n3900"_s);
    QTemporaryDir folder;
    m_fixture->prompts().file = folder.filePath(u"list.csv"_s);
    QTest::mouseClick(find<QPushButton>("entryExportButton"), Qt::LeftButton);
    QFile file(m_fixture->prompts().file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF"
                                        "callNumber,nature,type\r\n+336,prefix,incomingBlackList\r\n"
                                        "3900,short,incomingBlackList\r\n"));
}

void TestFilterPage::anUnknownListSurvives()
{
    QVERIFY(m_fixture->post(
        conditions, {{u"destinationNumber"_s, u"0033199001200"_s}, {u"screenListType"_s, u"destinationBlackList"_s}}));
    QSignalSpy loaded(&m_fixture->setup(), &Setup::loaded);
    m_fixture->setup().load();
    QVERIFY(loaded.wait());
    QTRY_COMPARE(find<QTabBar>("filterLists")->count(), 3);
    type(u"+336"_s);
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->ask(conditions).toArray().size(), 2);
}

void TestFilterPage::rowsFollowTheDraft()
{
    FilterModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto entries = [](const QStringList &numbers) {
        QList<ScreenEntries::Entry> list;
        for (const QString &number : numbers)
            list.append({u"/p/"_s + number, number, u"incomingBlackList"_s});
        return list;
    };
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setEntries(entries({u"+1"_s, u"+2"_s, u"+3"_s, u"+4"_s}));
    model.setEntries(entries({u"+1"_s, u"+4"_s, u"+5"_s}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
    model.setEntries(entries({u"+5"_s, u"+1"_s, u"+4"_s}));
    QCOMPARE(reset.size(), 1);
}

QTEST_MAIN(TestFilterPage)
#include "tst_filterpage.moc"
