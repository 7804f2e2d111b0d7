// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace Aiguilleur {

//! A telephone number. OVH's service names are written `00` + country code + national number (`0033199001234`).
//! Numbering plans come from libphonenumber; what it does not know is kept as digits and shown as they are.
class PhoneNumber
{
public:
    PhoneNumber() = default;

    //! Reads any written form: `0033…`, `+33…`, national with blanks, dots, dashes, brackets, invisible bidirectional
    //! marks. region: two-letter country of national forms. Nothing when there is no telephone number in the text.
    static std::optional<PhoneNumber> parse(const QString &text, const QString &region = QStringLiteral("FR"));

    QString serviceName() const { return m_serviceName; } //!< `0033199001234`
    QString e164() const;                                 //!< `+33199001234`
    QString national() const;                             //!< `01 99 00 12 34`
    QString international() const;                        //!< `+33 1 99 00 12 34`
    //! National for a number of `homeRegion`, international for the others.
    QString display(const QString &homeRegion = QStringLiteral("FR")) const;
    QString region() const;     //!< `FR`; empty when unknown
    bool isMobile() const;
    bool isPremiumRate() const; //!< premium or shared cost: forbidden as a destination of a redirection

    bool operator==(const PhoneNumber &) const = default;

    //! How people read a service name; the service name itself when it is not a number (trunks, `plugAndFax…`).
    static QString displayed(const QString &serviceName, const QString &homeRegion = QStringLiteral("FR"));

private:
    explicit PhoneNumber(QString serviceName)
        : m_serviceName(std::move(serviceName))
    {
    }
    QString m_serviceName;
};

} // namespace Aiguilleur
