// KPIs from measures.
#pragma once

#include "core/kpi/catalogue.h"
#include "core/kpi/question.h"
#include "core/kpi/result.h"
#include "core/kpi/scope.h"
#include "core/kpi/score.h"
#include "core/measure/measure_table.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct Evaluation {
    std::vector<KpiResult> results; // scope by scope as asked, within a scope in the order of the catalogue
    std::vector<ScoreResult> scores;

    const KpiResult* find(std::string_view scope, std::string_view kpi) const; // null: not there
    const ScoreResult* score(std::string_view scope, std::string_view of) const;
};

// Evaluates any KPI for any scope and period from a table of measures. It keeps nothing
// between calls and can be asked from any thread; table and catalogue must outlive it. A year
// of 200 components and all fifty KPIs takes some ten milliseconds; a sparkline of twelve
// months as long as that year.
//
// A component takes part if every measure that the formula names is there, nothing inside is
// divided by zero and its own denominator is not negative. Over several months it is counted with
// the months in which all named measures are there; coverage is multiplied by the share of these
// months (mean over the counted components). What no rule gives to a component is in the
// portfolio's sums, and in no count or coverage. A group is to its members what the portfolio is to
// all components; it is judged by the portfolio's thresholds. See README.md, Results.
class KpiEngine {
public:
    // toDate: periods that run are judged to date; else as if they had ended.
    KpiEngine(const MeasureTable& table, const Catalogue& catalogue, bool toDate = true)
        : measures_(table), catalogue_(catalogue), toDate_(toDate)
    {}

    const MeasureTable& measures() const { return measures_; }
    const Catalogue& catalogue() const { return catalogue_; }
    // The same measures by other definitions; they must outlive it.
    KpiEngine with(const Catalogue& other) const { return {measures_, other, toDate_}; }

    // The days of a period that results speak of: those up to the data date, where it has
    // begun by then and not ended.
    Period judged(const Period& period) const { return toDate_ ? measures_.toDate(period) : period; }
    // "*" and, by name, the components that belong to the period.
    std::vector<std::string> scopes(const Period& period) const;
    // Throws Error{argument} for a scope that is not there.
    Scope scope(std::string_view text) const { return scopeNamed(measures_, text); }

    // Organisation KPIs have a result for "*" only. With `kpis` only those are evaluated and there
    // are no scores. Throws Error{argument} for a scope or KPI that does not exist.
    Evaluation evaluate(std::span<const std::string> scopes, const Period& period,
                        std::span<const std::string> kpis = {}) const;
    Evaluation evaluate(const std::string& scope, const Period& period) const { return evaluate({&scope, 1}, period); }
    // One KPI of one scope over several periods, for sparklines and charts.
    std::vector<KpiResult> series(std::string_view kpi, const std::string& scope,
                                  std::span<const Period> periods) const;

    // With what went into it. Throws Error{argument}; also for an organisation KPI of a component.
    KpiDetail detail(const Question& question) const;

private:
    const MeasureTable& measures_;
    const Catalogue& catalogue_;
    bool toDate_;
};

} // namespace core
