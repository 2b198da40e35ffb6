// The sample portfolio: a retailer's five AI models, the lake they read and the platform they share, over twelve
// months. Everything is computed from the tables in these files with whole numbers and a fixed hash, so that every
// machine writes the same bytes. What happens in it stands in resources/sample/README.md.
#pragma once

#include "core/base/time.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sample {

// Path below the folder → content. A name that ends in .gz is packed when it is written; the content here is plain.
using Files = std::map<std::string, std::string>;

Files portfolio();

constexpr int monthCount = 12; // November 2025 to October 2026
constexpr int incident = 7;    // the month in which a broken load damages the lake: June 2026

struct Month {
    int index = 0;
    int year = 0;
    int month = 0;
    int days = 0;
    core::Day first{};
    std::string text; // 2026-06
};
const std::vector<Month>& calendar();

// What holds for a model every day of a month; one entry a month.
struct Model {
    std::string_view name;
    std::string_view prefix; // of its features' names
    std::vector<std::string_view> features;
    std::int64_t requestsADay = 0;          // in the first month
    int growth = 0;                         // of requests, per thousand and month
    int failed = 0;                         // requests without an answer, per million
    int slow = 0;                           // answers over the limit, per ten thousand
    int labelled = 0;                       // predictions that get a label, per thousand
    std::array<int, monthCount> accuracy{}; // per ten thousand of the labelled
    std::array<int, monthCount> drifted{};  // features whose drift test fires
    int target = 0;                         // accuracy_target, per ten thousand
    int noLabels = -1;                      // the month for which no labels came
};
const std::vector<Model>& models();

// Deterministic, −range … range, evenly spread; the same key gives the same number.
std::int64_t noise(std::string_view key, std::int64_t range);
std::uint64_t hash(std::string_view key);
std::string hexId(std::string_view key, int digits); // as exports name runs and checks
std::string uuid(std::string_view key);
// units × 10^-places as text, all places written: decimal(12345, 4) is "1.2345".
std::string decimal(std::int64_t units, int places);
// value × (1000 + growth)^months ÷ 1000^months, rounded down at each step.
std::int64_t grown(std::int64_t value, int growth, int months);

void addCost(Files& files);        // cost/: FOCUS, a file a provider and month
void addTests(Files& files);       // dbt/ and great_expectations/
void addModels(Files& files);      // evidently/, mlruns/, serving/
void addLineage(Files& files);     // lineage/: OpenLineage
void addRegisters(Files& files);   // components, links, budgets, targets, measures of the organisation
void addDefinitions(Files& files); // rules, targets, a key figure of the team's own
void addMap(Files& files);         // portfolio.owm

} // namespace sample
