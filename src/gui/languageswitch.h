// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace Aiguilleur {

//! The language of the program: its catalogue, Qt's own, and the locale of dates and numbers. May be changed at any
//! time; widgets hear of it by QEvent::LanguageChange.
class LanguageSwitch : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    static QStringList languages(); //!< `en`, `fr`
    //! `fr`, `en`; anything else: the system's language when there is a catalogue for it, else English.
    void apply(const QString &language);
    QString language() const { return m_language; } //!< what is shown: `fr` or `en`; empty before the first apply()

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_language;
};

} // namespace Aiguilleur
