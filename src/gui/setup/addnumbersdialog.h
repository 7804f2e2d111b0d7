// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class AddNumbersDialog;
}

//! Numbers that are typed or pasted, one on each line in any written form, are to join the queue.
class AddNumbersDialog : public QDialog
{
    Q_OBJECT
public:
    //! used: numbers that are in it already, and the queue's own.
    explicit AddNumbersDialog(QStringList used, QWidget *parent = nullptr);
    ~AddNumbersDialog() override;

    struct Reading
    {
        QStringList numbers; //!< to be added, in OVH's form
        QStringList invalid; //!< as they were written
        QStringList used;    //!< as they were written: there already, or written twice
        QStringList premium; //!< as they were written: forbidden
    };
    static Reading read(const QString &text, const QStringList &used);

signals:
    void chosen(const QStringList &numbers, int ringTime);

private:
    void refresh();
    void choose();

    std::unique_ptr<Ui::AddNumbersDialog> m_ui;
    QStringList m_used;
    Reading m_reading;
};

} // namespace Aiguilleur
