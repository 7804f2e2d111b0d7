// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/numbertreeview.h"

#include "core/catalogue.h"
#include "gui/itempainting.h"
#include "gui/numbertreedelegate.h"
#include "gui/pendinganimation.h"
#include "models/numbertreemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr auto skeletonAfter = 150ms;
// A search opens groups until so many rows are there to be read; the others say how many they have.
constexpr int rowsOpenedBySearch = 300;
constexpr int fewGroups = 8;

} // namespace

NumberTreeView::NumberTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_animation(new PendingAnimation(viewport()))
    , m_delegate(new NumberTreeDelegate(*m_animation, this))
    , m_emptyState(new QWidget(viewport()))
    , m_emptyText(new QLabel(m_emptyState))
    , m_emptyButton(new QPushButton(m_emptyState))
{
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);

    m_emptyText->setObjectName(u"treeEmptyText"_s);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyButton->setObjectName(u"treeEmptyButton"_s);
    auto *layout = new QVBoxLayout(m_emptyState);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_emptyState->hide();
    connect(m_emptyButton, &QPushButton::clicked, this, &NumberTreeView::emptyButtonClicked);

    m_skeletonDelay.setSingleShot(true);
    m_skeletonDelay.setInterval(skeletonAfter);
    connect(&m_skeletonDelay, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { noteExpansion(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { noteExpansion(index, false); });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    });
}

NumberTreeView::~NumberTreeView() = default;

void NumberTreeView::setTree(NumberTreeModel *model)
{
    m_model = model;
    // Before the view's own connections: it forgets everything at a reset.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &NumberTreeView::remember);
    setModel(model);
    header()->setSectionResizeMode(NumberTreeModel::DescriptionColumn, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &NumberTreeView::restore);
    connect(model, &NumberTreeModel::filterApplied, this, &NumberTreeView::searchChanged);
}

QSize NumberTreeView::sizeHint() const
{
    const int width = usualWidth(NumberTreeModel::NumberColumn) + usualWidth(NumberTreeModel::DescriptionColumn) +
                      usualWidth(NumberTreeModel::ConfigurationColumn) + verticalScrollBar()->sizeHint().width();
    return {width, fontMetrics().height() * 20};
}

int NumberTreeView::usualWidth(int column) const
{
    constexpr int margins = 2 * ItemPainting::gap;
    if (column == NumberTreeModel::NumberColumn)
        return 2 * indentation() + ItemPainting::numberWidth(fontMetrics()) + margins;
    if (column == NumberTreeModel::DescriptionColumn)
        return fontMetrics().averageCharWidth() * 20;
    int label = 0;
    for (const auto mode : {Configuration::Mode::Simple, Configuration::Mode::Expert}) {
        for (const FeatureType &type : Catalogue::offered(mode))
            label = std::max(label, fontMetrics().horizontalAdvance(Catalogue::label(type)));
    }
    return ItemPainting::iconExtent(fontMetrics()) + ItemPainting::gap + label + margins;
}

NumberTreeView::Key NumberTreeView::keyOf(const QModelIndex &index) const
{
    return {index.data(NumberTreeModel::BillingAccountRole).toString(),
            index.data(NumberTreeModel::ServiceNameRole).toString()};
}

void NumberTreeView::select(const Key &key)
{
    m_selected = key;
    m_several.clear();
    if (!m_model)
        return;
    const QModelIndex index = m_model->indexOf(key.billingAccount, key.serviceName);
    if (!index.isValid())
        return;
    setExpanded(index.parent(), true);
    {
        const QScopedValueRollback restoring(m_restoring, true);
        setCurrentIndex(index);
    }
    scrollTo(index);
}

void NumberTreeView::clearKeys()
{
    m_selected = {};
    m_several.clear();
    m_top = {};
    m_collapsedInSearch.clear();
}

void NumberTreeView::selectFirstMatch()
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const QModelIndex number = m_model->index(0, 0, group);
        if (!number.isValid())
            continue;
        setExpanded(group, true);
        setCurrentIndex(number);
        return;
    }
}

void NumberTreeView::remember()
{
    m_top = keyOf(indexAt({0, 0}));
}

void NumberTreeView::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    m_searching = !m_model->filter().trimmed().isEmpty();
    restoreGroups(0, m_model->rowCount() - 1);
    restoreSelection();
    restoreScroll();
    placeEmptyState();
}

void NumberTreeView::restoreGroups(int first, int last)
{
    int opened = 0;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const QString name = index.data(NumberTreeModel::BillingAccountRole).toString();
        bool open = m_expanded.contains(name) || (!m_collapsed.contains(name) && isExpandedByDefault(row));
        if (m_searching) {
            const int rows = m_model->rowCount(index);
            open = !m_collapsedInSearch.contains(name) && (opened == 0 || opened + rows <= rowsOpenedBySearch);
            opened += open ? rows : 0;
        }
        if (open != isExpanded(index))
            setExpanded(index, open);
    }
}

bool NumberTreeView::isExpandedByDefault(int row) const
{
    return row == 0 || m_model->rowCount() <= fewGroups;
}

void NumberTreeView::restoreSelection()
{
    const QModelIndex index = m_model->indexOf(m_selected.billingAccount, m_selected.serviceName);
    if (index.isValid() && index != currentIndex())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QItemSelection several;
    for (const Key &key : std::as_const(m_several)) {
        const QModelIndex one = m_model->indexOf(key.billingAccount, key.serviceName);
        if (one.isValid())
            several.select(one, one);
    }
    if (m_several.size() > 1 && !several.isEmpty())
        selectionModel()->select(several, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QList<NumberTreeView::Key> NumberTreeView::severalSelected() const
{
    QList<Key> keys;
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex &row : rows) {
        const auto kind = row.data(NumberTreeModel::KindRole).value<NumberTreeModel::Kind>();
        if (kind == NumberTreeModel::Kind::Number)
            keys.append(keyOf(row));
    }
    return keys;
}

void NumberTreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_restoring)
        return;
    m_several = severalSelected();
    emit severalSelectedChanged();
}

void NumberTreeView::restoreScroll()
{
    const QModelIndex top = m_model->indexOf(m_top.billingAccount, m_top.serviceName);
    if (top.isValid() && !m_searching)
        scrollTo(top, PositionAtTop);
}

void NumberTreeView::searchChanged()
{
    const bool searching = !m_model->filter().trimmed().isEmpty();
    if (!searching)
        m_collapsedInSearch.clear();
    if (m_searching != searching) {
        // The same rows with and without the words: no reset came.
        const QScopedValueRollback restoring(m_restoring, true);
        m_searching = searching;
        restoreGroups(0, m_model->rowCount() - 1);
    }
    if (searching)
        scrollToTop();
    else if (currentIndex().isValid() && (!currentIndex().parent().isValid() || isExpanded(currentIndex().parent())))
        scrollTo(currentIndex(), EnsureVisible); // which opens the group: not one that the person closed
    placeEmptyState();
}

void NumberTreeView::noteExpansion(const QModelIndex &index, bool expanded)
{
    if (m_restoring)
        return;
    const QString name = keyOf(index).billingAccount;
    if (m_searching) {
        if (expanded)
            m_collapsedInSearch.remove(name);
        else
            m_collapsedInSearch.insert(name);
        return;
    }
    (expanded ? m_expanded : m_collapsed).insert(name);
    (expanded ? m_collapsed : m_expanded).remove(name);
}

void NumberTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_restoring)
        return;
    const Key key = keyOf(current);
    if (key.isEmpty() || key == m_selected)
        return;
    m_selected = key;
    emit selectionMoved(key);
}

void NumberTreeView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    const QScopedValueRollback restoring(m_restoring, true);
    if (!parent.isValid())
        restoreGroups(start, end);
    if (!currentIndex().isValid() && !m_selected.isEmpty())
        restoreSelection();
    placeEmptyState();
}

void NumberTreeView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const QScopedValueRollback restoring(m_restoring, true);
    const QModelIndex current = currentIndex();
    const bool hit =
        current.isValid() && ((current.parent() == parent && current.row() >= start && current.row() <= end) ||
                              (!parent.isValid() && current.parent().row() >= start && current.parent().row() <= end));
    // The base class would move on to a neighbour, and the page with it.
    if (hit)
        selectionModel()->clear();
    QTreeView::rowsAboutToBeRemoved(parent, start, end);
}

void NumberTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool first = !currentIndex().isValid() || (currentIndex().row() == 0 && !currentIndex().parent().isValid());
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && first)
        emit leftUpwards();
    else
        QTreeView::keyPressEvent(event);
}

void NumberTreeView::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    if (loading)
        m_skeletonDelay.start();
    else
        m_skeletonDelay.stop();
    placeEmptyState();
    viewport()->update();
}

void NumberTreeView::setEmptyText(const QString &text, const QString &button)
{
    m_emptyText->setText(text);
    m_emptyButton->setText(button);
    m_emptyButton->setVisible(!button.isEmpty());
    placeEmptyState();
}

void NumberTreeView::placeEmptyState()
{
    const bool empty = m_model && m_model->rowCount() == 0 && !m_loading && !m_emptyText->text().isEmpty();
    m_emptyState->setGeometry(viewport()->rect().adjusted(12, 0, -12, 0));
    m_emptyState->setVisible(empty);
}

bool NumberTreeView::isAnimating() const
{
    return m_animation->isRunning();
}

QByteArray NumberTreeView::saveExpansion() const
{
    QStringList names;
    for (const QString &name : m_expanded)
        names.append(u'+' + name);
    for (const QString &name : m_collapsed)
        names.append(u'-' + name);
    return names.join(u'\n').toUtf8();
}

void NumberTreeView::restoreExpansion(const QByteArray &state)
{
    for (const QString &entry : QString::fromUtf8(state).split(u'\n', Qt::SkipEmptyParts))
        (entry.startsWith(u'+') ? m_expanded : m_collapsed).insert(entry.mid(1));
}

} // namespace Aiguilleur
