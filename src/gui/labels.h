// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Aiguilleur {

//! A page's heading: the second of the two font sizes.
class HeadingLabel : public QLabel
{
    Q_OBJECT
public:
    explicit HeadingLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void enlarge();
    bool m_changing = false;
};

//! A name that stands out from the text around it: the one weight beside the normal one.
class BoldLabel : public QLabel
{
    Q_OBJECT
public:
    explicit BoldLabel(QWidget *parent = nullptr);
};

//! What matters less, in a quieter colour of the palette that is still readable.
class MutedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit MutedLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mute();
    bool m_changing = false;
};

} // namespace Aiguilleur
