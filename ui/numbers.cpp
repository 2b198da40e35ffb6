#include "ui/numbers.h"

#include "ui/text.h"

#include "core/base/text.h"
#include "core/kpi/shown.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct Numbers {
    Q_DECLARE_TR_FUNCTIONS(ui::Numbers)
};

constexpr QChar minus(0x2212);
constexpr QChar hardBlank(0x00A0);
QString typographic(QString text) { return text.replace(QLatin1Char('-'), minus); }

// decimals places at most; zeros at the end of a fraction are dropped where wanted.
QString fixed(double value, int decimals, bool keepZeros, const QLocale& locale)
{
    const double power = std::pow(10, decimals);
    if (std::abs(std::round(value * power)) < 0.5)
        value = 0; // no "−0"
    QString text = locale.toString(value, 'f', decimals);
    if (!keepZeros && decimals > 0) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(1);
    }
    return typographic(text);
}

thread_local int digitsOfThread = 3;

// Places after the point for the significant digits.
int placesFor(double value)
{
    if (value == 0)
        return 0;
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return std::clamp(digitsOfThread - 1 - exponent, 0, 12);
}

double significant(double value)
{
    if (value == 0 || std::abs(value) < std::pow(10, digitsOfThread))
        return value;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - (digitsOfThread - 1));
    return std::round(value / unit) * unit;
}

QDate dateIn(core::Day day) { return QDate(1970, 1, 1).addDays(core::number(day)); }

// "October 2026", "2026年10月"
QString monthYear(const QDate& date, QLocale::FormatType length, const QLocale& locale)
{
    if (locale.language() == QLocale::Japanese)
        return QStringLiteral("%1年%2月").arg(date.year()).arg(date.month());
    return locale.standaloneMonthName(date.month(), length) + QLatin1Char(' ') + QString::number(date.year());
}

QString withUnit(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : number + hardBlank + unit;
}

} // namespace

int shownDigits() { return digitsOfThread; }
void setShownDigits(int digits) { digitsOfThread = std::clamp(digits, 3, 8); }

QString shortNumber(double value, const QLocale& locale)
{
    if (!std::isfinite(value))
        return dash();
    const bool whole = std::abs(value) < 1000 && value == std::round(value);
    int places = placesFor(value);
    // 9.996 has three digits as 10.0, not as 10.00.
    if (places > 0 && placesFor(std::round(value * std::pow(10, places)) / std::pow(10, places)) < places)
        --places;
    return fixed(significant(value), whole ? 0 : places, false, locale);
}

QString exactNumber(double value, const QLocale& locale)
{
    if (!std::isfinite(value))
        return dash();
    if (value != 0 && (std::abs(value) >= 1e15 || std::abs(value) < 1e-6))
        return typographic(locale.toString(value, 'g', QLocale::FloatingPointShortest));
    return typographic(locale.toString(value, 'f', QLocale::FloatingPointShortest));
}

QString decimalText(const core::Decimal& value, const QLocale& locale)
{
    constexpr qsizetype mostDigits = 18; // that a number of the machine holds for sure
    QString text = qt(value.text());
    const auto point = text.indexOf(QLatin1Char('.'));
    const QString fraction = point < 0 ? QString() : text.mid(point + 1);
    const QString whole = text.left(point < 0 ? text.size() : point);
    const bool negative = whole.startsWith(QLatin1Char('-'));
    const QString digits = negative ? whole.mid(1) : whole;
    text = digits.size() <= mostDigits ? locale.toString(digits.toULongLong()) : digits;
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return negative ? QChar(0x2212) + text : text;
}

QString count(std::int64_t value, const QLocale& locale)
{
    return typographic(locale.toString(static_cast<qlonglong>(value)));
}

QString unitText(std::string_view unit, std::string_view currency)
{
    if (unit == "currency")
        return qt(currency);
    if (unit == "1/week")
        return Numbers::tr("per week");
    if (unit == "points")
        return Numbers::tr("points", "unit of a score");
    if (unit == "h")
        return Numbers::tr("h", "hours");
    if (unit == "d")
        return Numbers::tr("d", "days");
    return qt(unit);
}

QString amountNumber(double value, std::string_view unit, const QLocale& locale)
{
    if (!std::isfinite(value))
        return dash();
    if (unit == "%") {
        const auto shown = core::shownShare(value, std::clamp(placesFor(value), 0, digitsOfThread - 1));
        const bool isTiny = std::abs(value) < 0.005;
        return isTiny ? shortNumber(value, locale) : fixed(shown.value, shown.places, false, locale);
    }
    if (unit == "currency") {
        constexpr double withCents = 1, wholeUnits = 99.995;
        const double size = std::abs(value);
        const bool cents = size >= withCents && size < wholeUnits && size != std::round(size);
        return fixed(value, std::max(placesFor(value), cents ? 2 : 0), cents, locale);
    }
    return shortNumber(value, locale);
}

QString amount(double value, std::string_view unit, std::string_view currency, const QLocale& locale)
{
    return withUnit(amountNumber(value, unit, locale), unitText(unit, currency));
}

QString judgedAmount(double value, std::optional<double> target, std::optional<double> floor, std::string_view unit,
                     std::string_view currency, const QLocale& locale)
{
    constexpr int mostPlaces = 15;
    int places = std::isfinite(value) ? std::min(placesFor(value), digitsOfThread - 1) : 0;
    const auto shows = [&](std::optional<double> limit) { return !limit || core::showsSide(value, *limit, places); };
    if (!std::isfinite(value) || (shows(target) && shows(floor)))
        return amount(value, unit, currency, locale);
    while (places < mostPlaces && !(shows(target) && shows(floor)))
        ++places;
    return withUnit(fixed(value, places, true, locale), unitText(unit, currency));
}

QString exactAmount(double value, std::string_view unit, std::string_view currency, const QLocale& locale)
{
    return withUnit(exactNumber(value, locale), unitText(unit, currency));
}

QString percent(double share, const QLocale& locale) { return amount(share * 100, "%", {}, locale); }

QString change(double now, double before, std::string_view unit, const QLocale& locale)
{
    if (!std::isfinite(now) || !std::isfinite(before))
        return {};
    const auto signedText = [&](double difference, int places, const QString& word) {
        const QString number = fixed(std::abs(difference), places, true, locale);
        if (number == fixed(0, places, true, locale))
            return QString();
        return withUnit((difference > 0 ? QLatin1Char('+') : minus) + number, word);
    };
    if (unit == "%")
        return signedText(now - before, std::abs(now - before) < 10 ? 1 : 0, Numbers::tr("pp", "percentage points"));
    if (before == 0)
        return signedText(now, placesFor(now), unitText(unit, {}));
    const double relative = 100 * (now - before) / std::abs(before);
    return signedText(relative, std::abs(relative) < 10 ? 1 : 0, QStringLiteral("%"));
}

QString periodText(const core::Period& period, const QLocale& locale)
{
    const QDate first = dateIn(period.first);
    if (period.kind == core::PeriodKind::month)
        return monthYear(first, QLocale::LongFormat, locale);
    return shortPeriodText(period, locale);
}

QString periodText(const core::Period& period, std::optional<core::Day> to, const QLocale& locale)
{
    const QString name = periodText(period, locale);
    return to ? Numbers::tr("%1, to %2", "a period that runs; the last day in its figures")
                    .arg(name, dayText(*to, locale))
              : name;
}

QString shortPeriodText(const core::Period& period, const QLocale& locale)
{
    const QDate first = dateIn(period.first);
    const QDate last = dateIn(period.last);
    const auto month = [&](const QDate& date) { return monthYear(date, QLocale::ShortFormat, locale); };
    switch (period.kind) {
    case core::PeriodKind::month: return month(first);
    case core::PeriodKind::quarter: return QStringLiteral("Q%1 %2").arg((first.month() + 2) / 3).arg(first.year());
    case core::PeriodKind::year: return QString::number(first.year());
    case core::PeriodKind::day: return dayText(period.first, locale);
    case core::PeriodKind::week: return qt(period.text());
    case core::PeriodKind::range: break;
    }
    if (period.isWholeMonths())
        return month(first) + QLatin1Char(' ') + dash() + QLatin1Char(' ') + month(last);
    return dayText(period.first, locale) + QLatin1Char(' ') + dash() + QLatin1Char(' ') + dayText(period.last, locale);
}

QString dayText(core::Day day, const QLocale& locale)
{
    const QDate date = dateIn(day);
    if (locale.language() == QLocale::Japanese)
        return monthYear(date, QLocale::ShortFormat, locale) + QStringLiteral("%1日").arg(date.day());
    return QStringLiteral("%1 %2 %3")
        .arg(date.day())
        .arg(locale.monthName(date.month(), QLocale::ShortFormat))
        .arg(date.year());
}

QString longDayText(core::Day day, const QLocale& locale)
{
    return locale.toString(dateIn(day), Numbers::tr("d MMMM yyyy", "a date in full, as QLocale::toString takes it"));
}

QString timeText(core::Milliseconds at, const QLocale& locale)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(at);
    return dayText(core::Day{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(local.date()))}, locale)
           + QLatin1Char(' ') + local.time().toString(QStringLiteral("HH:mm"));
}

} // namespace ui
