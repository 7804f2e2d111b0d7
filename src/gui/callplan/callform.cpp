// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callform.h"

#include "core/setupfields.h"
#include "core/setupreferences.h"
#include "gui/callplan/calldraft.h"
#include "gui/callplan/callqueueaction.h"
#include "gui/labels.h"
#include "gui/setup/phonefield.h"
#include "gui/setup/problemlabel.h"
#include "gui/setup/soundchooser.h"
#include "service/setup.h"
#include "words/callplanwords.h"
#include "words/setupwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qsizetype mostBeside = 8; //!< fields whose labels stand beside them

//! The sound and the text of a pair: choosing one takes the other away.
QString otherOfPair(const QString &property)
{
    if (property.endsWith("Tts"_L1))
        return property.chopped(3);
    return property == "greetSound"_L1 || property == "invalidSound"_L1 ? property + u"Tts"_s : QString();
}

} // namespace

CallForm::CallForm(CallDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(6);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

CallForm::~CallForm() = default;

void CallForm::setPath(const QString &path)
{
    if (path == m_path)
        return refresh();
    m_path = path;
    build();
}

void CallForm::rebuild()
{
    build();
}

void CallForm::build()
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_rows.clear();
    const QList<CallField> fields = callFieldsOf(m_path, m_draft.plan().number.featureType);
    // Many of them: one below the other, so that none is squeezed by the longest label.
    m_layout->setRowWrapPolicy(fields.size() > mostBeside ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    for (const CallField &field : fields)
        addRow(makeRow(field));
    refresh();
}

void CallForm::addRow(Row row)
{
    const CallField &field = row.field;
    row.editor->setObjectName(field.property);
    row.editor->setAccessibleName(field.label);
    if (field.kind == CallField::Kind::Switch) {
        m_layout->addRow(row.editor);
    } else {
        auto *label = new QLabel(field.label);
        label->setBuddy(row.editor);
        m_layout->addRow(label, row.editor);
    }
    row.problem = new ProblemLabel(this);
    row.problem->setObjectName(field.property + u"Problem"_s);
    row.remark = new MutedLabel;
    row.remark->setWordWrap(true);
    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(row.problem, 0, Qt::AlignTop);
    layout->addWidget(row.remark, 0, Qt::AlignTop);
    m_layout->addRow(below);
    m_rows.push_back(std::move(row));
}

// A setting that hangs on another one is seen while that one is on, all the way up.
bool CallForm::isNeeded(const CallField &field) const
{
    QString needs = field.needs;
    while (!needs.isEmpty()) {
        if (!m_draft.document().value(m_path, needs).toBool())
            return false;
        const auto above =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.field.property == needs; });
        needs = above == m_rows.end() ? QString() : above->field.needs;
    }
    return true;
}

QList<SetupProblem> CallForm::problemsOf(const CallField &field) const
{
    if (!m_draft.setup())
        return {};
    QList<SetupProblem> problems = m_draft.setup()->problemsOf(m_path, field.property);
    if (field.kind == CallField::Kind::QueueAction)
        problems += m_draft.setup()->problemsOf(m_path, field.property + u"Param"_s);
    return problems;
}

void CallForm::refresh()
{
    for (const Row &row : m_rows)
        refreshRow(row);
}

void CallForm::refreshRow(const Row &row)
{
    const bool isShown = isNeeded(row.field);
    QWidget *below = row.problem->parentWidget();
    const QList<SetupProblem> problems = isShown ? problemsOf(row.field) : QList<SetupProblem>();
    const QString remark = callFieldRemark(row.field, m_draft.document().object(m_path));
    m_layout->setRowVisible(row.editor, isShown);
    m_layout->setRowVisible(below, isShown && (!problems.isEmpty() || !remark.isEmpty()));
    row.editor->setEnabled(m_draft.canEdit());
    row.problem->setProblems(problems);
    row.remark->setText(remark);
    row.remark->setVisible(!remark.isEmpty());
    row.editor->setAccessibleDescription(problems.isEmpty() ? remark : Words::problem(problems.first()));
    row.show(m_draft.document().value(m_path, row.field.property));
}

QWidget *CallForm::fieldOf(const QString &path, const QString &property) const
{
    if (path != m_path || isHidden())
        return nullptr;
    for (const Row &row : m_rows) {
        if (row.field.property == property || row.field.property + u"Param"_s == property)
            return row.editor;
    }
    return nullptr;
}

void CallForm::write(const CallField &field, const QJsonValue &value)
{
    const QString other = otherOfPair(field.property);
    const QString path = m_path;
    m_draft.edit(
        field.label,
        [&](SetupDocument &document) {
            SetupFields::set(document, path, field.property, value);
            if (field.isOfAllQueues) {
                const QString queues = SetupDocument::listOf(path);
                const QStringList ids = document.ids(queues);
                for (const QString &id : ids)
                    document.setValue(queues + u'/' + id, field.property, value);
            }
            if (!other.isEmpty() && !value.isNull())
                document.setValue(path, other, QJsonValue());
        },
        path + u' ' + field.property);
}

CallForm::Row CallForm::makeRow(const CallField &field)
{
    switch (field.kind) {
    case CallField::Kind::LongText:
        return makeLongText(field);
    case CallField::Kind::Switch:
        return makeSwitch(field);
    case CallField::Kind::Number:
    case CallField::Kind::Seconds:
    case CallField::Kind::Milliseconds:
        return makeNumber(field);
    case CallField::Kind::Choice:
        return makeChoice(field);
    case CallField::Kind::Sound:
        return makeSound(field);
    case CallField::Kind::Speech:
        return makeSpeech(field);
    case CallField::Kind::Phone:
        return makePhone(field);
    case CallField::Kind::QueueAction:
        return makeQueueAction(field);
    case CallField::Kind::Reason:
        return makeReason(field);
    case CallField::Kind::Text:
        break;
    }
    return makeText(field);
}

CallForm::Row CallForm::makeText(const CallField &field)
{
    auto *edit = new QLineEdit(this);
    if (field.maximum > 0)
        edit->setMaxLength(field.maximum);
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) { write(field, text); });
    return {.field = field, .editor = edit, .show = [edit](const QJsonValue &value) {
                if (edit->text() != value.toString())
                    edit->setText(value.toString());
            }};
}

CallForm::Row CallForm::makeLongText(const CallField &field)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, field, edit] {
        QString text = edit->toPlainText();
        if (text.size() > field.maximum) {
            const QSignalBlocker blocker(edit);
            text.truncate(field.maximum);
            edit->setPlainText(text);
            edit->moveCursor(QTextCursor::End);
        }
        write(field, text);
    });
    return {.field = field, .editor = edit, .show = [edit](const QJsonValue &value) {
                const QSignalBlocker blocker(edit);
                if (edit->toPlainText() != value.toString())
                    edit->setPlainText(value.toString());
            }};
}

CallForm::Row CallForm::makeSwitch(const CallField &field)
{
    auto *box = new QCheckBox(field.label, this);
    connect(box, &QCheckBox::clicked, this, [this, field](bool on) { write(field, on); });
    return {.field = field, .editor = box, .show = [box](const QJsonValue &value) { box->setChecked(value.toBool()); }};
}

CallForm::Row CallForm::makeNumber(const CallField &field)
{
    if (field.kind == CallField::Kind::Milliseconds) {
        auto *box = new QDoubleSpinBox(this);
        box->setDecimals(1);
        box->setSingleStep(0.5);
        box->setRange(0, field.maximum);
        box->setSuffix(tr(" s"));
        connect(box, &QDoubleSpinBox::valueChanged, this,
                [this, field](double value) { write(field, qRound64(value * 1000)); });
        return {.field = field, .editor = box, .show = [box](const QJsonValue &value) {
                    const QSignalBlocker blocker(box);
                    box->setValue(value.toDouble() / 1000);
                }};
    }
    auto *box = new QSpinBox(this);
    box->setRange(field.minimum, field.maximum);
    if (field.kind == CallField::Kind::Seconds)
        box->setSuffix(tr(" s"));
    connect(box, &QSpinBox::valueChanged, this, [this, field](int value) { write(field, value); });
    return {.field = field, .editor = box, .show = [box](const QJsonValue &value) {
                const QSignalBlocker blocker(box);
                box->setValue(value.toInt());
            }};
}

// A value that is none of the choices is shown as it is, and stays.
CallForm::Row CallForm::makeChoice(const CallField &field)
{
    auto *box = new QComboBox(this);
    for (const auto &[value, text] : field.choices)
        box->addItem(text, value);
    connect(box, &QComboBox::activated, this, [this, field, box] {
        const QString value = box->currentData().toString();
        write(field, value.isEmpty() ? QJsonValue() : QJsonValue(value));
    });
    return {.field = field, .editor = box, .show = [box](const QJsonValue &value) {
                const QString present = value.toString();
                if (box->findData(present) < 0)
                    box->addItem(present, present);
                box->setCurrentIndex(box->findData(present));
            }};
}

CallForm::Row CallForm::makeSpeech(const CallField &field)
{
    auto *box = new QComboBox(this);
    connect(box, &QComboBox::activated, this, [this, field, box] {
        const QString id = box->currentData().toString();
        const SetupReference reference{.property = field.property, .list = {}, .id = id};
        write(field, id.isEmpty() ? QJsonValue() : SetupReferences::value(reference, id));
    });
    return {.field = field, .editor = box, .show = [this, box](const QJsonValue &value) {
                const QString present = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
                box->clear();
                box->addItem(tr("None"), QString());
                for (const CallAnnouncement &text : m_draft.plan().texts)
                    box->addItem(Words::callText(text.text), text.id);
                if (box->findData(present) < 0)
                    box->addItem(tr("text %1").arg(present), present);
                box->setCurrentIndex(box->findData(present));
            }};
}

CallForm::Row CallForm::makeSound(const CallField &field)
{
    auto *chooser = new SoundChooser(this);
    chooser->setAccessibleName(field.label);
    chooser->setSetup(m_draft.session(), m_draft.setup());
    connect(chooser, &SoundChooser::valueEdited, this, [this, field, chooser] { write(field, chooser->value()); });
    return {.field = field, .editor = chooser, .show = [this, chooser](const QJsonValue &value) {
                chooser->setSetup(m_draft.session(), m_draft.setup());
                chooser->setValue(value);
            }};
}

CallForm::Row CallForm::makePhone(const CallField &field)
{
    auto *phone = new PhoneField(this);
    phone->setSetup(m_draft.session(), m_draft.setup());
    connect(phone, &PhoneField::valueEdited, this, [this, field, phone] { write(field, phone->value()); });
    return {.field = field, .editor = phone, .show = [this, phone](const QJsonValue &value) {
                phone->setSetup(m_draft.session(), m_draft.setup());
                phone->setValue(value);
            }};
}

CallForm::Row CallForm::makeQueueAction(const CallField &field)
{
    auto *choice = new CallQueueAction(this);
    connect(choice, &CallQueueAction::edited, this, [this, field](const QString &action, const QJsonValue &param) {
        const QString path = m_path;
        m_draft.edit(
            field.label,
            [&](SetupDocument &document) {
                document.setValue(path, field.property, action.isEmpty() ? QJsonValue() : QJsonValue(action));
                document.setValue(path, field.property + u"Param"_s, param);
            },
            path + u' ' + field.property);
    });
    return {.field = field, .editor = choice, .show = [this, field, choice](const QJsonValue &value) {
                choice->setSetup(m_draft.session(), m_draft.setup());
                choice->show(u"queue."_s + field.property, field.label, value.toString(),
                             m_draft.document().value(m_path, field.property + u"Param"_s));
            }};
}

// Who is not on a break has none to give.
CallForm::Row CallForm::makeReason(const CallField &field)
{
    auto *box = new QComboBox(this);
    connect(box, &QComboBox::activated, this, [this, field, box] { write(field, box->currentData().toJsonValue()); });
    return {.field = field, .editor = box, .show = [this, box](const QJsonValue &value) {
                const SetupDocument &document = m_draft.document();
                const QString list = m_draft.plan().root + u"/hunting/customStatus"_s;
                const QStringList ids = document.ids(list);
                const QString present = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
                box->clear();
                box->addItem(tr("None"), QJsonValue());
                for (const QString &id : ids)
                    box->addItem(document.value(list + u'/' + id, u"name"_s).toString(),
                                 SetupReferences::value({.property = u"breakStatus"_s, .list = {}, .id = id}, id));
                if (!present.isEmpty() && !ids.contains(present))
                    box->addItem(present, value);
                box->setCurrentIndex(present.isEmpty()       ? 0
                                     : ids.contains(present) ? int(ids.indexOf(present)) + 1
                                                             : box->count() - 1);
                const bool isOnBreak = document.value(m_path, u"status"_s).toString() == "onBreak"_L1;
                box->setEnabled(m_draft.canEdit() && (isOnBreak || !present.isEmpty()));
            }};
}

} // namespace Aiguilleur
