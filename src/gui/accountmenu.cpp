// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountmenu.h"

#include "gui/theme.h"
#include "service/accounts.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString withoutMnemonic(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

// An account's name may be long, and a toolbar is not: the whole of it is in the tool tip.
constexpr int widestLabel = 24; // characters

} // namespace

AccountMenu::AccountMenu(Accounts &accounts, QWidget *parent)
    : QToolButton(parent)
    , m_accounts(accounts)
    , m_menu(new QMenu(this))
{
    setObjectName(u"accountMenu"_s);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
    setMenu(m_menu);
    m_menu->setObjectName(u"accountsMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &AccountMenu::fill);
    connect(&accounts, &Accounts::accountsChanged, this, &AccountMenu::update);
    connect(&accounts, &Accounts::opening, this, [this](const QString &label) {
        m_opening = label;
        update();
    });
    connect(&accounts, &Accounts::sessionChanged, this, [this](Session *session) {
        m_opening.clear();
        if (session)
            connect(session, &Session::identityChanged, this, &AccountMenu::update);
        update();
    });
    connect(&accounts, &Accounts::failed, this, [this] {
        m_opening.clear();
        update();
    });
    fill();
    update();
}

QString AccountMenu::label() const
{
    if (!m_opening.isEmpty())
        return m_opening;
    const Session *session = m_accounts.session();
    if (!session)
        return tr("Sign in");
    return session->identityName().isEmpty() ? session->account().label : session->identityName();
}

void AccountMenu::update()
{
    const QString text = label();
    const int room = fontMetrics().averageCharWidth() * widestLabel;
    setText(withoutMnemonic(fontMetrics().elidedText(text, Qt::ElideRight, room)));
    setIcon(Theme::ownIcon(u"account"_s, palette()));
    setToolTip(text);
    setAccessibleName(tr("Account: %1").arg(text));
    m_menu->setTitle(tr("A&ccount"));
}

void AccountMenu::fill()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const QString open = m_accounts.session() ? m_accounts.session()->account().key : QString();
    for (const Account &account : m_accounts.all()) {
        QAction *action = m_menu->addAction(withoutMnemonic(account.label), this,
                                            [this, key = account.key] { emit openRequested(key); });
        action->setCheckable(true);
        action->setChecked(account.key == open);
        group->addAction(action);
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(Theme::icon(u"list-add-user"_s, u"account"_s, palette()), tr("&Sign in to another account…"),
                      this, &AccountMenu::signInRequested);
    if (open.isEmpty())
        return;
    m_menu->addAction(tr("&Close this account"), &m_accounts, &Accounts::close);
    m_menu->addAction(tr("&Forget this account…"), this, [this, open] { emit forgetRequested(open); });
}

// Styles put the mark of a menu into the lower corner, made for a button with nothing but an icon. Beside a name it
// stands like that of a drop-down list.
void AccountMenu::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::HasMenu;
}

int AccountMenu::arrowExtent() const
{
    return style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this);
}

QSize AccountMenu::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(arrowExtent(), 0);
}

void AccountMenu::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QSize extent(arrowExtent(), arrowExtent());
    option.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, extent, rect());
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, option);
}

void AccountMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::PaletteChange || type == QEvent::FontChange) {
        update();
        fill();
    }
}

} // namespace Aiguilleur
