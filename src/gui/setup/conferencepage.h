// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/setup/setuppage.h"

#include <QFutureWatcher>

namespace Aiguilleur {

namespace Ui {
class ConferencePage;
}

class FieldBinder;

//! « Settings » of a conference: who comes in, what goes on inside, what is told afterwards. The greeting is uploaded
//! at once; everything else belongs to the draft.
class ConferencePage : public SetupPage
{
    Q_OBJECT
public:
    explicit ConferencePage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~ConferencePage() override;

    QString title() const override;
    QWidget *widgetOf(const SetupProblem &problem) const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;

private:
    void showAnnouncement();
    void showReport();
    void chooseAnnouncement();
    void upload(const QString &file);
    void uploadEnded();
    QJsonValue setting(const QString &property) const;
    QString path() const; //!< of the settings

    std::unique_ptr<Ui::ConferencePage> m_ui;
    FieldBinder *m_binder;
    QFutureWatcher<Result<void>> m_upload;
    QString m_uploadFor; //!< the number whose greeting is being uploaded
};

} // namespace Aiguilleur
