#include "core/intake/receipt_text.h"

#include "core/base/sentences.h"
#include "core/bytes/json_write.h"
#include "core/intake/receipt.h"
#include "core/read/inspection_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace core {

namespace {

struct RejectionKind {
    std::string_view code;
    MessageCode headline;
};

// Every code with which readers and imports reject a row.
constexpr RejectionKind rejectionKinds[] = {
    {"codecarbon.value", MessageCode::rejected_value},
    {"cost.currency", MessageCode::rejected_currency},
    {"cost.date", MessageCode::rejected_time},
    {"cost.incomplete", MessageCode::rejected_incomplete},
    {"cost.time", MessageCode::rejected_time},
    {"csv.cut", MessageCode::rejected_cut},
    {"csv.field-too-long", MessageCode::rejected_too_long},
    {"csv.row-too-long", MessageCode::rejected_too_long},
    {"csv.too-many-fields", MessageCode::rejected_too_many_fields},
    {"gcp.entry", MessageCode::rejected_incomplete},
    {"json.line", MessageCode::rejected_not_json},
    {"json.line-too-long", MessageCode::rejected_too_long},
    {"json.other-line", MessageCode::rejected_format},
    {"langfuse.row", MessageCode::rejected_incomplete},
    {"litellm.entry", MessageCode::rejected_incomplete},
    {"mlflow.meta", MessageCode::rejected_run},
    {"mlflow.metric", MessageCode::rejected_value},
    {"mlflow.run", MessageCode::rejected_run},
    {"openlineage.event", MessageCode::rejected_format},
    {"otlp.time", MessageCode::rejected_time},
    {"point.conflict", MessageCode::rejected_value},
    {"prometheus.line", MessageCode::rejected_format},
    {"prometheus.time", MessageCode::rejected_time},
    {"register.component", MessageCode::rejected_component},
    {"register.currency", MessageCode::rejected_currency},
    {"register.kind", MessageCode::rejected_kind},
    {"register.measure", MessageCode::rejected_measure},
    {"register.period", MessageCode::rejected_period},
    {"register.portable", MessageCode::rejected_portable},
    {"register.value", MessageCode::rejected_value},
    {"share.range", MessageCode::rejected_value},
    {"tensorboard.time", MessageCode::rejected_time},
    {"tensorboard.value", MessageCode::rejected_value},
    {"tidy.entry", MessageCode::rejected_incomplete},
    {"tidy.metric", MessageCode::rejected_metric},
    {"tidy.time", MessageCode::rejected_time},
    {"tidy.value", MessageCode::rejected_value},
};

// Null: not known, of a newer program.
const RejectionKind* rejectionKind(std::string_view code)
{
    const auto* const found = std::ranges::find(rejectionKinds, code, &RejectionKind::code);
    return found == std::end(rejectionKinds) ? nullptr : found;
}

arg::Rejection rejection(std::string_view code, std::string sentence)
{
    const auto* const kind = rejectionKind(code);
    return {kind == nullptr ? std::nullopt : std::optional(kind->headline), std::move(sentence)};
}

Message counted(MessageCode code, std::int64_t count) { return {code, {{"n", arg::Count(count)}}}; }

Argument importArgument(ImportId import) { return {"import", arg::Name{std::to_string(number(import))}}; }

Argument columnArgument(const std::string& column)
{
    const auto named = [](MessageCode code) { return Argument{"column", Messages{{code, {}}}}; };
    return column == "billed"       ? named(MessageCode::column_billed)
           : column == "effective"  ? named(MessageCode::column_effective)
           : column == "list"       ? named(MessageCode::column_list)
           : column == "contracted" ? named(MessageCode::column_contracted)
                                    : Argument{"column", arg::Name{column}};
}

Message rowsLine(const Receipt& receipt)
{
    Messages parts{counted(receipt.continues ? MessageCode::receipt_continues : MessageCode::found_rows, receipt.rows)};
    if (receipt.continues)
        parts.front().arguments.push_back(importArgument(*receipt.continues));
    if (receipt.rejected > 0)
        parts.push_back(counted(MessageCode::found_rejected, receipt.rejected));
    return {MessageCode::found, {{"parts", std::move(parts)}}};
}

Message rejectionLine(const RejectedRows& one, bool manyFiles)
{
    Message line{MessageCode::receipt_rejected,
                 {{"n", arg::Count(one.rows)}, {"reason", rejection(one.code, one.reason)}}};
    if (manyFiles)
        line.arguments.push_back({"file", arg::Name{one.file.substr(one.file.find_last_of("/\\") + 1)}});
    if (one.line > 0)
        line.arguments.push_back({"line", arg::Name{std::to_string(one.line)}});
    line.code = manyFiles ? (one.line > 0 ? MessageCode::receipt_rejected_of_line : MessageCode::receipt_rejected_of)
                          : (one.line > 0 ? MessageCode::receipt_rejected_line : MessageCode::receipt_rejected);
    return line;
}

void addRejections(const Receipt& receipt, Messages& lines)
{
    constexpr std::size_t told = 5;
    const auto all = receipt.rejections.size();
    for (std::size_t i = 0; i < std::min(all, told); ++i)
        lines.push_back(rejectionLine(receipt.rejections[i], receipt.files.size() > 1));
    if (all > told)
        lines.push_back(counted(MessageCode::receipt_more_reasons, static_cast<std::int64_t>(all - told)));
}

std::string joined(const std::set<std::string>& names) { return fmt::format("{}", fmt::join(names, ", ")); }

void addBills(const Receipt& receipt, Messages& lines)
{
    if (!receipt.apartFrom.empty())
        lines.push_back({MessageCode::receipt_apart,
                         {{"source", arg::Name{receipt.source}}, {"other", arg::Name{receipt.apartFrom}}}});
    for (const auto& bill : receipt.bills)
        if (const auto month = Period::parse(bill.month); month && bill.uncovered.empty())
            lines.push_back({MessageCode::receipt_bill,
                             {{"period", *month},
                              {"billed", arg::Exact{bill.billed.trimmedText()}},
                              {"actual", arg::Name{joined(bill.billedBy)}},
                              {"effective", arg::Exact{bill.effective.trimmedText()}},
                              {"amortised", arg::Name{joined(bill.effectiveBy)}},
                              {"currency", arg::Name{bill.currency}}}});
}

} // namespace

Message foundText(const FileReceipt& file)
{
    const auto& found = file.found;
    if (file.note)
        return *file.note;
    if (file.status == ImportStatus::refused)
        return found.why.empty() ? verbatim(found.format) : messageOf(found.why);
    Messages parts;
    if (!found.format.empty())
        parts.push_back(verbatim(found.format));
    for (const auto& [code, count] : {std::pair(MessageCode::found_rows, found.rows),
                                      {MessageCode::found_results, found.results},
                                      {MessageCode::found_events, found.events},
                                      {MessageCode::found_runs, found.runs},
                                      {MessageCode::found_points, found.points}})
        if (count)
            parts.push_back(counted(code, *count));
    if (const auto refused = found.rejectedRows + found.rejectedLines; refused > 0)
        parts.push_back(counted(MessageCode::found_rejected, refused));
    return {MessageCode::found, {{"parts", std::move(parts)}}};
}

Messages totalLines(const CostTotals& totals, const UnknownAmounts& unknown)
{
    Messages lines;
    for (const auto& [name, sum] : totals) {
        lines.push_back({MessageCode::receipt_total,
                         {columnArgument(name.second),
                          {"amount", arg::Exact{sum.trimmedText()}},
                          {"currency", arg::Name{name.first}}}});
        if (const auto count = unknown.find(name); count != unknown.end()) {
            lines.back().code = MessageCode::receipt_total_at_least;
            lines.back().arguments.push_back({"n", arg::Count(count->second)});
        }
    }
    return lines;
}

Message totalNameText(std::string_view name)
{
    const auto blank = name.find(' ');
    if (blank == std::string_view::npos)
        return verbatim(std::string(name));
    return {MessageCode::total_name,
            {columnArgument(std::string(name.substr(0, blank))),
             {"currency", arg::Name{std::string(name.substr(blank + 1))}}}};
}

Messages receiptLines(const Receipt& receipt)
{
    Messages lines;
    if (!receipt.import)
        return lines;
    if (receipt.continues || receipt.rows > 0 || receipt.rejected > 0)
        lines.push_back(rowsLine(receipt));
    addRejections(receipt, lines);
    for (auto& line : totalLines(receipt.totals, receipt.unknownAmounts))
        lines.push_back(std::move(line));
    for (const auto& [commitment, amount] : receipt.setAside)
        lines.push_back({MessageCode::receipt_set_aside,
                         {{"amount", arg::Exact{amount.trimmedText()}},
                          {"currency", arg::Name{commitment.second}},
                          {"commitment", arg::Name{commitment.first}}}});
    if (receipt.contractedRows > 0)
        lines.push_back(counted(MessageCode::receipt_contracted, receipt.contractedRows));
    if (receipt.unlistedRows > 0)
        lines.push_back(counted(MessageCode::receipt_unlisted, receipt.unlistedRows));
    addBills(receipt, lines);
    if (!receipt.replaced.empty()) {
        std::string ids;
        for (const auto import : receipt.replaced)
            ids += (ids.empty() ? "" : ", ") + std::to_string(number(import));
        lines.push_back({MessageCode::receipt_replaces,
                         {{"n", arg::Count(receipt.replacedRows)},
                          {"imports", arg::Name{std::move(ids)}},
                          importArgument(*receipt.import)}});
    }
    for (const auto import : receipt.dropped)
        lines.push_back({MessageCode::receipt_gives_up, {importArgument(import)}});
    return lines;
}

Messages changeSumLines(std::span<const ChangedDay> changes)
{
    Messages lines;
    for (const auto& sum : changedSums(changes))
        lines.push_back({MessageCode::receipt_changes,
                         {{"n", arg::Count(sum.days)},
                          columnArgument(sum.column),
                          {"had", arg::Exact{sum.before.trimmedText()}},
                          {"has", arg::Exact{sum.after.trimmedText()}},
                          {"currency", arg::Name{sum.currency}}}});
    return lines;
}

Messages changeLines(const Receipt& receipt)
{
    constexpr std::size_t told = 10;
    auto lines = changeSumLines(receipt.changes);
    std::vector<Message> lost;
    for (const auto& change : receipt.changes)
        if (change.isLost)
            lost.push_back({MessageCode::receipt_lost,
                            {{"date", arg::IsoPeriod{Period::dayOnly(change.day)}},
                             columnArgument(change.column),
                             {"had", arg::Exact{change.before.trimmedText()}},
                             {"has", arg::Exact{change.after.trimmedText()}},
                             {"currency", arg::Name{change.currency}}}});
    std::vector<Message> held;
    for (const auto& day : receipt.held)
        held.push_back({MessageCode::receipt_held,
                        {{"date", arg::IsoPeriod{Period::dayOnly(day.day)}},
                         {"n", arg::Count(day.rows)},
                         {"standing", arg::Count(day.inForce)}}});
    const auto add = [&](const std::vector<Message>& days, MessageCode more) {
        const auto shown = static_cast<std::ptrdiff_t>(std::min(days.size(), told));
        lines.insert(lines.end(), days.begin(), days.begin() + shown);
        if (days.size() > told)
            lines.push_back(counted(more, static_cast<std::int64_t>(days.size() - told)));
    };
    add(lost, MessageCode::receipt_more_lost);
    add(held, MessageCode::receipt_more_held);
    return lines;
}

Message rejectionText(std::string_view code, std::string sentence)
{
    return {MessageCode::rejection, {{"reason", rejection(code, std::move(sentence))}}};
}

namespace {

void writeBills(JsonWriter& out, const Receipt& receipt)
{
    const auto begin = [&](const auto& bill) {
        out.beginObject()
            .member("provider", bill.provider)
            .member("account", bill.account)
            .member("period", bill.month)
            .member("currency", bill.currency);
    };
    out.key("bills").beginArray();
    for (const auto& bill : receipt.bills) {
        begin(bill);
        out.member("billed", bill.billed.text())
            .member("billed_from", joined(bill.billedBy))
            .member("effective", bill.effective.text())
            .member("effective_from", joined(bill.effectiveBy))
            .member("one", bill.uncovered.empty())
            .endObject();
    }
    out.endArray().key("doubled").beginArray();
    for (const auto& bill : receipt.doubled) {
        begin(bill);
        out.member("column", bill.column)
            .member("source", bill.source)
            .member("sum", bill.sum.text())
            .member("other", bill.other)
            .member("other_sum", bill.otherSum.text())
            .endObject();
    }
    out.endArray();
}

} // namespace

void writeReceipt(JsonWriter& out, const Receipt& receipt)
{
    out.beginObject().member("source", receipt.source).member("rows", receipt.rows).member("refused", receipt.rejected);
    out.member("continues", receipt.continues ? std::optional(number(*receipt.continues)) : std::nullopt);
    out.key("refusals").beginArray();
    for (const auto& one : receipt.rejections) {
        out.beginObject()
            .member("path", one.file)
            .member("line", one.line > 0 ? std::optional(one.line) : std::nullopt)
            .member("code", one.code)
            .member("reason", one.reason)
            .member("rows", one.rows)
            .endObject();
    }
    out.endArray();
    std::map<std::string, std::map<std::string, std::string>> totals; // column, currency
    for (const auto& [name, sum] : receipt.totals)
        totals[name.second][name.first] = sum.text();
    out.key("totals").beginObject();
    for (const auto& [column, sums] : totals) {
        out.key(column).beginObject();
        for (const auto& [currency, sum] : sums)
            out.member(currency, sum);
        out.endObject();
    }
    out.endObject();
    writeUnknownAmounts(out.key("unknown_amounts"), receipt.unknownAmounts);
    writeSetAside(out.key("set_aside"), receipt.setAside);
    out.member("contracted_rows", receipt.contractedRows).member("unlisted_rows", receipt.unlistedRows);
    const auto list = [&](std::string_view name, const std::vector<ImportId>& imports) {
        out.key(name).beginArray();
        for (const auto import : imports)
            out.value(number(import));
        out.endArray();
    };
    out.key("replaced").beginObject();
    list("imports", receipt.replaced);
    out.member("rows", receipt.replacedRows).endObject();
    out.key("changes").beginArray();
    for (const auto& change : receipt.changes) {
        if (change.before == change.after)
            continue;
        out.beginObject()
            .member("day", isoDay(change.day))
            .member("column", change.column)
            .member("currency", change.currency)
            .member("before", change.before.text())
            .member("after", change.after.text())
            .member("lost", change.isLost)
            .endObject();
    }
    out.endArray().key("held_back").beginArray();
    for (const auto& day : receipt.held)
        out.beginObject()
            .member("day", isoDay(day.day))
            .member("rows", day.rows)
            .member("in_force", day.inForce)
            .endObject();
    out.endArray();
    list("given_up", receipt.dropped);
    out.member("apart_from", receipt.apartFrom.empty() ? std::nullopt : std::optional(receipt.apartFrom));
    writeBills(out, receipt);
    out.key("warnings").beginArray();
    for (const auto& warning : receipt.warnings)
        out.value(warning);
    out.endArray().endObject();
}

CostTotals totalsOf(const ImportReport& report)
{
    CostTotals all;
    for (const auto& receipt : report.receipts)
        if (receipt.import)
            for (const auto& [name, sum] : receipt.totals) {
                const auto [known, isNew] = all.try_emplace(name, sum);
                if (!isNew)
                    known->second += sum;
            }
    return all;
}

} // namespace core
