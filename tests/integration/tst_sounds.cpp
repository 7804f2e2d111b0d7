// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupworld.h"

#include "service/sounds.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

//! Sounds go up, are found again, and leave no document behind, whatever happens on the way.
class TestSounds : public QObject
{
    Q_OBJECT

private slots:
    void checks_data();
    void checks();
    void names_data();
    void names();
    void uploading();
    void refusedFile();
    void announcement();
    void removing();
    void removingWhatIsPlayed();
    void faults_data();
    void faults();
    void lostAnswer();
    void cancelledWhileSending();
    void cancelledDuringTheTask();
    void insecureAddress();
    void sessionEnds();

private:
    QString file(const QString &name, qint64 size);
    static QStringList documents(SetupWorld &world) { return world.otherIds(u"/me/document"_s); }
    static QString soundList(const Service &number)
    {
        return u"/telephony/%1/easyHunting/%2/sound"_s.arg(number.billingAccount, number.serviceName);
    }
    static Sandbox::Fault fault(Sandbox::Fault::Kind kind, const QString &method, const QString &path)
    {
        Sandbox::Fault made;
        made.kind = kind;
        made.method = method;
        made.path = path;
        return made;
    }

    QTemporaryDir m_folder;
};

QString TestSounds::file(const QString &name, qint64 size)
{
    const QString path = m_folder.filePath(name);
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly) || !made.resize(size))
        qFatal("%s cannot be made", qPrintable(path));
    return path;
}

void TestSounds::checks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<Sounds::Fault>("wanted");
    QTest::newRow("wav") << u"a.wav"_s << qint64(10) << Sounds::Fault::None;
    QTest::newRow("upper case") << u"a.WAV"_s << qint64(10) << Sounds::Fault::None;
    QTest::newRow("the largest") << u"a.mp3"_s << Sounds::largestFile << Sounds::Fault::None;
    QTest::newRow("too large") << u"b.mp3"_s << Sounds::largestFile + 1 << Sounds::Fault::TooLarge;
    QTest::newRow("empty") << u"c.ogg"_s << qint64(0) << Sounds::Fault::Empty;
    QTest::newRow("text") << u"c.txt"_s << qint64(10) << Sounds::Fault::Format;
    QTest::newRow("no extension") << u"wav"_s << qint64(10) << Sounds::Fault::Format;
    QTest::newRow("not there") << QString() << qint64(10) << Sounds::Fault::Unreadable;
}

void TestSounds::checks()
{
    QFETCH(const QString, name);
    QFETCH(const qint64, size);
    QFETCH(const Sounds::Fault, wanted);
    const QString path = name.isEmpty() ? m_folder.filePath(u"missing.wav"_s) : file(name, size);
    QCOMPARE(toString(Sounds::check(path)), toString(wanted));
}

void TestSounds::names_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("plain") << u"/tmp/hello.wav"_s << QString() << u"hello.wav"_s;
    QTest::newRow("blanks") << u"/tmp/mon  accueil\u00a0d'été.wav"_s << QString() << u"mon_accueil_d'été.wav"_s;
    QTest::newRow("given") << u"/tmp/x.MP3"_s << u" My music "_s << u"My_music.MP3"_s;
    QTest::newRow("given with extension") << u"/tmp/x.mp3"_s << u"music.MP3"_s << u"music.MP3"_s;
}

void TestSounds::names()
{
    QFETCH(const QString, file);
    QFETCH(const QString, name);
    QTEST(Sounds::nameFor(file, name), "wanted");
}

void TestSounds::uploading()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    const QStringList before = documents(world);
    Sounds &sounds = world.session->sounds();
    QSignalSpy changed(&sounds, &Sounds::changed);
    const QString path = file(u"hello world.WAV"_s, 300000);
    const QFuture<Result<qint64>> future = sounds.upload(number, path);
    const Result<qint64> sound = settled(future);
    QVERIFY2(sound.has_value(), qPrintable(sound ? QString() : sound.error().message));
    QCOMPARE(future.progressMaximum(), 300000);
    QCOMPARE(future.progressValue(), 300000);
    QCOMPARE(changed.count(), 1);
    const QJsonObject made = world.otherGet(soundList(number) + u"/%1"_s.arg(*sound));
    QCOMPARE(made.value("name"_L1).toString(), u"hello_world.WAV"_s);
    QCOMPARE(documents(world), before);
    QFile kept(sounds.localFile(number, *sound));
    QVERIFY(kept.fileName().endsWith(".wav"_L1));
    QCOMPARE(kept.size(), 300000);
    QVERIFY(sounds.localFile(number, 1).isEmpty());
}

void TestSounds::refusedFile()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    const int posts = world.server().requestCount(u"POST"_s, u"*"_s);
    const Result<qint64> sound = settled(world.session->sounds().upload(number, file(u"a.exe"_s, 10)));
    QVERIFY(!sound);
    QCOMPARE(toString(sound.error().kind), toString(ApiError::Kind::BadRequest));
    QCOMPARE(sound.error().code, u"sound"_s);
    QCOMPARE(sound.error().message, u"format"_s);
    QCOMPARE(world.server().requestCount(u"POST"_s, u"*"_s), posts);
}

void TestSounds::announcement()
{
    SetupWorld world;
    const Service number = world.numberOf(u"conference"_s);
    const QStringList before = documents(world);
    Sounds &sounds = world.session->sounds();
    const Result<void> done = settled(sounds.uploadAnnouncement(number, file(u"welcome all.mp3"_s, 5000)));
    QVERIFY(done.has_value());
    const QString settings = u"/telephony/%1/conference/%2/settings"_s.arg(number.billingAccount, number.serviceName);
    QCOMPARE(world.otherGet(settings).value("announceFile"_L1).toBool(), true);
    QCOMPARE(world.otherGet(settings).value("announceFilename"_L1).toString(), u"welcome_all.mp3"_s);
    QCOMPARE(documents(world), before);
    QVERIFY(QFile::exists(sounds.localAnnouncement(number)));
}

void TestSounds::removing()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    Sounds &sounds = world.session->sounds();
    const Result<qint64> sound = settled(sounds.upload(number, file(u"a.wav"_s, 10)));
    QVERIFY(sound.has_value());
    const QString kept = sounds.localFile(number, *sound);
    QVERIFY(QFile::exists(kept));
    QVERIFY(settled(sounds.remove(number, *sound)).has_value());
    QVERIFY(!QFile::exists(kept));
    QVERIFY(!world.otherIds(soundList(number)).contains(QString::number(*sound)));
    QVERIFY(settled(sounds.remove(number, *sound)).has_value()); // it is gone, which is what was wanted
}

void TestSounds::removingWhatIsPlayed()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    const QString sound = world.otherIds(soundList(number)).first();
    world.other("PUT", soundList(number).chopped(6), {{u"toneOnHold"_s, sound.toLongLong()}});
    const Result<void> removed = settled(world.session->sounds().remove(number, sound.toLongLong()));
    QVERIFY(!removed);
    QCOMPARE(toString(removed.error().kind), toString(ApiError::Kind::Forbidden));
}

void TestSounds::faults_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("document") << u"POST"_s << u"/me/document"_s;
    QTest::newRow("bytes") << u"PUT"_s << u"/upload/*"_s;
    QTest::newRow("list before") << u"GET"_s << u"*/sound"_s;
    QTest::newRow("sound") << u"POST"_s << u"*/soundUpload"_s;
    QTest::newRow("task") << u"GET"_s << u"*/task/*"_s;
}

// A fault at every call, one after the other: it fails in words, and no document and no sound is left.
void TestSounds::faults()
{
    QFETCH(const QString, method);
    QFETCH(const QString, path);
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    const QStringList before = documents(world);
    const QStringList soundsBefore = world.otherIds(soundList(number));
    Sandbox::Fault refusal = fault(Sandbox::Fault::Kind::Status, method, path);
    refusal.status = 403;
    world.server().addFault(refusal);
    const Result<qint64> sound = settled(world.session->sounds().upload(number, file(u"a.wav"_s, 1000)));
    world.server().clearFaults();
    QVERIFY(!sound);
    QCOMPARE(sound.error().httpStatus, 403);
    QVERIFY2(!sound.error().message.contains("/upload/"_L1), qPrintable(sound.error().message));
    QCOMPARE(documents(world), before);
    if (method != "GET"_L1)
        QCOMPARE(world.otherIds(soundList(number)), soundsBefore);

    Sandbox::Fault failing = fault(Sandbox::Fault::Kind::TaskError, u"POST"_s, u"*/soundUpload"_s);
    failing.message = u"The file is damaged"_s;
    failing.times = 1;
    world.server().addFault(failing);
    const Result<qint64> second = settled(world.session->sounds().upload(number, file(u"a.wav"_s, 1000)));
    QVERIFY(!second);
    QCOMPARE(second.error().message, u"The file is damaged"_s);
    QCOMPARE(documents(world), before);
}

// The POST arrived, its answer did not: the sound is found, not sent again.
void TestSounds::lostAnswer()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    Sandbox::Fault lost = fault(Sandbox::Fault::Kind::ResetAfter, u"POST"_s, u"*/soundUpload"_s);
    lost.times = 1;
    world.server().addFault(lost);
    const Result<qint64> sound = settled(world.session->sounds().upload(number, file(u"a.wav"_s, 1000)));
    QVERIFY2(sound.has_value(), qPrintable(sound ? QString() : sound.error().message));
    QCOMPARE(world.server().requestCount(u"POST"_s, u"*/soundUpload"_s), 1);
}

void TestSounds::cancelledWhileSending()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    const QStringList before = documents(world);
    world.server().addFault(fault(Sandbox::Fault::Kind::Hang, u"PUT"_s, u"/upload/*"_s));
    QFuture<Result<qint64>> future = world.session->sounds().upload(number, file(u"a.wav"_s, 9000000));
    QTRY_VERIFY(future.progressValue() > 0);
    future.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000);
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(world.server().requestCount(u"POST"_s, u"*/soundUpload"_s), 0);
    QTRY_COMPARE(documents(world), before);
}

void TestSounds::cancelledDuringTheTask()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    const QStringList before = documents(world);
    const QStringList soundsBefore = world.otherIds(soundList(number));
    QFuture<Result<qint64>> future = world.session->sounds().upload(number, file(u"a.wav"_s, 1000));
    QTRY_COMPARE(world.server().requestCount(u"POST"_s, u"*/soundUpload"_s), 1);
    future.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000);
    QCOMPARE(documents(world), before);
    QCOMPARE(world.otherIds(soundList(number)), soundsBefore);
}

void TestSounds::insecureAddress()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    const QStringList before = documents(world);
    Sandbox::Fault elsewhere = fault(Sandbox::Fault::Kind::WrongValue, u"POST"_s, u"/me/document"_s);
    elsewhere.key = u"putUrl"_s;
    elsewhere.value = u"http://storage.example.net/upload"_s;
    world.server().addFault(elsewhere);
    const Result<qint64> sound = settled(world.session->sounds().upload(number, file(u"a.wav"_s, 1000)));
    QVERIFY(!sound);
    QCOMPARE(toString(sound.error().kind), toString(ApiError::Kind::InsecureEndpoint));
    QCOMPARE(documents(world), before);
}

void TestSounds::sessionEnds()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    world.server().addFault(fault(Sandbox::Fault::Kind::Hang, u"PUT"_s, u"/upload/*"_s));
    const QFuture<Result<qint64>> future = world.session->sounds().upload(number, file(u"a.wav"_s, 1000));
    QTRY_COMPARE(world.server().requestCount(u"POST"_s, u"/me/document"_s), 1);
    world.closeSession();
    QVERIFY(future.isFinished());
    QCOMPARE(toString(future.result().error().kind), toString(ApiError::Kind::Cancelled));
}

QTEST_GUILESS_MAIN(TestSounds)
#include "tst_sounds.moc"
