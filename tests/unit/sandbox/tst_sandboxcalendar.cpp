// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/calendarfile.h"
#include "sandboxnumber.h"

#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;

//! Calendars and opening hours: events, files that are taken over, ranges that must not overlap.
class TestSandboxCalendar : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<SandboxNumber>(u"contactCenterSolution"_s, "scheduler"); }
    void readsFiles_data();
    void readsFiles();
    void createsEvents_data();
    void createsEvents();
    void changesEvents();
    void filtersEvents();
    void takesOverAFile();
    void refusesAFile_data();
    void refusesAFile();
    void ranges_data();
    void ranges();
    void changesRanges();
    void rangesOfALine_data();
    void rangesOfALine();

private:
    QByteArray conditions() const { return m->group + "/easyHunting/" + m->number + "/timeConditions/conditions"; }
    Reply takeOver(const QByteArray &content)
    {
        const QByteArray url = m->document("a.ics", content)[u"getUrl"_s].toString().toUtf8();
        return m->post("/importIcsCalendar", "{\"url\":\"" + url + "\"}");
    }

    std::unique_ptr<SandboxNumber> m;
};

namespace {

QByteArray calendar(const QByteArray &event)
{
    return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + event + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

void TestSandboxCalendar::readsFiles_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &event, const QString &member, const QString &value) {
        QTest::newRow(name) << event << member << value;
    };
    const QByteArray day = "DTSTART;VALUE=DATE:20271224\r\nDTEND;VALUE=DATE:20271226";
    row("whole day", day, u"dateStart"_s, u"2027-12-24T00:00:00+01:00"_s);
    row("end of a day", day, u"dateEnd"_s, u"2027-12-25T23:59:59+01:00"_s);
    row("no end", "DTSTART;VALUE=DATE:20271224", u"dateEnd"_s, u"2027-12-24T23:59:59+01:00"_s);
    row("zone", "DTSTART;TZID=Europe/London:20270701T090000", u"dateStart"_s, u"2027-07-01T10:00:00+02:00"_s);
    row("UTC", "DTSTART:20270701T090000Z", u"dateStart"_s, u"2027-07-01T11:00:00+02:00"_s);
    row("local", "DTSTART:20270701T090000", u"dateEnd"_s, u"2027-07-01T10:00:00+02:00"_s);
    row("folded", day + "\r\nSUMMARY:Ponts \r\n et\\, fêtes", u"title"_s, QStringLiteral("Ponts et, fêtes"));
    row("description", day + "\r\nDESCRIPTION:a\\nb", u"description"_s, u"a\nb"_s);
    row("category", day + "\r\nCATEGORIES:genericScreenListIndex2", u"categories"_s, u"scheduler2"_s);
    row("holidays", day + "\r\nCATEGORIES:holidays", u"categories"_s, u"holidays"_s);
    row("identifier", day + "\r\nUID:a@example.com", u"uid"_s, u"a@example.com"_s);
}

void TestSandboxCalendar::readsFiles()
{
    QFETCH(const QByteArray, event);
    QFETCH(const QString, member);
    QString problem;
    const QList<QJsonObject> events = eventsOfCalendar(calendar(event), &problem);
    QCOMPARE(problem, QString());
    QCOMPARE(events.size(), 1);
    QTEST(events.first()[member].toString(), "value");
}

void TestSandboxCalendar::createsEvents_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &change, const QByteArray &to, int status) {
        QTest::newRow(name) << change << to << status;
    };
    row("twice", "", "", 400);
    row("other category", "scheduler3", "scheduler2", 200);
    row("later", "2099-01-0", "2099-02-0", 200);
    row("within", "2099-01-02T23:59:59", "2099-01-02T12:00:00", 400);
    row("around", "2099-01-02T00:00:00", "2099-01-01T00:00:00", 400);
    row("ends before it begins", "2099-01-02T23", "2099-01-01T23", 400);
    row("no title", "\"title\":\"T\",", "", 400);
    row("categories", "category", "categories", 400);
    row("no time", "2099-01-02T00:00:00+01:00", "2099-01-02", 400);
}

void TestSandboxCalendar::createsEvents()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QByteArray, to);
    const QByteArray body = R"({"title":"T","category":"scheduler3","dateStart":"2099-01-02T00:00:00+01:00",)"
                            R"("dateEnd":"2099-01-02T23:59:59+01:00","uid":"a/b@example.com"})";
    QCOMPARE(m->post("/events", body).body, QByteArray("null"));
    QCOMPARE(m->get("/events/a%2Fb%40example.com").object()[u"categories"_s].toString(), u"scheduler3"_s);
    QByteArray other = QByteArray(body).replace("a/b", "other");
    if (!change.isEmpty())
        other.replace(change, to);
    const QJsonArray before = m->get("/events").array();
    QTEST(m->post("/events", other).status, "status");
    QCOMPARE(m->get("/events").array().contains(u"other@example.com"_s), m->get("/events").array() != before);
}

void TestSandboxCalendar::changesEvents()
{
    const QByteArray event = m->first("/events");
    QCOMPARE(m->put(event, R"({"title":"Fermé","categories":"scheduler2","uid":"x"})").status, 200);
    const QJsonObject after = m->get(event).object();
    QCOMPARE(after[u"title"_s].toString(), QStringLiteral("Fermé"));
    QCOMPARE(after[u"categories"_s].toString(), u"scheduler2"_s);
    QCOMPARE(m->put(event, R"({"dateEnd":"2001-01-01T00:00:00+01:00"})").status, 400);
    QCOMPARE(m->get(event).object(), after);
    QCOMPARE(m->remove(event).status, 200);
    QCOMPARE(m->get(event).status, 404);
    QCOMPARE(m->put("", R"({"timeZone":"Europe/Madrid"})").status, 200);
    QCOMPARE(m->put("", R"({"timeZone":"Europe/Oslo"})").status, 400);
}

void TestSandboxCalendar::filtersEvents()
{
    const auto all = m->get("/events").array().size();
    const auto holidays = m->get("/events?categories=holidays").array().size();
    QVERIFY(holidays > 0 && holidays < all);
    QCOMPARE(m->get("/events?categories=other").status, 400);
    QVERIFY(m->get("/events?dateStart.from=2099-01-01T00%3A00%3A00%2B01%3A00").array().isEmpty());
    QCOMPARE(m->get("/events?dateStart.to=2099-01-01T00%3A00%3A00%2B01%3A00").array().size(), all);
}

void TestSandboxCalendar::takesOverAFile()
{
    const QByteArray event = "UID:neu@example.com\r\nSUMMARY:Neu\r\nDTSTART;VALUE=DATE:20990105";
    const Reply posted = takeOver(calendar(event));
    QCOMPARE(posted.object()[u"action"_s].toString(), u"importIcs"_s);
    QCOMPARE(posted.object()[u"serviceType"_s].toString(), u"scheduler"_s);
    QCOMPARE(m->get("/events/neu@example.com").status, 404);
    QCOMPARE(m->ended(posted), u"done"_s);
    QCOMPARE(m->get("/events/neu@example.com").object()[u"title"_s].toString(), u"Neu"_s);
    QCOMPARE(m->ended(takeOver(calendar(event))), u"done"_s);
}

void TestSandboxCalendar::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no calendar") << QByteArray("hello");
    QTest::newRow("never uploaded") << QByteArray();
    QTest::newRow("no time") << calendar("UID:a");
    QTest::newRow("overlap") << QByteArray(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20990105\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:b\r\nDTSTART;VALUE=DATE:20990105\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

void TestSandboxCalendar::refusesAFile()
{
    QFETCH(const QByteArray, content);
    const QJsonArray before = m->get("/events").array();
    QVERIFY(m->ended(takeOver(content)).startsWith("error: "_L1));
    QCOMPARE(m->get("/events").array(), before);
}

void TestSandboxCalendar::ranges_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *policy, const char *day, const char *from, const char *to,
                        int status) {
        QTest::newRow(name) << QByteArray(QByteArray("{\"policy\":\"") + policy + "\",\"weekDay\":\"" + day +
                                          "\",\"timeFrom\":\"" + from + "\",\"timeTo\":\"" + to + "\"}")
                            << status;
    };
    row("free", "available", "sunday", "09:00:00", "11:59:59", 200);
    row("other policy", "slot2", "monday", "09:00:00", "12:29:59", 200);
    row("between", "available", "monday", "12:30:00", "13:59:59", 200);
    row("twice", "available", "monday", "09:00:00", "12:29:59", 400);
    row("within", "available", "monday", "10:00:00", "10:30:00", 400);
    row("around", "available", "monday", "08:00:00", "19:00:00", 400);
    row("nothing", "available", "sunday", "09:00:00", "09:00:00", 400);
    row("backwards", "available", "sunday", "10:00:00", "09:00:00", 400);
    row("no time", "available", "sunday", "10:00:00", "24:00:00", 400);
    row("no policy", "unavailable", "sunday", "09:00:00", "10:00:00", 400);
}

void TestSandboxCalendar::ranges()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const auto before = m->client->get(conditions()).array().size();
    QCOMPARE(m->client->call("POST", conditions(), body).status, status);
    QCOMPARE(m->client->get(conditions()).array().size(), before + (status == 200));
}

void TestSandboxCalendar::changesRanges()
{
    const QByteArray first =
        conditions() + '/' + QByteArray::number(m->client->get(conditions()).array().first().toInteger());
    const QJsonObject before = m->client->get(first).object();
    QCOMPARE(m->client->call("PUT", first, R"({"weekDay":"monday"})").status, 400);
    QCOMPARE(m->client->get(first).object(), before);
    QCOMPARE(m->client->call("PUT", first, R"({"timeFrom":"08:00:00"})").status, 200);
    QCOMPARE(m->client->get(conditions() + "?policy=slot1").array().size(), 1);
    QCOMPARE(m->client->get(conditions() + "?policy=never").status, 400);
    QCOMPARE(m->client->call("DELETE", first).status, 200);
}

void TestSandboxCalendar::rangesOfALine_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("free") << QByteArray(R"({"day":"sunday","hourBegin":"0900","hourEnd":"1200","policy":"slot1"})")
                          << 200;
    QTest::newRow("overlaps") << QByteArray(
                                     R"({"day":"monday","hourBegin":"0900","hourEnd":"1200","policy":"available"})")
                              << 400;
    QTest::newRow("form") << QByteArray(R"({"day":"sunday","hourBegin":"09:00","hourEnd":"1200","policy":"slot1"})")
                          << 400;
    QTest::newRow("day") << QByteArray(R"({"day":"never","hourBegin":"0900","hourEnd":"1200","policy":"slot1"})")
                         << 400;
}

void TestSandboxCalendar::rangesOfALine()
{
    QFETCH(const QByteArray, body);
    const QByteArray line = m->client->get(m->group + "/timeCondition").array().first().toString().toUtf8();
    QTEST(m->client->call("POST", m->group + "/timeCondition/" + line + "/condition", body).status, "status");
    QCOMPARE(m->client->get(m->group + "/timeCondition/" + m->number + "/condition").status, 404);
}

QTEST_GUILESS_MAIN(TestSandboxCalendar)
#include "tst_sandboxcalendar.moc"
