// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/featuretype.h"

#include <QWidget>

namespace Aiguilleur {

//! How many numbers have which configuration: icon, name, a bar as long as its share, and the number.
class CountTable : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        FeatureType type;
        QString label;
        int count = 0;
    };
    explicit CountTable(QWidget *parent = nullptr);
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    int labelWidth() const;
    void paintRow(QPainter &painter, const Row &row, const QRect &rectangle, int most) const;

    QList<Row> m_rows;
};

} // namespace Aiguilleur
