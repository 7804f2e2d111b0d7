// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settingsdialog.h"

#include "gui/fitsheight.h"
#include "gui/settings.h"
#include "gui/shareddatabasepage.h"
#include "ui_settingsdialog.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

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
    const auto changed = [this] { update(); };
    connect(ui->language, &QComboBox::currentIndexChanged, &q, changed);
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
    (settings.internationalNumbers() ? ui->international : ui->national)->setChecked(true);
}

bool SettingsDialog::Private::isChanged() const
{
    return ui->language->currentData().toString() != settings.language() ||
           ui->expertMode->isChecked() != settings.expertMode() ||
           ui->notifications->isChecked() != settings.notifications() ||
           ui->refresh->value() != settings.refreshMinutes() ||
           ui->international->isChecked() != settings.internationalNumbers();
}

void SettingsDialog::Private::collect()
{
    settings.setExpertMode(ui->expertMode->isChecked());
    settings.setNotifications(ui->notifications->isChecked());
    settings.setRefreshMinutes(ui->refresh->value());
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
