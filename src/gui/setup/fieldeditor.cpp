// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/fieldeditor.h"

#include "gui/setup/fieldwidget.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

class CheckEditor : public FieldEditor
{
public:
    CheckEditor(QCheckBox *box, QObject *context, std::function<void()> edited)
        : m_box(box)
    {
        QObject::connect(box, &QCheckBox::clicked, context, std::move(edited));
    }
    void show(const SetupField &, const QJsonValue &value) override { m_box->setChecked(value.toBool()); }
    QJsonValue value(const SetupField &) const override { return m_box->isChecked(); }

private:
    QCheckBox *m_box;
};

// The data of an entry is the value as text; the empty text stands for null.
class ComboEditor : public FieldEditor
{
public:
    ComboEditor(QComboBox *box, QObject *context, std::function<void()> edited)
        : m_box(box)
    {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        QObject::connect(box, &QComboBox::activated, context, std::move(edited));
    }

    void prepare(const SetupField &field) override
    {
        const QSignalBlocker blocker(m_box);
        const QString present = m_box->currentData().toString();
        m_box->clear();
        if (field.nullable)
            m_box->addItem(Words::fieldChoice(field.key, QString()), QString());
        const bool isSwitch = field.kind == SetupField::Kind::Switch;
        const QStringList choices = isSwitch ? QStringList{u"true"_s, u"false"_s} : field.choices;
        for (const QString &choice : choices) {
            m_box->addItem(Words::fieldChoice(field.key, choice), choice);
            m_box->setItemData(m_box->count() - 1, Words::fieldChoiceHelp(field.key, choice), Qt::ToolTipRole);
        }
        select(present);
    }

    void show(const SetupField &field, const QJsonValue &value) override
    {
        if (m_box->count() == 0)
            prepare(field);
        select(value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString());
    }

    QJsonValue value(const SetupField &field) const override
    {
        const QString text = m_box->currentData().toString();
        if (text.isEmpty() && field.nullable)
            return QJsonValue(QJsonValue::Null);
        return field.kind == SetupField::Kind::Switch ? QJsonValue(text == "true"_L1) : QJsonValue(text);
    }

private:
    // What the server says and nobody here knows is shown, and stays.
    void select(const QString &text)
    {
        int row = m_box->findData(text);
        if (row < 0 && !text.isEmpty()) {
            m_box->addItem(text, text);
            row = m_box->count() - 1;
        }
        m_box->setCurrentIndex(row);
    }

    QComboBox *m_box;
};

class SpinEditor : public FieldEditor
{
public:
    SpinEditor(QSpinBox *box, QObject *context, std::function<void()> edited)
        : m_box(box)
    {
        QObject::connect(box, &QSpinBox::valueChanged, context, std::move(edited));
    }

    void prepare(const SetupField &field) override
    {
        const QSignalBlocker blocker(m_box);
        constexpr qint64 most = std::numeric_limits<int>::max();
        m_box->setRange(static_cast<int>(field.minimum), static_cast<int>(std::min(field.maximum, most)));
        m_box->setGroupSeparatorShown(true);
        if (field.kind == SetupField::Kind::Seconds)
            m_box->setSuffix(QCoreApplication::translate("Aiguilleur::FieldBinder", " s", "seconds, after a number"));
    }

    void show(const SetupField &, const QJsonValue &value) override
    {
        const QSignalBlocker blocker(m_box);
        const int number = static_cast<int>(value.toInteger());
        if (m_box->value() == number)
            return;
        m_box->setRange(std::min(m_box->minimum(), number), std::max(m_box->maximum(), number));
        m_box->setValue(number);
    }

    QJsonValue value(const SetupField &) const override { return m_box->value(); }

private:
    QSpinBox *m_box;
};

class TextEditor : public FieldEditor
{
public:
    TextEditor(QLineEdit *edit, QObject *context, std::function<void()> edited)
        : m_edit(edit)
    {
        QObject::connect(edit, &QLineEdit::textEdited, context, std::move(edited));
    }

    void show(const SetupField &field, const QJsonValue &value) override
    {
        if (this->value(field) == value)
            return;
        const QString text = value.toString();
        m_edit->setText(field.kind == SetupField::Kind::Phone && !text.isEmpty() ? Words::number(text) : text);
    }

    QJsonValue value(const SetupField &field) const override
    {
        if (field.kind == SetupField::Kind::Text) // blanks in the middle of a name are being typed
            return m_edit->text().isEmpty() && field.nullable ? QJsonValue(QJsonValue::Null)
                                                              : QJsonValue(m_edit->text());
        return SetupFields::parse(field, m_edit->text()).value_or(QJsonValue(m_edit->text().trimmed()));
    }

private:
    QLineEdit *m_edit;
};

class WidgetEditor : public FieldEditor
{
public:
    WidgetEditor(FieldWidget *widget, QObject *context, std::function<void()> edited)
        : m_widget(widget)
    {
        QObject::connect(widget, &FieldWidget::valueEdited, context, std::move(edited));
    }
    void setSetup(Session *session, Setup *setup) override { m_widget->setSetup(session, setup); }
    void show(const SetupField &, const QJsonValue &value) override { m_widget->setValue(value); }
    QJsonValue value(const SetupField &) const override { return m_widget->value(); }

private:
    FieldWidget *m_widget;
};

} // namespace

std::unique_ptr<FieldEditor> FieldEditor::of(QWidget *widget, QObject *context, std::function<void()> edited)
{
    if (auto *box = qobject_cast<QCheckBox *>(widget))
        return std::make_unique<CheckEditor>(box, context, std::move(edited));
    if (auto *box = qobject_cast<QComboBox *>(widget))
        return std::make_unique<ComboEditor>(box, context, std::move(edited));
    if (auto *box = qobject_cast<QSpinBox *>(widget))
        return std::make_unique<SpinEditor>(box, context, std::move(edited));
    if (auto *edit = qobject_cast<QLineEdit *>(widget))
        return std::make_unique<TextEditor>(edit, context, std::move(edited));
    if (auto *field = qobject_cast<FieldWidget *>(widget))
        return std::make_unique<WidgetEditor>(field, context, std::move(edited));
    return nullptr;
}

} // namespace Aiguilleur
