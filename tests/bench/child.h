// One run of another program, measured.
#pragma once

#include <string>
#include <vector>

namespace bench {

struct Run {
    int exit = -1;      // −1: did not start or was killed
    double wall = 0;    // seconds
    double cpu = 0;     // seconds, user and system
    double peakMiB = 0; // largest resident set
    std::string output; // of standard output
};

// Waits for it; standard error goes where ours goes.
Run run(const std::vector<std::string>& command);

double median(std::vector<double> values); // of at least one value

} // namespace bench
