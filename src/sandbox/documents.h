// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Aiguilleur::Sandbox {

//! A file of the customer. Times are milliseconds since 1970, 0 for none.
struct Document
{
    QString id;
    QString name;
    QString token; //!< secret part of the addresses where it is put and got
    QJsonArray tags;
    QByteArray content;
    qint64 creation = 0;
    qint64 validation = 0;
    QString expirationDate;

    QJsonObject view(const QString &baseUrl) const;
};

//! The customer's files, in the order in which they were created.
class Documents
{
public:
    Document &create(const QString &name, const QJsonArray &tags, qint64 now);
    Document *find(const QString &id);
    Document *findByToken(const QString &token);
    void remove(const QString &id);
    QStringList ids() const;

    QJsonArray toJson() const;
    static Documents fromJson(const QJsonArray &json);

private:
    QList<Document> m_documents;
};

} // namespace Aiguilleur::Sandbox
