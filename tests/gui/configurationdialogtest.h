// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/configurationcard.h"
#include "gui/configurationdialog.h"
#include "gui/expertmode.h"
#include "opensession.h"
#include "scriptedprompts.h"
#include "widgetchecks.h"

#include <QPushButton>

namespace Aiguilleur::Test {

//! A test of the configuration dialog on a sandbox, by what a person sees in it.
class ConfigurationDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    static constexpr int patience = 20000; // ms: a change of 300 ms on a busy machine

    void openSession(const Sandbox::Options &options = SandboxFixture::quickOptions());
    void open(const Service &service);
    ConfigurationCard *card(FeatureType::Value type) const;
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1String(name)); }
    QComboBox *menu() const { return m_dialog->findChild<QComboBox *>(QStringLiteral("menu")); }
    QString hint() const { return m_dialog->findChild<QLabel *>(QStringLiteral("hint"))->text(); }
    void choose(FeatureType::Value type);

    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<ConfigurationDialog> m_dialog;
    std::unique_ptr<ExpertMode> m_mode;
    ScriptedPrompts m_prompts;
};

} // namespace Aiguilleur::Test
