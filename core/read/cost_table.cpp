#include "core/read/cost_table.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/read/cost_tally.h"
#include "core/read/dialect.h"
#include "core/read/json_values.h"
#include "core/read/personal.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostRemembered = 20'000;

// 'it''s' and None, True, False of Python as JSON; texts between double quotes stay as they are.
std::string fromPython(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '\'' || c == '"') {
            out += '"';
            for (++at; at < text.size() && text[at] != c; ++at) {
                if (text[at] == '\\' && at + 1 < text.size()) {
                    ++at;
                    out += text[at] == '\'' ? "'" : std::string("\\") + text[at];
                } else if (text[at] == '"') {
                    out += "\\\"";
                } else {
                    out += text[at];
                }
            }
            out += '"';
            at += at < text.size();
            continue;
        }
        bool word = false;
        for (const auto& [python, json] :
             {std::pair<std::string_view, std::string_view>("None", "null"), {"True", "true"}, {"False", "false"}}) {
            if (text.substr(at).starts_with(python)) {
                out += json;
                at += python.size();
                word = true;
                break;
            }
        }
        if (!word) {
            out += c;
            ++at;
        }
    }
    return out;
}

void writeLabel(JsonWriter& out, std::string_view name, const Json& value)
{
    if (name.empty() || isPersonalName(name) || value.isNull() || !value.exists())
        return;
    if (value.isText() || value.isNumber())
        out.member(name, value.written());
    else
        out.member(name, canonicalJson(value));
}

// Empty: this is no set of labels.
std::optional<std::string> labelObject(const Json& value)
{
    JsonWriter out(true);
    out.beginObject();
    if (value.isObject()) {
        for (const auto& member : value.members())
            writeLabel(out, member.name, member.value);
    } else if (value.isArray()) {
        for (const auto& item : value.items()) {
            if (!item.isObject())
                return std::nullopt;
            writeLabel(out, firstText({item["key"], item["Key"], item["name"]}),
                       item.has("value") ? item["value"] : item["Value"]);
        }
    } else {
        return std::nullopt;
    }
    auto text = out.endObject().text();
    return text == "{}" ? std::string() : text;
}

void removeLines(RowBatch& rows, const std::vector<std::int64_t>& lines)
{
    std::vector<std::size_t> found;
    for (std::size_t row = 0; !lines.empty() && row < rows.rows(); ++row)
        if (std::ranges::binary_search(lines, rows.line(row)))
            found.push_back(row);
    if (!found.empty())
        rows.remove(found);
}

} // namespace

CostTable::CostTable(Reading& reading, Table& table) : reading_(reading), table_(table), simplify_(lower)
{
    const auto left = table.leaveOut(isPersonalName);
    if (!left.empty()) {
        std::string names;
        for (const auto& name : left)
            names += (names.empty() ? "" : ", ") + name;
        reading.warn(1, 0, "personal.left-out", sentence(MessageCode::note_personal, names));
    }
    layout_.columns = table.columns();
    fileColumns_ = layout_.columns.size();
    compareBy(lower);
}

void CostTable::compareBy(Simplify simplify)
{
    simplify_ = simplify;
    simple_.clear();
    for (std::size_t place = 0; place < fileColumns_; ++place)
        simple_.push_back(simplify(layout_.columns[place]));
}

int CostTable::find(std::initializer_list<std::string_view> names) const
{
    for (const auto name : names) {
        const auto it = std::find(simple_.begin(), simple_.end(), simplify_(name));
        if (it != simple_.end())
            return static_cast<int>(it - simple_.begin());
    }
    return -1;
}

int CostTable::give(CostRole role, std::initializer_list<std::string_view> names)
{
    const int column = find(names);
    give(role, column);
    return column;
}

int CostTable::add(CostRole role)
{
    layout_.columns.emplace_back();
    const int column = static_cast<int>(layout_.columns.size()) - 1;
    give(role, column);
    return column;
}

void CostTable::declare(std::initializer_list<int> numbers, std::initializer_list<int> times)
{
    const auto nameOf = [&](int column) {
        return column < 0 || static_cast<std::size_t>(column) >= fileColumns_
                   ? std::string()
                   : layout_.columns[static_cast<std::size_t>(column)];
    };
    const auto ofRole = [&](CostRole role) { return nameOf(column(role)); };
    DialectColumns columns;
    for (const auto role : amountRoles)
        columns.numbers.push_back(ofRole(role));
    columns.numbers.push_back(ofRole(CostRole::quantity));
    for (const int column : numbers)
        columns.numbers.push_back(nameOf(column));
    columns.start = ofRole(CostRole::charge_start);
    columns.end = ofRole(CostRole::charge_end);
    columns.periodStart = ofRole(CostRole::billing_start);
    columns.periodEnd = times.size() > 0 ? nameOf(*times.begin()) : ofRole(CostRole::billing_end);
    columns.times = {columns.start, columns.end, columns.periodStart, columns.periodEnd};
    columns.currency = ofRole(CostRole::currency);
    for (auto* const names : {&columns.numbers, &columns.times}) {
        std::ranges::sort(*names);
        names->erase(std::ranges::unique(*names).begin(), names->end());
        std::erase(*names, std::string());
    }
    table_.declare(std::move(columns));
}

CostLayout CostTable::statedLayout() const
{
    auto layout = layout_;
    for (std::size_t role = 0; role < costRoles; ++role)
        if (stated_[role].said)
            layout.roleColumn[role] = stated_[role].column;
    return layout;
}

void CostTable::Row::repeat(std::initializer_list<std::pair<int, std::string_view>> changes)
{
    more_.addRow(rows_.line(row_));
    const auto row = more_.rows() - 1;
    for (std::size_t column = 0; column < rows_.columns(); ++column)
        more_.set(row, column, more_.keep(rows_.cell(row_, column)));
    for (const auto& [column, text] : changes)
        if (column >= 0)
            more_.set(row, static_cast<std::size_t>(column), more_.keep(text));
}

void CostTable::checkDates() const
{
    if (layout_.column(CostRole::charge_start) < 0 && layout_.column(CostRole::billing_start) < 0)
        throw Error(Fault::format, sentence(MessageCode::file_no_charge_date, shown(reading_.path)));
}

void CostTable::handOver(CostBatch& batch)
{
    if (batch.rows.rows() == 0)
        return;
    if (commitments_)
        commitments_->settle(batch);
    batch.hashes.take(batch.rows, reading_.sink.requestedSpans());
    reading_.sink.costRows(batch);
}

void CostTable::read(const std::function<void(Row&)>& fill)
{
    if (table_.dialect() == nullptr)
        declare();
    reading_.sink.costLayout(layout_);
    const auto stated = statedLayout();
    CostTally tally(reading_, table_, stated);
    CostBatch more;
    for (CostBatch batch; table_.read(batch.rows);) {
        checkDates();
        batch.rows.widen(layout_.columns.size());
        more.clear(layout_.columns.size());
        for (std::size_t row = 0; row < batch.rows.rows(); ++row) {
            Row filled(batch.rows, row, more.rows);
            fill(filled);
        }
        tally.add(batch);
        removeLines(more.rows, tally.rejectedLines());
        handOver(batch);
        handOver(more);
    }
    tally.finish();
    if (commitments_)
        commitments_->finish();
}

void CostTable::read()
{
    if (table_.dialect() == nullptr)
        declare();
    reading_.sink.costLayout(layout_);
    const auto stated = statedLayout();
    CostTally tally(reading_, table_, stated);
    for (CostBatch batch; table_.read(batch.rows);) {
        checkDates();
        tally.add(batch);
        handOver(batch);
    }
    tally.finish();
    if (commitments_)
        commitments_->finish();
}

std::string_view Remembered::of(std::string_view text)
{
    if (known_.size() >= mostRemembered)
        known_.clear();
    const auto [at, isNew] = known_.try_emplace(std::string(text));
    if (isNew)
        at->second = make_(text);
    return at->second;
}

std::string labelsOf(std::string_view cell)
{
    if (isNullCell(cell))
        return {};
    const auto text = trim(cell);
    JsonReader reader;
    const auto tried = [&](const std::string& form) -> std::optional<std::string> {
        const auto* value = reader.parse(form);
        return value ? labelObject(*value) : std::nullopt;
    };
    const bool enclosed = text.front() == '{' || text.front() == '[';
    const auto plain = std::string(text);
    for (const auto& form : {enclosed ? plain : "{" + plain + "}", enclosed ? fromPython(text) : std::string()})
        if (!form.empty())
            if (auto labels = tried(form))
                return *labels;
    return std::string(cell);
}

} // namespace core
