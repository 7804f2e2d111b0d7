// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkdialog.h"

#include "core/catalogue.h"
#include "gui/bulk/bulksource.h"
#include "gui/bulk/bulkwords.h"
#include "gui/changeguard.h"
#include "gui/userprompts.h"
#include "service/inventory.h"
#include "service/session.h"
#include "ui_bulkdialog.h"
#include "words/batchwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

BulkDialog::BulkDialog(Session &session, ExpertMode &expertMode, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BulkDialog>())
    , m_session(&session)
    , m_prompts(prompts)
{
    build();
    connectParts();
    m_ui->bulkSource->setSession(session, expertMode);
    retranslate();
    m_targets.setSession(&session);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36);
}

BulkDialog::~BulkDialog() = default;

BulkSource &BulkDialog::source()
{
    return *m_ui->bulkSource;
}

void BulkDialog::build()
{
    m_ui->setupUi(this);
    m_ui->bulkBanner->hide();
    m_summing.setSingleShot(true);
    m_summing.setInterval(0);
    m_preview.setDescriber([this](const BatchPreviewModel::Row &row, int column, int role) {
        return BulkWords::preview(row, column, role, palette());
    });
    m_ui->targetTable->setModel(&m_targets);
    m_ui->previewTable->setModel(&m_preview);
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *targets = m_ui->targetTable->header();
    targets->resizeSection(TargetsModel::NumberColumn, letter * 28);
    targets->resizeSection(TargetsModel::DescriptionColumn, letter * 30);
    targets->resizeSection(TargetsModel::GroupColumn, letter * 30);
    QHeaderView *preview = m_ui->previewTable->header();
    preview->resizeSection(BatchPreviewModel::NumberColumn, letter * 24);
    for (const int column : {BatchPreviewModel::FromColumn, BatchPreviewModel::ToColumn})
        preview->resizeSection(column, letter * 22);
    preview->resizeSection(BatchPreviewModel::LossColumn, letter * 36);
}

void BulkDialog::connectParts()
{
    connect(m_ui->targetSearch, &QLineEdit::textChanged, this, &BulkDialog::setFilter);
    connect(m_ui->groupFilter, &QComboBox::currentIndexChanged, this, &BulkDialog::setFilter);
    connect(m_ui->typeFilter, &QComboBox::currentIndexChanged, this, &BulkDialog::setFilter);
    connect(m_ui->onlyChosen, &QCheckBox::toggled, this, &BulkDialog::setFilter);
    connect(m_ui->chooseAllButton, &QPushButton::clicked, this, [this] { m_targets.chooseVisible(true); });
    connect(m_ui->chooseNoneButton, &QPushButton::clicked, this, [this] { m_targets.chooseVisible(false); });
    connect(m_ui->bulkSource, &BulkSource::changed, this, &BulkDialog::sourceChanged);
    connect(m_ui->bulkSource, &BulkSource::manageTemplatesRequested, this, &BulkDialog::manageTemplatesRequested);
    connect(m_ui->previewButton, &QPushButton::clicked, this, &BulkDialog::preview);
    connect(m_ui->bulkBackButton, &QPushButton::clicked, this, &BulkDialog::backToTargets);
    connect(m_ui->readAgainButton, &QPushButton::clicked, &m_preview, &BatchPreviewModel::readAgain);
    connect(m_ui->bulkApplyButton, &QPushButton::clicked, this, &BulkDialog::apply);
    connect(m_ui->bulkCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_targets, &TargetsModel::chosenChanged, this, &BulkDialog::update);
    connect(&m_targets, &QAbstractItemModel::modelReset, this, &BulkDialog::update);
    connect(&m_preview, &BatchPreviewModel::changed, &m_summing, qOverload<>(&QTimer::start));
    connect(&m_summing, &QTimer::timeout, this, &BulkDialog::update);
    connect(m_session, &Session::stateChanged, this, &BulkDialog::update);
    connect(&m_session->inventory(), &Inventory::groupsReset, this, &BulkDialog::fillFilters);
    connect(m_session, &QObject::destroyed, this, &QDialog::reject);
}

void BulkDialog::choose(const QStringList &serviceNames)
{
    m_targets.choose(serviceNames);
    m_ui->onlyChosen->setChecked(!serviceNames.isEmpty());
    setFilter();
}

void BulkDialog::retranslate()
{
    m_targets.setDescriber(
        [](const Service &service, int column, int role) { return BulkWords::target(service, column, role); });
    m_targets.setColumnNames({tr("Number"), tr("Description"), tr("Group"), tr("Present configuration")});
    m_preview.setColumnNames({tr("Number"), tr("From"), tr("To"), tr("What is lost"), tr("Remarks")});
    fillFilters();
    update();
}

void BulkDialog::fillFilters()
{
    const QString group = m_ui->groupFilter->currentData().toString();
    const FeatureType type = m_ui->typeFilter->currentData().value<FeatureType>();
    {
        const QSignalBlocker groups(m_ui->groupFilter);
        const QSignalBlocker types(m_ui->typeFilter);
        m_ui->groupFilter->clear();
        m_ui->groupFilter->addItem(tr("All groups"), QString());
        for (int row = 0; row < m_session->inventory().groupCount(); ++row) {
            const BillingAccount &account = m_session->inventory().group(row).account;
            m_ui->groupFilter->addItem(account.displayName(), account.name);
        }
        m_ui->typeFilter->clear();
        m_ui->typeFilter->addItem(tr("Any"), QVariant::fromValue(FeatureType()));
        for (const FeatureType &one : BulkWords::typesOf(m_session->inventory()))
            m_ui->typeFilter->addItem(Catalogue::label(one), QVariant::fromValue(one));
        m_ui->groupFilter->setCurrentIndex(std::max(0, m_ui->groupFilter->findData(group)));
        m_ui->typeFilter->setCurrentIndex(0);
        for (int row = 1; row < m_ui->typeFilter->count(); ++row) {
            if (m_ui->typeFilter->itemData(row).value<FeatureType>() == type)
                m_ui->typeFilter->setCurrentIndex(row);
        }
    }
    setFilter();
}

void BulkDialog::setFilter()
{
    const TargetsModel::Filter filter{.text = m_ui->targetSearch->text(),
                                      .billingAccount = m_ui->groupFilter->currentData().toString(),
                                      .type = m_ui->typeFilter->currentData().value<FeatureType>(),
                                      .onlyChosen = m_ui->onlyChosen->isChecked()};
    if (filter != m_targets.filter())
        m_targets.setFilter(filter);
}

// A number is not made a copy of itself.
void BulkDialog::sourceChanged()
{
    const std::optional<Service> number = m_ui->bulkSource->number();
    m_targets.exclude(number ? number->serviceName : QString());
    m_ui->bulkBanner->hide();
    update();
}

void BulkDialog::preview()
{
    if (!whyNoPreview().isEmpty())
        return;
    m_isReadingSource = true;
    m_ui->bulkBanner->hide();
    update();
    m_ui->bulkSource->makeGoal([this](const Result<SetupGoal> &goal) {
        m_isReadingSource = false;
        if (goal)
            showPreview(*goal);
        else if (goal.error().kind == ApiError::Kind::BadRequest)
            m_ui->bulkBanner->show(Theme::Tone::Warning, goal.error().message);
        else
            m_ui->bulkBanner->showError(goal.error(), tr("The set-up to copy could not be read."));
        update();
    });
}

void BulkDialog::showPreview(const SetupGoal &goal)
{
    QList<Batches::Wish> wishes;
    const QList<Service> chosen = m_targets.chosen();
    for (const Service &service : chosen)
        wishes.append({service, goal});
    m_ui->previewHeading->setText(
        tr("%1, for %n number(s)", nullptr, int(wishes.size())).arg(m_ui->bulkSource->title()));
    m_ui->bulkPages->setCurrentWidget(m_ui->previewPage);
    m_preview.read(*m_session, wishes, [this](const Service &service) {
        return whyNoChange(*m_session, service.billingAccount, service.serviceName);
    });
    m_ui->previewTable->setFocus();
    update();
}

void BulkDialog::backToTargets()
{
    m_preview.clear();
    m_ui->bulkPages->setCurrentWidget(m_ui->targetsPage);
    m_ui->targetTable->setFocus();
    update();
}

int BulkDialog::replacedCount() const
{
    int count = 0;
    for (const BatchPreviewModel::Row &row : m_preview.rows()) {
        const bool loses = row.preview.changesType && !row.wish.service.featureType.isEmpty();
        count += int(row.state == BatchPreviewModel::State::Ready && row.isChosen && loses);
    }
    return count;
}

void BulkDialog::apply()
{
    if (!whyNoApply().isEmpty())
        return;
    const int replaced = replacedCount();
    if (replaced == 0)
        return begin();
    UserPrompts::Question question;
    question.title = tr("Replace the configuration of %n number(s)", nullptr, replaced);
    question.text =
        tr("%n number(s) will get “%1”.", nullptr, int(m_preview.wishes().size())).arg(m_ui->bulkSource->title());
    question.details = tr("The present configuration of %n of them will be replaced. A copy of each is kept on this "
                          "computer before anything is sent, and all of it can be undone.",
                          nullptr, replaced);
    question.action = tr("Replace %n configuration(s)", nullptr, replaced);
    question.destructive = true;
    const QPointer<BulkDialog> dialog(this);
    m_prompts.ask(this, question, [this, dialog](bool accepted) {
        if (dialog && accepted && whyNoApply().isEmpty())
            begin();
    });
}

void BulkDialog::begin()
{
    const Result<Batch *> begun =
        m_session->batches().begin(m_ui->bulkSource->title(), m_preview.wishes(), m_ui->bulkSource->origin());
    if (!begun) {
        m_ui->bulkBanner->showError(begun.error(), tr("The changes were not sent."));
        return;
    }
    emit batchBegun(*begun);
    accept();
}

QString BulkDialog::whyNoPreview() const
{
    if (!m_session)
        return tr("The account is closed.");
    const QString readOnly = whyReadOnly(*m_session);
    if (!readOnly.isEmpty())
        return readOnly;
    const QString noSource = m_ui->bulkSource->whyNot();
    if (!noSource.isEmpty())
        return noSource;
    if (m_targets.chosenCount() == 0)
        return tr("Choose the numbers to be changed.");
    return m_isReadingSource ? tr("Reading the set-up to copy…") : QString();
}

QString BulkDialog::whyNoApply() const
{
    if (!m_session)
        return tr("The account is closed.");
    if (m_preview.isReading())
        return tr("Reading what the numbers have now…");
    return m_preview.wishes().isEmpty() ? tr("There is nothing to do for these numbers.") : QString();
}

void BulkDialog::update()
{
    const bool isPreview = m_ui->bulkPages->currentWidget() == m_ui->previewPage;
    m_ui->previewButton->setVisible(!isPreview);
    m_ui->bulkBackButton->setVisible(isPreview);
    m_ui->bulkApplyButton->setVisible(isPreview);
    m_ui->readAgainButton->setVisible(isPreview && m_preview.count(BatchPreviewModel::State::Unread) > 0);
    if (isPreview)
        updatePreview();
    else
        updateTargets();
}

void BulkDialog::updateTargets()
{
    const int all = m_targets.rowCount();
    m_ui->chosenCount->setText(tr("%n number(s) chosen", nullptr, m_targets.chosenCount()));
    m_ui->chooseAllButton->setEnabled(all > 0);
    m_ui->chooseNoneButton->setEnabled(all > 0 && m_targets.chosenCount() > 0);
    const QString reason = whyNoPreview();
    m_ui->previewButton->setEnabled(reason.isEmpty());
    m_ui->previewButton->setDefault(true);
    m_ui->bulkHint->setText(reason);
}

void BulkDialog::updatePreview()
{
    const int all = int(m_preview.rows().size());
    const int read = m_preview.readCount();
    const int ready = int(m_preview.wishes().size());
    m_ui->previewProgress->setVisible(m_preview.isReading());
    m_ui->previewProgress->setRange(0, std::max(1, all));
    m_ui->previewProgress->setValue(read);
    m_ui->previewProgress->setFormat(tr("%1 of %n read", nullptr, all).arg(read));
    m_ui->previewSummary->setText(BulkWords::summary(m_preview));
    const QString reason = whyNoApply();
    m_ui->bulkApplyButton->setText(tr("&Apply to %n number(s)", nullptr, ready));
    m_ui->bulkApplyButton->setEnabled(reason.isEmpty());
    m_ui->bulkApplyButton->setDefault(true);
    m_ui->bulkHint->setText(reason);
}

void BulkDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_session) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace Aiguilleur
