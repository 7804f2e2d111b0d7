// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shareddatabase.h"
#include "gui/theme.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class SharedDatabasePage;
}

class SharedDatabaseChoice;
class UserPrompts;

//! The page of the settings about the database that several people share.
class SharedDatabasePage : public QWidget
{
    Q_OBJECT
public:
    //! Both outlive the page.
    SharedDatabasePage(SharedDatabaseChoice &choice, UserPrompts &prompts, QWidget *parent = nullptr);
    ~SharedDatabasePage() override;

    bool isChanged() const;
    bool isValid() const; //!< what is entered can be saved
    void save();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void retranslate();
    void update();
    void test();
    void tested(const Result<SharedDatabaseReport> &report);
    void say(const QString &icon, Theme::Tone tone, const QString &text);
    void chooseFile();
    SharedDatabase entered() const;

    std::unique_ptr<Ui::SharedDatabasePage> m_ui;
    SharedDatabaseChoice &m_choice;
    UserPrompts &m_prompts;
    std::function<void()> m_sayAgain; //!< in another language
    int m_test = 0;                   //!< of what was entered last
};

} // namespace Aiguilleur
