#include "core/explore/answer_units.h"

#include "core/explore/fields.h"
#include "core/explore/view.h"
#include "core/kpi/catalogue.h"
#include "core/measure/measures.h"

namespace core {

namespace {

std::string unitOfMeasure(std::string_view name)
{
    const auto measure = measureNamed(name);
    if (!measure)
        return {};
    switch (infoOf(*measure).unit) {
    case MeasureUnit::money: return "currency";
    case MeasureUnit::hours: return "h";
    case MeasureUnit::days: return "d";
    case MeasureUnit::points: return "points";
    case MeasureUnit::share:
    case MeasureUnit::number: break;
    }
    return {};
}

std::string ownUnit(const View& view, const std::string& value, const Catalogue& catalogue)
{
    switch (view.from) {
    case Subject::cost: return isAmount(value) ? "currency" : "";
    case Subject::check: return value == "pass_rate" ? "%" : "";
    case Subject::measure: return unitOfMeasure(value);
    case Subject::kpi: {
        const auto* kpi = catalogue.find(value);
        return kpi ? kpi->unit : std::string();
    }
    case Subject::point: break;
    }
    return {};
}

} // namespace

std::vector<std::string> unitsOf(const View& view, const Catalogue& catalogue)
{
    std::vector<std::string> units;
    const auto ofDifference = [](const std::string& unit) { return unit == "%" ? std::string("pp") : unit; };
    for (const auto& value : view.values) {
        const auto own = ownUnit(view, value.of, catalogue);
        switch (value.show) {
        case ShowAs::percent_of_row:
        case ShowAs::percent_of_column:
        case ShowAs::percent_of_total:
        case ShowAs::percent_of_parent: units.emplace_back("%"); break;
        case ShowAs::rank: units.emplace_back(); break;
        case ShowAs::difference: units.push_back(ofDifference(own)); break;
        case ShowAs::value:
        case ShowAs::running: units.push_back(own); break;
        }
        if (view.compare != CompareWith::nothing && value.show == ShowAs::value)
            units.insert(units.end(), {ofDifference(own), std::string("%")});
    }
    return units;
}

} // namespace core
