// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/sounduses.h"

#include "core/setupfields.h"
#include "service/setup.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::SoundUses {

namespace {

const QString paramSuffix = u"Param"_s;

//! The action whose parameter the field is; empty when it is none.
QString actionOf(const SetupField &field)
{
    return field.property.startsWith("actionOn"_L1) && field.property.endsWith(paramSuffix) ? field.property.chopped(5)
                                                                                            : QString();
}

bool playsSound(const SetupField &field, const QString &path, const SetupDocument &document, qint64 sound)
{
    const QJsonValue value = document.value(path, field.property);
    if (field.kind == SetupField::Kind::Sound)
        return value.isDouble() && value.toInteger() == sound;
    const QString action = actionOf(field);
    return !action.isEmpty() && document.value(path, action) == "playback"_L1 &&
           value.toString() == QString::number(sound);
}

template<class Visit>
void forEach(const Setup &setup, const SetupDocument &document, qint64 sound, Visit visit)
{
    const QList<SetupField> fields = SetupFields::of(setup.service().featureType);
    for (const SetupField &field : fields) {
        const QString path = SetupFields::path(field, document, setup.root());
        if (!path.isEmpty() && playsSound(field, path, document, sound))
            visit(field, path);
    }
}

} // namespace

QString soundList(const Setup &setup)
{
    return setup.root() + u"/sound"_s;
}

QStringList of(const Setup &setup, const SetupDocument &document, qint64 sound)
{
    QStringList keys;
    forEach(setup, document, sound, [&](const SetupField &field, const QString &) { keys.append(field.key); });
    return keys;
}

void clear(const Setup &setup, SetupDocument &document, qint64 sound)
{
    const SetupDocument before = document;
    forEach(setup, before, sound, [&](const SetupField &field, const QString &path) {
        document.setValue(path, field.property, QJsonValue::Null);
        const QString action = actionOf(field);
        if (!action.isEmpty())
            document.setValue(path, action, QJsonValue::Null);
    });
}

} // namespace Aiguilleur::SoundUses
