#include "core/explore/fact_rows.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/sqlite.h"
#include "core/explore/fields.h"
#include "core/measure/cost_measures.h"
#include "core/measure/split.h"
#include "core/measure/unassigned.h"
#include "core/store/rows_columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

constexpr auto amountColumns = {&Amounts4::billed, &Amounts4::effective, &Amounts4::list, &Amounts4::contracted};

// The SQL of a field that is a column of the subject's table; empty: it is none.
std::string_view columnOf(Subject subject, std::string_view field)
{
    if (subject == Subject::check) {
        if (field == "check")
            return "check_key";
        if (field == "asset")
            return "asset_name";
        if (field == "environment")
            return "env";
    }
    if (subject == Subject::point) {
        if (field == "asset")
            return "asset_name";
        if (field == "run")
            return "run_id";
    }
    return field == "source" ? std::string_view() : field;
}

std::string inQuotes(std::string_view name)
{
    std::string made = "\"";
    for (const char c : name)
        made += c == '"' ? std::string("\"\"") : std::string(1, c);
    return made + "\"";
}

std::string ownColumn(const Database& db, std::string_view name)
{
    for (const auto& column : tableColumns(db, RowKind::cost))
        if (column.show == Show::cell && column.role == name)
            return inQuotes(column.name);
    throw Error(Fault::argument, fmt::format("No cost file has a column \"{}\".", name));
}

// A component as an exploration shows it.
struct Shown {
    std::string name;
    std::array<std::string, 6> attributes; // kind, owner_data, owner_model, owner_cost, goal, portable
};

std::map<ComponentId, Shown> shownComponents(const Database& db)
{
    std::map<ComponentId, Shown> all;
    Statement rows(db, "SELECT id, name, kind, owner_data, owner_model, owner_cost, goal, portable FROM component");
    while (rows.step()) {
        auto& one = all[rows.id<ComponentId>(0)];
        one.name = rows.text(1);
        for (int i = 0; i < 6; ++i) {
            const auto text = trim(rows.view(2 + i));
            one.attributes[static_cast<std::size_t>(i)] = text.empty() ? std::string(noMember) : std::string(text);
        }
    }
    all[ComponentId{}] = {std::string(unassignedName), {}};
    all[ComponentId{}].attributes.fill(std::string(unassignedName));
    return all;
}

std::size_t attributeOf(std::string_view field)
{
    static constexpr std::array<std::string_view, 6> names{"kind",       "owner_data", "owner_model",
                                                           "owner_cost", "goal",       "portable"};
    return static_cast<std::size_t>(std::ranges::find(names, field) - names.begin());
}

std::string fraction(const Decimal& part, const Decimal& whole)
{
    const int scale = std::max(part.scale(), whole.scale());
    const auto units = [scale](const Decimal& value) {
        Decimal ten(1, 0);
        for (int i = 0; i < scale; ++i)
            ten = ten * Decimal(10, 0);
        return parseInteger((value * ten).share(Decimal(1, 0), Decimal(1, 0), 0).text());
    };
    const auto above = units(part), below = units(whole);
    if (!above || !below || *below == 0)
        return part.share(Decimal(1, 0), whole, 6).trimmedText();
    auto a = *above, b = *below;
    while (b != 0)
        std::swap(a %= b, b);
    a = a == 0 ? 1 : a;
    return fmt::format("{}/{}", *above / a, *below / a);
}

} // namespace

std::uint32_t Members::number(std::string_view text)
{
    if (const auto known = numbers_.find(text); known != numbers_.end())
        return known->second;
    const auto made = numbers_.emplace(text, static_cast<std::uint32_t>(texts_.size())).first;
    texts_.push_back(&made->first);
    return made->second;
}

// One pass over the rows.
class FactRows::Reading {
public:
    using Take = std::function<void(const FactRow&, std::span<const FactPart>)>;

    Reading(FactRows& rows, const std::optional<Period>& days, const Take& take)
        : rows_(rows), take_(take), cost_(rows.subject_ == Subject::cost), places_(placesOf(rows.db_, days)),
          components_(shownComponents(rows.db_))
    {
        Statement sources(rows.db_, "SELECT i.id, s.name, s.role FROM import i JOIN source s ON s.id = i.source");
        while (sources.step())
            sources_.emplace(sources.integer(0), std::pair(sources.text(1), sources.text(2) == "bills"));
        for (const auto& field : rows.fields_)
            byComponent_ = byComponent_ || isComponentField(field);
    }

    void run(const std::optional<Period>& days, const Progress& progress)
    {
        Statement rows(rows_.db_, sql());
        rows.with(static_cast<std::int64_t>(number(days ? days->first : firstOfAllDays)),
                  static_cast<std::int64_t>(number(days ? days->last : lastOfAllDays)));
        std::size_t done = 0;
        while (rows.step()) {
            progress.step(done++, 0);
            readRow(rows);
        }
        shareRows();
    }

private:
    struct Shared { // a row that waits for the others of its day
        FactRow row;
        std::string about, currency;
        std::vector<std::uint32_t> members;
        std::int64_t pool = 0, bucket = 0;
        bool bills = true;
    };

    static CostPlaces placesOf(const Database& db, const std::optional<Period>& days)
    {
        return {db, days ? days->first : firstOfAllDays, days ? days->last : lastOfAllDays};
    }

    // 0 day, 1 bucket, 2 import, 3 file, 4 row, then what the subject has (7 columns), then the fields.
    std::string sql()
    {
        static constexpr auto own = [](Subject subject) {
            switch (subject) {
            case Subject::check: return "t.status, t.check_key, t.asset_name, NULL, NULL, NULL, NULL";
            case Subject::point: return "t.metric, t.value, t.at_ms, t.asset_name, NULL, NULL, NULL";
            default: break;
            }
            return "t.currency, t.billed_exact, t.effective_exact, t.list_exact, t.contracted_exact, t.quantity, "
                   "t.unit";
        };
        std::string text = fmt::format("SELECT t.day, t.bucket, t.import, t.file, t.row, {}", own(rows_.subject_));
        for (const auto& field : rows_.fields_) {
            text += ", ";
            if (field.starts_with("tag:") || field.starts_with("label:"))
                text += "t.labels";
            else if (field.starts_with("column:"))
                text += "t." + ownColumn(rows_.db_, std::string_view(field).substr(7));
            else if (isComponentField(field) || isTimeField(field) || field == "source")
                text += "NULL";
            else
                text += fmt::format("t.{}", columnOf(rows_.subject_, field));
        }
        if (cost_)
            text += ", t.service, t.asset";
        const auto* table = cost_ ? "cost" : rows_.subject_ == Subject::check ? "outcome" : "point";
        return text + fmt::format(" FROM {} t WHERE t.day >= ? AND t.day <= ?", table);
    }

    void readRow(const Statement& row)
    {
        FactRow fact;
        fact.day = static_cast<Day>(row.integer(0));
        fact.import = row.id<ImportId>(2);
        fact.file = row.id<FileId>(3);
        fact.line = row.integer(4);
        readOwn(row, fact);
        std::vector<std::uint32_t> members(rows_.fields_.size());
        for (std::size_t i = 0; i < members.size(); ++i)
            members[i] = memberOf(row, i, fact);
        const auto bucketId = row.integer(1);
        if (!byComponent_) {
            const FactPart whole{members, fact.amounts, 1, {}, {}};
            return take_(fact, {&whole, 1});
        }
        const auto bucket = bucketId == 0 ? Bucket() : places_.bucket(bucketId);
        if (cost_ && bucket.pool != 0) {
            Shared shared{fact,
                          about_,
                          std::string(fact.currency),
                          members,
                          bucket.pool,
                          bucketId,
                          sources_.at(number(fact.import)).second};
            return shared_.push_back(std::move(shared));
        }
        const FactPart whole = partOf(members, bucket.component, fact.amounts);
        take_(fact, {&whole, 1});
    }

    void readOwn(const Statement& row, FactRow& fact)
    {
        if (rows_.subject_ == Subject::check) {
            fact.status = row.view(5);
            about_ = row.text(6) + (row.view(7).empty() ? "" : " " + row.text(7));
        } else if (rows_.subject_ == Subject::point) {
            fact.metric = rows_.metrics_.number(row.view(5));
            if (!row.isNull(6))
                fact.value = row.real(6);
            fact.at = row.integer(7);
            about_ = row.text(5) + (row.view(8).empty() ? "" : " " + row.text(8));
        } else {
            readCost(row, fact);
        }
        fact.about = about_;
    }

    void readCost(const Statement& row, FactRow& fact)
    {
        fact.currency = row.view(5);
        int column = 6;
        for (const auto amount : amountColumns) {
            if (!row.isNull(column))
                fact.amounts.*amount = Decimal::parse(row.view(column));
            ++column;
        }
        if (!fact.amounts.effective)
            fact.amounts.effective = fact.amounts.billed;
        if (!row.isNull(10)) {
            fact.quantity = row.real(10);
            fact.unit = rows_.units_.number(row.view(11));
        }
        const int behind = 12 + static_cast<int>(rows_.fields_.size());
        about_ = row.text(behind) + (row.view(behind + 1).empty() ? "" : " " + row.text(behind + 1));
    }

    std::uint32_t memberOf(const Statement& row, std::size_t i, const FactRow& fact)
    {
        const std::string_view field = rows_.fields_[i];
        auto& members = rows_.members_[i];
        if (isComponentField(field))
            return members.number(unassignedName); // until it is known on whom the row falls
        if (isTimeField(field))
            return members.number(timeMember(field, fact.day));
        if (field == "source")
            return members.number(sources_.at(number(fact.import)).first);
        const auto cell = row.view(12 + static_cast<int>(i));
        if (field.starts_with("tag:") || field.starts_with("label:"))
            return labelOf(i, field.substr(field.find(':') + 1), cell);
        return members.number(cell.empty() ? noMember : cell);
    }

    std::uint32_t labelOf(std::size_t i, std::string_view name, std::string_view json)
    {
        auto& known = labels_[i];
        if (const auto found = known.find(json); found != known.end())
            return found->second;
        std::string text;
        if (const auto* all = json.empty() ? nullptr : reader_.parse(json))
            text = (*all)[name].text();
        const auto member = rows_.members_[i].number(text.empty() ? noMember : std::string_view(text));
        known.emplace(json, member);
        return member;
    }

    FactPart partOf(const std::vector<std::uint32_t>& members, ComponentId id, const Amounts4& amounts)
    {
        const auto found = components_.find(id);
        const auto& shown = found == components_.end() ? components_.at(ComponentId{}) : found->second;
        FactPart part{members, amounts, 1, {}, shown.name};
        for (std::size_t i = 0; i < members.size(); ++i)
            if (const std::string_view field = rows_.fields_[i]; isComponentField(field))
                part.members[i] =
                    rows_.members_[i].number(field == "component" ? shown.name : shown.attributes[attributeOf(field)]);
        return part;
    }

    // The parts of a row are the steps of the split of its day's running sum, so that a row's parts add up to the row
    // and a day's to the split of the day (core/measure/README.md, Shared costs).
    void shareRows()
    {
        const auto group = [](const Shared& one) {
            return std::tuple(one.pool, one.row.day, std::string_view(one.currency), one.bills);
        };
        std::ranges::sort(shared_, [&](const Shared& a, const Shared& b) {
            const auto x = group(a), y = group(b);
            return x != y ? x < y : std::tie(a.row.file, a.row.line) < std::tie(b.row.file, b.row.line);
        });
        for (std::size_t from = 0; from < shared_.size();) {
            std::size_t to = from;
            while (to < shared_.size() && group(shared_[to]) == group(shared_[from]))
                ++to;
            shareDay(std::span(shared_).subspan(from, to - from));
            from = to;
        }
    }

    void shareDay(std::span<Shared> rows)
    {
        const auto& first = rows.front();
        std::vector<std::pair<ComponentId, Decimal>> receivers;
        for (const auto& [id, weight] : places_.weights(places_.bucket(first.bucket), first.row.day, first.currency))
            receivers.emplace_back(id, weight);
        std::ranges::sort(receivers, {}, [&](const auto& one) { return nameOf(one.first); });
        std::vector<Decimal> weights;
        Decimal whole;
        for (const auto& [id, weight] : receivers) {
            weights.push_back(weight);
            whole += weight;
        }
        std::vector<std::vector<FactPart>> parts(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (const auto& [id, weight] : receivers) {
                parts[i].push_back(partOf(rows[i].members, id, {}));
                if (receivers.size() > 1) {
                    parts[i].back().share = weight.toDouble() / whole.toDouble();
                    parts[i].back().shareText = fraction(weight, whole);
                }
            }
        for (const auto amount : amountColumns)
            shareAmount(rows, weights, amount, parts);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].row.about = rows[i].about;
            rows[i].row.currency = rows[i].currency;
            take_(rows[i].row, parts[i]);
        }
    }

    static void shareAmount(std::span<const Shared> rows, std::span<const Decimal> weights,
                            std::optional<Decimal> Amounts4::*amount, std::vector<std::vector<FactPart>>& parts)
    {
        int scale = 0;
        for (const auto& one : rows)
            if (const auto& value = one.row.amounts.*amount)
                scale = std::max(scale, value->scale());
        Decimal running(0, scale);
        std::vector<Decimal> before(weights.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& value = rows[i].row.amounts.*amount;
            if (!value)
                continue;
            running += *value;
            auto after = splitExactly(running, weights);
            for (std::size_t k = 0; k < weights.size(); ++k)
                parts[i][k].amounts.*amount = after[k] - before[k];
            before = std::move(after);
        }
    }

    const std::string& nameOf(ComponentId id) const
    {
        const auto found = components_.find(id);
        return found == components_.end() ? components_.at(ComponentId{}).name : found->second.name;
    }

    FactRows& rows_;
    const Take& take_;
    bool cost_;
    bool byComponent_ = false;
    CostPlaces places_;
    std::map<ComponentId, Shown> components_;
    std::map<std::int64_t, std::pair<std::string, bool>> sources_; // by import: name, whether it bills
    std::map<std::size_t, std::map<std::string, std::uint32_t, std::less<>>> labels_; // by field and text
    JsonReader reader_;
    std::string about_;
    std::vector<Shared> shared_;
};

FactRows::FactRows(const Database& db, Subject subject, std::vector<std::string> fields)
    : db_(db), subject_(subject), fields_(std::move(fields)), members_(fields_.size())
{}

FactRows::~FactRows() = default;

void FactRows::read(const std::optional<Period>& days,
                    const std::function<void(const FactRow&, std::span<const FactPart>)>& take,
                    const Progress& progress)
{
    Reading(*this, days, take).run(days, progress);
}

std::string FactRows::pathOf(FileId file) const
{
    Statement row(db_, "SELECT path FROM import_file WHERE id = ?");
    row.with(file);
    return row.step() ? row.text(0) : std::string();
}

} // namespace core
