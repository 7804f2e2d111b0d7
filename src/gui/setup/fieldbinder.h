// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class QWidget;

namespace Aiguilleur {

class Session;
class Setup;

//! Ties the widgets of a form to the settings of a number. A widget takes part by its dynamic property `field`, the key
//! of one of SetupFields: QCheckBox (Switch), QComboBox (Choice; Switch with two entries), QSpinBox (Number, Seconds),
//! QLineEdit (Text, Phone, Email, Url, Pin), FieldWidget (Phone, Sound and others). A check box, and a label whose
//! buddy it is, get the field's name (Words::fieldLabel), a combo box its choices (Words::fieldChoice), and what is
//! wrong is said in a label below the widget that the binder makes, and told to assistive technologies. Each edit goes
//! into the draft at once; a value that is none of the choices is shown as it is and stays.
class FieldBinder : public QObject
{
    Q_OBJECT
public:
    explicit FieldBinder(QWidget *form);
    ~FieldBinder() override;

    void setSetup(Session *session, Setup *setup);
    //! What the form's fields of a queue are about, where the number has several; empty: its first one.
    void setQueue(const QString &path);
    void refresh();     //!< widgets from the draft, problems from the rules; keeps what is being typed
    void retranslate(); //!< labels and choices
    //! The widget of the first setting of the form that this is about; nullptr when there is none.
    QWidget *widgetOf(const QString &path, const QString &property) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
