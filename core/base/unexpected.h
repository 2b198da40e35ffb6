// Whatever was thrown as the one exception of the house, where work ends: commands and jobs.
#pragma once

#include "core/base/error.h"

#include <exception>

namespace core {

// An Error stays as it is. Memory that is not there and anything else, a mistake of
// ours or a damaged file that led to one, become Fault::internal with a whole
// sentence. `thrown` must not be null.
Error errorOf(const std::exception_ptr& thrown);

} // namespace core
