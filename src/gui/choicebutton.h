// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Aiguilleur {

//! One way to begin: an icon, a title, and what it means in a line or two that wrap.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(QString description READ description WRITE setDescription)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
public:
    explicit ChoiceButton(QWidget *parent = nullptr);

    QString description() const { return m_description; }
    void setDescription(const QString &description);
    QString iconName() const { return m_iconName; }
    void setIconName(const QString &ownName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont titleFont() const;
    int iconExtent() const;
    int textWidth(int width) const;

    QString m_description;
    QString m_iconName;
};

} // namespace Aiguilleur
