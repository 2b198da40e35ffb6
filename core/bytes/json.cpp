#include "core/bytes/json.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json_filter.h"
#include "core/bytes/json_scan.h"
#include "core/bytes/limits.h"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
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
    return kind_ == Kind::text || kind_ == Kind::number ? std::string_view(static_cast<const char*>(data_), size_)
                                                        : std::string_view();
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
    return kind_ == Kind::object ? std::span(static_cast<const JsonMember*>(data_), size_)
                                 : std::span<const JsonMember>();
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

// The number of a list or object among all values of its text, see JsonScan.
struct JsonBegin {
    std::size_t number;
};

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
        begun_ = 0;
        open_.clear();
        arena_.release();
    }
    // Offset of the value's first byte in the text given to begin; empty for a text with escapes, which is a copy, and
    // for the words that stand for numbers.
    std::optional<std::size_t> offsetOf(const Json& value, JsonScan& scan) const
    {
        switch (value.kind()) {
        case Json::Kind::absent: return std::nullopt;
        case Json::Kind::null:
        case Json::Kind::boolean: return scan.beginOf(reinterpret_cast<std::uintptr_t>(value.data_));
        case Json::Kind::array:
        case Json::Kind::object: return scan.beginOf((static_cast<const JsonBegin*>(value.data_) - 1)->number);
        case Json::Kind::number:
        case Json::Kind::text: break;
        }
        const auto* bytes = static_cast<const char*>(value.data_);
        if (!isInSource(bytes, value.size_))
            return std::nullopt;
        return static_cast<std::size_t>(bytes - source_.data()) - (value.isText() ? 1 : 0);
    }
    const Json* result() const { return values_.size() == 1 ? &values_.front() : nullptr; }

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_array_begin(error_code&) { return open(); }
    bool on_object_begin(error_code&) { return open(); }
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
        ++begun_;
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
    bool on_bool(bool truth, error_code&) { return push(Json::Kind::boolean, begunWord(), truth); }
    bool on_null(error_code&) { return push(Json::Kind::null, begunWord(), 0); }
    bool on_comment_part(view, error_code&) { return true; }
    bool on_comment(view, error_code&) { return true; }

private:
    // A word needs no bytes, so its number takes their place.
    const void* begunWord() { return reinterpret_cast<const void*>(static_cast<std::uintptr_t>(++begun_)); }
    bool isInSource(const char* begin, std::size_t size) const
    {
        const std::less_equal<> order;
        return order(source_.data(), begin) && order(begin + size, source_.data() + source_.size());
    }
    bool open()
    {
        open_.push_back(++begun_);
        return true;
    }
    // Items or members of the list or object that ends; its number stands before them.
    template <typename Value>
    Value* make(std::size_t count)
    {
        static_assert(sizeof(JsonBegin) % alignof(Value) == 0 && alignof(JsonBegin) >= alignof(Value));
        auto* begin =
            static_cast<JsonBegin*>(arena_.allocate(sizeof(JsonBegin) + count * sizeof(Value), alignof(JsonBegin)));
        std::construct_at(begin, JsonBegin{open_.back()});
        open_.pop_back();
        auto* place = reinterpret_cast<Value*>(begin + 1);
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
                place = static_cast<std::size_t>(
                    std::find_if(members, members + kept,
                                 [&](const JsonMember& other) { return other.name == members[i].name; })
                    - members);
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
        if (part_.empty() && isInSource(begin, text.size()))
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
        ++begun_;
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
    std::size_t begun_ = 0;         // values so far, in order of their beginnings
    std::vector<std::size_t> open_; // numbers of the lists and objects that are open
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
        return sentence(MessageCode::json_cut);
    if (error == boostjson::error::too_deep)
        return sentence(MessageCode::json_too_deep, maxJsonDepth);
    if (error == boostjson::error::string_too_large || error == boostjson::error::key_too_large)
        return sentence(MessageCode::json_too_long, maxJsonTextBytes >> 20);
    if (error == boostjson::error::extra_data)
        return sentence(MessageCode::json_more);
    if (error == boostjson::error::exponent_overflow)
        return sentence(MessageCode::json_exponent);
    return sentence(MessageCode::json_other, error.message());
}

} // namespace

struct JsonReader::State {
    boostjson::basic_parser<JsonBuilder> parser{bounds()};
    std::optional<FilteredJson> filtered;
    std::string_view text; // as it was given
    std::optional<JsonScan> scan;
    std::size_t told = 0; // an offset in the text, and its place
    JsonPlace toldPlace;

    JsonPlace placeAt(std::size_t offset)
    {
        if (offset < told || toldPlace.line == 0) {
            told = 0;
            toldPlace = {1, 1};
        }
        const auto passed = text.substr(told, offset - told);
        const auto breaks = std::count(passed.begin(), passed.end(), '\n');
        toldPlace.line += breaks;
        toldPlace.column = (breaks > 0 ? 1 : toldPlace.column)
                           + static_cast<std::int64_t>(codePoints(passed.substr(passed.find_last_of('\n') + 1)));
        told = offset;
        return toldPlace;
    }
};

JsonReader::JsonReader() : state_(std::make_unique<State>()) {}
JsonReader::~JsonReader() = default;

const Json* JsonReader::parse(std::string_view text)
{
    std::string_view source = text;
    state_->text = text;
    state_->scan.reset();
    state_->toldPlace = {};
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

std::optional<JsonPlace> JsonReader::placeOf(const Json& value)
{
    const auto& filtered = state_->filtered;
    if (!state_->scan)
        state_->scan.emplace(filtered ? std::string_view(filtered->text()) : state_->text);
    const auto offset = state_->parser.handler().offsetOf(value, *state_->scan);
    if (!offset)
        return std::nullopt;
    return state_->placeAt(std::min(filtered ? filtered->placeInOriginal(*offset) : *offset, state_->text.size()));
}

} // namespace core
