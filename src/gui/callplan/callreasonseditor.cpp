// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callreasonseditor.h"

#include "core/callplanedits.h"
#include "gui/callplan/calldraft.h"
#include "ui_callreasonseditor.h"
#include "words/callplacewords.h"

#include <QColorDialog>
#include <QPixmap>
#include <QRegularExpressionValidator>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QIcon colourIcon(const QColor &colour, const QFontMetrics &metrics)
{
    QPixmap pixmap(metrics.ascent(), metrics.ascent());
    pixmap.fill(colour.isValid() ? colour : QColor(Qt::transparent));
    return pixmap;
}

bool isWholeColour(const QString &text)
{
    static const QRegularExpression whole(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    return whole.match(text).hasMatch();
}

} // namespace

CallReasonsEditor::CallReasonsEditor(CallDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::CallReasonsEditor>())
{
    m_ui->setupUi(this);
    m_ui->reasonColour->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"#[0-9A-Fa-f]{0,6}"_s), m_ui->reasonColour));
    connect(m_ui->addReasonButton, &QPushButton::clicked, this, &CallReasonsEditor::add);
    connect(m_ui->removeReasonButton, &QPushButton::clicked, this, &CallReasonsEditor::remove);
    connect(m_ui->reasonColourButton, &QPushButton::clicked, this, &CallReasonsEditor::chooseColour);
    connect(m_ui->reasonsList, &QListWidget::itemSelectionChanged, this, &CallReasonsEditor::updateButtons);
    for (QLineEdit *edit : {m_ui->reasonName, m_ui->reasonColour, m_ui->reasonText}) {
        connect(edit, &QLineEdit::textChanged, this, &CallReasonsEditor::updateButtons);
        connect(edit, &QLineEdit::returnPressed, this, &CallReasonsEditor::add);
    }
    auto *key = new QShortcut(QKeySequence::Delete, m_ui->reasonsList);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &CallReasonsEditor::remove);
}

CallReasonsEditor::~CallReasonsEditor() = default;

QString CallReasonsEditor::list() const
{
    return m_draft.plan().root + u"/hunting/customStatus"_s;
}

QString CallReasonsEditor::selected() const
{
    const QListWidgetItem *item = m_ui->reasonsList->currentItem();
    return item && item->isSelected() ? item->data(Qt::UserRole).toString() : QString();
}

void CallReasonsEditor::refresh()
{
    const QString present = selected();
    m_ui->reasonsList->clear();
    const QStringList ids = m_draft.document().ids(list());
    for (const QString &id : ids) {
        const QJsonObject reason = m_draft.document().object(list() + u'/' + id);
        auto *item = new QListWidgetItem(colourIcon(QColor(reason.value("color"_L1).toString()), fontMetrics()),
                                         reason.value("name"_L1).toString(), m_ui->reasonsList);
        item->setToolTip(reason.value("description"_L1).toString());
        item->setData(Qt::UserRole, list() + u'/' + id);
        if (item->data(Qt::UserRole).toString() == present)
            m_ui->reasonsList->setCurrentItem(item);
    }
    m_ui->reasonsList->setVisible(!ids.isEmpty());
    updateButtons();
}

QString CallReasonsEditor::whyNotAdd() const
{
    const QString name = m_ui->reasonName->text().trimmed();
    const QString colour = m_ui->reasonColour->text();
    const QStringList ids = m_draft.document().ids(list());
    for (const QString &id : ids) {
        if (!name.isEmpty() &&
            name.compare(m_draft.document().value(list() + u'/' + id, u"name"_s).toString(), Qt::CaseInsensitive) == 0)
            return tr("There is a reason of that name already.");
    }
    return colour.isEmpty() || isWholeColour(colour) ? QString() : tr("A colour is # and six digits from 0 to F.");
}

void CallReasonsEditor::updateButtons()
{
    const bool can = m_draft.canEdit();
    const QString why = whyNotAdd();
    QStringList users;
    const QStringList uses = selected().isEmpty() ? QStringList() : CallPlanEdits::uses(m_draft.document(), selected());
    for (const QString &path : uses)
        users.append(Words::callPlace(path, m_draft.plan()));
    m_ui->reasonUse->setText(users.isEmpty() ? QString() : tr("Given by %1.").arg(users.join(u", "_s)));
    m_ui->reasonUse->setVisible(!users.isEmpty());
    m_ui->removeReasonButton->setVisible(m_ui->reasonsList->count() > 0);
    m_ui->removeReasonButton->setEnabled(can && !selected().isEmpty() && users.isEmpty());
    m_ui->reasonProblem->show(why, Theme::Tone::Bad);
    m_ui->reasonProblem->setVisible(!why.isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->reasonName), static_cast<QWidget *>(m_ui->reasonColour),
                            static_cast<QWidget *>(m_ui->reasonText), static_cast<QWidget *>(m_ui->reasonColourButton)})
        widget->setEnabled(can);
    m_ui->addReasonButton->setEnabled(can && why.isEmpty() && !m_ui->reasonName->text().trimmed().isEmpty());
}

void CallReasonsEditor::add()
{
    if (!m_ui->addReasonButton->isEnabled())
        return;
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const QJsonObject reason{{u"name"_s, m_ui->reasonName->text().trimmed()},
                             {u"color"_s, orNull(m_ui->reasonColour->text())},
                             {u"description"_s, orNull(m_ui->reasonText->text().trimmed())}};
    m_draft.edit(tr("Add a reason of a break"), [&](SetupDocument &document) { document.add(list(), reason); });
    for (QLineEdit *edit : {m_ui->reasonName, m_ui->reasonColour, m_ui->reasonText})
        edit->clear();
    m_ui->reasonName->setFocus();
}

void CallReasonsEditor::remove()
{
    const QString path = selected();
    if (m_ui->removeReasonButton->isEnabled())
        m_draft.edit(tr("Remove a reason of a break"), [&](SetupDocument &document) { document.remove(path); });
}

void CallReasonsEditor::chooseColour()
{
    auto *dialog = new QColorDialog(QColor(m_ui->reasonColour->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &colour) { m_ui->reasonColour->setText(colour.name(QColor::HexRgb).toUpper()); });
    dialog->open();
}

void CallReasonsEditor::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace Aiguilleur
