// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bell.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/lint.h"
#include "cli/table.h"
#include "core/catalogue.h"
#include "core/setupdestinations.h"
#include "core/setupschema.h"
#include "service/callchecks.h"
#include "service/inventory.h"
#include "service/setup.h"
#include "service/vxmlcheck.h"
#include "words/numberwords.h"

#include <QCoroFuture>

#include <QUrl>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qsizetype atATime = 8;       // numbers
constexpr qsizetype mostFollowed = 50; // that are read only because calls may come through them

bool isSettled(const Setup &setup)
{
    return setup.isLoaded() || setup.state() == Setup::State::LoadFailed;
}

//! Those of one handful, begun together.
QCoro::Task<QList<LintedNumber>> readSome(Context &context, QList<Service> services)
{
    Bell bell;
    std::vector<std::unique_ptr<Setup>> setups;
    for (const Service &service : std::as_const(services)) {
        setups.push_back(context.session().makeSetup(service));
        bell.listenTo(setups.back().get(), &Setup::stateChanged);
        bell.listenTo(setups.back().get(), &Setup::loaded);
        setups.back()->load();
    }
    for (const std::unique_ptr<Setup> &setup : setups) {
        while (!isSettled(*setup))
            co_await bell.rung();
    }
    QList<LintedNumber> read;
    for (const std::unique_ptr<Setup> &setup : setups) {
        LintedNumber number{.service = setup->service()};
        if (setup->isLoaded()) {
            number.document = setup->base();
            number.library = soundsHere(number.service, number.document, context.session().sounds());
        } else {
            number.error = setup->error();
        }
        read.append(number);
    }
    co_return read;
}

QCoro::Task<std::optional<VxmlDocument>> scriptOf(Context &context, const LintedNumber &number)
{
    const QString branch =
        SetupSchema::branchPath(number.service.billingAccount, u"vxml"_s, number.service.serviceName);
    const QUrl url(number.document.value(branch + u"/settings"_s, u"url"_s).toString(), QUrl::StrictMode);
    if (url.isEmpty() || !url.isValid())
        co_return std::nullopt;
    QObject owner;
    const QFuture<Result<VxmlCheck>> checking = VxmlChecks::run(url, &owner);
    const Result<VxmlCheck> check = co_await checking;
    if (check)
        co_return check->document;
    context.output().note(Cli::tr("The document of %1 could not be fetched: %2")
                              .arg(Words::number(number.service.serviceName), oneLine(check.error().message)));
    co_return std::nullopt;
}

} // namespace

QCoro::Task<QList<LintedNumber>> readToLint(Context &context, QList<Service> services)
{
    QList<LintedNumber> all;
    for (qsizetype first = 0; first < services.size(); first += atATime) {
        context.output().progress(Cli::tr("Reading %1 of %2 numbers").arg(first + 1).arg(services.size()));
        const QList<Service> some = services.mid(first, atATime);
        all += co_await readSome(context, some);
    }
    for (LintedNumber &number : all) {
        if (context.invocation().scripts && Catalogue::branch(number.service.featureType) == "vxml"_L1)
            number.script = co_await scriptOf(context, number);
    }
    context.output().clearProgress();
    co_return all;
}

QCoro::Task<QHash<QString, QStringList>> ways(Context &context, QList<LintedNumber> numbers)
{
    QHash<QString, QStringList> known;
    QSet<QString> asked;
    qsizetype followed = 0;
    while (!numbers.isEmpty()) {
        QStringList next;
        for (const LintedNumber &number : std::as_const(numbers)) {
            asked.insert(number.service.serviceName);
            known.insert(number.service.serviceName, setupDestinations(number.document));
            next += known.value(number.service.serviceName);
        }
        QList<Service> further;
        for (const QString &name : std::as_const(next)) {
            const std::optional<Service> service = context.session().inventory().find(name);
            const bool isNew = service && service->kind == Service::Kind::Alias && !asked.contains(name);
            if (!isNew || SetupSchema::branches(service->featureType).isEmpty() || ++followed > mostFollowed)
                continue;
            asked.insert(name);
            further.append(*service);
        }
        numbers = co_await readToLint(context, further);
    }
    co_return known;
}

} // namespace Aiguilleur
