// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/problemlabel.h"

#include "gui/iconlabel.h"
#include "gui/theme.h"
#include "words/setupwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

ProblemLabel::ProblemLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 3, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ProblemLabel::setProblems(const QList<SetupProblem> &problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
    showProblem();
}

QString ProblemLabel::text() const
{
    return m_text->text();
}

void ProblemLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showProblem();
    QWidget::changeEvent(event);
}

void ProblemLabel::showProblem()
{
    setVisible(!m_problems.isEmpty());
    if (m_problems.isEmpty()) {
        m_text->clear();
        return;
    }
    const SetupProblem &problem = m_problems.first();
    const bool isError = problem.severity == SetupProblem::Severity::Error;
    const Theme::Tone tone = isError ? Theme::Tone::Bad : Theme::Tone::Warning;
    m_icon->setIcon(Theme::iconName(tone), tone);
    m_text->setText(Words::problem(problem));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::text(palette(), tone));
    m_text->setPalette(colours);
}

} // namespace Aiguilleur
