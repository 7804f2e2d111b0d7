// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QPointer>
#include <QWidget>

namespace Aiguilleur {

class Session;
class Setup;

//! A compound widget for one value of a set-up, such as a telephone number or a sound. FieldBinder shows the value in
//! it and writes what the person makes of it into the draft.
class FieldWidget : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setSetup(Session *session, Setup *setup);
    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0; //!< emits nothing

signals:
    void valueEdited(); //!< by the person

protected:
    Session *session() const;
    Setup *setup() const;

private:
    QPointer<Session> m_session;
    QPointer<Setup> m_setup;
};

} // namespace Aiguilleur
