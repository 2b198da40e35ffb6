#include "core/measure/item.h"

#include "core/base/sentences.h"
#include "core/base/text.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <cmath>

namespace core {

namespace json = boost::json;

namespace {

[[noreturn]] void wrongKind(const Item& item, std::string_view key, MessageCode kind)
{
    item.refuse("item.value", sentence(MessageCode::item_must_be, key, sentence(kind)));
}

// Boost.JSON 1.81 may miss the nearest double by the last digit; fifteen digits are what a person writes at most.
double nearest(double value) { return parseNumber(fmt::format("{:.15g}", value)).value_or(value); }

double finite(const Item& item, const json::value& value, std::string_view key)
{
    if (!value.is_number())
        wrongKind(item, key, MessageCode::must_number);
    const double number = nearest(value.to_number<double>());
    if (!std::isfinite(number))
        wrongKind(item, key, MessageCode::must_finite);
    return number;
}

std::string word(const Item& item, const json::value& value, std::string_view key)
{
    if (!value.is_string())
        wrongKind(item, key, MessageCode::must_text);
    return std::string(value.get_string());
}

std::optional<json::object> objectOf(std::string_view text)
{
    json::error_code error;
    auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_object())
        return std::nullopt;
    return std::move(value.get_object());
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

Item::Item(std::string_view text, Issue& why) : content_(std::make_unique<Content>()), why_(why)
{
    auto object = objectOf(text);
    if (!object)
        refuse("item.json", sentence(MessageCode::item_json));
    content_->object = std::move(*object);
}

Item::~Item() = default;

void Item::refuse(std::string_view code, const std::string& text) const
{
    why_.code = code;
    why_.text = text;
    throw Error(Fault::format, text);
}

bool Item::has(std::string_view key) const
{
    return content_->object.contains(json::string_view(key.data(), key.size()));
}

std::string Item::text(std::string_view key) const
{
    const auto* value = content_->find(key);
    return value == nullptr ? std::string() : word(*this, *value, key);
}

std::string Item::required(std::string_view key) const
{
    auto found = text(key);
    if (found.empty())
        refuse("item.missing", sentence(MessageCode::item_missing, key));
    return found;
}

std::optional<double> Item::number(std::string_view key) const
{
    const auto* value = content_->find(key);
    return value == nullptr ? std::nullopt : std::optional(finite(*this, *value, key));
}

bool Item::truth(std::string_view key) const
{
    const auto* value = content_->find(key);
    if (value != nullptr && !value->is_bool())
        wrongKind(*this, key, MessageCode::must_truth);
    return value != nullptr && value->get_bool();
}

std::vector<std::string> Item::texts(std::string_view key) const
{
    std::vector<std::string> all;
    const auto* value = content_->find(key);
    if (value == nullptr)
        return all;
    if (!value->is_array())
        return {word(*this, *value, key)};
    for (const auto& one : value->get_array())
        all.push_back(word(*this, one, key));
    return all;
}

std::map<std::string, std::string> Item::pairs(std::string_view key) const
{
    std::map<std::string, std::string> all;
    const auto* value = content_->find(key);
    if (value == nullptr)
        return all;
    if (!value->is_object())
        wrongKind(*this, key, MessageCode::must_object);
    for (const auto& [name, one] : value->get_object())
        all.emplace(name, word(*this, one, key));
    return all;
}

std::map<std::string, double> Item::numbers(std::string_view key) const
{
    std::map<std::string, double> all;
    const auto* value = content_->find(key);
    if (value == nullptr)
        return all;
    if (!value->is_object())
        wrongKind(*this, key, MessageCode::must_object);
    for (const auto& [name, one] : value->get_object())
        all.emplace(name, finite(*this, one, key));
    return all;
}

Item Item::object(std::string_view key) const
{
    const auto* value = content_->find(key);
    if (value != nullptr && !value->is_object())
        wrongKind(*this, key, MessageCode::must_object);
    return Item(value == nullptr ? "{}" : json::serialize(*value), why_);
}

std::vector<std::pair<std::string, std::string>> scalarsOf(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> all;
    const auto object = objectOf(text);
    if (!object)
        return all;
    for (const auto& [name, value] : *object) {
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
    const auto object = objectOf(document);
    if (!object)
        return items;
    if (const auto* list = object->if_contains("items"); list != nullptr && list->is_array())
        for (const auto& item : list->get_array())
            items.push_back(json::serialize(item));
    return items;
}

} // namespace core
