// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/checkrow.h"

#include "gui/iconlabel.h"
#include "gui/labels.h"
#include "gui/theme.h"
#include "words/callcheckwords.h"
#include "words/callplacewords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

QLabel *addWrapped(QVBoxLayout *texts, QLabel *label, const QString &text)
{
    label->setText(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    texts->addWidget(label);
    return label;
}

} // namespace

CheckRow::CheckRow(const CallFinding &finding, const CallPlan &plan, bool canFix, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
{
    const bool isError = finding.severity == CallFinding::Severity::Error;
    const Tone tone = isError ? Tone::Bad : Tone::Warning;
    auto *icon = new IconLabel(this);
    icon->setIcon(Theme::iconName(tone), tone);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    addWrapped(texts, new BoldLabel(this), Words::callPlaceTitle(finding.path, plan));
    const QLabel *sentence = addWrapped(texts, new QLabel(this), Words::finding(finding, plan));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(6);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *rule = new MutedLabel(this);
    rule->setText(finding.rule());
    rule->setForegroundRole(QPalette::WindowText); // which is what is muted, also inside a list
    rule->setToolTip(tr("The rule, as the guide and the command line call it"));
    row->addWidget(rule, 0, Qt::AlignTop);
    //: severity, place, sentence; what a screen reader says
    m_said =
        tr("%1, %2: %3")
            .arg(isError ? tr("Error") : tr("Warning"), Words::callPlaceTitle(finding.path, plan), sentence->text());
    if (!finding.fix || !canFix)
        return;
    m_fix = new QPushButton(Words::fixLabel(*finding.fix), this);
    m_fix->setObjectName(u"fixButton"_s);
    m_fix->setAutoDefault(false);
    m_fix->setFocusPolicy(Qt::ClickFocus);
    m_fix->setAccessibleDescription(m_said);
    texts->addWidget(m_fix, 0, Qt::AlignLeft);
    connect(m_fix, &QPushButton::clicked, this, [this] { emit fixRequested(m_finding); });
}

void CheckRow::setCurrent(bool current)
{
    if (m_fix)
        m_fix->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace Aiguilleur
