// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountmenu.h"
#include "scriptedprompts.h"
#include "windowfixture.h"

#include <QImage>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestAccountMenu : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void drawsItsArrowBesideTheName();

private:
    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

// Of all that is drawn in the columns from `left` to `right`.
QRect drawnIn(const QImage &picture, int left, int right)
{
    const QRgb background = picture.pixel(0, 0);
    QRect drawn;
    for (int x = left; x <= right; ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixel(x, y) != background)
                drawn |= QRect(x, y, 1, 1);
        }
    }
    return drawn;
}

// Up to the first empty column.
QRect rightmost(const QImage &picture)
{
    QRect found;
    for (int x = picture.width() - 1; x >= 0; --x) {
        const QRect column = drawnIn(picture, x, x);
        if (column.isEmpty() && !found.isEmpty())
            return found;
        found |= column;
    }
    return found;
}

} // namespace

void TestAccountMenu::init()
{
    m_fixture = std::make_unique<WindowFixture>(m_prompts);
}

void TestAccountMenu::drawsItsArrowBesideTheName()
{
    QVERIFY(m_fixture->openSandbox());
    auto *button = m_fixture->find<AccountMenu>("accountMenu");
    const QImage picture = button->grab().toImage();
    const QRect arrow = rightmost(picture);
    QVERIFY(!arrow.isEmpty());
    QVERIFY2(arrow.width() <= button->fontMetrics().height(), "the arrow touches the name");
    QVERIFY2(qAbs(arrow.top() + arrow.bottom() + 1 - picture.height()) <= 4, "the arrow is not in the middle");
}

QTEST_MAIN(TestAccountMenu)
#include "tst_accountmenu.moc"
