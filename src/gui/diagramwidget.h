// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calldiagram.h"

#include <QWidget>

namespace Aiguilleur {

//! Draws a CallDiagram with the palette's colours, as large as its height allows; scales without loss.
class DiagramWidget : public QWidget
{
    Q_OBJECT
public:
    explicit DiagramWidget(QWidget *parent = nullptr);
    void setDiagram(const CallDiagram &diagram);
    void setAccented(bool accented); //!< drawn in the accent colour (the chosen card)

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    //! The same drawing anywhere else.
    static void paint(QPainter &painter, const QRectF &rectangle, const CallDiagram &diagram, const QPalette &palette,
                      bool accented);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CallDiagram m_diagram;
    bool m_accented = false;
};

} // namespace Aiguilleur
