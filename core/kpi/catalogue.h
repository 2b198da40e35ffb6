// What KPIs there are: definitions as data, ours and the team's, with targets
// that hold from a period on.
#pragma once

#include "core/base/issue.h"
#include "core/base/period.h"
#include "core/kpi/formula.h"
#include "core/kpi/status.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class AppliesTo { all, models, organisation };

struct KpiDefinition {
    std::string id;                           // data.test_pass_rate
    std::string name;                         // English
    std::map<std::string, std::string> names; // by language: de, fr, ja; may be empty
    std::string domain;                       // data, model, cost, flow, joint, gov, or a team's own word
    Formula formula;
    std::string unit; // "%", "h", "d", "1/week", "points", "currency", or a team's own word
    Better better = Better::neither;
    std::optional<double> target, floor; // in unit; both or no score
    double weight = 0;
    bool perMonth = false; // target and floor are for one month and grow with the period asked for
    AppliesTo appliesTo = AppliesTo::all;
    std::string definition; // in words
    std::string why;        // why the default target
    std::string source;
};

// What a result is judged by. A target or floor that is absent means: not rated.
struct Thresholds {
    std::optional<double> target, floor;
    double weight = 0;
    friend bool operator==(const Thresholds&, const Thresholds&) = default;
};

// A target, floor or weight set by the team. scope: empty for everywhere, "*" for the
// portfolio, else a component's name. from: the first period it holds for; empty: always. What
// is not stated stays as it was.
struct TargetItem {
    std::string id;
    std::string kpi;
    std::string scope;
    std::optional<Period> from;
    std::optional<std::optional<double>> target, floor; // stated as null: none
    std::optional<double> weight;
};

class Catalogue {
public:
    // The fifty that come with the program, in their order. Cost: 50 formulas parsed; keep it.
    static Catalogue standard();

    const std::vector<KpiDefinition>& kpis() const { return kpis_; }
    const KpiDefinition* find(std::string_view id) const; // null: there is no such KPI

    void clear() { kpis_.clear(); }
    // Takes the place of the definition with the same id, else stands at the end.
    void put(KpiDefinition definition);
    void putTarget(TargetItem item);

    // In force for a KPI, a scope ("*" or a component's name) and a period: the definition's own,
    // changed by what the team set. An entry for the scope goes before one for everywhere, then the
    // later `from` wins; one holds for the periods that begin on its first day or later. Numbers of
    // definitions per month are multiplied by the months of the period.
    Thresholds thresholdsOf(const KpiDefinition& kpi, std::string_view scope, const Period& period) const;

private:
    std::vector<KpiDefinition> kpis_;
    std::vector<TargetItem> targets_;
};

// One item of a definition document as JSON. Empty with the reason in `why` (code kpi.…,
// formula.…) if it is refused; a faulty formula's position in characters is in
// why.place.column and in the sentence.
// Keys: id, name, names {language: text}, domain, formula (or the shorthand type, numerator,
// denominator), unit, better (higher, lower, none), target, floor, weight, per_month, applies_to
// (all, models, ORG), definition, why, source.
std::optional<KpiDefinition> readDefinition(std::string_view json, Issue& why);

// Keys: kpi, scope, from, target, floor, weight, id (else kpi, scope and from together).
std::optional<TargetItem> readTarget(std::string_view json, Issue& why);

// The formula that a shorthand stands for, as in "ratio" of dq_tests_passed and
// dq_tests_run; empty: no such type.
std::optional<std::string> formulaOfType(std::string_view type, std::span<const std::string> numerators,
                                         std::string_view denominator);

} // namespace core
