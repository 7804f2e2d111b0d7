// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QFrame>
#include <QPointer>
#include <memory>

class QAction;
class QPushButton;

namespace Aiguilleur {

namespace Ui {
class Banner;
}

struct ApiError;

//! A message in place, not a pop-up: an icon, a sentence, what to do next, and details on demand. Hidden until shown.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;

    void show(Theme::Tone tone, const QString &text, const QString &advice = {}, const QString &details = {});
    void showError(const ApiError &error,
                   const QString &what = {}); //!< what: « The change was not sent »; else Words::what
    void setAction(QAction *action);          //!< its button; nullptr for none
    void setOtherAction(QAction *action);     //!< a second button, beside that one
    void setClosable(bool closable);
    QString text() const;
    Theme::Tone tone() const { return m_tone; }

signals:
    void closed(); //!< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setButton(QPushButton *button, QPointer<QAction> &present, QAction *action);
    static void follow(QPushButton *button, const QAction &action);
    void showDetails(bool shown);

    std::unique_ptr<Ui::Banner> m_ui;
    Theme::Tone m_tone = Theme::Tone::Normal;
    QPointer<QAction> m_action;
    QPointer<QAction> m_otherAction;
};

} // namespace Aiguilleur
