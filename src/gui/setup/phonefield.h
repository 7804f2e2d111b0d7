// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "gui/setup/fieldwidget.h"

#include <functional>

class QLineEdit;
class QToolButton;

namespace Aiguilleur {

//! A telephone number: typed in any written form, or picked among the lines and numbers of the account. Shown as people
//! write it, given in OVHcloud's form (`0033199001234`); what is no number is given as it was typed.
class PhoneField : public FieldWidget
{
    Q_OBJECT
public:
    explicit PhoneField(QWidget *parent = nullptr);

    QString number() const;
    void setNumber(const QString &number);
    //! Which services can be picked; all but the number that is set up unless said.
    void setAccepted(std::function<bool(const Service &)> accepts);
    void setPickerOnly(bool only); //!< nothing can be typed: the picker is all there is

    QJsonValue value() const override; //!< null when empty
    void setValue(const QJsonValue &value) override;

signals:
    void edited(const QString &number);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void pick();
    void nameEdit();
    void retranslate();
    QString shown(const QString &number) const;

    QLineEdit *m_edit;
    QToolButton *m_button;
    QString m_number;
    std::function<bool(const Service &)> m_accepts;
};

} // namespace Aiguilleur
