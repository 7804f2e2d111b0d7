// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupworld.h"

#include "core/callplan.h"
#include "core/setupmembers.h"
#include "core/setupreferences.h"
#include "core/setupschema.h"
#include "service/inventory.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur::Test {

SetupWorld::SetupWorld(const Sandbox::Options &options)
    : ServiceWorld(options)
{
}

Sandbox::Options SetupWorld::setupOptions()
{
    Sandbox::Options options = SandboxFixture::quickOptions(60ms);
    options.groups = 1;
    options.numbers = 14;
    return options;
}

Service SetupWorld::numberOf(const QString &featureType)
{
    if (!session)
        openSession();
    const QList<Service> services = session->inventory().services();
    for (const Service &service : services) {
        if (service.featureType.apiName() == featureType)
            return service;
    }
    qFatal("There is no number of the type %s", qPrintable(featureType));
}

Setup &SetupWorld::open(const QString &featureType)
{
    return open(numberOf(featureType));
}

Setup &SetupWorld::open(const Service &service)
{
    setup = session->makeSetup(service);
    setup->load();
    if (!QTest::qWaitFor([this] { return setup->state() != Setup::State::Loading; }, 20000))
        qFatal("The set-up does not load");
    return *setup;
}

bool SetupWorld::isBusy() const
{
    return setup->state() == Setup::State::Checking || setup->state() == Setup::State::Saving;
}

void SetupWorld::waitWhileBusy()
{
    if (!QTest::qWaitFor([this] { return !isBusy(); }, 20000))
        qFatal("The save does not end");
}

void SetupWorld::save()
{
    const QList<SetupProblem> problems = setup->problems();
    for (const SetupProblem &problem : problems) {
        if (problem.severity == SetupProblem::Severity::Error)
            qWarning("Problem %d at %s %s", int(problem.kind), qPrintable(problem.path), qPrintable(problem.property));
    }
    setup->startSave();
    waitWhileBusy();
}

QString SetupWorld::queue() const
{
    const QString list = setup->root() + u"/hunting/queue"_s;
    return list + u'/' + setup->base().ids(list).value(0);
}

QString SetupWorld::members() const
{
    return queue() + u"/agent"_s;
}

QString SetupWorld::agents() const
{
    return SetupMembers::agentList(setup->root());
}

QString SetupWorld::hours() const
{
    return setup->root() + u"/timeConditions/conditions"_s;
}

QString SetupWorld::closures() const
{
    return setup->root(u"scheduler"_s) + u"/events"_s;
}

QString SetupWorld::entries() const
{
    return setup->root() + u"/screenListConditions/conditions"_s;
}

QStringList SetupWorld::lines(bool withPhone)
{
    QStringList found;
    const QList<Service> services = session->inventory().services();
    for (const Service &service : services) {
        if (service.kind != Service::Kind::Line || service.featureType != FeatureType::Sip)
            continue;
        const QString wire = SetupReader::wirePath(
            SetupSchema::branchPath(service.billingAccount, u"line"_s, service.serviceName) + u"/phone"_s);
        auto asking = sandbox.client().get(wire);
        const Result<QJsonValue> answer = QCoro::waitFor(asking);
        if (answer.has_value() == withPhone)
            found.append(service.serviceName);
    }
    return found;
}

QString SetupWorld::line(bool withPhone, int index)
{
    return lines(withPhone).value(index);
}

QJsonValue SetupWorld::other(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    Client &client = sandbox.client();
    const QString wire = path.contains(u'?') ? path : SetupReader::wirePath(path);
    auto calling = method == "GET"    ? client.get(wire)
                   : method == "POST" ? client.post(wire, body)
                   : method == "PUT"  ? client.put(wire, body)
                                      : client.remove(wire);
    const Result<QJsonValue> answer = QCoro::waitFor(calling);
    if (!answer)
        qFatal("%s %s: %s", method.constData(), qPrintable(path), qPrintable(answer.error().message));
    return *answer;
}

QStringList SetupWorld::otherIds(const QString &path)
{
    QStringList ids;
    const QJsonArray array = other("GET", path).toArray();
    for (const auto &id : array)
        ids.append(id.isString() ? id.toString() : QString::number(id.toInteger()));
    return ids;
}

void SetupWorld::otherEndsTasks()
{
    server().passTime(10s);
}

SetupDocument SetupWorld::serverDocument()
{
    const Service number = setup->service();
    TelephonyApi api = sandbox.api();
    Lifetime lifetime;
    SetupReader reader(api, lifetime);
    auto reading = reader.read(number);
    const Result<SetupDocument> document = QCoro::waitFor(reading);
    if (!document)
        qFatal("The server's contents cannot be read: %s", qPrintable(document.error().message));
    return *document;
}

namespace {

//! Objects of a list without what only names them, in an order of their own.
QByteArray textOf(const QString &path, QJsonObject object)
{
    const SetupResource *resource = SetupSchema::resourceAt(path);
    if (resource && !resource->idKey.isEmpty())
        object.remove(resource->idKey);
    object.remove(u"lastUpdate"_s); // also that of another run
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! Of an object of a call plan: what it is called wherever it is named, instead of its identifier.
QString labelOf(const SetupDocument &document, const QString &path)
{
    const QString name = SetupDocument::listOf(path).section(u'/', -1);
    const QJsonObject object = document.object(path);
    if (name == "extension"_L1)
        return u"step "_s + QString::number(object.value("position"_L1).toInt());
    const QHash<QString, QString> names = {{u"menu"_s, u"name"_s},         {u"dialplan"_s, u"name"_s},
                                           {u"queue"_s, u"description"_s}, {u"tts"_s, u"text"_s},
                                           {u"sound"_s, u"name"_s},        {u"customStatus"_s, u"name"_s}};
    const QString property = names.value(name);
    return property.isEmpty() ? u"*"_s : u'"' + object.value(property).toString() + u'"';
}

QString labelledPath(const SetupDocument &document, const QString &path)
{
    QString labelled;
    QString real;
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        const bool isElement = document.ids(real).contains(segment);
        const QString list = real;
        real += u'/' + segment;
        labelled += u'/' + (isElement && document.hasList(list) ? labelOf(document, real) : segment);
    }
    return labelled;
}

QJsonObject labelledReferences(const SetupDocument &document, const QString &path, QJsonObject object)
{
    const QList<SetupReference> references = SetupReferences::of(path, object);
    for (const SetupReference &reference : references) {
        const QString named = reference.list + u'/' + reference.id;
        if (document.contains(named))
            object.insert(reference.property, labelOf(document, named));
    }
    return object;
}

QByteArrayList callPlanLines(const SetupDocument &document)
{
    QByteArrayList lines;
    const auto &objects = document.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const QJsonObject object = labelledReferences(document, it.key(), it.value());
        if (!SetupMembers::isOrdered(SetupDocument::listOf(it.key())))
            lines.append(labelledPath(document, it.key()).toUtf8() + ' ' + textOf(it.key(), object));
    }
    return lines;
}

} // namespace

QByteArray SetupWorld::contents()
{
    const SetupDocument document = serverDocument();
    const bool isCallPlan = CallPlan::isTypeOf(setup->service().featureType);
    QByteArrayList lines = isCallPlan ? callPlanLines(document) : QByteArrayList();
    const auto &objects = document.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const QString list = SetupDocument::listOf(it.key());
        if (isCallPlan || SetupMembers::isOrdered(list))
            continue;
        const bool isElement = document.hasList(list) && !it.key().contains("/hunting/queue"_L1);
        lines.append((isElement ? list + u"/*"_s : it.key()).toUtf8() + ' ' + textOf(it.key(), it.value()));
    }
    const QStringList lists = document.lists();
    for (const QString &list : lists) {
        if (!SetupMembers::isOrdered(list))
            continue;
        QStringList numbers;
        for (const QString &id : document.ids(list))
            numbers.append(document.value(SetupMembers::agentPath(setup->root(), id), u"number"_s).toString());
        lines.append(((isCallPlan ? labelledPath(document, list) : list) + u' ' + numbers.join(u' ')).toUtf8());
    }
    const bool isRedirection = document.value(setup->root(), u"destination"_s) != QJsonValue::Undefined;
    const QStringList shown = isRedirection ? this->lines(true) + this->lines(false) : QStringList();
    for (const QString &line : shown) {
        const QString path = SetupSchema::branchPath(setup->service().billingAccount, u"line"_s, line) + u"/options"_s;
        lines.append(path.toUtf8() + ' ' + textOf(path, otherGet(path)));
    }
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

QByteArray SetupWorld::unlike(const QByteArray &contents, const QByteArray &other)
{
    QByteArrayList gone = contents.split('\n');
    QByteArrayList come = other.split('\n');
    for (const QByteArray &line : QByteArrayList(gone)) {
        if (come.removeOne(line))
            gone.removeOne(line);
    }
    for (QByteArray &line : gone)
        line.prepend("- ");
    for (QByteArray &line : come)
        line.prepend("+ ");
    return (gone + come).join('\n');
}

} // namespace Aiguilleur::Test
