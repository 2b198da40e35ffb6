// bench_command ROUNDS NAME COMMAND…   runs a command again and again and prints wall, CPU and peak memory: medians,
// and the least and most of the walls. Fails where the command fails.
#include "bench/child.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv)
{
    const int rounds = argc > 3 ? std::atoi(argv[1]) : 0;
    if (rounds < 1) {
        std::fputs("bench_command ROUNDS NAME COMMAND…\n", stderr);
        return 2;
    }
    std::vector<double> walls;
    std::vector<double> cpus;
    std::vector<double> peaks;
    for (int round = 0; round < rounds; ++round) {
        const auto run = bench::run({argv + 3, argv + argc});
        if (run.exit != 0) {
            fmt::print("  {:<44} FAILED: ended with {}\n", argv[2], run.exit);
            return 1;
        }
        walls.push_back(run.wall);
        cpus.push_back(run.cpu);
        peaks.push_back(run.peakMiB);
    }
    const auto [least, most] = std::minmax_element(walls.begin(), walls.end());
    fmt::print("  {:<44} {:>8.0f} ms ({:.0f} to {:.0f})   CPU {:>6.0f} ms   peak {:>5.0f} MiB\n", argv[2],
               1000 * bench::median(walls), 1000 * *least, 1000 * *most, 1000 * bench::median(cpus),
               bench::median(peaks));
    return 0;
}
