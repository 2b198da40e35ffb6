// The one exception of the house.
#pragma once

#include <stdexcept>
#include <string>

namespace core {

// What went wrong, for code that must choose; app turns it into the exit code, ui into a headline.
enum class Fault {
    io,        // a file or folder cannot be read or written                      exit 1
    format,    // its content is not what it must be; nothing of it landed         exit 1
    full,      // the disk is full; the workspace is as it was                     exit 1
    query,     // an SQL statement that is refused or faulty                       exit 1
    argument,  // an unknown KPI, component, page, period or option                exit 2
    workspace, // the workspace is missing, damaged, not ours, or newer than us    exit 3
    locked,    // another program has held the workspace for more than 10 s        exit 3
    cancelled, // stopped on request; nothing is half done                         exit 130
    internal,  // we made a mistake                                                exit 1
};

// what() is one whole English sentence: the thing (file, line, column), what is wrong, what to do.
class Error : public std::runtime_error {
public:
    Error(Fault fault, const std::string& what) : std::runtime_error(what), fault_(fault) {}
    Fault fault() const noexcept { return fault_; }

private:
    Fault fault_;
};

} // namespace core
