// Numbers, units, dates and periods as people read them, through a QLocale. See README.md, Numbers
// and texts.
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace ui {

// How many significant digits shortNumber and what rests on it show to the thread that asks.
// Three unless set: so what other threads make, a briefing among them, does not depend on what a
// person prefers on the pages.
int shownDigits();
void setShownDigits(int digits); // 3 to 8; for this thread

// While it lives this thread shows so many digits, as another does for which it works.
class ShownDigits {
public:
    explicit ShownDigits(int digits) : before_(shownDigits()) { setShownDigits(digits); }
    ShownDigits(const ShownDigits&) = delete;
    ShownDigits& operator=(const ShownDigits&) = delete;
    ~ShownDigits() { setShownDigits(before_); }

private:
    int before_;
};

// shownDigits() significant digits, thousands separated, no zeros that say nothing, a real minus
// sign and never "−0". Whole numbers up to 999 stay whole. Not finite: a dash.
QString shortNumber(double value, const QLocale& locale);
inline QString dash() { return QString(QChar(0x2013)); } // stands for what is not known
// Every digit that the double has.
QString exactNumber(double value, const QLocale& locale);
QString decimalText(const core::Decimal& value, const QLocale& locale); // every digit as written: "1,234.50"
QString count(std::int64_t value, const QLocale& locale);

// Money has whole units of its currency from 100 on, cents below, three digits below 1. unit as in
// core::KpiRow; currency stands in for the unit "currency". A share below 100 % is never rounded up
// to it: it takes more digits instead.
QString amountNumber(double value, std::string_view unit, const QLocale& locale); // without the unit
QString amount(double value, std::string_view unit, std::string_view currency, const QLocale& locale);
// The same with as many digits as show on which side of target and floor it lies:
// 97.9999 % against 98 is no 98 %.
QString judgedAmount(double value, std::optional<double> target, std::optional<double> floor, std::string_view unit,
                     std::string_view currency, const QLocale& locale);
QString exactAmount(double value, std::string_view unit, std::string_view currency, const QLocale& locale);
// The word behind the number; empty for none.
QString unitText(std::string_view unit, std::string_view currency);
QString percent(double share, const QLocale& locale); // 0.9 → "90 %"

// What changed, signed: percentage points for shares, per cent of the value before for all else
// (the plain difference if that was 0). Empty if it rounds to nothing.
QString change(double now, double before, std::string_view unit, const QLocale& locale);

QString periodText(const core::Period& period, const QLocale& locale); // "October 2026", "2026-W07", "Q1 2026"
// Of a period that runs, with the last day in its figures: "Q4 2026, to 31 Oct 2026".
QString periodText(const core::Period& period, std::optional<core::Day> to, const QLocale& locale);
QString shortPeriodText(const core::Period& period, const QLocale& locale); // "Oct 2026"
QString dayText(core::Day day, const QLocale& locale);                      // "31 Oct 2026"
QString longDayText(core::Day day, const QLocale& locale);                  // "31 October 2026"
QString timeText(core::Milliseconds at, const QLocale& locale);             // local time, "31 Oct 2026 14:05"

} // namespace ui
