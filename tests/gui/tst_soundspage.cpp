// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/setup/queueactionfield.h"
#include "gui/setup/soundchooser.h"
#include "gui/setup/soundlist.h"
#include "gui/setup/soundupload.h"
#include "service/sounds.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

//! The page « Sounds and waiting » of a call queue, as a person uses it.
class TestSoundsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void numbers_data();
    void numbers();
    void soundFields_data();
    void soundFields();
    void actions_data();
    void actions();
    void anotherActionEmptiesItsParameter();
    void voicemailOfTheNumber();
    void uploading();
    void uploadingIntoAField();
    void droppingAFile();
    void refusedFiles_data();
    void refusedFiles();
    void cancelling();
    void failingAndTryingAgain();
    void deletingUnused();
    void deletingWhatIsUsed();
    void listening();
    void unknownSoundSurvives();
    void everythingHasAName();

private:
    template<class T>
    T *find(const char *name)
    {
        return m_fixture->window().find<T>(name);
    }
    void unfold() { find<QToolButton>("moreButton")->setChecked(true); }
    QString file(const QString &name, qint64 size);
    QStringList sounds();
    QString nameOf(const QString &sound) { return m_fixture->serverValue(u"sound/"_s + sound, u"name"_s).toString(); }
    //! Until the page knows it, and can be edited again.
    bool uploadAndWait(const QString &name);
    SoundUpload *upload() { return m_fixture->page(u"soundsPage"_s)->findChild<SoundUpload *>(); }
    QWidget *inField(const QString &label) { return m_fixture->field(label); }
    bool chooseSound(const QString &label, const QString &name);
    void chooseInList(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<SetupFixture> m_fixture;
};

void TestSoundsPage::init()
{
    m_fixture = std::make_unique<SetupFixture>(FeatureType::EasyHunting);
    QVERIFY(m_fixture->open(u"soundsPage"_s));
    unfold();
    QVERIFY(!sounds().isEmpty());
}

QString TestSoundsPage::file(const QString &name, qint64 size)
{
    const QString path = m_folder.filePath(name);
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly) || !made.resize(size))
        qFatal("%s cannot be made", qPrintable(path));
    return path;
}

QStringList TestSoundsPage::sounds()
{
    QStringList ids;
    const QJsonArray array = m_fixture->ask(u"sound"_s).toArray();
    for (const QJsonValue &id : array)
        ids.append(QString::number(id.toInteger()));
    return ids;
}

bool TestSoundsPage::chooseSound(const QString &label, const QString &name)
{
    QWidget *field = inField(label);
    const QList<QComboBox *> boxes = field->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (!box->isVisible())
            continue;
        const int row = box->findText(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < box->count() && box->currentIndex() != row; ++step)
            QTest::keyClick(box, Qt::Key_Down);
        return row >= 0 && box->currentIndex() == row;
    }
    return false;
}

void TestSoundsPage::chooseInList(const QString &name)
{
    auto *list = find<SoundList>("soundList");
    const QList<QTreeWidgetItem *> items = list->findItems(name, Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    list->setCurrentItem(items.first());
}

bool TestSoundsPage::uploadAndWait(const QString &name)
{
    m_fixture->prompts().file = file(name, 20000);
    find<QPushButton>("addSoundButton")->click();
    if (!upload())
        return false;
    upload()->findChild<QPushButton *>(u"startUploadButton"_s)->click();
    return QTest::qWaitFor(
        [&] { return find<SoundList>("soundList")->findItems(name, Qt::MatchExactly).size() == 1 && !upload(); },
        20000);
}

void TestSoundsPage::numbers_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("property");
    const QString queue = u"hunting/queue"_s;
    QTest::newRow("callers") << u"Maximum number of callers waiting"_s << queue << u"maxMember"_s;
    QTest::newRow("wait") << u"Maximum waiting time in queue"_s << queue << u"maxWaitTime"_s;
    QTest::newRow("number's callers") << u"Maximum number of callers (number)"_s << QString() << u"queueSize"_s;
    QTest::newRow("number's wait") << u"Maximum waiting time (number)"_s << QString() << u"maxWaitTime"_s;
}

void TestSoundsPage::numbers()
{
    QFETCH(const QString, label);
    QFETCH(const QString, path);
    QFETCH(const QString, property);
    QVERIFY2(m_fixture->set(label, 137), qPrintable(label));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(path.isEmpty() ? path : m_fixture->first(path), property), QJsonValue(137));
}

void TestSoundsPage::soundFields_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("property");
    QTest::newRow("opening") << u"Announcement before hold"_s << QString() << u"toneOnOpening"_s;
    QTest::newRow("hold") << u"Hold music"_s << QString() << u"toneOnHold"_s;
    QTest::newRow("closing") << u"Closing announcement"_s << QString() << u"toneOnClosing"_s;
    QTest::newRow("queue's hold") << u"Hold sound of the queue"_s << u"hunting/queue"_s << u"soundOnHold"_s;
}

// Another sound than the present one, then none.
void TestSoundsPage::soundFields()
{
    QFETCH(const QString, label);
    QFETCH(const QString, path);
    QFETCH(const QString, property);
    QVERIFY(uploadAndWait(u"another.wav"_s));
    const QString sound = sounds().last();
    const QString where = path.isEmpty() ? path : m_fixture->first(path);
    QVERIFY2(chooseSound(label, u"another.wav"_s), qPrintable(label));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(where, property), QJsonValue(sound.toLongLong()));
    QVERIFY(chooseSound(label, u"None"_s));
    QVERIFY(m_fixture->save());
    QVERIFY(m_fixture->serverValue(where, property).isNull());
}

void TestSoundsPage::actions_data()
{
    QTest::addColumn<QString>("actionLabel");
    QTest::addColumn<QString>("paramLabel");
    QTest::addColumn<QString>("announcement");
    QTest::addColumn<QString>("property");
    QTest::newRow("overflow") << u"When the queue is full"_s << u"Voicemail or sound for a full queue"_s
                              << u"Play an overflow announcement"_s << u"actionOnOverflow"_s;
    QTest::newRow("closure") << u"When waiting has lasted too long"_s << u"Voicemail or sound after waiting"_s
                             << u"Play a closing announcement"_s << u"actionOnClosure"_s;
}

void TestSoundsPage::actions()
{
    QFETCH(const QString, actionLabel);
    QFETCH(const QString, paramLabel);
    QFETCH(const QString, announcement);
    QFETCH(const QString, property);
    const QString queue = m_fixture->first(u"hunting/queue"_s);
    QVERIFY(m_fixture->put(queue, {{property, QJsonValue()}, {property + u"Param"_s, QJsonValue()}}).has_value());
    m_fixture->setup().load();
    QTRY_VERIFY(m_fixture->setup().draft().value(queue, property).isNull());
    const QString sound = sounds().first();

    QVERIFY(m_fixture->set(actionLabel, announcement));
    QVERIFY(chooseSound(paramLabel, nameOf(sound)));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(queue, property), QJsonValue(u"playback"_s));
    QCOMPARE(m_fixture->serverValue(queue, property + u"Param"_s), QJsonValue(sound)); // a text

    QVERIFY(m_fixture->set(actionLabel, u"Send to voicemail"_s));
    const QList<Service> services = m_fixture->window().session().inventory().services();
    const auto line = std::find_if(services.cbegin(), services.cend(), [](const Service &service) {
        return service.kind == Service::Kind::Line && service.featureType == FeatureType::Sip;
    });
    QVERIFY(line != services.cend());
    auto *edit = inField(paramLabel)->findChild<QLineEdit *>(u"phoneEdit"_s);
    QVERIFY(edit && edit->isVisible());
    edit->setFocus();
    QTest::keyClicks(edit, line->serviceName);
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(queue, property), QJsonValue(u"voicemail"_s));
    QCOMPARE(m_fixture->serverValue(queue, property + u"Param"_s), QJsonValue(line->serviceName));
}

void TestSoundsPage::anotherActionEmptiesItsParameter()
{
    const QString queue = m_fixture->first(u"hunting/queue"_s);
    Setup &setup = m_fixture->setup();
    setup.setValue(queue, u"actionOnOverflow"_s, u"voicemail"_s);
    setup.setValue(queue, u"actionOnOverflowParam"_s, u"0033199009999"_s);
    QVERIFY(m_fixture->set(u"When the queue is full"_s, u"Play an overflow announcement"_s));
    QVERIFY(setup.draft().value(queue, u"actionOnOverflowParam"_s).isNull() ||
            setup.draft().value(queue, u"actionOnOverflowParam"_s) ==
                setup.base().value(queue, u"actionOnOverflowParam"_s));
}

void TestSoundsPage::voicemailOfTheNumber()
{
    const QList<Service> services = m_fixture->window().session().inventory().services();
    const auto line = std::find_if(services.cbegin(), services.cend(), [](const Service &service) {
        return service.kind == Service::Kind::Line && service.featureType == FeatureType::Sip;
    });
    QVERIFY(line != services.cend());
    QVERIFY(m_fixture->set(u"Voicemail"_s, line->serviceName));
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue({}, u"voicemail"_s), QJsonValue(line->serviceName));
}

void TestSoundsPage::uploading()
{
    const QStringList before = sounds();
    QVERIFY(uploadAndWait(u"bonjour.wav"_s));
    const QStringList after = sounds();
    QCOMPARE(after.size(), before.size() + 1);
    QCOMPARE(nameOf(after.last()), u"bonjour.wav"_s);
    QCOMPARE(find<SoundList>("soundList")->chosen(), std::optional(after.last().toLongLong()));
    QVERIFY(find<QPushButton>("listenSoundButton")->isEnabled()); // a copy was kept
}

void TestSoundsPage::uploadingIntoAField()
{
    m_fixture->prompts().file = file(u"piano.mp3"_s, 5000);
    auto *chooser = qobject_cast<SoundChooser *>(inField(u"Hold music"_s));
    QVERIFY(chooser);
    QTest::mouseClick(chooser->findChild<QToolButton *>(u"soundUpload"_s), Qt::LeftButton);
    QVERIFY(upload());
    upload()->findChild<QLineEdit *>(u"uploadName"_s)->setText(u"Grand piano"_s);
    upload()->findChild<QPushButton *>(u"startUploadButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!upload() && chooser->sound() == std::optional(sounds().last().toLongLong()), 20000);
    QVERIFY(m_fixture->save());
    QCOMPARE(nameOf(sounds().last()), u"Grand_piano.mp3"_s);
    QCOMPARE(m_fixture->serverValue({}, u"toneOnHold"_s), QJsonValue(sounds().last().toLongLong()));
}

void TestSoundsPage::droppingAFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"dropped.ogg"_s, 100))});
    auto *list = find<SoundList>("soundList");
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(list->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(list->viewport(), &drop);
    QVERIFY(upload());
    QCOMPARE(upload()->findChild<QLineEdit *>(u"uploadName"_s)->text(), u"dropped.ogg"_s);
}

void TestSoundsPage::refusedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("format") << u"a.pdf"_s << qint64(10) << u"format"_s;
    QTest::newRow("empty") << u"a.wav"_s << qint64(0) << u"empty"_s;
    QTest::newRow("too large") << u"b.wav"_s << Sounds::largestFile + 1 << u"10 MB"_s;
}

void TestSoundsPage::refusedFiles()
{
    QFETCH(const QString, name);
    QFETCH(const qint64, size);
    QFETCH(const QString, wanted);
    m_fixture->prompts().file = file(name, size);
    find<QPushButton>("addSoundButton")->click();
    QVERIFY(upload());
    auto *failure = upload()->findChild<Banner *>(u"uploadFailure"_s);
    QVERIFY(failure->isVisible());
    QVERIFY2(failure->text().contains(wanted), qPrintable(failure->text()));
    QVERIFY(!upload()->findChild<QPushButton *>(u"startUploadButton"_s)->isVisible());
    upload()->findChild<QPushButton *>(u"cancelUploadButton"_s)->click();
    QTRY_VERIFY(!upload());
}

void TestSoundsPage::cancelling()
{
    const QStringList before = sounds();
    Sandbox::Fault hang;
    hang.kind = Sandbox::Fault::Kind::Hang;
    hang.method = u"PUT"_s;
    hang.path = u"/upload/*"_s;
    m_fixture->server().addFault(hang);
    m_fixture->prompts().file = file(u"long.wav"_s, 9'000'000);
    find<QPushButton>("addSoundButton")->click();
    upload()->findChild<QPushButton *>(u"startUploadButton"_s)->click();
    auto *progress = upload()->findChild<QProgressBar *>(u"uploadProgress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(progress->isVisible() && progress->value() > 0, 20000);
    upload()->findChild<QPushButton *>(u"cancelUploadButton"_s)->click();
    QTRY_VERIFY(!upload());
    QCOMPARE(sounds(), before);
}

void TestSoundsPage::failingAndTryingAgain()
{
    Sandbox::Fault refusal;
    refusal.method = u"POST"_s;
    refusal.path = u"*/soundUpload"_s;
    refusal.status = 403;
    refusal.times = 1;
    m_fixture->server().addFault(refusal);
    m_fixture->prompts().file = file(u"again.wav"_s, 100);
    find<QPushButton>("addSoundButton")->click();
    upload()->findChild<QPushButton *>(u"startUploadButton"_s)->click();
    auto *failure = upload()->findChild<Banner *>(u"uploadFailure"_s);
    QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), 20000);
    upload()->start();
    QTRY_VERIFY_WITH_TIMEOUT(!upload(), 20000);
    QCOMPARE(nameOf(sounds().last()), u"again.wav"_s);
}

void TestSoundsPage::deletingUnused()
{
    QVERIFY(uploadAndWait(u"unused.wav"_s));
    const QString sound = sounds().last();
    chooseInList(u"unused.wav"_s);
    m_fixture->prompts().accept = false;
    find<QPushButton>("deleteSoundButton")->click();
    QVERIFY(sounds().contains(sound));
    m_fixture->prompts().accept = true;
    find<QPushButton>("deleteSoundButton")->click();
    QVERIFY(m_fixture->prompts().questions.last().destructive);
    QTRY_VERIFY(!sounds().contains(sound));
    QTRY_VERIFY(find<SoundList>("soundList")->findItems(u"unused.wav"_s, Qt::MatchExactly).isEmpty());
}

void TestSoundsPage::deletingWhatIsUsed()
{
    QVERIFY(uploadAndWait(u"used.wav"_s));
    const QString sound = sounds().last();
    QVERIFY(chooseSound(u"Hold music"_s, u"used.wav"_s));
    QVERIFY(m_fixture->save());
    chooseInList(u"used.wav"_s);
    find<QPushButton>("deleteSoundButton")->click();
    QVERIFY(m_fixture->prompts().questions.last().details.contains(u"Hold music"_s));
    QVERIFY(sounds().contains(sound)); // not before it is saved
    QVERIFY(m_fixture->save());
    QVERIFY(!sounds().contains(sound));
    QVERIFY(m_fixture->serverValue({}, u"toneOnHold"_s).isNull());
}

// Without a sound output it is said, and nothing else happens; with one it plays or says that it cannot.
void TestSoundsPage::listening()
{
    QVERIFY(uploadAndWait(u"heard.wav"_s));
    auto *listen = find<QPushButton>("listenSoundButton");
    QVERIFY(listen->isEnabled());
    QTest::mouseClick(listen, Qt::LeftButton);
    QTRY_VERIFY(find<Banner>("soundFailure")->isVisible() || listen->text() != u"&Listen"_s);
    find<SoundList>("soundList")->clearSelection();
    QVERIFY(!listen->isEnabled());
}

void TestSoundsPage::unknownSoundSurvives()
{
    Setup &setup = m_fixture->setup();
    setup.setValue(setup.root(), u"toneOnHold"_s, 424242);
    auto *box = inField(u"Hold music"_s)->findChild<QComboBox *>(u"soundBox"_s);
    QCOMPARE(box->currentText(), u"sound 424242"_s);
    QCOMPARE(setup.draft().value(setup.root(), u"toneOnHold"_s), QJsonValue(424242));
}

void TestSoundsPage::everythingHasAName()
{
    QWidget *page = m_fixture->page(u"soundsPage"_s);
    QCOMPARE(withoutAccessibleName(page).join(u' '), QString());
    QCOMPARE(doubledMnemonics(page), QStringList());
    QTRY_COMPARE(clipped(page).join(u'\n'), QString());
}

QTEST_MAIN(TestSoundsPage)
#include "tst_soundspage.moc"
