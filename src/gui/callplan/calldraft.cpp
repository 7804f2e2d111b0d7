// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/calldraft.h"

#include "service/session.h"
#include "service/setup.h"

#include <QScopedValueRollback>
#include <QUndoCommand>

namespace Aiguilleur {

//! From one state of the draft to another.
class CallDraft::Command : public QUndoCommand
{
public:
    Command(CallDraft &draft, const QString &text, SetupDocument before, SetupDocument after, const QString &key)
        : QUndoCommand(text)
        , m_draft(draft)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_key(key)
    {
    }

    void undo() override { m_draft.adopt(m_before); }
    void redo() override { m_draft.adopt(m_after); }
    int id() const override { return m_key.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Command *>(other);
        if (next->m_key != m_key)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    CallDraft &m_draft;
    SetupDocument m_before;
    SetupDocument m_after;
    QString m_key;
};

CallDraft::CallDraft(QObject *parent)
    : QObject(parent)
{
}

CallDraft::~CallDraft() = default;

void CallDraft::setSetup(Session *session, Setup *setup)
{
    m_session = session;
    m_setup = setup;
    m_following = std::make_unique<QObject>();
    m_stack.clear();
    m_known = setup ? setup->draft() : SetupDocument();
    m_knownBase = setup ? setup->base() : SetupDocument();
    if (setup) {
        connect(setup, &Setup::draftChanged, m_following.get(), [this] { follow(); });
        connect(setup, &Setup::stateChanged, m_following.get(), [this] { emit changed(); });
    }
    follow();
}

Session *CallDraft::session() const
{
    return m_session;
}

Setup *CallDraft::setup() const
{
    return m_setup;
}

const SetupDocument &CallDraft::document() const
{
    static const SetupDocument nothing;
    return m_setup ? m_setup->draft() : nothing;
}

bool CallDraft::canEdit() const
{
    return m_setup && m_setup->canEdit();
}

// What was saved, discarded or loaded has other identifiers, or is another one: nothing leads back from there. What
// another page of the number edits (the calendar, the sounds) is an edit like those that are made here.
void CallDraft::noteForeignEdit()
{
    const SetupDocument &draft = m_setup->draft();
    if (m_setup->base() != m_knownBase || draft == m_setup->base()) {
        if (draft != m_known || m_setup->base() != m_knownBase)
            m_stack.clear();
        return;
    }
    if (draft != m_known)
        m_stack.push(new Command(*this, tr("Change on another page"), m_known, draft, {}));
}

void CallDraft::follow()
{
    if (m_setup) {
        if (!m_isAdopting)
            noteForeignEdit();
        m_known = m_setup->draft();
        m_knownBase = m_setup->base();
    }
    m_plan = m_setup ? CallPlan::of(m_setup->draft(), m_setup->service()) : CallPlan();
    emit changed();
}

void CallDraft::adopt(const SetupDocument &document)
{
    if (!m_setup || m_setup->draft() == document)
        return;
    const QScopedValueRollback<bool> adopting(m_isAdopting, true);
    m_setup->setDraft(document);
}

void CallDraft::edit(const QString &text, const Edit &edit, const QString &key)
{
    if (!canEdit())
        return;
    const SetupDocument before = m_setup->draft();
    SetupDocument after = before;
    edit(after);
    if (after != before)
        m_stack.push(new Command(*this, text, before, after, key));
}

void CallDraft::setValue(const QString &text, const QString &path, const QString &property, const QJsonValue &value)
{
    edit(
        text, [&](SetupDocument &document) { document.setValue(path, property, value); }, path + u' ' + property);
}

} // namespace Aiguilleur
