// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <QAbstractButton>

namespace Aiguilleur {

//! One configuration to choose: its diagram and its name. A radio button in looks and to assistive technologies.
class ConfigurationCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ConfigurationCard(const Configuration &configuration, QWidget *parent = nullptr);

    const FeatureType &type() const { return m_configuration.type; }
    void setConfiguration(const Configuration &configuration); //!< the same type in another language
    void setPresent(bool present); //!< what the number has already: marked, and cannot be chosen
    bool isPresent() const { return m_present; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

signals:
    void activated(); //!< double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Places;
    Places places() const;
    void paintFrame(QPainter &painter) const;
    void paintIndicator(QPainter &painter, const QRect &place) const;
    void paintMarks(QPainter &painter, const Places &places) const;
    QFont titleFont() const;
    void describe();

    Configuration m_configuration;
    bool m_present = false;
};

} // namespace Aiguilleur
