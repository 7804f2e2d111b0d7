// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screenentries.h"
#include "core/screenentry.h"
#include "core/setuprulebook.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Kind = SetupProblem::Kind;

const QString whiteList = u"incomingWhiteList"_s;

} // namespace

void checkFilter(SetupRuleBook &book)
{
    const QString path = ScreenEntries::statusPath(book.root());
    const QString list = ScreenEntries::listPath(book.root());
    QHash<QString, QString> seen; // list and number, whose path
    bool hasWhite = false;
    const QStringList ids = book.draft().ids(list);
    for (const QString &id : ids) {
        const QString entry = list + u'/' + id;
        const QJsonObject object = book.draft().object(entry);
        const QString type = object.value("screenListType"_L1).toString();
        const QString key = ScreenEntries::numberKey(type);
        const QString text = object.value(key).toString();
        const auto form = ScreenEntry::canonical(text);
        hasWhite = hasWhite || type == whiteList;
        if (!form && book.isTouched(entry, key)) {
            book.error(text.isEmpty() ? Kind::Required : Kind::InvalidPrefix, entry, key,
                       text.isEmpty() ? QStringList() : QStringList{text});
        }
        const QString mark = type + u' ' + form.value_or(text);
        const QString other = seen.value(mark);
        if (!other.isEmpty())
            book.errorIf(book.isTouched(entry, key) || book.isTouched(other, key), Kind::DuplicateEntry, entry, key,
                         {text});
        seen.insert(mark, entry);
    }
    if (!hasWhite && book.draft().hasList(list) && book.draft().value(path, u"status"_s) == whiteList)
        book.warning(Kind::EmptyWhiteList, path, u"status"_s);
}

} // namespace Aiguilleur
