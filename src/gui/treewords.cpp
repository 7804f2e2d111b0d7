// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/treewords.h"

#include "core/catalogue.h"
#include "models/numbertreemodel.h"
#include "service/numberlocks.h"
#include "words/changewords.h"
#include "words/errorwords.h"
#include "words/lockwords.h"
#include "words/numberwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Aiguilleur::TreeWords {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TreeWords)
};

using Model = NumberTreeModel;

QString stateWords(const QModelIndex &index)
{
    const QVariant state = index.data(Model::ChangeStateRole);
    const auto mark = index.data(Model::MarkRole).value<Model::Mark>();
    if (!state.isValid() || mark == Model::Mark::None || mark == Model::Mark::Locked)
        return {};
    const QString words = Words::stateOf(static_cast<ConfigurationChange::State>(state.toInt()));
    const auto target = index.data(Model::TargetTypeRole).value<FeatureType>();
    if (mark == Model::Mark::Failed)
        return Text::tr("last change: %1").arg(words);
    return target.apiName().isEmpty() ? Text::tr("change under way")
                                      : Text::tr("change to %1: %2").arg(Catalogue::label(target), words);
}

QString configurationText(const QModelIndex &index)
{
    const QString label = Catalogue::label(index.data(Model::FeatureTypeRole).value<FeatureType>());
    const QVariant lock = index.data(Model::LockRole);
    QStringList parts{label, stateWords(index), lock.isValid() ? Words::shortLock(lock.value<NumberLock>()) : QString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString groupText(const QModelIndex &index)
{
    QStringList parts{index.siblingAtColumn(0).data().toString()};
    BillingAccount account;
    account.status = static_cast<BillingAccount::Status>(index.data(Model::GroupStatusRole).toInt());
    parts.append(Words::groupStatus(account));
    parts.append(Text::tr("%Ln number(s)", nullptr, index.data(Model::CountRole).toInt()));
    const auto mark = index.data(Model::MarkRole).value<Model::Mark>();
    if (mark == Model::Mark::Pending)
        parts.append(Text::tr("change under way"));
    else if (mark == Model::Mark::Failed)
        parts.append(Text::tr("a change failed"));
    if (const QVariant error = index.data(Model::ErrorRole); error.isValid())
        parts.append(Words::what(error.value<ApiError>()));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString groupToolTip(const QModelIndex &index)
{
    const QString name = index.siblingAtColumn(0).data().toString();
    const QString identifier = index.data(Model::BillingAccountRole).toString();
    const QString first = name == identifier ? name : Text::tr("%1 (%2)", "group (identifier)").arg(name, identifier);
    const QVariant error = index.data(Model::ErrorRole);
    return error.isValid() ? first + u'\n' + Words::what(error.value<ApiError>()) : first;
}

} // namespace

QVariant describe(const QModelIndex &index, int role)
{
    const bool group = index.data(Model::KindRole).value<Model::Kind>() == Model::Kind::Group;
    if (role == Qt::ToolTipRole && group)
        return groupToolTip(index);
    if (role == Qt::AccessibleTextRole && group)
        return index.column() == 0 ? groupText(index) : QString();
    if (index.column() == Model::ConfigurationColumn)
        return role == Qt::AccessibleDescriptionRole ? QVariant() : configurationText(index);
    if (role == Qt::ToolTipRole)
        return index.data().toString();
    return role == Qt::AccessibleTextRole ? index.data() : QVariant();
}

} // namespace Aiguilleur::TreeWords
