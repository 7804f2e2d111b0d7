// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/serviceobjects.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QJsonObject offer(const QString &name, const QString &description, double euros)
{
    return {{u"name"_s, name}, {u"description"_s, description}, {u"price"_s, price(euros)}};
}

//! Made once and shared: an account has thousands of services and few offers.
const QHash<QString, QJsonObject> &offers()
{
    static const QHash<QString, QJsonObject> table = [] {
        QHash<QString, QJsonObject> made;
        for (const QJsonObject &object :
             {offer(u"alias"_s, u"Numéro alias"_s, 0.99), offer(u"individual"_s, u"Ligne SIP individuelle"_s, 1.19),
              offer(u"unlimited"_s, u"Ligne SIP illimitée vers les fixes"_s, 8.49),
              offer(u"mgcp"_s, u"Ligne analogique"_s, 4.99), offer(u"plugAndFax"_s, u"Fax sur adaptateur"_s, 4.99),
              offer(u"fax"_s, u"Fax électronique"_s, 2.99), offer(u"trunk"_s, u"Trunk SIP"_s, 14.99),
              offer(u"voicemail"_s, u"Messagerie vocale"_s, 0.99)})
            made.insert(object[u"name"_s].toString(), object);
        return made;
    }();
    return table;
}

QJsonObject usualLineOptions()
{
    QJsonObject options{{u"codecs"_s, u"any"_s},
                        {u"domain"_s, u"siptrunk.example.com"_s},
                        {u"forwardNoReplyDelay"_s, 20},
                        {u"intercom"_s, u"no"_s},
                        {u"ipRestrictions"_s, QJsonArray()},
                        {u"language"_s, u"French"_s},
                        {u"lockOutCallPassword"_s, QJsonValue()},
                        {u"toneOnCallWaitingSoundId"_s, QJsonValue()},
                        {u"toneOnHoldSoundId"_s, QJsonValue()},
                        {u"toneRingbackSoundId"_s, QJsonValue()},
                        {u"voicemailExternalNumber"_s, u"0033199009999"_s},
                        {u"voicemailInternalNumber"_s, u"123"_s},
                        {u"callWaiting"_s, true}};
    for (const auto name : {"absentSubscriber"_L1, "anonymousCallRejection"_L1, "callRestrictionIncoming"_L1,
                            "callRestrictionOutgoing"_L1, "doNotDisturb"_L1, "identificationRestriction"_L1,
                            "lockOutCall"_L1, "recordOutgoingCallsBeta"_L1})
        options.insert(name, false);
    for (const auto forward : {"forwardBackup"_L1, "forwardBusy"_L1, "forwardNoReply"_L1, "forwardUnconditional"_L1}) {
        const QString name = forward;
        options.insert(name, false);
        options.insert(name + u"Nature"_s, u"voicemail"_s);
        options.insert(name + u"Number"_s, QString());
    }
    return options;
}

} // namespace

QJsonObject price(double euros)
{
    return {{u"currencyCode"_s, u"EUR"_s},
            {u"text"_s, u"%1 €"_s.arg(QLocale(QLocale::French, QLocale::France).toString(euros, 'f', 2))},
            {u"value"_s, euros}};
}

QJsonObject holderObject(const QString &nichandle, const QString &company, const QString &town, const QString &postcode)
{
    QJsonObject holder{{u"nichandle"_s, nichandle},
                       {u"organisation"_s, company},
                       {u"legalform"_s, u"corporation"_s},
                       {u"firstname"_s, u"Camille"_s},
                       {u"name"_s, u"Lavergne"_s},
                       {u"address"_s, u"12 rue de l'Aiguillage"_s},
                       {u"city"_s, town},
                       {u"zip"_s, postcode},
                       {u"country"_s, u"FR"_s},
                       {u"currency"_s, QJsonObject{{u"code"_s, u"EUR"_s}, {u"symbol"_s, u"€"_s}}},
                       {u"email"_s, u"telephonie@example.com"_s},
                       {u"language"_s, u"fr_FR"_s},
                       {u"ovhCompany"_s, u"ovh"_s},
                       {u"ovhSubsidiary"_s, u"FR"_s},
                       {u"phone"_s, u"+33.199000000"_s},
                       {u"phoneCountry"_s, u"FR"_s},
                       {u"phoneType"_s, u"landline"_s},
                       {u"state"_s, u"complete"_s},
                       {u"kycValidated"_s, false}};
    for (const auto name :
         {"area"_L1, "birthCity"_L1, "birthDay"_L1, "companyNationalIdentificationNumber"_L1, "complementaryAddress"_L1,
          "corporationType"_L1, "customerCode"_L1, "fax"_L1, "italianSDI"_L1, "nationalIdentificationNumber"_L1,
          "purposeOfPurchase"_L1, "sex"_L1, "spareEmail"_L1, "vat"_L1})
        holder.insert(name, QJsonValue());
    return holder;
}

QJsonObject groupObject(const QString &billingAccount, const QString &description, bool expired, const QString &uuid)
{
    const QJsonObject iam{{u"displayName"_s, billingAccount},
                          {u"id"_s, uuid},
                          {u"tags"_s, QJsonObject()},
                          {u"urn"_s, u"urn:v1:eu:resource:telephony:"_s + billingAccount}};
    return {{u"billingAccount"_s, billingAccount},
            {u"description"_s, description},
            {u"status"_s, expired ? u"expired"_s : u"enabled"_s},
            {u"allowedOutplan"_s, price(expired ? 0 : 150)},
            {u"creditThreshold"_s, price(expired ? 0 : 120)},
            {u"currentOutplan"_s, price(expired ? 0 : 18.42)},
            {u"securityDeposit"_s, price(expired ? 0 : 100)},
            {u"hasSpecialNumbers"_s, false},
            {u"hiddenExternalNumber"_s, false},
            {u"overrideDisplayedNumber"_s, false},
            {u"trusted"_s, !expired},
            {u"iam"_s, iam}};
}

QJsonObject serviceObject(const QString &serviceName, const QString &description, const QString &featureType,
                          bool isLine, const QString &offer, const QString &rio)
{
    static const QJsonObject nothing = price(0);
    return {{u"serviceName"_s, serviceName},
            {u"description"_s, description},
            {u"featureType"_s, featureType},
            {u"serviceType"_s, isLine ? u"line"_s : u"alias"_s},
            {u"associatedDeviceMac"_s, QJsonValue()},
            {u"country"_s, u"fr"_s},
            {u"countryCode"_s, u"33"_s},
            {u"currentOutplan"_s, nothing},
            {u"getPublicOffer"_s, offers().value(offer)},
            {u"hasFaxCapabilities"_s, featureType.contains("fax"_L1, Qt::CaseInsensitive)},
            {u"offers"_s, QJsonArray{offer}},
            {u"properties"_s, QJsonArray()},
            {u"rio"_s, rio},
            {u"simultaneousLines"_s, isLine ? 2 : 0}};
}

QJsonObject lineObject(int slot)
{
    return {{u"canChangePassword"_s, true},
            {u"deviceSlot"_s, slot},
            {u"infrastructure"_s, u"internet"_s},
            {u"isAttachedToOtherLinesPhone"_s, false},
            {u"notifications"_s, QJsonObject{{u"logs"_s, QJsonValue()}}}};
}

QJsonObject lineOptionsObject(const QString &serviceName)
{
    static const QJsonObject usual = usualLineOptions();
    QJsonObject options = usual;
    options[u"defaultVoicemail"_s] = serviceName;
    options[u"displayNumber"_s] = serviceName;
    return options;
}

QJsonObject voicemailObject(const QString &description)
{
    return {{u"description"_s, description}, {u"offers"_s, QJsonArray{u"voicemail"_s}}};
}

} // namespace Aiguilleur::Sandbox
