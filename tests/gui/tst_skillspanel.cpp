// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers in which queue of a contact centre: ticked and moved in one table, by mouse and keys.
#include "gui/callplan/callplanpage.h"
#include "gui/callplan/skillspanel.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestSkillsPanel : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_fixture.reset(); }

    void onlyWhereThereAreQueues();
    void ticksByKeyboard();
    void ticksByMouse();
    void movesWithinAQueue();
    void filtersAndSorts();
    void tellsWhoIsIdle();
    void aLargeCentre();
    void isAccessible();

private:
    bool open(const Sandbox::Options &options = SandboxFixture::quickOptions(),
              FeatureType::Value type = FeatureType::ContactCenterSolutionExpert)
    {
        m_fixture = std::make_unique<SetupFixture>(type, options);
        if (!m_fixture->open(u"callPlanPage"_s))
            return false;
        m_page = m_fixture->page(u"callPlanPage"_s);
        m_panel = m_page->findChild<SkillsPanel *>();
        m_page->findChild<QTabWidget *>(u"sections"_s)->setCurrentWidget(m_panel);
        m_table = m_page->findChild<QTableView *>(u"skillsTable"_s);
        return true;
    }
    CallPlan plan() { return CallPlan::of(m_fixture->setup().draft(), m_fixture->service()); }
    SkillsModel &model() { return m_panel->model(); }
    //! A cell with a tick, or without one.
    QModelIndex cell(bool isMember)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            for (int column = 0; column < model().columnCount(); ++column) {
                if ((model().place(row, column) >= 0) == isMember)
                    return model().index(row, column);
            }
        }
        return {};
    }
    QStringList membersAt(const QModelIndex &index) { return plan().queues[index.column()].members; }
    int shownRows() const
    {
        int shown = 0;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            shown += m_table->isRowHidden(row) ? 0 : 1;
        return shown;
    }
    template<class Widget>
    Widget *widget(const char *name)
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<SetupFixture> m_fixture;
    QWidget *m_page = nullptr;
    SkillsPanel *m_panel = nullptr;
    QTableView *m_table = nullptr;
};

void TestSkillsPanel::onlyWhereThereAreQueues()
{
    QVERIFY(open(SandboxFixture::quickOptions(), FeatureType::CloudIvr));
    auto *sections = widget<QTabWidget>("sections");
    QCOMPARE(sections->indexOf(m_panel), -1);
    const Service centre = m_fixture->window().number(FeatureType::ContactCenterSolutionExpert);
    m_fixture->window().window().select(centre.billingAccount, centre.serviceName);
    QVERIFY(m_fixture->showPage(u"callPlanPage"_s));
    QTRY_VERIFY(sections->indexOf(m_panel) > 0);
    const auto tab = [&] { return sections->tabBar()->tabRect(sections->indexOf(m_panel)); };
    QTRY_VERIFY(tab().isValid() && tab().right() <= sections->tabBar()->width()); // and seen
}

void TestSkillsPanel::ticksByKeyboard()
{
    QVERIFY(open());
    QTRY_VERIFY(m_table->isVisible());
    const QModelIndex index = cell(false);
    const QString agent = model().agent(index.row()).id;
    const QStringList before = membersAt(index);
    m_table->setCurrentIndex(index);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(membersAt(index), before + QStringList{agent});
    QCOMPARE(m_table->currentIndex(), index); // to go on from
    QTest::mouseClick(widget<QToolButton>("undoButton"), Qt::LeftButton);
    QCOMPARE(membersAt(index), before);
    QTest::keyClick(m_table, Qt::Key_Space);
    QVERIFY(m_fixture->save());
    const CallQueue saved = plan().queues[index.column()];
    QCOMPARE(m_fixture->ask(saved.path + u"/agent"_s).toArray().size(), before.size() + 1);
}

void TestSkillsPanel::ticksByMouse()
{
    QVERIFY(open());
    QTRY_VERIFY(m_table->isVisible());
    const QModelIndex index = cell(true);
    const QString agent = model().agent(index.row()).id;
    m_table->scrollTo(index);
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.rect = m_table->visualRect(index);
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    const QRect box = m_table->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, m_table);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, box.center());
    QVERIFY(!membersAt(index).contains(agent));
}

void TestSkillsPanel::movesWithinAQueue()
{
    QVERIFY(open());
    QTRY_VERIFY(m_table->isVisible());
    const CallPlan before = plan();
    const auto queue = std::find_if(before.queues.begin(), before.queues.end(),
                                    [](const CallQueue &one) { return one.members.size() > 1; });
    QVERIFY(queue != before.queues.end());
    const int column = int(queue - before.queues.begin());
    const QString second = queue->members[1];
    const auto agent = std::find_if(before.agents.begin(), before.agents.end(),
                                    [&](const CallAgent &one) { return one.id == second; });
    const QModelIndex index = model().index(int(agent - before.agents.begin()), column);
    m_table->setCurrentIndex(index);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(membersAt(index).first(), second);
    QVERIFY(!widget<QToolButton>("earlierButton")->isEnabled());
    QTest::mouseClick(widget<QToolButton>("laterButton"), Qt::LeftButton);
    QCOMPARE(membersAt(index), queue->members);
    QVERIFY(model().setData(index, 1)); // typed
    QCOMPARE(membersAt(index).first(), second);
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(queue->path + u"/agent/"_s + second, u"position"_s).toInt(), 0);
}

void TestSkillsPanel::filtersAndSorts()
{
    QVERIFY(open());
    QTRY_VERIFY(m_table->isVisible());
    const CallAgent agent = plan().agents.last();
    QTest::keyClicks(widget<QLineEdit>("skillsFilter"), agent.number.right(8));
    QCOMPARE(shownRows(), 1);
    widget<QLineEdit>("skillsFilter")->setText(u"nobody is called so"_s);
    QCOMPARE(shownRows(), 0);
    QVERIFY(widget<QLabel>("skillsEmpty")->isVisible());
    widget<QLineEdit>("skillsFilter")->clear();
    QCOMPARE(shownRows(), int(plan().agents.size()));
    auto *order = widget<QComboBox>("sortBox");
    order->setCurrentIndex(1);
    emit order->activated(1);
    QCOMPARE(model().agent(0).id, plan().queues.first().members.first());
}

void TestSkillsPanel::tellsWhoIsIdle()
{
    QVERIFY(open());
    SetupDocument draft = m_fixture->setup().draft();
    const CallPlan before = plan();
    for (const CallQueue &queue : before.queues)
        draft.setIds(queue.path + u"/agent"_s, {});
    m_fixture->setup().setDraft(draft);
    const QString text = widget<QLabel>("skillsSummary")->text();
    QVERIFY2(text.contains(u"in no queue"_s) && text.contains(u"nobody"_s), qPrintable(text));
    m_table->setCurrentIndex(model().index(0, 0));
    QTest::keyClick(m_table, Qt::Key_Space);
    QTest::mouseClick(widget<QCheckBox>("idleBox"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(shownRows(), int(before.agents.size()) - 1);
}

void TestSkillsPanel::aLargeCentre()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.largeCentre = Sandbox::LargeCentre{.queues = 20, .agents = 100, .menus = 2, .nodes = 20};
    QVERIFY(open(options));
    QCOMPARE(model().rowCount(), 100);
    QCOMPARE(model().columnCount(), 20);
    m_table->setFocus();
    m_table->setCurrentIndex(model().index(99, 19));
    const bool was = model().place(99, 19) >= 0;
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(model().place(99, 19) >= 0, !was);
    QVERIFY(m_table->visualRect(model().index(99, 19)).intersects(m_table->viewport()->rect()));
}

void TestSkillsPanel::isAccessible()
{
    QVERIFY(open());
    QTRY_VERIFY(m_table->isVisible());
    m_table->setCurrentIndex(cell(true));
    QVERIFY(m_table->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"at place"_s));
    QCOMPARE(withoutAccessibleName(m_page), QStringList());
    QCOMPARE(doubledMnemonics(m_page), QStringList());
    QTRY_VERIFY2(clipped(m_panel).isEmpty(), qPrintable(clipped(m_panel).join(u'\n')));
}

QTEST_MAIN(TestSkillsPanel)
#include "tst_skillspanel.moc"
