#include "core/read/dialect.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/model/amount.h"
#include "core/read/days_named.h"
#include "core/read/first_pass.h"
#include "core/read/table.h"

#include <algorithm>

namespace core {

namespace {

// 13/02/2025 or 13-02-2025, with whatever time behind it.
bool isYearLast(std::string_view cell)
{
    cell = trim(cell);
    const auto mark = std::min(cell.find_first_not_of("0123456789"), cell.size());
    return mark > 0 && mark <= 2 && mark + 1 < cell.size() && (cell[mark] == '/' || cell[mark] == '-')
           && isDigit(cell[mark + 1]);
}

std::optional<Day> dayIn(std::string_view cell, DateOrder order)
{
    const auto time = parseTime(cell, order);
    return time ? std::optional(dayOf(time->at_ms)) : std::nullopt;
}

std::string plainTime(const TimeRead& time)
{
    if (time.dateOnly)
        return isoDay(dayOf(time.at_ms));
    auto text = isoTime(time.at_ms);
    if (!time.zoned)
        text.pop_back(); // the Z
    return text;
}

// Is 1.234 read as a number whose point cannot group digits?
bool isSurelyPoint(const SmallDecimal& number)
{
    const auto size = number.units < 0 ? -number.units : number.units;
    return number.scale != 3 || size < 1000 || size >= 1'000'000;
}

DecimalMark readAs(DecimalMark mark) { return mark == DecimalMark::comma ? mark : DecimalMark::point; }
DecimalMark otherThan(DecimalMark mark) { return mark == DecimalMark::comma ? DecimalMark::point : DecimalMark::comma; }

} // namespace

void Dialect::Place::keep(std::string_view text, std::int64_t at, std::string_view name)
{
    cell = cutText(trim(text));
    line = at;
    column = name;
}

std::string Dialect::Place::quoted() const { return "\"" + cell + "\""; }

Dialect::Dialect(Reading& reading, Table& table, DialectColumns columns)
    : reading_(reading), table_(table), columns_(std::move(columns)), currency_(table.column(columns_.currency))
{
    for (const auto& name : columns_.numbers)
        if (const int column = table.column(name); column >= 0)
            numbers_.emplace_back().column = column;
    for (const auto& name : columns_.times)
        if (const int column = table.column(name); column >= 0)
            times_.push_back(column);
}

void Dialect::makePlain(RowBatch& rows)
{
    if (const auto looks = isOdd_ ? Looks::odd : look(rows); looks != Looks::plain) {
        isOdd_ = isOdd_ || looks == Looks::odd;
        if (!isFound_)
            find();
    }
    isFirst_ = false;
    if (!isOdd_ || rows.rows() == 0)
        return;
    rows.makeCells();
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        for (const auto& number : numbers_)
            makeNumberPlain(rows, row, number);
        for (const int column : times_)
            makeTimePlain(rows, row, column);
    }
    rejectStrange(rows);
}

bool Dialect::makeTimesPlain(RowBatch& rows)
{
    const auto isOddIn = [&](int column) {
        for (std::size_t row = 0; row < rows.rows(); ++row)
            if (isYearLast(rows.cell(row, static_cast<std::size_t>(column))))
                return true;
        return false;
    };
    if (isFound_ || std::ranges::none_of(times_, isOddIn))
        return false;
    find();
    isOdd_ = true;
    makePlain(rows);
    return true;
}

// Only columns without a mark so far are looked at, and in the first block all.
Dialect::Looks Dialect::look(const RowBatch& rows)
{
    auto looks = Looks::plain;
    for (auto& number : numbers_)
        for (std::size_t row = 0; (isFirst_ || number.open) && row < rows.rows(); ++row)
            looks = std::max(looks, lookAt(number, rows.cell(row, static_cast<std::size_t>(number.column))));
    for (const int column : times_)
        for (std::size_t row = 0; isFirst_ && row < rows.rows(); ++row)
            if (isYearLast(rows.cell(row, static_cast<std::size_t>(column))))
                looks = Looks::odd;
    return looks;
}

Dialect::Looks Dialect::lookAt(Number& number, std::string_view cell)
{
    if (const auto small = smallDecimal(cell)) {
        if (small->scale == 0 || !number.open)
            return Looks::plain;
        if (!isSurelyPoint(*small))
            return Looks::doubtful;
        number.open = false;
        return Looks::plain;
    }
    if (isNullText(cell))
        return Looks::plain;
    const auto seen = markSeen(cell);
    const auto plain = plainNumber(cell, DecimalMark::point);
    number.open = number.open && seen != MarkSeen::point;
    return seen == MarkSeen::comma || seen == MarkSeen::either || (plain && plain->text != cell) ? Looks::odd
                                                                                                 : Looks::plain;
}

void Dialect::find()
{
    isFound_ = true;
    std::vector<std::string_view> names;
    for (const auto& number : numbers_)
        names.push_back(table_.columns()[static_cast<std::size_t>(number.column)]);
    for (const int column : times_)
        names.push_back(table_.columns()[static_cast<std::size_t>(column)]);
    names.insert(names.end(), {columns_.start, columns_.end, columns_.periodStart, columns_.periodEnd});
    lookThrough(reading_, table_.top(), names, [&](std::span<const std::string_view> cells, std::int64_t line) {
        std::size_t at = 0;
        for (auto& number : numbers_)
            seeNumber(number, cells[at++], line);
        for (std::size_t n = 0; n < times_.size(); ++n, ++at)
            seeTime(names[at], cells[at], line);
        seeDays(cells[at], cells[at + 1], cells[at + 2], cells[at + 3]);
        return !isSettled();
    });
    decideNumbers();
    decideOrder();
    for (auto& number : numbers_) {
        number.open = false;
        isOdd_ = isOdd_ || number.mark == DecimalMark::comma;
    }
}

void Dialect::seeNumber(Number& number, std::string_view cell, std::int64_t line)
{
    const auto keep = [&](std::optional<Place>& place) {
        if (!place)
            place.emplace().keep(cell, line, table_.columns()[static_cast<std::size_t>(number.column)]);
    };
    switch (isNullText(cell) ? MarkSeen::nothing : markSeen(cell)) {
    case MarkSeen::nothing: return;
    case MarkSeen::point: return keep(number.point);
    case MarkSeen::comma: return keep(number.comma);
    case MarkSeen::either: return keep(number.either);
    }
}

void Dialect::seeTime(std::string_view name, std::string_view cell, std::int64_t line)
{
    if (!isYearLast(cell))
        return;
    const auto day = parseTime(cell, DateOrder::day_first), month = parseTime(cell, DateOrder::month_first);
    auto& place = day && month ? either_ : day ? dayFirst_ : monthFirst_;
    if ((day || month) && day != month && !place)
        place.emplace().keep(cell, line, name);
}

void Dialect::seeDays(std::string_view start, std::string_view end, std::string_view first, std::string_view last)
{
    for (const auto& [reckoned, order] :
         {std::pair<Reckoned&, DateOrder>(byDay_, DateOrder::day_first), {byMonth_, DateOrder::month_first}}) {
        const auto from = dayIn(start, order), to = dayIn(end, order), begin = dayIn(first, order),
                   close = dayIn(last, order);
        if (begin && close)
            reckoned.areMonths = reckoned.areMonths && *close - *begin >= 27 && *close - *begin <= 32;
        if (from && begin) // perhaps of another zone
            reckoned.areInPeriod = reckoned.areInPeriod && *begin - *from <= 1;
        if (from && close)
            reckoned.areInPeriod = reckoned.areInPeriod && *from <= *close;
        if (from && to)
            reckoned.areInOrder = reckoned.areInOrder && *from <= *to;
        if (from)
            reckoned.days =
                reckoned.days ? std::pair(std::min(reckoned.days->first, *from), std::max(reckoned.days->second, *from))
                              : std::pair(*from, *from);
    }
}

bool Dialect::isSettled() const
{
    return (times_.empty() || dayFirst_ || monthFirst_)
           && std::ranges::all_of(numbers_, [](const Number& number) { return number.point || number.comma; });
}

void Dialect::decideNumbers()
{
    bool point = false, comma = false;
    for (auto& number : numbers_) {
        if (number.point && number.comma)
            refuseBoth(number);
        number.mark = number.point ? DecimalMark::point : number.comma ? DecimalMark::comma : DecimalMark::unknown;
        point = point || number.point;
        comma = comma || number.comma;
    }
    for (auto& number : numbers_) {
        if (number.mark != DecimalMark::unknown || !number.either)
            continue;
        if (reading_.options.decimal != DecimalMark::unknown)
            number.mark = reading_.options.decimal;
        else if (point != comma)
            number.mark = point ? DecimalMark::point : DecimalMark::comma;
        else if (!comma && table_.delimiter() == ',' && number.either->cell.find('.') != std::string::npos)
            number.mark = DecimalMark::point; // a program that writes commas between fields writes none in numbers
        else
            refuse(*number.either, sentence(MessageCode::number_either, number.either->quoted(), number.either->column,
                                            plainNumber(number.either->cell, DecimalMark::comma)->text,
                                            plainNumber(number.either->cell, DecimalMark::point)->text));
        comma = comma || number.mark == DecimalMark::comma;
        point = point || number.mark == DecimalMark::point;
    }
    if (point || comma)
        reading_.found.decimal = comma ? "comma" : "point";
}

void Dialect::decideOrder()
{
    if (dayFirst_ && monthFirst_)
        refuseBothOrders();
    order_ = dayFirst_ ? DateOrder::day_first : monthFirst_ ? DateOrder::month_first : DateOrder::unknown;
    if (order_ == DateOrder::unknown && either_) {
        order_ = reading_.options.dates != DateOrder::unknown ? reading_.options.dates : orderByHints();
        if (order_ == DateOrder::unknown)
            refuse(*either_, sentence(MessageCode::date_either, either_->quoted(), either_->column,
                                      plainTime(*parseTime(either_->cell, DateOrder::day_first)),
                                      plainTime(*parseTime(either_->cell, DateOrder::month_first))));
    }
    if (order_ != DateOrder::unknown)
        reading_.found.dates = order_ == DateOrder::day_first ? "day-first" : "month-first";
}

// The one order by which billing periods are months, else charges lie in them, else end behind their start, else by
// which all days lie in the months that the file's name says.
DateOrder Dialect::orderByHints() const
{
    const auto chosen = [](bool day, bool month) {
        return day == month ? DateOrder::unknown : day ? DateOrder::day_first : DateOrder::month_first;
    };
    for (const auto holds : {&Reckoned::areMonths, &Reckoned::areInPeriod, &Reckoned::areInOrder})
        if (const auto order = chosen(byDay_.*holds, byMonth_.*holds); order != DateOrder::unknown)
            return order;
    const auto isNamed = [&](const Reckoned& reckoned) {
        if (!reckoned.days)
            return false;
        const auto named = daysNamed(reading_.path, dateOf(reckoned.days->first).year);
        return named && named->first <= reckoned.days->first && reckoned.days->second <= named->second;
    };
    return chosen(isNamed(byDay_), isNamed(byMonth_));
}

void Dialect::makeNumberPlain(RowBatch& rows, std::size_t row, const Number& number)
{
    const auto column = static_cast<std::size_t>(number.column);
    const auto cell = rows.cell(row, column);
    if (isNullText(cell) || (number.mark != DecimalMark::comma && smallDecimal(cell)))
        return;
    const auto plain = plainNumber(cell, readAs(number.mark));
    if (!plain) {
        if (number.mark == DecimalMark::unknown || !plainNumber(cell, otherThan(number.mark)))
            return; // no number in any way: its reader says so
        auto both = number;
        (number.mark == DecimalMark::comma ? both.point : both.comma)
            .emplace()
            .keep(cell, rows.line(row), table_.columns()[column]);
        refuseBoth(both);
    }
    const auto code = currency_ < 0 ? std::string_view() : rows.cell(row, static_cast<std::size_t>(currency_));
    if (!plain->currency.empty() && !isNullCell(code) && !isSignOf(plain->currency, code)) {
        if (strange_.empty() || strange_.back() != row)
            strange_.push_back(row);
        return;
    }
    if (plain->text != cell)
        rows.set(row, column, rows.keep(plain->text));
}

void Dialect::makeTimePlain(RowBatch& rows, std::size_t row, int column)
{
    const auto place = static_cast<std::size_t>(column);
    const auto cell = rows.cell(row, place);
    if (!isYearLast(cell))
        return;
    if (const auto time = parseTime(cell, order_)) {
        rows.set(row, place, rows.keep(plainTime(*time)));
        return;
    }
    const auto other = order_ == DateOrder::day_first ? DateOrder::month_first : DateOrder::day_first;
    if (order_ == DateOrder::unknown || !parseTime(cell, other))
        return;
    (order_ == DateOrder::day_first ? monthFirst_ : dayFirst_)
        .emplace()
        .keep(cell, rows.line(row), table_.columns()[place]);
    refuseBothOrders();
}

void Dialect::rejectStrange(RowBatch& rows)
{
    for (const auto row : strange_) {
        std::string text;
        for (std::size_t n = 0; n < rows.columns(); ++n)
            text.append(n > 0 ? 1U : 0U, table_.delimiter()).append(rows.cell(row, n));
        ++reading_.found.rejectedRows;
        reading_.refuse(rows.line(row), 0, "cost.currency",
                        sentence(MessageCode::row_other_currency, columns_.currency,
                                 cutText(rows.cell(row, static_cast<std::size_t>(currency_)))),
                        text);
    }
    if (!strange_.empty())
        rows.remove(strange_);
    strange_.clear();
}

void Dialect::refuse(const Place& place, const std::string& what) const
{
    throw Error(Fault::format, sentence(MessageCode::file_at_line, shown(reading_.path), place.line, what));
}

void Dialect::refuseBoth(const Number& number) const
{
    const auto& comma = number.comma ? *number.comma : *number.either;
    const auto& point = number.point ? *number.point : *number.either;
    refuse(comma, sentence(MessageCode::number_both, comma.quoted(), comma.column, point.quoted(), point.line));
}

void Dialect::refuseBothOrders() const
{
    const auto& day = dayFirst_ ? *dayFirst_ : *either_;
    const auto& month = monthFirst_ ? *monthFirst_ : *either_;
    refuse(day, sentence(MessageCode::date_both, day.quoted(), day.column, month.quoted(), month.line));
}

} // namespace core
