// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/fieldwidget.h"

#include "service/session.h"
#include "service/setup.h"

namespace Aiguilleur {

void FieldWidget::setSetup(Session *session, Setup *setup)
{
    m_session = session;
    m_setup = setup;
}

Session *FieldWidget::session() const
{
    return m_session;
}

Setup *FieldWidget::setup() const
{
    return m_setup;
}

} // namespace Aiguilleur
