// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/linepicker.h"
#include "gui/setup/redirectionpage.h"
#include "setupfixture.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

//! « Redirection », as a person fills it in, against what the server has afterwards.
class TestRedirectionPage : public QObject
{
    Q_OBJECT

private slots:
    void theDestinationIsSaved();
    void thePickerChoosesALine();
    void thePresentationIsSavedOnTheLine();
    void anotherNumberOnTheLineIsSaidToBeReplaced();
    void theTickCountsForItsLineOnly();
    void theTypeFollowsTheTelephone();
    void badDestinationsAreRefused_data();
    void badDestinationsAreRefused();
    void aQueueIsOfferedForOtherNumbers();
    void theFirstTabIsReachedFromTheConfiguration();

private:
    static QList<Service> lines(SetupFixture &fixture);
    static QString label() { return Words::fieldLabel(u"destination"_s); }
    static QString tick() { return Words::fieldLabel(u"presentation.displayNumber"_s); }
    static QString optionsOf(const Service &line)
    {
        return u"/telephony/%1/line/%2/options"_s.arg(line.billingAccount, line.serviceName);
    }
    static QString destinationOf(SetupFixture &fixture);
};

//! SIP lines that the number does not go to yet.
QList<Service> TestRedirectionPage::lines(SetupFixture &fixture)
{
    QList<Service> found = fixture.window().session().inventory().services();
    const QString present = fixture.setup().draft().value(fixture.setup().root(), u"destination"_s).toString();
    found.removeIf([&](const Service &service) {
        return service.kind != Service::Kind::Line || service.featureType != FeatureType::Sip ||
               service.serviceName == present || service.offer.contains("trunk"_L1);
    });
    return found;
}

//! By whatever the number is now.
QString TestRedirectionPage::destinationOf(SetupFixture &fixture)
{
    const Service &number = fixture.service();
    for (const QString &branch : {u"redirect"_s, u"ddi"_s}) {
        const QJsonValue found = fixture.serverValue(
            u"/telephony/%1/%2/%3"_s.arg(number.billingAccount, branch, number.serviceName), u"destination"_s);
        if (found.isString())
            return found.toString();
    }
    return {};
}

void TestRedirectionPage::theDestinationIsSaved()
{
    SetupFixture fixture(FeatureType::Redirect);
    QVERIFY(fixture.open(u"redirectionPage"_s));
    const QList<Service> own = lines(fixture);
    QVERIFY(!own.isEmpty());
    QVERIFY(fixture.set(label(), Words::number(own.first().serviceName)));
    auto *answer = fixture.page(u"redirectionPage"_s)->findChild<QLabel *>(u"callAnswer"_s);
    QVERIFY(answer->text().contains(Words::number(own.first().serviceName)));
    QVERIFY(fixture.save());
    QCOMPARE(destinationOf(fixture), own.first().serviceName);
}

void TestRedirectionPage::thePickerChoosesALine()
{
    SetupFixture fixture(FeatureType::Redirect);
    QVERIFY(fixture.open(u"redirectionPage"_s));
    const Service wanted = lines(fixture).constLast();
    auto *pick = fixture.page(u"redirectionPage"_s)->findChild<QToolButton *>(u"phonePick"_s);
    pick->setFocus();
    QTest::keyClick(pick, Qt::Key_Space);
    auto *picker = fixture.page(u"redirectionPage"_s)->findChild<LinePicker *>();
    QVERIFY(picker);
    QTest::keyClicks(picker->findChild<QLineEdit *>(), wanted.serviceName.right(6));
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(fixture.setup().draft().value(fixture.setup().root(), u"destination"_s).toString(),
                 wanted.serviceName);
}

void TestRedirectionPage::thePresentationIsSavedOnTheLine()
{
    SetupFixture fixture(FeatureType::Redirect);
    QVERIFY(fixture.open(u"redirectionPage"_s));
    const Service line = lines(fixture).first();
    QVERIFY(fixture.set(label(), line.serviceName));
    QTRY_VERIFY(fixture.field(tick()) && fixture.field(tick())->isEnabled());
    if (!qobject_cast<QCheckBox *>(fixture.field(tick()))->isChecked())
        QVERIFY(fixture.set(tick(), true));
    QVERIFY(fixture.save());
    QCOMPARE(destinationOf(fixture), line.serviceName);
    QCOMPARE(fixture.serverValue(optionsOf(line), u"displayNumber"_s).toString(), fixture.service().serviceName);
    // Off again: the line shows its own number.
    QVERIFY(fixture.showPage(u"redirectionPage"_s));
    QVERIFY(fixture.set(tick(), false));
    QVERIFY(fixture.save());
    QVERIFY(fixture.serverValue(optionsOf(line), u"displayNumber"_s).toString() != fixture.service().serviceName);
}

void TestRedirectionPage::anotherNumberOnTheLineIsSaidToBeReplaced()
{
    SetupFixture fixture(FeatureType::Redirect);
    QVERIFY(fixture.open(u"redirectionPage"_s));
    const Service line = lines(fixture).first();
    QString other;
    for (const Service &service : fixture.window().session().inventory().services()) {
        if (service.kind == Service::Kind::Alias && service.serviceName != fixture.service().serviceName)
            other = service.serviceName;
    }
    QVERIFY(fixture.put(optionsOf(line), {{u"displayNumber"_s, other}}));
    QVERIFY(fixture.set(label(), line.serviceName));
    QTRY_VERIFY(fixture.field(tick()) && fixture.field(tick())->isEnabled());
    QVERIFY(fixture.set(tick(), true));
    QTRY_VERIFY(fixture.problemOf(tick()).contains(Words::number(other)));
    QVERIFY(fixture.set(tick(), false));
    QTRY_VERIFY(fixture.problemOf(tick()).isEmpty());
    QVERIFY(fixture.save());
    QCOMPARE(fixture.serverValue(optionsOf(line), u"displayNumber"_s).toString(), other);
}

void TestRedirectionPage::theTickCountsForItsLineOnly()
{
    SetupFixture fixture(FeatureType::Redirect);
    QVERIFY(fixture.open(u"redirectionPage"_s));
    const QList<Service> own = lines(fixture);
    QVERIFY(own.size() > 1);
    QVERIFY(fixture.set(label(), own.at(0).serviceName));
    QTRY_VERIFY(fixture.field(tick()) && fixture.field(tick())->isEnabled());
    QVERIFY(fixture.set(tick(), true));
    QVERIFY(fixture.set(label(), own.at(1).serviceName));
    QTRY_VERIFY(fixture.field(tick()) && fixture.field(tick())->isEnabled());
    QVERIFY(!qobject_cast<QCheckBox *>(fixture.field(tick()))->isChecked());
    const QString key = u"displayNumber"_s;
    QCOMPARE(fixture.setup().draft().value(optionsOf(own.at(0)), key),
             fixture.setup().base().value(optionsOf(own.at(0)), key));
}

void TestRedirectionPage::theTypeFollowsTheTelephone()
{
    SetupFixture fixture(FeatureType::Redirect);
    QVERIFY(fixture.open(u"redirectionPage"_s));
    auto *hint = fixture.page(u"redirectionPage"_s)->findChild<QLabel *>(u"typeHint"_s);
    const QList<Service> all = fixture.window().session().inventory().services();
    for (const Service &line : all) {
        if (line.kind != Service::Kind::Line || line.featureType == FeatureType::CarrierSip)
            continue;
        const bool hasPhone =
            fixture.ask(u"/telephony/%1/line/%2/phone"_s.arg(line.billingAccount, line.serviceName)).isObject();
        if (hasPhone)
            continue;
        QVERIFY(fixture.set(label(), line.serviceName));
        QTRY_VERIFY(hint->text().contains("ddi"_L1));
        QVERIFY(!fixture.problemOf(label()).isEmpty()); // the type will change
        QVERIFY(fixture.save());
        QTRY_COMPARE(fixture.server().featureType(fixture.service().serviceName), u"ddi"_s);
        QCOMPARE(destinationOf(fixture), line.serviceName);
        return;
    }
    QSKIP("every line of this sandbox has a telephone");
}

void TestRedirectionPage::badDestinationsAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no number") << u"accueil"_s;
    QTest::newRow("premium rate") << u"0899 00 00 00"_s;
    QTest::newRow("not of the account") << u"06 39 98 00 99"_s;
    QTest::newRow("itself") << u"itself"_s;
}

void TestRedirectionPage::badDestinationsAreRefused()
{
    QFETCH(QString, typed);
    SetupFixture fixture(FeatureType::Redirect);
    QVERIFY(fixture.open(u"redirectionPage"_s));
    QVERIFY(fixture.set(label(), typed == "itself"_L1 ? fixture.service().serviceName : typed));
    QTRY_VERIFY(!fixture.problemOf(label()).isEmpty());
    QVERIFY(!fixture.button(u"saveButton"_s)->isEnabled());
}

void TestRedirectionPage::aQueueIsOfferedForOtherNumbers()
{
    SetupFixture fixture(FeatureType::Redirect);
    QVERIFY(fixture.open(u"redirectionPage"_s));
    QPushButton *button = fixture.page(u"redirectionPage"_s)->findChild<QPushButton *>(u"queueButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(fixture.window().window().findChild<QDialog *>());
}

void TestRedirectionPage::theFirstTabIsReachedFromTheConfiguration()
{
    SetupFixture fixture(FeatureType::Redirect);
    QVERIFY(fixture.open(u"redirectionPage"_s));
    fixture.window().find<QTabWidget>("tabs")->setCurrentIndex(1);
    QVERIFY(!fixture.page(u"redirectionPage"_s)->isVisible());
    QPushButton *button = fixture.window().find<QPushButton>("setUpButton");
    QVERIFY(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(fixture.page(u"redirectionPage"_s)->isVisible());
}

QTEST_MAIN(TestRedirectionPage)
#include "tst_redirectionpage.moc"
