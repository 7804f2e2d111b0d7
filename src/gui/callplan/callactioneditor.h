// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace Aiguilleur {

class CallDraft;
class PhoneField;
class ProblemLabel;
class SoundChooser;

//! What a rule of a step, or a key of a menu, does and with what: the choices are those that the number's type has.
class CallActionEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CallActionEditor(CallDraft &draft, QWidget *parent = nullptr);

    void setPath(const QString &path); //!< of a rule or of a key
    void refresh();
    void retranslate();
    //! Where a setting of the action that is shown is edited; nullptr when it is not here.
    QWidget *fieldOf(const QString &path, const QString &property) const;

private:
    enum Page { Nothing, Object, Sound, Phone, Text, Seconds };
    const CallAction *action() const;
    bool isEntry() const;
    QWidget *makePages();
    void fillActions();
    void fillObjects(const CallAction &action);
    void showParam(const CallAction &action);
    void chooseAction();
    void write(const QString &param);
    void showProblems();

    CallDraft &m_draft;
    QString m_path;
    QFormLayout *m_layout;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QLabel *m_actionLabel;
    QComboBox *m_action;
    QLabel *m_paramLabel;
    QStackedWidget *m_pages;
    QComboBox *m_object;
    SoundChooser *m_sound;
    PhoneField *m_phone;
    QLineEdit *m_text;
    QDoubleSpinBox *m_seconds;
    ProblemLabel *m_keyProblem;
    ProblemLabel *m_paramProblem;
};

} // namespace Aiguilleur
