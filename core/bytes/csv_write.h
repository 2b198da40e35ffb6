// CSV out, safe for spreadsheets: commands, pages and attachments write no other.
#pragma once

#include <concepts>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace core {

// What ends a row. Files have CR LF, as RFC 4180 wants it. What commands print has LF, as
// every line on standard output.
enum class CsvLineEnd { crlf, lf };

// Writes rows cell by cell; commas between them, quotes where RFC 4180 demands them.
class CsvWriter {
public:
    explicit CsvWriter(CsvLineEnd lineEnd) : lineEnd_(lineEnd == CsvLineEnd::crlf ? "\r\n" : "\n") {}

    // A text that a spreadsheet could run as a formula gets an apostrophe in front (OWASP, CSV
    // Injection). Such a text begins, perhaps behind blanks, with = + - @ or a full-width form of
    // them, or with a tab, CR or NUL.
    CsvWriter& text(std::string_view cell);
    // Numbers of ours need no such mark. Empty where there is none.
    CsvWriter& number(std::optional<double> value);
    CsvWriter& number(std::integral auto value) { return add(std::to_string(value)); }
    // A number that is text already, such as an exact amount: every digit is kept. Anything else is
    // written as text.
    CsvWriter& number(std::string_view digits);
    CsvWriter& endRow();
    CsvWriter& header(std::initializer_list<std::string_view> names);

    // What was written since the last call.
    std::string take();

private:
    CsvWriter& add(std::string_view cell);

    std::string_view lineEnd_;
    std::string out_;
    bool rowBegun_ = false;
};

} // namespace core
