// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/credentials.h"

#include "signaturevectors.h"

#include <QTest>
#include <QUrl>

using namespace Aiguilleur;

class TestSignature : public QObject
{
    Q_OBJECT
private slots:
    void isThatOfTheOfficialClients_data();
    void isThatOfTheOfficialClients();
    void dependsOnEveryPart();
    void urlsAreSentAsTheyAreSigned();
};

void TestSignature::isThatOfTheOfficialClients_data()
{
    QTest::addColumn<int>("index");
    QCOMPARE(std::size(signatureVectors), size_t(61));
    int index = 0;
    for (const SignatureVector &vector : signatureVectors)
        QTest::newRow(vector.name) << index++;
}

void TestSignature::isThatOfTheOfficialClients()
{
    QFETCH(int, index);
    const SignatureVector &vector = signatureVectors[index];
    const SignatureKeys &set = signatureKeys[vector.keys];
    const ApplicationKeys keys{QString::fromLatin1(set.applicationKey), QString::fromLatin1(set.applicationSecret),
                               QString::fromLatin1(set.consumerKey)};
    QCOMPARE(signature(keys, vector.method, vector.url, vector.body, vector.timestamp), QByteArray(vector.expected));
}

void TestSignature::dependsOnEveryPart()
{
    const ApplicationKeys keys{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const QByteArray reference = signature(keys, "GET", "https://h/1.0/x", "", 1);
    QCOMPARE(reference.size(), 3 + 40);
    QVERIFY(reference.startsWith("$1$"));
    QVERIFY(signature(keys, "get", "https://h/1.0/x", "", 1) != reference);
    QVERIFY(signature(keys, "GET", "https://h/1.0/x/", "", 1) != reference);
    QVERIFY(signature(keys, "GET", "https://h/1.0/x", "{}", 1) != reference);
    QVERIFY(signature(keys, "GET", "https://h/1.0/x", "", 2) != reference);
}

void TestSignature::urlsAreSentAsTheyAreSigned()
{
    for (const SignatureVector &vector : signatureVectors) {
        const QByteArray url(vector.url);
        if (url.startsWith("http"))
            QCOMPARE(QUrl::fromEncoded(url, QUrl::StrictMode).toEncoded(), url);
    }
}

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
