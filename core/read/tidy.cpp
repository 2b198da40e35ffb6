#include "core/read/tidy.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/dialect.h"
#include "core/read/json_values.h"
#include "core/read/tidy_point.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 5> timeNames = {"timestamp", "time", "ts", "date",
                                                       "day"}; // the first that is there

// Place of a name among those of the time; their number if it is none of them.
std::size_t timeRankOf(std::string_view name)
{
    const auto it =
        std::find_if(timeNames.begin(), timeNames.end(), [&](std::string_view own) { return equalNoCase(own, name); });
    return static_cast<std::size_t>(it - timeNames.begin());
}

// What members mean, by their places: entries of one file mostly have the same ones in the same order.
class MemberNames {
public:
    struct Meaning {
        std::string name;
        std::size_t timeRank = timeNames.size();
        std::optional<TidyField> field;
    };
    const Meaning& at(std::size_t place, std::string_view name)
    {
        auto& known = place < known_.size() ? known_[place] : other_;
        if (known.name != name)
            known = {std::string(name), timeRankOf(name), tidyFieldNamed(name)};
        return known;
    }

private:
    std::array<Meaning, 32> known_; // an empty name means nothing, as these say
    Meaning other_;
};

class TidyRecords : public Records {
public:
    explicit TidyRecords(Reading& reading) : reading_(reading), point_(reading) { reading_.found.rows = 0; }

    void entry(const Json& value, std::int64_t row) override
    {
        ++*reading_.found.rows;
        point_.begin();
        bool named = false, valued = false;
        const Json* time = nullptr;
        std::size_t timeRank = timeNames.size();
        const Json* number = &Json::absent;
        std::size_t place = 0;
        for (const auto& [name, member] : value.members()) {
            const auto& [known, rank, field] = names_.at(place++, name);
            if (rank < timeRank) {
                timeRank = rank;
                time = &member;
                continue;
            }
            named = named || field == TidyField::metric;
            valued = valued || field == TidyField::value;
            if (field == TidyField::value)
                number = &member;
            else if (field)
                point_.set(*field, member.written());
            else if (rank == timeNames.size())
                point_.label(name, member.kind() == Json::Kind::boolean ? (member.isTrue() ? "true" : "false")
                                                                        : member.written());
        }
        if (!named || !valued) {
            ++reading_.found.rejectedRows;
            return reading_.refuse(value, row, "tidy.entry", sentence(MessageCode::entry_no_value),
                                   canonicalJson(value));
        }
        const auto at = time ? timeOf(reading_, *time) : std::nullopt;
        point_.land(valueOf(*number, value, row), at, time != nullptr, row, &value);
    }

private:
    std::optional<double> valueOf(const Json& value, const Json& entry, std::int64_t row)
    {
        const auto number = value.numberOrText();
        if (!number && !value.isNull() && !(value.isText() && isNullText(value.text())))
            reading_.refuse(entry, row, "tidy.value", sentence(MessageCode::entry_no_number), canonicalJson(value));
        return number;
    }

    Reading& reading_;
    TidyPoint point_;
    MemberNames names_;
};

} // namespace

bool isTidyHeader(const std::vector<std::string>& header)
{
    return hasNameNoCase(header, "metric") && hasNameNoCase(header, "value")
           && std::any_of(timeNames.begin(), timeNames.end(),
                          [&](std::string_view name) { return hasNameNoCase(header, name); });
}

void readTidyTable(Reading& reading, Table& table)
{
    const auto& columns = table.columns();
    int time = -1;
    for (const auto name : timeNames)
        time = time >= 0 ? time : table.columnNoCase(name);
    std::vector<std::optional<TidyField>> roles(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto field = tidyFieldNamed(columns[i]);
        if (field && table.columnNoCase(columns[i]) == static_cast<int>(i)) // Value and value: the first one
            roles[i] = field;
    }
    const auto value = static_cast<std::size_t>(table.columnNoCase("value"));
    DialectColumns declared;
    declared.numbers = {columns[value]};
    declared.times = {columns[static_cast<std::size_t>(time)]};
    declared.start = declared.times.front();
    table.declare(std::move(declared));
    reading.times.known();
    TidyPoint point(reading);
    for (RowBatch block; table.read(block);) {
        for (std::size_t row = 0; row < block.rows(); ++row) {
            point.begin();
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const auto cell = block.cell(row, i);
                if (roles[i])
                    point.set(*roles[i], cell);
                else if (static_cast<int>(i) != time)
                    point.label(columns[i], cell);
            }
            const auto at = timeOfCell(reading, table, block, row, time);
            const auto cell = trim(point.get(TidyField::value));
            if (isNullText(cell))
                continue;
            const auto number = numberOfCell(cell);
            if (!number)
                reading.refuse(block.line(row), block.columnInLine(row, value), "tidy.value",
                               sentence(MessageCode::row_no_number), cell);
            point.land(number, at, true, block.line(row));
        }
    }
}

bool isTidyEntry(const Json& value)
{
    bool metric = false, number = false;
    for (const auto& member : value.members()) {
        metric = metric || (member.name.size() == 6 && equalNoCase(member.name, "metric"));
        number = number || (member.name.size() == 5 && equalNoCase(member.name, "value"));
    }
    return metric && number;
}

std::unique_ptr<Records> tidyRecords(Reading& reading) { return std::make_unique<TidyRecords>(reading); }

} // namespace core
