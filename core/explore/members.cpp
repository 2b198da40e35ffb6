#include "core/explore/members.h"

namespace core {

std::uint32_t Members::number(std::string_view text)
{
    if (const auto known = numbers_.find(text); known != numbers_.end())
        return known->second;
    const auto made = numbers_.emplace(text, static_cast<std::uint32_t>(texts_.size())).first;
    texts_.push_back(&made->first);
    return made->second;
}

} // namespace core
