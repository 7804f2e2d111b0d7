// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window while the server of the shared database is away.
#include "gui/banner.h"
#include "scriptedprompts.h"
#include "support/testlocation.h"
#include "widgetchecks.h"
#include "windowfixture.h"

#include <QAction>
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

private:
    static PostgresServer &server() { return PostgresServer::ofTest(); }
    QAction *change() const { return m_fixture->action("actionChangeConfiguration"); }

    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowFixture> m_fixture;
    int m_count = 0;
};

void TestSharedBanner::init()
{
    m_fixture = std::make_unique<WindowFixture>(m_prompts, SandboxFixture::quickOptions(),
                                                databaseOnServer(QString::number(++m_count)));
    m_fixture->window().show();
    QVERIFY(m_fixture->openSandbox());
    const Service number = m_fixture->number(FeatureType::Redirect);
    m_fixture->window().select(number.billingAccount, number.serviceName);
    QTRY_VERIFY(change()->isEnabled());
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

QTEST_MAIN(TestSharedBanner)
#include "tst_sharedbanner.moc"
