#include "core/read/inspection_json.h"

namespace core {

namespace {

void writeCounts(JsonWriter& out, const Inspection& found)
{
    const auto count = [&](std::string_view name, const std::optional<std::int64_t>& value) {
        if (value)
            out.member(name, *value);
    };
    count("rows", found.rows);
    count("results", found.results);
    count("events", found.events);
    count("runs", found.runs);
    count("points", found.points);
    count("series", found.series);
    out.member("rejected_rows", found.rejectedRows);
    out.member("rejected_lines", found.rejectedLines);
    count("unreadable_amounts", found.unreadableAmounts);
    if (found.endsInRow)
        out.member("ends_in_row", true);
}

void writeMetrics(JsonWriter& out, const Inspection& found)
{
    out.key("checks").beginObject();
    for (const auto& [outcome, count] : found.checks)
        out.member(outcome, count);
    out.endObject().key("metrics").beginObject();
    for (const auto& [name, metric] : found.metrics) {
        out.key(name).beginObject().member("count", metric.count).member("min", metric.min).member("max", metric.max);
        out.member("sum", metric.sum).endObject();
    }
    out.endObject().key("nonfinite").beginObject();
    for (const auto& [name, count] : found.nonfinite)
        out.member(name, count);
    out.endObject();
}

void writeTime(JsonWriter& out, const std::optional<TimeStatement>& time)
{
    out.key("time");
    if (!time) {
        out.null();
        return;
    }
    out.beginObject().member("count", time->count).member("min_ms", time->min_ms).member("max_ms", time->max_ms);
    out.member("without_zone", time->withoutZone).member("unreadable", time->unreadable).endObject();
}

void writeCost(JsonWriter& out, const CostStatement& cost)
{
    out.key("cost").beginObject();
    for (const auto& [name, sums] : {std::pair("billed", &cost.billed), std::pair("effective", &cost.effective)}) {
        out.key(name).beginObject();
        for (const auto& [currency, sum] : *sums)
            out.member(currency, sum.trimmedText());
        out.endObject();
    }
    out.endObject();
}

} // namespace

void writeUnknownAmounts(JsonWriter& out, const UnknownAmounts& unknown)
{
    std::map<std::string, std::map<std::string, std::int64_t>> byColumn;
    for (const auto& [name, count] : unknown)
        byColumn[name.second][name.first] = count;
    out.beginObject();
    for (const auto& [column, counts] : byColumn) {
        out.key(column).beginObject();
        for (const auto& [currency, count] : counts)
            out.member(currency, count);
        out.endObject();
    }
    out.endObject();
}

void writeSetAside(JsonWriter& out, const SetAside& amounts)
{
    out.beginArray();
    for (const auto& [commitment, amount] : amounts)
        out.beginObject()
            .member("commitment", commitment.first)
            .member("currency", commitment.second)
            .member("amount", amount.text())
            .endObject();
    out.endArray();
}

void writeInspection(JsonWriter& out, const Inspection& found)
{
    const auto textOrNull = [&](std::string_view name, const std::string& text) {
        out.key(name);
        text.empty() ? out.null() : out.value(text);
    };
    out.member("path", found.path);
    textOrNull("format", found.format);
    out.member("importable", found.importable);
    if (!found.importable)
        out.member("why", found.why);
    textOrNull("container", found.container);
    textOrNull("encoding", found.encoding);
    out.member("bom", found.bom);
    if (!found.proposal.empty())
        out.key("proposed_mapping").raw(found.proposal);
    if (!found.importable)
        return;
    if (!found.delimiter.empty())
        out.member("delimiter", found.delimiter);
    if (!found.decimal.empty())
        out.member("decimal", found.decimal);
    if (!found.dates.empty())
        out.member("dates", found.dates);
    out.member("ndjson", found.ndjson);
    writeCounts(out, found);
    writeMetrics(out, found);
    writeTime(out, found.time);
    if (found.cost)
        writeCost(out, *found.cost);
    if (!found.unknownAmounts.empty())
        writeUnknownAmounts(out.key("unknown_amounts"), found.unknownAmounts);
    if (!found.setAside.empty())
        writeSetAside(out.key("set_aside"), found.setAside);
    if (found.edges) {
        out.key("lineage").beginObject().member("edges", *found.edges);
        out.member("column_edges", found.columnEdges.value_or(0)).endObject();
    }
}

} // namespace core
