// The option --period, as commands read it.
#pragma once

#include "core/base/period.h"

#include <optional>
#include <string>

namespace app {

// None for an empty text. Throws Error{argument} for what is no period.
std::optional<core::Period> periodOf(const std::string& text);

} // namespace app
