// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/fieldbinder.h"

#include "core/setupfields.h"
#include "gui/setup/fieldeditor.h"
#include "gui/setup/problemlabel.h"
#include "service/session.h"
#include "service/setup.h"
#include "words/setupwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QWidget>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr auto fieldProperty = "field";

QLabel *labelOf(const QWidget *form, const QWidget *widget)
{
    const QList<QLabel *> labels = form->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->buddy() == widget)
            return label;
    }
    return nullptr;
}

//! Puts a label under a widget, wherever in a layout the widget stands.
ProblemLabel *addProblemLabel(QWidget *widget)
{
    QWidget *parent = widget->parentWidget();
    auto *box = new QWidget(parent);
    QLayoutItem *replaced = parent->layout() ? parent->layout()->replaceWidget(widget, box) : nullptr;
    if (!replaced) {
        delete box;
        return nullptr;
    }
    delete replaced;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(widget);
    auto *label = new ProblemLabel(box);
    label->setObjectName(widget->objectName() + u"Problem"_s);
    layout->addWidget(label);
    return label;
}

struct Binding
{
    QString key;
    QPointer<QWidget> widget;
    std::unique_ptr<FieldEditor> editor;
    QPointer<QLabel> label;
    QPointer<ProblemLabel> problem;
};

} // namespace

class FieldBinder::Private
{
public:
    void bind(FieldBinder *q, QWidget *form, QWidget *widget);
    std::optional<SetupField> field(const Binding &binding) const;
    QString path(const SetupField &field) const;
    void name(const Binding &binding) const;
    void refresh(const Binding &binding) const;
    void write(const Binding &binding) const;

    QPointer<Session> session;
    QPointer<Setup> setup;
    QString queue;
    std::vector<Binding> bindings;
};

void FieldBinder::Private::bind(FieldBinder *q, QWidget *form, QWidget *widget)
{
    const size_t row = bindings.size();
    Binding binding;
    binding.key = widget->property(fieldProperty).toString();
    binding.widget = widget;
    binding.editor = FieldEditor::of(widget, q, [this, row] { write(bindings[row]); });
    Q_ASSERT_X(binding.editor, "FieldBinder", qPrintable(binding.key));
    binding.label = labelOf(form, widget);
    binding.problem = addProblemLabel(widget);
    bindings.push_back(std::move(binding));
}

std::optional<SetupField> FieldBinder::Private::field(const Binding &binding) const
{
    if (!setup)
        return std::nullopt;
    const std::optional<SetupField> own = SetupFields::find(setup->service().featureType, binding.key);
    return own ? own : SetupFields::findOfQueue(binding.key);
}

QString FieldBinder::Private::path(const SetupField &field) const
{
    const bool isOfQueue = field.key.startsWith("queue."_L1);
    return isOfQueue && !queue.isEmpty() ? queue : SetupFields::path(field, setup->draft(), setup->root());
}

void FieldBinder::Private::name(const Binding &binding) const
{
    const QString name = Words::fieldLabel(binding.key);
    const QString help = Words::fieldHelp(binding.key);
    if (binding.label)
        binding.label->setText(name);
    else if (auto *box = qobject_cast<QCheckBox *>(binding.widget.data()))
        box->setText(name);
    binding.widget->setAccessibleName(name);
    if (QWidget *inner = binding.widget->focusProxy()) // that is what has the keyboard
        inner->setAccessibleName(name);
    binding.widget->setToolTip(help);
    binding.widget->setWhatsThis(help);
}

void FieldBinder::Private::refresh(const Binding &binding) const
{
    const std::optional<SetupField> found = field(binding);
    const QString where = found ? path(*found) : QString();
    const QJsonValue value =
        where.isEmpty() ? QJsonValue(QJsonValue::Undefined) : setup->draft().value(where, found->property);
    binding.widget->setEnabled(setup && setup->canEdit() && !value.isUndefined());
    if (!found)
        return;
    binding.editor->show(*found, value);
    const QList<SetupProblem> problems =
        where.isEmpty() ? QList<SetupProblem>() : setup->problemsOf(where, found->property);
    if (binding.problem)
        binding.problem->setProblems(problems);
    const QString remark = problems.isEmpty() ? Words::fieldHelp(binding.key) : Words::problem(problems.first());
    binding.widget->setAccessibleDescription(remark);
    if (QWidget *inner = binding.widget->focusProxy())
        inner->setAccessibleDescription(remark);
}

void FieldBinder::Private::write(const Binding &binding) const
{
    const std::optional<SetupField> found = field(binding);
    if (!found || !setup->canEdit())
        return;
    const QString where = path(*found);
    const QJsonValue value = binding.editor->value(*found);
    if (where.isEmpty() || setup->draft().value(where, found->property) == value)
        return;
    SetupDocument draft = setup->draft();
    SetupFields::set(draft, where, found->property, value);
    setup->setDraft(draft);
}

FieldBinder::FieldBinder(QWidget *form)
    : QObject(form)
    , d(std::make_unique<Private>())
{
    const QList<QWidget *> widgets = form->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->property(fieldProperty).toString().isEmpty())
            d->bind(this, form, widget);
    }
    retranslate();
}

FieldBinder::~FieldBinder() = default;

void FieldBinder::setSetup(Session *session, Setup *setup)
{
    d->session = session;
    d->setup = setup;
    for (const Binding &binding : d->bindings)
        binding.editor->setSetup(session, setup);
    retranslate();
}

void FieldBinder::setQueue(const QString &path)
{
    d->queue = path;
    refresh();
}

void FieldBinder::refresh()
{
    for (const Binding &binding : d->bindings)
        d->refresh(binding);
}

void FieldBinder::retranslate()
{
    for (const Binding &binding : d->bindings) {
        d->name(binding);
        if (const std::optional<SetupField> field = d->field(binding))
            binding.editor->prepare(*field);
    }
    refresh();
}

QWidget *FieldBinder::widgetOf(const QString &path, const QString &property) const
{
    for (const Binding &binding : d->bindings) {
        const std::optional<SetupField> field = d->field(binding);
        if (field && field->property == property && d->path(*field) == path)
            return binding.widget;
    }
    return nullptr;
}

} // namespace Aiguilleur
