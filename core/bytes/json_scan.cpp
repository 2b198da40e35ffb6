#include "core/bytes/json_scan.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view blanks = " \t\r\n";

} // namespace

std::size_t JsonScan::behindText(std::size_t quote) const
{
    auto at = quote + 1;
    while (at < json_.size() && json_[at] != '"')
        at += json_[at] == '\\' ? 2 : 1;
    return std::min(at + 1, json_.size());
}

std::size_t JsonScan::beginOf(std::size_t number)
{
    if (number < number_) {
        at_ = 0;
        number_ = 0;
    }
    while (number_ < number) {
        at_ = json_.find_first_not_of(" \t\r\n,:]}", at_);
        if (at_ == std::string_view::npos)
            return at_ = json_.size();
        begin_ = at_;
        if (json_[at_] == '{' || json_[at_] == '[') {
            ++at_;
        } else if (json_[at_] == '"') {
            at_ = behindText(at_);
            const auto next = json_.find_first_not_of(blanks, at_);
            if (next != std::string_view::npos && json_[next] == ':')
                continue; // the name of a member
        } else {
            at_ = std::min(json_.find_first_of(" \t\r\n,]}", at_), json_.size());
        }
        ++number_;
    }
    return number_ == 0 ? 0 : begin_;
}

} // namespace core
