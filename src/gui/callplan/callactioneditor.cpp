// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callactioneditor.h"

#include "core/callplanedits.h"
#include "gui/callplan/calldraft.h"
#include "gui/setup/phonefield.h"
#include "gui/setup/problemlabel.h"
#include "gui/setup/soundchooser.h"
#include "service/setup.h"
#include "words/callplanwords.h"
#include "words/setupwords.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int longestVariable = 24;
constexpr qint64 shortestPause = 1000; //!< milliseconds

} // namespace

CallActionEditor::CallActionEditor(CallDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_layout(new QFormLayout(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new QLineEdit(this))
    , m_actionLabel(new QLabel(this))
    , m_action(new QComboBox(this))
    , m_paramLabel(new QLabel(this))
    , m_keyProblem(new ProblemLabel(this))
    , m_paramProblem(new ProblemLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(6);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_key->setObjectName(u"callKey"_s);
    m_key->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9*#]{0,16}"_s), m_key));
    m_action->setObjectName(u"callAction"_s);
    m_keyLabel->setBuddy(m_key);
    m_actionLabel->setBuddy(m_action);
    m_keyProblem->setObjectName(u"callKeyProblem"_s);
    m_paramProblem->setObjectName(u"callParamProblem"_s);
    m_layout->addRow(m_keyLabel, m_key);
    m_layout->addRow(QString(), m_keyProblem);
    m_layout->addRow(m_actionLabel, m_action);
    m_layout->addRow(m_paramLabel, makePages());
    m_layout->addRow(QString(), m_paramProblem);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString &key) {
        if (!key.isEmpty())
            m_draft.setValue(tr("Key"), m_path, u"dtmf"_s, key);
    });
    connect(m_action, &QComboBox::activated, this, &CallActionEditor::chooseAction);
    retranslate();
}

QWidget *CallActionEditor::makePages()
{
    m_pages = new QStackedWidget(this);
    m_object = new QComboBox;
    m_sound = new SoundChooser;
    m_phone = new PhoneField;
    m_text = new QLineEdit;
    m_seconds = new QDoubleSpinBox;
    m_object->setObjectName(u"callObject"_s);
    m_sound->setObjectName(u"callSound"_s);
    m_phone->setObjectName(u"callPhone"_s);
    m_text->setObjectName(u"callText"_s);
    m_seconds->setObjectName(u"callSeconds"_s);
    m_sound->setTextual(true);
    m_seconds->setRange(1, 24 * 60 * 60);
    m_seconds->setDecimals(1);
    for (QWidget *page :
         {new QWidget, static_cast<QWidget *>(m_object), static_cast<QWidget *>(m_sound),
          static_cast<QWidget *>(m_phone), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_seconds)})
        m_pages->addWidget(page);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_object, &QComboBox::activated, this, [this] { write(m_object->currentData().toString()); });
    connect(m_sound, &SoundChooser::valueEdited, this, [this] { write(m_sound->value().toString()); });
    connect(m_phone, &PhoneField::valueEdited, this, [this] { write(m_phone->value().toString()); });
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) { write(text); });
    connect(m_seconds, &QDoubleSpinBox::valueChanged, this,
            [this](double seconds) { write(QString::number(qRound64(seconds * 1000))); });
    return m_pages;
}

const CallAction *CallActionEditor::action() const
{
    return m_draft.plan().action(m_path);
}

bool CallActionEditor::isEntry() const
{
    return SetupDocument::listOf(m_path).endsWith("/entry"_L1);
}

void CallActionEditor::setPath(const QString &path)
{
    m_path = path;
    refresh();
}

void CallActionEditor::refresh()
{
    const CallAction *present = action();
    setEnabled(present && m_draft.canEdit());
    m_layout->setRowVisible(m_key, isEntry());
    if (!present)
        return;
    const QString key = m_draft.document().value(m_path, u"dtmf"_s).toString();
    if (m_key->text() != key && !(m_key->hasFocus() && m_key->text().isEmpty()))
        m_key->setText(key);
    fillActions();
    showParam(*present);
    showProblems();
}

void CallActionEditor::showProblems()
{
    const auto show = [this](ProblemLabel *label, QWidget *field, const QStringList &properties) {
        QList<SetupProblem> problems;
        for (const QString &property : properties)
            problems += m_draft.setup()->problemsOf(m_path, property);
        label->setProblems(problems);
        m_layout->setRowVisible(label, !problems.isEmpty());
        field->setAccessibleDescription(problems.isEmpty() ? QString() : Words::problem(problems.first()));
    };
    show(m_keyProblem, m_key, {u"dtmf"_s});
    show(m_paramProblem, m_pages->currentWidget(), {u"actionParam"_s, u"action"_s});
}

QWidget *CallActionEditor::fieldOf(const QString &path, const QString &property) const
{
    if (path != m_path || isHidden())
        return nullptr;
    if (property == "dtmf"_L1)
        return m_key;
    return property == "actionParam"_L1 && m_pages->currentIndex() != Nothing ? m_pages->currentWidget() : m_action;
}

void CallActionEditor::fillActions()
{
    const FeatureType type = m_draft.plan().number.featureType;
    QStringList names = isEntry() ? CallPlanEdits::entryActions(type) : CallPlanEdits::ruleActions(type);
    const QString present = action()->apiName;
    if (!names.contains(present))
        names.append(present); // it stays as it is
    m_action->clear();
    for (const QString &name : std::as_const(names))
        m_action->addItem(Words::callActionName(name), name);
    m_action->setCurrentIndex(m_action->findData(present));
}

void CallActionEditor::fillObjects(const CallAction &present)
{
    const CallPlan &plan = m_draft.plan();
    m_object->clear();
    using Kind = CallAction::Kind;
    if (present.kind == Kind::Menu) {
        for (const CallMenu &menu : plan.menus)
            m_object->addItem(menu.name, menu.id);
    } else if (present.kind == Kind::Queue) {
        for (const CallQueue &queue : plan.queues)
            m_object->addItem(Words::callQueueName(queue.name, queue.id), queue.id);
    } else {
        for (const CallAnnouncement &text : plan.texts)
            m_object->addItem(Words::callText(text.text), text.id);
    }
    if (!present.param.isEmpty() && m_object->findData(present.param) < 0)
        m_object->addItem(Words::callActionTarget(present, plan), present.param);
    m_object->setCurrentIndex(m_object->findData(present.param));
}

void CallActionEditor::showParam(const CallAction &present)
{
    using Kind = CallAction::Kind;
    Page page = Nothing;
    switch (present.kind) {
    case Kind::Menu:
    case Kind::Queue:
    case Kind::Tts:
        page = Object;
        fillObjects(present);
        break;
    case Kind::Playback:
    case Kind::EndlessPlayback:
        page = Sound;
        m_sound->setSetup(m_draft.session(), m_draft.setup());
        m_sound->setValue(present.param);
        break;
    case Kind::Bridge:
    case Kind::Voicemail:
        page = Phone;
        m_phone->setSetup(m_draft.session(), m_draft.setup());
        m_phone->setPickerOnly(present.kind == Kind::Voicemail);
        m_phone->setValue(present.param);
        break;
    case Kind::SetCallerName:
    case Kind::ReadDtmf:
        page = Text;
        m_text->setMaxLength(present.kind == Kind::ReadDtmf ? longestVariable : 1024);
        if (m_text->text() != present.param)
            m_text->setText(present.param);
        break;
    case Kind::Sleep: {
        page = Seconds;
        const QSignalBlocker blocker(m_seconds);
        m_seconds->setValue(std::max(shortestPause, present.param.toLongLong()) / 1000.0);
        break;
    }
    default:
        break;
    }
    m_layout->setRowVisible(m_pages, page != Nothing);
    m_pages->setCurrentIndex(page);
    m_paramLabel->setBuddy(m_pages->currentWidget());
}

// The first menu, queue or text there is; whatever else it works on is the person's to say.
void CallActionEditor::chooseAction()
{
    const QString name = m_action->currentData().toString();
    const CallAction *present = action();
    if (!present || name == present->apiName)
        return;
    const CallPlan &plan = m_draft.plan();
    QString param;
    if ((name == "ivr"_L1 || name == "menuSub"_L1) && !plan.menus.isEmpty())
        param = plan.menus.first().id;
    else if ((name == "hunting"_L1 || name == "callcenter"_L1) && !plan.queues.isEmpty())
        param = plan.queues.first().id;
    else if (name == "tts"_L1 && !plan.texts.isEmpty())
        param = plan.texts.first().id;
    else if (name == "sleep"_L1)
        param = QString::number(shortestPause);
    const QString path = m_path;
    m_draft.edit(tr("Change the action"),
                 [&](SetupDocument &document) { CallPlanEdits::setAction(document, path, name, param); });
}

void CallActionEditor::write(const QString &param)
{
    m_draft.setValue(tr("Change the action"), m_path, u"actionParam"_s, param);
}

void CallActionEditor::retranslate()
{
    m_keyLabel->setText(tr("Ke&y"));
    m_key->setAccessibleName(tr("Key of the telephone"));
    m_actionLabel->setText(tr("Acti&on"));
    m_action->setAccessibleName(tr("What happens"));
    m_paramLabel->setText(tr("&With"));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_object), static_cast<QWidget *>(m_sound), static_cast<QWidget *>(m_phone),
          static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_seconds)})
        widget->setAccessibleName(tr("What the action works on"));
    m_seconds->setSuffix(tr(" s"));
    refresh();
}

} // namespace Aiguilleur
