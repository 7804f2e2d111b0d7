// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editors beside the tree of a call plan: every setting of queues, members and steps, and what is wrong with it.
#include "gui/callplan/callplanpage.h"
#include "gui/setup/problemlabel.h"
#include "models/callplanmodel.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

using Kind = CallPlanModel::Kind;

class TestCallEditors : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_fixture.reset(); }

    void whenAQueueIsFull();
    void whenNobodyIsThere();
    void recordingAndRefusal();
    void forwardsOfAllQueues();
    void keyToAccept();
    void reasonsOfABreak();
    void reasonOfAMember();
    void optionsOfTheCentre();
    void numbersThatAreCalled();
    void coveredNumbers();
    void exceptionalDays();
    void problemsAtTheField();

private:
    bool open(FeatureType::Value type = FeatureType::ContactCenterSolutionExpert)
    {
        m_fixture = std::make_unique<SetupFixture>(type);
        if (!m_fixture->open(u"callPlanPage"_s))
            return false;
        m_page = qobject_cast<CallPlanPage *>(m_fixture->page(u"callPlanPage"_s));
        return m_page && m_fixture->setup().canEdit();
    }
    QJsonValue value(const QString &path, const QString &property)
    {
        return m_fixture->setup().draft().value(path, property);
    }
    bool tick(const char *name)
    {
        auto *box = m_fixture->widget<QCheckBox>(name);
        if (!box || !box->isEnabled() || !box->isVisibleTo(m_page))
            return false;
        box->click();
        return true;
    }
    QString problem(const char *name)
    {
        auto *label = m_fixture->widget<ProblemLabel>(name);
        return label && label->isVisibleTo(m_page) ? label->text() : QString();
    }
    void chooseHeading(Kind kind)
    {
        auto *tree = m_fixture->widget<QTreeView>("planTree");
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex index = tree->model()->index(row, 0);
            if (CallPlanModel::kindOf(index) == kind)
                tree->setCurrentIndex(index);
        }
    }

    std::unique_ptr<SetupFixture> m_fixture;
    CallPlanPage *m_page = nullptr;
};

void TestCallEditors::whenAQueueIsFull()
{
    QVERIFY(open());
    const QString queue = m_fixture->plan().queues.first().path;
    const QString sound = m_fixture->plan().sounds.first().id;
    m_page->goTo(queue);
    QVERIFY(m_fixture->pick("actionOnOverflowChoice", u"playback"_s));
    QVERIFY(!problem("actionOnOverflowProblem").isEmpty()); // which one?
    auto *sounds = m_fixture->widget<QWidget>("actionOnOverflowSound")->findChild<QComboBox *>();
    const int row = sounds->findData(sound.toLongLong());
    sounds->setCurrentIndex(row);
    emit sounds->activated(row);
    QCOMPARE(value(queue, u"actionOnOverflowParam"_s), QJsonValue(sound));
    QVERIFY(problem("actionOnOverflowProblem").isEmpty());
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(queue, u"actionOnOverflow"_s).toString(), u"playback"_s);
    QVERIFY(m_fixture->pick("actionOnOverflowChoice", QString()));
    QVERIFY(value(queue, u"actionOnOverflow"_s).isNull() && value(queue, u"actionOnOverflowParam"_s).isNull());
    QVERIFY(m_fixture->save());
    QVERIFY(m_fixture->serverValue(queue, u"actionOnOverflow"_s).isNull());
}

void TestCallEditors::whenNobodyIsThere()
{
    QVERIFY(open());
    const QString queue = m_fixture->plan().queues.first().path;
    m_page->goTo(queue);
    QVERIFY(m_fixture->pick("actionOnClosureChoice", u"voicemail"_s));
    QVERIFY(m_fixture->widget<QWidget>("actionOnClosureLine")->isVisible());
    QVERIFY(!m_fixture->widget<QWidget>("actionOnClosureSound")->isVisible());
    QVERIFY(!m_fixture->button(u"saveButton"_s)->isEnabled()); // no line yet
}

void TestCallEditors::recordingAndRefusal()
{
    QVERIFY(open());
    const QString queue = m_fixture->plan().queues.first().path;
    SetupDocument draft = m_fixture->setup().draft();
    for (const QString &property : {u"record"_s, u"askForRecordDisabling"_s})
        draft.setValue(queue, property, false);
    for (const QString &property : {u"recordDisablingDigit"_s, u"recordDisablingLanguage"_s})
        draft.setValue(queue, property, QJsonValue());
    m_fixture->setup().setDraft(draft);
    m_page->goTo(queue);
    QVERIFY(!m_fixture->widget<QWidget>("askForRecordDisabling")->isVisible());
    QVERIFY(tick("record"));
    QVERIFY(!m_fixture->widget<QWidget>("recordDisablingDigit")->isVisible());
    QVERIFY(tick("askForRecordDisabling"));
    QCOMPARE(value(queue, u"recordDisablingDigit"_s), QJsonValue(u"0"_s)); // as the control panel begins
    QCOMPARE(value(queue, u"recordDisablingLanguage"_s), QJsonValue(u"french"_s));
    QVERIFY(problem("recordDisablingDigitProblem").isEmpty());
    QVERIFY(m_fixture->pick("recordDisablingDigit", QString()));
    QVERIFY(!problem("recordDisablingDigitProblem").isEmpty());
    QVERIFY(m_fixture->pick("recordDisablingDigit", u"9"_s));
    QVERIFY(m_fixture->pick("recordDisablingLanguage", u"english"_s));
    QVERIFY(problem("recordDisablingDigitProblem").isEmpty());
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(queue, u"recordDisablingDigit"_s).toString(), u"9"_s);
    QVERIFY(tick("record"));
    QVERIFY(!m_fixture->widget<QWidget>("recordDisablingDigit")->isVisible()); // as nothing is recorded
}

void TestCallEditors::forwardsOfAllQueues()
{
    QVERIFY(open());
    m_page->goTo(m_fixture->plan().queues.first().path);
    const bool before = m_fixture->plan().queues.first().followsForwards;
    QVERIFY(tick("followCallForwards"));
    const CallPlan after = m_fixture->plan();
    QVERIFY(after.queues.size() > 1);
    for (const CallQueue &queue : after.queues)
        QCOMPARE(queue.followsForwards, !before);
}

void TestCallEditors::keyToAccept()
{
    QVERIFY(open());
    const QString queue = m_fixture->plan().queues.first().path;
    m_page->goTo(queue);
    QVERIFY(m_fixture->pick("confirmKey", u"#"_s));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(queue, u"confirmKey"_s).toString(), u"#"_s);
    QVERIFY(m_fixture->pick("confirmKey", QString()));
    QVERIFY(value(queue, u"confirmKey"_s).isNull());
}

void TestCallEditors::reasonsOfABreak()
{
    QVERIFY(open());
    const QString list = m_fixture->plan().root + u"/hunting/customStatus"_s;
    const qsizetype before = m_fixture->setup().draft().ids(list).size();
    chooseHeading(Kind::Agents);
    auto *reasons = m_fixture->widget<QListWidget>("reasonsList");
    QTRY_COMPARE(reasons->count(), int(before));
    auto *add = m_fixture->widget<QPushButton>("addReasonButton");
    QVERIFY(!add->isEnabled());
    m_fixture->widget<QLineEdit>("reasonName")->setText(reasons->item(0)->text());
    QVERIFY(!add->isEnabled()); // there is one of that name
    m_fixture->widget<QLineEdit>("reasonName")->setText(u"Formation externe"_s);
    QTest::keyClicks(m_fixture->widget<QLineEdit>("reasonColour"), u"#12"_s);
    QVERIFY(!add->isEnabled());
    m_fixture->widget<QLineEdit>("reasonColour")->setText(u"#1A2B3C"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(reasons->count(), int(before) + 1);
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->ask(list).toArray().size(), before + 1);
    const QString made = list + u'/' + m_fixture->setup().draft().ids(list).last();
    QCOMPARE(m_fixture->serverValue(made, u"color"_s).toString(), u"#1A2B3C"_s);
    reasons->setCurrentRow(reasons->count() - 1);
    QTest::mouseClick(m_fixture->widget<QPushButton>("removeReasonButton"), Qt::LeftButton);
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->ask(list).toArray().size(), before);
}

void TestCallEditors::reasonOfAMember()
{
    QVERIFY(open());
    const QString list = m_fixture->plan().root + u"/hunting/customStatus"_s;
    const QString reason = m_fixture->setup().draft().ids(list).first();
    const QString agent = m_fixture->plan().agents.first().path;
    m_page->goTo(agent);
    m_fixture->setup().setValue(agent, u"breakStatus"_s, QJsonValue());
    QVERIFY(m_fixture->pick("status", u"available"_s));
    QVERIFY(!m_fixture->widget<QComboBox>("breakStatus")->isEnabled());
    QVERIFY(m_fixture->pick("status", u"onBreak"_s));
    auto *box = m_fixture->widget<QComboBox>("breakStatus");
    QVERIFY(box->isEnabled());
    box->setCurrentIndex(1);
    emit box->activated(1);
    QCOMPARE(value(agent, u"breakStatus"_s).toInteger(), reason.toLongLong());
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(agent, u"breakStatus"_s).toInteger(), reason.toLongLong());
    // Whoever gives it keeps it from being removed.
    chooseHeading(Kind::Agents);
    m_fixture->widget<QListWidget>("reasonsList")->setCurrentRow(0);
    QVERIFY(!m_fixture->widget<QPushButton>("removeReasonButton")->isEnabled());
}

void TestCallEditors::optionsOfTheCentre()
{
    QVERIFY(open());
    const QString options = m_fixture->plan().root + u"/hunting"_s;
    chooseHeading(Kind::Queues);
    const bool before = value(options, u"statusIvrEnabled"_s).toBool();
    QVERIFY(tick("statusIvrEnabled"));
    m_fixture->widget<QLineEdit>("crmUrlTemplate")->setText({});
    QTest::keyClicks(m_fixture->widget<QLineEdit>("crmUrlTemplate"), u"crm"_s);
    QVERIFY(!problem("crmUrlTemplateProblem").isEmpty());
    m_fixture->widget<QLineEdit>("crmUrlTemplate")->clear();
    QTest::keyClicks(m_fixture->widget<QLineEdit>("crmUrlTemplate"), u"https://crm.example.com/"_s);
    QVERIFY(problem("crmUrlTemplateProblem").isEmpty());
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(options, u"statusIvrEnabled"_s).toBool(), !before);
}

void TestCallEditors::numbersThatAreCalled()
{
    QVERIFY(open(FeatureType::CloudIvr));
    const CallPlan before = m_fixture->plan();
    m_page->goTo(before.steps.last().path);
    auto *lists = m_fixture->widget<QComboBox>("filterBox");
    const auto choose = [&](int row) {
        lists->setCurrentIndex(row);
        emit lists->activated(row);
    };
    choose(0);
    choose(1);
    QTest::keyClicks(m_fixture->widget<QLineEdit>("filterEdit"), u"01 99 00 12 34"_s);
    QTest::mouseClick(m_fixture->widget<QPushButton>("addFilterButton"), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->plan().steps.last().entries.size(), 1);
    const QString caller = m_fixture->plan().steps.last().entries.first().callerNumber;
    QVERIFY(!caller.isEmpty());
    choose(3); // called numbers: the same one, as such
    QCOMPARE(m_fixture->plan().steps.last().entries.first().destinationNumber, caller);
    QVERIFY(m_fixture->plan().steps.last().entries.first().callerNumber.isEmpty());
    QVERIFY(m_fixture->save());
    const CallStep saved = m_fixture->plan().steps.last();
    QCOMPARE(m_fixture->serverValue(saved.path, u"screenListType"_s).toString(), u"destinationBlackList"_s);
    QCOMPARE(m_fixture->serverValue(saved.entries.first().path, u"destinationNumber"_s).toString(), caller);
}

void TestCallEditors::coveredNumbers()
{
    QVERIFY(open(FeatureType::CloudIvr));
    m_page->goTo(m_fixture->plan().steps.last().path);
    auto *lists = m_fixture->widget<QComboBox>("filterBox");
    for (const int row : {0, 1}) {
        lists->setCurrentIndex(row);
        emit lists->activated(row);
    }
    const auto add = [this](const QString &number) {
        m_fixture->widget<QLineEdit>("filterEdit")->setText(number);
        emit m_fixture->widget<QLineEdit>("filterEdit")->textEdited(number);
        QTest::mouseClick(m_fixture->widget<QPushButton>("addFilterButton"), Qt::LeftButton);
    };
    add(u"+33199"_s);
    QTRY_COMPARE(m_fixture->plan().steps.last().entries.size(), 1);
    add(u"01 99 00 12 34"_s);
    QVERIFY(m_fixture->widget<QWidget>("filterProblem")->isVisible());
    add(u"+33199"_s);
    QVERIFY(m_fixture->widget<QWidget>("filterProblem")->isVisible());
    QCOMPARE(m_fixture->plan().steps.last().entries.size(), 1);
    // Nothing of it is said about another step.
    m_page->goTo(m_fixture->plan().steps.first().path);
    QVERIFY(m_fixture->widget<QWidget>("filterProblem")->isHidden());
    QVERIFY(m_fixture->widget<QLineEdit>("filterEdit")->text().isEmpty());
}

void TestCallEditors::exceptionalDays()
{
    QVERIFY(open(FeatureType::CloudIvr));
    m_page->goTo(m_fixture->plan().steps.last().path);
    QVERIFY(m_fixture->pick("schedulerCategory", u"scheduler3"_s));
    QVERIFY(m_fixture->widget<QWidget>("daysPart")->isVisible());
    QVERIFY(m_fixture->pick("schedulerCategory", QString()));
    QVERIFY(!m_fixture->widget<QWidget>("daysPart")->isVisible());
}

void TestCallEditors::problemsAtTheField()
{
    QVERIFY(open(FeatureType::CloudIvr));
    const QString menu = m_fixture->plan().menus.first().path;
    m_page->goTo(menu);
    QTest::keyClicks(m_fixture->widget<QLineEdit>("name"), u"!"_s);
    QVERIFY(!problem("nameProblem").isEmpty());
    QVERIFY(!m_fixture->button(u"saveButton"_s)->isEnabled());
    m_page->goTo(m_fixture->plan().steps.first().path);
    QTest::mouseClick(m_fixture->button(u"problemButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->window()->focusWidget(), m_fixture->widget<QLineEdit>("name"));
    // From another page as well.
    m_page->goTo(m_fixture->plan().steps.first().path);
    QVERIFY(m_fixture->showPage(u"exceptionalDaysPage"_s));
    const QList<SetupProblem> problems = m_fixture->setup().problemsOf(menu, u"name"_s);
    QVERIFY(!problems.isEmpty());
    const QWidget *field = m_page->widgetOf(problems.first());
    QCOMPARE(field, m_page->findChild<QLineEdit *>(u"name"_s));
}

QTEST_MAIN(TestCallEditors)
#include "tst_calleditors.moc"
