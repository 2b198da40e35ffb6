// One KPI's figure, or a score's, by one field: a view of explore made from a question.
#pragma once

#include "core/explore/answer.h"
#include "core/explore/view.h"
#include "core/kpi/question.h"
#include "core/kpi/source_row.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// The fields by which the figure can be broken out: attributes of components where the scope has
// several, times finer than the period, and of spend what its bills name. Throws Error{argument}
// for an unknown KPI or scope.
std::vector<std::string> breakOutFields(const Numbers& numbers, const Question& question);

// As `opsatlas explore` takes it: the KPI by the field over the period and scope, against the
// comparison where the field is no time. Of spend by what bills name: effective cost, without
// sources that merely view it.
View breakOutView(Database& db, const Numbers& numbers, const Question& question, std::string_view field);

// Whose rows stand behind a part: the question of that member, and of
// spend what else its rows name.
struct MemberRows {
    Question question;
    SourceFilter filter;
};

struct BreakOutRow {
    std::string member;          // "(none)", "(unassigned)", a time as 2026-03
    std::optional<double> value; // in the KPI's unit
    std::optional<double> change;
    std::optional<KpiStatus> status;
    std::int64_t count = 0;         // distinct source rows behind the value
    std::optional<MemberRows> rows; // empty where no question tells them apart
};
struct BreakOut {
    std::string field;
    std::vector<BreakOutRow> rows; // largest value first, times by time
    std::optional<double> total;   // of all that is in the rows; of a ratio its own figure over them
    bool isTime = false;
};
// Throws Error{argument} for a field that breakOutFields does not name.
BreakOut breakOut(Database& db, const Numbers& numbers, const Question& question, std::string_view field,
                  const Progress& progress = {});

} // namespace core
