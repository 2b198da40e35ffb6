// bench_kpis [COMPONENTS]   evaluates all fifty KPIs over a year of daily sums, and prints how long it takes: a
// portfolio, every component of it, and what the pages ask of it. The portfolio's year is to take less than 50 ms.
#include "core/kpi/engine.h"
#include "core/kpi/signals.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

namespace {

// Daily sums of every measure that a formula names, for models that each read the one before.
core::MeasureTable tableOf(int components, int days)
{
    core::MeasureTable table;
    table.setReportingCurrency("EUR");
    const auto first = core::Period::parse("2025-01-01")->first;
    for (int i = 0; i < components; ++i) {
        core::MeasuredComponent component;
        component.name = fmt::format("component-{:03}", i);
        component.kind = i % 4 == 3 ? "data" : "model";
        const auto at = table.addComponent(component);
        if (i > 0)
            table.addInput(at, at - 1);
        table.noteFact(at, first, first + (days - 1));
        for (std::size_t m = 0; m < core::measures().size(); ++m) {
            const auto& info = core::measures()[m];
            if (info.origin == core::MeasureOrigin::derived)
                continue;
            core::ExactDays series{first, {}};
            const int values = info.adds == core::Adds::last ? 1 : days;
            for (int day = 0; day < values; ++day)
                series.values.push_back(info.unit == core::MeasureUnit::share
                                            ? core::Decimal(9, 1)
                                            : core::Decimal(10 + (i * 7 + day * 13 + static_cast<int>(m)) % 29, 0));
            table.setSeries(at, core::knownMeasure(info.name), info.unit == core::MeasureUnit::money ? "EUR" : "",
                            std::move(series));
        }
    }
    return table;
}

// Prints milliseconds of processor time: the median of several rounds, the least and the most.
void measured(const char* name, const std::function<std::size_t()>& work)
{
    std::vector<double> rounds;
    std::size_t results = 0;
    for (int i = 0; i < 9; ++i) {
        const auto start = std::clock();
        results = work();
        rounds.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(rounds.begin(), rounds.end());
    fmt::print("  {:<52} {:>8.1f} ms ({:.1f} to {:.1f})   {} results\n", name, rounds[rounds.size() / 2],
               rounds.front(), rounds.back(), results);
}

} // namespace

int main(int argc, char** argv)
{
    const int components = argc > 1 ? std::atoi(argv[1]) : 200;
    if (components < 1)
        return 2;
    const auto table = tableOf(components, 365);
    const auto catalogue = core::Catalogue::standard();
    const core::KpiEngine engine(table, catalogue);
    const auto year = *core::Period::parse("2025"), december = *core::Period::parse("2025-12");
    const std::string all = "*";
    const std::vector<std::string> scopes = engine.scopes(year), one{"cost.spend"};
    fmt::print("{} components, 365 days\n", components);
    measured("one KPI, the portfolio's year", [&] { return engine.evaluate({&all, 1}, year, one).results.size(); });
    measured("fifty KPIs, the portfolio's year", [&] { return engine.evaluate(all, year).results.size(); });
    measured("fifty KPIs, every component's year", [&] { return engine.evaluate(scopes, year).results.size(); });
    measured("signals of all KPIs of the portfolio, twelve months", [&] {
        return core::signalCount(engine, {{}, all, december}).charts;
    });
    return 0;
}
