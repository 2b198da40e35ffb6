// Rows of text in even columns, for a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace app {

// Columns are as wide as their widest cell in characters, two blanks apart, texts to the left unless said otherwise. No
// line ends in blanks.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> titles = {}, std::size_t indent = 0);

    TextTable& alignRight(std::size_t column);
    void add(std::vector<std::string> cells); // as many as titles
    bool isEmpty() const { return rows_.size() == 1; }
    std::string text() const; // the titles, then the rows, each with its line end

private:
    std::vector<std::vector<std::string>> rows_; // the titles first
    std::vector<bool> right_;
    std::size_t indent_;
};

} // namespace app
