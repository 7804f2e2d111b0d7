// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "gui/banner.h"
#include "gui/changeprogress.h"
#include "gui/numberpage.h"
#include "gui/statechip.h"
#include "opensession.h"
#include "scriptedprompts.h"
#include "widgetchecks.h"
#include "words/configurationwords.h"
#include "words/numberwords.h"

#include <QClipboard>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTranslator>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms

//! Marks every text, a third longer: what is not translated anew, or cut, is seen.
class LongerTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + u'~' + QString(text.size() / 3, u'x');
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestNumberPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsWhatTheNumberIs();
    void showsWhatIsConfigured();
    void copiesTheNumber();
    void renames();
    void renamingIsCancelled();
    void renamingStopsAtTheLongest();
    void refusedRenamingIsSaid();
    void deletesTheConfiguration();
    void refusedDeletionChangesNothing();
    void emptyNumberHasOneButton();
    void pendingChangeIsShown();
    void failureIsShownWithRetry();
    void obsoleteConfigurationIsSaid();
    void linesAreNotConfiguredHere();
    void readOnlyIsDisabledAndSaysWhy();
    void offlineIsSaid();
    void numberThatIsGone();
    void withoutASession();
    void everythingHasAnAccessibleName();
    void languageSwitchesAtOnce();

private:
    void openSession(const Sandbox::Options &options = SandboxFixture::quickOptions());
    void show(const Service &service);
    QPushButton *button(const char *name) const { return shown<QPushButton>(m_page.get(), name); }
    QString text(const char *label) const { return m_page->findChild<QLabel *>(QLatin1String(label))->text(); }
    QWidget *part(const char *name) const { return m_page->findChild<QWidget *>(QLatin1String(name)); }
    QString chip() const { return m_page->findChild<StateChip *>()->text(); }
    Banner *banner() const;

    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<NumberPage> m_page;
    ScriptedPrompts m_prompts;
};

void TestNumberPage::init()
{
    m_prompts = ScriptedPrompts();
}

void TestNumberPage::cleanup()
{
    m_page.reset();
    m_open.reset();
}

void TestNumberPage::openSession(const Sandbox::Options &options)
{
    m_open = std::make_unique<OpenSession>(options);
    QTRY_VERIFY_WITH_TIMEOUT(m_open->isReady(), patience);
    m_page = std::make_unique<NumberPage>(m_prompts);
    m_page->resize(720, 560);
    m_page->setSession(&m_open->session());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestNumberPage::show(const Service &service)
{
    m_page->setNumber(service.billingAccount, service.serviceName);
    QCOMPARE(m_page->serviceName(), service.serviceName);
}

//! The page's own, not those inside its parts.
Banner *TestNumberPage::banner() const
{
    return m_page->findChild<QWidget *>(u"numberPage"_s)->findChild<Banner *>(u"banner"_s, Qt::FindDirectChildrenOnly);
}

void TestNumberPage::showsWhatTheNumberIs()
{
    openSession();
    const Service service = m_open->number(FeatureType::Conference);
    show(service);
    QWidget *header = part("header");
    QCOMPARE(header->findChild<QLabel *>(u"number"_s)->text(), Words::number(service.serviceName));
    QCOMPARE(text("answer"), Words::answer(service));
    QCOMPARE(chip(), u"Up to date"_s);
    auto *tabs = m_page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(0);
    QWidget *details = tabs->widget(0);
    QVERIFY(details->isVisible());
    QVERIFY(details->findChild<QLabel *>(u"international"_s)->text().startsWith(u"+33"_s));
    QVERIFY(details->findChild<QLabel *>(u"group"_s)->text().contains(service.billingAccount));
    QCOMPARE(details->findChild<QLabel *>(u"configuration"_s)->text(), Catalogue::label(FeatureType::Conference));
    QVERIFY(details->findChild<QLabel *>(u"country"_s)->text().contains(u"France"_s));
    QTRY_COMPARE(clipped(m_page.get()).join(u", "_s), QString());
}

void TestNumberPage::showsWhatIsConfigured()
{
    openSession();
    show(m_open->number(FeatureType::ContactCenterSolution));
    QTRY_VERIFY_WITH_TIMEOUT(text("summary").contains(u"How they ring"_s), patience);
    QVERIFY(!text("summary").contains(u"ringAll"_s));
    QCOMPARE(clipped(m_page.get()).join(u"; "_s), QString());
    QSignalSpy requested(m_page.get(), &NumberPage::changeConfigurationRequested);
    QTest::mouseClick(button("changeButton"), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().at(1).toString(), m_page->serviceName());
}

void TestNumberPage::copiesTheNumber()
{
    openSession();
    const Service service = m_open->number(FeatureType::Conference);
    show(service);
    m_page->findChild<QTabWidget *>()->setCurrentIndex(0);
    QTest::mouseClick(shown<QToolButton>(m_page.get(), "copyNational"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), Words::number(service.serviceName));
    QTest::mouseClick(shown<QToolButton>(m_page.get(), "copyInternational"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"+33"_s));
}

void TestNumberPage::renames()
{
    openSession();
    const Service service = m_open->number(FeatureType::Conference);
    show(service);
    m_page->startRename();
    auto *edit = shown<QLineEdit>(m_page.get(), "edit");
    QVERIFY(edit);
    edit->clear();
    QTest::keyClicks(edit, u"Accueil Paris"_s);
    QVERIFY(text("counter").startsWith(u"13/24"_s));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(part("showPage")->findChild<QLabel *>(u"description"_s)->text(), u"Accueil Paris"_s,
                              patience);
    QCOMPARE(m_open->session().inventory().find(service.serviceName)->description, u"Accueil Paris"_s);
    QCOMPARE(m_open->server().requestCount(u"PUT"_s, u"/telephony/*/number/*"_s), 1);
}

void TestNumberPage::renamingIsCancelled()
{
    openSession();
    const Service service = m_open->number(FeatureType::Conference);
    show(service);
    m_page->startRename();
    auto *edit = shown<QLineEdit>(m_page.get(), "edit");
    QTest::keyClicks(edit, u"something else"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QVERIFY(m_page->isVisible());
    QCOMPARE(m_open->session().inventory().find(service.serviceName)->description, service.description);
    m_page->startRename();
    QCOMPARE(edit->text(), service.ownDescription());
}

void TestNumberPage::renamingStopsAtTheLongest()
{
    openSession();
    show(m_open->number(FeatureType::Conference));
    m_page->startRename();
    auto *edit = shown<QLineEdit>(m_page.get(), "edit");
    edit->clear();
    QTest::keyClicks(edit, QString(40, u'a'));
    QCOMPARE(edit->text().size(), 24);
}

void TestNumberPage::refusedRenamingIsSaid()
{
    openSession();
    const Service service = m_open->number(FeatureType::Conference);
    show(service);
    m_open->server().addFault({.kind = Sandbox::Fault::Kind::Status, .method = u"PUT"_s, .status = 403});
    m_page->startRename();
    auto *edit = shown<QLineEdit>(m_page.get(), "edit");
    edit->clear();
    QTest::keyClicks(edit, u"Nope"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), patience);
    QCOMPARE(banner()->text(), u"The description was not changed."_s);
    QCOMPARE(m_open->session().inventory().find(service.serviceName)->description, service.description);
}

void TestNumberPage::deletesTheConfiguration()
{
    openSession();
    const Service service = m_open->number(FeatureType::ContactCenterSolution);
    show(service);
    QTRY_VERIFY_WITH_TIMEOUT(!text("summary").isEmpty() && text("summary").contains(u"ring"_s), patience);
    QTest::mouseClick(button("deleteButton"), Qt::LeftButton);
    QCOMPARE(m_prompts.questions.size(), 1);
    QCOMPARE(m_prompts.questions.first().action, Words::deleteAction(service.featureType));
    QVERIFY(m_prompts.questions.first().details.contains(u"copy"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_open->server().featureType(service.serviceName), u"empty"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(banner()->isVisible() && banner()->tone() == Theme::Tone::Good, true, patience);
    QCOMPARE(button("changeButton")->text(), u"Choose a configuration"_s);
}

void TestNumberPage::refusedDeletionChangesNothing()
{
    openSession();
    m_prompts.accept = false;
    const Service service = m_open->number(FeatureType::Redirect);
    show(service);
    m_page->requestDeletion();
    QCOMPARE(m_prompts.questions.size(), 1);
    QCOMPARE(m_open->session().changes().count(), 0);
}

void TestNumberPage::emptyNumberHasOneButton()
{
    openSession();
    show(m_open->number(FeatureType::Empty));
    QVERIFY(button("changeButton"));
    QCOMPARE(button("changeButton")->text(), u"Choose a configuration"_s);
    QVERIFY(!button("deleteButton"));
    m_page->requestDeletion();
    QVERIFY(m_prompts.questions.isEmpty());
}

void TestNumberPage::pendingChangeIsShown()
{
    openSession();
    m_open->server().setTaskTime(std::chrono::milliseconds(1500));
    const Service service = m_open->number(FeatureType::Empty);
    show(service);
    const auto begun = m_open->session().changes().begin(service, FeatureType::Redirect);
    QVERIFY(begun.has_value());
    auto *progress = m_page->findChild<ChangeProgress *>();
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->change(), *begun);
    QVERIFY(!button("changeButton"));
    QTRY_VERIFY_WITH_TIMEOUT((*begun)->state() == ConfigurationChange::State::Waiting, patience);
    QVERIFY(chip().contains(u"OVHcloud"_s));
    QCOMPARE(clipped(m_page.get()).join(u", "_s), QString());
    QTRY_VERIFY_WITH_TIMEOUT((*begun)->isFinished(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(text("label"), Catalogue::label(FeatureType::Redirect), patience);
    QCOMPARE(chip(), u"Up to date"_s);
    QVERIFY(!progress->isVisible());
}

void TestNumberPage::failureIsShownWithRetry()
{
    openSession();
    const Service service = m_open->number(FeatureType::Empty);
    show(service);
    m_open->server().addFault({.kind = Sandbox::Fault::Kind::TaskError,
                               .method = u"POST"_s,
                               .path = u"/telephony/*/number/*/changeFeatureType"_s,
                               .times = 1,
                               .message = u"no free channel"_s});
    const auto begun = m_open->session().changes().begin(service, FeatureType::Redirect);
    QVERIFY(begun.has_value());
    QTRY_VERIFY_WITH_TIMEOUT((*begun)->isFinished(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), patience);
    QVERIFY(banner()->text().contains(u"no free channel"_s));
    QCOMPARE(chip(), u"Last change failed"_s);
    QVERIFY((*begun)->isSeen());
    QTest::mouseClick(banner()->findChild<QPushButton *>(u"actionButton"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_open->server().featureType(service.serviceName), u"redirect"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(chip(), u"Up to date"_s, patience);
}

void TestNumberPage::obsoleteConfigurationIsSaid()
{
    openSession();
    show(m_open->number(FeatureType::EasyPabx));
    auto *warning = m_page->findChild<Banner *>(u"obsolete"_s);
    QVERIFY(warning->isVisible());
    QCOMPARE(warning->tone(), Theme::Tone::Warning);
    m_page->requestDeletion();
    QVERIFY(m_prompts.questions.first().details.contains(u"cannot be chosen again"_s));
}

void TestNumberPage::linesAreNotConfiguredHere()
{
    openSession();
    const QList<Service> all = m_open->session().inventory().services();
    const auto line =
        std::find_if(all.begin(), all.end(), [](const Service &s) { return s.kind == Service::Kind::Line; });
    QVERIFY(line != all.end());
    show(*line);
    QVERIFY(!button("changeButton"));
    QVERIFY(!button("deleteButton"));
    QVERIFY(text("remark").contains(u"Lines are not configured here"_s));
    m_page->requestDeletion();
    QVERIFY(m_prompts.questions.isEmpty());
}

void TestNumberPage::readOnlyIsDisabledAndSaysWhy()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.readOnly = true;
    openSession(options);
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->session().canWrite(), patience);
    show(m_open->number(FeatureType::Conference));
    QVERIFY(!button("changeButton")->isEnabled());
    QVERIFY(!button("deleteButton")->isEnabled());
    QVERIFY(!shown<QToolButton>(m_page.get(), "renameButton")->isEnabled());
    QVERIFY(text("remark").contains(u"reading only"_s));
    m_page->startRename();
    QVERIFY(!shown<QLineEdit>(m_page.get(), "edit"));
}

void TestNumberPage::offlineIsSaid()
{
    openSession();
    show(m_open->number(FeatureType::Conference));
    m_open->server().addFault({.kind = Sandbox::Fault::Kind::Reset});
    m_open->session().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_open->session().state() == Session::State::Offline, patience);
    QCOMPARE(chip(), u"As last seen"_s);
    QVERIFY(!button("changeButton")->isEnabled());
    QVERIFY(text("remark").contains(u"cannot be reached"_s));
}

void TestNumberPage::numberThatIsGone()
{
    openSession();
    const Service service = m_open->number(FeatureType::Conference);
    show(service);
    m_open->server().removeNumber(service.serviceName);
    m_open->session().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(part("emptyPage")->isVisible(), patience);
    QVERIFY(text("emptyText").contains(u"no longer exists"_s));
}

void TestNumberPage::withoutASession()
{
    openSession();
    show(m_open->number(FeatureType::Conference));
    m_page->setSession(nullptr);
    QVERIFY(part("emptyPage")->isVisible());
    m_page->startRename();
    m_page->requestDeletion();
    QVERIFY(m_prompts.questions.isEmpty());
}

void TestNumberPage::everythingHasAnAccessibleName()
{
    openSession();
    show(m_open->number(FeatureType::Conference));
    QCOMPARE(withoutAccessibleName(m_page.get()), QStringList());
    QCOMPARE(doubledMnemonics(m_page.get()), QStringList());
    m_page->findChild<QTabWidget *>()->setCurrentIndex(0);
    m_page->startRename();
    QCOMPARE(withoutAccessibleName(m_page.get()), QStringList());
    QCOMPARE(doubledMnemonics(m_page.get()), QStringList());
}

void TestNumberPage::languageSwitchesAtOnce()
{
    openSession();
    show(m_open->number(FeatureType::Conference));
    LongerTranslator longer;
    QCoreApplication::installTranslator(&longer);
    QTRY_VERIFY(button("changeButton")->text().contains(u'~'));
    for (const char *label : {"answer", "description", "label"})
        QVERIFY2(text(label).contains(u'~') || QLatin1String(label) == "description"_L1, label);
    QVERIFY(chip().contains(u'~'));
    QVERIFY(m_page->findChild<QTabWidget *>()->tabText(0).contains(u'~'));
    QTRY_COMPARE(clipped(m_page.get()), QStringList());
    QCoreApplication::removeTranslator(&longer);
    QTRY_COMPARE(button("changeButton")->text(), u"Change configuration"_s);
}

QTEST_MAIN(TestNumberPage)
#include "tst_numberpage.moc"
