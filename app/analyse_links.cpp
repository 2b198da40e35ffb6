// opsatlas analyse correlate, decompose and interval: how figures hang together.
#include "app/analyse.h"
#include "app/analyse_input.h"
#include "app/print.h"
#include "app/report.h"

#include "core/stat/correlate.h"
#include "core/stat/decompose.h"
#include "core/stat/wilson.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

using core::Error;
using core::Fault;
using core::NumberTable;

// A segment that is absent in a state has all its cells of that state empty, which is 0; one empty cell among filled
// ones is not known, and nothing can be split.
void fillAbsent(const NumberTable& table, const std::vector<std::size_t>& columns,
                std::vector<std::vector<double>>& values)
{
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto gap = std::ranges::find_if(values, [row](const auto& column) { return std::isnan(column[row]); });
        if (gap == values.end())
            continue;
        if (!std::ranges::all_of(values, [row](const auto& column) { return std::isnan(column[row]); }))
            throw Error(
                Fault::format,
                table.at(row, fmt::format("The cell of column \"{}\" is empty; write 0 if it is nothing, or leave all "
                                          "of that state empty.",
                                          table.names()[columns[static_cast<std::size_t>(gap - values.begin())]])));
        for (auto& column : values)
            column[row] = 0;
    }
}

std::vector<std::vector<double>> stateOf(const NumberTable& table, const std::vector<std::size_t>& columns)
{
    std::vector<std::vector<double>> values;
    for (const auto column : columns)
        values.push_back(table.numbers(column));
    fillAbsent(table, columns, values);
    return values;
}

int decomposeRatio(const AnalyseOptions& options, const NumberTable& table)
{
    const auto& names = table.texts(table.column("segment"));
    const auto before = stateOf(table, {table.column("n0"), table.column("d0")});
    const auto after = stateOf(table, {table.column("n1"), table.column("d1")});
    std::vector<core::RatioSegment> segments;
    for (std::size_t row = 0; row < table.rows(); ++row)
        segments.push_back({before[0][row], before[1][row], after[0][row], after[1][row]});
    const auto split = core::splitRatio(segments);
    Report report;
    report.number("ratio0", split.ratio0);
    report.number("ratio1", split.ratio1);
    report.number("change", split.change);
    report.number("rate", split.change ? std::optional(split.rate) : std::nullopt);
    report.number("mix", split.change ? std::optional(split.mix) : std::nullopt);
    report.beginList("parts");
    for (std::size_t i = 0; i < split.parts.size(); ++i) {
        report.beginRow();
        report.word("segment", names[i]);
        report.number("rate", split.parts[i].rate);
        report.number("mix", split.parts[i].mix);
        report.endRow();
    }
    report.endList();
    report.flag("reversal", split.reversal);
    if (split.reversal)
        report.note(*split.change > 0 ? "A reversal: the ratio of every segment that moved fell, and the total rose."
                                      : "A reversal: the ratio of every segment that moved rose, and the total fell.");
    if (!split.change)
        message(table.at("There is no split; the denominators of a state add up to 0."));
    if (split.negativeWeight)
        message(table.at("A denominator is below 0; the parts add up to the change, but they are no shares."));
    report.print(options.json);
    return 0;
}

struct Factors {
    std::vector<std::string> names;
    std::vector<std::size_t> before, after; // columns
};

Factors factorsOf(const NumberTable& table)
{
    Factors factors;
    for (std::size_t i = 0; i < table.names().size(); ++i) {
        const auto& name = table.names()[i];
        if (name.empty() || (name.back() != '0' && name.back() != '1'))
            continue;
        const auto stem = name.substr(0, name.size() - 1);
        const auto before = table.find(stem + '0'), after = table.find(stem + '1');
        if (!before || !after)
            throw Error(Fault::format,
                        table.at(fmt::format("Column \"{}\" has no partner; each factor needs \"{}0\" and \"{}1\".",
                                             name, stem, stem)));
        if (i != *before)
            continue;
        factors.names.push_back(stem);
        factors.before.push_back(*before);
        factors.after.push_back(*after);
    }
    if (factors.names.empty())
        throw Error(Fault::format, table.at("There is no factor; each needs two columns, its name with 0 and with 1."));
    return factors;
}

// Row by row, factor by factor.
std::vector<double> byRow(const std::vector<std::vector<double>>& columns, std::size_t rows)
{
    std::vector<double> made;
    for (std::size_t row = 0; row < rows; ++row)
        for (const auto& column : columns)
            made.push_back(column[row]);
    return made;
}

int decomposeProduct(const AnalyseOptions& options, const NumberTable& table)
{
    table.column("segment");
    const auto factors = factorsOf(table);
    const auto before = byRow(stateOf(table, factors.before), table.rows());
    const auto after = byRow(stateOf(table, factors.after), table.rows());
    const core::ProductStates states{factors.names.size(), before, after};
    const auto split = options.method == "lmdi" ? core::splitByLmdi(states) : core::splitByShapley(states);
    if (!split && factors.names.size() > core::mostShapleyFactors)
        throw Error(Fault::format,
                    table.at(fmt::format("There are {} factors; the average over all orders takes {} at most.",
                                         factors.names.size(), core::mostShapleyFactors)));
    if (!split)
        throw Error(Fault::format, table.at("There is nothing to split, or the products run out of range."));
    Report report;
    report.word("method", split->method == core::ProductMethod::lmdi ? "lmdi" : "shapley");
    report.number("total0", split->total0);
    report.number("total1", split->total1);
    report.number("change", split->total1 - split->total0);
    report.beginList("parts");
    for (std::size_t k = 0; k < factors.names.size(); ++k) {
        report.beginRow();
        report.word("factor", factors.names[k]);
        report.number("effect", split->effects[k]);
        report.number("ratio", split->ratios.empty() ? std::nullopt : std::optional(split->ratios[k]));
        report.endRow();
    }
    report.endList();
    if (options.method == "lmdi" && split->method != core::ProductMethod::lmdi)
        report.note("A factor is 0 or below, so the effects are averages over all orders (Shapley).");
    report.print(options.json);
    return 0;
}

} // namespace

int analyseCorrelate(const AnalyseOptions& options)
{
    constexpr int farthest = 10000;
    if (options.lags < 0 || options.lags > farthest)
        throw Error(Fault::argument, fmt::format("--lags must lie between 0 and {}.", farthest));
    const NumberTable table(options.file);
    const auto numeric = table.numeric();
    if (numeric.size() < 2)
        throw Error(Fault::format, table.at("Two columns of numbers are needed; the first leads at positive lags."));
    core::CorrelationOptions wanted;
    wanted.difference = options.difference;
    wanted.lags = options.lags;
    const auto lags = core::laggedCorrelations(table.numbers(numeric[0]), table.numbers(numeric[1]), wanted);
    Report report;
    report.beginList("lags");
    for (const auto& lag : lags) {
        report.beginRow();
        report.integer("lag", lag.lag);
        report.count("n", lag.n);
        report.number("pearson", lag.pearson);
        report.number("spearman", lag.spearman);
        report.flag("marked", lag.marked);
        report.endRow();
    }
    report.endList();
    if (const auto* best = core::strongest(lags)) {
        report.beginObject("best");
        report.integer("lag", best->lag);
        report.number("pearson", best->pearson);
        report.endObject();
    } else {
        report.none("best");
    }
    if (std::ranges::any_of(lags, &core::LagCorrelation::marked))
        report.note("Marked lags move together; that is not proof of cause.");
    report.print(options.json);
    return 0;
}

int analyseDecompose(const AnalyseOptions& options)
{
    const NumberTable table(options.file);
    return options.method.empty() ? decomposeRatio(options, table) : decomposeProduct(options, table);
}

int analyseInterval(const AnalyseOptions& options)
{
    const auto interval = core::wilsonInterval(options.successes, options.n, options.confidence);
    if (!interval)
        throw Error(Fault::argument,
                    "An interval needs n above 0, successes from 0 to n, and a confidence between 0 and 1.");
    Report report;
    report.number("lower", interval->lower);
    report.number("upper", interval->upper);
    report.print(options.json);
    return 0;
}

} // namespace app
