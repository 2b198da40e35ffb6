#include "core/bytes/lines.h"

#include "core/bytes/limits.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t lineBufferBytes = 256 * 1024;

} // namespace

Lines::Lines(TextSource& source, std::size_t most)
    : source_(source), most_(most), buffer_(source.roomFor(lineBufferBytes), '\0')
{}

std::optional<Line> Lines::next()
{
    bool tooLong = false;
    std::size_t searched = 0;
    for (;;) {
        const auto end = std::string_view(buffer_.data(), size_).find('\n', at_ + searched);
        if (end != std::string_view::npos) {
            const Line line{std::string_view(buffer_).substr(at_, end - at_), tooLong || end - at_ > most_, true};
            at_ = end + 1;
            return line;
        }
        if (size_ - at_ > most_) { // its beginning goes; the rest is looked through for its end
            tooLong = true;
            at_ = size_ - maxRejectedText;
        }
        searched = size_ - at_;
        if (atEnd_) {
            if (at_ == size_)
                return std::nullopt;
            const Line line{std::string_view(buffer_).substr(at_, size_ - at_), tooLong, false};
            at_ = size_;
            return line;
        }
        fill();
    }
}

void Lines::fill()
{
    buffer_.erase(0, at_);
    size_ -= at_;
    at_ = 0;
    if (buffer_.size() - size_ < source_.roomFor(lineBufferBytes / 2))
        buffer_.resize(std::max(2 * size_, source_.roomFor(lineBufferBytes)));
    const auto got = source_.read(buffer_.data() + size_, buffer_.size() - size_);
    size_ += got;
    atEnd_ = got == 0;
}

} // namespace core
