#include "core/read/tail.h"

#include "core/read/format.h"

namespace core {

std::size_t headerBytes(std::string_view head, std::string_view format)
{
    const std::size_t mark = head.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    const auto* const known = formatNamed(format);
    const auto top = tableTop(head.substr(mark), [&](const std::vector<std::string>& names) {
        return known != nullptr && known->header != nullptr && known->header(names);
    });
    return top.end == 0 ? 0 : mark + top.end;
}

} // namespace core
