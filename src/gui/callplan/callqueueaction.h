// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QWidget>

class QComboBox;

namespace Aiguilleur {

class QueueActionField;
class Session;
class Setup;

//! What a caller gets instead of being put through: nothing, a sound, the voicemail of a line; and which one.
class CallQueueAction : public QWidget
{
    Q_OBJECT
public:
    explicit CallQueueAction(QWidget *parent = nullptr);

    void setSetup(Session *session, Setup *setup);
    //! key: of Words, for the names of the choices; action and param as the API has them.
    void show(const QString &key, const QString &name, const QString &action, const QJsonValue &param);

signals:
    void edited(const QString &action, const QJsonValue &param); //!< an empty action is none

private:
    void fill(const QString &key, const QString &action);

    QString m_key;
    QComboBox *m_action;
    QueueActionField *m_param;
};

} // namespace Aiguilleur
