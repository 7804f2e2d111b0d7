// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QList>
#include <QTreeWidget>

namespace Aiguilleur {

//! Lines under headings, each heading with the mark of its tone and how many lines it has.
class OutlineList : public QTreeWidget
{
    Q_OBJECT
public:
    struct Section
    {
        QString title;
        Theme::Tone tone = Theme::Tone::Normal;
        QStringList lines;
        bool operator==(const Section &) const = default;
    };

    explicit OutlineList(QWidget *parent = nullptr);
    void setSections(const QList<Section> &sections); //!< those without lines are left out; hidden when none is left
    QStringList texts() const;                        //!< of all lines, without headings

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void wrap(); //!< makes each line as tall as its text is at the present width

    QList<Section> m_sections;
};

} // namespace Aiguilleur
