// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class SlotRow;
}

class Session;
class Setup;

//! Where the calls of one slot go: `slot1` to `slot3`, or `unavailable` outside all time slots. What is chosen here is
//! two values of the API, a type and a number; an external number is one that begins with a plus.
class SlotRow : public QWidget
{
    Q_OBJECT
public:
    enum class Target { None, Line, External, Voicemail, Unknown };

    explicit SlotRow(const QString &slot, QWidget *parent = nullptr);
    ~SlotRow() override;
    void setSetup(Session *session, Setup *setup);
    void refresh();
    void retranslate();
    QWidget *numberField() const;

private:
    QString path() const;
    QString property(const QString &end) const { return m_slot + end; }
    Target target() const; //!< of the draft
    void choose(int entry);
    void enter(const QString &number);
    void set(const QJsonValue &type, const QJsonValue &number);
    void fillKinds();
    QString use() const;

    QString m_slot;
    Setup *m_setup = nullptr;
    std::unique_ptr<Ui::SlotRow> m_ui;
    Target m_chosen = Target::None; //!< while a number of the draft does not tell
    QMap<bool, QJsonValue>
        m_numbers; //!< the last one that was external, and that was not: who tries choices loses none
};

//! The destinations of all slots.
class SlotsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SlotsPanel(QWidget *parent = nullptr);
    void setSetup(Session *session, Setup *setup);
    void refresh();
    void retranslate();
    QWidget *fieldOf(const QString &property) const; //!< nullptr when it is none of a slot

private:
    QList<SlotRow *> m_rows;
};

} // namespace Aiguilleur
