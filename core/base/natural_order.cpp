#include "core/base/natural_order.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

std::string_view natural(std::string_view& text) // the run of digits, or the one byte, at the front
{
    std::size_t length = 1;
    if (isDigit(text.front()))
        while (length < text.size() && isDigit(text[length]))
            ++length;
    const auto run = text.substr(0, length);
    text.remove_prefix(length);
    return run;
}

std::weak_ordering compareRuns(std::string_view a, std::string_view b)
{
    if (isDigit(a.front()) && isDigit(b.front())) {
        a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
        b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
        return a.size() != b.size() ? a.size() <=> b.size() : a <=> b;
    }
    const auto small = [](char c) { return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); };
    return small(a.front()) <=> small(b.front());
}

} // namespace

std::weak_ordering naturalOrder(std::string_view a, std::string_view b)
{
    auto x = a, y = b;
    while (!x.empty() && !y.empty())
        if (const auto order = compareRuns(natural(x), natural(y)); order != 0)
            return order;
    if (x.empty() != y.empty())
        return x.empty() ? std::weak_ordering::less : std::weak_ordering::greater;
    return a <=> b; // bytes of UTF-8 stand in the order of their code points
}

} // namespace core
