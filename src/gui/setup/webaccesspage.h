// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/setup/setuppage.h"
#include "service/webaccess.h"

#include <QFuture>

class QAction;

namespace Aiguilleur {

namespace Ui {
class WebAccessPage;
}

class WebAccessBox;

//! « Web access » of a conference: the addresses to follow and to control it. What is done here takes effect at once.
class WebAccessPage : public SetupPage
{
    Q_OBJECT
public:
    explicit WebAccessPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~WebAccessPage() override;

    QString title() const override;
    bool isReading() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Reading { NotYet, UnderWay, Done, Failed };

    void connectBox(WebAccessBox *box, const QString &type);
    void read();
    void finishReading(const Result<QList<WebAccess>> &accesses);
    void showAccesses();
    void create(const QString &type);
    void askRenewal(WebAccessBox *box, const QString &type);
    void askDeletion(WebAccessBox *box, const QString &type);
    void follow(const QFuture<Result<void>> &operation, const QString &failure);

    std::unique_ptr<Ui::WebAccessPage> m_ui;
    QAction *m_retry;
    Reading m_reading = Reading::NotYet;
    QList<WebAccess> m_accesses;
    int m_turn = 0; // of the readings: the last one counts
    bool m_busy = false;
};

} // namespace Aiguilleur
