#include "app/print.h"

#include <fmt/format.h>

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>

namespace app {

namespace {

std::atomic<bool> stopAsked = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void askToStop(int) { stopAsked = true; }

} // namespace

void out(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void outLine(std::string_view text)
{
    out(text);
    out("\n");
}

void message(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fputc('\n', stderr);
}

void message(const core::Issue& issue)
{
    // A sentence about a file as a whole names it already.
    const bool named = !issue.place.file.empty() && issue.text.starts_with(issue.place.file + ":");
    std::string line = named ? std::string() : issue.place.file;
    if (issue.place.line > 0)
        line += fmt::format(":{}", issue.place.line);
    if (issue.place.line > 0 && issue.place.column > 0)
        line += fmt::format(":{}", issue.place.column);
    line += (line.empty() ? "" : ": ") + issue.text;
    if (!issue.fix.empty()) {
        if (line.ends_with('.')) // one sentence
            line.pop_back();
        line += "; " + issue.fix;
    }
    message(line);
}

int exitCode(core::Fault fault)
{
    switch (fault) {
    case core::Fault::io:
    case core::Fault::format:
    case core::Fault::full:
    case core::Fault::query:
    case core::Fault::internal: return 1;
    case core::Fault::argument: return 2;
    case core::Fault::workspace:
    case core::Fault::locked: return 3;
    case core::Fault::cancelled: return 130;
    }
    return 1;
}

core::Progress progressLine(std::string_view what)
{
    struct sigaction action = {};
    action.sa_handler = askToStop;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    const bool terminal = isatty(STDERR_FILENO) != 0;
    return core::Progress([what = std::string(what), terminal, last = std::chrono::steady_clock::time_point(),
                           shown = false](std::size_t done, std::size_t total) mutable {
        const auto at = std::chrono::steady_clock::now();
        const bool end = total > 0 && done >= total;
        if (terminal && (at - last > std::chrono::milliseconds(100) || (end && shown))) {
            last = at;
            shown = true;
            const auto percent = total > 0 ? 100 * done / total : 0;
            std::fputs(fmt::format("\r\x1b[K{}: {} %", what, percent).c_str(), stderr);
            if (end)
                std::fputs("\r\x1b[K", stderr);
        }
        return !stopAsked.load();
    });
}

} // namespace app
