// Composes briefings of a workspace.
#pragma once

#include "core/base/progress.h"
#include "core/brief/brief.h"
#include "core/kpi/question.h"

#include <filesystem>
#include <string_view>

namespace core {

// Composes the briefing and freezes its results in the workspace: results that were frozen before
// with the same numbers, rules and definitions keep their id and date, so that they print the same
// bytes. Writes nothing in a workspace that can only be read; the date is then that of the newest
// import. The KPI of the question is not looked at. Throws as PortfolioReader does.
Briefing frozenBriefing(const std::filesystem::path& file, const Question& question, std::string_view programVersion,
                        const Progress& progress = {});

} // namespace core
