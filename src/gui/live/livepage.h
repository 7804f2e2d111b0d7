// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/setuppage.h"

#include <QTimer>

namespace Aiguilleur {

class Banner;
class LiveCentre;
class VisibleWatch;

//! A page about what goes on in the queues of a number. It is read while the page is seen, and only then, unless
//! something else watches the same number: there is one reader for each.
class LivePage : public SetupPage
{
    Q_OBJECT
public:
    explicit LivePage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~LivePage() override;

    bool isReading() const override;

protected:
    const std::shared_ptr<LiveCentre> &centre() const { return m_centre; } //!< none without a number
    bool hasQueues() const;
    void showStale(Banner &banner, const QString &neverRead) const;

    virtual void centreChanged() {} //!< another one, or none; showCentre() follows
    virtual void showCentre() = 0;  //!< something of it may be another
    virtual void showTimes() {}     //!< another second has passed, while the page is seen

    void refresh() override;
    void setupChanged() override;

private:
    void leave();
    void follow();

    VisibleWatch *m_watch;
    std::shared_ptr<LiveCentre> m_centre;
    QTimer m_tick;
    QTimer m_due; //!< one reading tells of several things: they are shown together
};

} // namespace Aiguilleur
