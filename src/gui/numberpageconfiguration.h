// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/telephony.h"
#include "gui/configurationsummary.h"

#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

namespace Aiguilleur {

namespace Ui {
class NumberPageConfiguration;
}

class ConfigurationChange;
class ConfigurationChanges;
class Snapshots;

//! « Configuration »: what the number does, drawn and in words; the change under way; the ways to change it.
class NumberPageConfiguration : public QWidget
{
    Q_OBJECT
public:
    explicit NumberPageConfiguration(QWidget *parent = nullptr);
    ~NumberPageConfiguration() override;

    void setService(const Service &service);
    void setChange(ConfigurationChanges *changes, ConfigurationChange *change); //!< under way; nullptr: none
    void setCanSetUp(bool can);             //!< there are pages to set the configuration up with
    void setCanUndo(bool can);              //!< there is a copy from before the last change
    void setBlocked(const QString &reason); //!< why nothing can be changed; empty when it can
    //! Reads the live configuration a moment later, once for a quick run through several numbers; nullptr: not now.
    void read(Snapshots *snapshots);
    void forget();                                                          //!< what was read is not true any more
    const std::optional<QJsonObject> &content() const { return m_content; } //!< as last read; nothing until then

signals:
    void setUpRequested();
    void changeRequested();
    void deletionRequested();
    void undoRequested();
    void contentChanged();
    void retried();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void startReading();
    void finishReading(const Result<QJsonObject> &content);
    void showSummary();
    void showRemarks();
    void retranslate();

    std::unique_ptr<Ui::NumberPageConfiguration> m_ui;
    Service m_service;
    QString m_blocked;
    QPointer<Snapshots> m_snapshots;
    std::optional<QJsonObject> m_content;
    std::optional<ApiError> m_error;
    QTimer m_settled;
    int m_generation = 0;
    bool m_reading = false;
};

} // namespace Aiguilleur
