// Everything that one file states, held until it is stored: bulk rows encoded in
// a spool, the rest in memory.
#pragma once

#include "core/model/sink.h"
#include "core/store/cost_write.h"
#include "core/store/fact_write.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Facts with texts of their own; by the texts of core/store/keys.h.
struct KeptAsset {
    std::string parent; // its text; empty: none
    std::map<std::string, std::string> descriptors;
};
struct KeptRun {
    std::string asset, env, name, status, producer;
    std::optional<Milliseconds> started, ended;
    std::map<std::string, std::string> params;
    std::int64_t row = 0;
};
struct KeptComponent {
    std::string name, kind;
    std::optional<std::string> ownerData, ownerModel, ownerCost, goal, portable;
    std::int64_t row = 0;
};
struct KeptMeasure {
    std::string component, period, measure;
    Decimal value;
    std::int64_t row = 0;
};
struct KeptRate {
    std::string currency, month, origin;
    Decimal rate;
    std::int64_t row = 0;
};
struct KeptRejection {
    Issue issue;
    std::string text;
};

// In the totals of cost rows that name no currency: theirs is the source's, which is
// known once the file is read.
constexpr std::string_view noCurrency = "";

class ImportSink : public Sink {
public:
    // When a run was first imported, or the end that its first import stated, by its kind
    // and id; empty: never before.
    enum class RunTime { imported, ended };
    using FirstTime =
        std::function<std::optional<Milliseconds>(std::string_view kind, std::string_view id, RunTime which)>;

    // folder: of the workspace, for what does not fit in memory. importedAt: time of facts that
    // have none; points of a run that was imported before keep the time they had, so that the same
    // log once more, or a later state of the run, gives the same keys. threads: see ImportOptions.
    ImportSink(const std::filesystem::path& folder, Milliseconds importedAt, int threads, FirstTime firstTime = {});

    void asset(const AssetFact& fact) override;
    void run(const RunFact& fact) override;
    void point(const PointFact& fact) override;
    void outcome(const OutcomeFact& fact) override;
    void edge(const EdgeFact& fact) override;
    void costLayout(const CostLayout& layout) override;
    void costRows(CostBatch& batch) override;
    std::vector<ColumnSpan> requestedSpans() const override;
    void component(const ComponentFact& fact) override;
    void componentLink(const ComponentLinkFact& fact) override;
    void measure(const MeasureFact& fact) override;
    void rate(const RateFact& fact) override;
    void definitions(DefinitionKind kind, std::string_view json) override;
    void map(std::string_view title, std::string_view text) override;
    void rejected(const Issue& issue, std::string_view text) override;

    void finish(); // after the last fact: the rest of the bulk rows is encoded

    Spool spool;
    std::unique_ptr<CostWriter> cost; // null: no cost file
    std::unique_ptr<PointWriter> points;
    std::unique_ptr<OutcomeWriter> outcomes;
    std::map<std::string, KeptAsset> assets; // by text
    std::map<std::string, KeptRun> runs;     // by text
    std::map<std::pair<std::pair<std::string, std::string>, EdgeKind>, std::optional<Milliseconds>>
        edges; // texts, kind → last seen
    std::vector<KeptComponent> components;
    std::vector<std::pair<std::pair<std::string, std::string>, std::int64_t>> links; // component, input; row
    std::vector<KeptMeasure> measures;
    std::vector<KeptRate> rates;
    std::vector<std::pair<DefinitionKind, std::string>> documents;
    std::vector<std::pair<std::string, std::string>> maps; // title, text
    std::vector<KeptRejection> rejections;

private:
    std::string keep(const AssetName& name); // its text; the asset is known from here on

    Milliseconds timeOfRun(const PointFact& fact);

    Milliseconds importedAt_;
    int threads_;
    FirstTime firstTime_;
    std::map<std::string, Milliseconds> timesOfRuns_; // of points without a time of their own, by the text of their run
};

} // namespace core
