// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationdialogtest.h"

#include "core/catalogue.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

void ConfigurationDialogTest::init()
{
    m_prompts = ScriptedPrompts();
    m_mode = std::make_unique<ExpertMode>();
}

void ConfigurationDialogTest::cleanup()
{
    m_dialog.reset();
    m_open.reset();
}

void ConfigurationDialogTest::openSession(const Sandbox::Options &options)
{
    m_open = std::make_unique<OpenSession>(options);
    QTRY_VERIFY_WITH_TIMEOUT(m_open->isReady(), patience);
}

void ConfigurationDialogTest::open(const Service &service)
{
    m_dialog = std::make_unique<ConfigurationDialog>(m_open->session(), service, *m_mode, m_prompts);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

ConfigurationCard *ConfigurationDialogTest::card(FeatureType::Value type) const
{
    return m_dialog->findChild<ConfigurationCard *>(u"card_"_s + FeatureType(type).apiName());
}

void ConfigurationDialogTest::choose(FeatureType::Value type)
{
    if ((Catalogue::mode(type) == Configuration::Mode::Expert) != m_mode->isOn())
        QTest::mouseClick(button("modeButton"), Qt::LeftButton);
    QTest::mouseClick(card(type), Qt::LeftButton);
    QCOMPARE(m_dialog->choice(), FeatureType(type));
}

} // namespace Aiguilleur::Test
