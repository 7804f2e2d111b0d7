// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <memory>

namespace Aiguilleur {

class TelephonyApi;

//! What became of a file that was to be downloaded.
struct Download
{
    QString url;       //!< may hold a token: never in a log or an error
    QString name;      //!< what the file is to be called, without a folder
    QString path = {}; //!< where it is now; empty when it failed
    std::optional<ApiError> error = {};
};

//! Fetches files that the server names into a folder, one after the other. Names are made unique, nothing is
//! overwritten, and no half file stays. One that fails does not keep the others; it can be asked for again.
class Downloads
{
public:
    explicit Downloads(TelephonyApi &api);
    ~Downloads();
    Q_DISABLE_COPY_MOVE(Downloads)

    //! The progress counts files.
    QFuture<QList<Download>> fetch(const QList<Download> &files, const QString &folder);
    //! All that was begun until now, after the file under way; the rest is Cancelled, and the result told.
    void stop();
    //! A name that any file system takes.
    static QString safeName(const QString &name);

private:
    class Private;
    std::shared_ptr<Private> d; //!< kept by each reading under way until its answer comes
};

} // namespace Aiguilleur
