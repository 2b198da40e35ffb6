// Rows of text in even columns, for a terminal.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <vector>

namespace app {

// Columns are as wide as their widest cell in characters, two blanks apart. Texts stand to the left
// unless a column is aligned to the right. No line ends in blanks.
class TextTable {
public:
    // Without titles there is no line for them; the first row says how many columns there are.
    explicit TextTable(std::vector<std::string> titles = {}, std::size_t indent = 0);

    TextTable& alignRight(std::initializer_list<std::size_t> columns);
    TextTable& alignRight(std::size_t column) { return alignRight({column}); }
    void add(std::vector<std::string> cells); // as many as every other row has
    std::string text() const;                 // each row with its line end

private:
    std::vector<std::vector<std::string>> rows_; // the titles first
    std::vector<bool> right_;
    std::size_t indent_;
};

} // namespace app
