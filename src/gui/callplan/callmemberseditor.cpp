// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callmemberseditor.h"

#include "core/setupmembers.h"
#include "gui/callplan/calldraft.h"
#include "ui_callmemberseditor.h"
#include "words/callplanwords.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

CallMembersEditor::CallMembersEditor(CallDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::CallMembersEditor>())
{
    m_ui->setupUi(this);
    connect(m_ui->joinButton, &QPushButton::clicked, this, &CallMembersEditor::join);
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &CallMembersEditor::leave);
    connect(m_ui->memberUpButton, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_ui->memberDownButton, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_ui->queueMembers, &QListWidget::itemSelectionChanged, this, &CallMembersEditor::updateButtons);
    const auto addKey = [this](const QKeySequence &keys, auto act) {
        auto *key = new QShortcut(keys, m_ui->queueMembers);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, act);
    };
    addKey(QKeySequence::Delete, [this] { leave(); });
    addKey(Qt::ALT | Qt::Key_Up, [this] { moveBy(-1); });
    addKey(Qt::ALT | Qt::Key_Down, [this] { moveBy(1); });
}

CallMembersEditor::~CallMembersEditor() = default;

void CallMembersEditor::setPath(const QString &path)
{
    m_path = path;
    refresh();
}

QString CallMembersEditor::titleOf(const QString &agentId) const
{
    const CallAgent *agent = m_draft.plan().agent(agentId);
    if (!agent)
        return tr("member %1").arg(agentId);
    return Words::callAgent(*agent);
}

QString CallMembersEditor::selected() const
{
    const QListWidgetItem *item = m_ui->queueMembers->currentItem();
    return item && item->isSelected() ? item->data(Qt::UserRole).toString() : QString();
}

void CallMembersEditor::refresh()
{
    const CallQueue *queue = m_draft.plan().queue(SetupDocument::idOf(m_path));
    if (!queue)
        return;
    const QString present = selected();
    m_ui->queueMembers->clear();
    for (const QString &id : queue->members) {
        auto *item = new QListWidgetItem(titleOf(id), m_ui->queueMembers);
        item->setData(Qt::UserRole, id);
        if (id == present)
            m_ui->queueMembers->setCurrentItem(item);
    }
    m_ui->agentBox->clear();
    for (const CallAgent &agent : m_draft.plan().agents) {
        if (!queue->members.contains(agent.id))
            m_ui->agentBox->addItem(titleOf(agent.id), agent.id);
    }
    m_ui->nobodyHint->setVisible(queue->members.isEmpty());
    updateButtons();
}

void CallMembersEditor::updateButtons()
{
    const bool can = m_draft.canEdit();
    const int row = selected().isEmpty() ? -1 : m_ui->queueMembers->currentRow();
    m_ui->agentBox->setEnabled(can && m_ui->agentBox->count() > 0);
    m_ui->joinButton->setEnabled(can && m_ui->agentBox->count() > 0);
    m_ui->leaveButton->setEnabled(can && row >= 0);
    m_ui->memberUpButton->setEnabled(can && row > 0);
    m_ui->memberDownButton->setEnabled(can && row >= 0 && row + 1 < m_ui->queueMembers->count());
}

void CallMembersEditor::join()
{
    const QString id = m_ui->agentBox->currentData().toString();
    const QString root = m_draft.plan().root;
    const QString queue = SetupDocument::idOf(m_path);
    m_draft.edit(tr("Add a member"), [&](SetupDocument &document) { SetupMembers::join(document, root, queue, id); });
}

void CallMembersEditor::leave()
{
    const QString id = selected();
    if (id.isEmpty())
        return;
    m_draft.edit(tr("Remove a member"), [&](SetupDocument &document) { document.remove(list() + u'/' + id); });
}

void CallMembersEditor::moveBy(int by)
{
    const int from = static_cast<int>(m_draft.document().ids(list()).indexOf(selected()));
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_draft.document().ids(list()).size())
        return;
    m_draft.edit(tr("Move a member"), [&](SetupDocument &document) { document.move(list(), from, to); });
}

void CallMembersEditor::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace Aiguilleur
