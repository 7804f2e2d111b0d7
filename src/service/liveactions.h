// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/telephony.h"

#include <QFuture>
#include <QJsonObject>
#include <QStringList>
#include <memory>

namespace Aiguilleur {

class TelephonyApi;
struct SessionOptions;

//! Orders that take effect at once (to a call, to somebody in a conference): each is sent once and its task followed to
//! its end. A task that is gone has ended well; one that ends as an error is Unknown with the server's words.
class LiveActions
{
public:
    LiveActions(Service service, TelephonyApi &api, const SessionOptions &options);
    ~LiveActions();
    Q_DISABLE_COPY_MOVE(LiveActions)

    //! path: below the endpoint, segments not encoded.
    QFuture<Result<void>> act(const QString &path, const QJsonObject &body = {});
    //! The same to several, one after the other; all are tried, and the first error is told.
    QFuture<Result<void>> actOnEach(const QStringList &paths, const QJsonObject &body = {});

private:
    class Private;
    std::shared_ptr<Private> d; //!< kept by each reading under way until its answer comes
};

} // namespace Aiguilleur
