// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settingsdialog.h"

#include "gui/fitsheight.h"
#include "gui/settings.h"
#include "gui/shareddatabasepage.h"
#include "ui_settingsdialog.h"

#include <QEvent>
#include <QPushButton>
#include <array>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr std::array retentionDays = {0, 30, 90, 365, 3 * 365};

QString retentionText(int days)
{
    if (days == 0)
        return SettingsDialog::tr("For ever");
    if (days % 365 == 0)
        return SettingsDialog::tr("%n year(s)", nullptr, days / 365);
    return SettingsDialog::tr("%n day(s)", nullptr, days);
}

//! Also what somebody has written into the file by hand.
void chooseDays(QComboBox *box, int days)
{
    if (box->findData(days) < 0)
        box->addItem(retentionText(days), days);
    box->setCurrentIndex(box->findData(days));
}

} // namespace

//! One form and what it is compared with.
class SettingsDialog::Private
{
public:
    Private(SettingsDialog &dialog, Settings &chosen)
        : q(dialog)
        , ui(std::make_unique<Ui::SettingsDialog>())
        , settings(chosen)
    {
    }

    void build();
    void retranslate();
    void load();
    void collect();
    bool isChanged() const;
    void update();
    void addSharedDatabase(SharedDatabaseChoice &choice, UserPrompts &prompts);

    SettingsDialog &q;
    std::unique_ptr<Ui::SettingsDialog> ui;
    Settings &settings;
    QPushButton *saveButton = nullptr;
    QPushButton *cancelButton = nullptr;
    SharedDatabasePage *shared = nullptr;
};

void SettingsDialog::Private::update()
{
    const bool isOtherwise = isChanged() || (shared && shared->isChanged());
    saveButton->setEnabled(isOtherwise && (!shared || shared->isValid()));
}

void SettingsDialog::Private::addSharedDatabase(SharedDatabaseChoice &choice, UserPrompts &prompts)
{
    shared = new SharedDatabasePage(choice, prompts);
    shared->setObjectName(u"sharedDatabasePage"_s);
    ui->pages->addTab(shared, QString());
    connect(shared, &SharedDatabasePage::changed, &q, [this] { update(); });
    retranslate();
}

void SettingsDialog::Private::build()
{
    ui->setupUi(&q);
    new FitsHeight(&q);
    saveButton = ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    saveButton->setObjectName(u"saveButton"_s);
    cancelButton = ui->buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    cancelButton->setObjectName(u"cancelButton"_s);
    ui->language->addItem(QString(), QString());
    // Each language is written in itself, so that everybody finds their own.
    ui->language->addItem(u"English"_s, u"en"_s);
    ui->language->addItem(u"Français"_s, u"fr"_s);
    for (const int days : retentionDays) {
        ui->copyDays->addItem(QString(), days);
        ui->callDays->addItem(QString(), days);
    }
    const auto changed = [this] { update(); };
    connect(ui->language, &QComboBox::currentIndexChanged, &q, changed);
    connect(ui->copyDays, &QComboBox::currentIndexChanged, &q, changed);
    connect(ui->callDays, &QComboBox::currentIndexChanged, &q, changed);
    connect(ui->refresh, &QSpinBox::valueChanged, &q, changed);
    for (const QAbstractButton *button :
         {static_cast<QAbstractButton *>(ui->expertMode), static_cast<QAbstractButton *>(ui->notifications),
          static_cast<QAbstractButton *>(ui->international)})
        connect(button, &QAbstractButton::toggled, &q, changed);
    connect(ui->buttons, &QDialogButtonBox::rejected, &q, &QDialog::reject);
    connect(saveButton, &QPushButton::clicked, &q, [this] {
        collect();
        q.accept();
    });
}

void SettingsDialog::Private::retranslate()
{
    ui->retranslateUi(&q);
    ui->language->setItemText(0, SettingsDialog::tr("As the system"));
    ui->refresh->setSpecialValueText(SettingsDialog::tr("never by itself"));
    ui->refresh->setSuffix(SettingsDialog::tr(" min"));
    for (QComboBox *box : {ui->copyDays, ui->callDays}) {
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, retentionText(box->itemData(i).toInt()));
    }
    if (shared)
        ui->pages->setTabText(ui->pages->indexOf(shared), SettingsDialog::tr("Shared database"));
    ui->pages->setTabBarAutoHide(true);
    saveButton->setText(SettingsDialog::tr("Save"));
    cancelButton->setText(SettingsDialog::tr("Cancel"));
}

void SettingsDialog::Private::load()
{
    ui->language->setCurrentIndex(qMax(0, ui->language->findData(settings.language())));
    ui->expertMode->setChecked(settings.expertMode());
    ui->notifications->setChecked(settings.notifications());
    ui->refresh->setValue(settings.refreshMinutes());
    chooseDays(ui->copyDays, settings.copyDays());
    chooseDays(ui->callDays, settings.callDays());
    (settings.internationalNumbers() ? ui->international : ui->national)->setChecked(true);
}

bool SettingsDialog::Private::isChanged() const
{
    return ui->language->currentData().toString() != settings.language() ||
           ui->expertMode->isChecked() != settings.expertMode() ||
           ui->notifications->isChecked() != settings.notifications() ||
           ui->refresh->value() != settings.refreshMinutes() ||
           ui->copyDays->currentData().toInt() != settings.copyDays() ||
           ui->callDays->currentData().toInt() != settings.callDays() ||
           ui->international->isChecked() != settings.internationalNumbers();
}

void SettingsDialog::Private::collect()
{
    settings.setExpertMode(ui->expertMode->isChecked());
    settings.setNotifications(ui->notifications->isChecked());
    settings.setRefreshMinutes(ui->refresh->value());
    settings.setCopyDays(ui->copyDays->currentData().toInt());
    settings.setCallDays(ui->callDays->currentData().toInt());
    settings.setInternationalNumbers(ui->international->isChecked());
    if (shared)
        shared->save();
    // Last: it writes every text of the program anew.
    settings.setLanguage(ui->language->currentData().toString());
}

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(*this, settings))
{
    d->build();
    d->retranslate();
    d->load();
    d->update();
}

SettingsDialog::SettingsDialog(Settings &settings, SharedDatabaseChoice &choice, UserPrompts &prompts, QWidget *parent)
    : SettingsDialog(settings, parent)
{
    d->addSharedDatabase(choice, prompts);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace Aiguilleur
