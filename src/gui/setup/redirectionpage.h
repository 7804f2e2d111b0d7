// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "gui/setup/setuppage.h"

#include <optional>

namespace Aiguilleur {

namespace Ui {
class RedirectionPage;
}

class FieldBinder;

//! « Redirection »: the line that calls go to, and whether that line shows this number when it calls somebody.
class RedirectionPage : public SetupPage
{
    Q_OBJECT
public:
    explicit RedirectionPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~RedirectionPage() override;

    QString title() const override;
    QWidget *widgetOf(const SetupProblem &problem) const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;

private:
    std::optional<Service> line() const; //!< that calls go to by the draft; nothing when it is none of the account
    QString optionsPath() const;         //!< of that line; empty when there is none
    QString answer() const;              //!< what happens to a call, in words
    QString typeHint() const;            //!< redirect or ddi, and why
    void showPresentation();
    void present(bool on);
    void forgetOtherLines();

    std::unique_ptr<Ui::RedirectionPage> m_ui;
    FieldBinder *m_binder;
    QString m_destination; //!< as last shown
};

} // namespace Aiguilleur
