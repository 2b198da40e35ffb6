// JSON out: results of commands, definition documents. No tree is built.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Writes one document, indented by two blanks unless compact. Keys and values in the order of the
// calls; numbers that are not finite become null. Misuse (a value without its key) is an assertion.
class JsonWriter {
public:
    explicit JsonWriter(bool compact = false) : compact_(compact) {}

    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
    JsonWriter& value(double number);
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter& value(std::size_t number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter& value(bool truth);
    JsonWriter& null();
    JsonWriter& raw(std::string_view json); // one value that is JSON already

    template <typename Value>
    JsonWriter& value(const std::optional<Value>& maybe)
    {
        return maybe ? value(*maybe) : null();
    }
    template <typename Value>
    JsonWriter& member(std::string_view name, const Value& content)
    {
        return key(name).value(content);
    }

    // The document so far; whole once every begin has its end.
    const std::string& text() const { return out_; }

private:
    void before();
    void lineBreak();

    std::string out_;
    std::vector<bool> filled_; // one a level: has it a member already
    bool afterKey_ = false;
    bool compact_ = false;
};

std::string jsonQuoted(std::string_view text); // with its quotes; bad UTF-8 becomes U+FFFD

} // namespace core
