#include "core/bytes/json_write.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <cassert>
#include <cmath>

namespace core {

std::string jsonQuoted(std::string_view text)
{
    const std::string good = isUtf8(text) ? std::string(text) : repairUtf8(text);
    std::string out = "\"";
    for (const char c : good) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
            else
                out += c;
        }
    }
    return out + '"';
}

void JsonWriter::lineBreak()
{
    if (!compact_) {
        out_ += '\n';
        out_.append(2 * filled_.size(), ' ');
    }
}

void JsonWriter::before()
{
    if (afterKey_) {
        afterKey_ = false;
        return;
    }
    if (filled_.empty())
        return;
    if (filled_.back())
        out_ += ',';
    filled_.back() = true;
    lineBreak();
}

JsonWriter& JsonWriter::beginObject()
{
    before();
    out_ += '{';
    filled_.push_back(false);
    return *this;
}

JsonWriter& JsonWriter::endObject()
{
    assert(!filled_.empty() && !afterKey_);
    const bool any = filled_.back();
    filled_.pop_back();
    if (any)
        lineBreak();
    out_ += '}';
    return *this;
}

JsonWriter& JsonWriter::beginArray()
{
    before();
    out_ += '[';
    filled_.push_back(false);
    return *this;
}

JsonWriter& JsonWriter::endArray()
{
    assert(!filled_.empty() && !afterKey_);
    const bool any = filled_.back();
    filled_.pop_back();
    if (any)
        lineBreak();
    out_ += ']';
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    before();
    out_ += jsonQuoted(name);
    out_ += compact_ ? ":" : ": ";
    afterKey_ = true;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) { return raw(jsonQuoted(text)); }
JsonWriter& JsonWriter::value(double number) { return std::isfinite(number) ? raw(shortest(number)) : null(); }
JsonWriter& JsonWriter::value(std::int64_t number) { return raw(std::to_string(number)); }
JsonWriter& JsonWriter::value(bool truth) { return raw(truth ? "true" : "false"); }
JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::raw(std::string_view json)
{
    before();
    out_ += json;
    return *this;
}

} // namespace core
