// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/setuptabs.h"

#include "gui/callplan/callreviewdialog.h"
#include "gui/settings.h"
#include "gui/setup/conflictdialog.h"
#include "gui/setup/setupbar.h"
#include "gui/setup/setupframe.h"
#include "gui/setup/setuppage.h"
#include "gui/setup/setuppages.h"
#include "service/session.h"
#include "service/setup.h"

#include <QPointer>
#include <QTabWidget>
#include <map>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

class SetupTabs::Private
{
public:
    Private(SetupTabs &q, QTabWidget &tabs, SetupBar &bar, UserPrompts &prompts)
        : q(q)
        , tabs(tabs)
        , bar(bar)
        , prompts(prompts)
    {
    }

    struct Frame
    {
        SetupPageKind kind;
        SetupFrame *frame = nullptr;
    };

    void showFrames(const QList<SetupPageKind> &kinds);
    SetupFrame *frame(const SetupPageKind &kind);
    void titles();
    Setup *setupOf(const Service &service);
    void follow(Setup *setup);
    void dropIdle(const QString &except);
    void giveRoom();
    void tabChosen();
    void tabShown();
    void decide(Setup *setup);
    void review();
    void show(const SetupProblem &problem);
    static bool isKept(const Setup &setup);
    static bool isUnread(const Setup &setup);

    SetupTabs &q;
    QTabWidget &tabs;
    SetupBar &bar;
    UserPrompts &prompts;
    QPointer<Settings> settings;
    QPointer<Session> session;
    Service service;
    std::map<QString, std::unique_ptr<Setup>> setups; // by service name
    std::map<QString, Frame> frames;                  // by name of the page
    QStringList shown;                                // names of the pages that are tabs now
    QString wanted;                                   // the one that the person chose; not always there
    bool isChanging = false;                          // the tabs, by the program
    QPointer<Setup> current;
    QPointer<ConflictDialog> conflicts;
    QPointer<CallReviewDialog> reviewing;
};

bool SetupTabs::Private::isKept(const Setup &setup)
{
    using State = Setup::State;
    const State state = setup.state();
    return setup.isModified() || state == State::Checking || state == State::Conflicted || state == State::Saving ||
           state == State::Stopped;
}

SetupFrame *SetupTabs::Private::frame(const SetupPageKind &kind)
{
    const auto found = frames.find(kind.name);
    if (found != frames.end())
        return found->second.frame;
    SetupPage *page = kind.make(prompts);
    page->setObjectName(kind.name);
    page->setSettings(settings);
    connect(page, &SetupPage::changeRequested, &q, &SetupTabs::changeRequested);
    connect(page, &SetupPage::pageRequested, &q, &SetupTabs::showPage);
    auto *made = new SetupFrame(page, &tabs);
    made->setObjectName(kind.name + u"Frame"_s);
    made->hide();
    frames.insert({kind.name, {kind, made}});
    return made;
}

void SetupTabs::Private::showFrames(const QList<SetupPageKind> &kinds)
{
    QStringList names;
    for (const SetupPageKind &kind : kinds)
        names.append(kind.name);
    if (names == shown)
        return;
    isChanging = true;
    for (const QString &name : std::as_const(shown)) {
        SetupFrame *frame = frames.at(name).frame;
        tabs.removeTab(tabs.indexOf(frame));
        frame->setSetup(nullptr, nullptr);
    }
    shown = names;
    for (const SetupPageKind &kind : kinds)
        tabs.addTab(frame(kind), QString());
    titles();
    if (shown.contains(wanted))
        tabs.setCurrentWidget(frames.at(wanted).frame);
    isChanging = false;
}

void SetupTabs::Private::titles()
{
    for (const QString &name : std::as_const(shown)) {
        SetupFrame *frame = frames.at(name).frame;
        tabs.setTabText(tabs.indexOf(frame), frame->page()->title());
    }
}

Setup *SetupTabs::Private::setupOf(const Service &number)
{
    const auto found = setups.find(number.serviceName);
    if (found != setups.end()) {
        const bool same = found->second->service().featureType == number.featureType;
        if (same || isKept(*found->second))
            return found->second.get();
        setups.erase(found);
    }
    std::unique_ptr<Setup> made = session->makeSetup(number);
    follow(made.get());
    return setups.insert({number.serviceName, std::move(made)}).first->second.get();
}

void SetupTabs::Private::follow(Setup *setup)
{
    connect(setup, &Setup::draftChanged, &q, &SetupTabs::unsavedChanged);
    connect(setup, &Setup::stateChanged, &q, [this, setup](Setup::State state) {
        if (state == Setup::State::Conflicted)
            decide(setup);
        emit q.unsavedChanged();
    });
}

void SetupTabs::Private::dropIdle(const QString &except)
{
    std::erase_if(setups, [&](const auto &entry) { return entry.first != except && !isKept(*entry.second); });
}

// A page asks for the height that it needs itself, not for that of the tallest one behind it: the bar stays in sight.
void SetupTabs::Private::giveRoom()
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        QSizePolicy policy = tabs.widget(tab)->sizePolicy();
        policy.setVerticalPolicy(tab == tabs.currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        tabs.widget(tab)->setSizePolicy(policy);
    }
}

// While tabs come and go with the number, those that are in front for a moment are nobody's choice.
void SetupTabs::Private::tabChosen()
{
    if (isChanging) {
        giveRoom();
        return;
    }
    const auto *frame = qobject_cast<SetupFrame *>(tabs.currentWidget());
    wanted = frame ? frame->page()->objectName() : QString();
    tabShown();
}

// What stands on the server is read when somebody looks, not when a number is merely passed by.
void SetupTabs::Private::tabShown()
{
    giveRoom();
    const auto *frame = qobject_cast<SetupFrame *>(tabs.currentWidget());
    const bool isLive = frame && frames.at(frame->page()->objectName()).kind.isLive;
    bar.setSetup(frame && (!isLive || (current && isKept(*current))) ? current.data() : nullptr);
    if (frame && current && isUnread(*current))
        current->load();
}

// Also of a save that an earlier run of the program left in the middle.
bool SetupTabs::Private::isUnread(const Setup &setup)
{
    using State = Setup::State;
    return setup.state() == State::Idle || (setup.state() == State::Stopped && !setup.isLoaded());
}

void SetupTabs::Private::decide(Setup *setup)
{
    if (conflicts)
        return;
    conflicts = new ConflictDialog(setup, &tabs);
    conflicts->setAttribute(Qt::WA_DeleteOnClose);
    conflicts->open();
}

void SetupTabs::Private::review()
{
    if (reviewing || !session || !current)
        return;
    reviewing = new CallReviewDialog(*session, *current, &tabs);
    reviewing->open();
}

void SetupTabs::Private::show(const SetupProblem &problem)
{
    for (const QString &name : std::as_const(shown)) {
        SetupFrame *frame = frames.at(name).frame;
        QWidget *widget = frame->page()->widgetOf(problem);
        if (!widget)
            continue;
        tabs.setCurrentWidget(frame);
        widget->setFocus(Qt::OtherFocusReason);
        return;
    }
}

SetupTabs::SetupTabs(QTabWidget &tabs, SetupBar &bar, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, tabs, bar, prompts))
{
    connect(&tabs, &QTabWidget::currentChanged, this, [this] { d->tabChosen(); });
    connect(&bar, &SetupBar::problemChosen, this, [this](const SetupProblem &problem) { d->show(problem); });
    connect(&bar, &SetupBar::reviewRequested, this, [this] { d->review(); });
    bar.setSetup(nullptr);
}

SetupTabs::~SetupTabs()
{
    delete d->reviewing;
    delete d->conflicts;
}

void SetupTabs::setSettings(Settings &settings)
{
    d->settings = &settings;
}

void SetupTabs::setSession(Session *session)
{
    if (d->session == session)
        return;
    clear();
    delete d->reviewing;
    delete d->conflicts;
    d->setups.clear();
    d->session = session;
    emit unsavedChanged();
}

void SetupTabs::setService(const Service &service)
{
    const bool same = d->current && d->service.serviceName == service.serviceName &&
                      d->service.billingAccount == service.billingAccount &&
                      d->service.featureType == service.featureType;
    if (same || !d->session)
        return;
    d->service = service;
    const QList<SetupPageKind> kinds = SetupPages::of(service.featureType);
    d->showFrames(kinds);
    Setup *setup = kinds.isEmpty() ? nullptr : d->setupOf(service);
    d->current = setup;
    for (const QString &name : std::as_const(d->shown))
        d->frames.at(name).frame->setSetup(d->session, setup);
    d->dropIdle(service.serviceName);
    d->tabShown();
}

void SetupTabs::clear()
{
    d->bar.setSetup(nullptr);
    d->showFrames({});
    d->current.clear();
    d->service = {};
}

bool SetupTabs::hasPages() const
{
    return !d->shown.isEmpty();
}

void SetupTabs::showFirst()
{
    if (hasPages())
        showPage(d->shown.first());
}

void SetupTabs::showPage(const QString &name)
{
    if (d->shown.contains(name))
        d->tabs.setCurrentWidget(d->frames.at(name).frame);
}

void SetupTabs::retranslate()
{
    d->titles();
}

void SetupTabs::reload()
{
    if (d->current && d->current->state() != Setup::State::Idle && !d->isKept(*d->current))
        d->current->load();
}

QStringList SetupTabs::unsaved() const
{
    QStringList names;
    for (const auto &[name, setup] : d->setups) {
        if (setup->isModified() && setup->state() != Setup::State::Saving)
            names.append(name);
    }
    return names;
}

void SetupTabs::discardAll()
{
    for (const auto &[name, setup] : d->setups)
        setup->discard();
}

Setup *SetupTabs::setup() const
{
    return d->current;
}

} // namespace Aiguilleur
