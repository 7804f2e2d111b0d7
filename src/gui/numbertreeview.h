// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTimer>
#include <QTreeView>

class QLabel;
class QPushButton;

namespace Aiguilleur {

class NumberTreeDelegate;
class NumberTreeModel;
class PendingAnimation;

//! The tree of groups and numbers. Selection, expansion and scroll position belong to the things shown, not to their
//! rows: they survive refreshing, and what a search hides comes back with them.
class NumberTreeView : public QTreeView
{
    Q_OBJECT
public:
    //! A group when serviceName is empty; nothing when both are.
    struct Key
    {
        QString billingAccount;
        QString serviceName;
        bool operator==(const Key &) const = default;
        bool isEmpty() const { return billingAccount.isEmpty(); }
    };

    explicit NumberTreeView(QWidget *parent = nullptr);
    ~NumberTreeView() override;

    void setTree(NumberTreeModel *model);
    Key selected() const { return m_selected; }
    QList<Key> severalSelected() const; //!< alias numbers, by Ctrl and Shift; also of a single one
    void select(const Key &key);        //!< and shows it; remembered when it is not there yet
    void clearKeys();                   //!< another account: nothing is remembered
    void selectFirstMatch();

    void setLoading(bool loading); //!< shows the shape of what comes, after 150 ms, while there are no rows
    //! In place of rows; the button is hidden without text for it.
    void setEmptyText(const QString &text, const QString &button = {});
    bool isAnimating() const;
    //! What a column needs for any number and any configuration that is offered, in the present font and language.
    int usualWidth(int column) const;
    QSize sizeHint() const override;

    QByteArray saveExpansion() const;
    void restoreExpansion(const QByteArray &state);

    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void selectionMoved(const Aiguilleur::NumberTreeView::Key &key); //!< by the person
    void severalSelectedChanged();
    void emptyButtonClicked();
    void leftUpwards(); //!< arrow up on the first row

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Key keyOf(const QModelIndex &index) const;
    void remember();
    void restore();
    void restoreGroups(int first, int last);
    void restoreSelection();
    void restoreScroll();
    bool isExpandedByDefault(int row) const;
    void noteExpansion(const QModelIndex &index, bool expanded);
    void searchChanged();
    void placeEmptyState();
    void paintSkeleton(QPainter &painter) const;

    NumberTreeModel *m_model = nullptr;
    PendingAnimation *m_animation;
    NumberTreeDelegate *m_delegate;
    Key m_selected;
    QList<Key> m_several;     //!< come back after a search and a refresh
    Key m_top;                //!< first row in sight, before a reset
    QSet<QString> m_expanded; //!< groups, as the person left them
    QSet<QString> m_collapsed;
    QSet<QString> m_collapsedInSearch;
    bool m_restoring = false;
    bool m_searching = false;
    bool m_loading = false;
    QTimer m_skeletonDelay;
    QWidget *m_emptyState;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
};

} // namespace Aiguilleur
