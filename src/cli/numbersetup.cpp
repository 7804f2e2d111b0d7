// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/numbersetup.h"

#include "cli/bell.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/interruption.h"
#include "cli/numberlookup.h"
#include "cli/wording.h"
#include "core/catalogue.h"
#include "core/enumname.h"
#include "core/setupschema.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

Problem nothingToSetUp(const Service &service)
{
    return {.status = ExitStatus::Failed,
            .kind = u"notSupported"_s,
            .message = Cli::tr("%1 has the configuration “%2”, which cannot be set up here.")
                           .arg(Words::number(service.serviceName), Catalogue::label(service.featureType)),
            .advice = Cli::tr("`aiguilleur-cli apply` gives it another one.")};
}

Problem unfinished(const Service &service)
{
    const QString number = Words::number(service.serviceName);
    return {.status = ExitStatus::Failed,
            .kind = u"unfinished"_s,
            .message = Cli::tr("A save of %1 stopped on the way.").arg(number),
            .advice = Cli::tr("`aiguilleur-cli set %1 --finish` goes on with it, --take-back undoes it.")
                          .arg(service.serviceName)};
}

//! What a program that ended left unfinished is this one's from here on.
QCoro::Task<> takeOverStopped(Context &context)
{
    Bell bell;
    bell.listenTo(&context.session().setupSaves(), &SetupSaves::resumed);
    context.session().setupSaves().resume();
    co_await bell.rung();
}

bool isBusy(Setup::State state)
{
    return state == Setup::State::Checking || state == Setup::State::Saving;
}

} // namespace

NumberSetup::NumberSetup(Context &context)
    : m_context(context)
{
}

NumberSetup::~NumberSetup() = default;

bool NumberSetup::isCallQueue() const
{
    return root().section(u'/', 3, 3) == "easyHunting"_L1;
}

QCoro::Task<Outcome<void>> NumberSetup::open(Purpose purpose)
{
    const Outcome<void> opened = co_await read(purpose);
    if (!opened)
        co_return problem(opened.error());
    if (purpose == Purpose::Writing && m_setup->state() == Setup::State::Stopped)
        co_return problem(unfinished(service()));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> NumberSetup::openStopped()
{
    const Outcome<void> opened = co_await read(Purpose::Reading);
    if (!opened)
        co_return problem(opened.error());
    if (m_setup->state() == Setup::State::Stopped)
        co_return Outcome<void>();
    co_return problem(
        {.status = ExitStatus::Failed,
         .kind = u"notFound"_s,
         .message = Cli::tr("No save of %1 stopped on the way.").arg(Words::number(service().serviceName))});
}

QCoro::Task<Outcome<void>> NumberSetup::read(Purpose purpose)
{
    const Outcome<void> opened = co_await m_context.openSession();
    if (!opened)
        co_return problem(opened.error());
    // Which numbers are one's own matters to what is written only.
    if (purpose == Purpose::Writing)
        co_await refreshInventory(m_context);
    else
        co_await loadInventory(m_context);
    const QString name = m_context.invocation().serviceName;
    const Outcome<Service> found = co_await findNumber(m_context, name);
    if (!found)
        co_return problem(found.error());
    const Service service = *found;
    if (SetupSchema::branches(service.featureType).isEmpty())
        co_return problem(nothingToSetUp(service));
    co_await takeOverStopped(m_context);
    m_context.output().progress(Cli::tr("Reading the configuration of %1…").arg(Words::number(name)));
    m_setup = m_context.session().makeSetup(service);
    Bell bell;
    bell.listenTo(m_setup.get(), &Setup::stateChanged);
    bell.listenTo(m_setup.get(), &Setup::loaded);
    m_setup->load();
    while (!m_setup->isLoaded() && m_setup->state() != Setup::State::LoadFailed)
        co_await bell.rung();
    if (!m_setup->isLoaded())
        co_return problem(Problem::of(*m_setup->error()));
    co_return Outcome<void>();
}

QJsonArray NumberSetup::stepsToJson(const SetupDocument &named) const
{
    QJsonArray steps;
    const QList<SetupStep> all = m_setup->save() ? m_setup->save()->steps() : QList<SetupStep>();
    for (const SetupStep &step : all) {
        steps.append(QJsonObject{{u"method"_s, QString::fromLatin1(step.method)},
                                 {u"path"_s, step.path},
                                 {u"description"_s, Words::step(step, named)},
                                 {u"state"_s, enumName(step.state)}});
    }
    return steps;
}

Report NumberSetup::done(const SetupDocument &named, const QString &state)
{
    const bool isSaved = state == "saved"_L1;
    QString text;
    if (isSaved && m_setup->save()) {
        for (const SetupStep &step : m_setup->save()->steps())
            text += Words::step(step, named) + u'\n';
    }
    text += isSaved                   ? Cli::tr("Saved; OVHcloud confirms it.")
            : state == "unchanged"_L1 ? Cli::tr("Nothing to change.")
                                      : Cli::tr("Everything is as it was before.");
    return {ExitStatus::Done,
            QJsonObject{{u"serviceName"_s, service().serviceName},
                        {u"state"_s, state},
                        {u"steps"_s, state == "unchanged"_L1 ? QJsonArray() : stepsToJson(named)}},
            text + u'\n'};
}

Problem NumberSetup::invalid() const
{
    QStringList sentences;
    QJsonArray list;
    const QList<SetupProblem> problems = m_setup->problems();
    for (const SetupProblem &one : problems) {
        if (one.severity != SetupProblem::Severity::Error)
            continue;
        sentences.append(Words::problem(one));
        list.append(QJsonObject{{u"kind"_s, enumName(one.kind)},
                                {u"path"_s, one.path},
                                {u"property"_s, one.property},
                                {u"message"_s, Words::problem(one)}});
    }
    return {.status = ExitStatus::Failed,
            .kind = u"invalid"_s,
            .message = sentences.join(u'\n'),
            .advice = Cli::tr("Nothing was sent."),
            .details = {{u"problems"_s, list}}};
}

Problem NumberSetup::conflict() const
{
    QStringList settings;
    QJsonArray list;
    const QList<SetupConflict> conflicts = m_setup->conflicts();
    for (const SetupConflict &one : conflicts) {
        const auto shown = [&](const QJsonValue &value) {
            return Words::propertyValue(one.path, one.property, value, m_setup->draft());
        };
        const QString label = one.property.isEmpty() ? Words::setupObject(one.path, m_setup->base())
                                                     : Words::propertyLabel(one.path, one.property);
        settings.append(Cli::tr("%1: %2 here, %3 elsewhere").arg(label, shown(one.mine), shown(one.theirs)));
        list.append(QJsonObject{{u"path"_s, one.path},
                                {u"property"_s, one.property},
                                {u"mine"_s, shown(one.mine)},
                                {u"theirs"_s, shown(one.theirs)}});
    }
    return {.status = ExitStatus::Conflict,
            .kind = u"conflict"_s,
            .message = Cli::tr("Somebody else changed the same meanwhile.") + u'\n' + settings.join(u'\n'),
            .advice = Cli::tr("Nothing was sent. Look at what is there now, and decide again."),
            .details = {{u"conflicts"_s, list}}};
}

Problem NumberSetup::interrupted() const
{
    return {.status = ExitStatus::StillPending,
            .kind = u"interrupted"_s,
            .message = Cli::tr("Interrupted on the way."),
            .advice = unfinished(service()).advice};
}

Outcome<Report> NumberSetup::stopped(const SetupDocument &named, const ApiError &error)
{
    const QList<SetupStep> steps = m_setup->save() ? m_setup->save()->steps() : QList<SetupStep>();
    const auto count = [&](SetupStep::State state) {
        return std::count_if(steps.begin(), steps.end(), [&](const SetupStep &one) { return one.state == state; });
    };
    Problem result = Problem::of(error);
    const bool isStopped = m_setup->state() == Setup::State::Stopped;
    const bool isKept = count(SetupStep::State::Kept) > 0;
    for (const SetupStep &step : steps) {
        if (step.state == SetupStep::State::Failed || step.state == SetupStep::State::Unknown)
            result.message = Words::step(step, named) + u": "_s + result.message;
    }
    result.advice = isStopped ? unfinished(service()).advice
                    : isKept  ? Cli::tr("What was saved before could not all be taken back.")
                              : Cli::tr("What was saved before was taken back: everything is as it was.");
    result.details.insert(u"steps"_s, stepsToJson(named));
    return problem(result);
}

QCoro::Task<> NumberSetup::untilSettled(Bell &bell, const Interruption &interruption)
{
    while (isBusy(m_setup->state()) && !interruption.happened()) {
        if (const SetupSave *save = m_setup->save(); save && m_setup->state() == Setup::State::Saving)
            m_context.output().progress(Cli::tr("%1 of %2 saved").arg(save->doneCount()).arg(save->steps().size()));
        co_await bell.rung();
    }
}

QCoro::Task<Outcome<Report>> NumberSetup::followSave()
{
    const SetupDocument named = m_setup->draft();
    Interruption interruption;
    Bell bell;
    bool isSaved = false;
    const auto saved = QObject::connect(m_setup.get(), &Setup::saved, &bell, [&isSaved] { isSaved = true; });
    bell.listenTo(m_setup.get(), &Setup::stateChanged);
    bell.listenTo(m_setup.get(), &Setup::saveProgress);
    bell.listenTo(&interruption, &Interruption::interrupted);
    co_await untilSettled(bell, interruption);
    if (m_setup->state() == Setup::State::Stopped && !interruption.happened()) {
        const ApiError error = m_setup->error().value_or(ApiError{});
        m_setup->takeSaveBack();
        co_await untilSettled(bell, interruption);
        QObject::disconnect(saved);
        co_return stopped(named, error);
    }
    QObject::disconnect(saved);
    if (m_setup->state() == Setup::State::Conflicted)
        co_return problem(conflict());
    if (isBusy(m_setup->state()) || m_setup->state() == Setup::State::Stopped)
        co_return problem(interrupted());
    if (isSaved)
        co_return done(named, u"saved"_s);
    // What others did meanwhile may go together badly with it.
    if (hasErrors(m_setup->problems()))
        co_return problem(invalid());
    co_return problem(Problem::of(m_setup->error().value_or(ApiError{})));
}

CommandTask NumberSetup::save()
{
    const QList<SetupProblem> problems = m_setup->problems();
    if (hasErrors(problems))
        co_return problem(invalid());
    if (!m_setup->isModified())
        co_return done(m_setup->draft(), u"unchanged"_s);
    for (const SetupProblem &one : problems)
        m_context.output().note(Words::problem(one));
    if (!m_setup->canEdit())
        co_return problem(Problem::of(ApiError{.kind = ApiError::Kind::Forbidden}));
    m_setup->startSave();
    co_return co_await followSave();
}

CommandTask NumberSetup::finish()
{
    m_setup->finishSave();
    co_return co_await followSave();
}

CommandTask NumberSetup::takeBack()
{
    const SetupDocument named = m_setup->draft();
    Interruption interruption;
    Bell bell;
    bell.listenTo(m_setup.get(), &Setup::stateChanged);
    bell.listenTo(m_setup.get(), &Setup::saveProgress);
    bell.listenTo(&interruption, &Interruption::interrupted);
    m_setup->takeSaveBack();
    co_await untilSettled(bell, interruption);
    if (m_setup->state() == Setup::State::Stopped)
        co_return stopped(named, m_setup->error().value_or(ApiError{}));
    co_return done(named, u"takenBack"_s);
}

Outcome<QList<Assignment>> assignments(const QStringList &arguments)
{
    QList<Assignment> result;
    for (const QString &argument : arguments) {
        const qsizetype at = argument.indexOf(u'=');
        if (at <= 0)
            return problem(Problem::usage(Cli::tr("“%1” is not of the form FIELD=VALUE.").arg(argument)));
        result.append({argument.left(at), argument.mid(at + 1)});
    }
    return result;
}

} // namespace Aiguilleur
