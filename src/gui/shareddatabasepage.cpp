// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shareddatabasepage.h"

#include "gui/iconlabel.h"
#include "gui/userprompts.h"
#include "service/futuretold.h"
#include "service/shareddatabasechoice.h"
#include "ui_shareddatabasepage.h"
#include "words/errorwords.h"
#include "words/lockwords.h"

#include <QEvent>
#include <QPointer>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

using Tls = SharedDatabase::Tls;

} // namespace

SharedDatabasePage::SharedDatabasePage(SharedDatabaseChoice &choice, UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SharedDatabasePage>())
    , m_choice(choice)
    , m_prompts(prompts)
{
    build();
    retranslate();
    load();
    update();
}

SharedDatabasePage::~SharedDatabasePage() = default;

void SharedDatabasePage::build()
{
    m_ui->setupUi(this);
    for (const Tls tls : {Tls::Full, Tls::Authority, Tls::Off})
        m_ui->tls->addItem(QString(), tlsName(tls));
    const auto changed = [this] { update(); };
    for (const QLineEdit *edit :
         {m_ui->host, m_ui->database, m_ui->schema, m_ui->user, m_ui->password, m_ui->authorityFile})
        connect(edit, &QLineEdit::textChanged, this, changed);
    connect(m_ui->port, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->tls, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->sharing, &QCheckBox::toggled, this, changed);
    connect(m_ui->testButton, &QPushButton::clicked, this, &SharedDatabasePage::test);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &SharedDatabasePage::chooseFile);
}

void SharedDatabasePage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->tls->setItemText(0, tr("Encrypted, certificate for this host"));
    m_ui->tls->setItemText(1, tr("Encrypted, certificate of a known authority"));
    m_ui->tls->setItemText(2, tr("None: the server is this computer"));
    if (m_sayAgain)
        m_sayAgain();
}

void SharedDatabasePage::load()
{
    const SharedDatabase database = m_choice.remembered();
    m_ui->sharing->setChecked(m_choice.isChosen());
    m_ui->host->setText(database.host);
    m_ui->port->setValue(database.port);
    m_ui->database->setText(database.database);
    m_ui->schema->setText(database.schema);
    m_ui->user->setText(database.user);
    m_ui->tls->setCurrentIndex(m_ui->tls->findData(tlsName(database.tls)));
    m_ui->authorityFile->setText(database.authorityFile);
}

SharedDatabase SharedDatabasePage::entered() const
{
    SharedDatabase database;
    database.host = m_ui->host->text().trimmed();
    database.port = m_ui->port->value();
    database.database = m_ui->database->text().trimmed();
    database.schema = m_ui->schema->text().trimmed();
    database.user = m_ui->user->text().trimmed();
    database.password = m_ui->password->text();
    database.tls = tlsNamed(m_ui->tls->currentData().toString()).value_or(Tls::Full);
    database.authorityFile = m_ui->authorityFile->text().trimmed();
    return database;
}

bool SharedDatabasePage::isChanged() const
{
    return m_ui->sharing->isChecked() != m_choice.isChosen() ||
           (m_ui->sharing->isChecked() && entered() != m_choice.remembered());
}

bool SharedDatabasePage::isValid() const
{
    return !m_ui->sharing->isChecked() || !entered().problem();
}

void SharedDatabasePage::update()
{
    const bool isShared = m_ui->sharing->isChecked();
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->host, m_ui->port, m_ui->database, m_ui->schema,
                                                           m_ui->user, m_ui->password, m_ui->tls, m_ui->authorityFile,
                                                           m_ui->browseButton, m_ui->testButton})
        field->setEnabled(isShared);
    ++m_test; // a result of what was entered before says nothing about this
    const std::optional<ApiError> problem = isShared ? entered().problem() : std::nullopt;
    m_ui->testButton->setEnabled(isShared && !problem);
    m_sayAgain = [this, problem] {
        if (problem)
            say(u"warning"_s, Tone::Warning, Words::sharedAddressProblem(*problem));
        else
            say(QString(), Tone::Normal, QString());
    };
    m_sayAgain();
    // A password alone is used at once.
    SharedDatabase place = entered();
    place.password.clear();
    m_ui->notice->setVisible(isChanged() && m_choice.chosen() != (isShared ? std::optional(place) : std::nullopt));
    emit changed();
}

void SharedDatabasePage::test()
{
    const int generation = ++m_test;
    m_sayAgain = [this] { say(u"pending"_s, Tone::Accent, tr("Connecting…")); };
    m_sayAgain();
    m_ui->testButton->setEnabled(false);
    whenTold(this, m_choice.test(entered()), [this, generation](const Result<SharedDatabaseReport> &report) {
        if (generation == m_test)
            tested(report);
    });
}

void SharedDatabasePage::tested(const Result<SharedDatabaseReport> &report)
{
    m_ui->testButton->setEnabled(true);
    m_sayAgain = [this, report] {
        if (!report)
            say(u"failed"_s, Tone::Bad,
                Words::what(report.error()) + u' ' + Words::advice(report.error()) + u'\n' +
                    Words::details(report.error()));
        else if (report->schemaVersion > 0)
            say(u"applied"_s, Tone::Good,
                tr("PostgreSQL %1 answers, and the tables of Aiguilleur are there.").arg(report->serverVersion));
        else
            say(u"applied"_s, Tone::Good,
                tr("PostgreSQL %1 answers. The tables of Aiguilleur will be made at the next start.")
                    .arg(report->serverVersion));
    };
    m_sayAgain();
}

void SharedDatabasePage::say(const QString &icon, Tone tone, const QString &text)
{
    m_ui->testState->setIcon(icon, tone);
    m_ui->testState->setVisible(!icon.isEmpty());
    m_ui->testResult->setText(text.trimmed());
}

void SharedDatabasePage::chooseFile()
{
    m_prompts.openFile(this, tr("Choose the certificates of an authority"),
                       tr("Certificates (*.pem *.crt);;All files (*)"),
                       [page = QPointer<SharedDatabasePage>(this)](const QString &path) {
                           if (page)
                               page->m_ui->authorityFile->setText(path);
                       });
}

void SharedDatabasePage::save()
{
    if (!isChanged())
        return;
    const auto database = m_ui->sharing->isChecked() ? std::optional(entered()) : std::nullopt;
    m_choice.choose(database);
}

void SharedDatabasePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
