// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QObject>
#include <QPointer>
#include <QUndoStack>
#include <functional>
#include <memory>

namespace Aiguilleur {

class Session;
class Setup;

//! The call plan of a number's draft, read anew after each change, and the edits of it, which can be undone and done
//! again until the draft is saved, discarded or loaded.
class CallDraft : public QObject
{
    Q_OBJECT
public:
    explicit CallDraft(QObject *parent = nullptr);
    ~CallDraft() override;

    void setSetup(Session *session, Setup *setup); //!< nullptr: an empty plan
    Session *session() const;
    Setup *setup() const;
    const CallPlan &plan() const { return m_plan; }
    const SetupDocument &document() const;
    bool canEdit() const;
    QUndoStack &undoStack() { return m_stack; }

    using Edit = std::function<void(SetupDocument &document)>;
    //! text: of the undo entry. Edits with the same key, one after the other, are one entry; empty: never.
    void edit(const QString &text, const Edit &edit, const QString &key = {});
    void setValue(const QString &text, const QString &path, const QString &property, const QJsonValue &value);

signals:
    void changed(); //!< the plan, or whether it can be edited

private:
    class Command;
    void follow();
    void noteForeignEdit();
    void adopt(const SetupDocument &document);

    QPointer<Session> m_session;
    QPointer<Setup> m_setup;
    CallPlan m_plan;
    QUndoStack m_stack;
    SetupDocument m_known;     //!< the draft, as it was last seen
    SetupDocument m_knownBase; //!< what the server had then
    bool m_isAdopting = false; //!< the draft becomes what an entry of the stack says
    std::unique_ptr<QObject> m_following;
};

} // namespace Aiguilleur
