// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel asks: the form on the left.
#include "core/phonenumber.h"
#include "gui/callplan/simulatorpanel.h"
#include "gui/setup/folding.h"
#include "ui_simulatorpanel.h"
#include "words/errorwords.h"
#include "words/simulationwords.h"

#include <QEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int questionColumns = 110; //!< average characters from which on question and answer stand beside each other

bool isAboutCalledNumbers(const CallPlan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [](const CallStep &step) {
        return step.list == CallFilterList::DestinationBlack || step.list == CallFilterList::DestinationWhite;
    });
}

} // namespace

void SimulatorPanel::fillQuestion()
{
    m_ui->question->installEventFilter(this);
    setFolding(m_ui->answersButton, m_ui->answers);
    setFolding(m_ui->rulesButton, m_ui->rules);
    m_isFilling = true;
    showMoments(m_now(), m_now());
    setPlatform({});
    m_isFilling = false;
    showQuestion();
}

bool SimulatorPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->question && event->type() == QEvent::LayoutRequest)
        fitQuestion();
    return QWidget::eventFilter(watched, event);
}

//! Beside the answer where there is room, else above it.
void SimulatorPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() > fontMetrics().averageCharWidth() * questionColumns;
    m_ui->simulatorSplitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    fitQuestion();
}

//! The form is never cut off at its side, whatever is unfolded, and above the answer it is not scrolled by itself.
void SimulatorPanel::fitQuestion()
{
    const bool isAbove = m_ui->simulatorSplitter->orientation() == Qt::Vertical;
    const int bar = m_ui->questionArea->verticalScrollBar()->sizeHint().width();
    m_ui->questionArea->setMinimumWidth(m_ui->question->minimumSizeHint().width() + bar);
    m_ui->questionArea->setMinimumHeight(isAbove ? m_ui->question->sizeHint().height() : 0);
}

void SimulatorPanel::connectQuestion()
{
    const auto again = [this] { answer(); };
    for (QDateTimeEdit *edit : {m_ui->momentEdit, m_ui->otherMomentEdit})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, again);
    for (QLineEdit *edit : {m_ui->callerEdit, m_ui->calledEdit, m_ui->keysEdit})
        connect(edit, &QLineEdit::textChanged, this, again);
    connect(m_ui->answerBox, &QComboBox::currentIndexChanged, this, again);
    connect(m_ui->compareBox, &QComboBox::currentIndexChanged, this, [this] {
        showQuestion();
        answer();
    });
    connect(m_ui->nowButton, &QToolButton::clicked, this,
            [this] { m_ui->momentEdit->setDateTime(shownMoment(m_now())); });
    connect(m_ui->answersTable, &AnswersTable::edited, this, again);
    connect(m_ui->presentButton, &QPushButton::clicked, this, [this] {
        m_ui->presentButton->setEnabled(false);
        m_ui->presentHint->show(tr("Reading what goes on…"));
        emit presentAsked();
    });
    connect(m_ui->usualButton, &QPushButton::clicked, this, [this] {
        m_ui->presentHint->clear();
        CallScenario usual = scenario();
        usual.answers.clear();
        usual.agentStates.clear();
        usual.waiting.clear();
        setScenario(usual);
    });
    for (QCheckBox *box :
         {m_ui->goesOnBox, m_ui->otherwiseBox, m_ui->overflowBox, m_ui->nobodyBox, m_ui->closesBox, m_ui->reverseBox})
        connect(box, &QCheckBox::toggled, this, again);
    for (QSpinBox *box : {m_ui->noInputSpin, m_ui->errorsSpin})
        connect(box, &QSpinBox::valueChanged, this, again);
}

//! What depends on the plan and on what is compared with; texts of the language.
void SimulatorPanel::showQuestion()
{
    const bool asksCalled = isAboutCalledNumbers(m_plan) || !m_ui->calledEdit->text().isEmpty();
    m_ui->calledLabel->setVisible(asksCalled);
    m_ui->calledEdit->setVisible(asksCalled);
    m_ui->calledEdit->setPlaceholderText(Words::caller(m_plan.number.serviceName));
    const bool hasQueues = !m_plan.queues.isEmpty();
    m_ui->presentButton->setVisible(hasQueues && m_canAskPresent);
    m_ui->usualButton->setVisible(hasQueues);
    const bool withMoment = m_ui->compareBox->currentIndex() == 1;
    m_ui->otherMomentLabel->setVisible(withMoment);
    m_ui->otherMomentEdit->setVisible(withMoment);
    const QString format = QLocale().dateFormat(QLocale::ShortFormat).replace(QRegularExpression(u"y+"_s), u"yyyy"_s);
    for (QDateTimeEdit *edit : {m_ui->momentEdit, m_ui->otherMomentEdit}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(u"ddd "_s + format + u' ' + QLocale().timeFormat(QLocale::ShortFormat));
        edit->setMinimumWidth(edit->sizeHint().width());
    }
}

//! The clock of the calendar's time zone, as the form has it.
QDateTime SimulatorPanel::shownMoment(const QDateTime &at) const
{
    const QDateTime there = m_plan.zone.isValid() ? at.toTimeZone(m_plan.zone) : at.toLocalTime();
    return QDateTime(there.date(), QTime(there.time().hour(), there.time().minute()));
}

QDateTime SimulatorPanel::inZone(const QDateTime &shown) const
{
    return m_plan.zone.isValid() ? QDateTime(shown.date(), shown.time(), m_plan.zone) : shown;
}

//! As it can be compared; what is no number yet counts as it was typed.
QString SimulatorPanel::typedNumber(const QString &text, bool *isRight) const
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    const std::optional<PhoneNumber> number = PhoneNumber::parse(typed);
    if (!number)
        *isRight = false;
    return number ? number->e164() : typed;
}

void SimulatorPanel::checkQuestion()
{
    bool isNumber = true;
    typedNumber(m_ui->callerEdit->text(), &isNumber);
    typedNumber(m_ui->calledEdit->text(), &isNumber);
    if (!CallScenario::keysOf(m_ui->keysEdit->text()))
        m_ui->questionHint->show(
            tr("Keys are written with commas between, such as 2, 1#. Nothing is pressed as long as "
               "they are not."),
            Tone::Warning);
    else if (!isNumber)
        m_ui->questionHint->show(tr("This is no telephone number. Write it with its country code, or as in France."),
                                 Tone::Warning);
    else if (m_ui->compareBox->currentIndex() == 2 && !m_live)
        m_ui->questionHint->show(tr("There is nothing else live: the call is compared with itself."), Tone::Warning);
    else
        m_ui->questionHint->clear();
}

void SimulatorPanel::setPresent(const Result<CentreMoment> &moment)
{
    m_ui->presentButton->setEnabled(m_canAskPresent);
    if (!moment) {
        m_ui->presentHint->show(Words::what(moment.error()), Tone::Bad);
        return;
    }
    const QString time = QLocale().toString(m_now().toLocalTime().time(), QLocale::ShortFormat);
    m_ui->presentHint->show(tr("As it was at %1.").arg(time));
    setScenario(scenario().during(*moment, m_plan));
}

void SimulatorPanel::setCanAskPresent(bool can)
{
    m_canAskPresent = can;
    m_ui->presentButton->setEnabled(can); // what was asked about another number is not waited for
    m_ui->presentHint->clear();
    showQuestion();
}

CallScenario SimulatorPanel::scenario() const
{
    bool isRight = true;
    CallScenario scenario;
    scenario.at = inZone(m_ui->momentEdit->dateTime());
    scenario.caller = typedNumber(m_ui->callerEdit->text(), &isRight);
    scenario.called = typedNumber(m_ui->calledEdit->text(), &isRight);
    if (const auto keys = CallScenario::keysOf(m_ui->keysEdit->text())) {
        scenario.keys = keys->first;
        scenario.repeatsLastKey = keys->second;
    }
    scenario.answer = CallScenario::Answer(std::max(0, m_ui->answerBox->currentIndex()));
    m_ui->answersTable->apply(scenario);
    scenario.platform = platform();
    return scenario;
}

void SimulatorPanel::setScenario(const CallScenario &scenario)
{
    m_isFilling = true;
    if (scenario.at.isValid())
        m_ui->momentEdit->setDateTime(shownMoment(scenario.at));
    m_ui->callerEdit->setText(scenario.caller.isEmpty() ? QString() : Words::caller(scenario.caller));
    m_ui->calledEdit->setText(scenario.called.isEmpty() ? QString() : Words::caller(scenario.called));
    m_ui->keysEdit->setText(CallScenario::keysText(scenario.keys, scenario.repeatsLastKey));
    m_ui->answerBox->setCurrentIndex(int(scenario.answer));
    m_ui->answersTable->setScenario(scenario);
    setPlatform(scenario.platform);
    m_isFilling = false;
    showQuestion();
    answer();
}

CallPlatform SimulatorPanel::platform() const
{
    CallPlatform platform;
    platform.goesOnAfterMatch = m_ui->goesOnBox->isChecked();
    platform.goesOnAfterOtherwise = m_ui->otherwiseBox->isChecked();
    platform.mostNoInputs = m_ui->noInputSpin->value();
    platform.mostErrors = m_ui->errorsSpin->value();
    platform.overflowEndsCall = m_ui->overflowBox->isChecked();
    platform.waitsForNobody = m_ui->nobodyBox->isChecked();
    platform.closesAfterWait = m_ui->closesBox->isChecked();
    platform.keysInReverse = m_ui->reverseBox->isChecked();
    return platform;
}

void SimulatorPanel::setPlatform(const CallPlatform &platform)
{
    m_ui->goesOnBox->setChecked(platform.goesOnAfterMatch);
    m_ui->otherwiseBox->setChecked(platform.goesOnAfterOtherwise);
    m_ui->noInputSpin->setValue(platform.mostNoInputs);
    m_ui->errorsSpin->setValue(platform.mostErrors);
    m_ui->overflowBox->setChecked(platform.overflowEndsCall);
    m_ui->nobodyBox->setChecked(platform.waitsForNobody);
    m_ui->closesBox->setChecked(platform.closesAfterWait);
    m_ui->reverseBox->setChecked(platform.keysInReverse);
}

} // namespace Aiguilleur
