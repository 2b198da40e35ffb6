// gzip, member after member, each compared with the checksum and length that end it.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace core {

class GzipReader {
public:
    // feed gives the next packed bytes, 0 at their end; it may throw. what
    // names the file in messages.
    GzipReader(std::function<std::size_t(char*, std::size_t)> feed, std::string what);
    ~GzipReader();

    // Up to size unpacked bytes of all members; 0 at the end. Zeros behind the last member are
    // padding. Throws Error{format} for data that end early, are damaged, or differ from their
    // checksum or length, and for anything else behind a member.
    std::size_t read(char* into, std::size_t size);

private:
    struct State;
    bool refill();
    bool nextMember();
    [[noreturn]] void fail(const char* reason) const;

    std::function<std::size_t(char*, std::size_t)> feed_;
    std::string what_;
    std::unique_ptr<State> state_;
};

} // namespace core
