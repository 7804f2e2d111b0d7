// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/templateblanks.h"

#include "core/setupblanks.h"
#include "gui/setup/problemlabel.h"
#include "words/batchwords.h"
#include "words/setupwords.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int mostRowsShown = 5; // the others are scrolled to

QStringList blankChoices(const SetupField &field)
{
    return field.kind == SetupField::Kind::Switch ? QStringList{u"true"_s, u"false"_s} : field.choices;
}

QString blankChoiceName(const SetupField &field, const QString &value)
{
    if (field.kind == SetupField::Kind::Switch)
        return value == "true"_L1 ? TemplateBlanks::tr("Yes") : TemplateBlanks::tr("No");
    return Words::fieldChoice(field.key, value);
}

} // namespace

TemplateBlanks::TemplateBlanks(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
}

void TemplateBlanks::setTemplate(const SetupTemplate &shown)
{
    if (m_template == shown)
        return;
    m_template = shown;
    build({});
}

void TemplateBlanks::build(const SetupTemplate::Values &values)
{
    m_editors.clear();
    m_problems.clear();
    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins({});
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    QStringList labels = Words::blankLabels(m_template.goal, m_template.blankKeys());
    for (const SetupBlank &blank : std::as_const(m_template.blanks)) {
        const QString name = labels.takeFirst();
        auto *problem = new ProblemLabel;
        QWidget *editor = editorOf(blank, values.value(blank.key));
        editor->setObjectName(u"blank."_s + blank.key);
        editor->setAccessibleName(name);
        auto *cell = new QWidget;
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins({});
        column->addWidget(editor);
        column->addWidget(problem);
        auto *label = new QLabel(name);
        label->setBuddy(editor);
        layout->addRow(label, cell);
        m_editors.insert(blank.key, editor);
        m_problems.insert(blank.key, problem);
    }
    setWidget(form);
    const int row = fontMetrics().height() * 2;
    const int shown = std::min(int(m_template.blanks.size()), mostRowsShown);
    setMinimumHeight(shown * row);
    setMaximumHeight(shown * row + row / 2);
    setVisible(!m_template.blanks.isEmpty());
}

QWidget *TemplateBlanks::editorOf(const SetupBlank &blank, const QString &value)
{
    const std::optional<SetupField> field = SetupBlanks::find(m_template.goal, blank.key);
    if (!field || blankChoices(*field).isEmpty()) {
        auto *line = new QLineEdit(value);
        if (blank.isMembers())
            line->setPlaceholderText(tr("Numbers, with commas between them"));
        else if (field && field->kind == SetupField::Kind::Sound)
            line->setPlaceholderText(tr("Name of a sound"));
        connect(line, &QLineEdit::textChanged, this, &TemplateBlanks::changed);
        return line;
    }
    auto *box = new QComboBox;
    box->setPlaceholderText(tr("Choose"));
    const QStringList choices = blankChoices(*field);
    for (const QString &choice : choices)
        box->addItem(blankChoiceName(*field, choice), choice);
    box->setCurrentIndex(box->findData(value));
    connect(box, &QComboBox::currentIndexChanged, this, &TemplateBlanks::changed);
    return box;
}

SetupTemplate::Values TemplateBlanks::values() const
{
    SetupTemplate::Values values;
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        if (const auto *box = qobject_cast<QComboBox *>(it.value()))
            values.insert(it.key(), box->currentData().toString());
        else
            values.insert(it.key(), qobject_cast<QLineEdit *>(it.value())->text());
    }
    return values;
}

void TemplateBlanks::showProblems(const QMap<QString, QList<SetupProblem>> &problems)
{
    for (auto it = m_problems.begin(); it != m_problems.end(); ++it)
        it.value()->setProblems(problems.value(it.key()));
}

void TemplateBlanks::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build(values());
}

} // namespace Aiguilleur
