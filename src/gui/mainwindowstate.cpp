// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "gui/statuswidgets.h"
#include "models/numbertreemodel.h"
#include "service/housekeeping.h"
#include "service/session.h"
#include "ui_mainwindow.h"
#include "words/numberwords.h"

#include <QHeaderView>
#include <QScreen>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QByteArray yes = "1";
const QByteArray no = "0";
constexpr QSize usualSize(1120, 720);

} // namespace

void MainWindow::restoreState()
{
    const Settings &settings = m_parts.settings;
    if (!restoreGeometry(settings.state(u"geometry"_s)))
        resize(usualSize.boundedTo(screen()->availableSize()));
    restoreSplitters();
    const QByteArray columns = settings.state(u"treeColumns"_s);
    if (columns.isEmpty() || !m_ui->numberTree->header()->restoreState(columns)) {
        for (const int column : {NumberTreeModel::NumberColumn, NumberTreeModel::ConfigurationColumn})
            m_ui->numberTree->setColumnWidth(column, m_ui->numberTree->usualWidth(column));
    }
    if (const QByteArray state = settings.state(u"activityColumns"_s); !state.isEmpty())
        m_ui->activityPanel->restoreColumns(state);
    m_ui->numberTree->restoreExpansion(settings.state(u"expansion"_s));
    m_ui->actionLines->setChecked(settings.state(u"lines"_s) == yes);
    const bool shown = settings.state(u"activity"_s) == yes;
    m_ui->activityPanel->setVisible(shown);
    m_ui->actionActivity->setChecked(shown);
    m_status->setActivityShown(shown);
}

void MainWindow::restoreSplitters()
{
    const Settings &settings = m_parts.settings;
    m_ui->pageSplitter->setStretchFactor(0, 0);
    m_ui->pageSplitter->setStretchFactor(1, 1);
    m_ui->activitySplitter->setStretchFactor(0, 1);
    m_ui->activitySplitter->setStretchFactor(1, 0);
    m_ui->pageSplitter->restoreState(settings.state(u"pageSplitter"_s));
    m_ui->activitySplitter->restoreState(settings.state(u"activitySplitter"_s));
}

void MainWindow::saveState()
{
    Settings &settings = m_parts.settings;
    settings.setState(u"geometry"_s, saveGeometry());
    settings.setState(u"pageSplitter"_s, m_ui->pageSplitter->saveState());
    settings.setState(u"activitySplitter"_s, m_ui->activitySplitter->saveState());
    settings.setState(u"treeColumns"_s, m_ui->numberTree->header()->saveState());
    settings.setState(u"activityColumns"_s, m_ui->activityPanel->saveColumns());
    settings.setState(u"expansion"_s, m_ui->numberTree->saveExpansion());
    settings.setState(u"lines"_s, m_model->linesShown() ? yes : no);
}

void MainWindow::setActivityShown(bool shown)
{
    if (m_ui->activityPanel->isHidden() != shown)
        return;
    m_ui->activityPanel->setVisible(shown);
    m_ui->actionActivity->setChecked(shown);
    m_status->setActivityShown(shown);
    m_parts.settings.setState(u"activity"_s, shown ? yes : no);
}

// Older ones are removed by whichever account is open.
void MainWindow::applyRetention()
{
    if (m_session)
        m_session->housekeeping().setRetention(
            {.copyDays = m_parts.settings.copyDays(), .callDays = m_parts.settings.callDays()});
}

void MainWindow::applySettings()
{
    applyRetention();
    Words::setInternationalNumbers(m_parts.settings.internationalNumbers());
    m_model->setInternationalNumbers(m_parts.settings.internationalNumbers());
    const std::chrono::minutes every(m_parts.settings.refreshMinutes());
    if (every.count() == 0)
        m_refreshTimer.stop();
    else if (!m_refreshTimer.isActive() || m_refreshTimer.intervalAsDuration() != every)
        m_refreshTimer.start(every);
}

} // namespace Aiguilleur
