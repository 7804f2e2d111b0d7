// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class RecordingOptions;
}

class FieldBinder;
class RecordedQueuesModel;
class Session;
class Setup;
struct SetupProblem;

//! How calls are recorded: of the only queue, or of the one that is chosen among several, which are all told of.
class RecordingOptions : public QWidget
{
    Q_OBJECT
public:
    explicit RecordingOptions(QWidget *parent = nullptr);
    ~RecordingOptions() override;

    void setSetup(Session *session, Setup *setup);
    void refresh();
    void retranslate();
    QWidget *widgetOf(const SetupProblem &problem); //!< and chooses its queue

private:
    void makeTable();
    void followChoice();
    QString chosenQueue() const;

    std::unique_ptr<Ui::RecordingOptions> m_ui;
    std::unique_ptr<FieldBinder> m_binder;
    RecordedQueuesModel *m_model;
    QPointer<Setup> m_setup;
};

} // namespace Aiguilleur
