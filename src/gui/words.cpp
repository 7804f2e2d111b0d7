// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words.h"

#include "core/catalogue.h"
#include "core/phonenumber.h"
#include "core/phonenumberformats.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

class WordsText
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

// How numbers are written is one choice of the person for the whole program, as the locale is.
bool s_internationalNumbers = false;

QString countryName(const QString &countryCode)
{
    const QHash<QString, QString> names{
        {u"32"_s, WordsText::tr("Belgium")},        {u"33"_s, WordsText::tr("France")},
        {u"34"_s, WordsText::tr("Spain")},          {u"41"_s, WordsText::tr("Switzerland")},
        {u"44"_s, WordsText::tr("United Kingdom")}, {u"49"_s, WordsText::tr("Germany")}};
    return names.value(countryCode);
}

QString loss(const Holding &holding)
{
    const int n = holding.count;
    switch (holding.kind) {
    case Holding::Kind::Destination:
        return WordsText::tr("the destination %1").arg(number(holding.text));
    case Holding::Kind::Members:
        return WordsText::tr("%n line(s)", nullptr, n);
    case Holding::Kind::Queues:
        return WordsText::tr("%n queue(s)", nullptr, n);
    case Holding::Kind::TimeConditions:
        return WordsText::tr("%n time slot(s)", nullptr, n);
    case Holding::Kind::ClosingDays:
        return WordsText::tr("%n exceptional closing(s)", nullptr, n);
    case Holding::Kind::FilterEntries:
        return WordsText::tr("%n filtered number(s)", nullptr, n);
    case Holding::Kind::Sounds:
        return WordsText::tr("%n sound(s)", nullptr, n);
    case Holding::Kind::Texts:
        return WordsText::tr("%n spoken text(s)", nullptr, n);
    case Holding::Kind::Menus:
        return WordsText::tr("%n menu(s)", nullptr, n);
    case Holding::Kind::MenuKeys:
        return WordsText::tr("%n menu key(s)", nullptr, n);
    case Holding::Kind::Steps:
        return WordsText::tr("%n step(s)", nullptr, n);
    case Holding::Kind::WebAccesses:
        return WordsText::tr("%n web address(es) to follow it", nullptr, n);
    case Holding::Kind::Script:
        return WordsText::tr("the script %1").arg(holding.text);
    case Holding::Kind::Settings:
        return WordsText::tr("%n setting(s)", nullptr, n);
    }
    return {};
}

} // namespace

QString capitalized(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.sliced(1);
}

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
        return WordsText::tr("Alias number");
    case Service::Kind::Line:
        return WordsText::tr("Line");
    case Service::Kind::Unknown:
        break;
    }
    return service.kindName;
}

QString country(const QString &countryCode)
{
    const QString name = countryName(countryCode);
    const QString prefix = countryCode.isEmpty() ? QString() : u"+"_s + countryCode;
    return name.isEmpty() ? prefix : WordsText::tr("%1 (%2)", "country (telephone prefix)").arg(name, prefix);
}

QString groupStatus(const BillingAccount &account)
{
    switch (account.status) {
    case BillingAccount::Status::Enabled:
        return {};
    case BillingAccount::Status::Expired:
        return WordsText::tr("expired", "telephony group");
    case BillingAccount::Status::Closed:
        return WordsText::tr("closed", "telephony group");
    case BillingAccount::Status::Deleted:
        return WordsText::tr("deleted", "telephony group");
    case BillingAccount::Status::Unknown:
        break;
    }
    return account.statusName;
}

QString ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 10)
        return WordsText::tr("just now");
    if (seconds < 60)
        return WordsText::tr("%n s ago", nullptr, int(seconds));
    if (seconds < 3600)
        return WordsText::tr("%n min ago", nullptr, int(seconds / 60));
    if (seconds < 24 * 3600)
        return WordsText::tr("%n h ago", nullptr, int(seconds / 3600));
    if (seconds < 7 * 24 * 3600)
        return WordsText::tr("%n day(s) ago", nullptr, int(seconds / (24 * 3600)));
    return QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat);
}

QString duration(const QDateTime &from, const QDateTime &to)
{
    const qint64 seconds = std::max<qint64>(0, from.secsTo(to));
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail);
}

QString losses(const QList<Holding> &holdings)
{
    QStringList parts;
    for (const Holding &holding : holdings) {
        const QString text = loss(holding);
        if (!text.isEmpty() && (holding.count > 0 || !holding.text.isEmpty()))
            parts.append(text);
    }
    return parts.join(WordsText::tr(", ", "between the items of a list"));
}

} // namespace Aiguilleur::Words
