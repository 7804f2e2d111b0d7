// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closures.h"
#include "core/weekhours.h"
#include "gui/setup/hintlabel.h"
#include "gui/setup/hourspage.h"
#include "setupfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTreeWidget>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class tst_ClosuresPanel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void addsChangesAndDeletes();
    void refusesWhatOverlaps();
    void addsHolidaysOnce();
    void takesACalendarOver();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void staysSmoothWithMany();

private:
    QDialog *dialog(const char *name) { return m_page->findChild<QDialog *>(QString::fromLatin1(name)); }
    QTableView *list() { return m_page->findChild<QTableView *>(u"closuresView"_s); }
    void accept(QDialog *dialog, const char *name)
    {
        QTest::mouseClick(dialog->findChild<QWidget *>(QString::fromLatin1(name)), Qt::LeftButton);
        delete dialog;
    }
    QJsonObject served(const QString &title);
    QString write(const QByteArray &content);

    std::unique_ptr<SetupFixture> m_fixture;
    QTemporaryDir m_folder;
    QWidget *m_page = nullptr;
    QString m_events;
};

void tst_ClosuresPanel::init()
{
    m_fixture = std::make_unique<SetupFixture>(FeatureType::EasyHunting);
    QVERIFY(m_fixture->open(u"hoursPage"_s));
    m_page = m_fixture->page(u"hoursPage"_s);
    qobject_cast<HoursPage *>(m_page)->setClock([] { return QDateTime({2026, 11, 26}, {12, 0}, QTimeZone::utc()); });
    m_page->findChild<QTabWidget *>(u"sections"_s)->setCurrentIndex(3);
    m_events = m_fixture->setup().root(u"scheduler"_s) + u"/events"_s;
}

void tst_ClosuresPanel::cleanup()
{
    m_fixture.reset();
}

QJsonObject tst_ClosuresPanel::served(const QString &title)
{
    for (const QJsonValue &uid : m_fixture->ask(m_events).toArray()) {
        const QJsonObject event = m_fixture->ask(m_events + u'/' + uid.toString()).toObject();
        if (event[u"title"_s].toString() == title)
            return event;
    }
    return {};
}

QString tst_ClosuresPanel::write(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"calendar.ics"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    return file.fileName();
}

void tst_ClosuresPanel::addsChangesAndDeletes()
{
    m_fixture->click("addClosureButton");
    QDialog *made = dialog("closureDialog");
    QVERIFY(made);
    QVERIFY(!made->findChild<QWidget *>(u"acceptButton"_s)->isEnabled()); // no title yet
    QTest::keyClicks(made->findChild<QLineEdit *>(u"titleEdit"_s), u"Inventory"_s);
    QTest::keyClicks(made->findChild<QLineEdit *>(u"note"_s), u"All day long"_s);
    made->findChild<QCheckBox *>(u"wholeDays"_s)->setChecked(false);
    made->findChild<QDateTimeEdit *>(u"from"_s)->setDateTime(QDateTime({2027, 2, 10}, {14, 0}));
    made->findChild<QDateTimeEdit *>(u"to"_s)->setDateTime(QDateTime({2027, 2, 10}, {18, 0}));
    auto *category = made->findChild<QComboBox *>(u"category"_s);
    category->setCurrentIndex(category->findData(u"scheduler1"_s));
    accept(made, "acceptButton");
    QVERIFY(m_fixture->save());
    QJsonObject event = served(u"Inventory"_s);
    QCOMPARE(event[u"dateStart"_s].toString(), u"2027-02-10T14:00:00+01:00"_s);
    QCOMPARE(event[u"dateEnd"_s].toString(), u"2027-02-10T17:59:59+01:00"_s);
    QCOMPARE(event[u"categories"_s].toString(), u"scheduler1"_s);
    QCOMPARE(event[u"description"_s].toString(), u"All day long"_s);

    const auto row = [&] {
        return list()->model()->match(list()->model()->index(0, 0), Qt::DisplayRole, u"Inventory"_s);
    };
    list()->setCurrentIndex(row().first());
    m_fixture->click("editClosureButton");
    QDialog *changed = dialog("closureDialog");
    QVERIFY(changed);
    changed->findChild<QCheckBox *>(u"wholeDays"_s)->setChecked(true);
    changed->findChild<QLineEdit *>(u"note"_s)->clear();
    accept(changed, "acceptButton");
    QVERIFY(m_fixture->save());
    event = served(u"Inventory"_s);
    QCOMPARE(event[u"dateStart"_s].toString(), u"2027-02-10T00:00:00+01:00"_s);
    QCOMPARE(event[u"dateEnd"_s].toString(), u"2027-02-10T23:59:59+01:00"_s);
    QVERIFY(event[u"description"_s].isNull());

    list()->setCurrentIndex(row().first());
    m_fixture->click("deleteClosureButton");
    QVERIFY(m_fixture->save());
    QVERIFY(served(u"Inventory"_s).isEmpty());
}

void tst_ClosuresPanel::refusesWhatOverlaps()
{
    m_fixture->click("addClosureButton");
    QDialog *made = dialog("closureDialog");
    QVERIFY(made);
    QTest::keyClicks(made->findChild<QLineEdit *>(u"titleEdit"_s), u"Long"_s);
    made->findChild<QDateTimeEdit *>(u"to"_s)->setDateTime(QDateTime({2027, 1, 31}, {0, 0})); // over Christmas
    QVERIFY(!made->findChild<QWidget *>(u"acceptButton"_s)->isEnabled());
    QVERIFY(made->findChild<HintLabel *>(u"problem"_s)->text().contains(u"overlaps"_s));
    delete made;
}

void tst_ClosuresPanel::addsHolidaysOnce()
{
    const int before = list()->model()->rowCount();
    m_fixture->click("holidaysButton");
    QDialog *holidays = dialog("closurePreview");
    QVERIFY(holidays);
    QCOMPARE(holidays->findChild<QSpinBox *>(u"year"_s)->value(), 2027);
    holidays->findChild<QSpinBox *>(u"year"_s)->setValue(2028);
    holidays->findChild<QCheckBox *>(u"alsaceMoselle"_s)->setChecked(true);
    QCOMPARE(holidays->findChild<QTreeWidget *>(u"list"_s)->topLevelItemCount(), 13);
    accept(holidays, "takeOverButton");
    QCOMPARE(list()->model()->rowCount(), before + 13);
    m_fixture->click("holidaysButton");
    QDialog *again = dialog("closurePreview");
    again->findChild<QSpinBox *>(u"year"_s)->setValue(2028);
    QVERIFY(!again->findChild<QWidget *>(u"takeOverButton"_s)->isEnabled());
    delete again;
    QVERIFY(m_fixture->save());
    QCOMPARE(served(u"Easter Monday"_s)[u"dateStart"_s].toString(), u"2028-04-17T00:00:00+02:00"_s);
}

void tst_ClosuresPanel::takesACalendarOver()
{
    const int before = list()->model()->rowCount();
    m_fixture->prompts().file =
        write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@example.com\r\nSUMMARY:Bridge\r\n"
              "DTSTART;VALUE=DATE:20270507\r\nCATEGORIES:genericScreenListIndex1\r\nEND:VEVENT\r\n"
              "BEGIN:VEVENT\r\nUID:b@example.com\r\nSUMMARY:Nowhen\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    m_fixture->click("importButton");
    QTRY_VERIFY(dialog("closurePreview"));
    QDialog *preview = dialog("closurePreview");
    auto *lines = preview->findChild<QTreeWidget *>(u"list"_s);
    QCOMPARE(lines->topLevelItemCount(), 2);
    QVERIFY(lines->topLevelItem(0)->text(2).contains(u"Line 9"_s));
    accept(preview, "takeOverButton");
    QCOMPARE(list()->model()->rowCount(), before + 1);
    QVERIFY(m_fixture->save());
    QCOMPARE(served(u"Bridge"_s)[u"categories"_s].toString(), u"scheduler1"_s);
    m_fixture->prompts().file = m_folder.filePath(u"out.ics"_s);
    m_fixture->click("exportButton");
    QFile file(m_fixture->prompts().file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("SUMMARY:Bridge"));
    m_fixture->click("importButton"); // its own file: everything is there already
    QTRY_VERIFY(dialog("closurePreview"));
    QVERIFY(!dialog("closurePreview")->findChild<QWidget *>(u"takeOverButton"_s)->isEnabled());
}

void tst_ClosuresPanel::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"no calendar"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"UTF-8"_s;
    QTest::newRow("cut") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n") << u"BEGIN and END"_s;
    QTest::newRow("too large") << QByteArray("X-A:b\r\n").repeated(400000) << u"larger than"_s;
}

void tst_ClosuresPanel::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    m_fixture->prompts().file = write(content);
    m_fixture->click("importButton");
    const auto *message = m_page->findChild<HintLabel *>(u"message"_s);
    QTRY_VERIFY2(message->text().contains(words), qPrintable(message->text()));
    QVERIFY(!dialog("closurePreview"));
    QVERIFY(!m_fixture->setup().isModified());
}

// An edit of one range among many shows at once.
void tst_ClosuresPanel::staysSmoothWithMany()
{
    SetupDocument draft = m_fixture->setup().draft();
    const QString list = WeekHours::listPath(m_fixture->setup().root());
    for (const QString &id : draft.ids(list))
        draft.remove(list + u'/' + id);
    for (int i = 0; i < 500; ++i) {
        const int start = i / 7 * 20;
        WeekHours::add(draft, list,
                       {.path = {}, .policy = u"available"_s, .day = i % 7 + 1, .from = start, .to = start + 15});
    }
    const QTimeZone paris("Europe/Paris");
    for (int i = 0; i < 1000; ++i) {
        Closure closure = Closures::ofDays(QDate(2028, 1, 1).addDays(i), QDate(2028, 1, 1).addDays(i), paris);
        closure.title = QString::number(i);
        Closures::add(draft, m_events, closure);
    }
    m_fixture->setup().setDraft(draft);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 3; ++i) {
        draft.setValue(list + u'/' + draft.ids(list).first(), u"policy"_s, i % 2 ? u"available"_s : u"slot1"_s);
        m_fixture->setup().setDraft(draft);
        QCoreApplication::processEvents();
    }
    qInfo("FIGURE edit-among-1500 %lld ms", timer.elapsed() / 3);
    QVERIFY(timer.elapsed() < 3000);
}

QTEST_MAIN(tst_ClosuresPanel)
#include "tst_closurespanel.moc"
