// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace Aiguilleur {

//! The body of a request, which can be read once and never again. QNetworkAccessManager silently sends a request again,
//! POST included, when the connection ends before a byte of the answer came; to do so it rewinds the body, and this one
//! refuses. An empty body does the same, so that requests without one are not repeated behind our back either.
class OneTimeBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneTimeBody(QByteArray body, QObject *parent = nullptr);

    qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }
    bool seek(qint64 position) override;
    bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace Aiguilleur
