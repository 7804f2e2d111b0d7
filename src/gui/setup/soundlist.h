// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>
#include <optional>

namespace Aiguilleur {

class Setup;
class Sounds;

//! The sounds of a number: what they are called, where they are played, and whether they can be heard here. Files can
//! be dropped on it.
class SoundList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit SoundList(QWidget *parent = nullptr);

    void show(const Setup *setup, const Sounds *sounds); //!< keeps what is chosen
    std::optional<qint64> chosen() const;
    void choose(qint64 sound);
    void retranslate();

signals:
    void filesDropped(const QStringList &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Row
    {
        qint64 id = 0;
        QString name;
        QStringList uses;
        bool kept = false;
        bool operator==(const Row &) const = default;
    };
    void fill();

    QList<Row> m_shown;
};

} // namespace Aiguilleur
