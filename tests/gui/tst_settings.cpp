// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutdialog.h"
#include "gui/settings.h"
#include "gui/settingsdialog.h"
#include "scriptedprompts.h"
#include "service/secretstore.h"
#include "service/shareddatabasechoice.h"
#include "widgetchecks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsWhatIsSet();
    void savesWhatWasChanged();
    void cancelChangesNothing();
    void savesOnlyWhenSomethingChanged();
    void everythingHasAnAccessibleName();
    void nothingIsClipped();
    void aboutSaysWhatItIs();
    void withoutSharingThereIsOnePage();
    void sharedDatabaseIsSaved();
    void sharedDatabaseHasToMakeSense_data();
    void sharedDatabaseHasToMakeSense();
    void passwordIsInTheKeychainOnly();
    void passwordAloneIsUsedAtOnce();
    void keychainThatRefuses();
    void testSaysWhatIsWrong();
    void testIsOfWhatIsEntered();
    void authorityIsChosen();
    void sharedDatabasePageIsAccessible();

private:
    template<class T>
    T *widget(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open();
    void openShared(); //!< at the page of the shared database
    void enter(const char *name, const QString &text);
    QString result() const { return widget<QLabel>("testResult")->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<SharedDatabaseChoice> m_choice;
    ScriptedPrompts m_prompts;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_file);
    m_secrets = std::make_unique<MemorySecretStore>();
    m_choice = std::make_unique<SharedDatabaseChoice>(*m_file, *m_secrets);
    open();
}

void TestSettings::cleanup()
{
    m_dialog.reset();
}

void TestSettings::open()
{
    m_dialog = std::make_unique<SettingsDialog>(*m_settings);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestSettings::openShared()
{
    m_dialog = std::make_unique<SettingsDialog>(*m_settings, *m_choice, m_prompts);
    auto *pages = widget<QTabWidget>("pages");
    pages->setCurrentWidget(widget<QWidget>("sharedDatabasePage"));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestSettings::enter(const char *name, const QString &text)
{
    auto *edit = widget<QLineEdit>(name);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestSettings::showsWhatIsSet()
{
    m_settings->setLanguage(u"fr"_s);
    m_settings->setExpertMode(true);
    m_settings->setRefreshMinutes(12);
    m_settings->setInternationalNumbers(true);
    m_settings->setNotifications(false);
    open();
    QCOMPARE(widget<QComboBox>("language")->currentText(), u"Français"_s);
    QVERIFY(widget<QCheckBox>("expertMode")->isChecked());
    QVERIFY(!widget<QCheckBox>("notifications")->isChecked());
    QVERIFY(widget<QRadioButton>("international")->isChecked());
    QCOMPARE(widget<QSpinBox>("refresh")->value(), 12);
}

void TestSettings::savesWhatWasChanged()
{
    QSignalSpy language(m_settings.get(), &Settings::languageChanged);
    widget<QComboBox>("language")->setCurrentIndex(widget<QComboBox>("language")->findData(u"fr"_s));
    QTest::keyClick(widget<QCheckBox>("expertMode"), Qt::Key_Space);
    QTest::keyClick(widget<QCheckBox>("notifications"), Qt::Key_Space);
    QTest::keyClick(widget<QRadioButton>("international"), Qt::Key_Space);
    widget<QSpinBox>("refresh")->setValue(0);
    QCOMPARE(widget<QComboBox>("copyDays")->currentText(), u"For ever"_s);
    widget<QComboBox>("copyDays")->setCurrentIndex(widget<QComboBox>("copyDays")->findData(365));
    widget<QComboBox>("callDays")->setCurrentIndex(widget<QComboBox>("callDays")->findData(90));
    QVERIFY(widget<QSpinBox>("refresh")->text().contains(u"never"_s));
    QCOMPARE(language.count(), 0);
    QTest::mouseClick(widget<QPushButton>("saveButton"), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_settings->language(), u"fr"_s);
    QVERIFY(m_settings->expertMode());
    QVERIFY(!m_settings->notifications());
    QVERIFY(m_settings->internationalNumbers());
    QCOMPARE(m_settings->refreshMinutes(), 0);
    QCOMPARE(m_settings->copyDays(), 365);
    QCOMPARE(m_settings->callDays(), 90);
    QCOMPARE(language.count(), 1);
}

void TestSettings::cancelChangesNothing()
{
    QTest::keyClick(widget<QCheckBox>("expertMode"), Qt::Key_Space);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_settings->expertMode());
}

void TestSettings::savesOnlyWhenSomethingChanged()
{
    auto *save = widget<QPushButton>("saveButton");
    QVERIFY(!save->isEnabled());
    QTest::keyClick(widget<QCheckBox>("expertMode"), Qt::Key_Space);
    QVERIFY(save->isEnabled());
    QTest::keyClick(widget<QCheckBox>("expertMode"), Qt::Key_Space);
    QVERIFY(!save->isEnabled());
}

void TestSettings::everythingHasAnAccessibleName()
{
    QCOMPARE(withoutAccessibleName(m_dialog.get()), QStringList());
    QCOMPARE(doubledMnemonics(m_dialog.get()), QStringList());
}

void TestSettings::nothingIsClipped()
{
    QTRY_COMPARE(clipped(m_dialog.get()), QStringList());
}

void TestSettings::aboutSaysWhatItIs()
{
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    AboutDialog about;
    about.show();
    QVERIFY(about.findChild<QLabel *>(u"version"_s)->text().contains(u"1.2.3"_s));
    QVERIFY(about.findChild<QLabel *>(u"independence"_s)->text().contains(u"independent"_s));
    QVERIFY(about.findChild<QLabel *>(u"licence"_s)->text().contains(u"GNU"_s));
    QCOMPARE(withoutAccessibleName(&about), QStringList());
    QCOMPARE(doubledMnemonics(&about), QStringList());
    QTRY_COMPARE(clipped(&about), QStringList());
    QTest::keyClick(&about, Qt::Key_Escape);
    QVERIFY(!about.isVisible());
}

void TestSettings::withoutSharingThereIsOnePage()
{
    QVERIFY(!widget<QWidget>("sharedDatabasePage"));
    QVERIFY(!widget<QTabWidget>("pages")->findChild<QTabBar *>()->isVisible());
}

void TestSettings::sharedDatabaseIsSaved()
{
    openShared();
    QVERIFY(!widget<QLineEdit>("host")->isEnabled());
    QVERIFY(!widget<QPushButton>("saveButton")->isEnabled());
    QVERIFY(!widget<QLabel>("notice")->isVisible());
    QTest::keyClick(widget<QCheckBox>("sharing"), Qt::Key_Space);
    enter("host", u"db.example.org"_s);
    widget<QSpinBox>("port")->setValue(5433);
    enter("database", u"telephony"_s);
    enter("user", u"alice"_s);
    QVERIFY(widget<QLabel>("notice")->isVisible());
    QTest::mouseClick(widget<QPushButton>("saveButton"), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_choice->chosen()->toUrl(), u"postgresql://alice@db.example.org:5433/telephony"_s);
    openShared();
    QVERIFY(widget<QCheckBox>("sharing")->isChecked());
    QCOMPARE(widget<QLineEdit>("database")->text(), u"telephony"_s);
    QTest::keyClick(widget<QCheckBox>("sharing"), Qt::Key_Space);
    QTest::mouseClick(widget<QPushButton>("saveButton"), Qt::LeftButton);
    QVERIFY(!m_choice->chosen());
    QCOMPARE(m_choice->remembered().host, u"db.example.org"_s);
}

void TestSettings::sharedDatabaseHasToMakeSense_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("database") << u"database"_s << QString() << u"The name of the database is missing."_s;
    QTest::newRow("schema") << u"schema"_s << u"A;b"_s << u"small letters"_s;
    QTest::newRow("authority") << u"authorityFile"_s << u"/no/file"_s << u"cannot be read"_s;
}

void TestSettings::sharedDatabaseHasToMakeSense()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, said);
    openShared();
    QTest::keyClick(widget<QCheckBox>("sharing"), Qt::Key_Space);
    QVERIFY(widget<QPushButton>("saveButton")->isEnabled());
    enter(field.toLatin1().constData(), text);
    QVERIFY2(result().contains(said), qPrintable(result()));
    QVERIFY(!widget<QPushButton>("saveButton")->isEnabled());
    QVERIFY(!widget<QPushButton>("testButton")->isEnabled());
}

void TestSettings::passwordIsInTheKeychainOnly()
{
    openShared();
    QTest::keyClick(widget<QCheckBox>("sharing"), Qt::Key_Space);
    enter("host", u"db.example.org"_s);
    enter("password", u"hunter2"_s);
    QCOMPARE(widget<QLineEdit>("password")->echoMode(), QLineEdit::Password);
    QTest::mouseClick(widget<QPushButton>("saveButton"), Qt::LeftButton);
    m_file->sync();
    QFile file(m_file->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hunter2"));
    const auto complete = m_choice->withPassword(*m_choice->chosen());
    QTRY_VERIFY(complete.isFinished());
    QCOMPARE(complete.result().password, u"hunter2"_s);
    SharedDatabase other = *m_choice->chosen();
    other.user = u"bob"_s;
    const auto without = m_choice->withPassword(other);
    QTRY_VERIFY(without.isFinished());
    QVERIFY(without.result().password.isEmpty());
}

void TestSettings::passwordAloneIsUsedAtOnce()
{
    SharedDatabase database;
    database.host = u"db.example.org"_s;
    database.database = u"telephony"_s;
    m_choice->choose(database);
    openShared();
    enter("password", u"hunter2"_s);
    QVERIFY(!widget<QLabel>("notice")->isVisible());
    std::optional<SharedDatabase> given;
    connect(m_choice.get(), &SharedDatabaseChoice::passwordGiven, this,
            [&given](const SharedDatabase &told) { given = told; });
    QTest::mouseClick(widget<QPushButton>("saveButton"), Qt::LeftButton);
    database.password = u"hunter2"_s;
    QCOMPARE(given.value_or(SharedDatabase()), database);
}

void TestSettings::keychainThatRefuses()
{
    class Refusing : public MemorySecretStore
    {
    public:
        QFuture<Result<void>> write(const QString &, const Credentials &) override
        {
            QPromise<Result<void>> promise;
            promise.start();
            promise.addResult(Result<void>(failure(ApiError::Kind::SecretStorage)));
            promise.finish();
            return promise.future();
        }
    } refusing;
    SharedDatabaseChoice choice(*m_file, refusing);
    QSignalSpy notKept(&choice, &SharedDatabaseChoice::passwordNotKept);
    SharedDatabase database;
    database.host = u"db"_s;
    database.database = u"telephony"_s;
    database.password = u"x"_s;
    choice.choose(database);
    QTRY_COMPARE(notKept.count(), 1);
    QVERIFY(choice.chosen());
}

void TestSettings::testSaysWhatIsWrong()
{
    openShared();
    QTest::keyClick(widget<QCheckBox>("sharing"), Qt::Key_Space);
    enter("host", m_folder->path()); // of a socket that is not there
    widget<QComboBox>("tls")->setCurrentIndex(2);
    QTest::mouseClick(widget<QPushButton>("testButton"), Qt::LeftButton);
    QCOMPARE(result(), u"Connecting…"_s);
    QVERIFY(!widget<QPushButton>("testButton")->isEnabled());
    QTRY_VERIFY(widget<QPushButton>("testButton")->isEnabled());
    QVERIFY2(result().contains(u"driver"_s) || result().contains(u"cannot be reached"_s), qPrintable(result()));
}

void TestSettings::testIsOfWhatIsEntered()
{
    openShared();
    QTest::keyClick(widget<QCheckBox>("sharing"), Qt::Key_Space);
    enter("host", m_folder->path());
    QTest::mouseClick(widget<QPushButton>("testButton"), Qt::LeftButton);
    enter("database", u"another"_s);
    QVERIFY(result().isEmpty());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY2(result().isEmpty(), qPrintable(result()));
}

void TestSettings::authorityIsChosen()
{
    openShared();
    QTest::keyClick(widget<QCheckBox>("sharing"), Qt::Key_Space);
    m_prompts.file = u"/etc/hostname"_s;
    QTest::mouseClick(widget<QPushButton>("browseButton"), Qt::LeftButton);
    QTRY_COMPARE(widget<QLineEdit>("authorityFile")->text(), u"/etc/hostname"_s);
}

void TestSettings::sharedDatabasePageIsAccessible()
{
    openShared();
    QTest::keyClick(widget<QCheckBox>("sharing"), Qt::Key_Space);
    QCOMPARE(withoutAccessibleName(m_dialog.get()), QStringList());
    QCOMPARE(doubledMnemonics(m_dialog.get()), QStringList());
    QTRY_COMPARE(clipped(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
