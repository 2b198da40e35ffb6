// A result as named figures: JSON for programs, lines for people, from the same calls.
#pragma once

#include "core/bytes/json_write.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace app {

// What is not there, or not finite, is null in JSON and a dash in lines. Objects and
// lists of objects nest one deep.
class Report {
public:
    Report() { json_.beginObject(); }

    void number(std::string_view key, std::optional<double> value);
    void count(std::string_view key, std::optional<std::size_t> value);
    void integer(std::string_view key, int value);
    void flag(std::string_view key, std::optional<bool> value);
    void word(std::string_view key, std::optional<std::string_view> value);
    void numbers(std::string_view key, std::span<const double> values);
    void positions(std::string_view key, std::span<const std::size_t> indices); // from 0; shown from 1

    void beginList(std::string_view key);
    void beginRow(); // one object of a list
    void endRow();
    void endList();
    void beginObject(std::string_view key);
    void endObject();
    void none(std::string_view key); // an object that is not there

    // A sentence for people; JSON has no place for it.
    void note(std::string_view sentence);

    void print(bool json); // ends the document

private:
    void line(std::string_view key, std::string_view value);

    core::JsonWriter json_;
    std::string text_;
    std::string row_; // the object under way
    bool inRow_ = false;
};

} // namespace app
