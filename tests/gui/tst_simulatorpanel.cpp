// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/answerstable.h"
#include "gui/callplan/calltimeline.h"
#include "gui/callplan/callweekmap.h"
#include "gui/callplan/simulatorpanel.h"
#include "gui/languageswitch.h"
#include "gui/setup/hintlabel.h"
#include "service/expectations.h"
#include "store/store.h"
#include "support/callplanbuilder.h"
#include "texts.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

const QString line = u"0033199001299"_s;
const QString colleague = u"0033199001298"_s;

//! An office: a menu on working days, a voicemail otherwise.
struct Office
{
    CallPlanBuilder b;
    QString welcome = b.sound();
    QString agent = b.agent(colleague, {{u"description"_s, u"Camille"_s}});
    QString queue = b.queue(u"Ventes"_s);
    QString menu = b.menu(u"Accueil"_s, welcome);
    QString step = b.step();
    QString opens = b.rule(step, u"ivr"_s, menu);
    QString records = b.otherwise(step, u"voicemail"_s, line);
    QString toQueue = b.entry(menu, u"1"_s, u"callcenter"_s, queue);
    QString toLine = b.entry(menu, u"2"_s, u"bridge"_s, line);

    Office()
    {
        b.workingHours(step);
        b.member(queue, agent);
    }
};

} // namespace

class TestSimulatorPanel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void answersAtOnce();
    void keepsTheMomentInAnotherZone();
    void tellsTheTimeLine();
    void lightsThePathAndGoesThere();
    void sharesTheAssumptionsAndUnusedKeys();
    void saysWhatIsWrongWithTheQuestion();
    void answersOneByOne();
    void answersAgainWhenThePlanChanges();
    void comparesWithTheLivePlan();
    void comparesWithAnotherMoment();
    void mapsTheWeek();
    void mapIsUsedByKeyboard();
    void keepsExpectations();
    void tellsABrokenExpectation();
    void keepsScenarios();
    void asksForThePresentOfAnotherNumber();
    void everythingHasItsRoomAndName_data();
    void everythingHasItsRoomAndName();
    void followsTheLanguage();

private:
    template<class T>
    T *child(const char *name)
    {
        return m_panel->findChild<T *>(QString::fromLatin1(name));
    }
    QString outcome() { return child<QLabel>("outcomeText")->text(); }
    QString what(int row) { return child<CallTimeline>("timeline")->item(row, 2)->text(); }
    QTabWidget *tabs() { return child<QTabWidget>("resultTabs"); }
    void type(const char *field, const QString &text);
    void setMoment(const QDateTime &moment) { child<QDateTimeEdit>("momentEdit")->setDateTime(moment); }

    LanguageSwitch m_language;
    Office m_office;
    QTemporaryDir m_folder;
    int m_stores = 0;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Expectations> m_expectations;
    std::unique_ptr<SimulatorPanel> m_panel;
};

void TestSimulatorPanel::init()
{
    m_language.apply(u"en"_s);
    m_office = Office();
    m_store = std::make_unique<Store>();
    m_store->open(m_folder.filePath(QString::number(++m_stores))); // what follows waits for it
    m_expectations = std::make_unique<Expectations>(u"account"_s, *m_store);
    m_panel = std::make_unique<SimulatorPanel>();
    m_panel->setNow([] { return QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone("Europe/Paris")); });
    m_panel->setPlan(m_office.b.plan());
    m_panel->setExpectations(m_expectations.get());
    m_panel->resize(1000, 640);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestSimulatorPanel::cleanup()
{
    m_panel.reset();
    m_expectations.reset();
    m_store.reset();
}

void TestSimulatorPanel::type(const char *field, const QString &text)
{
    auto *edit = child<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TestSimulatorPanel::answersAtOnce()
{
    QCOMPARE(outcome(), u"Hung up, as nothing is left"_s); // no key is pressed
    type("keysEdit", u"2"_s);
    QCOMPARE(outcome(), u"Talks with 01 99 00 12 99"_s);
    setMoment(QDateTime(QDate(2026, 11, 22), QTime(10, 0)));
    QCOMPARE(outcome(), u"Voicemail of 01 99 00 12 99"_s);
    QTest::mouseClick(child<QToolButton>("nowButton"), Qt::LeftButton);
    QCOMPARE(outcome(), u"Talks with 01 99 00 12 99"_s);
    child<QComboBox>("answerBox")->setCurrentIndex(2);
    QCOMPARE(outcome(), u"Hung up, as nothing is left"_s);
}

//! The calendar's clock, which is not known before the plan is.
void TestSimulatorPanel::keepsTheMomentInAnotherZone()
{
    CallPlan plan = m_office.b.plan();
    plan.zone = QTimeZone("America/Cayenne");
    m_panel->setPlan(plan);
    QCOMPARE(child<QDateTimeEdit>("momentEdit")->dateTime(), QDateTime(QDate(2026, 11, 24), QTime(6, 0)));
    QCOMPARE(child<QDateTimeEdit>("otherMomentEdit")->dateTime(), QDateTime(QDate(2026, 11, 24), QTime(6, 0)));
    m_panel->setPlan(m_office.b.plan());
    QCOMPARE(child<QDateTimeEdit>("momentEdit")->dateTime(), QDateTime(QDate(2026, 11, 24), QTime(10, 0)));
}

void TestSimulatorPanel::tellsTheTimeLine()
{
    type("keysEdit", u"1"_s);
    type("callerEdit", u"01 99 00 56 78"_s);
    QStringList lines;
    for (int row = 0; row < child<CallTimeline>("timeline")->rowCount(); ++row)
        lines.append(what(row));
    const QStringList wanted = {
        u"01 99 00 56 78 calls 01 99 00 12 34"_s,
        u"Conditions met\n• Time slots: yes, step 1, Tuesday 09:00 – 18:00"_s,
        u"Menu “Accueil” opens"_s,
        u"The greeting begins"_s,
        u"The caller hears “bienvenue.wav”"_s,
        u"The caller presses 1"_s,
        u"The call enters queue “Ventes”"_s,
        u"Camille (01 99 00 12 98) rings"_s,
        u"Camille (01 99 00 12 98) answers"_s,
    };
    QCOMPARE(lines, wanted);
    QCOMPARE(outcome(), u"Answered in queue “Ventes” by 01 99 00 12 98"_s);
    QCOMPARE(child<CallTimeline>("timeline")->item(5, 1)->text(), u"Menu “Accueil”, key 1"_s);
}

void TestSimulatorPanel::lightsThePathAndGoesThere()
{
    QSignalSpy lit(m_panel.get(), &SimulatorPanel::pathsLit);
    QSignalSpy goTo(m_panel.get(), &SimulatorPanel::goTo);
    type("keysEdit", u"2"_s);
    const QStringList paths = lit.last().first().toStringList();
    QVERIFY(paths.contains(m_office.toLine));
    QVERIFY(paths.contains(m_office.step));
    QVERIFY(!paths.contains(m_office.records));
    auto *timeline = child<CallTimeline>("timeline");
    timeline->setFocus();
    timeline->setCurrentCell(1, 0);
    QTest::keyClick(timeline, Qt::Key_Return);
    QCOMPARE(goTo.last().first().toString(), m_office.step);
}

void TestSimulatorPanel::sharesTheAssumptionsAndUnusedKeys()
{
    QVERIFY(child<QLabel>("assumedText")->text().contains(u"no key is pressed"_s));
    setMoment(QDateTime(QDate(2026, 11, 24), QTime(19, 5)));
    type("keysEdit", u"2"_s);
    QCOMPARE(child<QLabel>("unusedText")->text(), u"Never asked for: 2"_s);
    QVERIFY(!child<QLabel>("assumedText")->isVisible());
}

void TestSimulatorPanel::saysWhatIsWrongWithTheQuestion()
{
    auto *hint = child<HintLabel>("questionHint");
    QVERIFY(hint->text().isEmpty());
    type("keysEdit", u"2x"_s);
    QVERIFY(hint->text().startsWith(u"Keys are written"_s));
    type("keysEdit", u"2"_s);
    type("callerEdit", u"Camille"_s);
    QVERIFY(hint->text().startsWith(u"This is no telephone number"_s));
    type("callerEdit", u"+33 1 99 00 56 78"_s);
    QVERIFY(hint->text().isEmpty());
}

void TestSimulatorPanel::answersOneByOne()
{
    type("keysEdit", u"2,1"_s);
    QTest::mouseClick(child<QToolButton>("answersButton"), Qt::LeftButton);
    auto *table = child<AnswersTable>("answersTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 3); // a transfer, a queue, a member
    QCOMPARE(table->item(0, 0)->text(), u"01 99 00 12 99 (Menu “Accueil”, key 2)"_s);
    auto *answer = qobject_cast<QComboBox *>(table->cellWidget(0, 1));
    answer->setCurrentIndex(3);
    emit answer->activated(3);
    QCOMPARE(outcome(), u"Answered in queue “Ventes” by 01 99 00 12 98"_s);
    auto *state = qobject_cast<QComboBox *>(table->cellWidget(2, 2));
    state->setCurrentIndex(3);
    emit state->activated(3);
    QVERIFY(!outcome().startsWith(u"Answered"_s));
}

void TestSimulatorPanel::answersAgainWhenThePlanChanges()
{
    type("keysEdit", u"2"_s);
    m_office.b.document().setValue(m_office.toLine, u"actionParam"_s, colleague);
    m_panel->setPlan(m_office.b.plan());
    QCOMPARE(outcome(), u"Talks with 01 99 00 12 98"_s);
}

void TestSimulatorPanel::comparesWithTheLivePlan()
{
    type("keysEdit", u"2"_s);
    m_panel->setLivePlan(m_office.b.plan());
    child<QComboBox>("compareBox")->setCurrentIndex(2);
    QCOMPARE(outcome(), u"Talks with 01 99 00 12 99 (the same as what it is compared with)"_s);
    m_office.b.document().setValue(m_office.toLine, u"actionParam"_s, colleague);
    m_panel->setPlan(m_office.b.plan());
    QCOMPARE(outcome(), u"Talks with 01 99 00 12 98 (compared with: Talks with 01 99 00 12 99)"_s);
    const int last = child<CallTimeline>("timeline")->rowCount() - 1;
    QVERIFY2(what(last).startsWith(u"Only in this call"_s), qPrintable(what(last)));
}

void TestSimulatorPanel::comparesWithAnotherMoment()
{
    type("keysEdit", u"2"_s);
    QVERIFY(!child<QDateTimeEdit>("otherMomentEdit")->isVisible());
    child<QComboBox>("compareBox")->setCurrentIndex(1);
    QVERIFY(child<QDateTimeEdit>("otherMomentEdit")->isVisible());
    child<QDateTimeEdit>("otherMomentEdit")->setDateTime(QDateTime(QDate(2026, 11, 22), QTime(10, 0)));
    QCOMPARE(outcome(), u"Talks with 01 99 00 12 99 (compared with: Voicemail of 01 99 00 12 99)"_s);
}

void TestSimulatorPanel::mapsTheWeek()
{
    type("keysEdit", u"2"_s);
    tabs()->setCurrentIndex(1);
    auto *map = child<CallWeekMap>("weekMap");
    QCOMPARE(map->week().first, QDate(2026, 11, 23));
    auto *legend = child<QListWidget>("weekLegend");
    QCOMPARE(legend->count(), 2);
    QCOMPARE(legend->item(0)->text(), u"A: Voicemail of 01 99 00 12 99"_s);
    QCOMPARE(legend->item(1)->text(), u"B: Talks with 01 99 00 12 99"_s);
    QTest::mouseClick(child<QToolButton>("weekAfterButton"), Qt::LeftButton);
    QCOMPARE(map->week().first, QDate(2026, 11, 30));
    child<QAbstractButton>("quartersBox")->click();
    QCOMPARE(map->week().cells.size(), 7 * 24 * 4);
}

void TestSimulatorPanel::mapIsUsedByKeyboard()
{
    type("keysEdit", u"2"_s);
    tabs()->setCurrentIndex(1);
    auto *map = child<CallWeekMap>("weekMap");
    map->setFocus();
    QVERIFY2(map->accessibleDescription().startsWith(u"Monday 00:00: Voicemail"_s),
             qPrintable(map->accessibleDescription()));
    QTest::keyClick(map, Qt::Key_Down);
    for (int hour = 0; hour < 9; ++hour)
        QTest::keyClick(map, Qt::Key_Right);
    QVERIFY2(map->accessibleDescription().startsWith(u"Tuesday 09:00: Talks"_s),
             qPrintable(map->accessibleDescription()));
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(child<QDateTimeEdit>("momentEdit")->dateTime(), QDateTime(QDate(2026, 11, 24), QTime(9, 0)));
}

void TestSimulatorPanel::keepsExpectations()
{
    auto *list = child<QListWidget>("expectationsList");
    tabs()->setCurrentIndex(2);
    QVERIFY(child<QLabel>("noExpectations")->isVisible());
    tabs()->setCurrentIndex(0);
    setMoment(QDateTime(QDate(2026, 11, 22), QTime(10, 0)));
    QTest::mouseClick(child<QPushButton>("expectButton"), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(tabs()->currentIndex(), 2);
    const QString said = list->item(0)->text();
    QVERIFY2(said.startsWith(u"Each Sunday at "_s) && said.endsWith(u": Voicemail of 01 99 00 12 99: holds"_s),
             qPrintable(said));
    list->setCurrentRow(0);
    QTest::mouseClick(child<QPushButton>("removeExpectationButton"), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(child<QLabel>("noExpectations")->isVisible());
}

void TestSimulatorPanel::tellsABrokenExpectation()
{
    auto *list = child<QListWidget>("expectationsList");
    setMoment(QDateTime(QDate(2026, 11, 22), QTime(10, 0)));
    QTest::mouseClick(child<QPushButton>("expectButton"), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 1);
    m_office.b.document().setValue(m_office.records, u"actionParam"_s, colleague);
    m_panel->setPlan(m_office.b.plan());
    QVERIFY(list->item(0)->text().endsWith(u"does not hold. Voicemail of 01 99 00 12 98"_s));
    QCOMPARE(tabs()->tabText(2), u"Expectations (1 broken)"_s);
    setMoment(QDateTime(QDate(2026, 11, 24), QTime(10, 0)));
    list->setCurrentRow(0);
    QTest::mouseClick(child<QPushButton>("showExpectationButton"), Qt::LeftButton);
    QCOMPARE(tabs()->currentIndex(), 0);
    QCOMPARE(outcome(), u"Voicemail of 01 99 00 12 98"_s);
    QCOMPARE(child<QDateTimeEdit>("momentEdit")->date(), QDate(2026, 11, 29)); // the next Sunday
}

void TestSimulatorPanel::keepsScenarios()
{
    CallScenario call;
    call.at = QDateTime(QDate(2026, 12, 1), QTime(9, 30), QTimeZone("Europe/Paris"));
    call.caller = u"+33199005678"_s;
    call.keys = {u"1"_s, QString(), u"2#"_s};
    call.repeatsLastKey = true;
    call.answer = CallScenario::Answer::Busy;
    call.answers = {{m_office.toLine, CallScenario::Answer::NoAnswer}};
    call.agentStates = {{m_office.agent, u"onBreak"_s}};
    call.waiting = {{m_office.queue, 3}};
    call.platform.goesOnAfterMatch = false;
    call.platform.mostErrors = 2;
    call.platform.keysInReverse = true;
    m_panel->setScenario(call);
    QVERIFY(m_panel->scenario() == call);
}

// Nobody answers what was asked about the number before.
void TestSimulatorPanel::asksForThePresentOfAnotherNumber()
{
    m_panel->setCanAskPresent(true);
    child<QToolButton>("answersButton")->click();
    auto *present = child<QPushButton>("presentButton");
    QTRY_VERIFY(present->isVisible() && present->isEnabled());
    QTest::mouseClick(present, Qt::LeftButton);
    QVERIFY(!present->isEnabled());
    m_panel->setCanAskPresent(true);
    QVERIFY(present->isEnabled());
}

void TestSimulatorPanel::everythingHasItsRoomAndName_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("tab");
    for (int tab = 0; tab < 3; ++tab) {
        QTest::addRow("en %d", tab) << u"en"_s << tab;
        QTest::addRow("fr %d", tab) << u"fr"_s << tab;
    }
}

void TestSimulatorPanel::everythingHasItsRoomAndName()
{
    QFETCH(QString, language);
    QFETCH(int, tab);
    m_language.apply(language);
    type("keysEdit", u"1,9"_s);
    for (const char *button : {"answersButton", "rulesButton"})
        child<QToolButton>(button)->click();
    tabs()->setCurrentIndex(tab);
    QCoreApplication::processEvents();
    QCOMPARE(withoutAccessibleName(m_panel.get()), QStringList());
    QCOMPARE(doubledMnemonics(m_panel.get()), QStringList());
    QTRY_COMPARE(clipped(m_panel.get()), QStringList());
    const auto *question = child<QWidget>("questionArea");
    QTRY_VERIFY(!question->geometry().intersects(tabs()->geometry()));
    const QString pictures = qEnvironmentVariable("AIGUILLEUR_PICTURES");
    if (!pictures.isEmpty())
        m_panel->grab().save(u"%1/simulator-%2-%3.png"_s.arg(pictures, language).arg(tab));
}

void TestSimulatorPanel::followsTheLanguage()
{
    type("keysEdit", u"2"_s);
    m_language.apply(u"fr"_s);
    QTRY_COMPARE(outcome(), u"Parle avec 01 99 00 12 99"_s);
    QCOMPARE(child<CallTimeline>("timeline")->horizontalHeaderItem(1)->text(), u"Où"_s);
    m_language.apply(u"en"_s);
    QTRY_COMPARE(outcome(), u"Talks with 01 99 00 12 99"_s);
}

QTEST_MAIN(TestSimulatorPanel)
#include "tst_simulatorpanel.moc"
