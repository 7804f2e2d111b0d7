// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/languageswitch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString ofSystem()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString language = name.section(u'-', 0, 0);
        if (LanguageSwitch::languages().contains(language))
            return language;
    }
    return u"en"_s;
}

// The person's own habits (24 hours, decimal comma) win as long as they are of the language that is shown.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    return system.name().startsWith(language + u'_') ? system : QLocale(language == "fr"_L1 ? u"fr_FR"_s : u"en_GB"_s);
}

} // namespace

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
}

LanguageSwitch::~LanguageSwitch() = default;

QStringList LanguageSwitch::languages()
{
    return {u"en"_s, u"fr"_s};
}

void LanguageSwitch::apply(const QString &wanted)
{
    const QString language = languages().contains(wanted) ? wanted : ofSystem();
    if (language == m_language)
        return;
    m_language = language;
    QLocale::setDefault(localeFor(language));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Each install sends LanguageChange to every widget: Qt's first, so that ours finds it in place.
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/aiguilleur_"_s + language))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace Aiguilleur
