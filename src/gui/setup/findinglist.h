// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace Aiguilleur {

//! What came of a check, a line each with its mark.
class FindingList : public QWidget
{
    Q_OBJECT
public:
    struct Finding
    {
        Theme::Tone tone = Theme::Tone::Normal; //!< Good, Warning, Bad; any other is a remark
        QString text;
        bool operator==(const Finding &) const = default;
    };

    explicit FindingList(QWidget *parent = nullptr);
    void setFindings(const QList<Finding> &findings); //!< hidden when there is none
    QStringList texts() const;

private:
    QGridLayout *m_rows;
    QList<Finding> m_findings;
};

} // namespace Aiguilleur
