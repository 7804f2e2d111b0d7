// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/configurationchange.h"

#include <QString>
#include <optional>

namespace Aiguilleur::Words {

//! What there is to say about a change, whether it is alive or an entry of the journal.
struct ChangeFacts
{
    ChangeFacts() = default;
    ChangeFacts(const ConfigurationChange &change); // implicit: each change can be spoken of

    FeatureType from;
    FeatureType to; //!< without a name while a task begun elsewhere runs
    ConfigurationChange::State state = ConfigurationChange::State::Unknown;
    ConfigurationChange::Failure failure = ConfigurationChange::Failure::None;
    std::optional<ApiError> error;
    Task::Status taskStatus = Task::Status::Unknown;
    bool isChecking = false; //!< the server is being asked, or cannot be
};

QString state(const ChangeFacts &change);   //!< « waiting at OVHcloud », « applied »
QString outcome(const ChangeFacts &change); //!< why it failed, in a sentence; empty unless it ended badly
QString advice(const ChangeFacts &change);  //!< what to do next; may be empty
QString target(const ChangeFacts &change);  //!< « Conference »; « another configuration » while it is not known
QString fromTo(const ChangeFacts &change);  //!< « None → Conference »

QString stateOf(ConfigurationChange::State state); //!< without what is known of one change: « applied »
QString capitalized(const QString &text);          //!< a state that begins a line: the first letter only

} // namespace Aiguilleur::Words
