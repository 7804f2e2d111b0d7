// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a change as the desktop hears of it: on a session bus of the test, with a service that keeps what it is
// told.
#include "gui/languageswitch.h"
#include "scriptedprompts.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QProcess>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms

} // namespace

//! org.freedesktop.Notifications, as far as it is used.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Notice
    {
        QString program;
        QString title;
        QString text;
        int urgency = -1;
    };
    QList<Notice> notices;

public slots:
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(replaces)
        Q_UNUSED(icon)
        Q_UNUSED(actions)
        Q_UNUSED(timeout)
        notices.append({program, title, text, hints.value(u"urgency"_s, -1).toInt()});
        return static_cast<uint>(notices.size());
    }
};

class TestNotifications : public QObject
{
    Q_OBJECT
public:
    explicit TestNotifications(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"desktop"_s))
    {
    }

private slots:
    void init();
    void cleanup();
    void onlyWhileTheWindowIsNotInFront();
    void saysThatItFailed();
    void withoutTheService();

private:
    void change(FeatureType::Value from, FeatureType::Value to, ConfigurationChange::State end);
    void lookElsewhere();

    QDBusConnection m_bus;
    ScriptedPrompts m_prompts;
    DesktopNotifier m_notifier;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_elsewhere;
};

void TestNotifications::init()
{
    QVERIFY2(m_bus.isConnected(), qPrintable(m_bus.lastError().message()));
    m_service = std::make_unique<NotificationService>();
    QVERIFY(
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s));
    m_fixture = std::make_unique<WindowFixture>(m_prompts);
    m_fixture->makeWindow(&m_notifier);
    m_fixture->window().show();
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    QVERIFY(m_fixture->openSandbox());
}

void TestNotifications::cleanup()
{
    m_elsewhere.reset();
    m_fixture.reset();
    m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
    m_service.reset();
}

void TestNotifications::change(FeatureType::Value from, FeatureType::Value to, ConfigurationChange::State end)
{
    const auto begun = m_fixture->session().changes().begin(m_fixture->number(from), to);
    QVERIFY(begun);
    QTRY_VERIFY_WITH_TIMEOUT((*begun)->isFinished(), patience);
    QVERIFY((*begun)->state() == end);
}

void TestNotifications::lookElsewhere()
{
    m_elsewhere = std::make_unique<QWidget>();
    m_elsewhere->show();
    m_elsewhere->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_elsewhere.get()));
    QTRY_VERIFY(!m_fixture->window().isActiveWindow());
}

void TestNotifications::onlyWhileTheWindowIsNotInFront()
{
    change(FeatureType::Redirect, FeatureType::Conference, ConfigurationChange::State::Applied);
    lookElsewhere();
    change(FeatureType::Empty, FeatureType::Svi, ConfigurationChange::State::Applied);
    // Calls arrive in the order in which they were made: the first change made none.
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notices.size(), 1, patience);
    const NotificationService::Notice &notice = m_service->notices.first();
    QCOMPARE(notice.program, u"Aiguilleur"_s);
    QVERIFY2(notice.title.contains(u"VXML"_s), qPrintable(notice.title));
    QCOMPARE(notice.text, u"The new configuration is in effect."_s);
    QCOMPARE(notice.urgency, 1);
}

void TestNotifications::saysThatItFailed()
{
    m_fixture->server().addFault({.kind = Sandbox::Fault::Kind::TaskError,
                                  .method = u"POST"_s,
                                  .path = u"/telephony/*/number/*/changeFeatureType"_s,
                                  .times = 1,
                                  .message = u"no <free> channel"_s});
    lookElsewhere();
    change(FeatureType::Empty, FeatureType::Redirect, ConfigurationChange::State::Failed);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notices.size(), 1, patience);
    const NotificationService::Notice &notice = m_service->notices.first();
    QVERIFY2(notice.text.contains(u"no &lt;free&gt; channel"_s), qPrintable(notice.text));
    QCOMPARE(notice.urgency, 2);
}

void TestNotifications::withoutTheService()
{
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
    lookElsewhere();
    change(FeatureType::Empty, FeatureType::Redirect, ConfigurationChange::State::Applied);
    change(FeatureType::Empty, FeatureType::Conference, ConfigurationChange::State::Applied);
    QVERIFY(m_service->notices.isEmpty());
}

int main(int argc, char *argv[])
{
    // Before anything asks for the session bus.
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    if (!daemon.waitForStarted() || !daemon.waitForReadyRead())
        qFatal("dbus-daemon does not start: %s", qPrintable(daemon.errorString()));
    const QByteArray address = daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    int failed = 0;
    {
        QApplication application(argc, argv);
        LanguageSwitch language;
        language.apply(u"en"_s);
        TestNotifications test(QString::fromUtf8(address));
        failed = QTest::qExec(&test, argc, argv);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }
    daemon.terminate();
    daemon.waitForFinished();
    return failed;
}

#include "tst_notifications.moc"
