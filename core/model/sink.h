// Where a reader's facts go: counted by inspect, stored by an import.
#pragma once

#include "core/base/issue.h"
#include "core/model/facts.h"

namespace core {

// Every call may throw (a full disk, a stop). Unless said, a sink that does not care inherits the empty default.
// Order: costLayout before costRows; anything else in any order. Calls come from one thread.
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
    virtual void costRows(const CostBlock&) {}
    // The same of a block that owns its text: the sink may keep what it holds and leave another one's content in its
    // place. Cells may be left to be put together (CsvText::left), but none of amounts, currency and times.
    virtual void takeCostRows(CostBlock& block)
    {
        block.putTogether();
        costRows(block);
    }

    virtual void component(const ComponentFact&) {}
    virtual void componentLink(const ComponentLinkFact&) {}
    virtual void measure(const MeasureFact&) {}
    virtual void rate(const RateFact&) {}
    // A definition document as it stands in the file, checked to be JSON with the right heading.
    virtual void definitions(DefinitionKind, std::string_view /*json*/) {}
    virtual void map(std::string_view /*title, may be empty*/, std::string_view /*text*/) {}

    // A refused row or line: place, code and reason in the issue, the refused text cut to 200 characters.
    virtual void refused(const Issue&, std::string_view /*text*/) {}
};

} // namespace core
