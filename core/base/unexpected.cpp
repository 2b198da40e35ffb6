#include "core/base/unexpected.h"

#include <new>
#include <string>

namespace core {

namespace {

Error unexpected(const std::string& what)
{
    return Error(Fault::internal,
                 "This ended by a fault that nobody expected (" + what
                     + "); what was not finished has not happened. Check the workspace with `opsatlas verify`, and "
                       "report the fault with the file that brings it.");
}

} // namespace

Error errorOf(const std::exception_ptr& thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return Error(Fault::internal, "There is not enough memory for this; nothing was changed.");
    } catch (const std::exception& error) {
        return unexpected(error.what());
    } catch (...) {
        return unexpected("of no known kind");
    }
}

} // namespace core
