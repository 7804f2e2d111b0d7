// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many numbers at once, from the choice to the results, and templates.
#include "gui/bulk/batcheswindow.h"
#include "gui/bulk/bulkdialog.h"
#include "gui/bulk/bulksource.h"
#include "gui/bulk/templatesavedialog.h"
#include "gui/bulk/templatesdialog.h"
#include "service/batches.h"
#include "service/templates.h"
#include "tour.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

namespace {

bool press(QWidget *dialog, const char *name)
{
    auto *button = dialog->findChild<QAbstractButton *>(QString::fromLatin1(name));
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

} // namespace

bool Tour::saveTemplate()
{
    if (!select(m_fixture.number(FeatureType::ContactCenterSolution)) ||
        !wait([this] { return m_fixture.action("actionSaveTemplate")->isEnabled(); }))
        return false;
    m_fixture.action("actionSaveTemplate")->trigger();
    auto *save = window().findChild<TemplateSaveDialog *>();
    auto *buttons = save ? save->findChild<QDialogButtonBox *>() : nullptr;
    if (!buttons || !wait([buttons] { return buttons->button(QDialogButtonBox::Save)->isEnabled(); }) ||
        !picture(save, u"template-save"_s))
        return false;
    buttons->button(QDialogButtonBox::Save)->click();
    if (!wait([this] { return !m_fixture.session().templates().all().isEmpty(); }))
        return false;
    m_fixture.action("actionTemplates")->trigger();
    auto *all = window().findChild<TemplatesDialog *>();
    return all && picture(all, u"templates"_s) && closed(all);
}

bool Tour::changeMany()
{
    m_fixture.action("actionChangeSeveral")->trigger();
    auto *dialog = window().findChild<BulkDialog *>();
    if (!dialog)
        return false;
    dialog->source().chooseTemplate(m_fixture.session().templates().all().first().id);
    if (!picture(dialog, u"several-template"_s))
        return false;
    dialog->source().chooseType(FeatureType::Conference);
    if (!press(dialog, "chooseAllButton") || !picture(dialog, u"several"_s) || !press(dialog, "previewButton"))
        return false;
    auto *apply = dialog->findChild<QPushButton *>(u"bulkApplyButton"_s);
    if (!wait([apply] { return apply->isEnabled(); }, 60000) || !picture(dialog, u"several-preview"_s))
        return false;
    apply->click();
    auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    if (question) {
        if (!picture(question, u"several-question"_s))
            return false;
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) != QMessageBox::RejectRole)
                button->click();
        }
    }
    return wait([this] { return !m_fixture.session().batches().all().isEmpty(); });
}

bool Tour::many()
{
    if (!saveTemplate() || !changeMany())
        return false;
    const Batch *batch = m_fixture.session().batches().all().first();
    auto *results = window().findChild<BatchesWindow *>();
    if (!results || !wait([batch] { return batch->count(BatchItem::State::Done) > 0; }, 60000) ||
        !picture(results, u"batch-running"_s))
        return false;
    if (!wait([batch] { return batch->state() == Batch::State::Ended; }, 60000))
        return false;
    auto *undo = results->findChild<QPushButton *>(u"undoAllButton"_s);
    return wait([undo] { return undo->isVisible(); }) && picture(results, u"batch-ended"_s) && closed(results);
}

} // namespace Aiguilleur::Test
