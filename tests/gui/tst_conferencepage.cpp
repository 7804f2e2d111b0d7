// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/conferencepage.h"
#include "service/sounds.h"
#include "setupfixture.h"
#include "widgetchecks.h"
#include "words/setupwords.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms

} // namespace

//! The page « Settings » of a conference, as a person uses it.
class TestConferencePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void settings_data();
    void settings();
    void addressOfTheReport();
    void pinIsHidden();
    void wrongPin_data();
    void wrongPin();
    void greeting();
    void greetingOfNoUse();
    void unknownLanguageSurvives();
    void everythingHasAName();

private:
    QJsonValue atServer(const QString &property) { return m_fixture->serverValue(u"settings"_s, property); }
    QString file(const QString &name, qint64 size);
    template<class T>
    T *find(const char *name)
    {
        return m_fixture->page(u"conferencePage"_s)->findChild<T *>(QLatin1StringView(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SetupFixture> m_fixture;
};

void TestConferencePage::init()
{
    m_fixture = std::make_unique<SetupFixture>(FeatureType::Conference);
    QVERIFY(m_fixture->open(u"conferencePage"_s));
}

QString TestConferencePage::file(const QString &name, qint64 size)
{
    const QString path = m_folder.filePath(name);
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly) || !made.resize(size))
        qFatal("%s cannot be made", qPrintable(path));
    return path;
}

// Each setting by its label, to two values, so that one of them is not what was there.
void TestConferencePage::settings_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QVariant>("entered");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &label, const QVariant &entered, const QString &property,
                        const QJsonValue &value) { QTest::newRow(name) << label << entered << property << value; };
    row("pin", u"Access PIN code"_s, u"4711"_s, u"pin"_s, u"4711"_s);
    row("longest pin", u"Access PIN code"_s, u"12345678"_s, u"pin"_s, u"12345678"_s);
    row("anonymous", u"Reject anonymous calls automatically"_s, true, u"anonymousRejection"_s, true);
    row("not anonymous", u"Reject anonymous calls automatically"_s, false, u"anonymousRejection"_s, false);
    row("muted", u"Participants' microphone on entry"_s, u"Muted"_s, u"enterMuted"_s, true);
    row("not muted", u"Participants' microphone on entry"_s, u"Active"_s, u"enterMuted"_s, false);
    row("recorded", u"Conference recording"_s, u"Enabled"_s, u"recordStatus"_s, true);
    row("not recorded", u"Conference recording"_s, u"Disabled"_s, u"recordStatus"_s, false);
    row("German", u"Conference language"_s, u"German"_s, u"language"_s, u"de"_s);
    row("Italian", u"Conference language"_s, u"Italian"_s, u"language"_s, u"it"_s);
    row("report", u"Conference report"_s, u"Send to the email address on my account"_s, u"reportStatus"_s,
        u"customer"_s);
    row("no report", u"Conference report"_s, u"No report"_s, u"reportStatus"_s, u"none"_s);
}

void TestConferencePage::settings()
{
    QFETCH(const QString, label);
    QFETCH(const QVariant, entered);
    QFETCH(const QString, property);
    QFETCH(const QJsonValue, value);
    const QJsonObject before = m_fixture->ask(u"settings"_s).toObject();
    QVERIFY2(m_fixture->set(label, entered), qPrintable(label));
    if (before.value(property) != value || property == "pin"_L1)
        QVERIFY(m_fixture->save());
    QJsonObject expected = before;
    expected.insert(property, value);
    QCOMPARE(m_fixture->ask(u"settings"_s).toObject(), expected);
}

void TestConferencePage::addressOfTheReport()
{
    QVERIFY(m_fixture->set(u"Conference report"_s, u"No report"_s));
    QVERIFY(!m_fixture->field(u"Custom email address"_s));
    QVERIFY(!m_fixture->field(u"Receive white-label reports"_s));
    QVERIFY(m_fixture->set(u"Conference report"_s, u"Send to another email address"_s));
    QVERIFY(!m_fixture->button(u"saveButton"_s)->isEnabled());
    QVERIFY(m_fixture->set(u"Custom email address"_s, u"nobody"_s));
    QVERIFY(!m_fixture->problemOf(u"Custom email address"_s).isEmpty());
    QVERIFY(m_fixture->set(u"Custom email address"_s, u"rooms@example.com"_s));
    QCOMPARE(m_fixture->problemOf(u"Custom email address"_s), QString());
    const bool wasWhite = atServer(u"whiteLabelReport"_s).toBool();
    QVERIFY(m_fixture->set(u"Receive white-label reports"_s, !wasWhite));
    QVERIFY(m_fixture->save());
    QCOMPARE(atServer(u"reportStatus"_s), u"other"_s);
    QCOMPARE(atServer(u"reportEmail"_s), u"rooms@example.com"_s);
    QCOMPARE(atServer(u"whiteLabelReport"_s), !wasWhite);
}

void TestConferencePage::pinIsHidden()
{
    auto *pin = find<QLineEdit>("pin");
    QVERIFY(m_fixture->set(u"Access PIN code"_s, u"4711"_s));
    QVERIFY(!pin->displayText().contains(u"4711"_s));
    QVERIFY(m_fixture->set(u"Show the PIN"_s, true));
    QCOMPARE(pin->displayText(), u"4711"_s);
}

void TestConferencePage::wrongPin_data()
{
    QTest::addColumn<QString>("pin");
    QTest::newRow("too long") << u"123456789"_s;
    QTest::newRow("letters") << u"12ab"_s;
}

void TestConferencePage::wrongPin()
{
    QFETCH(const QString, pin);
    QVERIFY(m_fixture->set(u"Access PIN code"_s, pin));
    QVERIFY(!m_fixture->problemOf(u"Access PIN code"_s).isEmpty());
    QVERIFY(m_fixture->setup().isModified());
    QVERIFY(hasErrors(m_fixture->setup().problems()));
}

void TestConferencePage::greeting()
{
    m_fixture->prompts().file = file(u"Welcome to all.wav"_s, 8000);
    QTest::mouseClick(find<QPushButton>("uploadButton"), Qt::LeftButton);
    auto *remove = find<QPushButton>("removeAnnouncementButton");
    QTRY_VERIFY_WITH_TIMEOUT(remove->isVisible() && remove->isEnabled(), patience);
    QCOMPARE(atServer(u"announceFile"_s), true);
    QVERIFY(find<QLabel>("announcement")->text().contains(u"Welcome_to_all.wav"_s));
    QVERIFY(!m_fixture->setup().isModified());
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(m_fixture->setup().isModified());
    QVERIFY(m_fixture->save());
    QCOMPARE(atServer(u"announceFile"_s), false);
}

void TestConferencePage::greetingOfNoUse()
{
    m_fixture->prompts().file = file(u"large.wav"_s, Sounds::largestFile + 1);
    QTest::mouseClick(find<QPushButton>("uploadButton"), Qt::LeftButton);
    auto *banner = find<QWidget>("uploadBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QCOMPARE(atServer(u"announceFile"_s), false);
    QCOMPARE(m_fixture->server().requestCount(u"POST"_s, u"*"_s), 0);
}

void TestConferencePage::unknownLanguageSurvives()
{
    Setup &setup = m_fixture->setup();
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::WrongValue;
    fault.method = u"GET"_s;
    fault.path = u"/telephony/*/conference/*/settings"_s;
    fault.key = u"language"_s;
    fault.value = u"br"_s;
    m_fixture->server().addFault(fault);
    setup.load();
    auto *box = qobject_cast<QComboBox *>(m_fixture->field(u"Conference language"_s));
    QTRY_COMPARE(box->currentText(), u"br"_s);
    const bool muted = atServer(u"enterMuted"_s).toBool();
    QVERIFY(m_fixture->set(u"Participants' microphone on entry"_s, muted ? u"Active"_s : u"Muted"_s));
    QVERIFY(m_fixture->save());
    QCOMPARE(box->currentText(), u"br"_s);
    m_fixture->server().clearFaults();
    QCOMPARE(atServer(u"enterMuted"_s), !muted);
    QVERIFY(atServer(u"language"_s) != u"br"_s); // only what was changed has been written
}

void TestConferencePage::everythingHasAName()
{
    QWidget *page = m_fixture->page(u"conferencePage"_s);
    QCOMPARE(withoutAccessibleName(page).join(u' '), QString());
    QCOMPARE(doubledMnemonics(page), QStringList());
    QTRY_COMPARE(clipped(page).join(u' '), QString());
}

QTEST_MAIN(TestConferencePage)
#include "tst_conferencepage.moc"
