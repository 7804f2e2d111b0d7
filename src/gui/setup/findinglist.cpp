// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/findinglist.h"

#include "gui/iconlabel.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 6);
    m_rows->setHorizontalSpacing(6);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(1, 1);
    hide();
}

void FindingList::setFindings(const QList<Finding> &findings)
{
    if (m_findings == findings)
        return;
    m_findings = findings;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding &finding : findings) {
        const int row = m_rows->rowCount();
        auto *icon = new IconLabel(this);
        icon->setIcon(Theme::iconName(finding.tone), finding.tone);
        auto *text = new QLabel(finding.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addWidget(icon, row, 0, Qt::AlignTop);
        m_rows->addWidget(text, row, 1);
    }
    setAccessibleDescription(texts().join(u'\n'));
    setVisible(!findings.isEmpty());
}

QStringList FindingList::texts() const
{
    QStringList texts;
    for (const Finding &finding : m_findings)
        texts.append(finding.text);
    return texts;
}

} // namespace Aiguilleur
