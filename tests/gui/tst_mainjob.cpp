// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the search to the confirmed configuration and back to none: with the keyboard only and with the mouse only, in
// both languages, by the names that assistive technologies say.
#include "core/catalogue.h"
#include "gui/configurationdialog.h"
#include "gui/languageswitch.h"
#include "gui/numbertreeview.h"
#include "gui/userprompts.h"
#include "models/numbertreemodel.h"
#include "person.h"
#include "widgetchecks.h"
#include "windowfixture.h"
#include "words/configurationwords.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // ms

//! What is looked for on the screen.
struct Labels
{
    QString search;
    QString choose; //!< of a number without a configuration
    QString change; //!< of one that has one
    QString expert;
    QString apply;
    QString close;
    QString remove;
};

Labels labelsIn(const QString &language)
{
    if (language == "fr"_L1)
        return {u"Rechercher"_s,
                u"Choisir une configuration"_s,
                u"Changer de configuration"_s,
                u"Passer en mode expert"_s,
                u"Paramétrer"_s,
                u"Fermer"_s,
                u"Supprimer la configuration…"_s};
    return {
        u"Search"_s, u"Choose a configuration"_s, u"Change configuration"_s, u"Switch to expert mode"_s, u"Set up"_s,
        u"Close"_s,  u"Delete configuration…"_s};
}

} // namespace

class TestMainJob : public QObject
{
    Q_OBJECT
private slots:
    void appliesAndRemoves_data();
    void appliesAndRemoves();

private:
    void find(Person &person, const Service &service, bool byKeyboard);
    void openDialog(Person &person, bool byKeyboard, const QString &button);
    void choose(Person &person, FeatureType::Value type);
    void confirm(Person &person, const QString &action);
    static void comeBackTo(QWidget *window);
    void waitUntilApplied(const Service &service, const FeatureType &type);
    void apply(Person &person, const Service &service, FeatureType::Value type);
    void remove(Person &person, const Service &service, FeatureType::Value type);

    LanguageSwitch m_language;
    Labels m_labels;
    DialogPrompts m_prompts;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainJob::appliesAndRemoves_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("byKeyboard");
    QTest::addColumn<FeatureType::Value>("from");
    QTest::addColumn<FeatureType::Value>("to");
    // Half of them replace something, which is asked about.
    const QList<std::pair<FeatureType::Value, FeatureType::Value>> changes{
        {FeatureType::Empty, FeatureType::Redirect},
        {FeatureType::Redirect, FeatureType::ContactCenterSolution},
        {FeatureType::Empty, FeatureType::Conference},
        {FeatureType::Conference, FeatureType::CloudIvr},
        {FeatureType::Empty, FeatureType::Svi},
        {FeatureType::Redirect, FeatureType::ContactCenterSolutionExpert}};
    for (const auto *language : {"fr", "en"}) {
        for (const bool byKeyboard : {true, false}) {
            for (const auto &[from, to] : changes)
                QTest::addRow("%s, %s, %s", language, byKeyboard ? "keyboard" : "mouse",
                              qPrintable(FeatureType(to).apiName()))
                    << QString::fromLatin1(language) << byKeyboard << from << to;
        }
    }
}

void TestMainJob::appliesAndRemoves()
{
    QFETCH(QString, language);
    QFETCH(bool, byKeyboard);
    QFETCH(FeatureType::Value, from);
    QFETCH(FeatureType::Value, to);
    m_language.apply(language);
    m_labels = labelsIn(language);
    m_fixture = std::make_unique<WindowFixture>(m_prompts);
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    QVERIFY(m_fixture->openSandbox());
    const Service service = m_fixture->number(from);
    Person person(byKeyboard ? Person::Means::Keyboard : Person::Means::Mouse);
    const auto steps = {std::function([&] { find(person, service, byKeyboard); }), std::function([&] {
                            openDialog(person, byKeyboard,
                                       service.featureType.isEmpty() ? m_labels.choose : m_labels.change);
                        }),
                        std::function([&] { choose(person, to); }), std::function([&] { apply(person, service, to); }),
                        std::function([&] { remove(person, service, to); })};
    for (const auto &step : steps) {
        step();
        if (QTest::currentTestFailed())
            break;
    }
    m_fixture.reset();
    QCOMPARE(person.nameless(), QStringList());
}

void TestMainJob::find(Person &person, const Service &service, bool byKeyboard)
{
    auto *field = m_fixture->find<QLineEdit>("searchField");
    auto *tree = m_fixture->find<NumberTreeView>("numberTree");
    if (byKeyboard)
        person.press(Qt::Key_F, Qt::ControlModifier);
    else
        QVERIFY(person.use(m_labels.search));
    QTRY_COMPARE(QApplication::focusWidget(), field);
    person.type(u'0' + service.serviceName.mid(4));
    const QModelIndex number = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QCOMPARE(number.data(NumberTreeModel::ServiceNameRole).toString(), service.serviceName);
    if (byKeyboard)
        person.press(Qt::Key_Return);
    else
        person.click(tree, number);
    QCOMPARE(tree->selected().serviceName, service.serviceName);
    QTRY_VERIFY(m_fixture->find<QWidget>("numberPage")->isVisible());
}

void TestMainJob::openDialog(Person &person, bool byKeyboard, const QString &button)
{
    if (byKeyboard)
        person.press(Qt::Key_Return, Qt::ControlModifier);
    else
        QVERIFY(person.use(button));
    QTRY_VERIFY(qobject_cast<ConfigurationDialog *>(QApplication::activeWindow()));
}

void TestMainJob::choose(Person &person, FeatureType::Value type)
{
    auto *dialog = qobject_cast<ConfigurationDialog *>(QApplication::activeWindow());
    QVERIFY(dialog);
    if (Catalogue::mode(type) == Configuration::Mode::Expert)
        QVERIFY(person.use(m_labels.expert));
    QVERIFY(person.choose(Catalogue::label(type)));
    QCOMPARE(dialog->choice(), FeatureType(type));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton *>(u"applyButton"_s)->isEnabled(), patience);
}

void TestMainJob::confirm(Person &person, const QString &action)
{
    QTRY_VERIFY(qobject_cast<QMessageBox *>(QApplication::activeWindow()));
    QVERIFY(person.use(action));
}

// The window manager's part, when what was in front has closed: there is none here.
void TestMainJob::comeBackTo(QWidget *window)
{
    QTRY_VERIFY(!QApplication::activeWindow() || QApplication::activeWindow() == window);
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window);
}

void TestMainJob::waitUntilApplied(const Service &service, const FeatureType &type)
{
    using State = ConfigurationChange::State;
    const ConfigurationChanges &changes = m_fixture->session().changes();
    const auto isApplied = [&] {
        const ConfigurationChange *latest = changes.latest(service.serviceName);
        return latest && latest->to() == type && latest->state() == State::Applied;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isApplied(), patience);
    QCOMPARE(m_fixture->server().featureType(service.serviceName), type.apiName());
}

void TestMainJob::apply(Person &person, const Service &service, FeatureType::Value type)
{
    const QPointer<QWidget> dialog = QApplication::activeWindow();
    QVERIFY(person.use(m_labels.apply));
    if (!service.featureType.isEmpty())
        confirm(person, Words::replaceAction(service.featureType));
    waitUntilApplied(service, type);
    comeBackTo(dialog);
    QVERIFY(person.use(m_labels.close));
    QTRY_VERIFY(!dialog);
    comeBackTo(&m_fixture->window());
}

void TestMainJob::remove(Person &person, const Service &service, FeatureType::Value type)
{
    // The page follows the server's answer; until then its button belongs to the change.
    QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(&m_fixture->window(), "deleteButton"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QPushButton>("deleteButton")->isEnabled(), patience);
    QVERIFY(person.use(m_labels.remove));
    confirm(person, Words::deleteAction(type));
    waitUntilApplied(service, FeatureType::Empty);
    comeBackTo(&m_fixture->window());
    QTRY_VERIFY(!shown<QPushButton>(&m_fixture->window(), "deleteButton"));
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
#include "words/configurationwords.h"
