// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekhours.h"
#include "gui/languageswitch.h"
#include "gui/setup/hintlabel.h"
#include "gui/setup/hourspage.h"
#include "gui/setup/weekeditor.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

enum Section { Week, Table, Destinations, Days };

const QString conditions = u"timeConditions/conditions"_s;

} // namespace

class tst_HoursPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void switchesTimeSlots();
    void choosesTheTimeZone();
    void setsADestination_data();
    void setsADestination();
    void clearsADestination_data();
    void clearsADestination();
    void keepsATypeItDoesNotKnow();
    void draws();
    void resizesAndMovesByMouse();
    void refusesOverlapsWhileDragging();
    void editsByKeyboard();
    void copiesADay();
    void splitsJoinsAndChangesThePolicy();
    void editsTheTable_data();
    void editsTheTable();
    void keepsOddTimes();
    void importsAndExportsTheWeek();
    void refusesOtherWeeks();
    void saysWhatHappensNow();
    void isNamedForAssistiveTechnologies();

private:
    void show(Section section) { m_page->findChild<QTabWidget *>(u"sections"_s)->setCurrentIndex(section); }
    WeekEditor *week() { return m_page->findChild<WeekEditor *>(); }
    QPoint at(int day, int minute);
    void drag(const QPoint &from, const QPoint &to, bool release = true);
    QStringList ranges(); //!< of the draft, as text
    QStringList served(); //!< of the server
    QString hint();
    QTableView *table() { return m_page->findChild<QTableView *>(u"hoursView"_s); }
    HoursRange rangeOf(int day, int row);

    std::unique_ptr<SetupFixture> m_fixture;
    QWidget *m_page = nullptr;
};

void tst_HoursPage::init()
{
    m_fixture = std::make_unique<SetupFixture>(FeatureType::EasyHunting);
    QVERIFY(m_fixture->open(u"hoursPage"_s));
    m_page = m_fixture->page(u"hoursPage"_s);
}

void tst_HoursPage::cleanup()
{
    m_fixture.reset();
}

QPoint tst_HoursPage::at(int day, int minute)
{
    const WeekGeometry &geometry = week()->geometryOfWeek();
    return QPointF(geometry.x(minute) + 1, geometry.row(day).center().y()).toPoint();
}

void tst_HoursPage::drag(const QPoint &from, const QPoint &to, bool release)
{
    QTest::mousePress(week(), Qt::LeftButton, {}, from);
    QTest::mouseMove(week(), (from + to) / 2);
    QTest::mouseMove(week(), to);
    if (release)
        QTest::mouseRelease(week(), Qt::LeftButton, {}, to);
}

QStringList tst_HoursPage::ranges()
{
    QStringList lines;
    const QString list = WeekHours::listPath(m_fixture->setup().root());
    for (const HoursRange &range : WeekHours::ranges(m_fixture->setup().draft(), list))
        lines.append(u"%1 %2 %3-%4"_s.arg(range.policy).arg(range.day).arg(range.from).arg(range.to));
    return lines;
}

QStringList tst_HoursPage::served()
{
    QStringList lines;
    for (const QJsonValue &id : m_fixture->ask(conditions).toArray()) {
        const QJsonObject one = m_fixture->ask(conditions + u'/' + QString::number(id.toInteger())).toObject();
        lines.append(u"%1 %2 %3-%4"_s.arg(one[u"policy"_s].toString(), one[u"weekDay"_s].toString(),
                                          one[u"timeFrom"_s].toString(), one[u"timeTo"_s].toString()));
    }
    lines.sort();
    return lines;
}

QString tst_HoursPage::hint()
{
    return m_page->findChild<QTabWidget *>(u"sections"_s)->currentWidget()->findChild<HintLabel *>(u"hint"_s)->text();
}

HoursRange tst_HoursPage::rangeOf(int day, int row)
{
    const QString list = WeekHours::listPath(m_fixture->setup().root());
    for (const HoursRange &range : WeekHours::ranges(m_fixture->setup().draft(), list))
        if (range.day == day && row-- == 0)
            return range;
    return {};
}

void tst_HoursPage::switchesTimeSlots()
{
    const QString label = m_page->findChild<QCheckBox *>(u"enable"_s)->text().remove(u'&');
    QVERIFY(m_fixture->set(label, false));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(u"timeConditions"_s, u"enable"_s), QJsonValue(false));
    QVERIFY(m_fixture->set(label, true));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(u"timeConditions"_s, u"enable"_s), QJsonValue(true));
}

void tst_HoursPage::choosesTheTimeZone()
{
    show(Days);
    QVERIFY(m_fixture->set(u"Time zone"_s, u"Europe/London"_s));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(m_fixture->setup().root(u"scheduler"_s), u"timeZone"_s).toString(),
             u"Europe/London"_s);
}

void tst_HoursPage::setsADestination_data()
{
    QTest::addColumn<QString>("slot");
    QTest::addColumn<QString>("name");
    QTest::newRow("slot 1") << u"slot1"_s << u"Slot 1"_s;
    QTest::newRow("slot 2") << u"slot2"_s << u"Slot 2"_s;
    QTest::newRow("slot 3") << u"slot3"_s << u"Slot 3"_s;
    QTest::newRow("closing hours") << u"unavailable"_s << u"Closing hours"_s;
}

void tst_HoursPage::setsADestination()
{
    QFETCH(QString, slot);
    QFETCH(QString, name);
    show(Destinations);
    const QString kind = name + u" redirect call to"_s;
    const auto served = [&](const QString &end) {
        return m_fixture->serverValue(u"timeConditions"_s, slot + end).toString();
    };
    const auto enter = [&](const QString &number) {
        auto *edit = m_page->findChild<QWidget *>(slot + u"Number"_s)->findChild<QLineEdit *>();
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, number);
        QTest::keyClick(edit, Qt::Key_Tab);
    };
    QVERIFY(m_fixture->set(kind, u"An external number"_s));
    enter(u"06 39 98 01 02"_s);
    QVERIFY(m_fixture->save());
    QCOMPARE(served(u"Type"_s), u"number"_s);
    QCOMPARE(served(u"Number"_s), u"+33639980102"_s);
    const QList<Service> services = m_fixture->setup().context().services;
    const auto line = std::find_if(services.cbegin(), services.cend(),
                                   [](const Service &one) { return one.kind == Service::Kind::Line; });
    QVERIFY(line != services.cend());
    QVERIFY(m_fixture->set(kind, u"An OVHcloud line or number"_s));
    enter(line->serviceName);
    QVERIFY(m_fixture->save());
    QCOMPARE(served(u"Type"_s), u"number"_s);
    QCOMPARE(served(u"Number"_s), line->serviceName);
    QVERIFY(m_fixture->set(kind, u"A voicemail"_s));
    QVERIFY(m_fixture->save());
    QCOMPARE(served(u"Type"_s), u"voicemail"_s);
    QCOMPARE(served(u"Number"_s), line->serviceName);
}

void tst_HoursPage::clearsADestination_data()
{
    setsADestination_data();
}

void tst_HoursPage::clearsADestination()
{
    QFETCH(QString, slot);
    QFETCH(QString, name);
    QVERIFY(m_fixture->put(u"timeConditions"_s,
                           {{slot + u"Type"_s, u"number"_s}, {slot + u"Number"_s, u"+33639980102"_s}}));
    m_fixture->setup().load();
    QTRY_COMPARE(m_fixture->setup()
                     .base()
                     .value(m_fixture->setup().root() + u"/timeConditions"_s, slot + u"Number"_s)
                     .toString(),
                 u"+33639980102"_s);
    QTRY_VERIFY(m_fixture->setup().canEdit());
    // A slot that the week uses cannot be without a destination: its ranges and closures go first.
    show(Table);
    table()->selectAll();
    QTest::mouseClick(m_page->findChild<QWidget *>(u"deleteSlotButton"_s), Qt::LeftButton);
    for (const QString &id : m_fixture->setup().draft().ids(m_fixture->setup().root(u"scheduler"_s) + u"/events"_s))
        m_fixture->setup().remove(m_fixture->setup().root(u"scheduler"_s) + u"/events/"_s + id);
    show(Destinations);
    const QString none = slot == "unavailable"_L1 ? u"Nowhere: the call ends"_s : u"Not used"_s;
    QVERIFY(m_fixture->set(name + u" redirect call to"_s, none));
    QVERIFY(m_fixture->save());
    QVERIFY(m_fixture->serverValue(u"timeConditions"_s, slot + u"Type"_s).isNull());
    QVERIFY(m_fixture->serverValue(u"timeConditions"_s, slot + u"Number"_s).isNull());
}

void tst_HoursPage::keepsATypeItDoesNotKnow()
{
    SetupDocument draft = m_fixture->setup().draft();
    const QString path = m_fixture->setup().root() + u"/timeConditions"_s;
    draft.setValue(path, u"slot2Type"_s, u"carrierPigeon"_s);
    m_fixture->setup().setDraft(draft);
    show(Destinations);
    QCOMPARE(m_page->findChild<QComboBox *>(u"slot2Kind"_s)->currentText(), u"carrierPigeon"_s);
    QCOMPARE(m_fixture->setup().draft().value(path, u"slot2Type"_s).toString(), u"carrierPigeon"_s);
}

void tst_HoursPage::draws()
{
    const QStringList before = ranges();
    QTest::mouseClick(m_page->findChild<QWidget *>(u"draw_slot1"_s), Qt::LeftButton);
    drag(at(7, 10 * 60 + 2), at(7, 12 * 60 - 5));
    QCOMPARE(ranges(), before + QStringList{u"slot1 7 600-720"_s});
    QCOMPARE(week()->selected(), rangeOf(7, 0).path);
    drag(at(7, 16 * 60 + 2), at(7, 15 * 60 + 2)); // backwards
    QCOMPARE(ranges().last(), u"slot1 7 900-975"_s);
    QVERIFY(m_fixture->save());
    QVERIFY(served().contains(u"slot1 sunday 10:00:00-11:59:59"_s));
    QVERIFY(served().contains(u"slot1 sunday 15:00:00-16:14:59"_s));
}

void tst_HoursPage::resizesAndMovesByMouse()
{
    const HoursRange morning = rangeOf(1, 0); // 9:00 to 12:30
    const WeekGeometry &geometry = week()->geometryOfWeek();
    const QRectF bar = geometry.rectangle(morning);
    drag(QPointF(bar.right() - 2, bar.center().y()).toPoint(), at(1, 13 * 60));
    QCOMPARE(rangeOf(1, 0).to, 13 * 60);
    const QRectF longer = geometry.rectangle(rangeOf(1, 0));
    drag(QPointF(longer.left() + 2, longer.center().y()).toPoint(), at(1, 8 * 60));
    QCOMPARE(rangeOf(1, 0).from, 8 * 60);
    drag(at(1, 10 * 60), at(7, 11 * 60));
    QCOMPARE(rangeOf(7, 0).from, 9 * 60);
    QCOMPARE(rangeOf(7, 0).to, 14 * 60);
    QCOMPARE(rangeOf(7, 0).path, morning.path);
}

void tst_HoursPage::refusesOverlapsWhileDragging()
{
    const QStringList before = ranges();
    drag(at(1, 10 * 60), at(1, 15 * 60), false); // the morning over the afternoon
    QVERIFY2(hint().contains(u"overlap"_s) && hint().contains(u"14:00 – 18:00"_s), qPrintable(hint()));
    QCOMPARE(week()->cursor().shape(), Qt::ForbiddenCursor);
    QTest::mouseRelease(week(), Qt::LeftButton, {}, at(1, 15 * 60));
    QCOMPARE(ranges(), before);
    QVERIFY(hint().contains(u"overlap"_s));
    drag(at(2, 10 * 60), at(2, 11 * 60), false);
    QTest::keyClick(week(), Qt::Key_Escape);
    QTest::mouseRelease(week(), Qt::LeftButton, {}, at(2, 11 * 60));
    QCOMPARE(ranges(), before);
    drag(at(7, 8 * 60), at(7, 8 * 60)); // a click alone makes nothing
    QCOMPARE(ranges(), before);
}

void tst_HoursPage::editsByKeyboard()
{
    week()->setFocus();
    week()->moveCursor(7, 8 * 60);
    QTest::keyClick(week(), Qt::Key_Return);
    QCOMPARE(ranges().last(), u"available 7 480-540"_s);
    QTest::keyClick(week(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(ranges().last(), u"available 7 480-555"_s);
    QTest::keyClick(week(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(ranges().last(), u"available 7 465-555"_s);
    QTest::keyClick(week(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(ranges().last(), u"available 7 480-570"_s);
    QTest::keyClick(week(), Qt::Key_Up, Qt::AltModifier); // Saturday morning is taken
    QCOMPARE(ranges().last(), u"available 7 480-570"_s);
    QVERIFY(hint().contains(u"overlap"_s));
    QTest::keyClick(week(), Qt::Key_PageUp);
    QCOMPARE(week()->cursorDay(), 6);
    QTest::keyClick(week(), Qt::Key_PageDown);
    QTest::keyClick(week(), Qt::Key_Delete);
    QVERIFY(!ranges().contains(u"available 7 480-570"_s));
    QTest::keyClick(week(), Qt::Key_Home);
    QCOMPARE(week()->cursorMinute(), 0);
    QTest::keyClick(week(), Qt::Key_Left);
    QCOMPARE(week()->cursorMinute(), 0);
    QTest::keyClick(week(), Qt::Key_End);
    QTest::keyClick(week(), Qt::Key_Return); // the last quarter of an hour
    QCOMPARE(ranges().last(), u"available 7 1425-1440"_s);
    QVERIFY(week()->accessibleDescription().contains(u"23:45 – 24:00"_s));
    QVERIFY(m_fixture->save());
    QVERIFY(served().contains(u"available sunday 23:45:00-23:59:59"_s));
}

void tst_HoursPage::copiesADay()
{
    week()->moveCursor(5, 9 * 60);
    QTest::mouseClick(m_page->findChild<QWidget *>(u"copyButton"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<QDialog *>(u"daysDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QCheckBox *>(u"day5"_s)->isEnabled());
    QVERIFY(!dialog->findChild<QWidget *>(u"copyDayButton"_s)->isEnabled());
    QTest::mouseClick(dialog->findChild<QWidget *>(u"everyDayButton"_s), Qt::LeftButton);
    QTest::mouseClick(dialog->findChild<QWidget *>(u"copyDayButton"_s), Qt::LeftButton);
    for (int day = 1; day <= 7; ++day) {
        QCOMPARE(rangeOf(day, 0).policy, u"available"_s);
        QCOMPARE(rangeOf(day, 1).to, 17 * 60);
        QVERIFY(rangeOf(day, 2).path.isEmpty());
    }
    QVERIFY(m_fixture->save());
    QCOMPARE(served().size(), 14);
    QVERIFY(served().contains(u"available saturday 14:00:00-16:59:59"_s));
}

void tst_HoursPage::splitsJoinsAndChangesThePolicy()
{
    week()->moveCursor(1, 10 * 60);
    QTest::mouseClick(m_page->findChild<QWidget *>(u"splitButton"_s), Qt::LeftButton);
    QCOMPARE(rangeOf(1, 0).to, 600);
    QCOMPARE(rangeOf(1, 1).from, 600);
    m_page->findChild<QAction *>(u"use_slot3"_s)->trigger();
    QCOMPARE(rangeOf(1, 1).policy, u"slot3"_s);
    week()->moveCursor(1, 9 * 60);
    QTest::mouseClick(m_page->findChild<QWidget *>(u"mergeButton"_s), Qt::LeftButton);
    QVERIFY(hint().contains(u"no next range"_s));
    week()->moveCursor(1, 10 * 60);
    m_page->findChild<QAction *>(u"use_available"_s)->trigger();
    week()->moveCursor(1, 9 * 60);
    QTest::mouseClick(m_page->findChild<QWidget *>(u"mergeButton"_s), Qt::LeftButton);
    QCOMPARE(rangeOf(1, 0).to, 750);
    QVERIFY(rangeOf(1, 2).path.isEmpty());
}

void tst_HoursPage::editsTheTable_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("served");
    QTest::newRow("day") << 0 << u"Sunday"_s << u"available sunday 09:00:00-12:29:59"_s;
    QTest::newRow("from") << 1 << u"8h15"_s << u"available monday 08:15:00-12:29:59"_s;
    QTest::newRow("to") << 2 << u"13:40"_s << u"available monday 09:00:00-13:39:59"_s;
    QTest::newRow("what happens") << 3 << u"Slot 1"_s << u"slot1 monday 09:00:00-12:29:59"_s;
}

void tst_HoursPage::editsTheTable()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, served);
    show(Table);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, column));
    QTest::keyClick(table(), Qt::Key_F2);
    auto *editor = table()->findChild<QComboBox *>(u"hoursEditor"_s);
    QVERIFY(editor);
    if (editor->isEditable())
        editor->setEditText(typed);
    else
        editor->setCurrentText(typed);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->setup().isModified());
    QVERIFY(m_fixture->save());
    QVERIFY2(this->served().contains(served), qPrintable(this->served().join(u'\n')));
}

void tst_HoursPage::keepsOddTimes()
{
    const QString path = m_fixture->first(conditions);
    QVERIFY(m_fixture->put(path, {{u"timeFrom"_s, u"09:00:07"_s}, {u"timeTo"_s, u"10:00:59"_s}}));
    m_fixture->setup().load();
    QTRY_COMPARE(m_fixture->setup().base().value(path, u"timeTo"_s).toString(), u"10:00:59"_s);
    QTRY_VERIFY(m_fixture->setup().canEdit());
    QVERIFY(!m_fixture->setup().isModified());
    const int day = WeekHours::dayOf(m_fixture->serverValue(path, u"weekDay"_s).toString());
    QCOMPARE(rangeOf(day, 0).to, 600);
    week()->moveCursor(day, 9 * 60);
    m_page->findChild<QAction *>(u"use_slot1"_s)->trigger();
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(path, u"policy"_s).toString(), u"slot1"_s);
    QCOMPARE(m_fixture->serverValue(path, u"timeFrom"_s).toString(), u"09:00:07"_s);
    QCOMPARE(m_fixture->serverValue(path, u"timeTo"_s).toString(), u"10:00:59"_s);
}

void tst_HoursPage::importsAndExportsTheWeek()
{
    const QTemporaryDir folder;
    m_fixture->prompts().file = folder.filePath(u"week.json"_s);
    m_page->findChild<QAction *>(u"exportHoursAction"_s)->trigger();
    const QStringList before = ranges();
    show(Table);
    table()->selectAll();
    QTest::mouseClick(m_page->findChild<QWidget *>(u"deleteSlotButton"_s), Qt::LeftButton);
    QVERIFY(ranges().isEmpty());
    show(Week);
    m_page->findChild<QAction *>(u"importHoursAction"_s)->trigger();
    QCOMPARE(ranges(), before);
    m_page->findChild<QAction *>(u"importHoursAction"_s)->trigger();
    QCOMPARE(m_fixture->prompts().questions.size(), 1);
    QCOMPARE(ranges(), before);
}

void tst_HoursPage::refusesOtherWeeks()
{
    const QTemporaryDir folder;
    const QStringList before = ranges();
    m_fixture->prompts().file = folder.filePath(u"nothing.json"_s);
    m_page->findChild<QAction *>(u"importHoursAction"_s)->trigger();
    QVERIFY(hint().contains(u"could not be read"_s));
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[{\"policy\":\"never\"}]");
    file.close();
    m_fixture->prompts().file = file.fileName();
    m_page->findChild<QAction *>(u"importHoursAction"_s)->trigger();
    QVERIFY2(hint().contains(u"Entry 1"_s), qPrintable(hint()));
    QCOMPARE(ranges(), before);
}

void tst_HoursPage::saysWhatHappensNow()
{
    auto *page = qobject_cast<HoursPage *>(m_page);
    const auto sentenceAt = [&](const QDateTime &time) {
        page->setClock([time] { return time; });
        return m_page->findChild<QLabel *>(u"sentence"_s)->text();
    };
    QCOMPARE(sentenceAt(QDateTime({2026, 11, 26}, {9, 0}, QTimeZone::utc())), u"Open until 12:30, then closed."_s);
    QCOMPARE(sentenceAt(QDateTime({2026, 11, 26}, {20, 0}, QTimeZone::utc())),
             u"Closed until tomorrow 09:00, then open."_s);
    QCOMPARE(sentenceAt(QDateTime({2026, 11, 28}, {20, 0}, QTimeZone::utc())),
             u"Closed until Monday 09:00, then open."_s);
    week()->setFocus();
    week()->moveCursor(4, 9 * 60);
    QTest::keyClick(week(), Qt::Key_Delete);
    QCOMPARE(sentenceAt(QDateTime({2026, 11, 26}, {9, 0}, QTimeZone::utc())), u"Closed until 14:00, then open."_s);
}

void tst_HoursPage::isNamedForAssistiveTechnologies()
{
    LanguageSwitch languages;
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        languages.apply(language);
        for (const Section section : {Week, Table, Destinations, Days}) {
            show(section);
            QStringList complaints = withoutAccessibleName(m_page) + doubledMnemonics(m_page) + clipped(m_page);
            complaints.removeIf([](const QString &one) { return one.startsWith("QLineEditIconButton"_L1); }); // Qt's
            QCOMPARE(complaints.join(u'\n'), QString());
        }
    }
    QVERIFY(!week()->accessibleName().isEmpty());
}

QTEST_MAIN(tst_HoursPage)
#include "tst_hourspage.moc"
