// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;
using Mode = Configuration::Mode;

class TestCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void everyTypeIsDescribed_data();
    void everyTypeIsDescribed();
    void unknownTypeIsShownByItsName();
    void modesOfferTheSix();
    void applicableTypes();
    void sameConfigurations_data();
    void sameConfigurations();
    void obsoleteTypes();
    void branches_data();
    void branches();
    void offeredOnesDifferToTheEye();
    void textsFollowTheTranslator();
};

void TestCatalogue::everyTypeIsDescribed_data()
{
    QTest::addColumn<QString>("name");
    for (const FeatureType &type : FeatureType::all())
        QTest::newRow(qPrintable(type.apiName())) << type.apiName();
    QTest::newRow("unknown") << u"hologram"_s;
}

void TestCatalogue::everyTypeIsDescribed()
{
    QFETCH(QString, name);
    const FeatureType type = FeatureType::fromApiName(name);
    const Configuration entry = Catalogue::configuration(type);
    QCOMPARE(entry.type, type);
    QVERIFY(!entry.label.isEmpty());
    QVERIFY(entry.description.endsWith(u'.'));
    QVERIFY(entry.description.size() < 160);
    QCOMPARE(Catalogue::label(type), entry.label);
    QCOMPARE(Catalogue::icon(type), entry.icon);
    QCOMPARE(Catalogue::mode(type), entry.mode);
    QCOMPARE(Catalogue::canBeApplied(type), !entry.goodFor.isEmpty());
    QVERIFY(entry.guide.isValid());
    QCOMPARE(entry.guide.scheme(), u"https"_s);
    QVERIFY(entry.guide.host().endsWith("ovhcloud.com"_L1));
    QVERIFY2(QFile::exists(entry.icon), qPrintable(entry.icon));
    QVERIFY(entry.diagram.nodes.size() >= 2);
    for (const CallDiagram::Edge &edge : entry.diagram.edges) {
        QVERIFY(edge.from != edge.to);
        QVERIFY(edge.from >= 0 && edge.from < entry.diagram.nodes.size());
        QVERIFY(edge.to >= 0 && edge.to < entry.diagram.nodes.size());
    }
}

void TestCatalogue::unknownTypeIsShownByItsName()
{
    const Configuration entry = Catalogue::configuration(FeatureType::fromApiName(u"hologram"_s));
    QCOMPARE(entry.label, u"hologram"_s);
    QCOMPARE(entry.mode, Mode::NotOffered);
    QVERIFY(!entry.obsolete);
    QVERIFY(!Catalogue::label(FeatureType()).isEmpty());
}

void TestCatalogue::modesOfferTheSix()
{
    using Type = FeatureType;
    const QList<Type> simple{Type::Redirect, Type::ContactCenterSolution, Type::Conference, Type::CloudIvr};
    const QList<Type> expert{Type::Svi, Type::ContactCenterSolutionExpert};
    QCOMPARE(Catalogue::offered(Mode::Simple), simple);
    QCOMPARE(Catalogue::offered(Mode::Expert), expert);
    QVERIFY(Catalogue::offered(Mode::NotOffered).isEmpty());
    for (const Type &type : simple)
        QCOMPARE(Catalogue::mode(type), Mode::Simple);
    for (const Type &type : expert)
        QCOMPARE(Catalogue::mode(type), Mode::Expert);
}

void TestCatalogue::applicableTypes()
{
    QStringList names;
    for (const FeatureType &type : FeatureType::all()) {
        if (Catalogue::canBeApplied(type))
            names.append(type.apiName());
    }
    QCOMPARE(names.join(u' '),
             u"cloudIvr conference contactCenterSolution contactCenterSolutionExpert empty redirect svi"_s);
    QVERIFY(!Catalogue::canBeApplied(FeatureType::fromApiName(u"hologram"_s)));
}

void TestCatalogue::sameConfigurations_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("redirections") << u"redirect"_s << u"ddi"_s << true;
    QTest::newRow("queues") << u"easyHunting"_s << u"contactCenterSolution"_s << true;
    QTest::newRow("scripts") << u"svi"_s << u"vxml"_s << true;
    QTest::newRow("itself") << u"conference"_s << u"conference"_s << true;
    QTest::newRow("expert queue") << u"cloudHunting"_s << u"contactCenterSolution"_s << false;
    QTest::newRow("solutions") << u"contactCenterSolutionExpert"_s << u"contactCenterSolution"_s << false;
    QTest::newRow("old conference") << u"oldConference"_s << u"conference"_s << false;
    QTest::newRow("two unknown") << u"hologram"_s << u"telepathy"_s << false;
    QTest::newRow("unknown itself") << u"hologram"_s << u"hologram"_s << true;
    QTest::newRow("none") << u"empty"_s << u"redirect"_s << false;
}

void TestCatalogue::sameConfigurations()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(Catalogue::isSameConfiguration(FeatureType::fromApiName(a), FeatureType::fromApiName(b)), same);
    QCOMPARE(Catalogue::isSameConfiguration(FeatureType::fromApiName(b), FeatureType::fromApiName(a)), same);
}

void TestCatalogue::obsoleteTypes()
{
    QStringList names;
    for (const FeatureType &type : FeatureType::all()) {
        if (Catalogue::configuration(type).obsolete)
            names.append(type.apiName());
    }
    QCOMPARE(names.join(u' '), u"easyPabx miniPabx oldConference"_s);
}

void TestCatalogue::branches_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("branch");
    QTest::newRow("redirect") << u"redirect"_s << u"redirect"_s;
    QTest::newRow("ddi") << u"ddi"_s << u"ddi"_s;
    QTest::newRow("queue") << u"contactCenterSolution"_s << u"easyHunting"_s;
    QTest::newRow("ivr") << u"cloudIvr"_s << u"ovhPabx"_s;
    QTest::newRow("ccs") << u"contactCenterSolutionExpert"_s << u"ovhPabx"_s;
    QTest::newRow("script") << u"svi"_s << u"vxml"_s;
    QTest::newRow("conference") << u"conference"_s << u"conference"_s;
    QTest::newRow("none") << u"empty"_s << QString();
    QTest::newRow("unknown") << u"hologram"_s << QString();
}

void TestCatalogue::branches()
{
    QFETCH(QString, name);
    QTEST(Catalogue::branch(FeatureType::fromApiName(name)), "branch");
}

void TestCatalogue::offeredOnesDifferToTheEye()
{
    QSet<QString> labels;
    QSet<QString> icons;
    const QList<FeatureType> offered = Catalogue::offered(Mode::Simple) + Catalogue::offered(Mode::Expert);
    for (const FeatureType &type : offered) {
        labels.insert(Catalogue::label(type));
        icons.insert(Catalogue::icon(type));
    }
    QCOMPARE(labels.size(), offered.size());
    QCOMPARE(icons.size(), offered.size());
}

void TestCatalogue::textsFollowTheTranslator()
{
    class Shouting : public QTranslator
    {
        bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *text, const char *, int) const override
        {
            return qstrcmp(context, "Catalogue") == 0 ? QString::fromUtf8(text).toUpper() : QString();
        }
    } shouting;
    const QString before = Catalogue::label(FeatureType::Conference);
    QCoreApplication::installTranslator(&shouting);
    QCOMPARE(Catalogue::label(FeatureType::Conference), before.toUpper());
    const Configuration entry = Catalogue::configuration(FeatureType::Redirect);
    QCOMPARE(entry.description, entry.description.toUpper());
    QCOMPARE(entry.goodFor, entry.goodFor.toUpper());
    QCoreApplication::removeTranslator(&shouting);
    QCOMPARE(Catalogue::label(FeatureType::Conference), before);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
