// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupfixture.h"

#include "core/setupschema.h"
#include "gui/numberpage.h"
#include "gui/setup/setupbar.h"
#include "gui/setup/setuppage.h"
#include "gui/setup/setuptabs.h"
#include "models/livecallsmodel.h"
#include "support/callthatgets.h"
#include "support/livereading.h"
#include "support/waitfor.h"
#include "widgetchecks.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur::Test {

namespace {

constexpr int patience = 20000; // ms

QString plain(QString text)
{
    return text.remove(u'&').remove(u':').trimmed();
}

bool isCalled(const QWidget *widget, const QString &label)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return plain(button->text()) == label;
    return isInteractive(widget) && plain(widget->accessibleName()) == label;
}

void retype(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
    QTest::keyClick(widget, Qt::Key_Tab);
}

bool chooseEntry(QComboBox *box, const QString &text)
{
    const int row = box->findText(text);
    if (row < 0)
        return false;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; step < box->count() && box->currentIndex() != row; ++step)
        QTest::keyClick(box, Qt::Key_Down);
    return box->currentIndex() == row;
}

} // namespace

SetupFixture::SetupFixture(FeatureType::Value type, const Sandbox::Options &options)
    : m_type(type)
    , m_window(std::make_unique<WindowFixture>(m_prompts, options))
{
}

SetupFixture::~SetupFixture() = default;

bool SetupFixture::open(const QString &page)
{
    m_window->window().resize(1300, 900);
    m_window->window().show();
    if (!m_window->openSandbox())
        return false;
    m_service = m_window->number(m_type);
    m_window->window().select(m_service.billingAccount, m_service.serviceName);
    return showPage(page);
}

bool SetupFixture::showPage(const QString &page)
{
    m_window->find<NumberPage>("numberPage")->setupTabs().showPage(page);
    m_page = page;
    QWidget *shown = this->page(page);
    return shown && QTest::qWaitFor([&] { return shown->isVisible() && setup().canEdit(); }, patience);
}

QWidget *SetupFixture::page(const QString &name)
{
    return m_window->window().findChild<SetupPage *>(name);
}

void SetupFixture::select(const QString &serviceName)
{
    const std::optional<Service> service = m_window->session().inventory().find(serviceName);
    if (service)
        m_window->window().select(service->billingAccount, serviceName);
}

CallPlan SetupFixture::plan()
{
    return CallPlan::of(setup().draft(), m_service);
}

void SetupFixture::click(const char *name)
{
    auto *button = widget<QAbstractButton>(name);
    QVERIFY2(button, name);
    QTRY_VERIFY2(button->isVisible() && button->isEnabled() && !button->rect().isEmpty(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

bool SetupFixture::pick(const char *name, const QVariant &value)
{
    auto *box = widget<QComboBox>(name);
    const int index = box ? box->findData(value) : -1;
    if (index < 0 || !box->isEnabled() || !box->isVisibleTo(page(m_page)))
        return false;
    box->setCurrentIndex(index);
    emit box->activated(index);
    return true;
}

bool SetupFixture::chooseCall(const QString &state)
{
    const QString call = callThatGets(state, server(), [this](const QString &path) { return ask(path); });
    auto *view = widget<QAbstractItemView>("callsView");
    const auto *calls = qobject_cast<LiveCallsModel *>(view->model());
    const auto row = [&call, calls] {
        const auto isIt = [&call](const LiveCall &one) {
            return call.endsWith(u"/%1/liveCalls/%2"_s.arg(one.queue).arg(one.id));
        };
        return std::ranges::find_if(calls->rows(), isIt) - calls->rows().begin();
    };
    const auto isShown = [&] {
        return row() < calls->rowCount() && calls->row(static_cast<int>(row())).stateName == state;
    };
    if (call.isEmpty() || !QTest::qWaitFor(isShown, patience))
        return false;
    view->setCurrentIndex(calls->index(static_cast<int>(row()), 0));
    return view->selectionModel()->hasSelection();
}

bool SetupFixture::nothingIsRead()
{
    return Test::nothingIsRead(server(), m_window->session().options().livePoll);
}

Setup &SetupFixture::setup()
{
    return *m_window->find<NumberPage>("numberPage")->setupTabs().setup();
}

QWidget *SetupFixture::field(const QString &label)
{
    const QList<SetupPage *> pages = m_window->window().findChildren<SetupPage *>();
    for (SetupPage *page : pages) {
        if (!page->isVisible())
            continue;
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        for (const QLabel *one : labels) {
            if (one->buddy() && one->buddy()->isVisibleTo(page) && plain(one->text()) == label)
                return one->buddy();
        }
        const QList<QWidget *> widgets = page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->isVisibleTo(page) && isCalled(widget, label))
                return widget;
        }
    }
    return nullptr;
}

bool SetupFixture::set(const QString &label, const QVariant &value)
{
    QWidget *widget = field(label);
    if (!widget || !widget->isEnabled())
        return false;
    if (auto *box = qobject_cast<QComboBox *>(widget); box && !box->isEditable())
        return chooseEntry(box, value.toString());
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        if (button->isChecked() != value.toBool()) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
        return button->isChecked() == value.toBool();
    }
    retype(widget->focusProxy() ? widget->focusProxy() : widget, value.toString());
    return true;
}

QString SetupFixture::problemOf(const QString &label)
{
    const QWidget *widget = field(label);
    const QWidget *below =
        widget ? widget->parentWidget()->findChild<QWidget *>(widget->objectName() + u"Problem"_s) : nullptr;
    if (!below || !below->isVisibleTo(widget->window()))
        return {};
    const QList<QLabel *> labels = below->findChildren<QLabel *>();
    return labels.isEmpty() ? QString() : labels.first()->text();
}

bool SetupFixture::save()
{
    auto *save = m_window->window().findChild<SetupBar *>()->findChild<QPushButton *>(u"saveButton"_s);
    if (!QTest::qWaitFor([&] { return save->isEnabled(); }, patience))
        return false;
    bool saved = false;
    const auto connection = QObject::connect(&setup(), &Setup::saved, &m_window->window(), [&saved] { saved = true; });
    QTest::mouseClick(save, Qt::LeftButton);
    if (auto *apply = m_window->window().findChild<QPushButton *>(u"applyButton"_s)) // of the comparison before
        QTest::mouseClick(apply, Qt::LeftButton);
    const bool ended = QTest::qWaitFor([&] { return saved; }, patience);
    QObject::disconnect(connection);
    return ended;
}

QString SetupFixture::absolute(const QString &path) const
{
    if (path.startsWith(u'/'))
        return path;
    const QList<SetupBranch> branches = SetupSchema::branches(m_service.featureType);
    const QString root =
        SetupSchema::branchPath(m_service.billingAccount, branches.first().name, m_service.serviceName);
    return path.isEmpty() ? root : root + u'/' + path;
}

QJsonValue SetupFixture::ask(const QString &path)
{
    const Result<QJsonValue> answer = Test::waitFor(m_window->session().client().get(absolute(path)));
    return answer ? *answer : QJsonValue(QJsonValue::Undefined);
}

QJsonValue SetupFixture::serverValue(const QString &path, const QString &property)
{
    return ask(path).toObject().value(property);
}

QString SetupFixture::first(const QString &list)
{
    const QJsonValue id = ask(list).toArray().first();
    return absolute(list) + u'/' + (id.isString() ? id.toString() : QString::number(id.toInteger()));
}

Result<QJsonValue> SetupFixture::put(const QString &path, const QJsonObject &body)
{
    return Test::waitFor(m_window->session().client().put(absolute(path), body));
}

Result<QJsonValue> SetupFixture::post(const QString &path, const QJsonObject &body)
{
    return Test::waitFor(m_window->session().client().post(absolute(path), body));
}

Result<QJsonValue> SetupFixture::remove(const QString &path)
{
    return Test::waitFor(m_window->session().client().remove(absolute(path)));
}

QString cellText(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

QStringList columnTexts(const QAbstractItemView *view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts.append(cellText(view, row, column));
    return texts;
}

} // namespace Aiguilleur::Test
