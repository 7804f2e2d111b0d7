// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/fieldwidget.h"

class QLabel;
class QStackedLayout;

namespace Aiguilleur {

class PhoneField;
class SoundChooser;

//! The parameter of an action of a queue: the line whose voicemail answers, or the sound that is played. Which of them
//! is what is shown, or what the number's only queue has in the property that the dynamic property `action` names
//! (`actionOnOverflow`).
class QueueActionField : public FieldWidget
{
    Q_OBJECT
public:
    explicit QueueActionField(QWidget *parent = nullptr);

    SoundChooser *chooser() const { return m_sound; }
    PhoneField *line() const { return m_line; }
    void show(const QString &action, const QJsonValue &value); //!< of another action than what the draft says

    void setSetup(Session *session, Setup *setup) override;
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString action() const; //!< what the draft says; empty for none
    void retranslate();

    QStackedLayout *m_stack;
    QLabel *m_nothing;
    PhoneField *m_line;
    SoundChooser *m_sound;
};

} // namespace Aiguilleur
