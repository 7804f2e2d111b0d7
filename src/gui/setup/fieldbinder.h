// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class QWidget;

namespace Aiguilleur {

class Setup;

//! Ties the widgets of a form to the settings of a number. A widget takes part by its dynamic property `field`, the key
//! of one of SetupFields: QCheckBox (Switch), QComboBox (Choice; Switch with two entries), QSpinBox (Number, Seconds),
//! QLineEdit (Text, Phone, Email, Url, Pin), SoundChooser (Sound). A label whose buddy it is gets the field's name
//! (Words::fieldLabel), a combo box its choices (Words::fieldChoice), and the field's problem is shown in a label below
//! the widget that the binder makes, and told to assistive technologies. Each edit goes into the draft at once.
class FieldBinder : public QObject
{
    Q_OBJECT
public:
    explicit FieldBinder(QWidget *form);
    ~FieldBinder() override;

    void setSetup(Setup *setup);
    void refresh();     //!< widgets from the draft, problems from the rules; keeps what is being typed
    void retranslate(); //!< labels and choices

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
