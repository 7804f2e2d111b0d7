// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what a number is set up as, and what its draft leads to.
#include "api/telephonyapi.h"
#include "core/setupdestinations.h"
#include "core/setupschema.h"
#include "service/inventory.h"
#include "service/setupprivate.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qsizetype mostFollowed = 50; // numbers on the ways that a call can take from here

bool leadsOn(const Service &service)
{
    const QList<SetupBranch> branches = SetupSchema::branches(service.featureType);
    const QString branch = branches.isEmpty() ? QString() : branches.first().name;
    return branch == "redirect"_L1 || branch == "ddi"_L1 || branch == "easyHunting"_L1 || branch == "ovhPabx"_L1;
}

} // namespace

QCoro::Task<> Setup::Private::load()
{
    const std::shared_ptr<Private> self = shared_from_this();
    if (reading) {
        readAgain = true;
        co_return;
    }
    reading = true;
    if (!loaded)
        setState(State::Loading);
    Result<SetupDocument> read;
    int begun = 0;
    do {
        readAgain = false;
        begun = ++turn;
        read = co_await readAll();
    } while (readAgain && !lifetime.isOver());
    if (lifetime.isOver())
        co_return;
    reading = false;
    if (begun != turn) // a save has begun, or has read everything itself
        co_return;
    if (!read) {
        error = read.error();
        if (loaded)
            emit q->stateChanged(state);
        settle();
        co_return;
    }
    if (!save || save->isEnded())
        error.reset();
    adopt(*read);
    settle();
    emit q->loaded();
    emit q->draftChanged();
    followDraft();
}

// What both changed stays undecided: the base keeps what was there before, so that saving finds it.
void Setup::Private::adopt(const SetupDocument &theirs)
{
    const SetupDocument known = withoutConflicts(base, draft, theirs);
    draft = loaded ? merged(base, draft, known) : theirs;
    base = known;
    loaded = true;
    forget();
}

// The number and the lines that matter to it, all or nothing.
QCoro::Task<Result<SetupDocument>> Setup::Private::readAll()
{
    Result<SetupDocument> document = co_await readNumber();
    if (!document || lifetime.isOver())
        co_return document;
    QStringList lines = linesToRead();
    lines.append(destination(*document));
    lines.removeDuplicates();
    for (const QString &line : std::as_const(lines)) {
        if (linePath(line).isEmpty())
            continue;
        const QString billingAccount = linePath(line).section(u'/', 2, 2);
        asked.insert(line);
        const Result<SetupReader::Line> read = co_await reader.readLine(billingAccount, line);
        if (lifetime.isOver())
            co_return failure(ApiError::Kind::Cancelled);
        if (!read)
            co_return tl::make_unexpected(read.error());
        putLine(*document, line, *read);
    }
    co_return document;
}

// A save may have left a redirection as a ddi, or the other way round, which is not known here yet.
QCoro::Task<Result<SetupDocument>> Setup::Private::readNumber()
{
    const Service number = service;
    const Result<SetupDocument> document = co_await reader.read(number);
    if (document || document.error().kind != ApiError::Kind::NotFound || lifetime.isOver())
        co_return document;
    const QString billingAccount = number.billingAccount;
    const QString serviceName = number.serviceName;
    const Result<Service> present = co_await services.api.service(billingAccount, serviceName);
    const QSet<FeatureType> redirections = {FeatureType::Redirect, FeatureType::Ddi};
    if (lifetime.isOver() || !present || present->featureType == number.featureType ||
        !redirections.contains(present->featureType) || !redirections.contains(number.featureType))
        co_return document;
    service = *present;
    services.inventory.update(*present);
    const Service now = service;
    co_return co_await reader.read(now);
}

void Setup::Private::putLine(SetupDocument &document, const QString &line, const SetupReader::Line &read)
{
    if (read.options)
        document.insert(read.optionsPath, *read.options);
    if (read.hasPhone)
        phones.insert(line, *read.hasPhone);
    else
        phones.remove(line);
}

QString Setup::Private::destination(const SetupDocument &document) const
{
    return document.value(q->root(), u"destination"_s).toString();
}

QString Setup::Private::linePath(const QString &line) const
{
    const std::optional<Service> found = line.isEmpty() ? std::nullopt : services.inventory.find(line);
    if (!found || found->kind != Service::Kind::Line)
        return {};
    return SetupSchema::branchPath(found->billingAccount, u"line"_s, line) + u"/options"_s;
}

QStringList Setup::Private::linesToRead() const
{
    QStringList lines = {destination(draft)};
    const auto &objects = base.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        if (it.key().section(u'/', 3, 3) == "line"_L1)
            lines.append(it.key().section(u'/', 4, 4));
    }
    return lines;
}

// Where calls go now: the line's own options, and for numbers of the account where those lead to.
void Setup::Private::followDraft()
{
    const QString line = destination(draft);
    if (!linePath(line).isEmpty() && !asked.contains(line)) {
        asked.insert(line);
        readLine(line);
    }
    QStringList numbers = setupDestinations(draft);
    for (const QStringList &further : std::as_const(destinations))
        numbers.append(further);
    numbers.removeDuplicates();
    for (const QString &number : std::as_const(numbers)) {
        if (asked.contains(number) || number == service.serviceName || destinations.size() >= mostFollowed)
            continue;
        const std::optional<Service> found = services.inventory.find(number);
        if (!found || !leadsOn(*found))
            continue;
        asked.insert(number);
        readDestinations(number);
    }
}

QCoro::Task<> Setup::Private::readLine(QString line)
{
    const std::shared_ptr<Private> self = shared_from_this();
    const QString billingAccount = linePath(line).section(u'/', 2, 2);
    const Result<SetupReader::Line> read = co_await reader.readLine(billingAccount, line);
    if (lifetime.isOver())
        co_return;
    if (!read) {
        asked.remove(line); // the next edit, or the check before saving, asks again
        co_return;
    }
    const bool isKnown = base.contains(read->optionsPath);
    if (!isKnown && !draft.contains(read->optionsPath))
        putLine(draft, line, *read);
    if (!isKnown)
        putLine(base, line, *read);
    forget();
    emit q->draftChanged();
}

QCoro::Task<> Setup::Private::readDestinations(QString serviceName)
{
    const std::shared_ptr<Private> self = shared_from_this();
    const std::optional<Service> found = services.inventory.find(serviceName);
    if (!found)
        co_return;
    const Service number = *found;
    const Result<QStringList> read = co_await reader.readDestinations(number);
    if (lifetime.isOver())
        co_return;
    if (!read) {
        asked.remove(serviceName); // the next edit asks again
        co_return;
    }
    destinations.insert(serviceName, *read);
    forget();
    followDraft();
    emit q->draftChanged();
}

} // namespace Aiguilleur
