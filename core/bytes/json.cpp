#include "core/bytes/json.h"

#include "core/base/text.h"
#include "core/bytes/json_filter.h"
#include "core/bytes/limits.h"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory_resource>
#include <unordered_map>
#include <vector>

namespace core {

namespace boostjson = boost::json;

const Json Json::absent;

std::string_view Json::text() const
{
    return kind_ == Kind::text ? std::string_view(static_cast<const char*>(data_), size_) : std::string_view();
}

std::string_view Json::written() const
{
    return kind_ == Kind::text || kind_ == Kind::number ? std::string_view(static_cast<const char*>(data_), size_) : std::string_view();
}

std::optional<double> Json::number() const { return kind_ == Kind::number ? parseMetric(written()) : std::nullopt; }

std::optional<double> Json::numberOrText() const
{
    return kind_ == Kind::text ? parseMetric(trim(written())) : number();
}

std::optional<std::int64_t> Json::integer() const
{
    if (const auto whole = parseInteger(written()))
        return *whole;
    const auto value = numberOrText(); // 5.0, 1e3
    if (!value || std::trunc(*value) != *value || std::fabs(*value) > 9.0e15)
        return std::nullopt;
    return static_cast<std::int64_t>(*value);
}

std::span<const Json> Json::items() const
{
    return kind_ == Kind::array ? std::span(static_cast<const Json*>(data_), size_) : std::span<const Json>();
}

std::span<const JsonMember> Json::members() const
{
    return kind_ == Kind::object ? std::span(static_cast<const JsonMember*>(data_), size_) : std::span<const JsonMember>();
}

const Json& Json::operator[](std::string_view name) const
{
    const auto all = members();
    for (auto at = all.size(); at > 0; --at)
        if (all[at - 1].name == name)
            return all[at - 1].value;
    return absent;
}

const Json& Json::at(std::size_t index) const
{
    const auto all = items();
    return index < all.size() ? all[index] : absent;
}

// Puts the tree together from the parser's events: finished values wait on a stack until their array or object ends.
class JsonBuilder {
public:
    static constexpr std::size_t max_array_size = std::numeric_limits<std::uint32_t>::max();
    static constexpr std::size_t max_object_size = std::numeric_limits<std::uint32_t>::max();
    static constexpr std::size_t max_string_size = maxJsonTextBytes;
    static constexpr std::size_t max_key_size = maxJsonTextBytes;

    using error_code = boostjson::error_code;
    using view = boostjson::string_view;

    void begin(std::string_view text)
    {
        source_ = text;
        values_.clear();
        names_.clear();
        part_.clear();
        arena_.release();
    }
    const Json* result() const { return values_.size() == 1 ? &values_.front() : nullptr; }

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_array_begin(error_code&) { return true; }
    bool on_object_begin(error_code&) { return true; }
    bool on_array_end(std::size_t count, error_code&)
    {
        auto* items = make<Json>(count);
        std::copy(values_.end() - static_cast<std::ptrdiff_t>(count), values_.end(), items);
        values_.resize(values_.size() - count);
        return push(Json::Kind::array, items, count);
    }
    bool on_object_end(std::size_t count, error_code&)
    {
        auto* members = make<JsonMember>(count);
        const auto value = values_.size() - count, name = names_.size() - count;
        for (std::size_t i = 0; i < count; ++i)
            members[i] = {names_[name + i], values_[value + i]};
        values_.resize(value);
        names_.resize(name);
        return push(Json::Kind::object, members, withoutRepeats(members, count));
    }
    bool on_string_part(view text, std::size_t, error_code&) { return keep(text); }
    bool on_key_part(view text, std::size_t, error_code&) { return keep(text); }
    bool on_string(view text, std::size_t, error_code&)
    {
        const auto whole = finish(text);
        return push(Json::Kind::text, whole.data(), whole.size());
    }
    bool on_key(view text, std::size_t, error_code&)
    {
        names_.push_back(finish(text));
        return true;
    }
    bool on_number_part(view text, error_code&) { return keep(text); }
    bool on_int64(std::int64_t, view text, error_code& error) { return number(text, error); }
    bool on_uint64(std::uint64_t, view text, error_code& error) { return number(text, error); }
    bool on_double(double, view text, error_code& error) { return number(text, error); }
    bool on_bool(bool truth, error_code&) { return push(Json::Kind::boolean, nullptr, truth); }
    bool on_null(error_code&) { return push(Json::Kind::null, nullptr, 0); }
    bool on_comment_part(view, error_code&) { return true; }
    bool on_comment(view, error_code&) { return true; }

private:
    template <typename Value>
    Value* make(std::size_t count)
    {
        auto* place = static_cast<Value*>(arena_.allocate(std::max<std::size_t>(1, count) * sizeof(Value), alignof(Value)));
        std::uninitialized_default_construct_n(place, count);
        return place;
    }
    // Of equal names the last value wins, at the place of the first. Returns how many members are left.
    std::size_t withoutRepeats(JsonMember* members, std::size_t count)
    {
        constexpr std::size_t few = 16;
        std::unordered_map<std::string_view, std::size_t> places;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < count; ++i) {
            std::size_t place = kept;
            if (count <= few)
                place = static_cast<std::size_t>(std::find_if(members, members + kept, [&](const JsonMember& other) { return other.name == members[i].name; }) - members);
            else
                place = places.try_emplace(members[i].name, kept).first->second;
            if (place == kept)
                members[kept++] = members[i];
            else
                members[place].value = members[i].value;
        }
        return kept;
    }
    bool push(Json::Kind kind, const void* data, std::size_t size)
    {
        Json value;
        value.kind_ = kind;
        value.data_ = data;
        value.size_ = static_cast<std::uint32_t>(size);
        values_.push_back(value);
        return true;
    }
    bool keep(view text)
    {
        part_.append(text.data(), text.size());
        return true;
    }
    // A text that stands in the source as it is needs no copy; an escaped one comes in parts from elsewhere.
    std::string_view finish(view text)
    {
        const auto* begin = text.data();
        if (part_.empty() && begin >= source_.data() && begin + text.size() <= source_.data() + source_.size())
            return {begin, text.size()};
        part_.append(begin, text.size());
        auto* place = static_cast<char*>(arena_.allocate(std::max<std::size_t>(1, part_.size()), 1));
        std::memcpy(place, part_.data(), part_.size());
        const std::string_view whole(place, part_.size());
        part_.clear();
        return whole;
    }
    bool number(view text, error_code& error)
    {
        auto whole = finish(text);
        if (whole.size() > maxJsonTextBytes) {
            error = boostjson::error::string_too_large;
            return false;
        }
        whole = FilteredJson::word(whole).value_or(whole);
        return push(Json::Kind::number, whole.data(), whole.size());
    }

    std::string_view source_;
    std::vector<Json> values_;
    std::vector<std::string_view> names_; // keys of the objects that are open
    std::string part_;
    std::vector<std::byte> firstBlock_ = std::vector<std::byte>(16 * 1024);
    std::pmr::monotonic_buffer_resource arena_{firstBlock_.data(), firstBlock_.size()};
};

namespace {

boostjson::parse_options bounds()
{
    boostjson::parse_options options;
    options.max_depth = maxJsonDepth;
    return options;
}

std::string reasonOf(const boostjson::error_code& error)
{
    if (error == boostjson::error::incomplete)
        return "the text ends in the middle of a value";
    if (error == boostjson::error::too_deep)
        return "lists and objects lie more than " + std::to_string(maxJsonDepth) + " deep in each other";
    if (error == boostjson::error::string_too_large || error == boostjson::error::key_too_large)
        return "a text or number is longer than " + std::to_string(maxJsonTextBytes >> 20) + " MiB";
    if (error == boostjson::error::extra_data)
        return "other text follows behind the JSON";
    if (error == boostjson::error::exponent_overflow)
        return "the exponent of a number is too large";
    return "this is not JSON (" + error.message() + ")";
}

} // namespace

struct JsonReader::State {
    boostjson::basic_parser<JsonBuilder> parser{bounds()};
    std::optional<FilteredJson> filtered;
};

JsonReader::JsonReader() : state_(std::make_unique<State>()) {}
JsonReader::~JsonReader() = default;

const Json* JsonReader::parse(std::string_view text)
{
    std::string_view source = text;
    state_->filtered.reset();
    if (FilteredJson::isNeeded(text)) {
        state_->filtered.emplace(text);
        source = state_->filtered->text();
    }
    auto& parser = state_->parser;
    parser.reset();
    parser.handler().begin(source);
    boostjson::error_code error;
    auto done = parser.write_some(false, source.data(), source.size(), error);
    if (!error) {
        const auto rest = source.find_first_not_of(" \t\r\n", done);
        if (rest == std::string_view::npos)
            return parser.handler().result();
        done = rest;
        error = boostjson::error::extra_data;
    }
    if (state_->filtered)
        done = state_->filtered->placeInOriginal(done);
    const auto before = text.substr(0, std::min(done, text.size()));
    fault_.reason = reasonOf(error);
    fault_.extraData = error == boostjson::error::extra_data;
    fault_.line = 1 + std::count(before.begin(), before.end(), '\n');
    fault_.column = static_cast<std::int64_t>(codePoints(before.substr(before.find_last_of('\n') + 1))) + 1;
    return nullptr;
}

} // namespace core
