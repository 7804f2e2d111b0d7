// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/configurationchoice.h"

#include "gui/configurationcard.h"
#include "gui/configurationcards.h"
#include "gui/theme.h"
#include "ui_configurationchoice.h"

#include <QEvent>
#include <QStackedLayout>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr Configuration::Mode modes[] = {Configuration::Mode::Simple, Configuration::Mode::Expert};

//! The height that the tallest of the texts takes in the label at its present width.
int tallest(const QLabel *label, const QStringList &texts)
{
    int height = 0;
    for (const QString &text : texts) {
        const QRect room(0, 0, qMax(label->width(), 100), 10000);
        height = qMax(height, label->fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height());
    }
    return height;
}

} // namespace

ConfigurationChoice::ConfigurationChoice(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConfigurationChoice>())
    , m_stack(new QStackedLayout)
{
    m_ui->setupUi(this);
    m_ui->cards->setLayout(m_stack);
    m_ui->expertIcon->setIcon(u"info"_s, Theme::Tone::Muted);
    for (const Configuration::Mode mode : modes)
        addCards(mode);
    orderTabs();
    connect(m_ui->modeButton, &QPushButton::clicked, this, &ConfigurationChoice::modeSwitchRequested);
    connect(m_ui->menu, &QComboBox::currentIndexChanged, this, &ConfigurationChoice::chooseRow);
    connect(m_ui->guide, &QLabel::linkActivated, this,
            [this](const QString &address) { emit guideRequested(QUrl(address)); });
    retranslate();
}

ConfigurationChoice::~ConfigurationChoice() = default;

void ConfigurationChoice::addCards(Configuration::Mode mode)
{
    auto *cards = new ConfigurationCards(mode);
    cards->setObjectName(mode == Configuration::Mode::Simple ? u"simpleCards"_s : u"expertCards"_s);
    m_stack->addWidget(cards);
    m_cards.append(cards);
    connect(cards, &ConfigurationCards::chosen, this, &ConfigurationChoice::choose);
    connect(cards, &ConfigurationCards::activated, this, &ConfigurationChoice::applyRequested);
}

// The cards are made after the form, and would come last.
void ConfigurationChoice::orderTabs()
{
    QWidget *before = m_ui->modeButton;
    const QList<ConfigurationCard *> cards = m_ui->cards->findChildren<ConfigurationCard *>();
    for (ConfigurationCard *card : cards) {
        setTabOrder(before, card);
        before = card;
    }
    setTabOrder(before, m_ui->menu);
    setTabOrder(m_ui->menu, m_ui->guide);
}

void ConfigurationChoice::setPresent(const FeatureType &present)
{
    m_present = present;
    for (FeatureType &choice : m_choices) {
        if (Catalogue::isSameConfiguration(choice, present))
            choice = {};
    }
    for (ConfigurationCards *cards : std::as_const(m_cards))
        cards->setPresent(present);
    fillMenu();
    showPresent();
    showChoice();
}

void ConfigurationChoice::setExpert(bool expert)
{
    m_expert = expert;
    m_stack->setCurrentIndex(mode());
    retranslate();
}

FeatureType ConfigurationChoice::choice() const
{
    return m_choices[mode()];
}

void ConfigurationChoice::focusCards()
{
    if (ConfigurationCard *card = m_cards.at(mode())->firstChoosable())
        card->setFocus(Qt::OtherFocusReason);
}

void ConfigurationChoice::choose(const FeatureType &type)
{
    if (m_choices[mode()] == type)
        return;
    m_choices[mode()] = type;
    showChoice();
    emit choiceChanged();
}

void ConfigurationChoice::chooseRow(int row)
{
    if (row >= 0)
        choose(m_ui->menu->itemData(row).value<FeatureType>());
}

void ConfigurationChoice::fillMenu()
{
    const QSignalBlocker blocker(m_ui->menu);
    m_ui->menu->clear();
    for (const FeatureType &type : Catalogue::offered(modes[mode()])) {
        const bool present = Catalogue::isSameConfiguration(type, m_present);
        const QString label = Catalogue::label(type);
        m_ui->menu->addItem(Theme::configurationIcon(type, palette()), present ? tr("%1 (current)").arg(label) : label,
                            QVariant::fromValue(type));
        // The present configuration is shown where one looks for it, and cannot be taken.
        auto *model = qobject_cast<QStandardItemModel *>(m_ui->menu->model());
        model->item(m_ui->menu->count() - 1)->setEnabled(!present);
    }
    m_ui->menu->setCurrentIndex(-1);
}

void ConfigurationChoice::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->menu->setPlaceholderText(tr("Choose a configuration"));
    m_ui->modeButton->setText(m_expert ? tr("Switch to simple mode") : tr("Switch to expert mode"));
    for (ConfigurationCards *cards : std::as_const(m_cards))
        cards->retranslate();
    m_ui->expertRow->setVisible(m_expert);
    fillMenu();
    showPresent();
    showChoice();
    if (isVisible())
        reserveHeights(); // before, the labels do not have their widths
}

void ConfigurationChoice::showChoice()
{
    const FeatureType type = choice();
    m_cards.at(mode())->choose(type);
    {
        const QSignalBlocker blocker(m_ui->menu);
        m_ui->menu->setCurrentIndex(static_cast<int>(Catalogue::offered(modes[mode()]).indexOf(type)));
    }
    const bool chosen = !type.apiName().isEmpty();
    const Configuration configuration = Catalogue::configuration(type);
    m_ui->description->setText(chosen ? configuration.description : tr("Choose what callers shall get."));
    m_ui->goodFor->setText(chosen && !configuration.goodFor.isEmpty() ? tr("Good for: %1").arg(configuration.goodFor)
                                                                      : QString());
    const QString address = chosen ? configuration.guide.toString(QUrl::FullyEncoded) : QString();
    m_ui->guide->setText(u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), tr("Read the guide")));
    m_ui->guide->setVisible(!address.isEmpty());
}

void ConfigurationChoice::showPresent()
{
    const Configuration::Mode offered = Catalogue::mode(m_present);
    const QString label = Catalogue::label(m_present);
    if (!m_expert && offered == Configuration::Mode::Expert)
        m_ui->present->setText(tr("Current configuration: %1. It is offered in the expert mode.").arg(label));
    else if (Catalogue::configuration(m_present).obsolete)
        m_ui->present->setText(tr("Current configuration: %1. OVHcloud no longer offers it.").arg(label));
    else
        m_ui->present->setText(tr("Current configuration: %1").arg(label));
}

void ConfigurationChoice::reserveHeights()
{
    QStringList descriptions;
    QStringList purposes;
    for (const Configuration::Mode mode : modes) {
        for (const FeatureType &type : Catalogue::offered(mode)) {
            descriptions.append(Catalogue::configuration(type).description);
            purposes.append(tr("Good for: %1").arg(Catalogue::configuration(type).goodFor));
        }
    }
    // The dialog shall not jump while one looks at one configuration after the other.
    m_ui->description->setMinimumHeight(tallest(m_ui->description, descriptions));
    m_ui->goodFor->setMinimumHeight(tallest(m_ui->goodFor, purposes));
}

void ConfigurationChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConfigurationChoice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reserveHeights();
}

} // namespace Aiguilleur
