// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/setuppage.h"

#include <QHash>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class SoundsPage;
}

class FieldBinder;
class SoundChooser;
class SoundPlayer;

//! What callers of a queue hear, what happens when it is full or nobody answers, and the sounds of the number.
class SoundsPage : public SetupPage
{
    Q_OBJECT
public:
    explicit SoundsPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~SoundsPage() override;

    QString title() const override;
    QWidget *widgetOf(const SetupProblem &problem) const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectAll();
    void connectChoosers();
    void connectActions();
    void refreshButtons();
    void chooseFile(SoundChooser *target);
    void addUpload(const QString &file, SoundChooser *target);
    void uploaded(qint64 sound, SoundChooser *target);
    void adoptUploaded();
    void deleteChosen();
    void deleteAtOnce(qint64 sound);
    void deleteWithDraft(qint64 sound);

    std::unique_ptr<Ui::SoundsPage> m_ui;
    SoundPlayer *m_player;
    FieldBinder *m_binder;
    QHash<qint64, SoundChooser *> m_uploaded; //!< to be chosen where they were uploaded for, once they are in the draft
    std::unique_ptr<QObject> m_uploads;       //!< what goes with the present set-up
};

} // namespace Aiguilleur
