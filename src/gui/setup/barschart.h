// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QChartView>

namespace Aiguilleur {

//! Named things compared by bars that lie below each other. As tall as they need; follows the palette. Says the same in
//! words to assistive technologies.
class BarsChart : public QChartView
{
    Q_OBJECT
public:
    explicit BarsChart(QWidget *parent = nullptr);

    //! What each bar is made of, one behind the other.
    struct Part
    {
        QString name;
        Theme::Tone tone = Theme::Tone::Accent;
        bool operator==(const Part &) const = default;
    };
    struct Bar
    {
        QString name;
        QList<double> values; //!< of the parts
        QString words;        //!< what they are, for who does not see them
        bool operator==(const Bar &) const = default;
    };
    //! Drawn again only when something differs. A legend when there are several parts.
    void setBars(const QString &title, const QList<Part> &parts, const QList<Bar> &bars);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_title;
    QList<Part> m_parts;
    QList<Bar> m_bars;
};

} // namespace Aiguilleur
