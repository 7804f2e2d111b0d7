// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupgoal.h"
#include "core/storedsnapshot.h"
#include "core/telephony.h"

#include <QPointer>
#include <QWidget>
#include <memory>

class QSortFilterProxyModel;

namespace Aiguilleur {

namespace Ui {
class CopiesPage;
}

class Session;
class SnapshotsModel;
class UserPrompts;

//! « Copies » of a number: what was kept of how it was configured, taken now, compared with each other or with what
//! there is, named, written into files and read from them, brought back.
class CopiesPage : public QWidget
{
    Q_OBJECT
public:
    explicit CopiesPage(QWidget *parent = nullptr);
    ~CopiesPage() override;

    void setPrompts(UserPrompts *prompts);
    void setSession(Session *session);
    void setService(const Service &service);
    //! Why nothing can be brought back now; empty when it can.
    void setBlocked(const QString &reason);

signals:
    void restoreRequested(const Aiguilleur::StoredSnapshot &copy); //!< with its content

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Reading { Nothing, UnderWay, Done, Failed };

    void makeActions();
    void nameThings();
    void read();
    void update();
    void take();
    void importCopy();
    void exportCopy();
    void renameCopy();
    void deleteCopies();
    void compare();
    void showComparison(const StoredSnapshot &before, const StoredSnapshot &after);
    void compareWithNow(const StoredSnapshot &before);
    void restore();
    void fail(const ApiError &error, const QString &what);
    QList<StoredSnapshot> chosen() const; //!< the older ones first
    static QString titleOf(const StoredSnapshot &copy);

    std::unique_ptr<Ui::CopiesPage> m_ui;
    UserPrompts *m_prompts = nullptr;
    QPointer<Session> m_session;
    std::unique_ptr<QObject> m_following; //!< its end cuts off what belongs to the number that was shown before
    Service m_service;
    SnapshotsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QString m_blocked;
    Reading m_reading = Reading::Nothing;
    bool m_taking = false;
};

} // namespace Aiguilleur
