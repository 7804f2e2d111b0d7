// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/telephony.h"
#include "service/snapshots.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>
#include <optional>

class QAction;

namespace Aiguilleur {

class Banner;

//! What a change would lose, counted from the configuration that is live at OVHcloud. Nothing is shown for a number
//! without one.
class LossPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LossPanel(QWidget *parent = nullptr);

    void read(Snapshots &snapshots, const Service &service);
    bool isReading() const { return m_reading; }
    bool isKnown() const { return !m_reading && !m_error; } //!< counted, or nothing to count
    const QList<Holding> &holdings() const { return m_holdings; }
    QString lossText() const; //!< a sentence; empty when nothing is lost

signals:
    void changed();
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void finish(const Result<QJsonObject> &content);
    void showState();
    void showCounted();
    void retranslate();

    Banner *m_banner;
    QAction *m_retry;
    QTimer m_patience; //!< reading is only mentioned when it takes long enough to be noticed
    Service m_service;
    QList<Holding> m_holdings;
    std::optional<ApiError> m_error;
    int m_generation = 0;
    bool m_reading = false;
};

} // namespace Aiguilleur
