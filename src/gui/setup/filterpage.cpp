// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/filterpage.h"

#include "core/screenentry.h"
#include "gui/setup/fieldbinder.h"
#include "gui/setup/filterimportdialog.h"
#include "gui/setup/filtermodel.h"
#include "gui/setup/filterproxy.h"
#include "gui/setup/livetable.h"
#include "gui/theme.h"
#include "gui/userprompts.h"
#include "service/setup.h"
#include "ui_filterpage.h"
#include "words/setupwords.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QSignalBlocker>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Candidate = ScreenEntries::Candidate;

const QString statusKey = u"filter.status"_s;

QString shortcutName(const QString &name)
{
    const QHash<QString, QString> names = {{u"mobiles"_s, FilterPage::tr("National mobiles")},
                                           {u"landlines"_s, FilterPage::tr("National landlines")},
                                           {u"foreign"_s, FilterPage::tr("Foreign numbers")},
                                           {u"special"_s, FilterPage::tr("Special numbers (08)")},
                                           {u"short"_s, FilterPage::tr("Short numbers")}};
    return names.value(name, name);
}

//! Rows as high as elsewhere in the window, with a mark on what is wrong.
class EntryDelegate : public LiveTable::RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const bool isWrong = !index.data(Qt::AccessibleDescriptionRole).toString().isEmpty();
        if (!isWrong || index.column() != FilterModel::NumberColumn)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = Theme::ownIcon(u"warning"_s, option->palette, Theme::Tone::Warning);
    }
};

int candidateCount(const QList<Candidate> &candidates, Candidate::Outcome outcome)
{
    return int(std::count_if(candidates.begin(), candidates.end(),
                             [&](const Candidate &one) { return one.outcome == outcome; }));
}

} // namespace

FilterPage::FilterPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::FilterPage>())
    , m_model(new FilterModel(this))
    , m_shown(new FilterProxy(this))
{
    m_ui->setupUi(this);
    m_binder = std::make_unique<FieldBinder>(this);
    m_ui->entryAddField->setFixedHeight(m_ui->entryAddField->fontMetrics().lineSpacing() * 3 +
                                        2 * m_ui->entryAddField->frameWidth() +
                                        int(2 * m_ui->entryAddField->document()->documentMargin()));
    m_ui->entryAddResult->hide();
    setUpTable();
    setUpButtons();
    retranslate();
}

FilterPage::~FilterPage() = default;

QString FilterPage::title() const
{
    return tr("&Filtering");
}

// The entry itself, wherever the search or another list has hidden it.
QWidget *FilterPage::widgetOf(const SetupProblem &problem) const
{
    if (!setup() || SetupDocument::listOf(problem.path) != listPath())
        return m_binder->widgetOf(problem.path, problem.property);
    const QString list = setup()->draft().value(problem.path, u"screenListType"_s).toString();
    for (int tab = 0; tab < m_ui->filterLists->count(); ++tab) {
        if (m_ui->filterLists->tabData(tab).toString() == list)
            m_ui->filterLists->setCurrentIndex(tab);
    }
    m_ui->entrySearch->clear();
    const QModelIndex top = m_shown->index(0, 0);
    const QModelIndexList found = m_shown->match(top, FilterModel::PathRole, problem.path, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_ui->entries->setCurrentIndex(found.first());
    return m_ui->entries;
}

void FilterPage::setUpTable()
{
    m_shown->setSourceModel(m_model);
    m_ui->entries->setModel(m_shown);
    m_ui->entries->setItemDelegate(new EntryDelegate(m_ui->entries));
    m_ui->entries->sortByColumn(FilterModel::NumberColumn, Qt::AscendingOrder);
    QHeaderView *header = m_ui->entries->header();
    header->setStretchLastSection(true);
    for (const auto column : {FilterModel::NumberColumn, FilterModel::NatureColumn})
        header->resizeSection(column, fontMetrics().averageCharWidth() * 34);
    m_ui->entries->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    connect(m_ui->entries->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_ui->entryRemoveButton->setEnabled(setup() && setup()->canEdit() && !selectedPaths().isEmpty());
    });
    auto *erase = new QAction(this);
    erase->setShortcut(QKeySequence::Delete);
    erase->setShortcutContext(Qt::WidgetShortcut);
    m_ui->entries->addAction(erase);
    connect(erase, &QAction::triggered, this, &FilterPage::removeSelected);
}

void FilterPage::setUpButtons()
{
    m_ui->shortcutsButton->setMenu(new QMenu(m_ui->shortcutsButton));
    connect(m_ui->filterLists, &QTabBar::currentChanged, this, &FilterPage::refreshTable);
    connect(m_ui->entrySearch, &QLineEdit::textChanged, this, &FilterPage::refreshTable);
    connect(m_ui->entryAddField, &QPlainTextEdit::textChanged, this, &FilterPage::refreshTable);
    connect(m_ui->entryAddButton, &QPushButton::clicked, this, &FilterPage::addTyped);
    connect(m_ui->entryRemoveButton, &QPushButton::clicked, this, &FilterPage::removeSelected);
    connect(m_ui->entryImportButton, &QPushButton::clicked, this, [this] {
        prompts().openFile(this, tr("Import numbers"), tr("Tables (*.csv *.txt);;All files (*)"),
                           [this](const QString &file) { importFile(file); });
    });
    connect(m_ui->entryExportButton, &QPushButton::clicked, this, [this] {
        prompts().saveFile(this, tr("Export numbers"), u"filter.csv"_s, tr("Tables (*.csv)"),
                           [this](const QString &file) { exportFile(file); });
    });
}

void FilterPage::setupChanged()
{
    m_ui->entryAddField->clear();
    m_ui->entryAddResult->hide();
    m_ui->entrySearch->clear();
    m_binder->setSetup(session(), setup());
}

void FilterPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->entryAddField->setPlaceholderText(
        tr("01 99 00 12 34, +33 6… One number or beginning of a number a line; several "
           "can be pasted."));
    m_binder->retranslate();
    m_model->retranslate();
    fillShortcuts();
}

void FilterPage::fillShortcuts()
{
    QMenu *menu = m_ui->shortcutsButton->menu();
    menu->clear();
    const QList<ScreenEntry::Shortcut> shortcuts = ScreenEntry::shortcuts();
    for (const ScreenEntry::Shortcut &shortcut : shortcuts) {
        const QString prefixes = shortcut.prefixes.size() > 6
                                     ? QStringList(shortcut.prefixes.mid(0, 5)).join(u", "_s) + u"…"_s
                                     : shortcut.prefixes.join(u", "_s);
        QAction *action = menu->addAction(tr("%1: %2", "group: prefixes").arg(shortcutName(shortcut.name), prefixes));
        action->setObjectName(u"shortcut-"_s + shortcut.name);
        connect(action, &QAction::triggered, this, [this, name = shortcut.name] { addShortcut(name); });
    }
}

QString FilterPage::listPath() const
{
    return ScreenEntries::listPath(setup()->root());
}

QString FilterPage::currentList() const
{
    return m_ui->filterLists->tabData(m_ui->filterLists->currentIndex()).toString();
}

void FilterPage::refresh()
{
    m_binder->refresh();
    if (!setup())
        return;
    const QString status = setup()->draft().value(ScreenEntries::statusPath(setup()->root()), u"status"_s).toString();
    m_ui->filterMeaning->setText(Words::fieldChoiceHelp(statusKey, status));
    m_ui->filterMeaning->setVisible(!m_ui->filterMeaning->text().isEmpty());
    m_model->setEntries(ScreenEntries::entries(setup()->draft(), listPath()));
    m_model->setProblems(setup()->problems());
    refreshLists();
    refreshTable();
}

//! Lists of called numbers have a tab only when there is something in them: the panel does not know them.
void FilterPage::refreshLists()
{
    const QString status = setup()->draft().value(ScreenEntries::statusPath(setup()->root()), u"status"_s).toString();
    QStringList wanted = ScreenEntries::lists().mid(0, 2);
    const QStringList others = ScreenEntries::lists().mid(2);
    for (const QString &list : others) {
        if (m_model->count(list) > 0)
            wanted.append(list);
    }
    const QSignalBlocker blocker(m_ui->filterLists);
    while (m_ui->filterLists->count() > wanted.size())
        m_ui->filterLists->removeTab(m_ui->filterLists->count() - 1);
    for (int i = 0; i < wanted.size(); ++i) {
        const QString name = Words::fieldChoice(u"entry.screenListType"_s, wanted[i]);
        const QString count = locale().toString(m_model->count(wanted[i]));
        const QString text = wanted[i] == status ? tr("%1 (%2), applied").arg(name, count)
                                                 : tr("%1 (%2)", "list (how many)").arg(name, count);
        if (i >= m_ui->filterLists->count())
            m_ui->filterLists->addTab(text);
        m_ui->filterLists->setTabText(i, text);
        m_ui->filterLists->setTabData(i, wanted[i]);
    }
}

void FilterPage::refreshTable()
{
    m_shown->show(currentList(), m_ui->entrySearch->text());
    if (!setup())
        return;
    const bool canEdit = setup()->canEdit();
    const int total = m_model->count(currentList());
    const QString list = Words::fieldChoice(u"entry.screenListType"_s, currentList());
    m_ui->entryAddField->setReadOnly(!canEdit);
    m_ui->entryAddButton->setEnabled(canEdit && !m_ui->entryAddField->toPlainText().trimmed().isEmpty());
    m_ui->shortcutsButton->setEnabled(canEdit);
    m_ui->entryImportButton->setEnabled(canEdit);
    m_ui->entryExportButton->setEnabled(m_model->rowCount() > 0);
    m_ui->entryRemoveButton->setEnabled(canEdit && !selectedPaths().isEmpty());
    m_ui->entrySearch->setVisible(total > 0);
    m_ui->entries->setVisible(total > 0);
    m_ui->entryRemoveButton->setVisible(total > 0);
    m_ui->entryEmptyHint->setVisible(total == 0 || m_shown->rowCount() == 0);
    m_ui->entryEmptyHint->setText(
        total == 0 ? tr("%1: no number yet. Type or paste numbers above, add a group, or import a table.").arg(list)
                   : tr("Nothing found for “%1”.").arg(m_ui->entrySearch->text()));
    m_ui->entryCount->setText(
        m_shown->rowCount() == total
            ? QString()
            : tr("%1 of %2").arg(locale().toString(m_shown->rowCount()), locale().toString(total)));
}

void FilterPage::addTyped()
{
    const QStringList texts = ScreenEntry::split(m_ui->entryAddField->toPlainText());
    const auto candidates = ScreenEntries::candidates(setup()->draft(), listPath(), texts, currentList());
    QStringList left;
    for (const Candidate &candidate : candidates) {
        if (candidate.outcome == Candidate::NoNumber)
            left.append(candidate.text);
    }
    add(candidates);
    m_ui->entryAddField->setPlainText(left.join(u'\n'));
    m_ui->entryAddField->setFocus();
}

void FilterPage::addShortcut(const QString &name)
{
    const QList<ScreenEntry::Shortcut> shortcuts = ScreenEntry::shortcuts();
    for (const ScreenEntry::Shortcut &shortcut : shortcuts) {
        if (shortcut.name == name)
            add(ScreenEntries::candidates(setup()->draft(), listPath(), shortcut.prefixes, currentList()));
    }
}

void FilterPage::add(const QList<Candidate> &candidates)
{
    SetupDocument draft = setup()->draft();
    if (ScreenEntries::add(draft, listPath(), candidates) > 0)
        setup()->setDraft(draft);
    sayResult(candidates);
}

void FilterPage::sayResult(const QList<Candidate> &candidates)
{
    const int added = candidateCount(candidates, Candidate::Added);
    const int present = candidateCount(candidates, Candidate::Exists) + candidateCount(candidates, Candidate::Repeated);
    const int wrong = candidateCount(candidates, Candidate::NoNumber) + candidateCount(candidates, Candidate::NoList);
    QStringList sentences;
    if (added > 0)
        sentences.append(tr("%n number(s) added.", nullptr, added));
    if (present > 0)
        sentences.append(tr("%n number(s) were in the list already.", nullptr, present));
    if (wrong > 0)
        sentences.append(tr("%n entry(ies) are not numbers. Write them like 01 99 00 12 34, +33 1 99 00 12 34 or +336.",
                            nullptr, wrong));
    m_ui->entryAddResult->setText(sentences.join(u' '));
    m_ui->entryAddResult->setVisible(!sentences.isEmpty());
}

QStringList FilterPage::selectedPaths() const
{
    QStringList paths;
    const QModelIndexList rows = m_ui->entries->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        paths.append(row.data(FilterModel::PathRole).toString());
    return paths;
}

void FilterPage::removeSelected()
{
    const QStringList paths = selectedPaths();
    if (paths.isEmpty() || !setup()->canEdit())
        return;
    SetupDocument draft = setup()->draft();
    const QSet<QString> gone(paths.begin(), paths.end());
    QStringList kept = draft.ids(listPath());
    kept.removeIf([&](const QString &id) { return gone.contains(listPath() + u'/' + id); });
    // One list at once: taking out one by one looks through all of it each time.
    draft.setIds(listPath(), kept);
    for (const QString &path : paths)
        draft.remove(path);
    m_ui->entryAddResult->hide();
    const int row = m_ui->entries->currentIndex().row();
    setup()->setDraft(draft);
    // The keyboard stays where it was, on what has moved up.
    const int last = m_shown->rowCount() - 1;
    if (last < 0)
        m_ui->entryAddField->setFocus();
    else
        m_ui->entries->setFocus();
    m_ui->entries->selectionModel()->setCurrentIndex(m_shown->index(std::clamp(row, 0, std::max(0, last)), 0),
                                                     QItemSelectionModel::NoUpdate);
}

void FilterPage::importFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        m_ui->entryAddResult->setText(tr("%1 cannot be read: %2.").arg(QFileInfo(name).fileName(), file.errorString()));
        m_ui->entryAddResult->show();
        return;
    }
    const auto read = ScreenEntries::fromCsv(setup()->draft(), listPath(), file.readAll(), currentList());
    auto *dialog = new FilterImportDialog(read, this);
    dialog->setObjectName(u"filterImport"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FilterImportDialog::confirmed, this, &FilterPage::add);
    dialog->open();
}

void FilterPage::exportFile(const QString &name)
{
    QSaveFile file(name);
    const QByteArray text = ScreenEntries::toCsv(setup()->draft(), listPath(), selectedPaths());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    m_ui->entryAddResult->setText(
        isWritten ? tr("Written to %1.").arg(QFileInfo(name).fileName())
                  : tr("%1 cannot be written: %2.").arg(QFileInfo(name).fileName(), file.errorString()));
    m_ui->entryAddResult->show();
}

} // namespace Aiguilleur
