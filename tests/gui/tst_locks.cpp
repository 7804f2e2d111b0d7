// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of numbers that somebody else is working on.
#include "core/personhere.h"
#include "gui/banner.h"
#include "gui/numberpage.h"
#include "gui/numbertreeview.h"
#include "models/numbertreemodel.h"
#include "scriptedprompts.h"
#include "service/configurationchanges.h"
#include "service/numberlocks.h"
#include "service/provisionings.h"
#include "service/setup.h"
#include "service/setupsave.h"
#include "widgetchecks.h"
#include "windowfixture.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

using Model = NumberTreeModel;

class TestLocks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void treeShowsWhoAndSinceWhen();
    void pageSaysItAndRefuses();
    void goneWhenItHasEnded();
    void whatSomebodyLeftIsTakenUp();
    void draftsCannotBeEditedMeanwhile();
    void nothingIsClipped();

private:
    void lockNumber();
    void freeNumber();
    QModelIndex row() const;

    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<Store> m_other; //!< another program on the same file
    StoredSetupSave m_save;
    Service m_number;
};

void TestLocks::init()
{
    m_fixture = std::make_unique<WindowFixture>(m_prompts);
    m_fixture->window().show();
    QVERIFY(m_fixture->openSandbox());
    m_number = m_fixture->number(FeatureType::Redirect);
    m_fixture->window().select(m_number.billingAccount, m_number.serviceName);
    m_other = std::make_unique<Store>();
    m_other->open(m_fixture->store().path()).waitForFinished();
}

void TestLocks::cleanup()
{
    m_other.reset();
    m_fixture.reset();
}

void TestLocks::lockNumber()
{
    m_save = {.id = u"other"_s,
              .account = m_fixture->session().account().key,
              .billingAccount = m_number.billingAccount,
              .serviceName = m_number.serviceName,
              .state = u"running"_s,
              .owner = m_other->owner(),
              .listsBefore = {},
              .created = QDateTime::currentDateTimeUtc(),
              .finished = {},
              .error = {},
              .steps = {}};
    QFuture<Result<void>> begun = m_other->beginSetupSave(m_save);
    begun.waitForFinished();
    QVERIFY(begun.result());
    QTRY_VERIFY(m_fixture->session().locks().of(m_number.serviceName));
}

void TestLocks::freeNumber()
{
    m_save.state = u"done"_s;
    m_save.finished = QDateTime::currentDateTimeUtc();
    m_other->saveSetupSave(m_save).waitForFinished();
    QTRY_VERIFY(!m_fixture->session().locks().of(m_number.serviceName));
}

QModelIndex TestLocks::row() const
{
    const auto *tree = m_fixture->find<NumberTreeView>("numberTree");
    const auto *model = qobject_cast<Model *>(tree->model());
    return model->indexOf(m_number.billingAccount, m_number.serviceName).siblingAtColumn(Model::ConfigurationColumn);
}

void TestLocks::treeShowsWhoAndSinceWhen()
{
    lockNumber();
    QVERIFY(row().data(Model::MarkRole).value<Model::Mark>() == Model::Mark::Locked);
    QCOMPARE(row().data(Model::LockRole).value<NumberLock>().person, personHere());
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
        const QString text = row().data(role).toString();
        QVERIFY2(text.contains(u"locked by %1 since "_s.arg(personHere())), qPrintable(text));
    }
    QVERIFY(row().parent().data(Model::MarkRole).value<Model::Mark>() == Model::Mark::Pending);
}

void TestLocks::pageSaysItAndRefuses()
{
    QTRY_VERIFY(m_fixture->action("actionChangeConfiguration")->isEnabled());
    lockNumber();
    const auto *banner = m_fixture->window().findChild<NumberPage *>()->findChild<Banner *>(u"banner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().startsWith(personHere() + u" has been changing this number since"_s),
             qPrintable(banner->text()));
    QTRY_VERIFY(!m_fixture->action("actionChangeConfiguration")->isEnabled());
    QVERIFY(m_fixture->action("actionChangeConfiguration")->toolTip().contains(personHere()));
    m_fixture->window().changeConfiguration();
    QVERIFY(!m_fixture->session().changes().underWay(m_number.serviceName));
    const auto begun = m_fixture->session().changes().begin(m_number, FeatureType::Conference);
    QVERIFY(begun);
    QTRY_VERIFY((*begun)->isFinished());
    QCOMPARE((*begun)->error()->code, u"locked"_s);
}

void TestLocks::goneWhenItHasEnded()
{
    lockNumber();
    QTRY_VERIFY(!m_fixture->action("actionChangeConfiguration")->isEnabled());
    freeNumber();
    QTRY_VERIFY(m_fixture->action("actionChangeConfiguration")->isEnabled());
    QVERIFY(row().data(Model::MarkRole).value<Model::Mark>() == Model::Mark::None);
    QVERIFY(!row().data(Model::LockRole).isValid());
}

void TestLocks::whatSomebodyLeftIsTakenUp()
{
    lockNumber();
    m_other->close();
    QTRY_VERIFY(m_fixture->session().setupSaves().unfinished(m_number.serviceName));
    QTRY_VERIFY(!m_fixture->session().locks().of(m_number.serviceName));
}

void TestLocks::draftsCannotBeEditedMeanwhile()
{
    const auto setup = m_fixture->session().makeSetup(m_number);
    setup->load();
    QTRY_VERIFY(setup->canEdit());
    lockNumber();
    QVERIFY(!setup->canEdit());
    freeNumber();
    QVERIFY(setup->canEdit());
}

void TestLocks::nothingIsClipped()
{
    lockNumber();
    QTRY_COMPARE(clipped(&m_fixture->window()), QStringList());
}

QTEST_MAIN(TestLocks)
#include "tst_locks.moc"
