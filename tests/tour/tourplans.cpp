// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, wrong and right, and what is scheduled.
#include "gui/banner.h"
#include "gui/plans/laterdialog.h"
#include "gui/plans/planwindow.h"
#include "gui/plans/schedulewindow.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/schedule.h"
#include "tour.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

namespace {

bool writePlan(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

//! An alias number beside that one.
QByteArray anotherNumber(Session &session, const QByteArray &number)
{
    const QList<Service> services = session.inventory().services();
    for (const Service &service : services) {
        const bool isFree = !session.changes().underWay(service.serviceName);
        if (service.kind == Service::Kind::Alias && isFree && service.serviceName.toLatin1() != number)
            return service.serviceName.toLatin1();
    }
    return {};
}

} // namespace

bool Tour::plans()
{
    const QTemporaryDir folder;
    const QByteArray queue = m_fixture.number(FeatureType::ContactCenterSolution).serviceName.toLatin1();
    const QByteArray other = anotherNumber(m_fixture.session(), queue);
    const QString wrong = folder.filePath(u"wrong.csv"_s);
    const QString right = folder.filePath(u"on-call.csv"_s);
    if (!writePlan(wrong, "number,configuration,strategy,queueSize\nhello,redirect,,\n" + queue +
                              ",contactCenterSolution,loudest,-1\n0033199009999,conference,,\n" + other +
                              ",conference,random,\n") ||
        !writePlan(right, "number,configuration,strategy,queue.maxWaitTime\n" + queue +
                              ",contactCenterSolution,random,90\n" + other + ",conference,,\n"))
        return false;
    m_fixture.action("actionPlan")->trigger();
    auto *plan = window().findChild<PlanWindow *>();
    if (!plan || !picture(plan, u"plan-empty"_s))
        return false;
    plan->open(wrong);
    auto *problems = plan->findChild<QTreeWidget *>(u"planProblems"_s);
    if (!wait([&] { return problems->topLevelItemCount() > 0; }) || !picture(plan, u"plan-errors"_s))
        return false;
    plan->open(right);
    auto *apply = plan->findChild<QPushButton *>(u"applyPlanButton"_s);
    auto *table = plan->findChild<QTreeView *>(u"planTable"_s);
    if (!wait([&] { return apply->isEnabled(); }))
        return false;
    table->setCurrentIndex(table->model()->index(0, 0));
    if (!picture(plan, u"plan"_s))
        return false;
    plan->findChild<QPushButton *>(u"planLaterButton"_s)->click();
    auto *later = plan->findChild<LaterDialog *>();
    if (!later)
        return false;
    later->findChild<QCheckBox *>(u"laterWeekly"_s)->setChecked(true);
    if (!picture(later, u"later"_s))
        return false;
    later->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    return wait([this] { return !m_fixture.session().schedule().all().isEmpty(); }) && closed(plan);
}

//! One more that nobody was awake for.
bool Tour::scheduled()
{
    Schedule &schedule = m_fixture.session().schedule();
    const QString account = m_fixture.session().account().key;
    const QFuture<Result<QList<StoredSchedule>>> reading = m_fixture.store().schedules(account);
    if (!wait([&] { return reading.isFinished(); }))
        return false;
    StoredSchedule missed = reading.result()->first();
    missed.id = u"missed"_s;
    missed.due = QDateTime::currentDateTimeUtc().addDays(-1);
    missed.time.isWeekly = false;
    m_fixture.store().saveSchedule(missed);
    schedule.runDue();
    auto *banner = window().findChild<Banner *>(u"missedBanner"_s);
    if (!wait([&] { return banner->isVisible(); }) || !picture(&window(), u"missed"_s))
        return false;
    m_fixture.action("actionSchedule")->trigger();
    auto *list = window().findChild<ScheduleWindow *>();
    if (!list || !picture(list, u"scheduled"_s) || !closed(list))
        return false;
    banner->findChild<QPushButton *>(u"otherButton"_s)->click();
    return wait([&] { return !banner->isVisible(); });
}

} // namespace Aiguilleur::Test
