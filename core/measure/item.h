// One item of a definition document: a JSON object asked by key.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// Why an item is refused: a stable code and one sentence. Readers of items turn it into an Issue.
struct ItemFault {
    std::string code, text;
};

// Every question throws ItemFault if the key is there with a value of another kind; null counts as not there.
class Item {
public:
    explicit Item(std::string_view json); // throws ItemFault if it is no JSON object
    ~Item();
    Item(const Item&) = delete;
    Item& operator=(const Item&) = delete;

    bool has(std::string_view key) const;         // null counts as there
    std::string text(std::string_view key) const; // empty if it is not there
    std::string required(std::string_view key) const;
    std::optional<double> number(std::string_view key) const; // finite
    bool truth(std::string_view key) const;
    std::vector<std::string> texts(std::string_view key) const;           // one text, or a list of texts
    std::map<std::string, std::string> pairs(std::string_view key) const; // an object of texts
    std::map<std::string, double> numbers(std::string_view key) const;    // an object of numbers
    std::string object(std::string_view key) const; // an object as JSON text; "{}" if it is not there
    // All members that are texts, numbers or truth values, as text; others are passed by.
    std::vector<std::pair<std::string, std::string>> scalars() const;

private:
    struct Content;
    std::unique_ptr<Content> content_;
};

// The objects under "items" of a document, as JSON texts in their order.
std::vector<std::string> itemsOf(std::string_view document);

} // namespace core
