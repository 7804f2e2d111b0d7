// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Aiguilleur {

//! Searches as one types. Enter goes to the first match, Down to the tree, Esc gives the search up.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    QSize sizeHint() const override;

signals:
    void searched(const QString &text);
    void firstMatchRequested();
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QAction *m_icon;
};

} // namespace Aiguilleur
