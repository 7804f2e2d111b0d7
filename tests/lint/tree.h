// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

//! The source tree, as the tests of this folder read it.
namespace Tree {

//! Absolute path of a file or folder of the tree.
QString path(const QString &relative);

//! Files below a folder whose names match one of the globs, relative to the tree and sorted. Never what is below
//! build/.
QStringList files(const QString &folder, const QStringList &globs);

//! The whole file; empty, with a warning, when it cannot be read.
QString text(const QString &relative);
QStringList lines(const QString &relative);

//! The lines with comments and the insides of string literals blanked, so that only code is left.
QStringList codeLines(const QString &relative);

//! `file:line: text`, for messages.
QString place(const QString &relative, qsizetype index, const QString &line);

//! Prints every complaint, since QtTest shortens long messages, and says how many there are.
QByteArray report(const QStringList &complaints);

} // namespace Tree

//! Fails with the list when there is one.
#define VERIFY_NONE(complaints) QVERIFY2((complaints).isEmpty(), Tree::report(complaints).constData())
