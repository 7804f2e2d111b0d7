// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QWidget>

class QLabel;

namespace Aiguilleur {

class IconLabel;

//! A line that says something in passing, or why something cannot be, with the mark of its tone. It keeps its place
//! while it is empty, so that nothing jumps.
class HintLabel : public QWidget
{
    Q_OBJECT
public:
    explicit HintLabel(QWidget *parent = nullptr);
    void show(const QString &text, Theme::Tone tone = Theme::Tone::Muted);
    void clear() { show({}); }
    QString text() const;
    Theme::Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();

    IconLabel *m_icon;
    QLabel *m_text;
    Theme::Tone m_tone = Theme::Tone::Muted;
};

} // namespace Aiguilleur
