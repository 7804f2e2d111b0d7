// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of a number with a call plan: days by category, which steps look at them, and the time zone.
#include "core/closures.h"
#include "gui/callplan/callplanpage.h"
#include "gui/callplan/exceptionaldayspage.h"
#include "models/callplanmodel.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestExceptionalDays : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_fixture.reset(); }

    void addsADay();
    void refusesOverlaps();
    void timeZone();
    void publicHolidays();
    void exportsAndImports();
    void tellsWhichStepsLook();
    void undoneFromTheCallPlan();
    void openedFromAStep();
    void isAccessible();

private:
    bool open(FeatureType::Value type = FeatureType::CloudIvr)
    {
        m_fixture = std::make_unique<SetupFixture>(type);
        return m_fixture->open(u"exceptionalDaysPage"_s);
    }
    QWidget *page() { return m_fixture->page(u"exceptionalDaysPage"_s); }
    template<class Widget>
    Widget *widget(const char *name)
    {
        return page()->findChild<Widget *>(QLatin1String(name));
    }
    void click(const char *name)
    {
        auto *button = widget<QAbstractButton>(name);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QDialog *dialog(const char *name) { return m_fixture->window().window().findChild<QDialog *>(QLatin1String(name)); }
    QString events() { return Closures::listPath(m_fixture->setup().root(u"scheduler"_s)); }
    QStringList ids() { return m_fixture->setup().draft().ids(events()); }
    bool add(const QString &title, const QString &category)
    {
        click("addClosureButton");
        QDialog *made = dialog("closureDialog");
        made->findChild<QLineEdit *>(u"titleEdit"_s)->setText(title);
        auto *box = made->findChild<QComboBox *>(u"category"_s);
        box->setCurrentIndex(box->findData(category));
        auto *accept = made->findChild<QPushButton *>(u"acceptButton"_s);
        const bool can = accept->isEnabled();
        QTest::mouseClick(can ? accept : made->findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
        return can;
    }

    std::unique_ptr<SetupFixture> m_fixture;
};

void TestExceptionalDays::addsADay()
{
    QVERIFY(open());
    const qsizetype before = ids().size();
    click("addClosureButton");
    auto *category = dialog("closureDialog")->findChild<QComboBox *>(u"category"_s);
    QVERIFY(category->findText(u"Holidays"_s) >= 0); // as the steps call them
    QTest::mouseClick(dialog("closureDialog")->findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog("closureDialog"));
    QVERIFY(add(u"Inventory"_s, u"scheduler2"_s));
    QCOMPARE(ids().size(), before + 1);
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->ask(events()).toArray().size(), before + 1);
    const QString path = events() + u'/' + ids().last();
    QCOMPARE(m_fixture->serverValue(path, u"categories"_s).toString(), u"scheduler2"_s);
}

void TestExceptionalDays::refusesOverlaps()
{
    QVERIFY(open());
    QVERIFY(add(u"Inventory"_s, u"scheduler2"_s));
    QTRY_VERIFY(!dialog("closureDialog"));
    QVERIFY(!add(u"Again"_s, u"scheduler2"_s)); // the same day and category
    QTRY_VERIFY(!dialog("closureDialog"));
    QVERIFY(add(u"Again"_s, u"scheduler3"_s));
}

void TestExceptionalDays::timeZone()
{
    QVERIFY(open(FeatureType::ContactCenterSolutionExpert));
    QVERIFY(m_fixture->set(u"Time zone"_s, u"Europe/London"_s));
    QVERIFY(m_fixture->save());
    const QString scheduler = m_fixture->setup().root(u"scheduler"_s);
    QCOMPARE(m_fixture->serverValue(scheduler, u"timeZone"_s).toString(), u"Europe/London"_s);
}

void TestExceptionalDays::publicHolidays()
{
    QVERIFY(open());
    const qsizetype before = ids().size();
    click("holidaysButton");
    QTest::mouseClick(dialog("closurePreview")->findChild<QPushButton *>(u"takeOverButton"_s), Qt::LeftButton);
    QTRY_VERIFY(ids().size() > before + 5);
}

void TestExceptionalDays::exportsAndImports()
{
    QVERIFY(open());
    QTemporaryDir folder;
    m_fixture->prompts().file = folder.filePath(u"days.ics"_s);
    QVERIFY(add(u"Inventory"_s, u"scheduler2"_s));
    QTRY_VERIFY(!dialog("closureDialog"));
    const QString path = events() + u'/' + ids().last();
    click("exportButton");
    QTRY_VERIFY(QFile::exists(m_fixture->prompts().file));
    m_fixture->setup().remove(path);
    const qsizetype before = ids().size();
    click("importButton");
    QTRY_VERIFY(dialog("closurePreview"));
    QTest::mouseClick(dialog("closurePreview")->findChild<QPushButton *>(u"takeOverButton"_s), Qt::LeftButton);
    QTRY_COMPARE(ids().size(), before + 1);
}

void TestExceptionalDays::tellsWhichStepsLook()
{
    QVERIFY(open());
    SetupDocument draft = m_fixture->setup().draft();
    const CallPlan plan = CallPlan::of(draft, m_fixture->service());
    for (const CallStep &step : plan.steps)
        draft.setValue(step.path, u"schedulerCategory"_s, QJsonValue());
    m_fixture->setup().setDraft(draft);
    QVERIFY(widget<QLabel>("daysUse")->text().startsWith(u"No step"_s));
    draft.setValue(plan.steps[1].path, u"schedulerCategory"_s, u"scheduler1"_s);
    m_fixture->setup().setDraft(draft);
    QVERIFY2(widget<QLabel>("daysUse")->text().contains(u"Slot 1: step 2"_s),
             qPrintable(widget<QLabel>("daysUse")->text()));
}

void TestExceptionalDays::undoneFromTheCallPlan()
{
    QVERIFY(open());
    const QStringList before = ids();
    QVERIFY(m_fixture->showPage(u"callPlanPage"_s));
    auto *plan = qobject_cast<CallPlanPage *>(m_fixture->page(u"callPlanPage"_s));
    const QString menu = CallPlan::of(m_fixture->setup().draft(), m_fixture->service()).menus.first().path;
    const QString name = m_fixture->setup().draft().value(menu, u"name"_s).toString();
    plan->goTo(menu);
    QTest::keyClicks(plan->findChild<QLineEdit *>(u"name"_s), u"X"_s);
    QVERIFY(m_fixture->showPage(u"exceptionalDaysPage"_s));
    QVERIFY(add(u"Inventory"_s, u"scheduler2"_s));
    QTRY_VERIFY(!dialog("closureDialog"));
    QVERIFY(m_fixture->showPage(u"callPlanPage"_s));
    auto *undo = plan->findChild<QToolButton *>(u"undoButton"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(ids(), before);
    QVERIFY(m_fixture->setup().draft().value(menu, u"name"_s).toString() != name);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(m_fixture->setup().draft().value(menu, u"name"_s).toString(), name);
    QVERIFY(!m_fixture->setup().isModified());
}

void TestExceptionalDays::openedFromAStep()
{
    QVERIFY(open());
    QVERIFY(m_fixture->showPage(u"callPlanPage"_s));
    auto *plan = qobject_cast<CallPlanPage *>(m_fixture->page(u"callPlanPage"_s));
    SetupDocument draft = m_fixture->setup().draft();
    const QString step = CallPlan::of(draft, m_fixture->service()).steps.first().path;
    draft.setValue(step, u"schedulerCategory"_s, u"holidays"_s);
    m_fixture->setup().setDraft(draft);
    plan->goTo(step);
    QTRY_VERIFY(plan->findChild<QWidget *>(u"daysButton"_s)->isVisible());
    QTest::mouseClick(plan->findChild<QPushButton *>(u"daysButton"_s), Qt::LeftButton);
    QTRY_VERIFY(page()->isVisible());
}

void TestExceptionalDays::isAccessible()
{
    QVERIFY(open());
    QCOMPARE(withoutAccessibleName(page()), QStringList());
    QCOMPARE(doubledMnemonics(page()), QStringList());
    QTRY_VERIFY2(clipped(page()).isEmpty(), qPrintable(clipped(page()).join(u'\n')));
}

QTEST_MAIN(TestExceptionalDays)
#include "tst_exceptionaldays.moc"
