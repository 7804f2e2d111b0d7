// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/skillspanel.h"

#include "core/setupmembers.h"
#include "gui/callplan/calldraft.h"
#include "gui/theme.h"
#include "models/searchtext.h"
#include "ui_skillspanel.h"
#include "words/callplacewords.h"
#include "words/callplanwords.h"
#include "words/numberwords.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int widestMember = 36; //!< average characters of a member's name and number
constexpr int widestQueue = 24;  //!< average characters of a queue's name
constexpr int leastRows = 8;

} // namespace

SkillsPanel::SkillsPanel(CallDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::SkillsPanel>())
{
    m_ui->setupUi(this);
    m_model.setDescriber(
        [this](const CallAgent *agent, const CallQueue *queue, int role) { return describe(agent, queue, role); });
    QTableView *table = m_ui->skillsTable;
    table->setModel(&m_model);
    table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMinimumHeight(fontMetrics().height() * leastRows * 2);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2 + 2);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    table->verticalHeader()->setMaximumWidth(fontMetrics().averageCharWidth() * widestMember);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * widestQueue);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->setCornerButtonEnabled(false); // one cell is chosen at a time
    table->installEventFilter(this);
    connectAll();
    retranslate();
}

SkillsPanel::~SkillsPanel() = default;

void SkillsPanel::connectAll()
{
    connect(&m_draft, &CallDraft::changed, this, &SkillsPanel::follow);
    connect(&m_model, &SkillsModel::joinWanted, this, &SkillsPanel::join);
    connect(&m_model, &SkillsModel::placeWanted, this, &SkillsPanel::place);
    connect(m_ui->skillsFilter, &QLineEdit::textChanged, this, &SkillsPanel::filter);
    connect(m_ui->idleBox, &QCheckBox::toggled, this, &SkillsPanel::filter);
    connect(m_ui->sortBox, &QComboBox::activated, this, [this](int choice) {
        m_model.sort(choice - 1);
        filter();
    });
    connect(m_ui->earlierButton, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_ui->laterButton, &QToolButton::clicked, this, [this] { moveBy(1); });
    connect(m_ui->skillsTable->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        m_model.sort(column);
        m_ui->sortBox->setCurrentIndex(column + 1);
        filter();
    });
    connect(m_ui->skillsTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index, const QModelIndex &before) {
                updateButtons();
                if (index.isValid() && (!before.isValid() || before.row() != index.row()))
                    emit memberChosen(m_model.agent(index.row()).path);
            });
}

QVariant SkillsPanel::describeMember(const CallAgent &agent, int role) const
{
    const int count = m_model.queueCount(agent);
    if (role == Qt::DisplayRole)
        return tr("%1 (%L2)", "a member, in how many queues").arg(Words::callAgent(agent)).arg(count);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1: in %n queue(s)", nullptr, count).arg(Words::callAgent(agent));
    if (role == Qt::DecorationRole && count == 0)
        return Theme::ownIcon(Theme::iconName(Tone::Warning), palette(), Tone::Warning);
    return {};
}

QVariant SkillsPanel::describeQueue(const CallQueue &queue, int role) const
{
    const QString name = Words::callQueueName(queue.name, queue.id);
    const int count = static_cast<int>(queue.members.size());
    if (role == Qt::DisplayRole)
        return tr("%1 (%L2)", "a queue, how many members").arg(name).arg(count);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1: %n member(s). A double click sorts by its order.", nullptr, count).arg(name);
    if (role == Qt::DecorationRole && count == 0)
        return Theme::ownIcon(Theme::iconName(Tone::Warning), palette(), Tone::Warning);
    return {};
}

// The headers say who and where; a cell says it once more to those who do not see them.
QVariant SkillsPanel::describe(const CallAgent *agent, const CallQueue *queue, int role) const
{
    if (!agent)
        return queue ? describeQueue(*queue, role) : QVariant();
    if (!queue)
        return describeMember(*agent, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const qsizetype place = queue->members.indexOf(agent->id);
    const QString where = Words::callPlace(queue->path, m_model.plan());
    return place < 0 ? tr("%1 does not answer in %2", "a member, a queue").arg(Words::callAgent(*agent), where)
                     : tr("%1 answers in %2, at place %3", "a member, a queue, a number")
                           .arg(Words::callAgent(*agent), where)
                           .arg(place + 1);
}

void SkillsPanel::follow()
{
    m_model.setEditable(m_draft.canEdit());
    m_model.setPlan(m_draft.plan());
    fillOrders();
    filter();
    showSummary();
    updateButtons();
}

void SkillsPanel::fillOrders()
{
    QStringList orders{tr("the list of members")};
    for (const CallQueue &queue : m_model.plan().queues)
        orders.append(Words::callPlace(queue.path, m_model.plan()));
    QStringList present;
    for (int i = 0; i < m_ui->sortBox->count(); ++i)
        present.append(m_ui->sortBox->itemText(i));
    if (present == orders)
        return;
    const int chosen = m_ui->sortBox->currentIndex();
    m_ui->sortBox->clear();
    m_ui->sortBox->addItems(orders);
    m_ui->sortBox->setCurrentIndex(std::clamp(chosen, 0, m_ui->sortBox->count() - 1));
}

void SkillsPanel::filter()
{
    const SearchQuery query(m_ui->skillsFilter->text());
    const bool isIdleOnly = m_ui->idleBox->isChecked();
    int shown = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const CallAgent &agent = m_model.agent(row);
        const bool fits = (!isIdleOnly || m_model.queueCount(row) == 0) &&
                          query.isFoundIn({agent.description, Words::number(agent.number), agent.number});
        m_ui->skillsTable->setRowHidden(row, !fits);
        shown += fits ? 1 : 0;
    }
    const bool isEmpty = m_model.rowCount() == 0 || m_model.columnCount() == 0;
    m_ui->skillsEmpty->setVisible(isEmpty || shown == 0);
    m_ui->skillsEmpty->setText(isEmpty
                                   ? tr("Here members are put into queues. Add a queue and members first, with “Add”.")
                                   : tr("No member is like that."));
}

void SkillsPanel::showSummary()
{
    QStringList sentences = {tr("%n member(s)", nullptr, m_model.rowCount()) + u", "_s +
                             tr("%n queue(s)", nullptr, m_model.columnCount()) + u'.'};
    if (m_model.idleCount() > 0)
        sentences.append(tr("%n member(s) are in no queue.", nullptr, m_model.idleCount()));
    if (m_model.emptyCount() > 0)
        sentences.append(tr("%n queue(s) have nobody.", nullptr, m_model.emptyCount()));
    m_ui->skillsSummary->setText(sentences.join(u' '));
}

void SkillsPanel::updateButtons()
{
    const QModelIndex index = m_ui->skillsTable->currentIndex();
    const int place = index.isValid() ? m_model.place(index.row(), index.column()) : -1;
    const bool can = m_draft.canEdit() && place >= 0;
    m_ui->earlierButton->setEnabled(can && place > 0);
    m_ui->laterButton->setEnabled(can && place + 1 < m_model.queue(index.column()).members.size());
}

void SkillsPanel::join(const QString &agentId, const QString &queueId, bool joins)
{
    const QString root = m_draft.plan().root;
    const QString text = joins ? tr("Put a member into a queue") : tr("Take a member out of a queue");
    m_draft.edit(text, [&](SetupDocument &document) {
        if (joins)
            SetupMembers::join(document, root, queueId, agentId);
        else
            document.remove(SetupMembers::queueList(root, queueId) + u'/' + agentId);
    });
}

void SkillsPanel::place(const QString &agentId, const QString &queueId, int place)
{
    const QString list = SetupMembers::queueList(m_draft.plan().root, queueId);
    const int from = static_cast<int>(m_draft.document().ids(list).indexOf(agentId));
    if (from >= 0 && from != place)
        m_draft.edit(tr("Move a member"), [&](SetupDocument &document) { document.move(list, from, place); });
}

void SkillsPanel::moveBy(int by)
{
    const QModelIndex index = m_ui->skillsTable->currentIndex();
    if (!index.isValid() || !m_draft.canEdit())
        return;
    const int present = m_model.place(index.row(), index.column());
    const int wanted = present + by;
    if (present >= 0 && wanted >= 0 && wanted < m_model.queue(index.column()).members.size())
        place(m_model.agent(index.row()).id, m_model.queue(index.column()).id, wanted);
}

void SkillsPanel::toggle()
{
    const QModelIndex index = m_ui->skillsTable->currentIndex();
    if (index.isValid() && m_draft.canEdit())
        join(m_model.agent(index.row()).id, m_model.queue(index.column()).id,
             m_model.place(index.row(), index.column()) < 0);
}

// The view would take the space bar and Alt with an arrow for something else.
bool SkillsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->skillsTable || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (isMove)
        moveBy(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier)
        toggle();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void SkillsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

void SkillsPanel::retranslate()
{
    m_ui->retranslateUi(this);
    if (auto *corner = m_ui->skillsTable->findChild<QAbstractButton *>()) // Qt's, between the headers
        corner->setAccessibleName(m_ui->skillsTable->accessibleName());
    m_ui->earlierButton->setToolTip(tr("Alt+Up in the table"));
    m_ui->laterButton->setToolTip(tr("Alt+Down in the table"));
    follow();
}

} // namespace Aiguilleur
