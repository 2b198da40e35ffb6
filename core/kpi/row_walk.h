// One walk over each kind of fact for the rows of all numbers that are asked for. Of
// core/kpi/row_walk*.cpp alone.
#pragma once

#include "core/base/decimal.h"
#include "core/kpi/demand.h"
#include "core/kpi/rows.h"
#include "core/measure/cost_measures.h"
#include "core/measure/measure_table.h"
#include "core/measure/outcome_measures.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core {

class CostRows;

std::vector<Measure> knownMeasures(std::initializer_list<std::string_view> names);

// One component's part of a number whose rows are looked for.
struct Subscriber {
    std::size_t question = 0;
    Demand* demand = nullptr;
    std::vector<bool> measures; // by measure: is it asked for?
    bool wants(Measure measure) const { return measures[index(measure)]; }
};
using Subscribers = std::map<std::int64_t, std::vector<Subscriber>>; // by the component's id

class RowWalk {
public:
    RowWalk(Database& db, const Numbers& numbers, RowDetail detail, const RowConsumer& consumer,
            const Progress& progress);
    void run(std::span<const Question> questions);

    // The same of one question, in parts: what is stated, then the charges of single files, in
    // their order. false: other facts are in the number too.
    bool beginWithCosts(const Question& question);
    bool costsOf(FileId file, std::size_t most); // false: there are more than these, whether in the number or not

private:
    // What a fact adds to a measure; empty: it is in it, but not as a sum over rows.
    using Part = std::pair<Measure, std::optional<Decimal>>;
    // What a row is worth in the reporting currency; empty: only where it counts is asked.
    struct CostWorth {
        std::optional<Decimal> effective, list, listed;
    };
    struct PointFact {
        std::int64_t row = 0, import = 0;
        double value = 0;
    };
    using Bound = std::unordered_map<std::int64_t, std::vector<Part>>; // by rowid of the point

    // Those who want any of these measures.
    Subscribers subscribersOf(std::span<const Measure> measures) const;
    static std::span<const Subscriber> of(const Subscribers& subscribers, std::int64_t id);

    // The row to everyone who derives any of these measures from it. own: the measure that
    // a tidy row states directly.
    void deliver(std::span<const Subscriber> to, std::span<const Part> parts, Day day, SourceRow& row, RowNames& names,
                 std::optional<Measure> own = {});
    void deliver(const Subscriber& to, const SourceRow& row, const RowNames& names); // its measures stand in the row
    const std::string& textOf(const std::vector<Measure>& measures);
    const std::string& pathOf(FileId file) { return files_[number(file)]; }

    bool demand(std::span<const Question> questions); // false: nothing
    void stated();
    void deliverStated(const Statement& rows, const Period& days, Measure measure,
                       const std::vector<Subscriber>& subscribers);
    void registers();
    void loadDirect();
    bool isStatedDirectly(std::int64_t component, Measure measure, Day day) const;

    struct CostLook;
    void costs();
    bool readCosts(std::optional<FileId> file, std::size_t most);
    void costRollUps();
    Subscribers subscribersOfCosts();
    const std::vector<CostPart>& measuresOfCost(const CostFact& fact, bool isAnomalous);
    void partsOfCost(const CostFact& fact, ComponentId component, Day day, const CostWorth& worth,
                     std::vector<Part>& parts);
    void nameCost(CostRows& charge, double share, RowNames& names) const;
    const Decimal& inReporting(const std::string& currency, Day day);
    void accelerators();

    void outcomes();
    void missed(const Subscribers& to);
    void deliverIncident(const Subscribers& to, const Incident& incident);
    void deliverVerdict(const Subscribers& to, const Verdict& verdict, std::vector<Part> parts);
    void points();
    std::vector<Part> partsOfPoint(const PointFact& point, std::optional<Measure> named, const Bound& bound) const;
    void inventory();
    const std::string& assetName(std::int64_t asset);

    Database& db_;
    const Numbers& numbers_;
    const RowDetail detail_;
    const RowConsumer& consumer_;
    const Progress& progress_;
    bool ended_ = false;                                 // the consumer wants no more
    Period asked_, period_;                              // as the questions say, and as far as the data go
    std::vector<std::map<std::size_t, Demand>> demands_; // by question, then by position in the MeasureTable
    Subscribers subscribers_;
    std::map<std::int64_t, std::string> files_;
    std::map<std::vector<Measure>, std::string> texts_;
    std::map<std::int64_t, std::string> assets_, formats_;                 // formats: of imports
    std::map<std::pair<std::string, Day>, Decimal> rates_;                 // by currency and first day of the month
    std::map<std::int64_t, std::vector<std::optional<DaySeries>>> direct_; // by component and measure
    std::set<std::pair<std::int64_t, Day>> anomalous_;                     // component and day
    std::shared_ptr<CostLook> costLook_;                                   // once costs are looked at
    std::unordered_map<unsigned, std::vector<CostPart>> measuresOfCost_;   // by what a charge is
};

} // namespace core
