// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many numbers by the command line: previewed, changed, one of them refused, tried again, undone; templates.
#include "clitest.h"

#include <QTemporaryDir>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCliBulk : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void needsYes();
    void severalNumbers();
    void group();
    void filterFindsNothing();
    void alreadySo();
    void wrongUse_data();
    void wrongUse();
    void failedThenRetriedThenUndone();
    void templates();
    void templateBlanks();
    void templateOfACallPlan();
    void templateWithATable();

private:
    QStringList made(int count, const QString &type);
    int postCount() const { return m_server->requestCount(u"POST"_s, u"/telephony/*/changeFeatureType"_s); }
};

void TestCliBulk::init()
{
    serve(2, 10, 300ms);
}

QStringList TestCliBulk::made(int count, const QString &type)
{
    const QStringList numbers = m_server->numbers(m_server->billingAccounts().value(0)).first(count);
    for (const QString &number : numbers)
        m_server->setFeatureType(number, type);
    return numbers;
}

void TestCliBulk::needsYes()
{
    const QStringList numbers = made(2, u"redirect"_s);
    const auto asked = m_cli->run(QStringList{u"--json"_s, u"apply"_s} + numbers + QStringList{u"conference"_s});
    QCOMPARE(asked.status, 4);
    const QJsonObject error = asked.object()["error"_L1].toObject();
    QCOMPARE(error["kind"_L1].toString(), u"confirmationNeeded"_s);
    QCOMPARE(error["previews"_L1].toArray().size(), 2);
    QCOMPARE(postCount(), 0);
}

void TestCliBulk::severalNumbers()
{
    const QStringList numbers = made(3, u"redirect"_s);
    const auto ended =
        m_cli->run(QStringList{u"--json"_s, u"apply"_s, u"--yes"_s} + numbers + QStringList{u"conference"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.object()["state"_L1].toString(), u"ended"_s);
    const QJsonArray items = ended.object()["numbers"_L1].toArray();
    QCOMPARE(items.size(), 3);
    for (const auto &item : items) {
        QCOMPARE(item.toObject()["state"_L1].toString(), u"done"_s);
        QCOMPARE(item.toObject()["to"_L1].toString(), u"conference"_s);
    }
    for (const QString &number : numbers)
        QCOMPARE(m_server->featureType(number), u"conference"_s);
}

void TestCliBulk::group()
{
    const QString group = m_server->billingAccounts().value(0);
    const QStringList numbers = m_server->numbers(group);
    for (const QString &number : numbers)
        m_server->setFeatureType(number, u"empty"_s);
    const auto ended = m_cli->run({u"apply"_s, u"--group"_s, group, u"conference"_s, u"--yes"_s});
    QCOMPARE(ended.status, 0);
    for (const QString &number : numbers)
        QCOMPARE(m_server->featureType(number), u"conference"_s);
    QCOMPARE(m_cli->run({u"apply"_s, u"--group"_s, u"nobody"_s, u"conference"_s, u"--yes"_s}).status, 1);
}

void TestCliBulk::filterFindsNothing()
{
    const auto ended = m_cli->run({u"--json"_s, u"apply"_s, u"--filter"_s, u"nobodyhasthis"_s, u"conference"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.object()["error"_L1].toObject()["kind"_L1].toString(), u"notFound"_s);
}

void TestCliBulk::alreadySo()
{
    const QStringList numbers = made(2, u"conference"_s);
    const auto ended = m_cli->run(QStringList{u"--json"_s, u"apply"_s} + numbers + QStringList{u"conference"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(postCount(), 0);
}

void TestCliBulk::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no number") << QStringList{u"apply"_s, u"conference"_s};
    QTest::newRow("no type") << QStringList{u"apply"_s, u"0199001234"_s, u"0199001235"_s};
    QTest::newRow("not waiting") << QStringList{u"apply"_s, u"--no-wait"_s, u"0199001234"_s, u"0199001235"_s,
                                                u"conference"_s};
    QTest::newRow("both") << QStringList{u"batches"_s, u"abc"_s, u"--retry"_s, u"--undo"_s};
    QTest::newRow("unknown action") << QStringList{u"template"_s, u"paint"_s};
    QTest::newRow("no number to save") << QStringList{u"template"_s, u"save"_s, u"Office"_s};
    QTest::newRow("no file") << QStringList{u"template"_s, u"import"_s, u"/nowhere.json"_s};
}

void TestCliBulk::wrongUse()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(m_cli->run(arguments).status, 2);
    QCOMPARE(postCount(), 0);
}

void TestCliBulk::failedThenRetriedThenUndone()
{
    const QStringList numbers = made(3, u"redirect"_s);
    Sandbox::Fault fault;
    fault.method = u"POST"_s;
    fault.path = u"/telephony/*/number/%1/changeFeatureType"_s.arg(numbers[1]);
    fault.status = 400;
    fault.times = 1;
    m_server->addFault(fault);
    const auto ended =
        m_cli->run(QStringList{u"--json"_s, u"apply"_s, u"--yes"_s} + numbers + QStringList{u"conference"_s});
    QCOMPARE(ended.status, 1);
    const QString id = ended.object()["id"_L1].toString();
    QCOMPARE(ended.object()["numbers"_L1].toArray()[1].toObject()["state"_L1].toString(), u"failed"_s);
    const auto listed = m_cli->run({u"--json"_s, u"batches"_s});
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.array().size(), 1);
    QCOMPARE(listed.array()[0].toObject()["id"_L1].toString(), id);
    const auto retried = m_cli->run({u"--json"_s, u"batches"_s, id.left(8), u"--retry"_s});
    QCOMPARE(retried.status, 0);
    QCOMPARE(m_server->featureType(numbers[1]), u"conference"_s);
    const auto undone = m_cli->run({u"--json"_s, u"batches"_s, id.left(8), u"--undo"_s});
    QCOMPARE(undone.status, 0);
    for (const QString &number : numbers)
        QCOMPARE(m_server->featureType(number), u"redirect"_s);
    QCOMPARE(m_cli->run({u"batches"_s, u"ffffffff-0"_s}).status, 1);
}

void TestCliBulk::templates()
{
    const QStringList numbers = made(3, u"contactCenterSolution"_s);
    QCOMPARE(m_cli->run({u"--json"_s, u"template"_s, u"list"_s}).array().size(), 0);
    QCOMPARE(m_cli->run({u"template"_s, u"save"_s, u"Office"_s, numbers[0], u"strategy"_s}).status, 0);
    QCOMPARE(m_cli->run({u"template"_s, u"save"_s, u"Office"_s, numbers[0]}).status, 2); // the name is taken
    QCOMPARE(m_cli->run({u"template"_s, u"save"_s, u"Other"_s, numbers[0], u"colour"_s}).status, 2);
    const auto listed = m_cli->run({u"--json"_s, u"template"_s, u"list"_s});
    QCOMPARE(listed.array().size(), 1);
    QCOMPARE(listed.array()[0].toObject()["blanks"_L1].toArray(), QJsonArray{u"strategy"_s});
    const auto applied = m_cli->run({u"--json"_s, u"template"_s, u"apply"_s, u"Office"_s, numbers[1], numbers[2],
                                     u"strategy=random"_s, u"--yes"_s});
    QCOMPARE(applied.status, 0);
    QCOMPARE(applied.object()["origin"_L1].toString(), u"template"_s);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"office.json"_s);
    QCOMPARE(m_cli->run({u"template"_s, u"export"_s, u"Office"_s, file}).status, 0);
    QCOMPARE(m_cli->run({u"template"_s, u"remove"_s, u"Office"_s}).status, 0);
    QCOMPARE(m_cli->run({u"template"_s, u"remove"_s, u"Office"_s}).status, 1);
    QCOMPARE(m_cli->run({u"template"_s, u"import"_s, file}).status, 0);
    QCOMPARE(m_cli->run({u"--json"_s, u"template"_s, u"list"_s}).array().size(), 1);
}

void TestCliBulk::templateBlanks()
{
    const QStringList numbers = made(2, u"contactCenterSolution"_s);
    QCOMPARE(m_cli->run({u"template"_s, u"save"_s, u"Office"_s, numbers[0], u"strategy"_s}).status, 0);
    const QStringList apply{u"template"_s, u"apply"_s, u"Office"_s, numbers[1]};
    QCOMPARE(m_cli->run(apply).status, 2);                                   // the blank is empty
    QCOMPARE(m_cli->run(apply + QStringList{u"strategy=loud"_s}).status, 2); // and does not take anything
    QCOMPARE(m_cli->run(apply + QStringList{u"colour=red"_s}).status, 2);
    QCOMPARE(m_cli->run({u"template"_s, u"apply"_s, u"Nothing"_s, numbers[1]}).status, 1);
}

void TestCliBulk::templateOfACallPlan()
{
    QStringList numbers = m_server->numbers();
    numbers.removeIf([this](const QString &number) { return m_server->featureType(number) != "cloudIvr"_L1; });
    numbers.append(made(2, u"redirect"_s).last());
    const QJsonArray blanks = m_cli->run({u"--json"_s, u"template"_s, u"blanks"_s, numbers[0]}).array();
    QString menu;
    for (const auto &blank : blanks) {
        const QJsonObject object = blank.toObject();
        QVERIFY2(!object["label"_L1].toString().isEmpty(), qPrintable(object["key"_L1].toString()));
        if (object["key"_L1].toString().startsWith("menu/"_L1) && object["key"_L1].toString().endsWith(".name"_L1))
            menu = object["key"_L1].toString();
    }
    QVERIFY(!menu.isEmpty());
    QVERIFY(m_cli->run({u"template"_s, u"blanks"_s, numbers[0]}).out.contains(menu.toUtf8()));
    QCOMPARE(m_cli->run({u"template"_s, u"blanks"_s, u"0199009999"_s}).status, 1);
    QCOMPARE(m_cli->run({u"template"_s, u"save"_s, u"Agence"_s, numbers[0], menu}).status, 0);
    const auto wrong = m_cli->run({u"template"_s, u"apply"_s, u"Agence"_s, numbers.last(), menu + u"=Réception"_s});
    QCOMPARE(wrong.status, 2);
    const auto asked =
        m_cli->run({u"--json"_s, u"template"_s, u"apply"_s, u"Agence"_s, numbers.last(), menu + u"=Nantes"_s});
    // Its greetings are not on this computer, and without them the menus of another number would say nothing.
    QCOMPARE(asked.status, 1);
    const QJsonObject preview = asked.object()["previews"_L1].toArray().first().toObject();
    QVERIFY(preview["blocked"_L1].toBool());
    QVERIFY(!preview["problems"_L1].toArray().isEmpty());
    const QByteArray told = QJsonDocument(preview["differences"_L1].toArray()).toJson();
    QVERIFY2(told.contains("Nantes"), told.constData()); // what was left blank is filled in

    const QString file = m_cli->path(u"values.csv"_s);
    const auto write = [&](const QString &text) {
        QFile table(file);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write(text.toUtf8());
    };
    const QStringList apply{u"--json"_s, u"template"_s, u"apply"_s, u"Agence"_s, u"--values"_s, file};
    write(u"number,%1\n%2,Réception\n0199009999,Brest\n"_s.arg(menu, numbers.last()));
    const auto wrong2 = m_cli->run(apply);
    QCOMPARE(wrong2.status, 1);
    QCOMPARE(wrong2.object()["error"_L1].toObject()["problems"_L1].toArray().size(), 2);
    QCOMPARE(postCount(), 0);
    write(u"number,%1\n%2,Nantes\n"_s.arg(menu, numbers.last()));
    const auto asAbove = m_cli->run(apply);
    QCOMPARE(asAbove.status, 1);
    QVERIFY(asAbove.object()["previews"_L1].toArray().first().toObject()["blocked"_L1].toBool());
    QCOMPARE(m_cli->run(apply + QStringList{numbers.last()}).status, 2); // the numbers are in the file
    QCOMPARE(m_cli->run({u"template"_s, u"apply"_s, u"Agence"_s, u"--values"_s, u"/nowhere.csv"_s}).status, 1);
}

void TestCliBulk::templateWithATable()
{
    const QStringList numbers = made(3, u"redirect"_s);
    QCOMPARE(m_cli->run({u"template"_s, u"save"_s, u"Standard"_s, numbers[0], u"destination"_s}).status, 0);
    const QString file = m_cli->path(u"values.csv"_s);
    QStringList lines; // a number is led to lines of the account only
    for (const auto &number : m_cli->run({u"--json"_s, u"numbers"_s}).array()) {
        if (number["serviceType"_L1].toString() == "line"_L1)
            lines.append(number["serviceName"_L1].toString());
    }
    QVERIFY(lines.size() >= 2);
    QFile table(file);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(u"number,destination\n%1,%2\n%3,%4\n"_s.arg(numbers[1], lines[0], numbers[2], lines[1]).toUtf8());
    table.close();
    const QStringList apply{u"--json"_s, u"template"_s, u"apply"_s, u"Standard"_s, u"--values"_s, file};
    const auto asked = m_cli->run(apply);
    QCOMPARE(asked.status, 4);
    QCOMPARE(asked.object()["error"_L1].toObject()["previews"_L1].toArray().size(), 2);
    const auto applied = m_cli->run(apply + QStringList{u"--yes"_s});
    QCOMPARE(applied.status, 0);
    QCOMPARE(applied.object()["origin"_L1].toString(), u"template"_s);
    const QJsonArray items = applied.object()["numbers"_L1].toArray();
    QCOMPARE(items.size(), 2);
    for (const auto &item : items)
        QCOMPARE(item.toObject()["state"_L1].toString(), u"done"_s);
    const auto destination = [this](const QString &number) {
        return m_cli->run({u"get"_s, number, u"--path"_s, u"destination"_s}).out.trimmed();
    };
    QCOMPARE(destination(numbers[1]), lines[0].toUtf8());
    QCOMPARE(destination(numbers[2]), lines[1].toUtf8());
}

QTEST_GUILESS_MAIN(TestCliBulk)
#include "tst_cli_bulk.moc"
