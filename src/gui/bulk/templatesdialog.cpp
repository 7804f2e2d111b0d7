// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/templatesdialog.h"

#include "core/catalogue.h"
#include "gui/theme.h"
#include "gui/userprompts.h"
#include "service/futuretold.h"
#include "service/session.h"
#include "service/templates.h"
#include "ui_templatesdialog.h"
#include "words/batchwords.h"
#include "words/errorwords.h"

#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

enum TemplateColumn { TemplateNameColumn, TemplateTypeColumn, TemplateBlanksColumn };

QString blanksOf(const SetupTemplate &entry)
{
    const QStringList names = Words::blankLabels(entry.goal, entry.blankKeys());
    return names.isEmpty() ? TemplatesDialog::tr("none", "blanks of a template") : QLocale().createSeparatedList(names);
}

QString templateFileFilter()
{
    return TemplatesDialog::tr("Templates (*.json)");
}

} // namespace

TemplatesDialog::TemplatesDialog(Session &session, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TemplatesDialog>())
    , m_session(&session)
    , m_prompts(prompts)
{
    m_ui->setupUi(this);
    m_ui->templatesBanner->hide();
    m_ui->templateList->setEditTriggers(QAbstractItemView::EditKeyPressed);
    connect(&session.templates(), &Templates::changed, this, &TemplatesDialog::fill);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    connect(m_ui->templateList, &QTreeWidget::currentItemChanged, this, &TemplatesDialog::update);
    connect(m_ui->templateList, &QTreeWidget::itemChanged, this, &TemplatesDialog::renamed);
    connect(m_ui->renameTemplateButton, &QPushButton::clicked, this,
            [this] { m_ui->templateList->editItem(m_ui->templateList->currentItem(), TemplateNameColumn); });
    connect(m_ui->removeTemplateButton, &QPushButton::clicked, this, &TemplatesDialog::remove);
    connect(m_ui->importTemplateButton, &QPushButton::clicked, this, &TemplatesDialog::importFile);
    connect(m_ui->exportTemplateButton, &QPushButton::clicked, this, &TemplatesDialog::exportFile);
    connect(m_ui->closeTemplatesButton, &QPushButton::clicked, this, &QDialog::close);
    fill();
    whenTold(this, session.templates().load(), [this](const Result<QList<SetupTemplate>> &read) {
        if (!read)
            showOutcome(read.error(), tr("The templates could not be read."));
    });
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 22);
}

TemplatesDialog::~TemplatesDialog() = default;

void TemplatesDialog::fill()
{
    const SetupTemplate *before = selected();
    const QString id = before ? before->id : QString();
    const QSignalBlocker blocker(m_ui->templateList);
    m_ui->templateList->clear();
    m_ui->templateList->setHeaderLabels({tr("Name"), tr("Configuration"), tr("Blanks")});
    for (const SetupTemplate &one : m_session->templates().all()) {
        auto *item = new QTreeWidgetItem(m_ui->templateList);
        item->setText(TemplateNameColumn, one.name);
        item->setData(TemplateNameColumn, Qt::UserRole, one.id);
        item->setText(TemplateTypeColumn, Catalogue::label(one.goal.type));
        item->setText(TemplateBlanksColumn, blanksOf(one));
        item->setIcon(TemplateTypeColumn, Theme::configurationIcon(one.goal.type, palette()));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (one.id == id)
            m_ui->templateList->setCurrentItem(item);
    }
    if (!m_ui->templateList->currentItem())
        m_ui->templateList->setCurrentItem(m_ui->templateList->topLevelItem(0));
    m_ui->templateList->header()->resizeSections(QHeaderView::ResizeToContents);
    update();
}

const SetupTemplate *TemplatesDialog::selected() const
{
    const QTreeWidgetItem *item = m_ui->templateList->currentItem();
    return item ? m_session->templates().find(item->data(TemplateNameColumn, Qt::UserRole).toString()) : nullptr;
}

void TemplatesDialog::update()
{
    const bool any = selected() != nullptr;
    m_ui->renameTemplateButton->setEnabled(any);
    m_ui->removeTemplateButton->setEnabled(any);
    m_ui->exportTemplateButton->setEnabled(any);
}

void TemplatesDialog::renamed(QTreeWidgetItem *item)
{
    const QString id = item->data(TemplateNameColumn, Qt::UserRole).toString();
    const SetupTemplate *entry = m_session->templates().find(id);
    const QString name = item->text(TemplateNameColumn).trimmed();
    if (!entry || entry->name == name)
        return;
    m_ui->templatesBanner->hide();
    whenTold(this, m_session->templates().rename(id, name), [this, name](const Result<SetupTemplate> &outcome) {
        if (outcome)
            return;
        if (outcome.error().kind == ApiError::Kind::Conflict)
            m_ui->templatesBanner->show(Theme::Tone::Warning, tr("Another template is called “%1”.").arg(name));
        else
            showOutcome(outcome.error(), tr("The template was not renamed."));
        fill();
    });
}

void TemplatesDialog::remove()
{
    const SetupTemplate *entry = selected();
    if (!entry)
        return;
    const UserPrompts::Question question{.title = tr("Delete the template"),
                                         .text = tr("The template “%1” will be deleted.").arg(entry->name),
                                         .details = tr("Numbers that it was applied to stay as they are."),
                                         .action = tr("Delete the template"),
                                         .destructive = true};
    const QPointer<TemplatesDialog> dialog(this);
    m_prompts.ask(this, question, [this, dialog, id = entry->id](bool accepted) {
        if (!dialog || !accepted)
            return;
        whenTold(this, m_session->templates().remove(id), [this](const Result<void> &outcome) {
            if (!outcome)
                showOutcome(outcome.error(), tr("The template was not deleted."));
        });
    });
}

void TemplatesDialog::importFile()
{
    const QPointer<TemplatesDialog> dialog(this);
    m_prompts.openFile(this, tr("Import a template"), templateFileFilter(), [this, dialog](const QString &path) {
        if (!dialog)
            return;
        m_ui->templatesBanner->hide();
        const Result<SetupTemplate> read = Templates::readFile(path);
        if (!read) {
            m_ui->templatesBanner->show(Theme::Tone::Bad, tr("The file is no template that can be used."), {},
                                        read.error().message);
            return;
        }
        whenTold(this, m_session->templates().save(*read), [this](const Result<SetupTemplate> &outcome) {
            if (!outcome && outcome.error().kind == ApiError::Kind::Conflict)
                m_ui->templatesBanner->show(Theme::Tone::Warning,
                                            tr("There is a template of that name already: rename it first."));
            else if (!outcome)
                showOutcome(outcome.error(), tr("The template was not stored."));
        });
    });
}

void TemplatesDialog::exportFile()
{
    const SetupTemplate *entry = selected();
    if (!entry)
        return;
    const QPointer<TemplatesDialog> dialog(this);
    const QString name = entry->name + u".json"_s;
    m_prompts.saveFile(this, tr("Export the template"), name, templateFileFilter(),
                       [this, dialog, entry = *entry](const QString &path) {
                           const Result<void> written = Templates::writeFile(entry, path);
                           if (dialog && !written)
                               showOutcome(written.error(), tr("The file could not be written."));
                       });
}

void TemplatesDialog::showOutcome(const ApiError &error, const QString &what)
{
    m_ui->templatesBanner->showError(error, what);
}

void TemplatesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_session) {
        m_ui->retranslateUi(this);
        fill();
    }
}

} // namespace Aiguilleur
