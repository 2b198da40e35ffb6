#include "core/grid/sheet.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <utility>

#include <unistd.h>

namespace core {

namespace {

constexpr std::size_t longestText = 32'767;       // characters of a cell
constexpr std::size_t widest = 60, narrowest = 8; // of columns, in characters
constexpr int deepest = 7;                        // levels of an outline
const int daysToUnix = 25'569;                    // from 1899-12-30, day 0 of spreadsheets

// A file of our own for the library to write to; gone with the value.
class TemporaryFile {
public:
    TemporaryFile()
    {
        path_ = (std::filesystem::temp_directory_path() / "opsatlas-XXXXXX").string();
        const int file = mkstemp(path_.data());
        if (file < 0)
            throw Error(Fault::io,
                        sentence(MessageCode::sheet_no_place, std::filesystem::temp_directory_path().string()));
        close(file);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() { unlink(path_.c_str()); }
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

// Without what XML cannot hold, and no longer than a cell can be.
std::string cellText(std::string_view text)
{
    std::string kept;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r')
            kept += c;
    if (codePoints(kept) <= longestText)
        return kept;
    std::size_t characters = 0, end = 0;
    for (; end < kept.size(); ++end)
        if ((static_cast<unsigned char>(kept[end]) & 0xC0U) != 0x80U && characters++ == longestText - 1)
            break;
    return kept.substr(0, end) + "…";
}

// At most 31 characters without those that a sheet's name may not have.
std::string sheetName(std::string_view name)
{
    std::string kept;
    for (const char c : cellText(name))
        kept += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
    while (codePoints(kept) > 31) {
        while ((static_cast<unsigned char>(kept.back()) & 0xC0U) == 0x80U)
            kept.pop_back();
        kept.pop_back();
    }
    return kept.empty() ? "Table" : kept;
}

// How many places a number is shown with: as many as it has, up to ten.
int placesOf(const Cell& value)
{
    if (const auto* exact = std::get_if<Decimal>(&value))
        return std::min(exact->scale(), 10);
    const auto text = exactText(value);
    const auto point = text.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(std::min<std::size_t>(text.size() - point - 1, 10));
}

} // namespace

struct SheetWriter::Book {
    TemporaryFile file;
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::map<std::pair<std::string, bool>, lxw_format*> formats; // by number format, and whether it is a total
    std::vector<std::size_t> widths;
    lxw_row_t next = 0;

    ~Book()
    {
        if (workbook)
            workbook_close(workbook);
    }

    lxw_format* format(const std::string& number, bool isTotal)
    {
        auto& found = formats[{number, isTotal}];
        if (!found) {
            found = workbook_add_format(workbook);
            if (!number.empty())
                format_set_num_format(found, number.c_str());
            if (isTotal)
                format_set_bold(found);
        }
        return found;
    }
    // The % sign is a mere letter here: 27.5 is shown as 27.5 % and stays 27.5.
    lxw_format* numberFormat(const SheetCell& cell, bool isTotal)
    {
        const int places = placesOf(cell.value);
        std::string number = places == 0 ? "#,##0" : "#,##0." + std::string(static_cast<std::size_t>(places), '0');
        if (cell.unit == "%")
            number += "\" %\"";
        return format(number, isTotal);
    }
    void write(lxw_col_t column, const SheetCell& cell, bool isTotal)
    {
        const auto text = exactText(cell.value);
        auto& width = widths[column];
        width = std::max(width, std::min(codePoints(text) + (isNumber(cell.value) ? 3 : 1), widest));
        if (isEmpty(cell.value))
            return;
        if (isNumber(cell.value))
            worksheet_write_number(sheet, next, column, *parseNumber(text), numberFormat(cell, isTotal));
        else if (const auto* day = std::get_if<Day>(&cell.value))
            worksheet_write_number(sheet, next, column, number(*day) + daysToUnix, format("yyyy-mm-dd", isTotal));
        else if (const auto* instant = std::get_if<Instant>(&cell.value))
            worksheet_write_number(sheet, next, column,
                                   static_cast<double>(instant->at) / static_cast<double>(msPerDay) + daysToUnix,
                                   format("yyyy-mm-dd hh:mm:ss", isTotal));
        else
            worksheet_write_string(sheet, next, column, cellText(text).c_str(), format({}, isTotal));
    }
};

SheetWriter::SheetWriter(std::string_view name, const std::vector<std::string>& heads, Totals totals)
    : book_(std::make_unique<Book>())
{
    if (heads.size() > LXW_COL_MAX)
        throw Error(Fault::argument, sentence(MessageCode::sheet_columns, heads.size(), LXW_COL_MAX));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    book_->workbook = workbook_new_opt(book_->file.path().c_str(), &options);
    book_->sheet = workbook_add_worksheet(book_->workbook, sheetName(name).c_str());
    book_->widths.assign(heads.size(), narrowest);
    for (std::size_t i = 0; i < heads.size(); ++i)
        book_->write(static_cast<lxw_col_t>(i), {heads[i], {}}, true);
    worksheet_freeze_panes(book_->sheet, 1, 0);
    if (totals == Totals::above)
        worksheet_outline_settings(book_->sheet, LXW_TRUE, LXW_FALSE, LXW_TRUE, LXW_FALSE);
    book_->next = 1;
}

SheetWriter::~SheetWriter() = default;

void SheetWriter::row(std::span<const SheetCell> cells, int level, bool isTotal)
{
    if (book_->next >= LXW_ROW_MAX)
        throw Error(Fault::argument, sentence(MessageCode::sheet_rows, LXW_ROW_MAX));
    if (level > 0) {
        lxw_row_col_options options{};
        options.level = static_cast<std::uint8_t>(std::min(level, deepest));
        worksheet_set_row_opt(book_->sheet, book_->next, LXW_DEF_ROW_HEIGHT, nullptr, &options);
    }
    for (std::size_t i = 0; i < cells.size() && i < book_->widths.size(); ++i)
        book_->write(static_cast<lxw_col_t>(i), cells[i], isTotal);
    ++book_->next;
}

std::string SheetWriter::finish()
{
    for (std::size_t i = 0; i < book_->widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(book_->sheet, column, column, static_cast<double>(book_->widths[i]), nullptr);
    }
    const auto fault = workbook_close(std::exchange(book_->workbook, nullptr));
    std::ifstream written(book_->file.path(), std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(written), {}};
    if (fault != LXW_NO_ERROR || !written || bytes.empty())
        throw Error(Fault::io, sentence(MessageCode::sheet_failed, std::filesystem::temp_directory_path().string(),
                                        lxw_strerror(fault)));
    return bytes;
}

std::string gridSheet(const GridRows& rows, std::span<const RowIndex> order, std::span<const std::size_t> columns,
                      const AddedHeads& added, const Progress& progress)
{
    std::vector<std::string> heads;
    if (!added.rows.empty())
        heads.push_back(added.rows);
    for (const auto column : columns) {
        heads.push_back(rows.columns()[column].title);
        if (rows.columns()[column].hasUnit)
            heads.push_back(added.unit);
    }
    SheetWriter sheet("OpsAtlas", heads, SheetWriter::Totals::above);
    std::vector<SheetCell> cells;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i % 512 == 0)
            progress.step(i, order.size());
        cells.clear();
        const auto members = static_cast<std::int64_t>(rows.members(order[i]));
        if (!added.rows.empty())
            cells.push_back({members > 0 ? Cell(members) : Cell(), {}});
        for (const auto column : columns) {
            cells.push_back({rows.cell(order[i], column), rows.unit(order[i], column)});
            if (rows.columns()[column].hasUnit)
                cells.push_back({isNumber(cells.back().value) ? Cell(cells.back().unit) : Cell(), {}});
        }
        sheet.row(cells, static_cast<int>(rows.level(order[i])), members > 0);
    }
    return sheet.finish();
}

} // namespace core
