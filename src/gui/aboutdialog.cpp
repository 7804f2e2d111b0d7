// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutdialog.h"

#include "gui/fitsheight.h"
#include "gui/theme.h"
#include "ui_aboutdialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QIcon>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

class AboutDialog::Private
{
public:
    void retranslate(AboutDialog &q);

    Ui::AboutDialog ui;
    QPushButton *closeButton = nullptr;
};

void AboutDialog::Private::retranslate(AboutDialog &q)
{
    ui.retranslateUi(&q);
    const QString version = QCoreApplication::applicationVersion();
    ui.version->setText(version.isEmpty() ? QString() : AboutDialog::tr("Version %1").arg(version));
    ui.libraries->setText(AboutDialog::tr("It stands on Qt %1, QCoro, QtKeychain, libphonenumber, cpp-httplib, "
                                          "tl::expected and SQLite.")
                              .arg(QString::fromLatin1(qVersion())));
    closeButton->setText(AboutDialog::tr("Close"));
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    d->ui.setupUi(this);
    new FitsHeight(this);
    d->closeButton = d->ui.buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    d->closeButton->setObjectName(u"closeButton"_s);
    // Wide enough to be low: a small screen at 200 % has little height.
    d->ui.purpose->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    const int side = fontMetrics().height() * 4;
    d->ui.logo->setPixmap(Theme::logo().pixmap(QSize(side, side), devicePixelRatioF()));
    connect(d->ui.buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    d->retranslate(*this);
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate(*this);
    QDialog::changeEvent(event);
}

} // namespace Aiguilleur
