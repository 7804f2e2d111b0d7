// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Aiguilleur {

//! The rows of a model as tiles that fill the view, as large as all of them fit; only when they would be too small to
//! be read does it scroll. For people who look from afar.
class TileView : public QListView
{
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 1, //!< QString, in large figures
        DetailRole,                   //!< QString, below
        ToneRole,                     //!< int of Theme::Tone
    };

    explicit TileView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    //! Width of a tile in heights that suits best what is in it.
    void setShape(double widthInHeights);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    double m_shape = 1.6;
};

} // namespace Aiguilleur
