// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Layer
{
    QString folder;
    QStringList folders;   //!< of src, beside its own
    QStringList libraries; //!< Qt modules by the name of their header folder, others as ownerOf() names them
};

const QList<Layer> &layers()
{
    static const QList<Layer> table{
        {u"core"_s, {}, {u"QtCore"_s, u"expected"_s, u"ical"_s, u"phonenumber"_s}},
        {u"api"_s, {u"core"_s}, {u"QtCore"_s, u"QtNetwork"_s, u"QCoro"_s, u"expected"_s}},
        {u"store"_s, {u"core"_s}, {u"QtCore"_s, u"QtSql"_s}},
        {u"service"_s, {u"core"_s, u"api"_s, u"store"_s}, {u"QtCore"_s, u"QCoro"_s, u"keychain"_s}},
        {u"models"_s, {u"core"_s, u"service"_s}, {u"QtCore"_s}},
        {u"words"_s, {u"core"_s, u"service"_s}, {u"QtCore"_s}},
        {u"gui"_s,
         {u"core"_s, u"service"_s, u"models"_s, u"words"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtCharts"_s, u"QtDBus"_s, u"QtMultimedia"_s}},
        {u"sandbox"_s, {}, {u"QtCore"_s, u"httplib"_s, u"openssl"_s, u"zlib"_s}},
    };
    return table;
}

const QStringList &wiring() // may include everything
{
    static const QStringList folders{u"cli"_s, u"app"_s};
    return folders;
}

QStringList sourcesOf(const QString &folder)
{
    return Tree::files(u"src/"_s + folder, {u"*.h"_s, u"*.cpp"_s});
}

//! The Qt module that has this header; empty when none has.
QString qtModuleOf(const QString &header)
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/')) {
        return header.section(u'/', 0, 0);
    }
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (module == header || headers.exists(module + u'/' + header)) {
            return module;
        }
    }
    return {};
}

QString ownerOf(const QString &header)
{
    static const QList<std::pair<QString, QString>> owners{
        {u"QCoro"_s, u"QCoro"_s},           {u"qcoro"_s, u"QCoro"_s},
        {u"httplib.h"_s, u"httplib"_s},     {u"phonenumbers/"_s, u"phonenumber"_s},
        {u"qt6keychain/"_s, u"keychain"_s}, {u"tl/expected.hpp"_s, u"expected"_s},
        {u"openssl/"_s, u"openssl"_s},      {u"zlib.h"_s, u"zlib"_s},
        {u"libical/"_s, u"ical"_s},
    };
    for (const auto &[start, owner] : owners) {
        if (header.startsWith(start)) {
            return owner;
        }
    }
    return qtModuleOf(header);
}

//! Why the folder may not include it; empty when it may.
QString objection(const Layer &layer, bool quoted, const QString &header)
{
    if (!quoted) {
        const QString owner = ownerOf(header);
        return owner.isEmpty() || layer.libraries.contains(owner) ? QString()
                                                                  : u"%1 may not use %2"_s.arg(layer.folder, owner);
    }
    if (header.endsWith(".moc"_L1) || (header.startsWith("ui_"_L1) && layer.folder == "gui"_L1)) {
        return {};
    }
    const QString folder = header.section(u'/', 0, 0);
    if (!header.contains(u'/')) {
        return u"includes start at src/"_s;
    }
    return folder == layer.folder || layer.folders.contains(folder)
               ? QString()
               : u"%1 may not include %2"_s.arg(layer.folder, folder);
}

} // namespace

//! Holds the #include lines of src against the table of layers.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void everyFolderIsInTheTable();
    void includesFollowTheTable_data();
    void includesFollowTheTable();
    void objectionsAreRaised();
};

void TestLayers::everyFolderIsInTheTable()
{
    QStringList known = wiring();
    for (const Layer &layer : layers()) {
        known.append(layer.folder);
    }
    known.sort();
    QCOMPARE(QDir(Tree::path(u"src"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), known);
}

void TestLayers::includesFollowTheTable_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < layers().size(); ++row) {
        QTest::newRow(qPrintable(layers().at(row).folder)) << row;
    }
}

void TestLayers::includesFollowTheTable()
{
    QFETCH(int, row);
    const Layer &layer = layers().at(row);
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QStringList complaints;
    int seen = 0;
    for (const QString &file : sourcesOf(layer.folder)) {
        const QStringList lines = Tree::lines(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = include.match(lines.at(i));
            if (!match.hasMatch()) {
                continue;
            }
            ++seen;
            const QString why = objection(layer, match.captured(1) == u'"', match.captured(2));
            if (!why.isEmpty()) {
                complaints.append(Tree::place(file, i, lines.at(i)) + u"  -- "_s + why);
            }
        }
    }
    QVERIFY(seen > 0);
    VERIFY_NONE(complaints);
}

void TestLayers::objectionsAreRaised()
{
    const Layer models = layers().at(4);
    QCOMPARE(models.folder, u"models"_s);
    QVERIFY(objection(models, true, u"service/inventory.h"_s).isEmpty());
    QVERIFY(objection(models, false, u"QAbstractItemModel"_s).isEmpty());
    QVERIFY(objection(models, false, u"vector"_s).isEmpty());
    QVERIFY(!objection(models, true, u"store/store.h"_s).isEmpty());
    QVERIFY(!objection(models, true, u"inventory.h"_s).isEmpty());
    QVERIFY(!objection(models, false, u"QWidget"_s).isEmpty());
    QVERIFY(!objection(models, false, u"QtGui/QColor"_s).isEmpty());
    QVERIFY(!objection(models, false, u"QCoroTask"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
