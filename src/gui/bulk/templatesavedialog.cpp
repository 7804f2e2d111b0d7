// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/templatesavedialog.h"

#include "core/catalogue.h"
#include "core/setupblanks.h"
#include "models/searchtext.h"
#include "service/futuretold.h"
#include "service/session.h"
#include "service/snapshots.h"
#include "service/templates.h"
#include "ui_templatesavedialog.h"
#include "words/batchwords.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int mostBlanksWithoutSearch = 30;

// What differs from number to number in most companies.
bool isUsuallyBlank(const QString &key)
{
    return key == "destination"_L1 || SetupBlank{.key = key, .member = {}}.isMembers();
}

QString templateValueShown(const SetupGoal &goal, const QString &key)
{
    const std::optional<SetupField> field = SetupBlanks::find(goal, key);
    const QString value = SetupTemplate::valueOf(goal, key);
    if (field && field->kind == SetupField::Kind::Phone && !value.isEmpty())
        return Words::number(value);
    if (field && field->kind == SetupField::Kind::Choice)
        return Words::fieldChoice(key, value);
    if (field && field->kind == SetupField::Kind::Switch)
        return value == "true"_L1 ? TemplateSaveDialog::tr("Yes") : TemplateSaveDialog::tr("No");
    if (field)
        return value;
    QStringList numbers;
    const QStringList members = value.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &member : members)
        numbers.append(Words::number(member));
    return numbers.join(u", "_s);
}

} // namespace

TemplateSaveDialog::TemplateSaveDialog(Session &session, const Service &service, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TemplateSaveDialog>())
    , m_session(&session)
    , m_service(service)
{
    m_ui->setupUi(this);
    m_ui->templateSaveBanner->hide();
    m_ui->templateName->setText(service.ownDescription());
    connect(m_ui->templateName, &QLineEdit::textChanged, this, &TemplateSaveDialog::update);
    connect(m_ui->blankSearch, &QLineEdit::textChanged, this, &TemplateSaveDialog::search);
    connect(m_ui->templateSaveButtons, &QDialogButtonBox::accepted, this, &TemplateSaveDialog::save);
    connect(m_ui->templateSaveButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    auto *again = new QAction(this);
    connect(again, &QAction::triggered, this, &TemplateSaveDialog::read);
    again->setObjectName(u"readSetupAgain"_s);
    m_ui->templateSaveBanner->setAction(again);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28);
    read();
}

TemplateSaveDialog::~TemplateSaveDialog() = default;

void TemplateSaveDialog::read()
{
    m_isBusy = true;
    m_ui->templateSaveBanner->hide();
    fill();
    whenTold(this, m_session->snapshots().read(m_service), [this](const Result<QJsonObject> &content) {
        m_isBusy = false;
        const Result<SetupGoal> goal =
            content ? SetupGoal::ofSnapshot(*content) : Result<SetupGoal>(tl::make_unexpected(content.error()));
        if (goal)
            m_goal = *goal;
        else
            m_ui->templateSaveBanner->showError(goal.error(), tr("The set-up of the number could not be read."));
        fill();
    });
}

void TemplateSaveDialog::fill()
{
    setWindowTitle(tr("Save %1 as a template").arg(Words::number(m_service.serviceName)));
    findChild<QAction *>(u"readSetupAgain"_s)->setText(tr("Read again"));
    m_ui->blankList->clear();
    m_ui->blankList->setHeaderLabels({tr("Setting"), tr("At this number")});
    QStringList keys = m_goal ? SetupTemplate::possibleBlanks(*m_goal) : QStringList();
    std::stable_partition(keys.begin(), keys.end(), isUsuallyBlank);
    QStringList labels = m_goal ? Words::blankLabels(*m_goal, keys) : QStringList();
    for (const QString &key : std::as_const(keys)) {
        auto *item = new QTreeWidgetItem(m_ui->blankList);
        item->setText(0, labels.takeFirst());
        item->setText(1, templateValueShown(*m_goal, key));
        item->setData(0, Qt::UserRole, key);
        item->setCheckState(0, isUsuallyBlank(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->blankList->header()->resizeSections(QHeaderView::ResizeToContents);
    m_ui->blankSearch->setVisible(keys.size() > mostBlanksWithoutSearch);
    search();
    update();
}

// Call plans have hundreds of them. What is checked stays so while it is not shown.
void TemplateSaveDialog::search()
{
    const SearchQuery query(m_ui->blankSearch->isHidden() ? QString() : m_ui->blankSearch->text());
    for (int row = 0; row < m_ui->blankList->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_ui->blankList->topLevelItem(row);
        item->setHidden(!query.isFoundIn({item->text(0), item->text(1)}));
    }
}

void TemplateSaveDialog::update()
{
    const bool canSave = m_goal && !m_isBusy && !m_ui->templateName->text().trimmed().isEmpty();
    m_ui->templateSaveButtons->button(QDialogButtonBox::Save)->setEnabled(canSave);
    m_ui->templateSaveButtons->button(QDialogButtonBox::Save)->setText(tr("Save the template"));
    m_ui->templateSaveButtons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

QStringList TemplateSaveDialog::blanks() const
{
    QStringList keys;
    for (int row = 0; row < m_ui->blankList->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_ui->blankList->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            keys.append(item->data(0, Qt::UserRole).toString());
    }
    return keys;
}

void TemplateSaveDialog::save()
{
    const Result<SetupTemplate> made = SetupTemplate::of(m_ui->templateName->text(), *m_goal, blanks());
    if (!made) {
        m_ui->templateSaveBanner->showError(made.error());
        return;
    }
    m_isBusy = true;
    update();
    whenTold(this, m_session->templates().save(*made), [this](const Result<SetupTemplate> &outcome) {
        m_isBusy = false;
        update();
        if (outcome) {
            emit saved(outcome->name);
            accept();
        } else if (outcome.error().kind == ApiError::Kind::Conflict) {
            m_ui->templateSaveBanner->show(Theme::Tone::Warning,
                                           tr("There is a template of that name already: choose another one."));
        } else {
            m_ui->templateSaveBanner->showError(outcome.error(), tr("The template was not stored."));
        }
    });
}

void TemplateSaveDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_session) {
        m_ui->retranslateUi(this);
        fill();
    }
}

} // namespace Aiguilleur
