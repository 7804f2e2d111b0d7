// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/telephony.h"

#include <QFuture>
#include <QMetaType>
#include <QObject>
#include <QStringList>
#include <memory>

namespace Aiguilleur {

class TelephonyApi;
struct SessionOptions;

//! The sounds of call queues, and the announcement of a conference: uploaded as a document of the customer, made into
//! a sound by a task, the document removed afterwards. OVHcloud gives no sound back, so that a copy of what was
//! uploaded is kept in this computer, by account and sound, to be listened to.
class Sounds : public QObject
{
    Q_OBJECT
public:
    //! Why a file is none to upload.
    enum class Fault {
        None,
        Unreadable,
        Empty,
        TooLarge, //!< more than largestFile bytes
        Format,   //!< its name does not end in one of formats()
    };
    Q_ENUM(Fault)

    static constexpr qint64 largestFile = 10'000'000; //!< bytes; the control panel's limit
    static QStringList formats();                     //!< extensions in lower case
    static Fault check(const QString &file);
    //! What the sound is called that is made of a file: no blanks, which the API does not take, and the file's
    //! extension.
    static QString nameFor(const QString &file, const QString &name = {});

    //! folder: where copies are kept.
    Sounds(QString account, TelephonyApi &api, QString folder, const SessionOptions &options,
           QObject *parent = nullptr);
    ~Sounds() override;

    //! The identifier of the new sound. The progress of the future counts the bytes that are sent; cancelling it ends
    //! the upload, takes back what was made of it, and leaves the future without a result. BadRequest with the code
    //! `sound` and the Fault's name when the file is none to upload.
    QFuture<Result<qint64>> upload(const Service &queue, const QString &file, const QString &name = {});
    //! Makes it the announcement of the conference, and switches that on.
    QFuture<Result<void>> uploadAnnouncement(const Service &conference, const QString &file);
    //! Forbidden while the queue plays it.
    QFuture<Result<void>> remove(const Service &queue, qint64 soundId);

    QString localFile(const Service &queue, qint64 soundId) const; //!< the copy; empty when none is kept
    //! Of a sound that belongs to no number, as those of templates: see SoundLibrary::fileOfAny().
    QString anyLocalFile(qint64 soundId, const QString &name) const;
    QString localAnnouncement(const Service &conference) const;

signals:
    void changed(const QString &serviceName); //!< one was uploaded or removed

private:
    class Private;
    std::unique_ptr<Private> d;
};

QString toString(Sounds::Fault fault);

} // namespace Aiguilleur
