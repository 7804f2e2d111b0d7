// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/setup/findinglist.h"
#include "gui/setup/setuppage.h"
#include "service/vxmlcheck.h"

#include <optional>

namespace Aiguilleur {

namespace Ui {
class VxmlPage;
}

class FieldBinder;

//! « VXML »: the document that leads the call, looked through on demand, and where recordings go.
class VxmlPage : public SetupPage
{
    Q_OBJECT
public:
    explicit VxmlPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~VxmlPage() override;

    QString title() const override;
    QWidget *widgetOf(const SetupProblem &problem) const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;

private:
    QString path() const; //!< of the settings
    QString url() const;
    void start();
    void check();
    void showCheck();
    FindingList::Finding finding(const VxmlFinding &finding) const;
    QList<FindingList::Finding> transfers(const VxmlDocument &document) const;
    QString failed(const ApiError &error) const;
    void openLogs();

    std::unique_ptr<Ui::VxmlPage> m_ui;
    FieldBinder *m_binder;
    QString m_checkedUrl; //!< of m_check, or of the check under way; empty: none
    std::optional<Result<VxmlCheck>> m_check;
    int m_turn = 0; // of the checks and requests: an answer for another number does not count
};

} // namespace Aiguilleur
