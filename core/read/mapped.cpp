#include "core/read/mapped.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/model/amount.h"
#include "core/read/dialect.h"
#include "core/read/mapping.h"
#include "core/read/months_named.h"
#include "core/read/table.h"
#include "core/read/tidy_point.h"

#include <algorithm>

namespace core {

namespace {

bool isNamed(const Mapping& mapping, std::string_view column)
{
    const auto all = namedColumns(mapping);
    return std::any_of(all.begin(), all.end(), [&](std::string_view name) { return equalNoCase(name, column); });
}

// Rows as the mapping takes them.
class MappedRows {
public:
    MappedRows(Reading& reading, Table& table, const Mapping& mapping)
        : reading_(reading), table_(table), mapping_(mapping), point_(reading)
    {
        time_ = mapping.time.empty() ? -1 : table.columnNoCase(mapping.time);
        metric_ = mapping.metric.empty() ? -1 : table.columnNoCase(mapping.metric);
        for (const auto& value : mapping.values)
            values_.push_back(static_cast<std::size_t>(table.columnNoCase(value.column)));
        if (!mapping.value.empty())
            values_.push_back(static_cast<std::size_t>(table.columnNoCase(mapping.value)));
        for (const auto& [field, column] : mapping.fields)
            fields_.emplace_back(*tidyFieldNamed(field), static_cast<std::size_t>(table.columnNoCase(column)));
        const auto& columns = table.columns();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool listed = std::any_of(mapping.labels.begin(), mapping.labels.end(),
                                            [&](const std::string& label) { return equalNoCase(label, columns[i]); });
            if (listed || (mapping.restAreLabels && !isNamed(mapping, columns[i])))
                labels_.push_back(i);
        }
        DialectColumns declared;
        for (const auto value : values_)
            declared.numbers.push_back(columns[value]);
        if (time_ >= 0)
            declared.times = {declared.start = columns[static_cast<std::size_t>(time_)]};
        table.declare(std::move(declared));
    }

    void read()
    {
        if (time_ >= 0)
            reading_.times.known();
        for (RowBatch block; table_.read(block);)
            for (std::size_t row = 0; row < block.rows(); ++row)
                readRow(block, row);
    }

private:
    // A month, quarter or week, as tables of people have it, counts from its first day.
    std::optional<Milliseconds> timeIn(RowBatch& block, std::size_t row)
    {
        const auto stamp = time_ < 0 ? std::string_view() : block.cell(row, static_cast<std::size_t>(time_));
        if (isNullText(stamp))
            return std::nullopt;
        if (stamp != lastStamp_) {
            lastStamp_ = stamp;
            lastPeriod_ = periodNamed(stamp);
        }
        return lastPeriod_ ? reading_.times.known(startOf(lastPeriod_->first))
                           : timeOfCell(reading_, table_, block, row, time_);
    }

    void readRow(RowBatch& block, std::size_t row)
    {
        const auto at = timeIn(block, row);
        if (time_ >= 0 && !at && saysAny(block, row)) { // once, however many values it has
            ++reading_.found.rejectedRows;
            const auto column = static_cast<std::size_t>(time_);
            return reading_.refuse(block.line(row), block.columnInLine(row, column), "tidy.time",
                                   sentence(MessageCode::row_no_time_total), block.cell(row, column));
        }
        for (std::size_t n = 0; n < values_.size(); ++n) {
            const auto cell = trim(block.cell(row, values_[n]));
            if (isNullText(cell))
                continue;
            point_.begin();
            for (const auto& [field, column] : fields_)
                point_.set(field, block.cell(row, column));
            for (const auto label : labels_)
                point_.label(table_.columns()[label], block.cell(row, label));
            if (n < mapping_.values.size()) {
                point_.set(TidyField::metric, mapping_.values[n].metric);
                if (!mapping_.values[n].unit.empty())
                    point_.set(TidyField::unit, mapping_.values[n].unit);
            } else {
                point_.set(TidyField::metric, block.cell(row, static_cast<std::size_t>(metric_)));
            }
            const auto number = numberOfCell(cell);
            if (!number)
                reading_.refuse(block.line(row), block.columnInLine(row, values_[n]), "tidy.value",
                                sentence(MessageCode::row_no_number), cell);
            point_.land(number, at, time_ >= 0, block.line(row));
        }
    }

    bool saysAny(const RowBatch& block, std::size_t row) const
    {
        return std::ranges::any_of(values_, [&](std::size_t column) { return !isNullText(block.cell(row, column)); });
    }

    Reading& reading_;
    Table& table_;
    const Mapping& mapping_;
    TidyPoint point_;
    int time_ = -1, metric_ = -1;
    std::vector<std::size_t> values_;
    std::vector<std::pair<TidyField, std::size_t>> fields_;
    std::vector<std::size_t> labels_;
    std::string lastStamp_;
    std::optional<Period> lastPeriod_;
};

} // namespace

void readMapped(Reading& reading, Table& table, const Mapping& mapping) { MappedRows(reading, table, mapping).read(); }

} // namespace core
