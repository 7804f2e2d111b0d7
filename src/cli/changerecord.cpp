// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changerecord.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QString ChangeRecord::taskStatusName(Task::Status status)
{
    switch (status) {
    case Task::Status::Todo:
        return u"todo"_s;
    case Task::Status::Doing:
        return u"doing"_s;
    case Task::Status::Pause:
        return u"pause"_s;
    case Task::Status::Done:
        return u"done"_s;
    case Task::Status::Error:
        return u"error"_s;
    case Task::Status::Unknown:
        break;
    }
    return {};
}

} // namespace Aiguilleur
