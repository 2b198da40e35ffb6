#include "app/report.h"

#include "app/print.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <cmath>

namespace app {

namespace {

constexpr std::string_view dash = "–";

std::string shown(double value) { return std::isfinite(value) ? core::shortest(value) : std::string(dash); }

} // namespace

void Report::line(std::string_view key, std::string_view value)
{
    if (inRow_)
        row_ += fmt::format("{}{} {}", row_.empty() ? "" : ", ", key, value);
    else
        text_ += fmt::format("{:<16} {}\n", key, value);
}

void Report::number(std::string_view key, std::optional<double> value)
{
    json_.member(key, value);
    line(key, value ? shown(*value) : dash);
}

void Report::count(std::string_view key, std::optional<std::size_t> value)
{
    json_.member(key, value);
    line(key, value ? std::to_string(*value) : std::string(dash));
}

void Report::integer(std::string_view key, int value)
{
    json_.member(key, value);
    line(key, std::to_string(value));
}

void Report::flag(std::string_view key, std::optional<bool> value)
{
    json_.member(key, value);
    line(key, !value ? dash : *value ? "yes" : "no");
}

void Report::word(std::string_view key, std::optional<std::string_view> value)
{
    json_.member(key, value);
    line(key, value.value_or(dash));
}

void Report::numbers(std::string_view key, std::span<const double> values)
{
    json_.key(key).beginArray();
    std::string all;
    for (const double value : values) {
        json_.value(value);
        all += (all.empty() ? "" : " ") + shown(value);
    }
    json_.endArray();
    line(key, all.empty() ? "none" : all);
}

void Report::positions(std::string_view key, std::span<const std::size_t> indices)
{
    json_.key(key).beginArray();
    std::string all;
    for (const auto index : indices) {
        json_.value(index + 1);
        all += fmt::format("{}{}", all.empty() ? "" : " ", index + 1);
    }
    json_.endArray();
    line(key, all.empty() ? "none" : all);
}

void Report::beginList(std::string_view key)
{
    json_.key(key).beginArray();
    text_ += fmt::format("{}\n", key);
}

void Report::beginRow()
{
    json_.beginObject();
    inRow_ = true;
}

void Report::endRow()
{
    json_.endObject();
    text_ += "    " + row_ + "\n";
    row_.clear();
    inRow_ = false;
}

void Report::endList() { json_.endArray(); }

void Report::beginObject(std::string_view key)
{
    json_.key(key).beginObject();
    text_ += fmt::format("{}\n", key);
    inRow_ = true;
}

void Report::endObject() { endRow(); }

void Report::none(std::string_view key)
{
    json_.key(key).null();
    line(key, dash);
}

void Report::note(std::string_view sentence) { text_ += fmt::format("{}\n", sentence); }

void Report::print(bool json)
{
    json_.endObject();
    if (json)
        outLine(json_.text());
    else
        out(text_);
}

} // namespace app
