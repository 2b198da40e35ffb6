// A view as text: as JSON that is kept and read again, and as the command that asks the same.
#pragma once

#include "core/explore/view.h"

#include <string>
#include <string_view>

namespace core {

// As readView reads it, to an equal view.
std::string viewJson(const View& view);

// What stands behind `opsatlas explore -w FILE` in a shell to ask the same: options where they can
// say all of the view, else its JSON; its id and name are left out.
std::string viewCommand(const View& view);

// A text as one word of a POSIX shell; in single quotes where it needs them.
std::string shellWord(std::string_view text);

} // namespace core
