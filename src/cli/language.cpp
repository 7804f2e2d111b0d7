// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString localeLanguage()
{
    for (const QString &language : QLocale::system().uiLanguages()) {
        for (const auto &known : {u"fr"_s, u"en"_s}) {
            if (language == known || language.startsWith(known + u'-') || language.startsWith(known + u'_'))
                return known;
        }
    }
    return u"en"_s;
}

} // namespace

Language::Language(const QString &name)
{
    const QString language = name.isEmpty() ? localeLanguage() : name;
    if (!name.isEmpty())
        QLocale::setDefault(QLocale(name == "fr"_L1 ? QLocale::French : QLocale::English));
    if (m_ours.load(u":/i18n/aiguilleur_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qt.load(u"qtbase_%1"_s.arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace Aiguilleur
