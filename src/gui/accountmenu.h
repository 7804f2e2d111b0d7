// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QActionGroup;
class QMenu;

namespace Aiguilleur {

class Accounts;

//! Which account is open, and the way to another one.
class AccountMenu : public QToolButton
{
    Q_OBJECT
public:
    explicit AccountMenu(Accounts &accounts, QWidget *parent = nullptr);
    QMenu *accountMenu() const { return m_menu; } //!< also in the menu bar
    void update();
    QSize sizeHint() const override;

signals:
    void openRequested(const QString &key);
    void signInRequested();
    void forgetRequested(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    int arrowExtent() const;
    void fill();
    QString label() const;

    Accounts &m_accounts;
    QMenu *m_menu;
    QString m_opening;
};

} // namespace Aiguilleur
