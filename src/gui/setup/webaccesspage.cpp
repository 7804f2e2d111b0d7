// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/webaccesspage.h"

#include "gui/userprompts.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_webaccesspage.h"

#include <QAction>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString readType = u"read"_s;
const QString writeType = u"write"_s;

QList<WebAccess> ofType(QList<WebAccess> accesses, const QString &type)
{
    accesses.removeIf([&](const WebAccess &access) { return access.type != type; });
    return accesses;
}

} // namespace

WebAccessPage::WebAccessPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::WebAccessPage>())
    , m_retry(new QAction(this))
{
    m_ui->setupUi(this);
    m_ui->accessBanner->hide();
    m_ui->writeAccess->setSecret(true);
    connect(m_retry, &QAction::triggered, this, &WebAccessPage::read);
    connectBox(m_ui->readAccess, readType);
    connectBox(m_ui->writeAccess, writeType);
    retranslate();
    refresh();
}

WebAccessPage::~WebAccessPage() = default;

bool WebAccessPage::isReading() const
{
    return m_reading == Reading::UnderWay || m_reading == Reading::NotYet;
}

QString WebAccessPage::title() const
{
    return tr("&Web access");
}

void WebAccessPage::connectBox(WebAccessBox *box, const QString &type)
{
    connect(box, &WebAccessBox::createRequested, this, [this, type] { create(type); });
    connect(box, &WebAccessBox::renewRequested, this, [this, box, type] { askRenewal(box, type); });
    connect(box, &WebAccessBox::deletionRequested, this, [this, box, type] { askDeletion(box, type); });
}

void WebAccessPage::setupChanged()
{
    ++m_turn;
    m_busy = false;
    m_accesses.clear();
    m_reading = Reading::NotYet;
    m_ui->accessBanner->hide();
    if (isVisible())
        read();
}

void WebAccessPage::showEvent(QShowEvent *event)
{
    SetupPage::showEvent(event);
    if (m_reading != Reading::UnderWay && !m_busy)
        read();
}

void WebAccessPage::refresh()
{
    const bool can = session() && session()->canChange() && !m_busy;
    m_ui->readAccess->setCanEdit(can);
    m_ui->writeAccess->setCanEdit(can);
    showAccesses();
}

void WebAccessPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_retry->setText(tr("Try again"));
    m_ui->readAccess->setWords(tr("Follow-up URL"), tr("For participants: who is in the conference, and who speaks."));
    m_ui->writeAccess->setWords(tr("Control URL"), tr("For whoever leads it: mute and remove participants. Treat it "
                                                      "like a password."));
}

void WebAccessPage::read()
{
    if (!session() || !setup())
        return;
    const int turn = ++m_turn;
    m_ui->accessBanner->hide();
    if (m_reading != Reading::Done)
        m_reading = Reading::UnderWay;
    auto *watcher = new QFutureWatcher<Result<QList<WebAccess>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn] {
        watcher->deleteLater();
        if (turn == m_turn && watcher->future().resultCount() > 0)
            finishReading(watcher->result());
    });
    watcher->setFuture(WebAccesses::list(session()->api(), setup()->service()));
    showAccesses();
}

void WebAccessPage::finishReading(const Result<QList<WebAccess>> &accesses)
{
    m_reading = accesses ? Reading::Done : Reading::Failed;
    if (accesses) {
        m_accesses = *accesses;
    } else {
        m_ui->accessBanner->setAction(m_retry);
        m_ui->accessBanner->showError(accesses.error(), tr("The addresses could not be read."));
    }
    showAccesses();
}

void WebAccessPage::showAccesses()
{
    const bool known = m_reading == Reading::Done;
    m_ui->waiting->setVisible(isReading());
    m_ui->readAccess->setAccesses(ofType(m_accesses, readType));
    m_ui->writeAccess->setAccesses(ofType(m_accesses, writeType));
    m_ui->readAccess->setVisible(known);
    m_ui->writeAccess->setVisible(known);
}

void WebAccessPage::create(const QString &type)
{
    if (session() && setup())
        follow(WebAccesses::create(session()->api(), setup()->service(), type), tr("No address was created."));
}

void WebAccessPage::askRenewal(WebAccessBox *box, const QString &type)
{
    UserPrompts::Question question;
    question.title = tr("Regenerate the address");
    question.text = tr("The present address stops working.");
    question.details = tr("Whoever uses it needs the new one.");
    question.action = tr("Regenerate the address");
    question.destructive = true;
    const int turn = m_turn;
    prompts().ask(this, question, [this, page = QPointer(this), box, type, turn](bool accepted) {
        if (page && accepted && turn == m_turn && session() && setup())
            follow(WebAccesses::renew(session()->api(), setup()->service(), type, box->ids()),
                   tr("The address was not regenerated."));
    });
}

void WebAccessPage::askDeletion(WebAccessBox *box, const QString &type)
{
    UserPrompts::Question question;
    question.title = tr("Delete the address");
    question.text = type == writeType ? tr("Nobody can control the conference on the web any more.")
                                      : tr("Nobody can follow the conference on the web any more.");
    question.action = tr("Delete the address");
    question.destructive = true;
    const int turn = m_turn;
    prompts().ask(this, question, [this, page = QPointer(this), box, turn](bool accepted) {
        if (page && accepted && turn == m_turn && session() && setup())
            follow(WebAccesses::remove(session()->api(), setup()->service(), box->ids()),
                   tr("The address was not deleted."));
    });
}

// However it ended, what is there now is read again; what went wrong stays said.
void WebAccessPage::follow(const QFuture<Result<void>> &operation, const QString &failure)
{
    m_busy = true;
    const int turn = ++m_turn;
    refresh();
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn, failure] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        m_busy = false;
        read();
        refresh();
        if (watcher->future().resultCount() > 0 && !watcher->result()) {
            m_ui->accessBanner->setAction(nullptr);
            m_ui->accessBanner->showError(watcher->result().error(), failure);
        }
    });
    watcher->setFuture(operation);
}

} // namespace Aiguilleur
