// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <functional>

class QWidget;

namespace Aiguilleur {

class UserPrompts;

//! Tables as CSV for spreadsheets: UTF-8 with its mark, semicolons, and no cell that a spreadsheet would run.
namespace TableExport {

QByteArray csv(const QList<QStringList> &rows);
//! Asks where to, and writes it; `failed` gets why it could not be written.
void ask(QWidget *parent, UserPrompts &prompts, const QString &title, const QString &name,
         const QList<QStringList> &rows, std::function<void(const QString &why)> failed);

} // namespace TableExport
} // namespace Aiguilleur
