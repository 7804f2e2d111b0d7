// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "setupfixture.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

//! « Copies » of a number: each button, against what is kept afterwards.
class TestCopiesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isEmptyAtFirst();
    void keepsOneNow();
    void comparesWithNow();
    void comparesTwo();
    void isRenamed();
    void isDeletedWhenAskedFor();
    void isExportedAndImported();
    void refusesAFile();
    void saysWhatFailed();
    void asksToRestore();

private:
    template<class Widget = QWidget>
    Widget *find(const char *name)
    {
        return m_fixture->window().find<Widget>(name);
    }
    QAction *action(const char *name) { return page()->findChild<QAction *>(QString::fromLatin1(name)); }
    QWidget *page() { return find("copies"); }
    QTreeView *view() { return find<QTreeView>("copiesView"); }
    int rows() { return view()->model()->rowCount(); }
    void take();
    void choose(int row, Qt::KeyboardModifiers modifiers = {});
    QTableWidget *comparison();

    std::unique_ptr<SetupFixture> m_fixture;
};

void TestCopiesPage::init()
{
    m_fixture = std::make_unique<SetupFixture>(FeatureType::ContactCenterSolution);
    QVERIFY(m_fixture->open(u"linesPage"_s));
    find<QTabWidget>("tabs")->setCurrentWidget(page());
    QTRY_VERIFY(page()->isVisible());
}

void TestCopiesPage::take()
{
    const int before = rows();
    action("takeCopyAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), before + 1, 10000);
    QTRY_VERIFY(action("takeCopyAction")->isEnabled());
}

void TestCopiesPage::choose(int row, Qt::KeyboardModifiers modifiers)
{
    const QRect place = view()->visualRect(view()->model()->index(row, 0));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, place.center());
}

QTableWidget *TestCopiesPage::comparison()
{
    const QList<QDialog *> dialogs = page()->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (auto *table = dialog->findChild<QTableWidget *>(u"table"_s); table && dialog->isVisible())
            return table;
    }
    return nullptr;
}

void TestCopiesPage::isEmptyAtFirst()
{
    QTRY_VERIFY(find<QLabel>("copiesEmpty")->text().contains(u"no copy"_s));
    QVERIFY(!view()->isVisible());
    QVERIFY(action("takeCopyAction")->isEnabled());
    QVERIFY(!action("restoreCopyAction")->isEnabled());
}

void TestCopiesPage::keepsOneNow()
{
    take();
    QVERIFY(view()->isVisible());
    QCOMPARE(view()->model()->index(0, 3).data().toString(), u"on demand"_s);
    QCOMPARE(view()->model()->index(0, 2).data().toString(), u"Call queue"_s);
}

void TestCopiesPage::comparesWithNow()
{
    take();
    const QString path =
        u"/telephony/%1/easyHunting/%2"_s.arg(m_fixture->service().billingAccount, m_fixture->service().serviceName);
    QVERIFY(m_fixture->put(path, {{u"strategy"_s, u"random"_s}}));
    choose(0);
    QCOMPARE(action("compareCopiesAction")->text(), u"Com&pare with now…"_s);
    action("compareCopiesAction")->trigger();
    QTRY_VERIFY(comparison());
    QTableWidget *table = comparison();
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), u"Ringing strategy"_s);
    QCOMPARE(table->item(0, 3)->text(), u"Random"_s);
}

void TestCopiesPage::comparesTwo()
{
    take();
    take();
    choose(0);
    choose(1, Qt::ControlModifier);
    QCOMPARE(action("compareCopiesAction")->text(), u"Com&pare both…"_s);
    QVERIFY(!action("renameCopyAction")->isEnabled());
    action("compareCopiesAction")->trigger();
    QTRY_VERIFY(page()->findChild<QLabel *>(u"summary"_s));
    QTRY_COMPARE(page()->findChild<QLabel *>(u"summary"_s)->text(), u"Nothing differs."_s);
}

void TestCopiesPage::isRenamed()
{
    take();
    choose(0);
    action("renameCopyAction")->trigger();
    auto *dialog = page()->findChild<QInputDialog *>(u"renameCopyDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"  Before the move "_s);
    dialog->accept();
    QTRY_COMPARE(view()->model()->index(0, 4).data().toString(), u"Before the move"_s);
}

void TestCopiesPage::isDeletedWhenAskedFor()
{
    take();
    take();
    choose(0);
    m_fixture->prompts().accept = false;
    action("deleteCopiesAction")->trigger();
    QCOMPARE(rows(), 2);
    m_fixture->prompts().accept = true;
    action("deleteCopiesAction")->trigger();
    QTRY_COMPARE(rows(), 1);
}

void TestCopiesPage::isExportedAndImported()
{
    take();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.json"_s);
    choose(0);
    m_fixture->prompts().file = path;
    action("exportCopyAction")->trigger();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(find<Banner>("copiesBanner")->isVisible());
    action("importCopyAction")->trigger();
    QTRY_COMPARE(rows(), 2);
}

void TestCopiesPage::refusesAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"something\"}");
    file.close();
    m_fixture->prompts().file = file.fileName();
    action("importCopyAction")->trigger();
    QTRY_VERIFY(find<Banner>("copiesBanner")->isVisible());
    QCOMPARE(find<Banner>("copiesBanner")->tone(), Theme::Tone::Bad);
    QCOMPARE(rows(), 0);
}

void TestCopiesPage::saysWhatFailed()
{
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::Status;
    fault.status = 500;
    fault.path = u"/telephony/*/easyHunting/*/hunting"_s;
    m_fixture->server().addFault(fault);
    action("takeCopyAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<Banner>("copiesBanner")->isVisible(), 20000);
    QVERIFY(find<Banner>("copiesBanner")->text().contains(u"No copy was kept."_s));
    QVERIFY(action("takeCopyAction")->isEnabled());
    QCOMPARE(rows(), 0);
}

void TestCopiesPage::asksToRestore()
{
    take();
    choose(0);
    QVERIFY(action("restoreCopyAction")->isEnabled());
}

QTEST_MAIN(TestCopiesPage)
#include "tst_copiespage.moc"
