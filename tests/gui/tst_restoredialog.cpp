// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a number was before a change is brought back from the window: shown first, then done step by step, finished or
// taken back when it stops.
#include "gui/banner.h"
#include "gui/outlinelist.h"
#include "gui/provisioningstrip.h"
#include "gui/restoredialog.h"
#include "scriptedprompts.h"
#include "service/provisionings.h"
#include "widgetchecks.h"
#include "windowfixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms

Sandbox::Fault refusal(const QString &method, const QString &path)
{
    Sandbox::Fault fault;
    fault.method = method;
    fault.path = path;
    fault.status = 400;
    fault.message = u"Not today"_s;
    fault.times = 1;
    return fault;
}

} // namespace

class TestRestoreDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void undoesFromTheMenu();
    void undoesFromThePage();
    void undoesFromTheActivity();
    void nothingToBringBack();
    void previewSendsNothing();
    void closedWhileItGoesOn();
    void stoppedAndFinished();
    void stoppedAndTakenBack();
    void stoppedAndLeft();
    void readAgainAfterAFailure();
    void everythingHasAnAccessibleName();

private:
    //! A number of that type that was given another one.
    Service changed(FeatureType::Value from, FeatureType::Value to);
    Service fresh(const Service &service) const
    {
        return m_window->session().inventory().find(service.serviceName).value_or(service);
    }
    RestoreDialog *dialog() const { return m_window->window().findChild<RestoreDialog *>(); }
    QPushButton *button(const char *name) const { return dialog()->findChild<QPushButton *>(QLatin1String(name)); }
    QString page() const { return dialog()->findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName(); }
    bool openUndo();
    bool begin();
    Provisioning *latest() const { return m_window->session().provisionings().all().value(0); }
    bool stops() const
    {
        return QTest::qWaitFor([this] { return latest()->state() == Provisioning::State::Stopped; }, patience);
    }
    bool ends() const
    {
        return QTest::qWaitFor([this] { return latest()->isEnded(); }, patience);
    }
    bool stopOnTheWay();

    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowFixture> m_window;
};

void TestRestoreDialog::init()
{
    m_prompts = ScriptedPrompts();
    m_window = std::make_unique<WindowFixture>(m_prompts);
    m_window->makeWindow();
    QVERIFY(m_window->openSandbox());
    m_window->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
}

void TestRestoreDialog::cleanup()
{
    m_window.reset();
}

Service TestRestoreDialog::changed(FeatureType::Value from, FeatureType::Value to)
{
    const Service number = m_window->number(from);
    const Result<ConfigurationChange *> begun = m_window->session().changes().begin(number, to);
    if (!begun)
        qFatal("The change is refused: %s", qPrintable(begun.error().message));
    const ConfigurationChange *change = *begun;
    if (!QTest::qWaitFor([change] { return change->isFinished(); }, patience))
        qFatal("The change does not end");
    m_window->window().select(number.billingAccount, number.serviceName);
    return number;
}

bool TestRestoreDialog::openUndo()
{
    QAction *undo = m_window->action("actionUndo");
    if (!QTest::qWaitFor([undo] { return undo->isEnabled(); }, patience))
        return false;
    undo->trigger();
    return dialog() && QTest::qWaitFor([this] { return page() == "previewPage"_L1; }, patience);
}

bool TestRestoreDialog::begin()
{
    if (!openUndo() || !button("restoreButton")->isEnabled())
        return false;
    QTest::mouseClick(button("restoreButton"), Qt::LeftButton);
    return page() == "progressPage"_L1;
}

void TestRestoreDialog::undoesFromTheMenu()
{
    const Service number = changed(FeatureType::ContactCenterSolution, FeatureType::Conference);
    QVERIFY(begin());
    QVERIFY(ends());
    QCOMPARE(toString(latest()->state()), u"done"_s);
    QCOMPARE(fresh(number).featureType, FeatureType(FeatureType::ContactCenterSolution));
    const QStringList lost = dialog()->findChild<OutlineList *>(u"outline"_s)->texts();
    QVERIFY(!lost.isEmpty()); // the bytes of its sounds
    QVERIFY(dialog()->findChild<Banner *>(u"banner"_s));
    QVERIFY(!button("restoreButton")->isVisible());
    QVERIFY(!button("finishButton")->isVisible());
    QTest::mouseClick(button("closeButton"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    // And what was undone can be brought back in turn.
    QVERIFY(openUndo());
    QTest::mouseClick(button("restoreButton"), Qt::LeftButton);
    QVERIFY(ends());
    QCOMPARE(fresh(number).featureType, FeatureType(FeatureType::Conference));
}

void TestRestoreDialog::undoesFromThePage()
{
    const Service number = changed(FeatureType::Redirect, FeatureType::Conference);
    auto *undo = m_window->find<QPushButton>("undoButton");
    QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible() && undo->isEnabled(), patience);
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(dialog());
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"previewPage"_s, patience);
    QTest::mouseClick(button("restoreButton"), Qt::LeftButton);
    QVERIFY(ends());
    QCOMPARE(toString(latest()->state()), u"done"_s);
    QCOMPARE(fresh(number).featureType, FeatureType(FeatureType::Redirect));
}

void TestRestoreDialog::undoesFromTheActivity()
{
    const Service number = changed(FeatureType::Redirect, FeatureType::Conference);
    m_window->action("actionActivity")->setChecked(true);
    auto *list = m_window->find<QTreeView>("changeList");
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *panel = m_window->find<QWidget>("activityPanel");
    auto *undo = panel->findChild<QToolButton *>(u"undoButton"_s);
    QVERIFY(undo->isEnabled());
    undo->click();
    QVERIFY(dialog());
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"previewPage"_s, patience);
    QTest::mouseClick(button("restoreButton"), Qt::LeftButton);
    QVERIFY(ends());
    QCOMPARE(fresh(number).featureType, FeatureType(FeatureType::Redirect));
}

void TestRestoreDialog::nothingToBringBack()
{
    const Service number = m_window->number(FeatureType::Conference);
    m_window->window().select(number.billingAccount, number.serviceName);
    QVERIFY(!m_window->action("actionUndo")->isEnabled());
    QVERIFY(!m_window->action("actionUndo")->toolTip().isEmpty());
    RestoreDialog none(m_window->session(), number, m_prompts);
    none.show();
    none.showUndo();
    auto *banner = none.findChild<Banner *>(u"banner"_s, Qt::FindDirectChildrenOnly);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY(!none.findChild<QPushButton *>(u"restoreButton"_s)->isEnabled());
}

void TestRestoreDialog::previewSendsNothing()
{
    changed(FeatureType::ContactCenterSolution, FeatureType::Conference);
    m_window->server().clearRequests();
    QVERIFY(openUndo());
    const QStringList lines = dialog()->findChild<OutlineList *>(u"preview"_s)->texts();
    QVERIFY(lines.size() > 5);
    QTest::mouseClick(button("closeButton"), Qt::LeftButton);
    for (const Sandbox::LoggedRequest &request : m_window->server().requests())
        QCOMPARE(request.method, u"GET"_s);
    QVERIFY(!latest());
}

void TestRestoreDialog::closedWhileItGoesOn()
{
    const Service number = changed(FeatureType::ContactCenterSolution, FeatureType::Conference);
    QVERIFY(begin());
    QTest::mouseClick(button("closeButton"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    auto *strip = m_window->find<ProvisioningStrip>("provisionings");
    QCOMPARE(strip->count(), 1);
    QTRY_VERIFY(!m_window->action("actionChangeConfiguration")->isEnabled());
    auto *show = strip->findChild<QToolButton *>(u"showProvisioning1"_s);
    QVERIFY(show);
    show->click();
    QVERIFY(dialog());
    QCOMPARE(page(), u"progressPage"_s);
    QVERIFY(ends());
    QTRY_COMPARE(strip->count(), 0);
    QCOMPARE(fresh(number).featureType, FeatureType(FeatureType::ContactCenterSolution));
}

bool TestRestoreDialog::stopOnTheWay()
{
    changed(FeatureType::ContactCenterSolution, FeatureType::Conference);
    m_window->server().addFault(refusal(u"POST"_s, u"*/hunting/agent"_s));
    if (!begin() || !stops())
        return false;
    const auto offers = [this](const char *name) { return button(name)->isVisible() && button(name)->isEnabled(); };
    const auto offersAll = [&] { return offers("finishButton") && offers("takeBackButton") && offers("leaveButton"); };
    return QTest::qWaitFor(offersAll, patience);
}

void TestRestoreDialog::stoppedAndFinished()
{
    QVERIFY(stopOnTheWay());
    QTest::mouseClick(button("finishButton"), Qt::LeftButton);
    QVERIFY(ends());
    QCOMPARE(toString(latest()->state()), u"done"_s);
    QTRY_VERIFY(!button("finishButton")->isVisible());
}

void TestRestoreDialog::stoppedAndTakenBack()
{
    QVERIFY(stopOnTheWay());
    const QString id = latest()->id();
    QTest::mouseClick(button("takeBackButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(latest()->id() != id, patience);
    QVERIFY(ends());
    QCOMPARE(toString(latest()->state()), u"done"_s);
    QCOMPARE(latest()->goal().type, FeatureType(FeatureType::Conference));
}

void TestRestoreDialog::stoppedAndLeft()
{
    QVERIFY(stopOnTheWay());
    m_prompts.accept = false;
    QTest::mouseClick(button("leaveButton"), Qt::LeftButton);
    QCOMPARE(toString(latest()->state()), u"stopped"_s);
    m_prompts.accept = true;
    QTest::mouseClick(button("leaveButton"), Qt::LeftButton);
    QVERIFY(ends());
    QCOMPARE(toString(latest()->state()), u"failed"_s);
    QCOMPARE(m_prompts.questions.size(), 2);
}

void TestRestoreDialog::readAgainAfterAFailure()
{
    const Service number = changed(FeatureType::Redirect, FeatureType::Conference);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->action("actionUndo")->isEnabled(), patience);
    Sandbox::Fault fault = refusal(u"GET"_s, u"*/conference/*"_s);
    fault.status = 403;
    fault.times = -1;
    m_window->server().addFault(fault);
    RestoreDialog reading(m_window->session(), fresh(number), m_prompts);
    reading.show();
    reading.showUndo();
    auto *pages = reading.findChild<QStackedWidget *>(u"pages"_s);
    auto *banner = reading.findChild<Banner *>(u"banner"_s, Qt::FindDirectChildrenOnly);
    const auto isSettled = [&] {
        return banner->isVisible() || pages->currentWidget()->objectName() == "previewPage"_L1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
    m_window->server().clearFaults();
    if (banner->isVisible()) {
        reading.findChild<QToolButton *>(u"actionButton"_s);
        const QList<QPushButton *> buttons = banner->findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->isVisible())
                one->click();
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(pages->currentWidget()->objectName(), u"previewPage"_s, patience);
}

void TestRestoreDialog::everythingHasAnAccessibleName()
{
    changed(FeatureType::ContactCenterSolution, FeatureType::Conference);
    QVERIFY(openUndo());
    QCOMPARE(withoutAccessibleName(dialog()), QStringList());
    QCOMPARE(doubledMnemonics(dialog()), QStringList());
}

QTEST_MAIN(TestRestoreDialog)
#include "tst_restoredialog.moc"
