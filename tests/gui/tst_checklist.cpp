// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callchecker.h"
#include "gui/callplan/checklist.h"
#include "gui/callplan/checkrow.h"
#include "gui/languageswitch.h"
#include "gui/statechip.h"
#include "support/callplanbuilder.h"
#include "texts.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

//! A plan with an error (a menu without a greeting) and a few doubtful things.
struct Wrong
{
    CallPlanBuilder b;
    QString agent = b.agent(u"0033199001299"_s);
    QString queue = b.queue(u"Ventes"_s);
    QString menu = b.menu(u"Accueil"_s);
    QString key = b.entry(menu, u"1"_s, u"callcenter"_s, queue);
    QString step = b.step({{u"position"_s, 3}});
    QString rule = b.rule(step, u"ivr"_s, menu);

    Wrong() { b.member(queue, agent); }
    QList<CallFinding> findings() const { return findingsOf(b.document()); }
    QList<CallFinding> findingsOf(const SetupDocument &document) const
    {
        CallCheckContext context;
        context.setup.service = b.number();
        return callFindings(context, document);
    }
};

qsizetype rowOf(const QList<CallFinding> &findings, CallFinding::Kind kind)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const CallFinding &one) { return one.kind == kind; });
    return found == findings.end() ? -1 : found - findings.begin();
}

} // namespace

class TestCheckList : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_list.reset(); }
    void saysNothingBeforeTheFirstCheck();
    void saysThatNothingWasFound();
    void listsErrorsFirstAndCounts();
    void enterGoesThere();
    void aClickGoesThere();
    void aButtonMends();
    void tabReachesTheButtonOfTheRow();
    void staysWithTheKeyboardAfterMending();
    void noButtonsWhereNothingCanBeEdited();
    void keepsThePlace();
    void takesTheNextWhenTheRowIsGone();
    void everythingHasItsRoomAndName_data();
    void everythingHasItsRoomAndName();
    void followsTheLanguage();

private:
    QListWidget *list() { return m_list->findChild<QListWidget *>(u"findings"_s); }
    CheckRow *row(qsizetype index) { return qobject_cast<CheckRow *>(list()->itemWidget(list()->item(int(index)))); }
    QPushButton *fixOf(qsizetype index) { return row(index)->findChild<QPushButton *>(u"fixButton"_s); }
    StateChip *chip(const QString &name) { return m_list->findChild<StateChip *>(name); }
    void show(const QList<CallFinding> &findings) { m_list->setFindings(findings, m_wrong.b.plan()); }

    LanguageSwitch m_language;
    Wrong m_wrong;
    std::unique_ptr<CheckList> m_list;
};

void TestCheckList::init()
{
    m_language.apply(u"en"_s);
    m_list = std::make_unique<CheckList>();
    m_list->resize(420, 600);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
}

void TestCheckList::saysNothingBeforeTheFirstCheck()
{
    QVERIFY(!m_list->findChild<QWidget *>(u"nothingFound"_s)->isVisible());
    QVERIFY(!list()->isVisible());
    QVERIFY(!chip(u"errorChip"_s)->isVisible());
}

void TestCheckList::saysThatNothingWasFound()
{
    show(m_wrong.findings());
    show({});
    QVERIFY(m_list->findChild<QWidget *>(u"nothingFound"_s)->isVisible());
    QVERIFY(!list()->isVisible());
    QVERIFY(!chip(u"errorChip"_s)->isVisible());
    QVERIFY(!chip(u"warningChip"_s)->isVisible());
}

void TestCheckList::listsErrorsFirstAndCounts()
{
    const QList<CallFinding> findings = m_wrong.findings();
    QVERIFY(findings.size() > 4);
    show(findings);
    QCOMPARE(list()->count(), findings.size());
    QCOMPARE(chip(u"errorChip"_s)->text(), u"1 error"_s);
    QCOMPARE(chip(u"warningChip"_s)->text(), u"%1 warnings"_s.arg(findings.size() - 1));
    QVERIFY(row(0)->finding().kind == CallFinding::Kind::NoGreeting);
    QVERIFY2(row(0)->said().startsWith(u"Error, Menu “Accueil”: "_s), qPrintable(row(0)->said()));
    QCOMPARE(list()->item(0)->data(Qt::AccessibleTextRole).toString(), row(0)->said());
}

void TestCheckList::enterGoesThere()
{
    show(m_wrong.findings());
    QSignalSpy goTo(m_list.get(), &CheckList::goTo);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(goTo.size(), 0);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(goTo.size(), 1);
    QCOMPARE(goTo.first().first().toString(), m_list->findings().at(list()->currentRow()).path);
}

void TestCheckList::aClickGoesThere()
{
    show(m_wrong.findings());
    QSignalSpy goTo(m_list.get(), &CheckList::goTo);
    // On the words, not on the empty place beside them.
    auto *label = row(1)->findChild<QLabel *>();
    QTest::mouseClick(m_list->windowHandle(), Qt::LeftButton, {}, label->mapTo(m_list.get(), QPoint(3, 3)));
    QCOMPARE(goTo.size(), 1);
    QCOMPARE(goTo.first().first().toString(), m_list->findings().at(1).path);
    QCOMPARE(list()->currentRow(), 1);
}

void TestCheckList::aButtonMends()
{
    show(m_wrong.findings());
    QSignalSpy fix(m_list.get(), &CheckList::fixRequested);
    QSignalSpy goTo(m_list.get(), &CheckList::goTo);
    const qsizetype position = rowOf(m_list->findings(), CallFinding::Kind::OddPositions);
    QVERIFY(position >= 0 && fixOf(position));
    QTest::mouseClick(fixOf(position), Qt::LeftButton);
    QCOMPARE(fix.size(), 1);
    QCOMPARE(goTo.size(), 0);
    const auto wanted = fix.first().first().value<CallFinding>();
    const QList<CallFinding> left = m_wrong.findingsOf(wanted.fix->applied(m_wrong.b.document()));
    QCOMPARE(rowOf(left, CallFinding::Kind::OddPositions), -1);
    QVERIFY(!fixOf(0)); // which sound callers hear is the person's decision
}

void TestCheckList::tabReachesTheButtonOfTheRow()
{
    show(m_wrong.findings());
    const qsizetype position = rowOf(m_list->findings(), CallFinding::Kind::OddPositions);
    list()->setFocus();
    list()->setCurrentRow(int(position));
    QTest::keyClick(list(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), fixOf(position));
    QSignalSpy fix(m_list.get(), &CheckList::fixRequested);
    QTest::keyClick(fixOf(position), Qt::Key_Space);
    QCOMPARE(fix.size(), 1);
}

// As a page does: it mends in the very signal, and shows what is found then.
void TestCheckList::staysWithTheKeyboardAfterMending()
{
    show(m_wrong.findings());
    SetupDocument document = m_wrong.b.document();
    connect(m_list.get(), &CheckList::fixRequested, m_list.get(), [&](const CallFinding &finding) {
        document = finding.fix->applied(document);
        show(m_wrong.findingsOf(document));
    });
    list()->setFocus();
    int presses = 0;
    for (; presses < 20; ++presses) {
        const auto &findings = m_list->findings();
        const auto next = std::find_if(findings.begin(), findings.end(), [](const auto &one) { return one.fix; });
        if (next == findings.end())
            break;
        list()->setCurrentRow(int(next - findings.begin()));
        QTest::keyClick(list(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), list());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(presses >= 3 && presses < 20);
}

void TestCheckList::noButtonsWhereNothingCanBeEdited()
{
    show(m_wrong.findings());
    m_list->setCanFix(false);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_list->findChildren<QPushButton *>(u"fixButton"_s).isEmpty());
    m_list->setCanFix(true);
    QVERIFY(!m_list->findChildren<QPushButton *>(u"fixButton"_s).isEmpty());
}

void TestCheckList::keepsThePlace()
{
    show(m_wrong.findings());
    const qsizetype row = rowOf(m_list->findings(), CallFinding::Kind::NoHoldMusic);
    list()->setCurrentRow(int(row));
    QList<CallFinding> fewer = m_wrong.findings();
    fewer.removeFirst();
    show(fewer);
    QCOMPARE(list()->currentRow(), int(row) - 1);
}

void TestCheckList::takesTheNextWhenTheRowIsGone()
{
    show(m_wrong.findings());
    list()->setCurrentRow(list()->count() - 1);
    QList<CallFinding> fewer = m_wrong.findings();
    fewer.removeLast();
    show(fewer);
    QCOMPARE(list()->currentRow(), list()->count() - 1);
}

void TestCheckList::everythingHasItsRoomAndName_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        for (const int width : {260, 420, 900})
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(language).arg(width))) << language << width;
    }
}

void TestCheckList::everythingHasItsRoomAndName()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    m_language.apply(language);
    show(m_wrong.findings());
    m_list->resize(width, 600);
    QCoreApplication::processEvents();
    QCOMPARE(withoutAccessibleName(m_list.get()), QStringList());
    QCOMPARE(doubledMnemonics(m_list.get()), QStringList());
    QCOMPARE(clipped(m_list.get()), QStringList());
    QVERIFY(!list()->horizontalScrollBar()->isVisible());
}

void TestCheckList::followsTheLanguage()
{
    show(m_wrong.findings());
    m_language.apply(u"fr"_s);
    QCoreApplication::processEvents();
    QCOMPARE(chip(u"errorChip"_s)->text(), u"1 erreur"_s);
    QVERIFY2(row(0)->said().startsWith(u"Erreur, Menu « Accueil » : "_s), qPrintable(row(0)->said()));
}

QTEST_MAIN(TestCheckList)
#include "tst_checklist.moc"
