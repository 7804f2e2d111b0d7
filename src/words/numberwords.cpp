// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/numberwords.h"

#include "core/phonenumber.h"
#include "core/phonenumberformats.h"
#include "words/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

// How numbers are written is one choice of the person for the whole program, as the locale is.
bool s_internationalNumbers = false;

QString countryName(const QString &countryCode)
{
    const QHash<QString, QString> names{{u"32"_s, Text::tr("Belgium")},        {u"33"_s, Text::tr("France")},
                                        {u"34"_s, Text::tr("Spain")},          {u"41"_s, Text::tr("Switzerland")},
                                        {u"44"_s, Text::tr("United Kingdom")}, {u"49"_s, Text::tr("Germany")}};
    return names.value(countryCode);
}

} // namespace

void setInternationalNumbers(bool on)
{
    s_internationalNumbers = on;
}

QString number(const QString &serviceName)
{
    const QString shown = PhoneNumber::displayed(serviceName);
    // Trunks and the like have names, not numbers: they come back as they are.
    if (!s_internationalNumbers || shown == serviceName)
        return shown;
    return formattedNumber(serviceName, NumberForm::International);
}

QString kind(const Service &service)
{
    switch (service.kind) {
    case Service::Kind::Alias:
        return Text::tr("Alias number");
    case Service::Kind::Line:
        return Text::tr("Line");
    case Service::Kind::Unknown:
        break;
    }
    return service.kindName;
}

QString country(const QString &countryCode)
{
    const QString name = countryName(countryCode);
    const QString prefix = countryCode.isEmpty() ? QString() : u"+"_s + countryCode;
    return name.isEmpty() ? prefix : Text::tr("%1 (%2)", "country (telephone prefix)").arg(name, prefix);
}

QString groupStatus(const BillingAccount &account)
{
    switch (account.status) {
    case BillingAccount::Status::Enabled:
        return {};
    case BillingAccount::Status::Expired:
        return Text::tr("expired", "telephony group");
    case BillingAccount::Status::Closed:
        return Text::tr("closed", "telephony group");
    case BillingAccount::Status::Deleted:
        return Text::tr("deleted", "telephony group");
    case BillingAccount::Status::Unknown:
        break;
    }
    return account.statusName;
}

} // namespace Aiguilleur::Words
