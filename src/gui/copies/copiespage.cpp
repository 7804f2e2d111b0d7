// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/copies/copiespage.h"

#include "core/catalogue.h"
#include "core/setupcomparison.h"
#include "gui/copies/comparedialog.h"
#include "gui/setup/actionbuttons.h"
#include "gui/setup/livetable.h"
#include "gui/userprompts.h"
#include "models/snapshotsmodel.h"
#include "service/futuretold.h"
#include "service/session.h"
#include "service/snapshots.h"
#include "ui_copiespage.h"
#include "words/differencewords.h"
#include "words/numberwords.h"

#include <QEvent>
#include <QFile>
#include <QInputDialog>
#include <QLocale>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qint64 largestCopy = 50'000'000; // bytes; a copy of the largest call queue has one or two millions

QString shown(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString fileFilter()
{
    return CopiesPage::tr("Copies (*.json)");
}

} // namespace

CopiesPage::CopiesPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CopiesPage>())
    , m_following(std::make_unique<QObject>())
    , m_model(new SnapshotsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_ui->copiesBanner->setClosable(true);
    LiveTable::fillWith(m_ui->pageLayout, m_ui->copiesView);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SnapshotsModel::ValueRole);
    m_ui->copiesView->setModel(m_sorted);
    m_ui->copiesView->sortByColumn(SnapshotsModel::TakenColumn, Qt::DescendingOrder);
    m_ui->copiesView->hideColumn(SnapshotsModel::NumberColumn);
    connect(m_ui->copiesBanner, &Banner::closed, m_ui->copiesBanner, &QWidget::hide);
    makeActions();
    nameThings();
    update();
}

CopiesPage::~CopiesPage() = default;

void CopiesPage::makeActions()
{
    tieToActions({{m_ui->takeCopyButton, m_ui->takeCopyAction},
                  {m_ui->importCopyButton, m_ui->importCopyAction},
                  {m_ui->restoreCopyButton, m_ui->restoreCopyAction},
                  {m_ui->compareCopiesButton, m_ui->compareCopiesAction},
                  {m_ui->renameCopyButton, m_ui->renameCopyAction},
                  {m_ui->exportCopyButton, m_ui->exportCopyAction},
                  {m_ui->deleteCopiesButton, m_ui->deleteCopiesAction}});
    m_ui->copiesView->addActions({m_ui->restoreCopyAction, m_ui->compareCopiesAction, m_ui->renameCopyAction,
                                  m_ui->exportCopyAction, m_ui->deleteCopiesAction});
    connect(m_ui->takeCopyAction, &QAction::triggered, this, &CopiesPage::take);
    connect(m_ui->importCopyAction, &QAction::triggered, this, &CopiesPage::importCopy);
    connect(m_ui->restoreCopyAction, &QAction::triggered, this, &CopiesPage::restore);
    connect(m_ui->compareCopiesAction, &QAction::triggered, this, &CopiesPage::compare);
    connect(m_ui->renameCopyAction, &QAction::triggered, this, &CopiesPage::renameCopy);
    connect(m_ui->exportCopyAction, &QAction::triggered, this, &CopiesPage::exportCopy);
    connect(m_ui->deleteCopiesAction, &QAction::triggered, this, &CopiesPage::deleteCopies);
    connect(m_ui->copiesView, &QAbstractItemView::activated, this, [this] { m_ui->compareCopiesAction->trigger(); });
    connect(m_ui->copiesView->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { update(); });
}

void CopiesPage::nameThings()
{
    m_model->setDescriber([](const StoredSnapshot &copy, int column, int role) -> QVariant {
        if (role != Qt::DisplayRole)
            return {};
        switch (column) {
        case SnapshotsModel::TakenColumn:
            return shown(copy.taken);
        case SnapshotsModel::NumberColumn:
            return Words::number(copy.serviceName);
        case SnapshotsModel::TypeColumn:
            return Catalogue::label(copy.featureType);
        case SnapshotsModel::CauseColumn:
            return Words::snapshotCause(copy.cause);
        default:
            return copy.name;
        }
    });
    m_model->setColumnNames({tr("Kept"), tr("Number"), tr("Configuration"), tr("Why"), tr("Name")});
    const QString widestTime = shown(QDateTime(QDate(2028, 12, 28), QTime(22, 58)));
    LiveTable::shape(m_ui->copiesView, {widestTime, {}, Catalogue::label(FeatureType::CloudIvr), {}, {}}, 6);
}

void CopiesPage::setPrompts(UserPrompts *prompts)
{
    m_prompts = prompts;
}

void CopiesPage::setSession(Session *session)
{
    m_session = session;
    m_service = {};
    m_following = std::make_unique<QObject>();
    m_model->setRows({});
    m_reading = Reading::Nothing;
    m_taking = false;
}

void CopiesPage::setService(const Service &service)
{
    if (!m_session)
        return;
    const bool isOther = service.serviceName != m_service.serviceName;
    m_service = service;
    if (isOther) {
        m_following = std::make_unique<QObject>();
        m_model->setRows({});
        m_reading = Reading::Nothing;
        m_taking = false;
        m_ui->copiesBanner->hide();
        connect(&m_session->snapshots(), &Snapshots::changed, m_following.get(), [this] { read(); });
        if (isVisible())
            read();
    }
    update();
}

void CopiesPage::setBlocked(const QString &reason)
{
    m_blocked = reason;
    update();
}

void CopiesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void CopiesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameThings();
        update();
    }
    QWidget::changeEvent(event);
}

void CopiesPage::read()
{
    if (!m_session || m_service.serviceName.isEmpty() || !isVisible())
        return;
    if (m_reading != Reading::Done)
        m_reading = Reading::UnderWay;
    whenTold(m_following.get(), m_session->snapshots().list(m_service.serviceName),
             [this](const Result<QList<StoredSnapshot>> &list) {
                 m_reading = list ? Reading::Done : Reading::Failed;
                 if (list)
                     m_model->setRows(*list);
                 else
                     fail(list.error(), tr("The copies could not be read."));
                 update();
             });
}

void CopiesPage::update()
{
    const QList<StoredSnapshot> copies = chosen();
    const bool isOnline = m_session && m_session->state() == Session::State::Online;
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->takeCopyAction->setEnabled(isOnline && !m_taking && !m_service.serviceName.isEmpty());
    m_ui->takeCopyAction->setToolTip(isOnline ? QString() : tr("OVHcloud cannot be reached now."));
    m_ui->restoreCopyAction->setEnabled(copies.size() == 1 && m_blocked.isEmpty());
    m_ui->restoreCopyAction->setToolTip(m_blocked);
    m_ui->compareCopiesAction->setText(copies.size() == 2 ? tr("Com&pare both…") : tr("Com&pare with now…"));
    m_ui->compareCopiesAction->setEnabled(copies.size() == 2 || (copies.size() == 1 && isOnline));
    m_ui->renameCopyAction->setEnabled(copies.size() == 1);
    m_ui->exportCopyAction->setEnabled(copies.size() == 1);
    m_ui->deleteCopiesAction->setEnabled(!copies.isEmpty());
    for (QWidget *widget : QList<QWidget *>{m_ui->copiesView, m_ui->restoreCopyButton, m_ui->compareCopiesButton,
                                            m_ui->renameCopyButton, m_ui->exportCopyButton, m_ui->deleteCopiesButton})
        widget->setVisible(!isEmpty);
    m_ui->copiesEmpty->setVisible(isEmpty && m_reading != Reading::Failed);
    m_ui->copiesEmpty->setText(m_reading == Reading::Done
                                   ? tr("There is no copy of this number yet. Keep one now, before you try something.")
                                   : tr("Reading the copies…"));
}

void CopiesPage::fail(const ApiError &error, const QString &what)
{
    m_ui->copiesBanner->showError(error, what);
}

void CopiesPage::take()
{
    m_taking = true;
    update();
    whenTold(m_following.get(), m_session->snapshots().take(m_service, Snapshots::Cause::OnDemand),
             [this](const Result<StoredSnapshot> &taken) {
                 m_taking = false;
                 if (!taken)
                     fail(taken.error(), tr("No copy was kept."));
                 update();
             });
}

void CopiesPage::importCopy()
{
    m_prompts->openFile(this, tr("Import a copy"), fileFilter(), [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestCopy) {
            m_ui->copiesBanner->show(Theme::Tone::Bad, tr("The file cannot be read."), file.errorString());
            return;
        }
        whenTold(m_following.get(), m_session->snapshots().import(file.readAll()),
                 [this](const Result<StoredSnapshot> &copy) {
                     if (!copy)
                         m_ui->copiesBanner->show(Theme::Tone::Bad, tr("The file is no copy that can be used."),
                                                  copy.error().message);
                     else if (copy->serviceName != m_service.serviceName)
                         m_ui->copiesBanner->show(
                             Theme::Tone::Good,
                             tr("The copy is one of %1 and is found there.").arg(Words::number(copy->serviceName)));
                 });
    });
}

void CopiesPage::exportCopy()
{
    const StoredSnapshot copy = chosen().first();
    const QString name = copy.serviceName + copy.taken.toLocalTime().toString(u" yyyy-MM-dd HH.mm"_s) + u".json"_s;
    m_prompts->saveFile(this, tr("Export the copy"), name, fileFilter(), [this, id = copy.id](const QString &path) {
        whenTold(m_following.get(), m_session->snapshots().byId(id), [this, path](const Result<StoredSnapshot> &whole) {
            if (!whole)
                return fail(whole.error(), tr("The copy could not be read."));
            QSaveFile file(path);
            const QByteArray content = Snapshots::fileOf(*whole);
            if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
                m_ui->copiesBanner->show(Theme::Tone::Good, tr("The copy is in %1.").arg(path));
            else
                m_ui->copiesBanner->show(Theme::Tone::Bad, tr("The file could not be written."), file.errorString());
        });
    });
}

void CopiesPage::renameCopy()
{
    const StoredSnapshot copy = chosen().first();
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"renameCopyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name of the copy"));
    dialog->setLabelText(tr("A copy with a name is not removed when old ones are."));
    dialog->setTextValue(copy.name);
    connect(dialog, &QInputDialog::textValueSelected, m_following.get(), [this, id = copy.id](const QString &name) {
        whenTold(m_following.get(), m_session->snapshots().rename(id, name.trimmed()),
                 [this](const Result<void> &renamed) {
                     if (!renamed)
                         fail(renamed.error(), tr("The name was not changed."));
                 });
    });
    dialog->open();
}

void CopiesPage::deleteCopies()
{
    QStringList ids;
    const QList<StoredSnapshot> copies = chosen();
    for (const StoredSnapshot &copy : copies)
        ids.append(copy.id);
    UserPrompts::Question question;
    question.title = tr("Delete copies");
    question.text = tr("%n copy(ies) will be deleted.", nullptr, int(ids.size()));
    question.details = tr("What they hold cannot be brought back after that.");
    question.action = tr("Delete");
    question.destructive = true;
    m_prompts->ask(this, question, [this, ids](bool accepted) {
        if (!accepted)
            return;
        whenTold(m_following.get(), m_session->snapshots().remove(ids), [this, ids](const Result<int> &count) {
            if (!count)
                fail(count.error(), tr("The copies were not deleted."));
            else if (*count < ids.size())
                m_ui->copiesBanner->show(Theme::Tone::Warning, tr("Something under way still needs a copy: it stays."));
        });
    });
}

void CopiesPage::compare()
{
    const QList<StoredSnapshot> copies = chosen();
    if (!m_ui->compareCopiesAction->isEnabled())
        return;
    whenTold(m_following.get(), m_session->snapshots().byId(copies.first().id),
             [this, copies](const Result<StoredSnapshot> &before) {
                 if (!before)
                     return fail(before.error(), tr("The copy could not be read."));
                 if (copies.size() == 1)
                     return compareWithNow(*before);
                 whenTold(m_following.get(), m_session->snapshots().byId(copies.last().id),
                          [this, before = *before](const Result<StoredSnapshot> &after) {
                              if (!after)
                                  return fail(after.error(), tr("The copy could not be read."));
                              showComparison(before, *after);
                          });
             });
}

void CopiesPage::compareWithNow(const StoredSnapshot &before)
{
    whenTold(m_following.get(), m_session->snapshots().read(m_service),
             [this, before](const Result<QJsonObject> &content) {
                 if (!content)
                     return fail(content.error(), tr("What there is now could not be read."));
                 StoredSnapshot now;
                 now.content = *content;
                 showComparison(before, now);
             });
}

void CopiesPage::showComparison(const StoredSnapshot &before, const StoredSnapshot &after)
{
    const Result<SetupGoal> one = SetupGoal::ofSnapshot(before.content);
    const Result<SetupGoal> other = SetupGoal::ofSnapshot(after.content);
    if (!one || !other)
        return fail(one ? other.error() : one.error(), tr("The copy could not be read."));
    auto *dialog = new CompareDialog(titleOf(before), titleOf(after), compared(*one, *other), this);
    dialog->open();
}

void CopiesPage::restore()
{
    whenTold(m_following.get(), m_session->snapshots().byId(chosen().first().id),
             [this](const Result<StoredSnapshot> &copy) {
                 if (copy)
                     emit restoreRequested(*copy);
                 else
                     fail(copy.error(), tr("The copy could not be read."));
             });
}

QList<StoredSnapshot> CopiesPage::chosen() const
{
    QList<StoredSnapshot> copies;
    const QModelIndexList rows = m_ui->copiesView->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        copies.append(m_model->row(m_sorted->mapToSource(row).row()));
    std::sort(copies.begin(), copies.end(),
              [](const StoredSnapshot &one, const StoredSnapshot &other) { return one.taken < other.taken; });
    return copies;
}

QString CopiesPage::titleOf(const StoredSnapshot &copy)
{
    if (!copy.taken.isValid())
        return tr("Now");
    return copy.name.isEmpty() ? shown(copy.taken) : tr("%1 (%2)", "name, time").arg(copy.name, shown(copy.taken));
}

} // namespace Aiguilleur
