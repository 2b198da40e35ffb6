#include "core/measure/item.h"

#include "core/base/text.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <cmath>

namespace core {

namespace json = boost::json;

namespace {

[[noreturn]] void wrongKind(std::string_view key, std::string_view kind)
{
    throw ItemFault{"item.value", fmt::format("\"{}\" must be {}.", key, kind)};
}

// Boost.JSON 1.81 may miss the nearest double by the last digit; fifteen digits are what a person writes at most.
double nearest(double value) { return parseNumber(fmt::format("{:.15g}", value)).value_or(value); }

double finite(const json::value& value, std::string_view key)
{
    if (!value.is_number())
        wrongKind(key, "a number");
    const double number = nearest(value.to_number<double>());
    if (!std::isfinite(number))
        wrongKind(key, "a finite number");
    return number;
}

std::string word(const json::value& value, std::string_view key)
{
    if (!value.is_string())
        wrongKind(key, "a text");
    return std::string(value.get_string());
}

} // namespace

struct Item::Content {
    json::object object;

    const json::value* find(std::string_view key) const
    {
        const auto* value = object.if_contains(json::string_view(key.data(), key.size()));
        return value == nullptr || value->is_null() ? nullptr : value;
    }
};

Item::Item(std::string_view text) : content_(std::make_unique<Content>())
{
    json::error_code error;
    auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_object())
        throw ItemFault{"item.json", "The item is not a JSON object."};
    content_->object = std::move(value.get_object());
}

Item::~Item() = default;

bool Item::has(std::string_view key) const
{
    return content_->object.contains(json::string_view(key.data(), key.size()));
}

std::string Item::text(std::string_view key) const
{
    const auto* value = content_->find(key);
    return value == nullptr ? std::string() : word(*value, key);
}

std::string Item::required(std::string_view key) const
{
    auto found = text(key);
    if (found.empty())
        throw ItemFault{"item.missing", fmt::format("\"{}\" is missing.", key)};
    return found;
}

std::optional<double> Item::number(std::string_view key) const
{
    const auto* value = content_->find(key);
    return value == nullptr ? std::nullopt : std::optional(finite(*value, key));
}

bool Item::truth(std::string_view key) const
{
    const auto* value = content_->find(key);
    if (value != nullptr && !value->is_bool())
        wrongKind(key, "true or false");
    return value != nullptr && value->get_bool();
}

std::vector<std::string> Item::texts(std::string_view key) const
{
    std::vector<std::string> all;
    const auto* value = content_->find(key);
    if (value == nullptr)
        return all;
    if (!value->is_array())
        return {word(*value, key)};
    for (const auto& one : value->get_array())
        all.push_back(word(one, key));
    return all;
}

std::map<std::string, std::string> Item::pairs(std::string_view key) const
{
    std::map<std::string, std::string> all;
    const auto* value = content_->find(key);
    if (value == nullptr)
        return all;
    if (!value->is_object())
        wrongKind(key, "an object");
    for (const auto& [name, one] : value->get_object())
        all.emplace(name, word(one, key));
    return all;
}

std::map<std::string, double> Item::numbers(std::string_view key) const
{
    std::map<std::string, double> all;
    const auto* value = content_->find(key);
    if (value == nullptr)
        return all;
    if (!value->is_object())
        wrongKind(key, "an object");
    for (const auto& [name, one] : value->get_object())
        all.emplace(name, finite(one, key));
    return all;
}

std::string Item::object(std::string_view key) const
{
    const auto* value = content_->find(key);
    if (value == nullptr)
        return "{}";
    if (!value->is_object())
        wrongKind(key, "an object");
    return json::serialize(*value);
}

std::vector<std::pair<std::string, std::string>> Item::scalars() const
{
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& [name, value] : content_->object) {
        if (value.is_string())
            all.emplace_back(name, value.get_string());
        else if (value.is_number() || value.is_bool())
            all.emplace_back(name, json::serialize(value));
    }
    return all;
}

std::vector<std::string> itemsOf(std::string_view document)
{
    std::vector<std::string> items;
    json::error_code error;
    const auto value = json::parse(json::string_view(document.data(), document.size()), error);
    if (error || !value.is_object())
        return items;
    if (const auto* list = value.get_object().if_contains("items"); list != nullptr && list->is_array())
        for (const auto& item : list->get_array())
            items.push_back(json::serialize(item));
    return items;
}

} // namespace core
