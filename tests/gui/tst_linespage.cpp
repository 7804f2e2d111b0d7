// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/addnumbersdialog.h"
#include "gui/setup/linepicker.h"
#include "gui/setup/ringorder.h"
#include "gui/setup/strategydrawing.h"
#include "models/setupmembersmodel.h"
#include "service/inventory.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

//! The page « Lines » of a call queue, as a person uses it.
class TestLinesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void settings_data();
    void settings();
    void memberSettings_data();
    void memberSettings();
    void breakReason();
    void severalMembersAtOnce();
    void orderByKeyboard();
    void orderByDrop();
    void addingOwnLines();
    void addingTypedNumbers();
    void readingNumbers_data();
    void readingNumbers();
    void removing();
    void linkingAnAgent();
    void unknownValuesSurvive();
    void whoRingsWhen_data();
    void whoRingsWhen();
    void drawingFollows();
    void everythingHasAName();

private:
    QTreeView *view() { return m_fixture->window().find<QTreeView>("membersView"); }
    template<class T>
    T *find(const char *name)
    {
        return m_fixture->window().find<T>(name);
    }
    void unfold() { find<QToolButton>("advancedButton")->setChecked(true); }
    void choose(int row) { view()->setCurrentIndex(view()->model()->index(row, 0)); }
    QString pathAt(int row) { return view()->model()->index(row, 0).data(SetupMembersModel::PathRole).toString(); }
    QStringList serverOrder();
    QString numberAt(int row) { return m_fixture->setup().draft().value(pathAt(row), u"number"_s).toString(); }
    static QString plainQueue() { return u"hunting/queue"_s; }

    std::unique_ptr<SetupFixture> m_fixture;
};

void TestLinesPage::init()
{
    m_fixture = std::make_unique<SetupFixture>(FeatureType::EasyHunting);
    QVERIFY(m_fixture->open(u"linesPage"_s));
    QVERIFY(view()->model()->rowCount() >= 2);
}

//! Numbers in the order in which the server lets them ring.
QStringList TestLinesPage::serverOrder()
{
    const QString list = m_fixture->first(plainQueue()) + u"/agent"_s;
    QMap<qint64, QString> order;
    const QJsonArray ids = m_fixture->ask(list).toArray();
    for (const QJsonValue &id : ids) {
        const QString agent = QString::number(id.toInteger());
        const qint64 position = m_fixture->serverValue(list + u'/' + agent, u"position"_s).toInteger();
        order.insert(position, m_fixture->serverValue(u"hunting/agent/"_s + agent, u"number"_s).toString());
    }
    return order.values();
}

void TestLinesPage::settings_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QJsonValue>("wanted");
    const QString queue = plainQueue();
    const auto strategy = [](const char *text, const QString &wanted) {
        QTest::newRow(text) << u"Ringing strategy"_s << QVariant(QString::fromLatin1(text)) << QString()
                            << u"strategy"_s << QJsonValue(wanted);
    };
    strategy("All at once", u"ringAll"_s);
    strategy("In list order", u"sequentiallyByAgentOrder"_s);
    strategy("In list order, cumulative", u"cumulationByAgentOrder"_s);
    strategy("Longest since last hang-up", u"longestHangupAgent"_s);
    strategy("Most to least available", u"longestIdleAgent"_s);
    strategy("Load balancing", u"roundRobin"_s);
    strategy("Random", u"random"_s);
    QTest::newRow("shown") << u"Number displayed"_s << QVariant(u"Both numbers"_s) << QString() << u"showCallerNumber"_s
                           << QJsonValue(u"both"_s);
    QTest::newRow("forwards") << u"Apply the forwards set on the lines"_s << QVariant(true) << queue
                              << u"followCallForwards"_s << QJsonValue(true);
    QTest::newRow("ivr") << u"Agent status IVR"_s << QVariant(false) << QString() << u"statusIvrEnabled"_s
                         << QJsonValue(false);
    QTest::newRow("queues' ivr") << u"Agent status IVR (queues)"_s << QVariant(false) << u"hunting"_s
                                 << u"statusIvrEnabled"_s << QJsonValue(false);
    QTest::newRow("g729") << u"G.729 codec"_s << QVariant(true) << u"hunting"_s << u"g729"_s << QJsonValue(true);
    QTest::newRow("crm") << u"Web address of the customer file"_s << QVariant(u"https://crm.example.org/$CALLERID"_s)
                         << u"hunting"_s << u"crmUrlTemplate"_s << QJsonValue(u"https://crm.example.org/$CALLERID"_s);
    QTest::newRow("name") << u"Name of the queue"_s << QVariant(u"Night shift"_s) << queue << u"description"_s
                          << QJsonValue(u"Night shift"_s);
    QTest::newRow("key") << u"Key to accept a call"_s << QVariant(u"5"_s) << queue << u"confirmKey"_s
                         << QJsonValue(u"5"_s);
}

// What the server has is made another value first, so that each setting is one that changes.
void TestLinesPage::settings()
{
    QFETCH(const QString, label);
    QFETCH(const QVariant, value);
    QFETCH(const QString, path);
    QFETCH(const QString, property);
    QFETCH(const QJsonValue, wanted);
    unfold();
    const QString where = path == plainQueue() ? m_fixture->first(path) : path;
    if (m_fixture->serverValue(where, property) == wanted) {
        const QJsonValue other = wanted.isBool()                     ? QJsonValue(!wanted.toBool())
                                 : property == "strategy"_L1         ? QJsonValue(u"ringAll"_s)
                                 : property == "showCallerNumber"_L1 ? QJsonValue(u"caller"_s)
                                                                     : QJsonValue(QJsonValue::Null);
        if (other == wanted)
            QVERIFY(m_fixture->put(where, {{property, u"random"_s}}).has_value());
        else
            QVERIFY(m_fixture->put(where, {{property, other}}).has_value());
        m_fixture->setup().load();
        QTRY_VERIFY(m_fixture->setup().base() == m_fixture->setup().draft() &&
                    m_fixture->setup().draft().value(where.startsWith(u'/') ? where
                                                     : where.isEmpty()      ? m_fixture->setup().root()
                                                                            : m_fixture->setup().root() + u'/' + where,
                                                     property) != wanted);
    }
    QVERIFY2(m_fixture->set(label, value), qPrintable(label));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(where, property), wanted);
}

void TestLinesPage::memberSettings_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QJsonValue>("wanted");
    QTest::newRow("number") << u"Number"_s << QVariant(u"06 39 98 76 54"_s) << u"number"_s
                            << QJsonValue(u"0033639987654"_s);
    QTest::newRow("name") << u"Name"_s << QVariant(u"Front desk"_s) << u"description"_s << QJsonValue(u"Front desk"_s);
    QTest::newRow("ring time") << u"Ring time"_s << QVariant(47) << u"timeout"_s << QJsonValue(47);
    QTest::newRow("wrap-up") << u"Wrap-up time"_s << QVariant(33) << u"wrapUpTime"_s << QJsonValue(33);
    QTest::newRow("calls") << u"Simultaneous calls per line"_s << QVariant(7) << u"simultaneousLines"_s
                           << QJsonValue(7);
    QTest::newRow("status") << u"Status"_s << QVariant(u"On break"_s) << u"status"_s << QJsonValue(u"onBreak"_s);
}

void TestLinesPage::memberSettings()
{
    QFETCH(const QString, label);
    QFETCH(const QVariant, value);
    QFETCH(const QString, property);
    QFETCH(const QJsonValue, wanted);
    choose(0);
    const QString agent = pathAt(0);
    QVERIFY2(m_fixture->set(label, value), qPrintable(label));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(agent, property), wanted);
}

void TestLinesPage::breakReason()
{
    choose(0);
    const QString agent = pathAt(0);
    QVERIFY(!find<QComboBox>("memberReason")->isEnabled()); // nobody who works has one
    QVERIFY(m_fixture->set(u"Status"_s, u"On break"_s));
    const QString path = m_fixture->first(u"hunting/customStatus"_s);
    const QJsonObject reason = m_fixture->ask(path).toObject();
    QVERIFY(m_fixture->set(u"Break reason"_s, reason.value("name"_L1).toString()));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(agent, u"breakStatus"_s), reason.value("id"_L1));
    QVERIFY(m_fixture->set(u"Break reason"_s, u"None"_s));
    QVERIFY(m_fixture->save());
    QVERIFY(m_fixture->serverValue(agent, u"breakStatus"_s).isNull());
}

void TestLinesPage::severalMembersAtOnce()
{
    const QString first = pathAt(0);
    const QString second = pathAt(1);
    m_fixture->setup().setValue(first, u"timeout"_s, 11);
    m_fixture->setup().setValue(second, u"timeout"_s, 12);
    choose(0);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(find<QSpinBox>("memberRingTime")->text(), u"different"_s);
    QVERIFY(!find<QLineEdit>("memberName")->isEnabled());
    QVERIFY(m_fixture->set(u"Ring time"_s, 55));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(first, u"timeout"_s), QJsonValue(55));
    QCOMPARE(m_fixture->serverValue(second, u"timeout"_s), QJsonValue(55));
}

void TestLinesPage::orderByKeyboard()
{
    const QStringList before = serverOrder();
    view()->setFocus();
    choose(0);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(view()->currentIndex().row(), 1);
    QVERIFY(m_fixture->save());
    QStringList wanted = before;
    wanted.swapItemsAt(0, 1);
    QCOMPARE(serverOrder(), wanted);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_fixture->save());
    QCOMPARE(serverOrder(), before);
    QVERIFY(!find<QPushButton>("upButton")->isEnabled());
    QTest::mouseClick(find<QPushButton>("downButton"), Qt::LeftButton);
    QCOMPARE(view()->currentIndex().row(), 1);
}

void TestLinesPage::orderByDrop()
{
    const QStringList before = serverOrder();
    QAbstractItemModel *model = view()->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(1, 0)}));
    model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    QVERIFY(m_fixture->save());
    QStringList wanted = before;
    wanted.move(1, 0);
    QCOMPARE(serverOrder(), wanted);
}

void TestLinesPage::addingOwnLines()
{
    const int before = view()->model()->rowCount();
    QTest::mouseClick(find<QPushButton>("addLinesButton"), Qt::LeftButton);
    auto *picker = m_fixture->window().window().findChild<LinePicker *>();
    QVERIFY(picker);
    auto *list = picker->findChild<QTreeWidget *>(u"list"_s);
    QTreeWidgetItem *line = nullptr;
    for (int i = 0; i < list->topLevelItemCount() && !line; ++i) {
        if (!list->topLevelItem(i)->isDisabled())
            line = list->topLevelItem(i);
    }
    QVERIFY(line);
    list->setCurrentItem(line);
    picker->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(view()->model()->rowCount(), before + 1);
    const QModelIndexList chosen = view()->selectionModel()->selectedRows();
    QCOMPARE(chosen.size(), 1);
    const QString number = numberAt(chosen.first().row());
    QVERIFY(m_fixture->save());
    QCOMPARE(serverOrder().last(), number);
}

void TestLinesPage::addingTypedNumbers()
{
    QTest::mouseClick(find<QPushButton>("addNumbersButton"), Qt::LeftButton);
    auto *dialog = m_fixture->window().window().findChild<AddNumbersDialog *>();
    QVERIFY(dialog);
    QPushButton *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!add->isEnabled());
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"06 39 98 11 11\n+33 6 39 98 22 22\n"_s);
    dialog->findChild<QSpinBox *>()->setValue(9);
    QVERIFY(add->isEnabled());
    QVERIFY(add->text().contains(u"2"_s));
    add->click();
    QVERIFY(m_fixture->save());
    const QStringList order = serverOrder();
    QCOMPARE(order.mid(order.size() - 2), (QStringList{u"0033639981111"_s, u"0033639982222"_s}));
    const QModelIndexList added = view()->selectionModel()->selectedRows();
    QCOMPARE(added.size(), 2);
    QCOMPARE(m_fixture->serverValue(pathAt(added.first().row()), u"timeout"_s), QJsonValue(9));
}

void TestLinesPage::readingNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<int>("invalid");
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("premium");
    QTest::newRow("nothing") << u" \n\n"_s << QStringList() << 0 << 0 << 0;
    QTest::newRow("lines and commas") << u"0639981111; 0639982222,0639983333"_s
                                      << QStringList{u"0033639981111"_s, u"0033639982222"_s, u"0033639983333"_s} << 0
                                      << 0 << 0;
    QTest::newRow("twice") << u"0639981111\n+33639981111"_s << QStringList{u"0033639981111"_s} << 0 << 1 << 0;
    QTest::newRow("there already") << u"01 99 00 12 34"_s << QStringList() << 0 << 1 << 0;
    QTest::newRow("no number") << u"hello"_s << QStringList() << 1 << 0 << 0;
    QTest::newRow("premium") << u"0899 70 12 34"_s << QStringList() << 0 << 0 << 1;
}

void TestLinesPage::readingNumbers()
{
    QFETCH(const QString, text);
    const auto reading = AddNumbersDialog::read(text, {u"0033199001234"_s});
    QTEST(reading.numbers, "numbers");
    QTEST(int(reading.invalid.size()), "invalid");
    QTEST(int(reading.used.size()), "used");
    QTEST(int(reading.premium.size()), "premium");
}

void TestLinesPage::removing()
{
    const QStringList before = serverOrder();
    view()->setFocus();
    choose(0);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(m_fixture->save());
    QCOMPARE(serverOrder(), before.mid(1));
}

void TestLinesPage::linkingAnAgent()
{
    const QJsonObject agent{{u"number"_s, u"0033639987777"_s},
                            {u"timeout"_s, 20},
                            {u"wrapUpTime"_s, 0},
                            {u"simultaneousLines"_s, 1},
                            {u"status"_s, u"available"_s}};
    const int before = view()->model()->rowCount();
    QVERIFY(m_fixture->post(u"hunting/agent"_s, agent).has_value());
    m_fixture->setup().load();
    QTRY_COMPARE(view()->model()->rowCount(), before + 1);
    QVERIFY(find<QPushButton>("linkButton")->isVisible());
    const int last = view()->model()->rowCount() - 1;
    QCOMPARE(view()->model()->index(last, SetupMembersModel::Status).data().toString(), u"Not in the queue"_s);
    choose(last);
    QTest::mouseClick(find<QPushButton>("linkButton"), Qt::LeftButton);
    QVERIFY(!find<QPushButton>("linkButton")->isEnabled());
    QVERIFY(m_fixture->save());
    QCOMPARE(serverOrder().last(), u"0033639987777"_s);
}

void TestLinesPage::unknownValuesSurvive()
{
    Setup &setup = m_fixture->setup();
    setup.setValue(pathAt(0), u"status"_s, u"teleworking"_s);
    choose(0);
    auto *status = find<QComboBox>("memberStatus");
    QCOMPARE(status->currentText(), u"teleworking"_s);
    QVERIFY(m_fixture->set(u"Ring time"_s, 21));
    QCOMPARE(setup.draft().value(pathAt(0), u"status"_s), QJsonValue(u"teleworking"_s));
}

void TestLinesPage::whoRingsWhen_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("ringAll") << u"ringAll"_s << u"0:0-20 2:0-10"_s;
    QTest::newRow("order") << u"sequentiallyByAgentOrder"_s << u"0:0-20 2:20-30"_s;
    QTest::newRow("cumulation") << u"cumulationByAgentOrder"_s << u"0:0-30 2:20-30"_s;
    QTest::newRow("random") << u"random"_s << u"2:0-10 0:10-30"_s;
    QTest::newRow("unknown") << u"telepathy"_s << QString();
}

void TestLinesPage::whoRingsWhen()
{
    QFETCH(const QString, strategy);
    const QList<RingingMember> members{{u"a"_s, 20, true}, {u"b"_s, 15, false}, {u"c"_s, 10, true}};
    QStringList texts;
    for (const Ringing &one : ringingOf(strategy, members))
        texts.append(u"%1:%2-%3"_s.arg(one.member).arg(one.from).arg(one.to));
    QTEST(texts.join(u' '), "wanted");
}

void TestLinesPage::drawingFollows()
{
    auto *drawing = find<StrategyDrawing>("strategyDrawing");
    QVERIFY(m_fixture->set(u"Ringing strategy"_s, u"All at once"_s));
    const QString all = drawing->description();
    QVERIFY(m_fixture->set(u"Ringing strategy"_s, u"In list order"_s));
    QVERIFY(drawing->description() != all);
    QVERIFY(!drawing->grab().isNull());
}

void TestLinesPage::everythingHasAName()
{
    unfold();
    choose(0);
    QWidget *page = m_fixture->page(u"linesPage"_s);
    QCOMPARE(withoutAccessibleName(page).join(u' '), QString());
    QCOMPARE(doubledMnemonics(page), QStringList());
    QTRY_COMPARE(clipped(page).join(u'\n'), QString());
}

QTEST_MAIN(TestLinesPage)
#include "tst_linespage.moc"
