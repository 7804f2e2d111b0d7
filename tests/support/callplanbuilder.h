// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"
#include "core/setupdocument.h"
#include "core/setupgoal.h"

#include <QJsonObject>
#include <QString>

namespace Aiguilleur {

//! Makes documents of call plans for tests, as the server would give them: each call adds one object with the server's
//! usual values, and `properties` replace or add to them. Identifiers count up from 1 over the whole document. Objects
//! are told by their identifier, steps and rules by their path.
class CallPlanBuilder
{
public:
    explicit CallPlanBuilder(FeatureType type = FeatureType::ContactCenterSolutionExpert,
                             const QString &number = QStringLiteral("0033199001234"))
    {
        m_number.billingAccount = QStringLiteral("ab12345-ovh-1");
        m_number.serviceName = number;
        m_number.kind = Service::Kind::Alias;
        m_number.featureType = type;
        const CallPlan empty = CallPlan::of({}, m_number);
        m_root = empty.root;
        m_schedulerRoot = empty.schedulerRoot;
        m_document.insert(m_root, {{QStringLiteral("serviceName"), number},
                                   {QStringLiteral("featureType"), type.apiName()},
                                   {QStringLiteral("description"), QStringLiteral("Accueil")},
                                   {QStringLiteral("isCCS"), type == FeatureType::ContactCenterSolutionExpert}});
        m_document.insert(m_schedulerRoot, {{QStringLiteral("timeZone"), QStringLiteral("Europe/Paris")}});
        for (const char *list : {"dialplan", "menu", "sound", "tts", "hunting/agent", "hunting/queue"})
            m_document.setIds(m_root + u'/' + QLatin1String(list), {});
        m_document.setIds(Closures::listPath(m_schedulerRoot), {});
    }

    const Service &number() const { return m_number; }
    const QString &root() const { return m_root; }
    const QString &schedulerRoot() const { return m_schedulerRoot; }
    SetupDocument &document() { return m_document; }
    const SetupDocument &document() const { return m_document; }
    CallPlan plan() const { return CallPlan::of(m_document, m_number); }
    SetupGoal goal() const //!< all of it, as a copy of the number tells it
    {
        return {.kind = SetupGoal::Kind::Whole,
                .type = m_number.featureType,
                .document = m_document,
                .billingAccount = m_number.billingAccount,
                .serviceName = m_number.serviceName};
    }

    QString path(const char *list, const QString &id) const { return m_root + u'/' + QLatin1String(list) + u'/' + id; }
    QString soundPath(const QString &id) const { return path("sound", id); }
    QString textPath(const QString &id) const { return path("tts", id); }
    QString menuPath(const QString &id) const { return path("menu", id); }
    QString queuePath(const QString &id) const { return path("hunting/queue", id); }
    QString agentPath(const QString &id) const { return path("hunting/agent", id); }

    //! The first one is the one that counts; step() makes it if need be.
    QString dialplan(const QJsonObject &properties = {})
    {
        const QString made = add(m_root + QStringLiteral("/dialplan"), QStringLiteral("dialplanId"),
                                 {{QStringLiteral("name"), QStringLiteral("Plan")},
                                  {QStringLiteral("anonymousRejection"), false},
                                  {QStringLiteral("showCallerNumber"), QStringLiteral("caller")},
                                  {QStringLiteral("transferTimeout"), 20}},
                                 properties);
        m_document.setIds(made + QStringLiteral("/extension"), {});
        if (m_dialplan.isEmpty())
            m_dialplan = made;
        return made;
    }

    QString step(const QJsonObject &properties = {}) //!< its path
    {
        if (m_dialplan.isEmpty())
            dialplan();
        const QString list = m_dialplan + QStringLiteral("/extension");
        return add(list, QStringLiteral("extensionId"),
                   {{QStringLiteral("position"), next(list)},
                    {QStringLiteral("enabled"), true},
                    {QStringLiteral("schedulerCategory"), QJsonValue::Null},
                    {QStringLiteral("screenListType"), QJsonValue::Null}},
                   properties);
    }

    //! `action` is the API's name; its path.
    QString rule(const QString &step, const QString &action, const QString &param = {}, bool isNegative = false,
                 const QJsonObject &properties = {})
    {
        const QString list = step + QStringLiteral("/rule");
        int position = 1; // positive and negative ones are counted apart
        const QStringList ids = m_document.ids(list);
        for (const QString &id : ids)
            position += m_document.value(list + u'/' + id, QStringLiteral("negativeAction")).toBool() == isNegative;
        return add(list, QStringLiteral("ruleId"),
                   {{QStringLiteral("action"), action},
                    {QStringLiteral("actionParam"), param},
                    {QStringLiteral("negativeAction"), isNegative},
                    {QStringLiteral("position"), position}},
                   properties);
    }
    QString otherwise(const QString &step, const QString &action, const QString &param = {})
    {
        return rule(step, action, param, true);
    }

    //! `monday`, `09:00`, `18:00`: the end is not in it; its path.
    QString hours(const QString &step, const QString &day, const QString &from, const QString &to)
    {
        return add(step + QStringLiteral("/conditionTime"), QStringLiteral("conditionId"),
                   {{QStringLiteral("weekDay"), day},
                    {QStringLiteral("timeFrom"), from + QStringLiteral(":00")},
                    {QStringLiteral("timeTo"), to + QStringLiteral(":00")}},
                   {});
    }
    void workingHours(const QString &step, const QString &from = QStringLiteral("09:00"),
                      const QString &to = QStringLiteral("18:00"))
    {
        for (const char *day : {"monday", "tuesday", "wednesday", "thursday", "friday"})
            hours(step, QLatin1String(day), from, to);
    }

    //! An entry of the list that the step has, made that list if it has none; its path.
    QString filter(const QString &step, const QString &number,
                   const QString &list = QStringLiteral("incomingBlackList"))
    {
        if (m_document.value(step, QStringLiteral("screenListType")).isNull())
            m_document.setValue(step, QStringLiteral("screenListType"), list);
        const QString key =
            list.startsWith(u"dest") ? QStringLiteral("destinationNumber") : QStringLiteral("callerIdNumber");
        return add(step + QStringLiteral("/conditionScreenList"), QStringLiteral("conditionId"),
                   {{key, number}, {QStringLiteral("screenListType"), list}}, {});
    }

    QString sound(const QString &name = QStringLiteral("bienvenue.wav"))
    {
        return idOf(
            add(m_root + QStringLiteral("/sound"), QStringLiteral("soundId"), {{QStringLiteral("name"), name}}));
    }
    QString text(const QString &text = QStringLiteral("Bonjour"))
    {
        return idOf(add(m_root + QStringLiteral("/tts"), QStringLiteral("id"),
                        {{QStringLiteral("text"), text}, {QStringLiteral("voice"), QStringLiteral("Helene")}}));
    }

    QString menu(const QString &name = QStringLiteral("Menu"), const QString &greetSound = {},
                 const QJsonObject &properties = {})
    {
        const QString made = add(m_root + QStringLiteral("/menu"), QStringLiteral("menuId"),
                                 {{QStringLiteral("name"), name},
                                  {QStringLiteral("greetSound"), reference(greetSound)},
                                  {QStringLiteral("greetSoundTts"), QJsonValue::Null},
                                  {QStringLiteral("invalidSound"), QJsonValue::Null},
                                  {QStringLiteral("invalidSoundTts"), QJsonValue::Null},
                                  {QStringLiteral("timeout"), 10000},
                                  {QStringLiteral("interDigitTimeout"), 2000}},
                                 properties);
        m_document.setIds(made + QStringLiteral("/entry"), {});
        return idOf(made);
    }
    //! `action` is the API's name; its path.
    QString entry(const QString &menu, const QString &key, const QString &action, const QString &param = {})
    {
        const QString list = menuPath(menu) + QStringLiteral("/entry");
        return add(list, QStringLiteral("entryId"),
                   {{QStringLiteral("dtmf"), key},
                    {QStringLiteral("action"), action},
                    {QStringLiteral("actionParam"), param},
                    {QStringLiteral("position"), next(list)}});
    }

    QString queue(const QString &name = QStringLiteral("Ventes"), const QJsonObject &properties = {})
    {
        const QString made = add(m_root + QStringLiteral("/hunting/queue"), QStringLiteral("queueId"),
                                 {{QStringLiteral("description"), name},
                                  {QStringLiteral("strategy"), QStringLiteral("ringAll")},
                                  {QStringLiteral("maxMember"), 10},
                                  {QStringLiteral("maxWaitTime"), 120},
                                  {QStringLiteral("soundOnHold"), QJsonValue::Null},
                                  {QStringLiteral("actionOnOverflow"), QJsonValue::Null},
                                  {QStringLiteral("actionOnOverflowParam"), QJsonValue::Null},
                                  {QStringLiteral("actionOnClosure"), QJsonValue::Null},
                                  {QStringLiteral("actionOnClosureParam"), QJsonValue::Null},
                                  {QStringLiteral("followCallForwards"), false},
                                  {QStringLiteral("record"), false},
                                  {QStringLiteral("askForRecordDisabling"), false},
                                  {QStringLiteral("recordDisablingDigit"), QJsonValue::Null},
                                  {QStringLiteral("recordDisablingLanguage"), QJsonValue::Null}},
                                 properties);
        m_document.setIds(made + QStringLiteral("/agent"), {});
        return idOf(made);
    }
    QString agent(const QString &number, const QJsonObject &properties = {})
    {
        return idOf(add(m_root + QStringLiteral("/hunting/agent"), QStringLiteral("agentId"),
                        {{QStringLiteral("number"), number},
                         {QStringLiteral("description"), QJsonValue::Null},
                         {QStringLiteral("type"), QStringLiteral("internal")},
                         {QStringLiteral("status"), QStringLiteral("available")},
                         {QStringLiteral("timeout"), 20},
                         {QStringLiteral("wrapUpTime"), 0},
                         {QStringLiteral("simultaneousLines"), 1},
                         {QStringLiteral("breakStatus"), QJsonValue::Null}},
                        properties));
    }
    //! At the end of the queue; position -1 for the next one.
    void member(const QString &queue, const QString &agent, int position = -1)
    {
        const QString list = queuePath(queue) + QStringLiteral("/agent");
        m_document.insert(list + u'/' + agent, {{QStringLiteral("agentId"), agent.toInt()},
                                                {QStringLiteral("queueId"), queue.toInt()},
                                                {QStringLiteral("position"), position < 0 ? next(list) : position}});
        m_document.setIds(list, m_document.ids(list) + QStringList{agent});
    }

    //! `2026-12-24T00:00:00+01:00`; its path.
    QString closure(const QString &category, const QString &start, const QString &end,
                    const QString &title = QStringLiteral("Fermeture"))
    {
        const QString uid = QStringLiteral("event-%1").arg(++m_last);
        const QString list = Closures::listPath(m_schedulerRoot);
        m_document.insert(list + u'/' + uid, {{QStringLiteral("uid"), uid},
                                              {QStringLiteral("title"), title},
                                              {QStringLiteral("description"), QJsonValue::Null},
                                              {QStringLiteral("categories"), category},
                                              {QStringLiteral("dateStart"), start},
                                              {QStringLiteral("dateEnd"), end}});
        m_document.setIds(list, m_document.ids(list) + QStringList{uid});
        return list + u'/' + uid;
    }

private:
    static QString idOf(const QString &path) { return SetupDocument::idOf(path); }
    static QJsonValue reference(const QString &id) { return id.isEmpty() ? QJsonValue() : QJsonValue(id.toInt()); }
    int next(const QString &list) const { return static_cast<int>(m_document.ids(list).size()) + 1; }

    QString add(const QString &list, const QString &idKey, QJsonObject object, const QJsonObject &properties = {})
    {
        const int id = ++m_last;
        object.insert(idKey, id);
        for (auto one = properties.begin(); one != properties.end(); ++one)
            object.insert(one.key(), one.value());
        m_document.insert(list + u'/' + QString::number(id), object);
        m_document.setIds(list, m_document.ids(list) + QStringList{QString::number(id)});
        return list + u'/' + QString::number(id);
    }

    Service m_number;
    QString m_root;
    QString m_schedulerRoot;
    SetupDocument m_document;
    QString m_dialplan;
    int m_last = 0;
};

//! Menus for a large plan, each with that many keys to numbers of their own, and led to from one before it but for the
//! first; their identifiers.
inline QStringList addMenuTree(CallPlanBuilder &builder, int menus, int keys, const QString &greetSound = {})
{
    QStringList made;
    for (int i = 0; i < menus; ++i) {
        made.append(builder.menu(QStringLiteral("Menu %1").arg(i), greetSound));
        for (int key = 1; key <= keys; ++key)
            builder.entry(made.last(), QString::number(key), QStringLiteral("bridge"),
                          QStringLiteral("00331990%1").arg(i * 4 + key, 5, 10, QChar(u'0')));
        if (i > 0)
            builder.entry(made[(i - 1) / 3], QStringLiteral("9"), QStringLiteral("menuSub"), made.last());
    }
    return made;
}

} // namespace Aiguilleur
