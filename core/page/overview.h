// Composes the pages whose content comes from results alone.
#pragma once

#include "core/base/progress.h"
#include "core/kpi/engine.h"
#include "core/kpi/rebase.h"
#include "core/page/contents.h"

#include <span>
#include <string>
#include <vector>

namespace core {

// The head of every page: period, data date, who reported. rejectedRows is left at 0 (the store
// knows it). Throws Error{argument} if the scope names no component.
PageHead pageHead(const MeasureTable& table, const KpiEngine& engine, const Question& question);

// One result as a row, without previous value and series.
KpiRow kpiRow(const KpiDefinition& definition, const KpiResult& result);
// results: of the score's scope and period, for its mark (scoreStatus).
ScoreTile scoreTile(const ScoreResult& score, std::span<const KpiResult> results);

// All results of one scope over the period asked for, the comparison period and the periods before,
// as far as charts look back, evaluated once.
class PageResults {
public:
    PageResults(const MeasureTable& table, const Catalogue& catalogue, const Question& question,
                const Progress& progress = {}, std::span<const Rebase> rebases = {});

    const PageHead& head() const { return head_; }
    // Every KPI of the catalogue that applies to the scope, in its order,
    // with previous value and series.
    const std::vector<KpiRow>& rows() const { return rows_; }
    const KpiRow* row(std::string_view kpi) const; // null: does not apply
    // Scores in the order data, model, cost, flow, joint, gov, others, health,
    // with previous score and series.
    const std::vector<ScoreTile>& tiles() const { return tiles_; }
    const ScoreTile* tile(std::string_view of) const;

private:
    PageHead head_;
    std::vector<KpiRow> rows_;
    std::vector<ScoreTile> tiles_;
};

// The last `count` periods of the same kind, oldest first, the one given last.
std::vector<Period> periodsUpTo(const Period& period, int count);

OverviewContent overviewContent(const PageResults& results);

} // namespace core
