// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/webaccess.h"

#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class WebAccessBox;
}

//! The address of one type of web access, and what can be done with it. A secret one is hidden until asked for, and
//! hidden again when the box is.
class WebAccessBox : public QWidget
{
    Q_OBJECT
public:
    explicit WebAccessBox(QWidget *parent = nullptr);
    ~WebAccessBox() override;

    void setWords(const QString &name, const QString &meaning);
    void setSecret(bool secret);
    void setAccesses(const QList<WebAccess> &accesses); //!< of its type; the first one is shown
    void setCanEdit(bool can);
    QList<qint64> ids() const;

signals:
    void createRequested();
    void renewRequested();
    void deletionRequested();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void copy();
    void refresh();

    std::unique_ptr<Ui::WebAccessBox> m_ui;
    QString m_name;
    QList<WebAccess> m_accesses;
    bool m_secret = false;
    bool m_canEdit = false;
};

} // namespace Aiguilleur
