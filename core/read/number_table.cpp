#include "core/read/number_table.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/csv.h"
#include "core/bytes/text_source.h"
#include "core/read/table_top.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

bool allBlank(const std::vector<std::string>& cells)
{
    return std::ranges::all_of(cells, [](const std::string& cell) { return cell.empty(); });
}

bool isNever(const std::vector<std::string>&) { return false; } // of unknown tables the first line is the header

} // namespace

NumberTable::NumberTable(const std::filesystem::path& path) : file_(shown(path))
{
    TextSource source(path);
    constexpr std::size_t headBytes = 64 * 1024;
    const auto top = tableTop(source.peek(headBytes), isNever);
    std::string above(top.begin, '\0'); // such as sep=;
    for (std::size_t at = 0; at < above.size();)
        at += source.read(above.data() + at, above.size() - at);
    CsvReader reader(source, top.delimiter);
    reader.goOnAtLine(top.lines + 1);
    std::vector<std::string> cells;
    for (std::int64_t line = 0; reader.readRecord(cells, line);) {
        for (auto& cell : cells)
            cell = std::string(trim(cell));
        if (names_.empty() && !allBlank(cells)) {
            names_ = std::move(cells);
            columns_.resize(names_.size());
        } else if (!names_.empty()) {
            addRow(std::move(cells), line);
        }
    }
    if (const auto faults = reader.takeFaults(); !faults.empty())
        throw Error(Fault::format, fmt::format("{}:{}: The record is cut or too long; mend the quotes of the file.",
                                               file_, faults.front().line));
    if (names_.empty())
        throw Error(Fault::format, at("There is no header; the first line must name the columns."));
    if (names_.size() == 1)
        dropBlankLinesAtEnd(path);
    findMarks(top.delimiter);
}

void NumberTable::findMarks(char delimiter)
{
    std::vector<bool> open(names_.size());
    bool point = false, comma = false;
    marks_.resize(names_.size(), DecimalMark::unknown);
    for (std::size_t i = 0; i < names_.size(); ++i) {
        for (const auto& cell : columns_[i]) {
            const auto seen = markSeen(cell);
            const bool programs = delimiter == ',' && cell.find(',') == std::string::npos;
            open[i] = open[i] || seen == MarkSeen::either;
            if (seen == MarkSeen::point || (seen == MarkSeen::either && programs && marks_[i] == DecimalMark::unknown))
                marks_[i] = DecimalMark::point;
            else if (seen == MarkSeen::comma)
                marks_[i] = DecimalMark::comma;
        }
        point = point || marks_[i] == DecimalMark::point;
        comma = comma || marks_[i] == DecimalMark::comma;
    }
    for (std::size_t i = 0; i < names_.size(); ++i)
        if (marks_[i] == DecimalMark::unknown && (!open[i] || point != comma))
            marks_[i] = comma && !point ? DecimalMark::comma : DecimalMark::point;
}

// Empty: not a number. Blank is a gap.
std::optional<double> NumberTable::number(std::size_t column, std::size_t row) const
{
    const auto& cell = columns_[column][row];
    if (cell.empty() || equalNoCase(cell, "NaN"))
        return std::nan("");
    const auto plain = plainNumber(cell, marks_[column]);
    const auto number = plain ? parseMetric(plain->text) : std::nullopt;
    return number && !std::isinf(*number) ? number : std::nullopt;
}

void NumberTable::addRow(std::vector<std::string> cells, std::int64_t line)
{
    if (names_.size() > 1 && cells.size() == 1 && cells.front().empty())
        return;
    while (cells.size() > names_.size() && cells.back().empty())
        cells.pop_back();
    if (cells.size() > names_.size())
        throw Error(Fault::format,
                    fmt::format("{}:{}: There are {} cells under {} names; quote cells that hold the delimiter.", file_,
                                line, cells.size(), names_.size()));
    cells.resize(names_.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        columns_[i].push_back(std::move(cells[i]));
    lines_.push_back(line);
}

// What is left of a last line end is no gap, but a written empty cell ("") is; the records do not tell them apart.
void NumberTable::dropBlankLinesAtEnd(const std::filesystem::path& path)
{
    auto& cells = columns_.front();
    if (cells.empty() || !cells.back().empty())
        return;
    TextSource source(path);
    constexpr std::size_t most = std::size_t{1} << 30;
    const auto text = source.readAll(most);
    const auto lines = split(text, '\n');
    const auto blank = [&](std::int64_t line) {
        return static_cast<std::size_t>(line) > lines.size() || trim(lines[static_cast<std::size_t>(line - 1)]).empty();
    };
    while (!cells.empty() && cells.back().empty() && blank(lines_.back())) {
        cells.pop_back();
        lines_.pop_back();
    }
}

std::optional<std::size_t> NumberTable::find(std::string_view name) const
{
    const auto found = std::ranges::find(names_, name);
    if (found == names_.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names_.begin());
}

std::size_t NumberTable::column(std::string_view name) const
{
    if (const auto found = find(name))
        return *found;
    throw Error(Fault::format,
                at(fmt::format("There is no column \"{}\"; the header names {}.", name, fmt::join(names_, ", "))));
}

std::vector<double> NumberTable::numbers(std::size_t column) const
{
    std::vector<double> made;
    for (std::size_t row = 0; row < rows(); ++row) {
        if (marks_[column] == DecimalMark::unknown && markSeen(columns_[column][row]) == MarkSeen::either)
            throw Error(Fault::format,
                        at(row, fmt::format("\"{}\" in column \"{}\" is two numbers, with a decimal point "
                                            "and with a decimal comma; write the column without marks "
                                            "between thousands and with a point.",
                                            columns_[column][row], names_[column])));
        const auto number = this->number(column, row);
        if (!number)
            throw Error(
                Fault::format,
                at(row, fmt::format("\"{}\" in column \"{}\" is no number; leave the cell empty where there is none.",
                                    columns_[column][row], names_[column])));
        made.push_back(*number);
    }
    return made;
}

std::vector<std::size_t> NumberTable::numeric() const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const auto& cells = columns_[i];
        bool numbersOnly = true;
        for (std::size_t row = 0; row < cells.size() && numbersOnly; ++row)
            numbersOnly = number(i, row).has_value();
        if (numbersOnly && std::ranges::any_of(cells, [](const std::string& cell) { return !cell.empty(); }))
            found.push_back(i);
    }
    return found;
}

std::string NumberTable::at(std::size_t row, std::string_view what) const
{
    return sentence(MessageCode::file_at_line, file_, lines_[row], what);
}

std::string NumberTable::at(std::string_view what) const { return fmt::format("{}: {}", file_, what); }

} // namespace core
