// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program as main() starts it: where it cannot write, and when the sandbox that it uses goes elsewhere.
#include "app/program.h"
#include "app/programpaths.h"
#include "gui/banner.h"
#include "gui/mainwindow.h"
#include "models/numbertreemodel.h"
#include "support/sandboxfixture.h"
#include "widgetchecks.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // ms

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void looksWhereItCannotWrite();
    void saysThatTheSandboxCannotWrite();
    void followsTheSandboxThatMoved();

private:
    void start(const StartOptions &options);
    void write(const QString &path, const QByteArray &content);
    template<class T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    bool isConnected() const { return find<QLabel>("connectionWord")->text() == u"Connected"_s; }
    bool isRead() const { return groups() > 0 && find<QAction>("actionRefresh")->isEnabled(); }
    int groups() const { return find<QTreeView>("numberTree")->model()->rowCount(); }
    void selectFirstNumber();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    MainWindow *m_window = nullptr;
};

void TestProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"config"_s)));
}

void TestProgram::cleanup()
{
    m_program.reset();
    m_folder.reset();
}

void TestProgram::start(const StartOptions &options)
{
    m_program = std::make_unique<Program>(options);
    m_program->start();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            m_window = window;
    }
    QVERIFY(m_window && m_window->isVisible());
}

void TestProgram::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestProgram::selectFirstNumber()
{
    auto *tree = find<QTreeView>("numberTree");
    QTRY_VERIFY_WITH_TIMEOUT(tree->model()->index(0, 0, tree->model()->index(0, 0)).isValid(), patience);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
}

// A file where a folder is needed: unlike permissions, that stops root as well.
void TestProgram::looksWhereItCannotWrite()
{
    SandboxFixture sandbox;
    write(m_folder->filePath(u"ovh.conf"_s), sandbox.server().ovhConf());
    write(m_folder->filePath(u"data"_s), "no folder");
    write(m_folder->filePath(u"config"_s), "no folder");
    start({.confFile = m_folder->filePath(u"ovh.conf"_s), .language = u"en"_s, .store = {}});
    const auto *banner = find<Banner>("storageBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
    QVERIFY2(banner->accessibleDescription().contains(defaultStoreFile()), qPrintable(banner->accessibleDescription()));
    QTRY_VERIFY_WITH_TIMEOUT(isConnected() && groups() > 0, patience);
    selectFirstNumber();
    for (const auto *name : {"actionChangeConfiguration", "actionDeleteConfiguration"}) {
        QVERIFY2(!find<QAction>(name)->isEnabled(), name);
        QVERIFY2(find<QAction>(name)->toolTip().contains(u"history"_s), name);
    }
    for (const auto *name : {"changeButton", "deleteButton"}) {
        const auto *button = find<QAbstractButton>(name);
        QVERIFY2(!button->isVisible() || !button->isEnabled(), name);
    }
    m_window->close();
}

void TestProgram::saysThatTheSandboxCannotWrite()
{
    write(m_folder->filePath(u"data"_s), "no folder");
    start({.sandbox = true, .confFile = {}, .language = u"en"_s, .store = {}});
    const auto *failure = find<Banner>("failureBanner");
    QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), patience);
    QVERIFY2(failure->text().contains(u"data on this computer"_s), qPrintable(failure->text()));
    auto *again = find<QAbstractButton>("sandboxButton");
    QTRY_VERIFY(again->isVisible() && again->isEnabled());
    QVERIFY(QFile::remove(m_folder->filePath(u"data"_s)));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isConnected() && groups() > 0, patience);
    QVERIFY(!failure->isVisible());
}

void TestProgram::followsTheSandboxThatMoved()
{
    auto first = std::make_unique<SandboxHost>(sandboxFolder(), SandboxFixture::quickOptions());
    const auto before = first->open();
    QVERIFY(before);
    start({.sandbox = true, .confFile = {}, .language = u"en"_s, .store = {}});
    QTRY_VERIFY_WITH_TIMEOUT(isConnected() && isRead(), patience);
    const int shown = groups();
    // The program that served ends, and before this one takes over something else is at its address.
    first.reset();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(QUrl(before->url).port())));
    const QString conf = sandboxFolder() + u"/sandbox.conf"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(conf), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isConnected() && isRead() && groups() == shown, patience);
    while (other.hasPendingConnections())
        delete other.nextPendingConnection();
    find<QAction>("actionRefresh")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
    QVERIFY(isConnected());
    QVERIFY(!find<Banner>("connectionBanner")->isVisible());
    QVERIFY(!other.hasPendingConnections());
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
