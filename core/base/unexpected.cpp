#include "core/base/unexpected.h"

#include "core/base/sentences.h"

#include <new>
#include <string>

namespace core {

namespace {

Error unexpected(const std::string& what)
{
    return Error(Fault::internal, sentence(MessageCode::unexpected_fault, what));
}

} // namespace

Error errorOf(const std::exception_ptr& thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return Error(Fault::internal, sentence(MessageCode::no_memory));
    } catch (const std::exception& error) {
        return unexpected(error.what());
    } catch (...) {
        return unexpected("of no known kind");
    }
}

} // namespace core
