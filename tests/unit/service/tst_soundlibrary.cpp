// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/soundlibrary.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

//! Copies of sounds are found again by identifier and by name, and never one for another.
class TestSoundLibrary : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void longNames_data();
    void longNames();
    void longNamesThatBeginAlike();
    void byIdentifier();
    void byName();
    void sameNameOtherSound();

private:
    static Service number(const QString &name);
    QByteArray contentOfAny(const QString &sound, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SoundLibrary> m_library;
};

void TestSoundLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<SoundLibrary>(m_folder->path(), u"account"_s);
}

Service TestSoundLibrary::number(const QString &name)
{
    Service service;
    service.serviceName = name;
    return service;
}

QByteArray TestSoundLibrary::contentOfAny(const QString &sound, const QString &name) const
{
    QFile file(m_library->fileOfAny(sound, name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSoundLibrary::longNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << u"Accueil"_s;
    QTest::newRow("long") << QString(200, u'a');
    QTest::newRow("accents") << QString(80, u'é');
    QTest::newRow("signs") << u"100 % *?[a-z]. / \\"_s;
}

void TestSoundLibrary::longNames()
{
    QFETCH(QString, name);
    m_library->keep(number(u"0033199001234"_s), u"12"_s, name + u".wav"_s, "sound");
    QVERIFY(!m_library->file(number(u"0033199001234"_s), u"12"_s).isEmpty());
    QCOMPARE(contentOfAny(u"-1"_s, name + u".mp3"_s), QByteArray("sound"));
}

void TestSoundLibrary::longNamesThatBeginAlike()
{
    const QString beginning(180, u'a');
    m_library->keep(number(u"0033199001234"_s), u"12"_s, beginning + u"1.wav"_s, "one");
    m_library->keep(number(u"0033199001234"_s), u"13"_s, beginning + u"2.wav"_s, "two");
    QCOMPARE(contentOfAny(u"-1"_s, beginning + u"2.wav"_s), QByteArray("two"));
}

void TestSoundLibrary::byIdentifier()
{
    m_library->keep(number(u"0033199001234"_s), u"12"_s, u"Accueil.wav"_s, "one");
    m_library->keep(number(u"0033199001235"_s), u"13"_s, u"Accueil.wav"_s, "two");
    QCOMPARE(contentOfAny(u"12"_s, u"Accueil.wav"_s), QByteArray("one"));
    QCOMPARE(contentOfAny(u"13"_s, u"Accueil.wav"_s), QByteArray("two"));
}

void TestSoundLibrary::byName()
{
    m_library->keep(number(u"0033199001234"_s), u"12"_s, u"Accueil.wav"_s, "one");
    m_library->keep(number(u"0033199001235"_s), u"13"_s, u"Accueil.mp3"_s, "one");
    m_library->keep(number(u"0033199001235"_s), u"14"_s, u"Attente.wav"_s, "two");
    QCOMPARE(contentOfAny(u"99"_s, u"Accueil.ogg"_s), QByteArray("one"));
    QCOMPARE(m_library->fileOfAny(u"99"_s, u"Fermeture.wav"_s), QString());
    QCOMPARE(m_library->fileOfAny(u"99"_s, QString()), QString());
}

// The greeting of one shop must not be heard at another one's number.
void TestSoundLibrary::sameNameOtherSound()
{
    m_library->keep(number(u"0033199001234"_s), u"12"_s, u"Accueil.wav"_s, "one");
    m_library->keep(number(u"0033199001235"_s), u"13"_s, u"Accueil.wav"_s, "two");
    QCOMPARE(m_library->fileOfAny(u"99"_s, u"Accueil.wav"_s), QString());
}

QTEST_GUILESS_MAIN(TestSoundLibrary)
#include "tst_soundlibrary.moc"
