// Where a reader's facts go: counted by inspect, stored by an import.
#pragma once

#include "core/base/issue.h"
#include "core/model/cost_batch.h"
#include "core/model/facts.h"

#include <string_view>
#include <vector>

namespace core {

// Every call may throw (a full disk, a stop). Unless said, a sink that does not care
// inherits the empty default. Order: costLayout before costRows; anything else in any order.
// Calls come from one thread.
class Sink {
public:
    Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    virtual ~Sink() = default;

    virtual void asset(const AssetFact&) {}
    virtual void run(const RunFact&) {}
    virtual void point(const PointFact&) {}
    virtual void outcome(const OutcomeFact&) {}
    virtual void edge(const EdgeFact&) {}

    virtual void costLayout(const CostLayout&) {}
    // The sink may keep what the batch holds, and leave another one's content in its place.
    virtual void costRows(CostBatch&) {}
    // Hashes that the next batches shall bring: they cost least where the text has just been read.
    virtual std::vector<ColumnSpan> requestedSpans() const { return {}; }

    virtual void component(const ComponentFact&) {}
    virtual void componentLink(const ComponentLinkFact&) {}
    virtual void measure(const MeasureFact&) {}
    virtual void rate(const RateFact&) {}
    // A definition document as it stands in the file, checked to be JSON with the right heading.
    virtual void definitions(DefinitionKind, std::string_view /*json*/) {}
    virtual void map(std::string_view /*title, may be empty*/, std::string_view /*text*/) {}

    // A rejected row or line: place, code and reason in the issue, its text cut to 200 characters.
    virtual void rejected(const Issue&, std::string_view /*text*/) {}
};

} // namespace core
