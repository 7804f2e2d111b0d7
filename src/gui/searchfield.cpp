// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchfield.h"

#include "gui/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(addAction(Theme::ownIcon(u"search"_s, palette(), Theme::Tone::Muted), LeadingPosition))
{
    setObjectName(u"searchField"_s);
    setClearButtonEnabled(true);
    retranslate();
    connect(this, &QLineEdit::textChanged, this, &SearchField::searched);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::firstMatchRequested);
}

QSize SearchField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool escapes = event->key() == Qt::Key_Escape;
    if (escapes && !text().isEmpty())
        clear();
    else if (escapes || event->key() == Qt::Key_Down)
        emit leftDownwards();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_icon->setIcon(Theme::ownIcon(u"search"_s, palette(), Theme::Tone::Muted));
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search (Ctrl+F)"));
    setAccessibleName(tr("Search"));
    // Both are buttons to assistive technologies, and have no text of their own.
    m_icon->setText(tr("Search"));
    if (auto *clearing = findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clearing->setText(QCoreApplication::translate("Aiguilleur::MainWindow", "Clear the search"));
    setToolTip(tr("A number in any form, a description, a configuration or a group"));
}

} // namespace Aiguilleur
