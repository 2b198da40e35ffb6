// Rejects points that are no shares although they must be.
#pragma once

#include "core/model/sink.h"
#include "core/read/read_options.h"

#include <vector>

namespace core {

struct Reading;

// Hands everything on but points of ReadOptions::shares whose value lies outside 0 to
// their whole: these are rejected.
class ShareGuard : public Sink {
public:
    explicit ShareGuard(Sink& next) : next_(next) {}
    // The file that is read, whose format and place count; before the first fact.
    void watch(Reading& reading) { reading_ = &reading; }

    void point(const PointFact& fact) override;

    void asset(const AssetFact& fact) override { next_.asset(fact); }
    void run(const RunFact& fact) override { next_.run(fact); }
    void outcome(const OutcomeFact& fact) override { next_.outcome(fact); }
    void edge(const EdgeFact& fact) override { next_.edge(fact); }
    void costLayout(const CostLayout& layout) override { next_.costLayout(layout); }
    void costRows(CostBatch& batch) override { next_.costRows(batch); }
    std::vector<ColumnSpan> requestedSpans() const override { return next_.requestedSpans(); }
    void component(const ComponentFact& fact) override { next_.component(fact); }
    void componentLink(const ComponentLinkFact& fact) override { next_.componentLink(fact); }
    void measure(const MeasureFact& fact) override { next_.measure(fact); }
    void rate(const RateFact& fact) override { next_.rate(fact); }
    void definitions(DefinitionKind kind, std::string_view json) override { next_.definitions(kind, json); }
    void map(std::string_view title, std::string_view text) override { next_.map(title, text); }
    void rejected(const Issue& issue, std::string_view text) override { next_.rejected(issue, text); }

private:
    void findShares();

    Sink& next_;
    Reading* reading_ = nullptr;
    bool known_ = false;
    std::vector<const ShareMetric*> shares_; // of the file's format
};

} // namespace core
