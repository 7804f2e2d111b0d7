// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutdialog.h"
#include "gui/settings.h"
#include "gui/settingsdialog.h"
#include "widgetchecks.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

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

private:
    template<class T>
    T *widget(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_file);
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
    QTRY_COMPARE(clipped(&about), QStringList());
    QTest::keyClick(&about, Qt::Key_Escape);
    QVERIFY(!about.isVisible());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
