#include "core/explore/break_out.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/bytes/sqlite.h"
#include "core/explore/fields.h"
#include "core/explore/first_view.h"
#include "core/kpi/comparison.h"
#include "core/kpi/numbers.h"
#include "core/kpi/scope.h"
#include "core/kpi/score.h"
#include "core/measure/unassigned.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::string_view spend = "cost.spend"; // whose figure is that of effective cost
constexpr std::array<std::string_view, 7> ofBills{"provider", "account", "sub_account", "service_category",
                                                  "service",  "asset",   "category"};

bool isOfBills(std::string_view field) { return std::ranges::find(ofBills, field) != ofBills.end(); }

// A score is of components, too.
bool isOfOrganisation(const Numbers& numbers, const Question& question)
{
    if (const auto* definition = numbers.catalogue.find(question.kpi))
        return definition->appliesTo == AppliesTo::organisation;
    if (question.kpi != healthScore
        && std::ranges::find(numbers.catalogue.kpis(), question.kpi, &KpiDefinition::domain)
               == numbers.catalogue.kpis().end())
        throw Error(Fault::argument, sentence(MessageCode::kpi_none, question.kpi));
    return false;
}

std::vector<std::string> namesIn(const MeasureTable& table, const Scope& scope)
{
    std::vector<std::string> names;
    for (const auto member : scope.members)
        names.push_back(table.components()[member].name);
    if (scope.withUnassigned && !scope.isPortfolio)
        names.emplace_back(unassignedName);
    return names;
}

std::optional<MemberRows> rowsOfMember(const Numbers& numbers, const Question& question, std::string_view field,
                                       std::string_view member)
{
    MemberRows rows{question, {}};
    if (isTimeField(field)) {
        const auto period = Period::parse(member);
        if (!period)
            return {};
        rows.question = question.in({PeriodKind::range, std::max(period->first, question.period.first),
                                     std::min(period->last, question.period.last)});
        return rows;
    }
    if (isOfBills(field)) {
        if (field != "service" && field != "asset")
            return {};
        (field == "service" ? rows.filter.service : rows.filter.asset) = member;
        return rows;
    }
    if (field == "component") {
        rows.filter.component = member;
        return rows;
    }
    const auto& table = numbers.measures;
    const auto own = scopeNamed(table, question.scope);
    const auto value = member == noMember ? std::string_view() : member;
    const auto group = scopeNamed(table, fmt::format("{}={}", field, value));
    std::vector<std::string> names;
    for (const auto one : group.members)
        if (own.holds(one))
            names.push_back(table.components()[one].name);
    rows.question.scope = groupOf(names);
    return rows;
}

} // namespace

std::vector<std::string> breakOutFields(const Numbers& numbers, const Question& question)
{
    const bool isWhole = isOfOrganisation(numbers, question);
    const auto scope = scopeNamed(numbers.measures, question.scope);
    std::vector<std::string> fields;
    if (!isWhole && scope.members.size() > 1)
        fields = {"component", "kind", "owner_data", "owner_model", "owner_cost", "goal", "portable"};
    if (question.kpi == spend)
        fields.insert(fields.end(), ofBills.begin(), ofBills.end());
    const auto days = question.period.days();
    for (const auto& [field, longest] : {std::pair("day", 1), std::pair("week", 7), std::pair("month", 31),
                                         std::pair("quarter", 92), std::pair("year", 366)})
        if (days > longest)
            fields.emplace_back(field);
    return fields;
}

View breakOutView(Database& db, const Numbers& numbers, const Question& question, std::string_view field)
{
    const auto fields = breakOutFields(numbers, question);
    if (std::ranges::find(fields, field) == fields.end())
        throw Error(Fault::argument,
                    sentence(MessageCode::break_out_field, question.kpi, question.scope, question.period.text(), field,
                             fmt::format("{}", fmt::join(fields, ", "))));
    View view;
    view.rows = {std::string(field)};
    view.time = question.period;
    const bool bills = isOfBills(field);
    view.from = bills ? Subject::cost : Subject::kpi;
    view.values = {{bills ? "effective" : question.kpi, ShowAs::value}};
    const auto scope = scopeNamed(numbers.measures, question.scope);
    if (!scope.isPortfolio)
        view.filters.push_back({"component", false, namesIn(numbers.measures, scope)});
    if (bills)
        leaveOutViews(view, db);
    if (!isTimeField(field)) {
        if (question.comparison.isPeriod()) {
            view.compare = CompareWith::period;
            view.comparedPeriod = comparedPeriod(question, numbers.measures.dataDate());
        } else if (question.comparison.against == Against::target && !bills) {
            view.compare = CompareWith::target;
        }
        view.sortRows = {{SortBy::value, 0, std::nullopt, true}};
    }
    return view;
}

BreakOut breakOut(Database& db, const Numbers& numbers, const Question& question, std::string_view field,
                  const Progress& progress)
{
    const auto view = breakOutView(db, numbers, question, field);
    const auto answer = answerView(db, numbers, view, progress);
    BreakOut made;
    made.field = field;
    made.isTime = isTimeField(field);
    const auto figure = [](const Figures& figures, std::size_t at) {
        return at < figures.size() && figures[at] ? figures[at]->value : std::nullopt;
    };
    for (const auto& row : answer.rows) {
        BreakOutRow one;
        one.member = row.key.front();
        one.value = figure(row.total, 0);
        one.change = figure(row.total, 1);
        if (!row.total.empty() && row.total.front()) {
            one.status = row.total.front()->status;
            one.count = row.total.front()->count;
        }
        one.rows = rowsOfMember(numbers, question, field, one.member);
        made.rows.push_back(std::move(one));
    }
    made.total = figure(answer.grand, 0);
    return made;
}

} // namespace core
