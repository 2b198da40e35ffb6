#include "core/page/portfolio.h"

#include "core/explore/first_view.h"
#include "core/kpi/numbers.h"
#include "core/kpi/rows.h"
#include "core/page/data_content.h"
#include "core/page/kpi_content.h"
#include "core/page/overview.h"
#include "core/store/rows_table.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <utility>

namespace core {

struct PortfolioReader::Look {
    explicit Look(const std::filesystem::path& file)
        : workspace(file, Access::read), view(db(), Transaction::Kind::read), numbers(loadNumbers(db()))
    {
        registerRowTables(db()); // for the rows behind a number
    }
    Database& db() { return workspace.db(); }

    Workspace workspace;
    Transaction view; // one view of the file for all questions
    Numbers numbers;
};

PortfolioReader::PortfolioReader(const std::filesystem::path& file) : look_(std::make_unique<Look>(file)) {}

PortfolioReader::~PortfolioReader() = default;

const MeasureTable& PortfolioReader::measures() const { return look_->numbers.measures; }

const Catalogue& PortfolioReader::catalogue() const { return look_->numbers.catalogue; }

const Database& PortfolioReader::db() const { return look_->db(); }

Question PortfolioReader::defaultQuestion() const
{
    Question question;
    question.period = measures().defaultPeriod().value_or(Period::monthOf(dayOf(now())));
    return question;
}

Period PortfolioReader::periodNamed(std::string_view text) const
{
    return text.empty() ? defaultQuestion().period : core::periodNamed(text, measures());
}

PageHead PortfolioReader::head(const Question& question) const
{
    PageHead head = pageHead(measures(), look_->numbers.engine(), question);
    head.rejectedRows = quarantineCount(db());
    return head;
}

OverviewContent PortfolioReader::overview(const Question& question, const Progress& progress) const
{
    auto page = overviewContent(PageResults(measures(), catalogue(), question, progress, rebasesInForce(db())));
    page.head.rejectedRows = quarantineCount(db());
    return page;
}

DecisionContent PortfolioReader::decisions(const Question& question, const Progress& progress) const
{
    auto page =
        decisionContent(look_->numbers.engine(), question, rebasesInForce(db()), sourcesOf(look_->workspace), progress);
    page.head.rejectedRows = quarantineCount(db());
    return page;
}

ComponentsContent PortfolioReader::components(const Question& question, const Progress& progress) const
{
    return componentsContent(measures(), decisions(question, progress), componentEntries(db()));
}

InspectorContent PortfolioReader::inspect(const Question& question, const Progress& progress)
{
    InspectorContent made;
    made.component = componentFacts(measures(), question.scope);
    if (question.kpi.empty()) {
        made.decisions = decisions(question, progress);
        made.head = made.decisions.head;
        return made;
    }
    made.kpi = kpi(question, progress);
    made.head = made.kpi->head;
    made.since = missedSince(made.kpi->history);
    progress.step(1, 2);
    made.why = why(question, Breakdown::component, progress);
    return made;
}

KpiContent PortfolioReader::kpi(const Question& question, const Progress& progress)
{
    auto page = kpiContent(measures(), catalogue(), question, progress, rebasesInForce(db()));
    page.head.rejectedRows = quarantineCount(db());
    const auto named = importsBehind(look_->db(), look_->numbers, {&question, 1}, progress).front();
    for (const auto& import : importRows(look_->workspace))
        if (std::ranges::binary_search(named, import.ref.id))
            page.imports.push_back(import.ref);
    return page;
}

Explanation PortfolioReader::why(const Question& question, Breakdown by, const Progress& progress)
{
    return explainBy(look_->db(), look_->numbers, question, by, progress);
}

std::vector<Breakdown> PortfolioReader::breakdowns(const Question& question, const Progress& progress)
{
    return breakdownsOf(look_->db(), look_->numbers, question, progress);
}

SpendDrivers PortfolioReader::spendDrivers(const Question& question, const Progress& progress)
{
    return core::spendDrivers(look_->db(), look_->numbers, question, progress);
}

std::vector<std::string> PortfolioReader::breakOutFields(const Question& question) const
{
    return core::breakOutFields(look_->numbers, question);
}

BreakOut PortfolioReader::breakOut(const Question& question, std::string_view field, const Progress& progress)
{
    return core::breakOut(look_->db(), look_->numbers, question, field, progress);
}

RowTable PortfolioReader::rows(const Question& question, const SourceFilter& filter, const Progress& progress)
{
    return rowTable(look_->db(), look_->numbers, question, filter, progress);
}

std::optional<RowTable> PortfolioReader::firstRows(const Question& question, const SourceFilter& filter,
                                                   const Progress& progress)
{
    constexpr std::size_t page = 100; // more than a screen shows
    return core::firstRows(look_->db(), look_->numbers, question, filter, page, progress);
}

SourceRows PortfolioReader::partRows(const Question& question, std::string_view field, std::string_view member,
                                     const Progress& progress)
{
    return figureRows(breakOutView(question, field), {{std::string(member)}, {}, 0}, progress);
}

View PortfolioReader::firstView() { return core::firstView(look_->db(), look_->numbers); }

View PortfolioReader::narrowed(View view, std::string_view scope, const std::optional<Period>& period) const
{
    narrow(view, look_->numbers, scope, period);
    return view;
}

Answer PortfolioReader::explore(const View& view, const Progress& progress)
{
    return answerView(look_->db(), look_->numbers, view, progress);
}

Boards PortfolioReader::boards(const View& view, const Progress& progress)
{
    return answerBoards(look_->db(), look_->numbers, view, progress);
}

SourceRows PortfolioReader::figureRows(const View& view, const FigureRef& figure, const Progress& progress)
{
    return core::rowsBehind(look_->db(), look_->numbers, view, figure, progress);
}

View PortfolioReader::breakOutView(const Question& question, std::string_view field)
{
    return core::breakOutView(look_->db(), look_->numbers, question, field);
}

KpiSignals PortfolioReader::signals(const Question& question) const
{
    auto made = kpiSignals(look_->numbers.engine(), question, rebasesInForce(db()));
    addLimitMoves(made, measures(), spendLimitMoves(db()));
    return made;
}

KpiRelated PortfolioReader::related(const Question& question, const Progress& progress) const
{
    return kpiRelated(look_->numbers.engine(), question, progress);
}

KpiOutlook PortfolioReader::outlook(const Question& question) const
{
    return kpiOutlook(look_->numbers.engine(), question);
}

DataContent PortfolioReader::data(const Question& question) const
{
    auto page = dataContent(look_->workspace);
    page.head = head(question);
    return page;
}

} // namespace core
