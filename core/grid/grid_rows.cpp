#include "core/grid/grid_rows.h"

#include "core/base/text.h"

namespace core {

bool GridRows::holds(std::size_t row, std::size_t column, std::string_view text) const
{
    return containsNoCase(shown(row, column), text);
}

bool GridRows::holdsAnywhere(std::size_t row, std::string_view text) const
{
    for (std::size_t column = 0; column < columns().size(); ++column)
        if (holds(row, column, text))
            return true;
    return false;
}

} // namespace core
