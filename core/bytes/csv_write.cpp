#include "core/bytes/csv_write.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

bool looksLikeFormula(std::string_view cell)
{
    static constexpr std::string_view controls("\t\r\0", 3);
    static constexpr std::string_view signs[] = {"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    if (!cell.empty() && controls.find(cell.front()) != std::string_view::npos)
        return true;
    return std::ranges::any_of(signs, [first = trim(cell)](auto sign) { return first.starts_with(sign); });
}

} // namespace

CsvWriter& CsvWriter::text(std::string_view cell)
{
    return looksLikeFormula(cell) ? add("'" + std::string(cell)) : add(cell);
}

CsvWriter& CsvWriter::number(std::optional<double> value) { return add(value ? shortest(*value) : std::string()); }

CsvWriter& CsvWriter::number(std::string_view digits) { return parseNumber(digits) ? add(digits) : text(digits); }

CsvWriter& CsvWriter::endRow()
{
    out_ += lineEnd_;
    rowBegun_ = false;
    return *this;
}

CsvWriter& CsvWriter::header(std::initializer_list<std::string_view> names)
{
    for (const auto name : names)
        text(name);
    return endRow();
}

std::string CsvWriter::take() { return std::exchange(out_, {}); }

CsvWriter& CsvWriter::add(std::string_view cell)
{
    if (std::exchange(rowBegun_, true))
        out_ += ',';
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        out_ += cell;
        return *this;
    }
    out_ += '"';
    for (const char c : cell)
        out_.append(c == '"' ? 2 : 1, c);
    out_ += '"';
    return *this;
}

} // namespace core
