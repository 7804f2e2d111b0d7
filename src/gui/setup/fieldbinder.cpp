// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/fieldbinder.h"

namespace Aiguilleur {

class FieldBinder::Private
{
};

FieldBinder::FieldBinder(QWidget *form)
    : d(std::make_unique<Private>()){Q_UNUSED(form)}

    FieldBinder::~FieldBinder() = default;

void FieldBinder::setSetup(Setup *) {}

void FieldBinder::refresh() {}

void FieldBinder::retranslate() {}

} // namespace Aiguilleur
