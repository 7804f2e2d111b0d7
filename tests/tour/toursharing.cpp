// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several people: whose a number is, and where what they share is chosen.
#include "gui/banner.h"
#include "gui/numberpage.h"
#include "gui/settingsdialog.h"
#include "service/numberlocks.h"
#include "tour.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

namespace {

StoredSetupSave saveOf(const Store &store, const QString &account, const Service &service)
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .account = account,
            .billingAccount = service.billingAccount,
            .serviceName = service.serviceName,
            .state = u"running"_s,
            .owner = store.owner(),
            .listsBefore = {},
            .created = QDateTime::currentDateTimeUtc(),
            .finished = {},
            .error = {},
            .steps = {}};
}

} // namespace

//! Another program on the same database saves what the number is set up as.
bool Tour::locked()
{
    const Service service = m_fixture.number(FeatureType::Redirect);
    const QByteArray user = qgetenv("USER");
    qputenv("USER", "camille"); // a colleague
    Store other;
    other.open(m_fixture.store().path()).waitForFinished();
    StoredSetupSave save = saveOf(other, m_fixture.session().account().key, service);
    other.beginSetupSave(save).waitForFinished();
    qputenv("USER", user);
    const NumberLocks &locks = m_fixture.session().locks();
    const auto *banner = window().findChild<NumberPage *>()->findChild<Banner *>(u"banner"_s);
    const bool done = select(service) && wait([&] { return locks.of(service.serviceName) && banner->isVisible(); }) &&
                      picture(&window(), u"locked"_s);
    save.state = u"done"_s;
    save.finished = QDateTime::currentDateTimeUtc();
    other.saveSetupSave(save).waitForFinished();
    return done && wait([&] { return !locks.of(service.serviceName); });
}

bool Tour::sharedDatabase()
{
    m_fixture.action("actionSettings")->trigger();
    SettingsDialog *dialog = nullptr;
    if (!wait([&] { return (dialog = window().findChild<SettingsDialog *>()) && dialog->isVisible(); }))
        return false;
    auto *pages = dialog->findChild<QTabWidget *>(u"pages"_s);
    pages->setCurrentWidget(dialog->findChild<QWidget *>(u"sharedDatabasePage"_s));
    dialog->findChild<QCheckBox *>(u"sharing"_s)->setChecked(true);
    dialog->findChild<QLineEdit *>(u"host"_s)->setText(u"db.example.org"_s);
    dialog->findChild<QLineEdit *>(u"database"_s)->setText(u"telephony"_s);
    dialog->findChild<QLineEdit *>(u"user"_s)->setText(u"alice"_s);
    dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"not a real one"_s);
    return picture(dialog, u"shared-database"_s) && closed(dialog);
}

} // namespace Aiguilleur::Test
