// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QWidget>

namespace Aiguilleur {

//! The state of something in one or two words with an icon, on a wash of its tone.
class StateChip : public QWidget
{
    Q_OBJECT
public:
    explicit StateChip(QWidget *parent = nullptr);
    void setState(const QString &icon, Theme::Tone tone, const QString &text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Theme::Tone m_tone = Theme::Tone::Normal;
    QString m_text;
};

} // namespace Aiguilleur
