#include "core/explore/view.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/bytes/json.h"
#include "core/explore/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

template <typename Enum, std::size_t n>
using Names = std::array<std::pair<std::string_view, Enum>, n>;

constexpr Names<Subject, 5> subjects{{{"kpi", Subject::kpi},
                                      {"measure", Subject::measure},
                                      {"cost", Subject::cost},
                                      {"check", Subject::check},
                                      {"point", Subject::point}}};
constexpr Names<ShowAs, 8> shows{{{"value", ShowAs::value},
                                  {"percent_of_row", ShowAs::percent_of_row},
                                  {"percent_of_column", ShowAs::percent_of_column},
                                  {"percent_of_total", ShowAs::percent_of_total},
                                  {"percent_of_parent", ShowAs::percent_of_parent},
                                  {"difference", ShowAs::difference},
                                  {"running", ShowAs::running},
                                  {"rank", ShowAs::rank}}};
constexpr Names<SortBy, 4> sorts{{{"name", SortBy::name},
                                  {"value", SortBy::value},
                                  {"delta", SortBy::delta},
                                  {"delta_percent", SortBy::delta_percent}}};

template <typename Enum, std::size_t n>
std::string_view nameIn(const Names<Enum, n>& names, Enum one)
{
    return std::ranges::find(names, one, &std::pair<std::string_view, Enum>::second)->first;
}

[[noreturn]] void refuse(const std::string& fault) { throw Error(Fault::argument, fault); }

// Reads one view and says where what is wrong stands.
class ViewReader {
public:
    explicit ViewReader(std::string_view text)
    {
        root_ = reader_.parse(text);
        if (root_ == nullptr)
            refuse(sentence(MessageCode::view_no_json, reader_.fault().line, reader_.fault().column,
                            reader_.fault().reason));
        if (!root_->isObject())
            refuse(sentence(MessageCode::view_no_object));
    }

    View read()
    {
        knownMembers(*root_, MessageCode::thing_view,
                     {"id", "name", "from", "rows", "columns", "values", "filters", "compare", "sort", "top",
                      "subtotals", "totals", "chart"});
        view_.id = (*root_)["id"].text();
        view_.name = (*root_)["name"].text();
        view_.from = oneOf(subjects, required((*root_)["from"], "from"), "from");
        view_.rows = texts((*root_)["rows"], "rows");
        view_.columns = texts((*root_)["columns"], "columns");
        readFields();
        readValues();
        for (const auto& filter : list((*root_)["filters"], "filters"))
            readFilter(filter);
        readCompare();
        view_.sortRows = sortOf((*root_)["sort"]["rows"], "sort.rows");
        view_.sortColumns = sortOf((*root_)["sort"]["columns"], "sort.columns");
        readTop();
        readTotals();
        return std::move(view_);
    }

private:
    [[noreturn]] void wrong(const Json& at, const std::string& fault)
    {
        const auto place = reader_.placeOf(at);
        refuse(place ? sentence(MessageCode::view_at, place->line, place->column, fault)
                     : sentence(MessageCode::view_wrong, fault));
    }

    void knownMembers(const Json& object, MessageCode what, std::initializer_list<std::string_view> known)
    {
        for (const auto& member : object.members())
            if (std::ranges::find(known, member.name) == known.end())
                wrong(member.value, sentence(MessageCode::view_member, sentence(what), member.name,
                                             fmt::format("{}", fmt::join(known.begin(), known.end(), ", "))));
    }

    const Json& required(const Json& value, std::string_view name)
    {
        if (!value.isText() || value.text().empty())
            wrong(value, sentence(MessageCode::item_must_be, name, sentence(MessageCode::must_text)));
        return value;
    }

    template <typename Enum, std::size_t n>
    Enum oneOf(const Names<Enum, n>& names, const Json& value, std::string_view what)
    {
        std::string all;
        for (const auto& [name, meaning] : names) {
            if (value.text() == name)
                return meaning;
            all += (all.empty() ? "" : ", ") + std::string(name);
        }
        wrong(value, sentence(MessageCode::view_no_word, value.text(), what, all));
    }

    std::span<const Json> list(const Json& value, std::string_view name)
    {
        if (value.exists() && !value.isArray())
            wrong(value, sentence(MessageCode::item_must_be, name, sentence(MessageCode::must_list)));
        return value.items();
    }

    std::vector<std::string> texts(const Json& value, std::string_view name)
    {
        std::vector<std::string> all;
        for (const auto& one : list(value, name)) {
            if (!one.isText())
                wrong(one, sentence(MessageCode::view_texts, name));
            all.emplace_back(one.text());
        }
        return all;
    }

    void readFields()
    {
        std::set<std::string> seen;
        for (const auto* side : {"rows", "columns"})
            for (const auto& one : (*root_)[side].items()) {
                checkField(one);
                if (!seen.emplace(one.text()).second)
                    wrong(one, sentence(MessageCode::view_twice, one.text()));
            }
    }

    void checkField(const Json& at)
    {
        if (const auto fault = fieldFault(view_.from, at.text()); !fault.empty())
            wrong(at, fault);
    }

    ViewValue valueOf(const Json& at, std::string_view name)
    {
        ViewValue value{std::string(name), ShowAs::value};
        if (const auto fault = valueFault(view_.from, name); !fault.empty())
            wrong(at, fault);
        return value;
    }

    void readValues()
    {
        for (const auto& one : list((*root_)["values"], "values")) {
            knownMembers(one, MessageCode::thing_value, {"of", "show"});
            auto value = valueOf(one["of"], required(one["of"], "of").text());
            if (one.has("show"))
                value.show = oneOf(shows, one["show"], "show");
            view_.values.push_back(std::move(value));
        }
        if (view_.values.empty())
            wrong((*root_)["values"], sentence(MessageCode::view_no_values));
    }

    void readFilter(const Json& filter)
    {
        knownMembers(filter, MessageCode::thing_filter,
                     {"field", "is", "is_not", "from", "to", "value", "at_least", "at_most"});
        if (filter.has("value"))
            return readValueFilter(filter);
        const auto field = required(filter["field"], "field").text();
        if (field == "time") {
            const auto from = filter["from"].text(), to = filter["to"].text();
            const auto added = timeOf(from.empty() ? to : from, to.empty() ? from : to);
            if (view_.time && !view_.time->overlaps(added))
                wrong(filter, sentence(MessageCode::view_no_day));
            view_.time = view_.time ? Period{PeriodKind::range, std::max(view_.time->first, added.first),
                                             std::min(view_.time->last, added.last)}
                                    : added;
            return;
        }
        checkField(filter["field"]);
        if (filter.has("is") == filter.has("is_not"))
            wrong(filter, sentence(MessageCode::view_is));
        const bool isNot = filter.has("is_not");
        view_.filters.push_back({std::string(field), isNot, texts(filter[isNot ? "is_not" : "is"], "is")});
    }

    void readValueFilter(const Json& filter)
    {
        ValueFilter made{valueOf(filter["value"], required(filter["value"], "value").text()), {}, {}};
        const auto bound = [&](const char* name) -> std::optional<Decimal> {
            if (!filter.has(name))
                return std::nullopt;
            const auto number = Decimal::parse(filter[name].written());
            if (!number)
                wrong(filter[name], sentence(MessageCode::item_must_be, name, sentence(MessageCode::must_number)));
            return number;
        };
        made.atLeast = bound("at_least");
        made.atMost = bound("at_most");
        if (!made.atLeast && !made.atMost)
            wrong(filter, sentence(MessageCode::view_bound));
        view_.valueFilters.push_back(std::move(made));
    }

    void readCompare()
    {
        const auto& compare = (*root_)["compare"];
        if (!compare.exists() || compare.isNull())
            return;
        const auto text = required(compare, "compare").text();
        view_.comparedPeriod = Period::parse(text);
        if (view_.comparedPeriod)
            view_.compare = CompareWith::period;
        else if (text == "previous")
            view_.compare = CompareWith::previous;
        else if (text == "year_ago")
            view_.compare = CompareWith::year_ago;
        else if (text == "target" && view_.from == Subject::kpi)
            view_.compare = CompareWith::target;
        else
            wrong(compare, sentence(MessageCode::view_comparison, text));
    }

    std::vector<SortKey> sortOf(const Json& keys, std::string_view name)
    {
        std::vector<SortKey> all;
        for (const auto& one : list(keys, name)) {
            knownMembers(one, MessageCode::thing_sort, {"by", "of", "column", "row", "descending"});
            SortKey key;
            key.by = oneOf(sorts, required(one["by"], "by"), "by");
            key.of = position(one["of"]);
            key.descending = one["descending"].isTrue();
            for (const auto* across : {"column", "row"})
                if (one.has(across))
                    key.across = texts(one[across], across);
            if ((key.by == SortBy::delta || key.by == SortBy::delta_percent) && view_.compare == CompareWith::nothing)
                wrong(one["by"], sentence(MessageCode::view_sort_difference));
            all.push_back(std::move(key));
        }
        return all;
    }

    std::size_t position(const Json& of)
    {
        const auto at = of.exists() ? of.integer().value_or(-1) : 0;
        if (at < 0 || static_cast<std::size_t>(at) >= view_.values.size())
            wrong(of, sentence(MessageCode::view_position, view_.values.size() - 1));
        return static_cast<std::size_t>(at);
    }

    void readTop()
    {
        const auto& top = (*root_)["top"];
        if (!top.exists() || top.isNull())
            return;
        knownMembers(top, MessageCode::thing_top, {"field", "n", "of", "other"});
        const auto field = std::string(required(top["field"], "field").text());
        if (std::ranges::find(view_.rows, field) == view_.rows.end()
            && std::ranges::find(view_.columns, field) == view_.columns.end())
            wrong(top["field"], sentence(MessageCode::view_no_shelf, field));
        const auto n = top["n"].integer().value_or(0);
        if (n < 1)
            wrong(top["n"], sentence(MessageCode::view_top_number));
        view_.top = TopMembers{field, static_cast<std::size_t>(n), position(top["of"]), !top["other"].isFalse()};
    }

    void readTotals()
    {
        for (const auto& one : list((*root_)["subtotals"], "subtotals")) {
            const auto at = std::ranges::find(view_.rows, one.text());
            if (at == view_.rows.end())
                wrong(one, sentence(MessageCode::view_no_row_field, one.text()));
            if (at + 1 != view_.rows.end()) // the last one's are the rows themselves
                view_.subtotals.emplace_back(one.text());
        }
        const auto& totals = (*root_)["totals"];
        view_.rowTotals = !totals["rows"].isFalse();
        view_.columnTotals = !totals["columns"].isFalse();
    }

    JsonReader reader_;
    const Json* root_ = nullptr;
    View view_;
};

} // namespace

std::string_view subjectName(Subject subject) { return nameIn(subjects, subject); }

std::string_view showName(ShowAs show) { return nameIn(shows, show); }

std::string_view sortName(SortBy by) { return nameIn(sorts, by); }

std::string ViewValue::name() const { return show == ShowAs::value ? of : of + " " + std::string(showName(show)); }

std::vector<std::string> View::fields() const
{
    auto all = rows;
    all.insert(all.end(), columns.begin(), columns.end());
    return all;
}

View readView(std::string_view json) { return ViewReader(json).read(); }

std::string viewItemFault(std::string_view json)
{
    try {
        return readView(json).id.empty() ? sentence(MessageCode::view_needs_id) : "";
    } catch (const Error& error) {
        return error.what();
    }
}

Period timeOf(std::string_view from, std::string_view to)
{
    const auto first = Period::parse(from), last = Period::parse(to);
    if (!first || !last)
        refuse(sentence(MessageCode::view_no_period, first ? to : from));
    if (last->last < first->first)
        refuse(sentence(MessageCode::view_empty_time, from, to));
    if (first->first == last->first && first->last == last->last)
        return *first;
    return *Period::parse(fmt::format("{}..{}", from, to));
}

} // namespace core
