// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/upload.h"
#include "core/result.h"

#include <QCoroTask>

#include <QByteArray>
#include <QString>

namespace Aiguilleur {

class Client;

//! A file of the customer at OVHcloud, uploaded.
struct UploadedDocument
{
    QString id;
    QString getUrl; //!< where whoever has it can fetch the file: a secret, and it expires
};

//! The customer's files (`/me/document`), which other operations take their content from. They are of use until the
//! task that reads them has ended, and are to be removed then.
class Documents
{
public:
    explicit Documents(Client &client)
        : m_client(client)
    {
    }

    //! POST /me/document, then PUT of the bytes to its putUrl. What was made of it is removed again when the bytes do
    //! not arrive, or when it is cancelled.
    QCoro::Task<Result<UploadedDocument>> upload(QString name, QByteArray content, UploadPointer upload);
    //! DELETE /me/document/{id}; one that is gone is removed.
    QCoro::Task<Result<void>> remove(QString id);

private:
    Client &m_client;
};

} // namespace Aiguilleur
