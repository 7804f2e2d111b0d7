// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulksource.h"

#include "core/catalogue.h"
#include "gui/expertmode.h"
#include "gui/gotonumber.h"
#include "gui/theme.h"
#include "service/futuretold.h"
#include "service/inventory.h"
#include "service/session.h"
#include "service/snapshots.h"
#include "service/templates.h"
#include "ui_bulksource.h"
#include "words/numberwords.h"

#include <QCompleter>
#include <QEvent>
#include <QPointer>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qsizetype mostSuggested = 12;

QString numberAndDescription(const Service &service)
{
    const QString number = Words::number(service.serviceName);
    const QString description = service.ownDescription();
    return description.isEmpty() ? number : number + u" – "_s + description;
}

} // namespace

BulkSource::BulkSource(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BulkSource>())
    , m_completer(new QCompleter(this))
    , m_suggestions(new QStringListModel(this))
{
    m_ui->setupUi(this);
    m_completer->setModel(m_suggestions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_ui->numberChoice->setCompleter(m_completer);
    connect(m_ui->numberChoice, &QLineEdit::textEdited, this, &BulkSource::suggest);
    connect(m_ui->numberChoice, &QLineEdit::textChanged, this, &BulkSource::numberTyped);
    for (QRadioButton *kind : {m_ui->typeSource, m_ui->numberSource, m_ui->templateSource})
        connect(kind, &QRadioButton::toggled, this, &BulkSource::update);
    connect(m_ui->typeChoice, &QComboBox::currentIndexChanged, this, &BulkSource::update);
    connect(m_ui->templateChoice, &QComboBox::currentIndexChanged, this, &BulkSource::update);
    connect(m_ui->templateBlanks, &TemplateBlanks::changed, this, &BulkSource::changed);
    connect(m_ui->manageTemplatesButton, &QPushButton::clicked, this, &BulkSource::manageTemplatesRequested);
}

BulkSource::~BulkSource() = default;

void BulkSource::setSession(Session &session, ExpertMode &expertMode)
{
    m_session = &session;
    m_expertMode = &expertMode;
    connect(&session.templates(), &Templates::changed, this, &BulkSource::fillTemplates);
    connect(&expertMode, &ExpertMode::changed, this, &BulkSource::fillTypes);
    session.templates().load();
    fillTypes();
    fillTemplates();
}

void BulkSource::fillTypes()
{
    const FeatureType before = m_ui->typeChoice->currentData().value<FeatureType>();
    QList<FeatureType> types = Catalogue::offered(Configuration::Mode::Simple);
    if (m_expertMode->isOn())
        types += Catalogue::offered(Configuration::Mode::Expert);
    types.append(FeatureType::Empty);
    {
        const QSignalBlocker blocker(m_ui->typeChoice);
        m_ui->typeChoice->clear();
        m_ui->typeChoice->setPlaceholderText(tr("Choose a configuration"));
        for (const FeatureType &type : std::as_const(types)) {
            const QString name = type.isEmpty() ? tr("None: delete the configuration") : Catalogue::label(type);
            m_ui->typeChoice->addItem(Theme::configurationIcon(type, palette()), name, QVariant::fromValue(type));
        }
        m_ui->typeChoice->setCurrentIndex(int(types.indexOf(before)));
    }
    update();
}

void BulkSource::fillTemplates()
{
    const QString before = m_ui->templateChoice->currentData().toString();
    {
        const QSignalBlocker blocker(m_ui->templateChoice);
        m_ui->templateChoice->clear();
        const QList<SetupTemplate> &all = m_session->templates().all();
        m_ui->templateChoice->setPlaceholderText(all.isEmpty() ? tr("There is no template yet")
                                                               : tr("Choose a template"));
        for (const SetupTemplate &one : all)
            m_ui->templateChoice->addItem(Theme::configurationIcon(one.goal.type, palette()), one.name, one.id);
        m_ui->templateChoice->setCurrentIndex(m_ui->templateChoice->findData(before));
    }
    update();
}

void BulkSource::chooseType(const FeatureType &type)
{
    for (int row = 0; row < m_ui->typeChoice->count(); ++row) {
        if (m_ui->typeChoice->itemData(row).value<FeatureType>() == type)
            m_ui->typeChoice->setCurrentIndex(row);
    }
    m_ui->typeSource->setChecked(true);
}

void BulkSource::chooseNumber(const QString &serviceName)
{
    const std::optional<Service> found = m_session->inventory().find(serviceName);
    if (!found)
        return;
    m_ui->numberSource->setChecked(true);
    m_ui->numberChoice->setText(numberAndDescription(*found));
}

void BulkSource::chooseTemplate(const QString &id)
{
    m_ui->templateSource->setChecked(true);
    m_ui->templateChoice->setCurrentIndex(m_ui->templateChoice->findData(id));
}

void BulkSource::suggest(const QString &text)
{
    QStringList lines;
    const QList<Service> found = GoToNumber::matches(m_session->inventory().services(), text, mostSuggested);
    for (const Service &service : found) {
        if (service.kind == Service::Kind::Alias)
            lines.append(numberAndDescription(service));
    }
    m_suggestions->setStringList(lines);
}

void BulkSource::numberTyped(const QString &text)
{
    m_number.reset();
    const QString number = text.section(u" – "_s, 0, 0);
    const QList<Service> found =
        m_session ? GoToNumber::matches(m_session->inventory().services(), number, 2) : QList<Service>();
    const bool isCertain = found.size() == 1 || (!found.isEmpty() && Words::number(found[0].serviceName) == number);
    if (isCertain && found[0].kind == Service::Kind::Alias)
        m_number = found[0];
    update();
}

// What is not chosen cannot be edited, but is kept.
void BulkSource::update()
{
    m_ui->typeChoice->setEnabled(m_ui->typeSource->isChecked());
    m_ui->numberChoice->setEnabled(m_ui->numberSource->isChecked());
    m_ui->templateChoice->setEnabled(m_ui->templateSource->isChecked());
    m_ui->numberName->setText(m_number ? Catalogue::label(m_number->featureType) : QString());
    const SetupTemplate *shown = m_ui->templateSource->isChecked() ? shownTemplate() : nullptr;
    m_ui->templateBlanks->setTemplate(shown ? *shown : SetupTemplate());
    m_ui->templateBlanks->setVisible(shown && !shown->blanks.isEmpty());
    emit changed();
}

const SetupTemplate *BulkSource::shownTemplate() const
{
    return m_session ? m_session->templates().find(m_ui->templateChoice->currentData().toString()) : nullptr;
}

std::optional<Service> BulkSource::number() const
{
    return m_ui->numberSource->isChecked() ? m_number : std::nullopt;
}

QString BulkSource::whyNot() const
{
    if (m_ui->typeSource->isChecked())
        return m_ui->typeChoice->currentIndex() < 0 ? tr("Choose a configuration.") : QString();
    if (m_ui->numberSource->isChecked()) {
        if (!m_number)
            return tr("Choose the number whose set-up is copied.");
        return m_number->featureType.isEmpty() ? tr("This number has no configuration to copy.") : QString();
    }
    return shownTemplate() ? QString() : tr("Choose a template.");
}

QString BulkSource::title() const
{
    if (m_ui->typeSource->isChecked())
        return Catalogue::label(m_ui->typeChoice->currentData().value<FeatureType>());
    if (m_ui->numberSource->isChecked())
        return m_number ? tr("Copy of %1").arg(Words::number(m_number->serviceName)) : QString();
    return m_ui->templateChoice->currentText();
}

Provisioning::Origin BulkSource::origin() const
{
    if (m_ui->typeSource->isChecked())
        return Provisioning::Origin::Bulk;
    return m_ui->numberSource->isChecked() ? Provisioning::Origin::Copy : Provisioning::Origin::Template;
}

void BulkSource::makeGoal(std::function<void(const Result<SetupGoal> &)> then)
{
    if (m_ui->typeSource->isChecked())
        return then(SetupGoal::ofType(m_ui->typeChoice->currentData().value<FeatureType>()));
    if (m_ui->templateSource->isChecked())
        return fillTemplateIn(then);
    whenTold(this, m_session->snapshots().read(*m_number), [then](const Result<QJsonObject> &content) {
        if (content)
            then(SetupGoal::ofSnapshot(*content));
        else
            then(tl::make_unexpected(content.error()));
    });
}

void BulkSource::fillTemplateIn(const std::function<void(const Result<SetupGoal> &)> &then)
{
    const SetupTemplate *shown = shownTemplate();
    const auto filling = shown->filled(m_ui->templateBlanks->values(), m_session->inventory().services());
    m_ui->templateBlanks->showProblems(filling.problems);
    if (!filling.hasErrors())
        return then(filling.goal);
    then(failure(ApiError::Kind::BadRequest, tr("Fill in what is marked first.")));
}

void BulkSource::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (m_session && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)) {
        fillTypes();
        fillTemplates();
    }
}

} // namespace Aiguilleur
