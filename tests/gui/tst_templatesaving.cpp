// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/templatesavedialog.h"
#include "gui/mainwindow.h"
#include "scriptedprompts.h"
#include "service/templates.h"
#include "windowfixture.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

//! A template of a call plan: there is much in one that can be left blank.
class TestTemplateSaving : public QObject
{
    Q_OBJECT

private slots:
    void blanksOfACallPlan();
};

void TestTemplateSaving::blanksOfACallPlan()
{
    ScriptedPrompts prompts;
    WindowFixture fixture(prompts);
    fixture.window().show();
    QVERIFY(fixture.openSandbox());
    const Service source = fixture.number(FeatureType::ContactCenterSolutionExpert);
    fixture.window().select(source.billingAccount, source.serviceName);
    fixture.action("actionSaveTemplate")->trigger();
    TemplateSaveDialog *save = nullptr;
    QTRY_VERIFY((save = fixture.window().findChild<TemplateSaveDialog *>()) && save->isVisible());
    auto *list = save->findChild<QTreeWidget *>(u"blankList"_s);
    QTRY_VERIFY(list->topLevelItemCount() > 20);
    auto *search = save->findChild<QLineEdit *>(u"blankSearch"_s);
    QTRY_VERIFY(search->isVisible());
    QString menu;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = list->topLevelItem(row);
        const QString key = item->data(0, Qt::UserRole).toString();
        const bool isFirstMenu = menu.isEmpty() && key.startsWith("menu/"_L1) && key.endsWith(".name"_L1);
        if (isFirstMenu)
            menu = key;
        item->setCheckState(0, isFirstMenu ? Qt::Checked : Qt::Unchecked);
    }
    QVERIFY(!menu.isEmpty());
    search->setText(u"no such thing"_s); // what is checked stays so while it is not shown
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        QVERIFY(list->topLevelItem(row)->isHidden());
    save->findChild<QLineEdit *>(u"templateName"_s)->setText(u"Agence"_s);
    auto *buttons = save->findChild<QDialogButtonBox *>(u"templateSaveButtons"_s);
    QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_COMPARE(fixture.session().templates().all().size(), 1);
    QCOMPARE(fixture.session().templates().all().first().blankKeys(), QStringList{menu});
}

QTEST_MAIN(TestTemplateSaving)
#include "tst_templatesaving.moc"
