// JSON in: one bounded document as a tree of views; numbers stay as they are written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace core {

struct JsonMember;

// One value. A value that is not there (a missing member, a member of something that is no
// object) is `absent`, and may be asked on: value["a"]["b"].text() is empty if any of it is
// missing. Values and views live as long as the text that was parsed, and as long as their
// JsonReader parses nothing else.
class Json {
public:
    enum class Kind : std::uint8_t { absent, null, boolean, number, text, array, object };

    Kind kind() const { return kind_; }
    bool exists() const { return kind_ != Kind::absent; }
    bool isNull() const { return kind_ == Kind::null; } // the word null, not absence
    bool isText() const { return kind_ == Kind::text; }
    bool isNumber() const { return kind_ == Kind::number; } // NaN and Infinity as bare words too
    bool isArray() const { return kind_ == Kind::array; }
    bool isObject() const { return kind_ == Kind::object; }
    bool isTrue() const { return kind_ == Kind::boolean && size_ != 0; }
    bool isFalse() const { return kind_ == Kind::boolean && size_ == 0; }

    std::string_view text() const; // of a text; empty for any other kind
    std::string_view written()
        const; // of a text or number as it stands in the file (NaN, Infinity, -Infinity for the words)
    // Of a number: the double nearest to it, NaN or ±infinity for the words and for what is
    // too large; empty for others.
    std::optional<double> number() const;
    // The same, and of a text that is a number as a whole (some formats count these, some do not).
    std::optional<double> numberOrText() const;
    std::optional<std::int64_t> integer() const; // of a number or text that is a whole number in range

    std::span<const Json> items() const;         // of an array; else none
    std::span<const JsonMember> members() const; // of an object in the order of the file, each name once; else none
    const Json& operator[](std::string_view name) const; // of equal names the last one counts
    bool has(std::string_view name) const { return (*this)[name].exists(); }
    const Json& at(std::size_t index) const; // of an array; absent beyond its end

    static const Json absent;

private:
    friend class JsonBuilder;
    Kind kind_ = Kind::absent;
    std::uint32_t size_ = 0;
    const void* data_ = nullptr; // bytes of a text or number, items, or members; of a word its number among the values
};

struct JsonMember {
    std::string_view name;
    Json value;
};

// What is wrong with a document, and where.
struct JsonFault {
    std::string reason;      // "a comma or the end of the list is missing"
    std::int64_t line = 1;   // within the text given
    std::int64_t column = 1; // in characters
    bool extraData = false;  // a whole value, and then something else
};

// Where a value begins. Both count from 1, columns in characters.
struct JsonPlace {
    std::int64_t line = 0;
    std::int64_t column = 0;

    friend bool operator==(const JsonPlace&, const JsonPlace&) = default;
};

// Parses documents one after the other; memory of the last one is used again. Accepts NaN, Infinity
// and -Infinity as numbers, a lone half of a UTF-16 pair as U+FFFD, and nothing else beyond RFC
// 8259. Bounds: limits.h (depth, length of a text).
class JsonReader {
public:
    JsonReader();
    ~JsonReader();
    JsonReader(const JsonReader&) = delete;
    JsonReader& operator=(const JsonReader&) = delete;

    // The document that text is as a whole (blanks around it allowed),
    // or null and fault() says why.
    const Json* parse(std::string_view text);
    const JsonFault& fault() const { return fault_; }

    // Where a value of the last document begins in its text; empty for what is absent, and
    // for a text with escapes or one of the words for numbers, which do not know. It is
    // looked for, so this is for messages; asked in the order of the text, all of them
    // together cost one look through it.
    std::optional<JsonPlace> placeOf(const Json& value);

private:
    struct State;
    std::unique_ptr<State> state_;
    JsonFault fault_;
};

} // namespace core
