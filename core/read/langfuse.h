// Langfuse: a trace with its observations, and the tables of observations
// and of traces that it exports.
#pragma once

#include "core/read/cost_entries.h"
#include "core/read/format.h"

#include <memory>
#include <string>
#include <vector>

namespace core {

// Traces of one file, each {"trace": {…}, "observations": […]}.
class LangfuseTraces {
public:
    explicit LangfuseTraces(Reading& reading);
    void add(const Json& trace);
    void finish() { rows_.finish(); }

private:
    Reading& reading_;
    CostEntries rows_;
};

bool isLangfuseTrace(const Json& top);
void readLangfuse(Reading& reading, const Json& top); // a trace, or rows of a table

// A row of a table, as JSON lines, an array or CSV; the names of both its forms,
// startTime and start_time, are known.
bool isLangfuseRow(const Json& value);
bool isLangfuseTable(const std::vector<std::string>& names);
std::unique_ptr<Records> langfuseRows(Reading& reading);
void readLangfuseTable(Reading& reading, Table& table);

} // namespace core
