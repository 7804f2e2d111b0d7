// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The draft of a call plan is compared with what is live before anything is sent.
#include "core/callplanedits.h"
#include "gui/callplan/callreviewdialog.h"
#include "gui/outlinelist.h"
#include "service/expectations.h"
#include "service/session.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QFuture>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestCallReview : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_fixture.reset(); }

    void comparesAndGoesBack();
    void appliesFromTheComparison();
    void tellsWhichExpectationsBreak();
    void tellsWhatIsWrongInIt();
    void asksWhereOthersChangedTheSame();
    void otherPagesSaveAtOnce();
    void isAccessible();

private:
    bool open(FeatureType::Value type = FeatureType::ContactCenterSolutionExpert)
    {
        m_fixture = std::make_unique<SetupFixture>(type);
        return m_fixture->open(u"callPlanPage"_s);
    }
    CallPlan plan() { return CallPlan::of(m_fixture->setup().draft(), m_fixture->service()); }
    void edit(const std::function<void(SetupDocument &)> &change)
    {
        SetupDocument draft = m_fixture->setup().draft();
        change(draft);
        m_fixture->setup().setDraft(draft);
    }
    CallReviewDialog *dialog() { return m_fixture->window().window().findChild<CallReviewDialog *>(); }
    CallReviewDialog *openedBy(const char *button)
    {
        auto *pressed = m_fixture->button(QLatin1String(button));
        if (QTest::qWaitFor([&] { return pressed->isVisible() && pressed->isEnabled(); }))
            QTest::mouseClick(pressed, Qt::LeftButton);
        return dialog();
    }
    QStringList lines() { return dialog()->findChild<OutlineList *>()->texts(); }
    QPushButton *inDialog(const char *name) { return dialog()->findChild<QPushButton *>(QLatin1String(name)); }

    std::unique_ptr<SetupFixture> m_fixture;
};

void TestCallReview::comparesAndGoesBack()
{
    QVERIFY(open());
    auto *compare = m_fixture->button(u"compareButton"_s);
    QVERIFY(!compare->isVisible()); // nothing to compare
    const CallPlan before = plan();
    edit([&](SetupDocument &draft) {
        draft.setValue(before.menus.first().path, u"name"_s, u"Reception"_s);
        CallPlanEdits::addAction(draft, CallPlanEdits::addStep(draft, before.root), false, u"hangup"_s);
    });
    QVERIFY(openedBy("compareButton"));
    QVERIFY(!dialog()->isModal() || dialog()->windowModality() == Qt::WindowModal);
    QVERIFY(lines().filter(u"→ Reception"_s).size() == 1);
    const QString step = u"Step %1: Always; Hang up"_s.arg(before.steps.size() + 1);
    QVERIFY2(lines().contains(step), qPrintable(lines().join(u'\n')));
    auto *requests = dialog()->findChild<QListWidget *>(u"requests"_s);
    QVERIFY(!requests->isVisible());
    QTest::mouseClick(dialog()->findChild<QToolButton *>(u"requestsButton"_s), Qt::LeftButton);
    QVERIFY(requests->isVisible() && requests->count() >= 4);
    QTest::mouseClick(inDialog("backButton"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_fixture->setup().isModified());
    QCOMPARE(m_fixture->serverValue(before.menus.first().path, u"name"_s).toString(), before.menus.first().name);
}

void TestCallReview::appliesFromTheComparison()
{
    QVERIFY(open(FeatureType::CloudIvr));
    const QString menu = plan().menus.first().path;
    edit([&](SetupDocument &draft) { draft.setValue(menu, u"name"_s, u"Reception"_s); });
    QVERIFY(openedBy("saveButton"));
    QCOMPARE(m_fixture->setup().state(), Setup::State::Ready);
    QSignalSpy saved(&m_fixture->setup(), &Setup::saved);
    QTest::keyClick(inDialog("applyButton"), Qt::Key_Return);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!dialog());
    QCOMPARE(m_fixture->serverValue(menu, u"name"_s).toString(), u"Reception"_s);
}

void TestCallReview::tellsWhichExpectationsBreak()
{
    QVERIFY(open(FeatureType::CloudIvr));
    const CallPlan live = plan();
    CallExpectation expectation;
    expectation.weekDay = 3;
    expectation.time = QTime(11, 0);
    const CallExpectationCheck now = checkExpectation(expectation, live, QDateTime::currentDateTimeUtc());
    expectation.outcome = now.run.outcome;
    Expectations &kept = m_fixture->window().session().expectations();
    const QFuture<Result<CallExpectation>> saving = kept.save(m_fixture->service().serviceName, expectation);
    QTRY_VERIFY(saving.isFinished());
    QVERIFY(saving.result());
    edit([&](SetupDocument &draft) {
        CallPlanEdits::addAction(draft, CallPlanEdits::addStep(draft, live.root, 0), false, u"hangup"_s);
    });
    QVERIFY(openedBy("saveButton"));
    if (now.run.outcome.kind == CallOutcome::Kind::HungUp)
        QSKIP("the made-up plan hangs up by itself");
    QTRY_VERIFY2(lines().filter(u"ends like this now: Hung up"_s).size() == 1, qPrintable(lines().join(u'\n')));
}

void TestCallReview::tellsWhatIsWrongInIt()
{
    QVERIFY(open(FeatureType::CloudIvr));
    const CallPlan live = plan();
    edit([&](SetupDocument &draft) { // keys without a greeting
        const QString menu = CallPlanEdits::addMenu(draft, live.root, u"Silence"_s);
        draft.setValue(menu, u"greetSound"_s, QJsonValue());
        CallPlanEdits::addEntry(draft, menu, u"menuExit"_s);
    });
    QVERIFY(openedBy("compareButton"));
    QVERIFY(lines().filter(u"Silence"_s).size() >= 2);
    QCOMPARE(inDialog("applyButton")->isEnabled(), !hasErrors(m_fixture->setup().problems()));
    // What is mended while it is open is seen at once.
    edit([&](SetupDocument &draft) { draft = m_fixture->setup().base(); });
    QTRY_VERIFY(lines().isEmpty());
    QVERIFY(!inDialog("applyButton")->isEnabled());
}

void TestCallReview::asksWhereOthersChangedTheSame()
{
    QVERIFY(open(FeatureType::CloudIvr));
    const QString menu = plan().menus.first().path;
    edit([&](SetupDocument &draft) { draft.setValue(menu, u"name"_s, u"Reception"_s); });
    QVERIFY(m_fixture->put(menu, {{u"name"_s, u"Theirs"_s}}));
    QVERIFY(openedBy("saveButton"));
    QTest::mouseClick(inDialog("applyButton"), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->setup().state(), Setup::State::Conflicted);
    QCOMPARE(m_fixture->serverValue(menu, u"name"_s).toString(), u"Theirs"_s);
    m_fixture->setup().cancelSave();
}

void TestCallReview::otherPagesSaveAtOnce()
{
    m_fixture = std::make_unique<SetupFixture>(FeatureType::ContactCenterSolution);
    QVERIFY(m_fixture->open(u"linesPage"_s));
    Setup &setup = m_fixture->setup();
    setup.setValue(setup.root(), u"strategy"_s, u"random"_s);
    QVERIFY(!m_fixture->button(u"compareButton"_s)->isVisible());
    QVERIFY(!openedBy("saveButton"));
    QTRY_VERIFY(!setup.isModified());
}

void TestCallReview::isAccessible()
{
    QVERIFY(open());
    edit([&](SetupDocument &draft) { draft.remove(plan().steps.first().path); });
    QVERIFY(openedBy("saveButton"));
    QCOMPARE(withoutAccessibleName(dialog()), QStringList());
    QCOMPARE(doubledMnemonics(dialog()), QStringList());
    QTRY_VERIFY2(clipped(dialog()).isEmpty(), qPrintable(clipped(dialog()).join(u'\n')));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_fixture->setup().isModified());
}

QTEST_MAIN(TestCallReview)
#include "tst_callreview.moc"
