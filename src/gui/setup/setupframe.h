// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>
#include <memory>

class QAction;
class QLabel;
class QScrollArea;
class QStackedLayout;

namespace Aiguilleur {

class Banner;
class Session;
class Setup;
class SetupPage;

//! The tab of one SetupPage: the page, scrolled where it does not fit, or why there is nothing to show in it yet.
class SetupFrame : public QWidget
{
    Q_OBJECT
public:
    explicit SetupFrame(SetupPage *page, QWidget *parent = nullptr); //!< takes the page

    SetupPage *page() const { return m_page; }
    void setSetup(Session *session, Setup *setup);

    QSize sizeHint() const override; //!< some lines: it scrolls
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    SetupPage *m_page;
    QStackedLayout *m_stack;
    QScrollArea *m_area;
    QWidget *m_waiting;
    QLabel *m_waitingText;
    Banner *m_failure;
    QAction *m_retry;
    QPointer<Setup> m_setup;
    std::unique_ptr<QObject> m_following; //!< its end cuts the connections to the set-up
};

} // namespace Aiguilleur
