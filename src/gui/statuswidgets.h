// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QToolButton>
#include <QWidget>

class QLabel;
class QStatusBar;

namespace Aiguilleur {

class Session;

//! A dot in the tone of the connection, with the word that says the same.
class ConnectionLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionLabel(QWidget *parent = nullptr);
    void setState(Theme::Tone tone, const QString &word, const QString &explanation);
    QString word() const;

private:
    class Dot;
    Dot *m_dot;
    QLabel *m_word;
};

//! The status bar: changes under way, account, connection, age of the data.
class StatusWidgets : public QObject
{
    Q_OBJECT
public:
    explicit StatusWidgets(QStatusBar *bar);
    void setSession(Session *session); //!< nullptr: none
    void update();
    void setActivityShown(bool shown);

signals:
    void activityToggled(bool shown);

private:
    void updateProgress();
    void updateData();
    void updateActivity();

    QStatusBar *m_bar;
    Session *m_session = nullptr;
    QToolButton *m_activity;
    QLabel *m_account;
    QLabel *m_data;
    ConnectionLabel *m_connection;
};

} // namespace Aiguilleur
