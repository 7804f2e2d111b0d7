// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setuptemplate.h"
#include "service/provisioning.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QCompleter;
class QStringListModel;

namespace Aiguilleur {

namespace Ui {
class BulkSource;
}

class ExpertMode;
class Session;

//! What many numbers are given: a configuration, the set-up of another number, or a template.
class BulkSource : public QWidget
{
    Q_OBJECT
public:
    explicit BulkSource(QWidget *parent = nullptr);
    ~BulkSource() override;

    void setSession(Session &session, ExpertMode &expertMode);
    void chooseType(const FeatureType &type);
    void chooseNumber(const QString &serviceName);
    void chooseTemplate(const QString &id);

    std::optional<Service> number() const; //!< whose set-up is copied; nothing for another kind of source
    QString whyNot() const;                //!< why there is nothing to apply yet; empty when there is
    QString title() const;
    Provisioning::Origin origin() const;
    //! What the numbers are to become; reads the number, or fills the template in. Nothing is told when blanks are
    //! wrong: they say so themselves.
    void makeGoal(std::function<void(const Result<SetupGoal> &)> then);

signals:
    void changed();
    void manageTemplatesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillTypes();
    void fillTemplates();
    void suggest(const QString &text);
    void numberTyped(const QString &text);
    void update();
    const SetupTemplate *shownTemplate() const;
    void fillTemplateIn(const std::function<void(const Result<SetupGoal> &)> &then);

    std::unique_ptr<Ui::BulkSource> m_ui;
    Session *m_session = nullptr;
    ExpertMode *m_expertMode = nullptr;
    QCompleter *m_completer;
    QStringListModel *m_suggestions;
    std::optional<Service> m_number;
};

} // namespace Aiguilleur
