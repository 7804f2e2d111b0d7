// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QWidget>
#include <functional>
#include <optional>

class QAction;

namespace Aiguilleur {

class Banner;
class Session;

//! What the person has to know above everything else: no connection, no sign-in, no history, no shared
//! database, no keychain. Takes no room
//! while there is nothing to say.
class SessionBanners : public QWidget
{
    Q_OBJECT
public:
    explicit SessionBanners(QWidget *parent = nullptr);

    void setActions(QAction *signIn, QAction *tryAgain);
    void setSession(Session *session); //!< nullptr: none
    void setStoreFailure(const ApiError &error, const QString &path);
    void setStoreRebuilt(const QString &setAside);
    void setSecretsNotRemembered(const ApiError &error);
    void showFailure(const ApiError &error, const QString &what = {}); //!< until closed or until the next session
    void clearFailure();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    Banner *addBanner(const QString &name);
    void update();
    void updateConnection();
    void updateMissed();
    void answerMissed(bool applies);
    void showOffline();
    void updateShared();

    Banner *m_storage;
    Banner *m_shared = nullptr;
    Banner *m_connection;
    Banner *m_missed;
    Banner *m_secrets;
    Banner *m_failure;
    QAction *m_applyMissed;
    QAction *m_ignoreMissed;
    QString m_missedId; //!< of the run that is asked about
    QAction *m_signIn = nullptr;
    QAction *m_tryAgain = nullptr;
    QAction *m_tryStoreAgain;
    Session *m_session = nullptr;
    // What is said is kept as a sentence to be said again in another language.
    std::function<void()> m_sayStorage;
    std::function<void()> m_saySecrets;
    std::function<void()> m_sayFailure;
};

} // namespace Aiguilleur
