// The forms of `opsatlas analyse`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace app {

// As the command line gives them; each form reads its own. Empty: not stated.
struct AnalyseOptions {
    std::string file;
    std::string column;
    bool json = false;

    std::size_t baseline = 24;
    std::optional<double> center, sigma;
    std::string rules = "default";
    double weight = 0.3;
    std::optional<double> target, k, h;
    std::optional<double> penalty;
    std::size_t minSegment = 5;
    std::size_t season = 1;
    std::string model = "auto";
    std::optional<double> alpha, beta, gamma;
    std::optional<std::size_t> horizon;
    std::size_t difference = 1;
    int lags = 6;
    std::string method; // of decompose; empty: rate and mix
    double successes = 0, n = 0;
    double confidence = 0.95;
};

// Each prints its result and returns the exit code. They throw core::Error: argument for options
// that make no sense, io and format for the file.
int analyseDescribe(const AnalyseOptions& options);
int analyseXmr(const AnalyseOptions& options);
int analyseEwma(const AnalyseOptions& options);
int analyseCusum(const AnalyseOptions& options);
int analyseChangepoint(const AnalyseOptions& options);
int analyseForecast(const AnalyseOptions& options);
int analyseCorrelate(const AnalyseOptions& options);
int analyseDecompose(const AnalyseOptions& options);
int analyseInterval(const AnalyseOptions& options);

} // namespace app
