// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ovhconf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

// What a case ends with: "keys ak as ck @ https://…", "account …", "token …" or "error kind".
QString summary(const Result<OvhConf> &conf)
{
    if (!conf)
        return u"error "_s + toString(conf.error().kind);
    const QString at = u" @ "_s + conf->endpoint.url.toString();
    if (const auto *keys = std::get_if<ApplicationKeys>(&conf->credentials))
        return QStringList{u"keys"_s, keys->applicationKey, keys->applicationSecret, keys->consumerKey}.join(u'|') + at;
    if (const auto *account = std::get_if<ServiceAccount>(&conf->credentials))
        return QStringList{u"account"_s, account->clientId, account->clientSecret}.join(u'|') + at;
    return u"token|"_s + std::get<AccessToken>(conf->credentials).token + at;
}

constexpr auto usual = "keys|ak|as|ck @ https://eu.api.ovh.com/1.0";
constexpr auto missing = "error notAuthenticated";
constexpr auto broken = "error badRequest";

struct SingleFile
{
    const char *name;
    const char *content;
    const char *expected;
};

// Where the official clients disagree, the lenient reading is expected.
constexpr SingleFile singleFiles[] = {
    {"basic", "[default]\nendpoint=ovh-eu\n\n[ovh-eu]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n",
     usual},
    {"spaces around equals",
     "[default]\nendpoint = ovh-eu\n\n[ovh-eu]\napplication_key = ak\napplication_secret =as\nconsumer_key= ck  \n",
     usual},
    {"comment lines",
     "; top\n# top2\n[default]\n; general configuration: default endpoint\nendpoint=ovh-eu\n\n[ovh-eu]\n# c\n"
     "application_key=ak\n; consumer_key=old\napplication_secret=as\nconsumer_key=ck\n",
     usual},
    {"inline comment, semicolon",
     "[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=ak ; my key\napplication_secret=as\nconsumer_key=ck\n",
     usual},
    {"inline comment, hash",
     "[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=ak # my key\napplication_secret=as\nconsumer_key=ck\n",
     usual},
    {"quoted values",
     "[default]\nendpoint=\"ovh-eu\"\n[ovh-eu]\napplication_key=\"ak\"\napplication_secret='as'\nconsumer_key=ck\n",
     usual},
    {"quoted keys only",
     "[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=\"ak\"\napplication_secret='as'\nconsumer_key=ck\n", usual},
    {"colons", "[default]\nendpoint: ovh-eu\n[ovh-eu]\napplication_key: ak\napplication_secret: as\nconsumer_key: ck\n",
     usual},
    {"upper case keys",
     "[default]\nENDPOINT=ovh-eu\n[ovh-eu]\nApplication_Key=ak\nAPPLICATION_SECRET=as\nconsumer_key=ck\n", usual},
    {"upper case section",
     "[default]\nendpoint=ovh-eu\n[OVH-EU]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n", missing},
    {"upper case default",
     "[DEFAULT]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n", usual},
    {"key twice",
     "[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=old\napplication_key=ak\napplication_secret=as\nconsumer_"
     "key=ck\n",
     usual},
    {"section twice",
     "[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=ak\n[ovh-eu]\napplication_secret=as\nconsumer_key=ck\n",
     usual},
    {"CRLF",
     "[default]\r\nendpoint=ovh-eu\r\n[ovh-eu]\r\napplication_key=ak\r\napplication_secret=as\r\nconsumer_key=ck\r\n",
     usual},
    {"byte order mark",
     "\xEF\xBB\xBF[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n",
     usual},
    {"percent and dollar",
     "[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=a%k%(x)s\napplication_secret=a$s=1+2\nconsumer_key=ck\n",
     "keys|a%k%(x)s|a$s=1+2|ck @ https://eu.api.ovh.com/1.0"},
    {"percent",
     "[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=a%k\napplication_secret=a$s=1+2\nconsumer_key=ck\n",
     "keys|a%k|a$s=1+2|ck @ https://eu.api.ovh.com/1.0"},
    {"no default section", "[ovh-eu]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n", usual},
    {"no consumer key",
     "[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=ak\napplication_secret=as\n; consumer_key=x\n",
     "keys|ak|as| @ https://eu.api.ovh.com/1.0"},
    {"other region",
     "[default]\nendpoint=ovh-ca\n[ovh-eu]\napplication_key=eu\napplication_secret=eu\n"
     "[ovh-ca]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n",
     "keys|ak|as|ck @ https://ca.api.ovh.com/1.0"},
    {"address",
     "[default]\nendpoint=http://127.0.0.1:18080/1.0\n"
     "[http://127.0.0.1:18080/1.0]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n",
     "keys|ak|as|ck @ http://127.0.0.1:18080/1.0"},
    {"address with a slash at its end",
     "[default]\nendpoint=http://127.0.0.1:18080/1.0/\n"
     "[http://127.0.0.1:18080/1.0/]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n",
     "keys|ak|as|ck @ http://127.0.0.1:18080/1.0"},
    {"address, section of a name",
     "[default]\nendpoint=http://127.0.0.1:18080/"
     "1.0\n[ovh-eu]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n",
     missing},
    {"unknown endpoint",
     "[default]\nendpoint=ovh-mars\n[ovh-mars]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n", broken},
    {"indented",
     "[default]\n  endpoint=ovh-eu\n[ovh-eu]\n  application_key=ak\n  application_secret=as\n  consumer_key=ck\n",
     usual},
    {"key before a section", "endpoint=ovh-eu\n[ovh-eu]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n",
     usual},
    {"empty value", "[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=ak\napplication_secret=as\nconsumer_key=\n",
     "keys|ak|as| @ https://eu.api.ovh.com/1.0"},
    {"service account", "[default]\nendpoint=ovh-eu\n[ovh-eu]\nclient_id=cid\nclient_secret=csec\n",
     "account|cid|csec @ https://eu.api.ovh.com/1.0"},
    {"both methods",
     "[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=ak\napplication_secret=as\nclient_id=cid\nclient_secret="
     "csec\n",
     broken},
    {"half a service account", "[default]\nendpoint=ovh-eu\n[ovh-eu]\nclient_id=cid\nclient_secret=\n", missing},
    {"service account elsewhere", "[default]\nendpoint=kimsufi-eu\n[kimsufi-eu]\nclient_id=cid\nclient_secret=csec\n",
     broken},
    {"access token", "[default]\nendpoint=ovh-eu\n[ovh-eu]\naccess_token=tok\n",
     "token|tok @ https://eu.api.ovh.com/1.0"},
    {"key without equals", "[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key\napplication_secret=as\n", broken},
    {"unclosed section", "[ovh\nconsumer_key=local\n", broken},
    {"empty file", "", missing},
    // Beyond what the official clients were seen to do.
    {"alias, section of the alias", "[default]\nendpoint=ks-eu\n[ks-eu]\napplication_key=ak\napplication_secret=as\n",
     "keys|ak|as| @ https://eu.api.kimsufi.com/1.0"},
    {"plain HTTP elsewhere",
     "[default]\nendpoint=http://api.example.com/1.0\n[http://api.example.com/1.0]\napplication_key=ak\n",
     "error insecureEndpoint"},
    {"quote and comment", "[ovh-eu]\napplication_key=\"a;k\" ; mine\napplication_secret='a#s'\n",
     "keys|a;k|a#s| @ https://eu.api.ovh.com/1.0"},
};

struct FileSet
{
    const char *name;
    QList<const char *> contents; //!< in rising priority; null: not there; "/": a folder
    QHash<QString, QString> environment;
    const char *endpoint;
    const char *expected;
};

QList<FileSet> fileSets()
{
    const char *user = "[ovh-eu]\napplication_key=user\napplication_secret=user\nconsumer_key=user\n";
    return {
        {"three files",
         {"[ovh-eu]\napplication_key=system\napplication_secret=system\nconsumer_key=system\n",
          "[ovh-eu]\napplication_secret=user\nconsumer_key=user\n", "[ovh-eu]\nconsumer_key=local\n"},
         {},
         "ovh-eu",
         "keys|system|user|local @ https://eu.api.ovh.com/1.0"},
        {"environment before files",
         {nullptr, user},
         {{u"OVH_ENDPOINT"_s, u"ovh-eu"_s},
          {u"OVH_APPLICATION_KEY"_s, u"env"_s},
          {u"OVH_APPLICATION_SECRET"_s, u"env"_s},
          {u"OVH_CONSUMER_KEY"_s, u"env"_s}},
         "",
         "keys|env|env|env @ https://eu.api.ovh.com/1.0"},
        {"argument before environment",
         {nullptr, "[ovh-ca]\napplication_key=ca\napplication_secret=ca\n"},
         {{u"OVH_ENDPOINT"_s, u"ovh-eu"_s}},
         "ovh-ca",
         "keys|ca|ca| @ https://ca.api.ovh.com/1.0"},
        {"section of an address",
         {"[ovh-eu]\napplication_key=ovh\napplication_secret=ovh\nconsumer_key=ovh\n\n"
          "[https://api.example.com:4242]\napplication_key=ex\napplication_secret=ex\nconsumer_key=ex\n"},
         {},
         "https://api.example.com:4242",
         "keys|ex|ex|ex @ https://api.example.com:4242"},
        {"nothing at all", {nullptr}, {}, "ovh-eu", missing},
        {"broken", {"[ovh\nconsumer_key=local\n"}, {}, "ovh-eu", broken},
        {"a folder", {"/"}, {}, "ovh-eu", broken},
        {"empty variable",
         {"[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_key=ak\napplication_secret=as\nconsumer_key=ck\n"},
         {{u"OVH_CONSUMER_KEY"_s, QString()}},
         "",
         usual},
        {"environment alone",
         {},
         {{u"OVH_CLIENT_ID"_s, u"id"_s}, {u"OVH_CLIENT_SECRET"_s, u"secret"_s}},
         "",
         "account|id|secret @ https://eu.api.ovh.com/1.0"},
        {"token in the environment",
         {},
         {{u"OVH_ACCESS_TOKEN"_s, u"tok"_s}},
         "",
         "token|tok @ https://eu.api.ovh.com/1.0"},
        {"methods of file and environment together", {user}, {{u"OVH_CLIENT_ID"_s, u"id"_s}}, "", broken},
    };
}

} // namespace

class TestOvhConf : public QObject
{
    Q_OBJECT
private slots:
    void readsOneFile_data();
    void readsOneFile();
    void mergesFilesAndEnvironment_data();
    void mergesFilesAndEnvironment();
    void namesFileAndLineWithoutTheSecret();
    void looksInTheOfficialPlaces();

private:
    QString write(const QByteArray &content);
    QTemporaryDir m_folder;
    int m_count = 0;
};

QString TestOvhConf::write(const QByteArray &content)
{
    const QString path = m_folder.filePath(u"%1.conf"_s.arg(++m_count));
    if (content == "/") {
        QDir().mkpath(path);
        return path;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestOvhConf::readsOneFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    for (const SingleFile &one : singleFiles)
        QTest::newRow(one.name) << QByteArray(one.content) << QString::fromLatin1(one.expected);
}

void TestOvhConf::readsOneFile()
{
    QFETCH(QByteArray, content);
    QTEST(summary(OvhConf::load({write(content)}, {})), "expected");
}

void TestOvhConf::mergesFilesAndEnvironment_data()
{
    QTest::addColumn<int>("index");
    const auto sets = fileSets();
    for (int index = 0; index < sets.size(); ++index)
        QTest::newRow(sets.at(index).name) << index;
}

void TestOvhConf::mergesFilesAndEnvironment()
{
    QFETCH(int, index);
    const FileSet set = fileSets().at(index);
    QStringList files;
    for (const char *content : set.contents)
        files << (content ? write(content) : m_folder.filePath(u"absent.conf"_s));
    QProcessEnvironment environment;
    for (auto it = set.environment.begin(); it != set.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    QCOMPARE(summary(OvhConf::load(files, environment, QString::fromLatin1(set.endpoint))),
             QString::fromLatin1(set.expected));
}

void TestOvhConf::namesFileAndLineWithoutTheSecret()
{
    const QString path = write("[ovh-eu]\napplication_key=ak\nmySecretWithoutAName\n");
    const auto conf = OvhConf::load({path}, {});
    QVERIFY(!conf);
    QVERIFY2(conf.error().message.contains(path), qPrintable(conf.error().message));
    QVERIFY2(conf.error().message.contains(u"line 3"_s), qPrintable(conf.error().message));
    QVERIFY(!conf.error().message.contains(u"mySecret"_s));
}

void TestOvhConf::looksInTheOfficialPlaces()
{
    const QStringList files = OvhConf::standardFiles();
    QCOMPARE(files.size(), 3);
    QCOMPARE(files.at(0), u"/etc/ovh.conf"_s);
    QCOMPARE(files.at(1), QDir::homePath() + u"/.ovh.conf"_s);
    QCOMPARE(files.at(2), QDir::currentPath() + u"/ovh.conf"_s);
}

QTEST_GUILESS_MAIN(TestOvhConf)
#include "tst_ovhconf.moc"
