#include "core/read/json_values.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json_write.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

void write(JsonWriter& out, const Json& value, std::string_view without)
{
    switch (value.kind()) {
    case Json::Kind::absent:
    case Json::Kind::null: out.null(); break;
    case Json::Kind::boolean: out.value(value.isTrue()); break;
    case Json::Kind::number: out.raw(value.written()); break;
    case Json::Kind::text: out.value(value.text()); break;
    case Json::Kind::array:
        out.beginArray();
        for (const auto& item : value.items())
            write(out, item, {});
        out.endArray();
        break;
    case Json::Kind::object: {
        std::vector<std::string_view> names;
        for (const auto& member : value.members())
            if (without.empty() || member.name != without)
                names.push_back(member.name);
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        out.beginObject();
        for (const auto name : names)
            write(out.key(name), value[name], {});
        out.endObject();
    }
    }
}

} // namespace

std::optional<Milliseconds> timeOf(Reading& reading, const Json& value, std::size_t slot)
{
    switch (value.kind()) {
    case Json::Kind::absent: return std::nullopt;
    case Json::Kind::null: reading.times.known(); return std::nullopt;
    case Json::Kind::text: return reading.times.text(value.text(), slot);
    case Json::Kind::number: {
        // Whole numbers of nine digits and more are read as text: a double has no nanoseconds.
        const auto written = value.written();
        if (written.size() >= 9
            && std::all_of(written.begin(), written.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return reading.times.text(written, slot);
        return reading.times.number(*value.number());
    }
    default: reading.times.unreadable(); return std::nullopt;
    }
}

bool takesShare(Reading& reading, const Json& entry, std::int64_t row, std::string_view metric, double value, int whole)
{
    if (!(value < 0) && !(value > whole))
        return true;
    reading.refuse(entry, row, "share.range", sentence(MessageCode::score_outside, metric, shortest(value), whole),
                   shortest(value));
    return false;
}

bool isWarning(std::string_view word)
{
    return equalNoCase(word, "warn") || equalNoCase(word, "warning") || equalNoCase(word, "info");
}

Outcome withSeverity(Outcome outcome, std::string_view severity)
{
    return outcome == Outcome::fail && isWarning(severity) ? Outcome::warn : outcome;
}

std::string_view firstText(std::initializer_list<std::reference_wrapper<const Json>> values)
{
    for (const Json& value : values)
        if (!value.text().empty())
            return value.text();
    return {};
}

std::string canonicalJson(const Json& value, std::string_view without)
{
    JsonWriter out(true);
    write(out, value, without);
    return out.text();
}

} // namespace core
