// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closures.h"
#include "core/setuprulebook.h"
#include "core/weekhours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Kind = SetupProblem::Kind;
using Target = SetupRuleBook::Target;

const QStringList &closureKeys()
{
    static const QStringList keys = {u"dateStart"_s, u"dateEnd"_s, u"categories"_s};
    return keys;
}

const QStringList &timeKeys()
{
    static const QStringList keys = {u"timeFrom"_s, u"timeTo"_s, u"weekDay"_s};
    return keys;
}

//! Sorted by beginning: what overlaps anything before it overlaps the one that ends last.
void checkOverlaps(SetupRuleBook &book, const QList<HoursRange> &ranges)
{
    const HoursRange *last = nullptr;
    for (const HoursRange &range : ranges) {
        if (!range.isRegular())
            continue;
        if (last && last->day == range.day && range.from < last->to) {
            const bool isTouched = book.isTouched(range.path, timeKeys());
            const bool isOtherTouched = book.isTouched(last->path, timeKeys());
            const bool blamesOther = isOtherTouched && !isTouched;
            book.errorIf(isTouched || isOtherTouched, Kind::Overlap, blamesOther ? last->path : range.path,
                         u"timeFrom"_s, {blamesOther ? range.path : last->path});
        }
        if (!last || last->day != range.day || range.to > last->to)
            last = &range;
    }
}

void checkRanges(SetupRuleBook &book, const QList<HoursRange> &ranges)
{
    for (const HoursRange &range : ranges) {
        book.checkChoice(range.path, u"policy"_s, WeekHours::policies());
        if (range.from >= 0 && range.to <= range.from)
            book.errorIf(book.isTouched(range.path, timeKeys()), Kind::EmptyRange, range.path, u"timeTo"_s);
        else if (range.from < 0 || range.to < 0)
            book.errorIf(book.isTouched(range.path, timeKeys()), Kind::Required, range.path,
                         range.from < 0 ? u"timeFrom"_s : u"timeTo"_s);
    }
    checkOverlaps(book, ranges);
}

//! A slot that something uses, and whether the person did anything about that.
struct SlotUse
{
    bool isUsed = false;
    bool isTouched = false;
};

//! Where a slot leads, and that it leads somewhere when it is used.
void checkSlot(SetupRuleBook &book, const QString &path, const QString &slot, const SlotUse &use)
{
    const QString type = slot + u"Type"_s;
    const QString number = slot + u"Number"_s;
    const QString kind = book.draft().value(path, type).toString();
    const bool hasNumber = !book.draft().value(path, number).toString().isEmpty();
    const bool isOn = book.draft().value(path, u"enable"_s).toBool();
    const bool isTouched = book.isTouched(path, {type, number});
    book.checkTarget(path, number, kind == "voicemail"_L1 ? Target::Voicemail : Target::Anything);
    if (hasNumber && kind.isEmpty())
        book.errorIf(isTouched, Kind::Required, path, type);
    else if (!hasNumber && slot == "unavailable"_L1 && isOn)
        book.warning(Kind::ClosedWithoutNumber, path, number);
    else if (!hasNumber && use.isUsed)
        book.errorIf(isOn && (isTouched || use.isTouched || book.isTouched(path, u"enable"_s)), Kind::SlotWithoutNumber,
                     path, number, {slot});
    else if (!hasNumber && !kind.isEmpty())
        book.errorIf(isTouched, Kind::Required, path, number);
}

void checkClosures(SetupRuleBook &book, const QList<Closure> &closures)
{
    const QStringList &keys = closureKeys();
    QHash<QString, const Closure *> last; // the one that ends last, by category
    for (const Closure &closure : closures) {
        const bool isTouched = book.isTouched(closure.path, keys);
        book.checkRequired(closure.path, u"title"_s);
        if (closure.end <= closure.start)
            book.errorIf(isTouched, Kind::EmptyRange, closure.path, u"dateEnd"_s);
        const Closure *other = last.value(closure.category);
        if (other && Closures::overlap(*other, closure)) {
            const bool isOtherTouched = book.isTouched(other->path, keys);
            const bool blamesOther = isOtherTouched && !isTouched;
            book.errorIf(isTouched || isOtherTouched, Kind::EventOverlap, blamesOther ? other->path : closure.path,
                         u"dateStart"_s, {blamesOther ? closure.path : other->path});
        }
        if (!other || closure.end > other->end)
            last.insert(closure.category, &closure);
    }
}

QHash<QString, SlotUse> slotUses(const SetupRuleBook &book, const QList<HoursRange> &ranges,
                                 const QList<Closure> &closures)
{
    QHash<QString, SlotUse> uses;
    const auto use = [&](const QString &slot, bool isTouched) {
        if (!slot.startsWith("slot"_L1))
            return;
        uses[slot].isUsed = true;
        uses[slot].isTouched = uses[slot].isTouched || isTouched;
    };
    for (const HoursRange &range : ranges)
        use(range.policy, book.isTouched(range.path, u"policy"_s));
    for (const Closure &closure : closures)
        use(Closures::policyOf(closure.category), book.isTouched(closure.path, closureKeys()));
    return uses;
}

} // namespace

void checkHours(SetupRuleBook &book)
{
    const SetupDocument &draft = book.draft();
    const QString path = book.root() + u"/timeConditions"_s;
    const QString scheduler = book.context().root(u"scheduler"_s);
    const QString list = WeekHours::listPath(book.root());
    const QList<HoursRange> ranges = WeekHours::ranges(draft, list);
    const QList<Closure> closures =
        Closures::closures(draft, Closures::listPath(scheduler), Closures::zone(draft, scheduler));
    checkRanges(book, ranges);
    checkClosures(book, closures);
    if (!draft.contains(path))
        return;
    const QHash<QString, SlotUse> uses = slotUses(book, ranges, closures);
    for (const QString &slot : {u"slot1"_s, u"slot2"_s, u"slot3"_s, u"unavailable"_s})
        checkSlot(book, path, slot, uses.value(slot));
    if (draft.value(path, u"enable"_s).toBool() && ranges.isEmpty() && draft.hasList(list))
        book.warning(Kind::NoTimeSlots, path, u"enable"_s);
}

} // namespace Aiguilleur
