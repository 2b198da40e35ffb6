// One item of a definition document: a JSON object asked by key.
#pragma once

#include "core/base/error.h"
#include "core/base/issue.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace core {

// Every question refuses the item if the key is there with a value of another
// kind; null counts as not there.
class Item {
public:
    Item(std::string_view json, Issue& why); // why outlives it; refuses what is no JSON object
    ~Item();
    Item(const Item&) = delete;
    Item& operator=(const Item&) = delete;

    // Sets code and text of `why` and throws Error{format} with the text.
    [[noreturn]] void refuse(std::string_view code, const std::string& text) const;

    bool has(std::string_view key) const;         // null counts as there
    std::string text(std::string_view key) const; // empty if it is not there
    std::string required(std::string_view key) const;
    std::optional<double> number(std::string_view key) const; // finite
    bool truth(std::string_view key) const;
    std::vector<std::string> texts(std::string_view key) const;           // one text, or a list of texts
    std::map<std::string, std::string> pairs(std::string_view key) const; // an object of texts
    std::map<std::string, double> numbers(std::string_view key) const;    // an object of numbers
    Item object(std::string_view key) const;                              // empty if it is not there; shares `why`

private:
    struct Content;
    std::unique_ptr<Content> content_;
    Issue& why_;
};

// What `read` makes of an item. Empty with the reason in `why` if the item is refused.
template <typename Read>
auto readItem(std::string_view json, Issue& why, Read read) -> std::optional<std::invoke_result_t<Read, const Item&>>
{
    why = {};
    try {
        return read(Item(json, why));
    } catch (const Error&) {
        return std::nullopt;
    }
}

// All members of an object that are texts, numbers or truth values, as text; others are passed by.
// Empty if it is no JSON object.
std::vector<std::pair<std::string, std::string>> scalarsOf(std::string_view json);

// The objects under "items" of a document, as JSON texts in their order.
std::vector<std::string> itemsOf(std::string_view document);

} // namespace core
