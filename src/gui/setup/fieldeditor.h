// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupfields.h"

#include <QJsonValue>
#include <functional>
#include <memory>

class QObject;
class QWidget;

namespace Aiguilleur {

class Session;
class Setup;

//! What FieldBinder does with one kind of widget: shows a value in it, and tells what the person made of it.
class FieldEditor
{
public:
    FieldEditor() = default;
    virtual ~FieldEditor() = default;
    Q_DISABLE_COPY_MOVE(FieldEditor)

    //! nullptr for a widget of a kind that cannot show a setting. `edited` is called after each edit of the person.
    static std::unique_ptr<FieldEditor> of(QWidget *widget, QObject *context, std::function<void()> edited);

    virtual void setSetup(Session *, Setup *) {}
    virtual void prepare(const SetupField &) {} //!< choices and ranges, in the present language
    virtual void show(const SetupField &field, const QJsonValue &value) = 0; //!< keeps a text that means the same
    virtual QJsonValue value(const SetupField &field) const = 0;
};

} // namespace Aiguilleur
