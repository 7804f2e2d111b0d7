// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <QWidget>
#include <memory>

class QStackedLayout;

namespace Aiguilleur {

namespace Ui {
class ConfigurationChoice;
}

class ConfigurationCards;

//! The question and its possible answers, in the simple or the expert mode: cards and a drop-down that always show the
//! same choice. Each mode keeps its own choice while the other one is shown.
class ConfigurationChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ConfigurationChoice(QWidget *parent = nullptr);
    ~ConfigurationChoice() override;

    void setPresent(const FeatureType &present);
    void setExpert(bool expert);
    FeatureType choice() const; //!< of the mode that is shown; Unknown without a name when there is none
    void focusCards();

signals:
    void choiceChanged();
    void applyRequested(); //!< a card was double-clicked
    void modeSwitchRequested();
    void guideRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int mode() const { return m_expert ? 1 : 0; }
    void addCards(Configuration::Mode mode);
    void orderTabs();
    void choose(const FeatureType &type);
    void chooseRow(int row);
    void fillMenu();
    void retranslate();
    void showChoice();
    void showPresent();
    void reserveHeights();

    std::unique_ptr<Ui::ConfigurationChoice> m_ui;
    QStackedLayout *m_stack;
    QList<ConfigurationCards *> m_cards; //!< simple, expert
    FeatureType m_choices[2];
    FeatureType m_present;
    bool m_expert = false;
};

} // namespace Aiguilleur
