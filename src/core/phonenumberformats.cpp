// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phonenumberformats.h"

#include <QHash>
#include <QReadLocker>
#include <QReadWriteLock>
#include <QWriteLocker>
#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;

namespace Aiguilleur {

namespace {

// How digits are grouped follows from the first ones: numbers that differ in the last three only share one layout.
constexpr qsizetype freeDigits = 3;
constexpr qsizetype mostLayouts = 20000;

//! The answers of libphonenumber, which takes some 10 µs for each, by form and leading digits.
class LayoutCache
{
public:
    QString find(const QString &key) const
    {
        QReadLocker lock(&m_lock);
        return m_layouts.value(key);
    }

    void insert(const QString &key, const QString &layout)
    {
        QWriteLocker lock(&m_lock);
        if (m_layouts.size() >= mostLayouts)
            m_layouts.clear();
        m_layouts.insert(key, layout);
    }

private:
    mutable QReadWriteLock m_lock;
    QHash<QString, QString> m_layouts;
};

QString formattedByLibrary(const QString &serviceName, NumberForm form)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    const std::string e164 = '+' + serviceName.mid(2).toStdString();
    if (util.Parse(e164, "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return serviceName;
    std::string text;
    util.Format(number, form == NumberForm::National ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL,
                &text);
    return QString::fromStdString(text);
}

//! Puts the last digits of the service name in the place of the last digits of the layout.
QString filled(QString layout, const QString &serviceName)
{
    qsizetype digit = serviceName.size() - 1;
    const qsizetype firstFree = serviceName.size() - freeDigits;
    for (qsizetype i = layout.size() - 1; i >= 0 && digit >= firstFree; --i) {
        if (layout.at(i).isDigit())
            layout[i] = serviceName.at(digit--);
    }
    return layout;
}

// « 01 99 00 12 34 »: the plan of nearly every number that the program shows, and a rule of one line.
bool isFrenchInPairs(const QString &serviceName)
{
    return serviceName.size() == 13 && serviceName.startsWith("0033"_L1) && serviceName.at(4) >= u'1' &&
           serviceName.at(4) <= u'9' && serviceName.at(4) != u'8';
}

QString frenchInPairs(const QString &serviceName, NumberForm form)
{
    QString text = form == NumberForm::National ? u"0"_s : u"+33 "_s;
    text.reserve(18);
    text += serviceName.at(4);
    for (qsizetype i = 5; i < 13; i += 2) {
        text += u' ';
        text += QStringView(serviceName).mid(i, 2);
    }
    return text;
}

} // namespace

QString formattedNumber(const QString &serviceName, NumberForm form)
{
    static LayoutCache layouts;
    if (serviceName.size() <= freeDigits + 2)
        return serviceName;
    if (isFrenchInPairs(serviceName))
        return frenchInPairs(serviceName, form);
    const QString key = (form == NumberForm::National ? u'n' : u'i') + QString::number(serviceName.size()) +
                        QStringView(serviceName).chopped(freeDigits).toString();
    QString layout = layouts.find(key);
    if (layout.isEmpty()) {
        layout = formattedByLibrary(serviceName, form);
        layouts.insert(key, layout);
    }
    return filled(layout, serviceName);
}

bool isInCountryOf(const QString &serviceName, const QString &region)
{
    if (region == "FR"_L1)
        return serviceName.startsWith("0033"_L1);
    const int code = PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(region.toUpper().toStdString());
    return code != 0 && QStringView(serviceName).mid(2).startsWith(QString::number(code));
}

} // namespace Aiguilleur
