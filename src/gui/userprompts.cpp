// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/userprompts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <utility>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QMessageBox *questionBox(QWidget *parent, const UserPrompts::Question &question)
{
    auto *box = new QMessageBox(question.destructive ? QMessageBox::Warning : QMessageBox::Question, question.title,
                                question.text, QMessageBox::NoButton, parent);
    box->setObjectName(u"questionBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setInformativeText(question.details);
    box->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

void UserPrompts::openFolder(QWidget *parent, const QString &title, std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [answer](const QString &path) { answer(path); });
    dialog->open();
}

void UserPrompts::openUrl(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    QMessageBox *box = questionBox(parent, question);
    QPushButton *accept = box->addButton(question.action, QMessageBox::AcceptRole);
    QPushButton *cancel =
        box->addButton(QCoreApplication::translate("DialogPrompts", "Cancel"), QMessageBox::RejectRole);
    accept->setObjectName(u"acceptButton"_s);
    cancel->setObjectName(u"cancelButton"_s);
    box->setDefaultButton(question.destructive ? cancel : accept);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QDialog::finished, box,
                     [box, accept, answer = std::move(answer)] { answer(box->clickedButton() == accept); });
    box->open();
}

void DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &filter,
                             std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(answer));
    dialog->open();
}

void DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                             std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(answer));
    dialog->open();
}

} // namespace Aiguilleur
