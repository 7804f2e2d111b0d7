// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window while the server of the shared database is away.
#include "gui/banner.h"
#include "scriptedprompts.h"
#include "service/inventory.h"
#include "service/session.h"
#include "support/testlocation.h"
#include "widgetchecks.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestSharedBanner : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysItAndComesBack();
    void triesAgainWhenAsked();
    void refusedAtTheStart_data();
    void refusedAtTheStart();

private:
    SharedDatabase next() { return databaseOnServer(QString::number(++m_count)); }
    void open(const SharedDatabase &database);
    static PostgresServer &server() { return PostgresServer::ofTest(); }
    QAction *change() const { return m_fixture->action("actionChangeConfiguration"); }

    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowFixture> m_fixture;
    int m_count = 0;
};

void TestSharedBanner::init()
{
    open(next());
    QTRY_VERIFY(change()->isEnabled());
}

void TestSharedBanner::open(const SharedDatabase &database)
{
    m_fixture.reset();
    m_fixture = std::make_unique<WindowFixture>(m_prompts, SandboxFixture::quickOptions(), database);
    m_fixture->window().show();
    QVERIFY(m_fixture->openSandbox());
    const Service number = m_fixture->number(FeatureType::Redirect);
    m_fixture->window().select(number.billingAccount, number.serviceName);
}

void TestSharedBanner::cleanup()
{
    m_fixture.reset();
}

void TestSharedBanner::saysItAndComesBack()
{
    const auto *banner = m_fixture->find<Banner>("sharedStoreBanner");
    QVERIFY(!banner->isVisible());
    server().stop();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"the shared database cannot be used"_s), qPrintable(banner->text()));
    QTRY_VERIFY(!change()->isEnabled());
    QVERIFY2(change()->toolTip().contains(u"shared database"_s), qPrintable(change()->toolTip()));
    QVERIFY(!m_fixture->action("actionRename")->isEnabled());
    QTRY_COMPARE(clipped(&m_fixture->window()), QStringList());
    server().start();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 30000);
    QTRY_VERIFY(change()->isEnabled());
}

void TestSharedBanner::triesAgainWhenAsked()
{
    auto *banner = m_fixture->find<Banner>("sharedStoreBanner");
    server().stop();
    QTRY_VERIFY(banner->isVisible());
    server().start();
    const auto buttons = banner->findChildren<QAbstractButton *>();
    const auto again = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QAbstractButton *button) { return button->text() == u"Try again"_s; });
    if (again != buttons.end() && (*again)->isVisible())
        QTest::mouseClick(*again, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 5000);
}

void TestSharedBanner::refusedAtTheStart_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("advice");
    QTest::newRow("wrong password, corrected")
        << u"settings"_s << u"refuses the user or the password"_s << u"Correct them in the settings"_s;
    QTest::newRow("wrong password") << u"password"_s << u"refuses the user or the password"_s
                                    << u"Correct them in the settings"_s;
    QTest::newRow("newer version") << u"newer"_s << u"newer version of Aiguilleur"_s << u"Update Aiguilleur"_s;
}

// What was wrong is said with what to do; the numbers are there, and the banner goes when it was mended.
void TestSharedBanner::refusedAtTheStart()
{
    QFETCH(QString, why);
    QFETCH(QString, what);
    QFETCH(QString, advice);
    SharedDatabase database = next();
    if (why != "newer"_L1) {
        server().execute({u"CREATE SCHEMA %1 AUTHORIZATION alice"_s.arg(database.schema)});
        database.user = PostgresServer::otherUser();
        database.password = u"hunter2"_s;
    } else {
        open(database); // makes the tables
        QTRY_VERIFY(change()->isEnabled());
        server().execute({u"INSERT INTO %1.schema_version (version, applied) VALUES (4711, 0)"_s.arg(database.schema)});
    }
    open(database);
    const auto *banner = m_fixture->find<Banner>("sharedStoreBanner");
    QTRY_VERIFY(banner->isVisible());
    const QString said = banner->findChild<QLabel *>(u"advice"_s)->text();
    QVERIFY2(said.contains(what) && said.contains(advice), qPrintable(said));
    for (const QLabel *label : banner->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"hunter2"_s));
    QVERIFY(!change()->isEnabled());
    QVERIFY(m_fixture->session().inventory().serviceCount() > 0);
    QTRY_COMPARE(clipped(&m_fixture->window()), QStringList());
    if (why == "settings"_L1) {
        database.password = PostgresServer::otherPassword();
        m_fixture->sharedDatabase().choose(database);
    } else {
        const bool isPassword = why == "password"_L1;
        server().execute({isPassword ? u"ALTER ROLE alice PASSWORD 'hunter2'"_s
                                     : u"DELETE FROM %1.schema_version WHERE version = 4711"_s.arg(database.schema)});
        m_fixture->session().tryStoreAgain();
    }
    QTRY_VERIFY(!banner->isVisible());
    QTRY_VERIFY(change()->isEnabled());
}

QTEST_MAIN(TestSharedBanner)
#include "tst_sharedbanner.moc"
