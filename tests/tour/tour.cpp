// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "gui/aboutdialog.h"
#include "gui/banner.h"
#include "gui/configurationdialog.h"
#include "gui/gotonumber.h"
#include "gui/numbertreeview.h"
#include "gui/settingsdialog.h"
#include "gui/signindialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTextStream>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

namespace {

Sandbox::Options tourOptions()
{
    Sandbox::Options options;
    options.groups = 6;
    options.numbers = 60;
    options.taskTime = 1500ms;
    return options;
}

Sandbox::Fault unreachable()
{
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::Reset;
    return fault;
}

Sandbox::Fault failingTask(const QString &serviceName)
{
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::TaskError;
    fault.method = u"POST"_s;
    fault.path = u"/telephony/*/number/%1/changeFeatureType"_s.arg(serviceName);
    fault.times = 1;
    fault.message = u"Internal error while provisioning the feature"_s;
    return fault;
}

} // namespace

Tour::Tour(QDir folder, const QString &language)
    : m_folder(std::move(folder))
    , m_fixture(m_prompts, tourOptions())
{
    m_language.apply(language);
}

Tour::~Tour() = default;

QList<Tour::NamedStep> Tour::steps()
{
    return {{"the start page", &Tour::welcome},
            {"the tree", &Tour::tree},
            {"the page of a group", &Tour::groupPage},
            {"the search", &Tour::search},
            {"the page of a number", &Tour::numberDetails},
            {"its configuration", &Tour::numberConfiguration},
            {"the dialog in the simple mode", &Tour::simpleDialog},
            {"the dialog in the expert mode", &Tour::expertDialog},
            {"the warning about what is lost", &Tour::loss},
            {"the question before it is lost", &Tour::confirmation},
            {"a change under way", &Tour::pending},
            {"a change applied", &Tour::applied},
            {"the way to a number", &Tour::goToNumber},
            {"a change that failed", &Tour::failedChange},
            {"no connection", &Tour::offline},
            {"the connection again", &Tour::backOnline},
            {"the pages that set a number up", &Tour::setUp},
            {"what others changed meanwhile", &Tour::conflict},
            {"the copies of a number", &Tour::copies},
            {"a copy before it is brought back", &Tour::restoring},
            {"the journal", &Tour::journal},
            {"many numbers at once", &Tour::many},
            {"a plan", &Tour::plans},
            {"what is scheduled", &Tour::scheduled},
            {"a number that somebody else changes", &Tour::locked},
            {"the sign-in", &Tour::signIn},
            {"the settings", &Tour::settings},
            {"the shared database in the settings", &Tour::sharedDatabase},
            {"about", &Tour::about},
            {"rest", &Tour::idle}};
}

bool Tour::run()
{
    for (const NamedStep &step : steps()) {
        if ((this->*step.step)())
            continue;
        QTextStream(stderr) << "The tour did not get to " << step.name << ".\n";
        picture(&window(), u"stopped-here"_s);
        return false;
    }
    QTextStream(stdout) << m_pictures << " pictures in " << m_folder.absolutePath() << '\n';
    return true;
}

bool Tour::wait(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

bool Tour::picture(QWidget *widget, const QString &name)
{
    // Twice: what the first round lays out may ask the window for another height.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QString file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    return widget && widget->grab().save(m_folder.filePath(file));
}

template<class T>
T *Tour::topLevel()
{
    T *found = nullptr;
    wait([&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<T *>(widget); dialog && dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    });
    return found;
}

bool Tour::closed(QDialog *dialog)
{
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return QApplication::activeModalWidget() == nullptr;
}

bool Tour::select(const Service &service)
{
    window().select(service.billingAccount, service.serviceName);
    return wait(
        [&] { return m_fixture.find<NumberTreeView>("numberTree")->selected().serviceName == service.serviceName; });
}

bool Tour::openDialog(const Service &service)
{
    return select(service) && wait([this] { return m_fixture.action("actionChangeConfiguration")->isEnabled(); }) &&
           (m_fixture.action("actionChangeConfiguration")->trigger(), topLevel<ConfigurationDialog>() != nullptr);
}

QWidget *Tour::inDialog(const char *name)
{
    auto *dialog = topLevel<ConfigurationDialog>();
    return dialog ? dialog->findChild<QWidget *>(QString::fromLatin1(name)) : nullptr;
}

bool Tour::welcome()
{
    window().resize(1120, 720);
    window().show();
    auto *button = m_fixture.find<QAbstractButton>("sandboxButton");
    return wait([&] { return button->isVisible(); }) && picture(&window(), u"start"_s);
}

bool Tour::tree()
{
    QTest::mouseClick(m_fixture.find<QAbstractButton>("sandboxButton"), Qt::LeftButton);
    const auto *view = m_fixture.find<NumberTreeView>("numberTree");
    return wait([this] { return m_fixture.isReady(); }) && wait([&] { return view->model()->rowCount() >= 6; }) &&
           picture(&window(), u"tree"_s);
}

bool Tour::groupPage()
{
    const Service service = m_fixture.number(FeatureType::Redirect);
    window().select(service.billingAccount, {});
    return wait([this] { return m_fixture.find<QWidget>("groupPage")->isVisible(); }) && picture(&window(), u"group"_s);
}

bool Tour::search()
{
    auto *field = m_fixture.find<QLineEdit>("searchField");
    const auto *view = m_fixture.find<NumberTreeView>("numberTree");
    const int before = view->model()->rowCount();
    field->setFocus();
    QTest::keyClicks(field, m_fixture.number(FeatureType::Conference).serviceName.right(3));
    const bool narrowed = wait([&] { return view->model()->rowCount() > 0 && view->model()->rowCount() < before; });
    const bool done = narrowed && picture(&window(), u"search"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    return done && wait([&] { return view->model()->rowCount() == before; });
}

bool Tour::numberDetails()
{
    if (!select(m_fixture.number(FeatureType::Redirect)))
        return false;
    auto *tabs = m_fixture.find<QTabWidget>("tabs");
    tabs->setCurrentIndex(0);
    return wait([&] { return tabs->isVisible(); }) && picture(&window(), u"number-mine"_s);
}

bool Tour::numberConfiguration()
{
    m_fixture.find<QTabWidget>("tabs")->setCurrentIndex(1);
    return picture(&window(), u"number-configuration"_s);
}

bool Tour::simpleDialog()
{
    return openDialog(m_fixture.number(FeatureType::Empty)) &&
           picture(topLevel<ConfigurationDialog>(), u"dialog-simple"_s);
}

bool Tour::expertDialog()
{
    QTest::mouseClick(inDialog("modeButton"), Qt::LeftButton);
    if (!wait([this] { return m_fixture.expertMode().isOn() && inDialog("expertCards")->isVisible(); }))
        return false;
    const bool done = picture(topLevel<ConfigurationDialog>(), u"dialog-expert"_s);
    QTest::mouseClick(inDialog("modeButton"), Qt::LeftButton);
    return done && !m_fixture.expertMode().isOn() && closed(topLevel<ConfigurationDialog>());
}

bool Tour::loss()
{
    m_replaced = m_fixture.number(FeatureType::ContactCenterSolution);
    if (!openDialog(m_replaced))
        return false;
    QTest::mouseClick(inDialog("card_conference"), Qt::LeftButton);
    return wait([this] { return inDialog("applyButton")->isEnabled() && inDialog("lossBanner")->isVisible(); }) &&
           picture(topLevel<ConfigurationDialog>(), u"dialog-loss"_s);
}

bool Tour::confirmation()
{
    QTest::mouseClick(inDialog("applyButton"), Qt::LeftButton);
    return picture(topLevel<QMessageBox>(), u"question"_s);
}

bool Tour::pending()
{
    auto *box = topLevel<QMessageBox>();
    QTest::mouseClick(box->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);
    const ConfigurationChanges &changes = m_fixture.session().changes();
    return wait([&] {
               const ConfigurationChange *change = changes.underWay(m_replaced.serviceName);
               return change && change->state() == ConfigurationChange::State::Waiting;
           }) &&
           picture(topLevel<ConfigurationDialog>(), u"dialog-pending"_s) && picture(&window(), u"pending"_s);
}

bool Tour::applied()
{
    const ConfigurationChanges &changes = m_fixture.session().changes();
    const bool done = wait([&] { return changes.underWayCount() == 0; }) &&
                      changes.latest(m_replaced.serviceName)->state() == ConfigurationChange::State::Applied &&
                      picture(topLevel<ConfigurationDialog>(), u"dialog-applied"_s);
    return done && closed(topLevel<ConfigurationDialog>()) && picture(&window(), u"applied"_s) &&
           m_fixture.server().featureType(m_replaced.serviceName) == u"conference"_s;
}

bool Tour::goToNumber()
{
    m_fixture.action("actionGoTo")->trigger();
    auto *dialog = topLevel<GoToNumber>();
    if (!dialog)
        return false;
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"goToField"_s), u"01 99"_s);
    return picture(dialog, u"go-to"_s) && closed(dialog);
}

bool Tour::failedChange()
{
    const Service service = m_fixture.number(FeatureType::Redirect);
    m_fixture.server().addFault(failingTask(service.serviceName));
    // Beside one that goes on, as in a working day.
    const Result<ConfigurationChange *> failing = m_fixture.session().changes().begin(service, FeatureType::CloudIvr);
    if (!failing || !select(service) || !wait([&] { return (*failing)->isFinished(); }))
        return false;
    const auto running =
        m_fixture.session().changes().begin(m_fixture.number(FeatureType::Empty), FeatureType::CloudIvr);
    auto *list = m_fixture.find<QAbstractItemView>("changeList");
    list->setCurrentIndex(list->model()->index(1, 0));
    return running && (*failing)->state() == ConfigurationChange::State::Failed &&
           wait([&] { return (*running)->state() == ConfigurationChange::State::Waiting; }) &&
           m_fixture.find<QWidget>("outcome")->isVisible() && picture(&window(), u"activity-failure"_s);
}

bool Tour::offline()
{
    m_fixture.server().addFault(unreachable());
    m_fixture.session().refresh();
    const auto *banner = m_fixture.find<Banner>("connectionBanner");
    return wait([this] { return m_fixture.session().state() == Session::State::Offline; }) &&
           wait([&] { return banner->isVisible(); }) && picture(&window(), u"offline"_s);
}

bool Tour::backOnline()
{
    m_fixture.server().clearFaults();
    const auto *banner = m_fixture.find<Banner>("connectionBanner");
    return wait([this] { return m_fixture.isReady(); }) && wait([&] { return !banner->isVisible(); }) &&
           wait([this] { return m_fixture.session().changes().underWayCount() == 0; }, 30000);
}

bool Tour::signIn()
{
    m_fixture.action("actionSignIn")->trigger();
    auto *dialog = topLevel<SignInDialog>();
    return dialog && picture(dialog, u"sign-in"_s) && closed(dialog);
}

bool Tour::settings()
{
    m_fixture.action("actionSettings")->trigger();
    auto *dialog = topLevel<SettingsDialog>();
    return dialog && picture(dialog, u"settings"_s) && closed(dialog);
}

bool Tour::about()
{
    m_fixture.action("actionAbout")->trigger();
    auto *dialog = topLevel<AboutDialog>();
    return dialog && picture(dialog, u"about"_s) && closed(dialog);
}

bool Tour::idle()
{
    const auto *view = m_fixture.find<NumberTreeView>("numberTree");
    return wait([&] { return !view->isAnimating(); });
}

} // namespace Aiguilleur::Test
