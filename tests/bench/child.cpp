#include "bench/child.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace bench {

namespace {

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

[[noreturn]] void become(const std::vector<std::string>& command, int output)
{
    ::dup2(output, STDOUT_FILENO);
    std::vector<char*> arguments;
    for (const auto& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str())); // execvp promises not to write there
    arguments.push_back(nullptr);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
}

} // namespace

Run run(const std::vector<std::string>& command)
{
    Run result;
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        return result;
    const auto start = std::chrono::steady_clock::now();
    const auto child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        become(command, pipe[1]);
    }
    ::close(pipe[1]);
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; child > 0 && (got = ::read(pipe[0], buffer.data(), buffer.size())) > 0;)
        result.output.append(buffer.data(), static_cast<std::size_t>(got));
    ::close(pipe[0]);
    int status = 0;
    rusage used{};
    if (child > 0 && ::wait4(child, &status, 0, &used) == child && WIFEXITED(status))
        result.exit = WEXITSTATUS(status);
    result.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    result.cpu = seconds(used.ru_utime) + seconds(used.ru_stime);
    result.peakMiB = static_cast<double>(used.ru_maxrss) / 1024;
    return result;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace bench
