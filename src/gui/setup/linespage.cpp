// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/linespage.h"

#include "core/setupmembers.h"
#include "gui/setup/addnumbersdialog.h"
#include "gui/setup/fieldbinder.h"
#include "gui/setup/folding.h"
#include "gui/setup/linepicker.h"
#include "gui/setup/memberstable.h"
#include "models/setupmembersmodel.h"
#include "service/inventory.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_linespage.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelection>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int membersInSight = 8;

bool canRing(const Service &service)
{
    return service.kind == Service::Kind::Line || service.kind == Service::Kind::Alias;
}

} // namespace

LinesPage::LinesPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::LinesPage>())
    , m_model(new SetupMembersModel(this))
    , m_table(new MembersTable(this))
{
    m_ui->setupUi(this);
    m_binder = new FieldBinder(this);
    m_table->setSourceModel(m_model);
    m_ui->membersView->setModel(m_table);
    m_ui->memberPanel->setModel(m_model);
    setFolding(m_ui->advancedButton, m_ui->advancedPart);
    sizeTable();
    connectAll();
    addShortcuts();
    retranslate();
}

LinesPage::~LinesPage() = default;

QString LinesPage::title() const
{
    return tr("&Lines");
}

void LinesPage::sizeTable()
{
    QTreeView *view = m_ui->membersView;
    view->setMinimumHeight(view->header()->sizeHint().height() + fontMetrics().height() * membersInSight * 3 / 2);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(SetupMembersModel::Description, QHeaderView::Stretch);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionsMovable(false);
}

void LinesPage::connectAll()
{
    connect(m_ui->addLinesButton, &QPushButton::clicked, this, &LinesPage::pickLines);
    connect(m_ui->addNumbersButton, &QPushButton::clicked, this, &LinesPage::typeNumbers);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_ui->removeMemberButton, &QPushButton::clicked, this, &LinesPage::removeSelected);
    connect(m_ui->linkButton, &QPushButton::clicked, this, [this] { m_model->link(selectedPaths()); });
    connect(m_ui->membersView->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_ui->memberPanel->setPaths(selectedPaths());
        refreshButtons();
    });
}

void LinesPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *action = new QAction(m_ui->membersView);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_ui->membersView->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(Qt::ALT | Qt::Key_Up, [this] { moveBy(-1); });
    add(Qt::ALT | Qt::Key_Down, [this] { moveBy(1); });
    add(Qt::Key_Delete, [this] { removeSelected(); });
}

void LinesPage::setupChanged()
{
    m_ui->memberPanel->setSetup(session(), setup());
    m_model->setSetup(setup());
    m_binder->setSetup(session(), setup());
}

void LinesPage::refresh()
{
    m_model->refresh(); // it may hear of the change later than this
    m_binder->refresh();
    m_ui->memberPanel->setPaths(selectedPaths());
    refreshButtons();
    refreshStrategy();
    const int others = m_model->rowCount() - m_model->linkedCount();
    m_ui->nobodyLabel->setVisible(setup() && m_model->linkedCount() == 0);
    m_ui->membersView->setVisible(m_model->rowCount() > 0);
    m_ui->unlinkedLabel->setVisible(others > 0);
    m_ui->unlinkedLabel->setText(
        tr("%n line(s) at the end of the table belong to the number and are not in the queue: they never ring.",
           nullptr, others));
}

void LinesPage::refreshButtons()
{
    const bool editable = setup() && setup()->canEdit();
    const QStringList paths = selectedPaths();
    bool anyUnlinked = false;
    for (const QModelIndex &index : m_ui->membersView->selectionModel()->selectedRows())
        anyUnlinked = anyUnlinked || !index.data(SetupMembersModel::LinkedRole).toBool();
    m_ui->addLinesButton->setEnabled(editable);
    m_ui->addNumbersButton->setEnabled(editable);
    m_ui->upButton->setEnabled(m_model->canMove(paths, -1));
    m_ui->downButton->setEnabled(m_model->canMove(paths, 1));
    m_ui->removeMemberButton->setEnabled(editable && !paths.isEmpty());
    m_ui->linkButton->setVisible(m_model->rowCount() > m_model->linkedCount());
    m_ui->linkButton->setEnabled(editable && anyUnlinked);
}

void LinesPage::refreshStrategy()
{
    const QString strategy = setup() ? setup()->draft().value(setup()->root(), u"strategy"_s).toString() : QString();
    QList<RingingMember> members;
    for (int row = 0; row < m_model->linkedCount(); ++row) {
        const QJsonObject agent = setup()->draft().object(m_model->pathAt(row));
        const QString name = agent.value("description"_L1).toString();
        members.append({name.isEmpty() ? Words::number(agent.value("number"_L1).toString()) : name,
                        int(agent.value("timeout"_L1).toInteger()),
                        agent.value("status"_L1).toString() == "available"_L1});
    }
    QString help = Words::fieldChoiceHelp(u"strategy"_s, strategy);
    if (strategy != "ringAll"_L1 && !ringsInListOrder(strategy) && members.size() > 1)
        help += u' ' + tr("The drawing shows one possible order.");
    m_ui->strategyHelp->setText(help);
    m_ui->strategyDrawing->setRinging(strategy, members);
}

void LinesPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->memberPanel->retranslate();
    m_binder->retranslate();
    m_table->retranslate();
    m_ui->forwardsHelp->setText(Words::fieldHelp(u"queue.followCallForwards"_s));
    m_ui->upButton->setToolTip(tr("Alt+Up in the table"));
    m_ui->downButton->setToolTip(tr("Alt+Down in the table"));
}

QWidget *LinesPage::widgetOf(const SetupProblem &problem) const
{
    const int row = int(m_model->paths().indexOf(problem.path));
    if (row < 0) {
        const bool isMembers = problem.kind == SetupProblem::Kind::NoMembers;
        return isMembers ? m_ui->addLinesButton : m_binder->widgetOf(problem.path, problem.property);
    }
    m_ui->membersView->setCurrentIndex(m_table->index(row, 0));
    return m_ui->membersView;
}

QStringList LinesPage::selectedPaths() const
{
    QStringList paths;
    const QModelIndexList rows = m_ui->membersView->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        paths.append(m_model->pathAt(index.row()));
    return paths;
}

void LinesPage::select(const QStringList &paths)
{
    QItemSelection selection;
    const QStringList all = m_model->paths();
    for (const QString &path : paths) {
        const int row = int(all.indexOf(path));
        if (row >= 0)
            selection.select(m_table->index(row, 0), m_table->index(row, SetupMembersModel::ColumnCount - 1));
    }
    if (selection.isEmpty())
        return;
    const QModelIndex last = m_table->index(selection.last().top(), 0);
    m_ui->membersView->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    m_ui->membersView->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_ui->membersView->scrollTo(last);
    m_ui->membersView->setFocus();
}

void LinesPage::pickLines()
{
    QList<Service> services = session()->inventory().services();
    services.removeIf([this](const Service &service) {
        return !canRing(service) || service.serviceName == setup()->service().serviceName;
    });
    auto *picker = new LinePicker(services, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setMultiple(true);
    picker->setUsed(m_model->numbers());
    connect(picker, &LinePicker::picked, this, [this](const QList<Service> &chosen) {
        QList<QJsonObject> agents;
        for (const Service &service : chosen)
            agents.append(
                SetupMembers::newAgent(service.serviceName, service.ownDescription(), SetupMembers::ownRingTime, true));
        addMembers(agents);
    });
    picker->open();
}

void LinesPage::typeNumbers()
{
    auto *dialog = new AddNumbersDialog(m_model->numbers() << setup()->service().serviceName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddNumbersDialog::chosen, this, [this](const QStringList &numbers, int ringTime) {
        QList<QJsonObject> agents;
        for (const QString &number : numbers) {
            const std::optional<Service> own = session()->inventory().find(number);
            agents.append(
                SetupMembers::newAgent(number, own ? own->ownDescription() : QString(), ringTime, own.has_value()));
        }
        addMembers(agents);
    });
    dialog->open();
}

void LinesPage::addMembers(const QList<QJsonObject> &agents)
{
    const QStringList added = m_model->add(agents);
    refresh();
    select(added);
}

void LinesPage::moveBy(int step)
{
    m_model->move(selectedPaths(), step);
    m_ui->membersView->scrollTo(m_ui->membersView->currentIndex());
}

// What stands after the last one that goes is chosen then, so that the keyboard stays where it was.
void LinesPage::removeSelected()
{
    const QStringList going = selectedPaths();
    if (going.isEmpty() || !setup()->canEdit())
        return;
    const QStringList all = m_model->paths();
    QString next;
    for (int row = int(all.indexOf(going.last())) + 1; row < all.size() && next.isEmpty(); ++row) {
        if (!going.contains(all.at(row)))
            next = all.at(row);
    }
    m_model->remove(going);
    if (next.isEmpty() && m_model->rowCount() > 0)
        next = m_model->pathAt(m_model->rowCount() - 1);
    select({next});
}

} // namespace Aiguilleur
