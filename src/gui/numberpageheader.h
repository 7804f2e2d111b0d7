// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "gui/theme.h"

#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class NumberPageHeader;
}

//! The number, its description (renamed in place), its state, and what happens when somebody calls.
class NumberPageHeader : public QWidget
{
    Q_OBJECT
public:
    static constexpr int longestDescription = 24; //!< characters, as OVHcloud's panel

    explicit NumberPageHeader(QWidget *parent = nullptr);
    ~NumberPageHeader() override;

    void setService(const Service &service); //!< leaves a renaming of the same number alone
    void setAnswer(const QString &text);
    void setState(const QString &icon, Theme::Tone tone, const QString &text);
    void setReadOnly(const QString &reason); //!< empty: may be renamed
    void startRename();
    void cancelRename();
    bool isRenaming() const;

signals:
    void renameRequested(const QString &description);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void finishRename();
    void showDescription();
    void countCharacters();
    void retranslate();

    std::unique_ptr<Ui::NumberPageHeader> m_ui;
    Service m_service;
    QString m_readOnly;
};

} // namespace Aiguilleur
