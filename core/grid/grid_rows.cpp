#include "core/grid/grid_rows.h"

#include "core/base/text.h"

namespace core {

bool GridRows::holds(std::size_t row, std::size_t column, std::string_view text) const
{
    return containsNoCase(shown(row, column), text);
}

} // namespace core
