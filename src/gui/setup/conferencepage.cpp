// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/conferencepage.h"

#include "gui/setup/fieldbinder.h"
#include "gui/userprompts.h"
#include "service/session.h"
#include "service/setup.h"
#include "service/sounds.h"
#include "ui_conferencepage.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

ConferencePage::ConferencePage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::ConferencePage>())
{
    m_ui->setupUi(this);
    m_binder = new FieldBinder(this);
    m_ui->uploadBanner->setClosable(true);
    m_ui->uploadBanner->hide();
    connect(m_ui->showPin, &QCheckBox::toggled, this,
            [this](bool shown) { m_ui->pin->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_ui->uploadButton, &QPushButton::clicked, this, &ConferencePage::chooseAnnouncement);
    connect(m_ui->cancelUploadButton, &QPushButton::clicked, this, [this] { m_upload.cancel(); });
    connect(m_ui->removeAnnouncementButton, &QPushButton::clicked, this, [this] {
        if (setup())
            setup()->setValue(path(), u"announceFile"_s, false);
    });
    connect(&m_upload, &QFutureWatcherBase::progressRangeChanged, m_ui->uploadProgress, &QProgressBar::setRange);
    connect(&m_upload, &QFutureWatcherBase::progressValueChanged, m_ui->uploadProgress, &QProgressBar::setValue);
    connect(&m_upload, &QFutureWatcherBase::finished, this, &ConferencePage::uploadEnded);
    retranslate();
    refresh();
}

ConferencePage::~ConferencePage() = default;

QString ConferencePage::title() const
{
    return tr("&Settings", "of a conference");
}

QWidget *ConferencePage::widgetOf(const SetupProblem &problem) const
{
    return m_binder->widgetOf(problem.path, problem.property);
}

void ConferencePage::setupChanged()
{
    m_ui->showPin->setChecked(false);
    m_ui->uploadBanner->hide();
    m_binder->setSetup(session(), setup());
}

void ConferencePage::refresh()
{
    m_binder->refresh();
    m_ui->showPin->setEnabled(m_ui->pin->isEnabled());
    showAnnouncement();
    showReport();
}

void ConferencePage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->announcementHint->setText(
        tr("%1; at most %2. You answer for the rights on what is played.", "formats; size")
            .arg(Sounds::formats().join(u", "_s),
                 locale().formattedDataSize(Sounds::largestFile, 0, QLocale::DataSizeSIFormat)));
    m_binder->retranslate();
}

QString ConferencePage::path() const
{
    return setup()->root() + u"/settings"_s;
}

QJsonValue ConferencePage::setting(const QString &property) const
{
    return setup() ? setup()->draft().value(path(), property) : QJsonValue();
}

void ConferencePage::showAnnouncement()
{
    const bool own = setting(u"announceFile"_s).toBool();
    const QString name = setting(u"announceFilename"_s).toString();
    if (!own)
        m_ui->announcement->setText(tr("The standard greeting"));
    else
        m_ui->announcement->setText(name.isEmpty() ? tr("Your own greeting") : tr("Your own greeting: %1").arg(name));
    const bool busy = m_upload.isRunning();
    const bool edit = setup() && setup()->canEdit();
    m_ui->uploadProgress->setVisible(busy);
    m_ui->cancelUploadButton->setVisible(busy);
    m_ui->uploadButton->setVisible(!busy);
    m_ui->uploadButton->setEnabled(edit);
    m_ui->removeAnnouncementButton->setVisible(own && !busy);
    m_ui->removeAnnouncementButton->setEnabled(edit);
}

// The address matters for one kind of report only, its letterhead for every report.
void ConferencePage::showReport()
{
    const QString report = setting(u"reportStatus"_s).toString();
    const bool toOther = report == "other"_L1;
    m_ui->reportEmailLabel->setVisible(toOther);
    m_ui->reportEmail->parentWidget()->setVisible(toOther);
    m_ui->whiteLabelReport->parentWidget()->setVisible(report != "none"_L1);
}

void ConferencePage::chooseAnnouncement()
{
    QStringList patterns;
    for (const QString &format : Sounds::formats())
        patterns.append(u"*."_s + format);
    const QString filter = tr("Sounds (%1);;All files (*)").arg(patterns.join(u' '));
    prompts().openFile(this, tr("Choose a greeting"), filter, [this](const QString &file) { upload(file); });
}

void ConferencePage::upload(const QString &file)
{
    if (!setup() || !session() || m_upload.isRunning())
        return;
    m_uploadFor = setup()->service().serviceName;
    m_ui->uploadBanner->hide();
    m_upload.setFuture(session()->sounds().uploadAnnouncement(setup()->service(), file));
    showAnnouncement();
}

void ConferencePage::uploadEnded()
{
    showAnnouncement();
    const bool here = setup() && setup()->service().serviceName == m_uploadFor;
    if (m_upload.isCanceled() || m_upload.future().resultCount() == 0 || !here)
        return;
    const Result<void> result = m_upload.result();
    if (!result) {
        m_ui->uploadBanner->showError(result.error(), tr("The greeting was not uploaded."));
        return;
    }
    m_ui->uploadBanner->show(Theme::Tone::Good, tr("The greeting is in place."));
    setup()->load();
}

} // namespace Aiguilleur
