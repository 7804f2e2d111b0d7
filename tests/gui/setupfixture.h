// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"
#include "scriptedprompts.h"
#include "service/setup.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QJsonObject>
#include <QJsonValue>
#include <QPushButton>

namespace Aiguilleur::Test {

//! The window on a number of one type, with its set-up pages. A test does what a person does, by what the labels say,
//! and looks at the server to see what came of it.
class SetupFixture
{
public:
    explicit SetupFixture(FeatureType::Value type, const Sandbox::Options &options = SandboxFixture::quickOptions());
    ~SetupFixture();

    //! Opens the sandbox, chooses the number, shows the page of that objectName, and waits until it can be edited.
    bool open(const QString &page);
    bool showPage(const QString &page);
    QWidget *page(const QString &name);
    void select(const QString &serviceName); //!< another number of the account
    Setup &setup();
    CallPlan plan(); //!< of the draft
    const Service &service() const { return m_service; }

    //! By its objectName, on the page that was shown last.
    template<class Widget>
    Widget *widget(const char *name)
    {
        return page(m_page)->findChild<Widget *>(QLatin1String(name));
    }
    void click(const char *name);                       //!< a button, once it can be clicked
    bool pick(const char *name, const QVariant &value); //!< the entry of a box that has this data
    //! One that has just got into this state (`Waiting`, `Answered`) and stays in it while time stands still, from now
    //! on; tasks end when it passes.
    bool chooseCall(const QString &state);
    bool nothingIsRead(); //!< of what goes on, after the reading that was under way

    //! What stands beside a label of that text, or is called so itself; on the page that is shown.
    QWidget *field(const QString &label);
    //! As a person would: ticks a box for true, chooses the entry of that text, types into a field. False when there is
    //! nothing of that label, or it cannot be edited or has no such entry.
    bool set(const QString &label, const QVariant &value);
    QString problemOf(const QString &label); //!< what is said below it; empty when nothing is
    QWidget *bar() { return m_window->find<QWidget>("setupBar"); }
    QPushButton *button(const QString &name) { return bar()->findChild<QPushButton *>(name); } //!< of the bar
    bool save(); //!< by the button; waits until it is saved

    //! Below the number's own branch (`hunting/queue`), or from the root when it begins with a slash.
    QJsonValue ask(const QString &path);
    QJsonValue serverValue(const QString &path, const QString &property);
    QString first(const QString &list);                                   //!< the path of the first object of a list
    Result<QJsonValue> put(const QString &path, const QJsonObject &body); //!< as somebody else's change
    Result<QJsonValue> post(const QString &path, const QJsonObject &body = {});
    Result<QJsonValue> remove(const QString &path);

    WindowFixture &window() { return *m_window; }
    ScriptedPrompts &prompts() { return m_prompts; }
    Sandbox::Server &server() { return m_window->server(); }

private:
    QString absolute(const QString &path) const;

    FeatureType::Value m_type;
    QString m_page;
    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowFixture> m_window;
    Service m_service;
};

QString cellText(const QAbstractItemView *view, int row, int column);
QStringList columnTexts(const QAbstractItemView *view, int column);

} // namespace Aiguilleur::Test
