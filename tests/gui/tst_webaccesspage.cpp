// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/setup/webaccesspage.h"
#include "setupfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

//! « Web access » of a conference: each button, by keyboard, against what the server has afterwards.
class TestWebAccessPage : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreShown();
    void theControlAddressIsHiddenUntilAsked();
    void anAddressIsCopied_data();
    void anAddressIsCopied();
    void anAddressIsRegenerated_data();
    void anAddressIsRegenerated();
    void anAddressIsDeletedAndCreated_data();
    void anAddressIsDeletedAndCreated();
    void severalOfAKindGoTogether();
    void aFailureIsSaidAndTriedAgain();
    void nothingHappensWithoutConsent();

private:
    static void kinds();
    static QWidget *box(SetupFixture &fixture, const QString &kind)
    {
        return fixture.page(u"webAccessPage"_s)->findChild<QWidget *>(kind + u"Access"_s);
    }
    static QPushButton *button(SetupFixture &fixture, const QString &kind, const char *name)
    {
        return box(fixture, kind)->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static QString address(SetupFixture &fixture, const QString &kind)
    {
        return box(fixture, kind)->findChild<QLineEdit *>(u"address"_s)->text();
    }
    static bool open(SetupFixture &fixture)
    {
        return fixture.open(u"webAccessPage"_s) &&
               QTest::qWaitFor([&] { return box(fixture, u"read"_s)->isVisible(); });
    }
    static bool press(QPushButton *button)
    {
        if (!button->isVisible() || !button->isEnabled())
            return false;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }
    static QStringList onServer(SetupFixture &fixture, const QString &kind);
};

//! Addresses of a kind.
QStringList TestWebAccessPage::onServer(SetupFixture &fixture, const QString &kind)
{
    QStringList addresses;
    const QJsonArray ids = fixture.ask(u"webAccess"_s).toArray();
    for (const QJsonValue &id : ids) {
        const QJsonObject access = fixture.ask(u"webAccess/%1"_s.arg(id.toInteger())).toObject();
        if (access[u"type"_s].toString() == kind)
            addresses.append(access[u"url"_s].toString());
    }
    return addresses;
}

void TestWebAccessPage::kinds()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("follow-up") << u"read"_s;
    QTest::newRow("control") << u"write"_s;
}

void TestWebAccessPage::addressesAreShown()
{
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(open(fixture));
    QVERIFY(!onServer(fixture, u"read"_s).isEmpty());
    QCOMPARE(address(fixture, u"read"_s), onServer(fixture, u"read"_s).first());
    QCOMPARE(address(fixture, u"write"_s), onServer(fixture, u"write"_s).first());
}

void TestWebAccessPage::theControlAddressIsHiddenUntilAsked()
{
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(open(fixture));
    auto *edit = box(fixture, u"write"_s)->findChild<QLineEdit *>(u"address"_s);
    QVERIFY(!edit->displayText().contains("conference.example"_L1));
    QVERIFY(!button(fixture, u"read"_s, "showAccessButton")->isVisible());
    QVERIFY(press(button(fixture, u"write"_s, "showAccessButton")));
    QVERIFY(edit->displayText().contains("conference.example"_L1));
    // Whoever comes back to the page does not show it by accident.
    QVERIFY(edit->isVisible());
    fixture.window().find<QTabWidget>("tabs")->setCurrentIndex(0);
    QVERIFY(fixture.showPage(u"webAccessPage"_s));
    QTRY_VERIFY(edit->isVisible());
    QVERIFY(!edit->displayText().contains("conference.example"_L1));
}

void TestWebAccessPage::anAddressIsCopied_data()
{
    kinds();
}

void TestWebAccessPage::anAddressIsCopied()
{
    QFETCH(QString, kind);
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(open(fixture));
    QVERIFY(press(button(fixture, kind, "copyAccessButton")));
    QCOMPARE(QGuiApplication::clipboard()->text(), onServer(fixture, kind).first());
}

void TestWebAccessPage::anAddressIsRegenerated_data()
{
    kinds();
}

void TestWebAccessPage::anAddressIsRegenerated()
{
    QFETCH(QString, kind);
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(open(fixture));
    const QString before = onServer(fixture, kind).first();
    QVERIFY(press(button(fixture, kind, "renewButton")));
    QTRY_VERIFY(address(fixture, kind) != before);
    QCOMPARE(onServer(fixture, kind), QStringList{address(fixture, kind)});
    QCOMPARE(fixture.prompts().questions.size(), 1);
}

void TestWebAccessPage::anAddressIsDeletedAndCreated_data()
{
    kinds();
}

void TestWebAccessPage::anAddressIsDeletedAndCreated()
{
    QFETCH(QString, kind);
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(open(fixture));
    QVERIFY(press(button(fixture, kind, "deleteAccessButton")));
    QTRY_VERIFY(button(fixture, kind, "createButton")->isVisible());
    QVERIFY(onServer(fixture, kind).isEmpty());
    QTRY_VERIFY(button(fixture, kind, "createButton")->isEnabled());
    QVERIFY(press(button(fixture, kind, "createButton")));
    QTRY_VERIFY(!button(fixture, kind, "createButton")->isVisible());
    QCOMPARE(onServer(fixture, kind), QStringList{address(fixture, kind)});
}

void TestWebAccessPage::severalOfAKindGoTogether()
{
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(open(fixture));
    QVERIFY(fixture.post(u"webAccess"_s, {{u"type"_s, u"write"_s}}));
    fixture.window().find<QTabWidget>("tabs")->setCurrentIndex(0);
    QVERIFY(fixture.showPage(u"webAccessPage"_s));
    auto *remark = box(fixture, u"write"_s)->findChild<QLabel *>(u"accessRemark"_s);
    QTRY_VERIFY(remark->isVisible());
    QVERIFY(press(button(fixture, u"write"_s, "renewButton")));
    QTRY_VERIFY(!remark->isVisible());
    QCOMPARE(onServer(fixture, u"write"_s).size(), 1);
}

void TestWebAccessPage::aFailureIsSaidAndTriedAgain()
{
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(open(fixture));
    Sandbox::Fault refused;
    refused.kind = Sandbox::Fault::Kind::Status;
    refused.status = 403;
    refused.method = u"DELETE"_s;
    refused.path = u"/telephony/*/conference/*/webAccess/*"_s;
    fixture.server().addFault(refused);
    const QString before = address(fixture, u"write"_s);
    QVERIFY(press(button(fixture, u"write"_s, "deleteAccessButton")));
    auto *banner = fixture.page(u"webAccessPage"_s)->findChild<Banner *>(u"accessBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QTRY_COMPARE(address(fixture, u"write"_s), before);
    fixture.server().clearFaults();
    QTRY_VERIFY(button(fixture, u"write"_s, "deleteAccessButton")->isEnabled());
    QVERIFY(press(button(fixture, u"write"_s, "deleteAccessButton")));
    QTRY_VERIFY(button(fixture, u"write"_s, "createButton")->isVisible());
    QVERIFY(!banner->isVisible());
}

void TestWebAccessPage::nothingHappensWithoutConsent()
{
    SetupFixture fixture(FeatureType::Conference);
    QVERIFY(open(fixture));
    fixture.prompts().accept = false;
    const QStringList before = onServer(fixture, u"write"_s);
    QVERIFY(press(button(fixture, u"write"_s, "renewButton")));
    QVERIFY(press(button(fixture, u"write"_s, "deleteAccessButton")));
    QCOMPARE(fixture.prompts().questions.size(), 2);
    QCOMPARE(onServer(fixture, u"write"_s), before);
}

QTEST_MAIN(TestWebAccessPage)
#include "tst_webaccesspage.moc"
