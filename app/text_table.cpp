#include "app/text_table.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace app {

TextTable::TextTable(std::vector<std::string> titles, std::size_t indent) : indent_(indent)
{
    if (!titles.empty())
        add(std::move(titles));
}

TextTable& TextTable::alignRight(std::initializer_list<std::size_t> columns)
{
    for (const auto column : columns) {
        right_.resize(std::max(right_.size(), column + 1));
        right_[column] = true;
    }
    return *this;
}

void TextTable::add(std::vector<std::string> cells)
{
    right_.resize(std::max(right_.size(), cells.size()));
    rows_.push_back(std::move(cells));
}

std::string TextTable::text() const
{
    std::vector<std::size_t> widths(right_.size());
    for (const auto& row : rows_)
        for (std::size_t n = 0; n < row.size(); ++n)
            widths[n] = std::max(widths[n], core::codePoints(row[n]));
    std::string all;
    for (const auto& row : rows_) {
        std::string line(indent_, ' ');
        for (std::size_t n = 0; n < row.size(); ++n) {
            const std::string pad(widths[n] - core::codePoints(row[n]), ' ');
            line += (n > 0 ? "  " : "") + (right_[n] ? pad + row[n] : row[n] + pad);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        all += line + '\n';
    }
    return all;
}

} // namespace app
