// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/vxmlpage.h"

#include "gui/setup/fieldbinder.h"
#include "gui/userprompts.h"
#include "service/inventory.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_vxmlpage.h"
#include "words/errorwords.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QFutureWatcher>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Theme::Tone;

VxmlPage::VxmlPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::VxmlPage>())
{
    m_ui->setupUi(this);
    m_binder = new FieldBinder(this);
    m_ui->logsBanner->hide();
    connect(m_ui->startButton, &QPushButton::clicked, this, &VxmlPage::start);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &VxmlPage::check);
    connect(m_ui->logsButton, &QPushButton::clicked, this, &VxmlPage::openLogs);
    retranslate();
    refresh();
}

VxmlPage::~VxmlPage() = default;

QString VxmlPage::title() const
{
    return tr("V&XML");
}

QWidget *VxmlPage::widgetOf(const SetupProblem &problem) const
{
    return m_binder->widgetOf(problem.path, problem.property);
}

void VxmlPage::setupChanged()
{
    ++m_turn;
    m_checkedUrl.clear();
    m_check.reset();
    m_ui->logsBanner->hide();
    m_ui->logsButton->setEnabled(true);
    m_binder->setSetup(session(), setup());
}

void VxmlPage::refresh()
{
    m_binder->refresh();
    const bool isSet = setup() && setup()->draft().contains(path());
    m_ui->emptyState->setVisible(setup() && !isSet);
    m_ui->startButton->setEnabled(setup() && setup()->canEdit());
    m_ui->settings->setVisible(isSet);
    // What was said about one address says nothing about another.
    if (url() != m_checkedUrl && !m_checkedUrl.isEmpty()) {
        ++m_turn;
        m_checkedUrl.clear();
        m_check.reset();
    }
    showCheck();
}

void VxmlPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->urlRecordHint->setText(Words::fieldHelp(u"urlRecord"_s));
    m_binder->retranslate();
}

QString VxmlPage::path() const
{
    return setup()->root() + u"/settings"_s;
}

QString VxmlPage::url() const
{
    return setup() ? setup()->draft().value(path(), u"url"_s).toString().trimmed() : QString();
}

// OVHcloud has no settings until they are given for the first time.
void VxmlPage::start()
{
    if (!setup() || !setup()->canEdit())
        return;
    SetupDocument draft = setup()->draft();
    draft.insert(path(), {{u"url"_s, QString()}, {u"urlRecord"_s, QString()}});
    setup()->setDraft(draft);
    m_ui->url->setFocus(Qt::OtherFocusReason);
}

void VxmlPage::check()
{
    const QUrl address(url(), QUrl::StrictMode);
    const int turn = ++m_turn;
    m_checkedUrl = url();
    m_check.reset();
    auto *watcher = new QFutureWatcher<Result<VxmlCheck>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn] {
        watcher->deleteLater();
        if (turn != m_turn || watcher->future().resultCount() == 0)
            return;
        m_check = watcher->result();
        showCheck();
    });
    watcher->setFuture(VxmlChecks::run(address, watcher));
    showCheck();
}

void VxmlPage::showCheck()
{
    const bool busy = !m_checkedUrl.isEmpty() && !m_check;
    const QUrl address(url(), QUrl::StrictMode);
    m_ui->checkButton->setEnabled(!busy && address.isValid() && !address.host().isEmpty());
    m_ui->checkHint->setText(busy ? tr("Fetching the document…")
                                  : tr("Fetches the document from this computer, without credentials, and looks "
                                       "through it."));
    QList<FindingList::Finding> findings;
    if (m_check && !*m_check) {
        findings.append({Tone::Bad, failed(m_check->error())});
    } else if (m_check) {
        const VxmlCheck &check = **m_check;
        findings.append({Tone::Good, tr("The document was found: %1.", "its size")
                                         .arg(locale().formattedDataSize(check.size, 1, QLocale::DataSizeSIFormat))});
        if (check.document.findings.isEmpty())
            findings.append({Tone::Good, tr("It is a well-formed VXML %1 document.").arg(check.document.version)});
        for (const VxmlFinding &one : check.document.findings)
            findings.append(finding(one));
        findings.append(transfers(check.document));
    }
    m_ui->checkResult->setFindings(findings);
}

FindingList::Finding VxmlPage::finding(const VxmlFinding &finding) const
{
    const QString line = QString::number(finding.line);
    switch (finding.kind) {
    case VxmlFinding::Kind::NotWellFormed:
        return {Tone::Bad, tr("Line %1: not well-formed XML (%2).").arg(line, finding.argument)};
    case VxmlFinding::Kind::NotVxml:
        return {Tone::Bad, tr("This is no VXML document: it begins with “%1”.").arg(finding.argument)};
    case VxmlFinding::Kind::WrongVersion:
        if (finding.argument.isEmpty())
            return {Tone::Warning, tr("The document does not say its version; OVHcloud reads VXML 2.1.")};
        return {Tone::Warning, tr("The document is VXML %1; OVHcloud reads 2.1.").arg(finding.argument)};
    case VxmlFinding::Kind::UnknownElement:
        return {Tone::Warning, tr("Line %1: VXML 2.1 has no element “%2”.").arg(line, finding.argument)};
    case VxmlFinding::Kind::MissingTarget:
        return {Tone::Bad, tr("Line %1: there is no form or menu “%2” in the document.").arg(line, finding.argument)};
    case VxmlFinding::Kind::NoTransferNumber:
        return {Tone::Bad, tr("Line %1: “%2” is no telephone number to transfer to.").arg(line, finding.argument)};
    case VxmlFinding::Kind::ComputedTransfer:
        return {Tone::Normal, tr("Line %1: the script computes where to transfer; make sure that it is an OVHcloud "
                                 "number.")
                                  .arg(line)};
    }
    return {};
}

QList<FindingList::Finding> VxmlPage::transfers(const VxmlDocument &document) const
{
    QList<FindingList::Finding> findings;
    for (const VxmlDocument::Transfer &transfer : document.transfers) {
        const QString number = Words::number(transfer.number);
        const auto service = session() ? session()->inventory().find(transfer.number) : std::nullopt;
        if (service)
            findings.append({Tone::Good, tr("Line %1: transfers to %2, a number of this account.")
                                             .arg(QString::number(transfer.line), number)});
        else
            findings.append({Tone::Warning, tr("Line %1: transfers to %2, which is no number of this account. "
                                               "OVHcloud transfers to its own numbers only.")
                                                .arg(QString::number(transfer.line), number)});
    }
    return findings;
}

QString VxmlPage::failed(const ApiError &error) const
{
    using Kind = ApiError::Kind;
    if (error.kind == Kind::InsecureEndpoint)
        return tr("Not checked: this program fetches over https:// only.");
    if (error.kind == Kind::NotFound)
        return tr("The server has no document at this address.");
    if (error.kind == Kind::Forbidden)
        return tr("The server refuses the document to strangers, such as OVHcloud.");
    if (error.kind == Kind::ServerError || error.httpStatus > 0)
        return tr("The server answered with the error %1.").arg(error.httpStatus);
    if (error.kind == Kind::Timeout)
        return tr("The server did not answer in time.");
    if (error.kind == Kind::TlsFailed)
        return tr("The server's certificate is not valid.");
    if (error.kind == Kind::InvalidResponse)
        return tr("The document cannot be fetched: it is too large, or one redirection follows another.");
    return tr("The server cannot be reached from this computer.");
}

void VxmlPage::openLogs()
{
    if (!session() || !setup())
        return;
    m_ui->logsButton->setEnabled(false);
    m_ui->logsBanner->hide();
    auto *watcher = new QFutureWatcher<Result<QUrl>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number = setup()->service().serviceName] {
        watcher->deleteLater();
        if (!setup() || setup()->service().serviceName != number || watcher->future().resultCount() == 0)
            return;
        m_ui->logsButton->setEnabled(true);
        if (watcher->result())
            prompts().openUrl(*watcher->result());
        else
            m_ui->logsBanner->showError(watcher->result().error(), tr("The logs cannot be opened."));
    });
    watcher->setFuture(VxmlChecks::logs(session()->api(), setup()->service()));
}

} // namespace Aiguilleur
