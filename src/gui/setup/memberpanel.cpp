// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/memberpanel.h"

#include "models/setupmembersmodel.h"
#include "service/setup.h"
#include "ui_memberpanel.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int longestRing = 99999;  // seconds, the expert editor's limit
constexpr int mostCallsAtOnce = 10; // at once, the control panel's limit
constexpr auto leastProperty = "least";

} // namespace

MemberPanel::MemberPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MemberPanel>())
{
    m_ui->setupUi(this);
    connectAll();
    retranslate();
}

MemberPanel::~MemberPanel() = default;

void MemberPanel::connectAll()
{
    connect(m_ui->memberNumber, &PhoneField::edited, this, [this](const QString &number) {
        if (!number.isEmpty())
            write(u"number"_s, number);
    });
    connect(m_ui->memberName, &QLineEdit::textEdited, this,
            [this](const QString &name) { write(u"description"_s, name); });
    connect(m_ui->memberStatus, &QComboBox::activated, this,
            [this] { write(u"status"_s, m_ui->memberStatus->currentData().toString()); });
    connect(m_ui->memberReason, &QComboBox::activated, this,
            [this] { write(u"breakStatus"_s, m_ui->memberReason->currentData().toJsonValue()); });
    const auto follow = [this](QSpinBox *box, const QString &property) {
        connect(box, &QSpinBox::valueChanged, this, [this, box, property](int value) {
            if (value >= box->property(leastProperty).toInt())
                write(property, value);
        });
    };
    follow(m_ui->memberRingTime, u"timeout"_s);
    follow(m_ui->memberWrapUp, u"wrapUpTime"_s);
    follow(m_ui->memberCalls, u"simultaneousLines"_s);
}

void MemberPanel::setModel(SetupMembersModel *model)
{
    m_model = model;
}

void MemberPanel::setSetup(Session *session, Setup *setup)
{
    m_setup = setup;
    m_paths.clear();
    m_ui->memberNumber->setSetup(session, setup);
}

void MemberPanel::setPaths(const QStringList &paths)
{
    m_paths = paths;
    refresh();
}

void MemberPanel::write(const QString &property, const QJsonValue &value)
{
    if (m_setup && m_setup->canEdit())
        m_model->setValue(m_paths, property, value);
}

std::optional<QJsonValue> MemberPanel::common(const QString &property) const
{
    std::optional<QJsonValue> found;
    for (const QString &path : m_paths) {
        const QJsonValue value = m_setup->draft().value(path, property);
        if (found && *found != value)
            return std::nullopt;
        found = value;
    }
    return found;
}

void MemberPanel::refresh()
{
    const bool any = m_setup && !m_paths.isEmpty();
    setVisible(any);
    if (!any)
        return;
    setEnabled(m_setup->canEdit());
    showNames();
    showNumber();
    showStatus();
    showReason();
    showSpin(m_ui->memberRingTime, u"timeout"_s, 1, longestRing);
    showSpin(m_ui->memberWrapUp, u"wrapUpTime"_s, 0, longestRing);
    showSpin(m_ui->memberCalls, u"simultaneousLines"_s, 1, mostCallsAtOnce);
    showProblems();
}

void MemberPanel::showNames()
{
    const bool single = m_paths.size() == 1;
    const QJsonObject agent = m_setup->draft().object(m_paths.first());
    const QString name = agent.value("description"_L1).toString();
    m_ui->memberHeading->setText(single ? Words::number(agent.value("number"_L1).toString())
                                        : tr("%n line(s) together", nullptr, int(m_paths.size())));
    m_ui->memberName->setEnabled(single);
    if (!single)
        m_ui->memberName->clear();
    else if (m_ui->memberName->text() != name)
        m_ui->memberName->setText(name);
    m_ui->memberName->setPlaceholderText(single ? QString() : tr("different"));
}

void MemberPanel::showNumber()
{
    const bool single = m_paths.size() == 1;
    m_ui->memberNumber->setEnabled(single);
    m_ui->memberNumber->setNumber(single ? m_setup->draft().value(m_paths.first(), u"number"_s).toString() : QString());
}

void MemberPanel::showStatus()
{
    QComboBox *box = m_ui->memberStatus;
    const std::optional<QJsonValue> status = common(u"status"_s);
    int row = status ? box->findData(status->toString()) : -1;
    if (status && row < 0 && !status->toString().isEmpty()) { // one that nobody here knows stays as it is
        box->addItem(status->toString(), status->toString());
        row = box->count() - 1;
    }
    box->setPlaceholderText(tr("different"));
    box->setCurrentIndex(row);
}

// The number has its own list of reasons; without one, and for who is not on a break, there is nothing to give.
void MemberPanel::showReason()
{
    QComboBox *box = m_ui->memberReason;
    const QString list = m_setup->root() + u"/hunting/customStatus"_s;
    const QStringList ids = m_setup->draft().ids(list);
    const std::optional<QJsonValue> reason = common(u"breakStatus"_s);
    box->clear();
    box->addItem(tr("None"), QJsonValue(QJsonValue::Null));
    for (const QString &id : ids)
        box->addItem(m_setup->draft().value(list + u'/' + id, u"name"_s).toString(), QJsonValue(id.toLongLong()));
    const QString shown = reason ? QString::number(reason->toInteger()) : QString();
    const bool isNone = reason && (reason->isNull() || reason->isUndefined());
    if (reason && !isNone && !ids.contains(shown))
        box->addItem(shown, *reason);
    const auto row = isNone ? 0 : ids.contains(shown) ? 1 + ids.indexOf(shown) : box->count() - 1;
    box->setPlaceholderText(tr("different"));
    box->setCurrentIndex(reason ? int(row) : -1);
    const bool isOnBreak = common(u"status"_s) == QJsonValue(u"onBreak"_s);
    box->setEnabled(isOnBreak && box->count() > 1);
    box->setVisible(!ids.isEmpty() || !isNone);
    m_ui->memberReasonLabel->setVisible(!ids.isEmpty() || !isNone);
}

// One below the least value stands for several values; it is in the range only as long as they differ.
void MemberPanel::showSpin(QSpinBox *box, const QString &property, int least, int most)
{
    const QSignalBlocker blocker(box);
    const std::optional<QJsonValue> value = common(property);
    const int shown = value ? int(value->toInteger()) : least - 1;
    box->setProperty(leastProperty, least);
    box->setSpecialValueText(value ? QString() : tr("different"));
    box->setRange(std::min(value ? least : least - 1, shown), std::max(most, shown));
    if (box->value() != shown)
        box->setValue(shown);
}

void MemberPanel::showProblems()
{
    const auto of = [this](const QString &property) {
        QList<SetupProblem> problems;
        for (const QString &path : std::as_const(m_paths))
            problems += m_setup->problemsOf(path, property);
        return problems;
    };
    m_ui->memberNumberProblem->setProblems(of(u"number"_s));
    m_ui->memberNameProblem->setProblems(of(u"description"_s));
    m_ui->memberRingTimeProblem->setProblems(of(u"timeout"_s) + of(u"wrapUpTime"_s) + of(u"simultaneousLines"_s));
}

void MemberPanel::retranslate()
{
    m_ui->retranslateUi(this);
    const auto name = [](QLabel *label, QWidget *widget, const QString &property) {
        const QString key = u"agent."_s + property;
        label->setText(Words::fieldLabel(key));
        widget->setAccessibleName(Words::fieldLabel(key));
        widget->setToolTip(Words::fieldHelp(key));
    };
    name(m_ui->memberNumberLabel, m_ui->memberNumber, u"number"_s);
    name(m_ui->memberNameLabel, m_ui->memberName, u"description"_s);
    name(m_ui->memberStatusLabel, m_ui->memberStatus, u"status"_s);
    name(m_ui->memberReasonLabel, m_ui->memberReason, u"breakStatus"_s);
    name(m_ui->memberRingTimeLabel, m_ui->memberRingTime, u"timeout"_s);
    name(m_ui->memberWrapUpLabel, m_ui->memberWrapUp, u"wrapUpTime"_s);
    name(m_ui->memberCallsLabel, m_ui->memberCalls, u"simultaneousLines"_s);
    m_ui->memberRingTime->setSuffix(tr(" s", "seconds, after a number"));
    m_ui->memberWrapUp->setSuffix(tr(" s", "seconds, after a number"));
    m_ui->memberStatus->clear();
    for (const QString &status : {u"available"_s, u"loggedOut"_s, u"onBreak"_s})
        m_ui->memberStatus->addItem(Words::fieldChoice(u"agent.status"_s, status), status);
    refresh();
}

} // namespace Aiguilleur
