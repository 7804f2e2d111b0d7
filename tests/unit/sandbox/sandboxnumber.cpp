// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxnumber.h"

#include <QJsonDocument>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray textOf(const QJsonValue &id)
{
    return id.isString() ? id.toString().toUtf8() : QByteArray::number(id.toInteger());
}

} // namespace

Options SandboxNumber::usual()
{
    Options options;
    options.groups = 1;
    options.numbers = 14;
    options.taskTime = 10s;
    return options;
}

SandboxNumber::SandboxNumber(const QString &featureType, const QByteArray &family, const Options &options)
    : server(options)
{
    if (!server.start())
        qFatal("the sandbox does not start");
    client = std::make_unique<SandboxClient>(server);
    group = "/telephony/" + server.billingAccounts().first().toUtf8();
    for (const QString &candidate : server.numbers())
        if (number.isEmpty() && server.featureType(candidate) == featureType)
            number = candidate.toUtf8();
    path = group + '/' + family + '/' + number;
}

QByteArray SandboxNumber::first(const QByteArray &list)
{
    return list + '/' + textOf(get(list).array().at(0));
}

QSet<qint64> SandboxNumber::idsOf(const Reply &list)
{
    QSet<qint64> ids;
    for (const auto id : list.array())
        ids.insert(id.toInteger());
    return ids;
}

QByteArray SandboxNumber::filled(QByteArray text)
{
    const QByteArray plan = first("/dialplan");
    const auto id = [](const QByteArray &path) { return path.mid(path.lastIndexOf('/') + 1); };
    text.replace("/STEP", first(plan + "/extension")).replace("/PLAN", plan).replace("/MENU", first("/menu"));
    text.replace("/QUEUE", first("/hunting/queue")).replace("/AGENT", first("/hunting/agent"));
    text.replace("MENU", id(first("/menu"))).replace("QUEUE", id(first("/hunting/queue")));
    text.replace("SOUND", id(first("/sound"))).replace("TTS", id(first("/tts")));
    const Reply lines = client->get(group + "/line");
    return text.replace("LINE", lines.array().at(0).toString().toUtf8());
}

QString SandboxNumber::ended(const Reply &posted)
{
    if (posted.status != 200)
        return u"%1: %2"_s.arg(posted.status).arg(posted.message());
    server.passTime(11s);
    const QJsonObject task = client->get(group + "/task/" + textOf(posted.object()[u"taskId"_s])).object();
    const QString message = task[u"message"_s].toString();
    return task[u"status"_s].toString() + (message.isEmpty() ? QString() : u": "_s + message);
}

QJsonObject SandboxNumber::document(const QByteArray &name, const QByteArray &content)
{
    const QJsonObject made = client->call("POST", "/me/document", "{\"name\":\"" + name + "\"}").object();
    if (!content.isEmpty())
        client->send("PUT", '/' + made[u"putUrl"_s].toString().section(u'/', 3).toUtf8(), content);
    return made;
}
