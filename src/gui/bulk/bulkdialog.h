// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batchpreviewmodel.h"
#include "models/targetsmodel.h"

#include <QDialog>
#include <QTimer>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class BulkDialog;
}

class BulkSource;
class ExpertMode;
class Session;
class UserPrompts;

//! Many numbers are chosen, given something, previewed one by one, and then changed as one batch, which goes on by
//! itself.
class BulkDialog : public QDialog
{
    Q_OBJECT
public:
    BulkDialog(Session &session, ExpertMode &expertMode, UserPrompts &prompts, QWidget *parent = nullptr);
    ~BulkDialog() override;

    BulkSource &source();
    void choose(const QStringList &serviceNames); //!< and shows only these

signals:
    void batchBegun(Aiguilleur::Batch *batch);
    void manageTemplatesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void fillFilters();
    void setFilter();
    void sourceChanged();
    void preview();
    void showPreview(const SetupGoal &goal);
    void backToTargets();
    void apply();
    void begin();
    void update();
    void updateTargets();
    void updatePreview();
    QString whyNoPreview() const;
    QString whyNoApply() const;
    int replacedCount() const; //!< of what is going to be done: numbers that lose a configuration

    std::unique_ptr<Ui::BulkDialog> m_ui;
    QPointer<Session> m_session;
    UserPrompts &m_prompts;
    TargetsModel m_targets;
    BatchPreviewModel m_preview;
    QTimer m_summing; //!< many rows are read between two pictures
    bool m_isReadingSource = false;
};

} // namespace Aiguilleur
