// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a call plan does to it.
#include "core/callplanedits.h"
#include "core/callplanmoves.h"
#include "core/setupmembers.h"
#include "gui/callplan/callplanpage.h"
#include "gui/setup/linepicker.h"
#include "gui/setup/soundplayer.h"
#include "gui/setup/soundupload.h"
#include "gui/userprompts.h"
#include "service/inventory.h"
#include "service/session.h"
#include "service/setup.h"
#include "service/sounds.h"
#include "ui_callplanpage.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

//! The path of the step, menu... that a row belongs to; empty when it does to none.
QString CallPlanPage::ownerOf(const QModelIndex &index, Kind kind) const
{
    for (QModelIndex place = index; place.isValid(); place = place.parent()) {
        const Kind present = CallPlanModel::kindOf(place);
        if (present == kind || (kind == Kind::Step && present == Kind::Otherwise))
            return CallPlanModel::pathOf(place);
    }
    return {};
}

void CallPlanPage::add(const QString &text, const std::function<QString(SetupDocument &)> &make)
{
    edit(text, make);
    goTo(CallPlanModel::pathOf(current()));
}

// What changed nothing is not shown again: nothing is to be chosen at the next change.
void CallPlanPage::edit(const QString &text, const std::function<QString(SetupDocument &)> &make)
{
    m_draft.edit(text, [&](SetupDocument &document) { m_wanted = make(document); });
    m_wanted.clear();
}

void CallPlanPage::fillAddMenu()
{
    m_addMenu->clear();
    const QString root = m_draft.plan().root;
    const bool isCentre = m_draft.plan().number.featureType.value() == FeatureType::ContactCenterSolutionExpert;
    const QString step = ownerOf(current(), Kind::Step);
    const auto entry = [this](const QString &text, bool can, const std::function<void()> &act) {
        QAction *action = m_addMenu->addAction(text);
        action->setEnabled(can);
        connect(action, &QAction::triggered, this, act);
    };
    entry(tr("&Step"), true, [this, step] { addStep(step); });
    entry(tr("&Action of the step"), !step.isEmpty(), [this] { addAction(false); });
    entry(tr("Action if &conditions are not met"), !step.isEmpty(), [this] { addAction(true); });
    m_addMenu->addSeparator();
    entry(tr("&Menu"), true, [this, root] {
        add(tr("Add a menu"),
            [&](SetupDocument &document) { return CallPlanEdits::addMenu(document, root, tr("Menu")); });
    });
    const bool isInMenu = !ownerOf(current(), Kind::Menu).isEmpty();
    entry(tr("&Key of the menu"), isInMenu, [this] { addEntry(); });
    entry(tr("Key with a menu of its o&wn"), isInMenu, [this] { addSubMenu(); });
    if (isCentre) {
        m_addMenu->addSeparator();
        entry(tr("&Queue"), true, [this, root] {
            add(tr("Add a queue"),
                [&](SetupDocument &document) { return CallPlanEdits::addQueue(document, root, tr("Queue")); });
        });
        entry(tr("Mem&bers…"), true, [this] { addAgents(); });
        entry(tr("&Text to speech"), true, [this, root] {
            add(tr("Add a text"), [&](SetupDocument &document) {
                return CallPlanEdits::addText(document, root, tr("Welcome."), u"Helene"_s);
            });
        });
    }
    m_addMenu->addSeparator();
    entry(tr("S&ound…"), session() != nullptr, [this] { addSound(); });
}

// Behind the one that is chosen, or that what is chosen stands in.
void CallPlanPage::addStep(const QString &after)
{
    const QString root = m_draft.plan().root;
    add(tr("Add a step"), [&](SetupDocument &document) {
        const QStringList steps = document.ids(SetupDocument::listOf(after));
        const qsizetype place = steps.indexOf(SetupDocument::idOf(after));
        return CallPlanEdits::addStep(document, root, place < 0 ? -1 : static_cast<int>(place) + 1);
    });
}

// Behind the action that is chosen; otherwise behind those of its case.
void CallPlanPage::addAction(bool isNegative)
{
    const CallStep *step = m_draft.plan().step(ownerOf(current(), Kind::Step));
    if (!step)
        return;
    const FeatureType type = m_draft.plan().number.featureType;
    const QString chosen = CallPlanModel::pathOf(current());
    CallActionPlace place{.owner = step->path, .isNegative = isNegative};
    const QList<CallAction> &actions = isNegative ? step->otherwise : step->actions;
    for (qsizetype i = 0; i + 1 < actions.size(); ++i) {
        if (actions[i].path == chosen)
            place.before = actions[i + 1].path;
    }
    add(tr("Add an action"),
        [&](SetupDocument &document) { return CallPlanEdits::insertAction(document, type, place, u"hangup"_s); });
}

void CallPlanPage::addEntry()
{
    const QString menu = ownerOf(current(), Kind::Menu);
    add(tr("Add a key"),
        [&](SetupDocument &document) { return CallPlanEdits::addEntry(document, menu, u"menuExit"_s); });
}

void CallPlanPage::addSubMenu()
{
    const QString menu = ownerOf(current(), Kind::Menu);
    const QString root = m_draft.plan().root;
    add(tr("Add a menu"), [&](SetupDocument &document) {
        const QString made = CallPlanEdits::addMenu(document, root, tr("Menu"));
        CallPlanEdits::addEntry(document, menu, u"menuSub"_s, SetupDocument::idOf(made));
        return made;
    });
}

void CallPlanPage::addAgents()
{
    QStringList present;
    for (const CallAgent &agent : m_draft.plan().agents)
        present.append(agent.number);
    QList<Service> services = session()->inventory().services();
    services.removeIf([this](const Service &service) {
        return service.kind == Service::Kind::Unknown || service.serviceName == setup()->service().serviceName;
    });
    auto *picker = new LinePicker(services, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setMultiple(true);
    picker->setUsed(present);
    connect(picker, &LinePicker::picked, this, [this](const QList<Service> &chosen) {
        const QString list = m_draft.plan().root + u"/hunting/agent"_s;
        add(tr("Add members"), [&](SetupDocument &document) {
            QString path;
            for (const Service &service : chosen)
                path = document.add(list, SetupMembers::newAgent(service.serviceName, service.ownDescription(),
                                                                 SetupMembers::ownRingTime, true));
            return path;
        });
    });
    picker->open();
}

void CallPlanPage::addSound()
{
    QStringList patterns;
    for (const QString &format : Sounds::formats())
        patterns.append(u"*."_s + format);
    const QString filter = tr("Sounds (%1)").arg(patterns.join(u' '));
    prompts().openFile(this, tr("Add a sound"), filter, [this](const QString &path) {
        if (!setup() || !session())
            return;
        auto *upload = new SoundUpload(session(), setup()->service(), path, new SoundPlayer(this), this);
        m_ui->panelLayout->insertWidget(0, upload);
        connect(upload, &SoundUpload::uploaded, this, [this] {
            if (setup())
                setup()->load();
        });
        connect(upload, &SoundUpload::ended, upload, &QObject::deleteLater);
    });
}

void CallPlanPage::moveBy(int by)
{
    const QString path = CallPlanModel::pathOf(current());
    m_draft.edit(tr("Move"), [&](SetupDocument &document) { CallPlanEdits::move(document, path, by); });
}

void CallPlanPage::duplicate()
{
    const QString path = CallPlanModel::pathOf(current());
    const bool isStep = CallPlanModel::kindOf(current()) == Kind::Step;
    add(tr("Duplicate"), [&](SetupDocument &document) {
        return isStep ? CallPlanEdits::duplicateStep(document, path) : CallPlanEdits::duplicateMenu(document, path);
    });
}

void CallPlanPage::deleteCurrent()
{
    if (!m_ui->deleteButton->isEnabled())
        return;
    const QString path = CallPlanModel::pathOf(current());
    const QString next = CallPlanModel::pathOf(m_ui->planTree->indexAbove(current()));
    edit(tr("Delete"), [&](SetupDocument &document) {
        CallPlanEdits::remove(document, path);
        return next;
    });
}

// The first line of the account, for the person to replace.
QString CallPlanPage::someLine() const
{
    const QList<Service> services = session() ? session()->inventory().services() : QList<Service>();
    for (const Service &service : services) {
        if (service.kind == Service::Kind::Line)
            return service.serviceName;
    }
    return {};
}

void CallPlanPage::begin(int start)
{
    const QString root = m_draft.plan().root;
    const CallPlanEdits::StartTexts texts{.menuName = tr("Welcome"), .line = someLine()};
    m_draft.edit(tr("Begin the plan"), [&](SetupDocument &document) {
        CallPlanEdits::start(document, root, static_cast<CallPlanEdits::Start>(start), texts);
    });
}

} // namespace Aiguilleur
