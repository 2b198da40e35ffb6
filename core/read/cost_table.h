// What cost files of one line a charge have in common: columns with roles, columns that a
// reader adds, rows on their way.
#pragma once

#include "core/model/cost_batch.h"
#include "core/read/commitments.h"
#include "core/read/table.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

// Reads a table of charges into the sink. First say which columns have which role and which are
// added; then read(). Columns that say who did something (personal.h) are left out from the start,
// and the inspection says so.
class CostTable {
public:
    CostTable(Reading& reading, Table& table);

    // How names are compared: what is left of a header's name, for the names asked for.
    using Simplify = std::string (*)(std::string_view name);
    void compareBy(Simplify simplify);

    // The first of these columns that is there; −1: none.
    int find(std::initializer_list<std::string_view> names) const;
    // Gives it the role. A column has one role at most: what a second one needs is added.
    int give(CostRole role, std::initializer_list<std::string_view> names);
    void give(CostRole role, int column) { layout_.roleColumn[static_cast<std::size_t>(role)] = column; }
    // A column without a name, of the reader's own making, empty until a row fills it.
    int add(CostRole role);

    // What inspect states where that differs from what lands; same roles otherwise. −1: no column.
    void state(CostRole role, int column) { stated_[static_cast<std::size_t>(role)] = {true, column}; }

    const std::vector<std::string>& columns() const { return layout_.columns; }
    int column(CostRole role) const { return layout_.column(role); }
    // Says which columns hold numbers and times: those with such roles, and these. lookThrough
    // shows them plain from here on; read() does it by itself if nobody did.
    void declare(std::initializer_list<int> numbers = {}, std::initializer_list<int> times = {});
    const Table& table() const { return table_; }
    // Purchases of commitments, whose ids stand in this column, have no effective
    // cost; −1: the file names none.
    void settleCommitments(int column) { commitments_.emplace(reading_, layout_, column); }

    // One row: its cells may be changed, and rows added behind it.
    class Row {
    public:
        std::string_view cell(int column) const
        {
            return column < 0 ? std::string_view() : rows_.cell(row_, static_cast<std::size_t>(column));
        }
        void set(int column, std::string_view text) // the text must live as long as the row's own
        {
            if (column >= 0)
                rows_.set(row_, static_cast<std::size_t>(column), text);
        }
        // The same with a copy of the text.
        void make(int column, std::string_view text) { set(column, rows_.keep(text)); }
        // The same row once more, as it is now, with these changes; it is not counted by inspect.
        void repeat(std::initializer_list<std::pair<int, std::string_view>> changes);

    private:
        friend class CostTable;
        Row(RowBatch& rows, std::size_t row, RowBatch& more) : rows_(rows), row_(row), more_(more) {}
        RowBatch& rows_;
        std::size_t row_;
        RowBatch& more_;
    };
    // Hands all rows to the sink, each after fill has seen it; or as they
    // lie, where no column was added.
    void read(const std::function<void(Row&)>& fill);
    void read();

private:
    CostLayout statedLayout() const;
    void checkDates() const;
    void handOver(CostBatch& batch);

    Reading& reading_;
    Table& table_;
    CostLayout layout_;
    struct Stated {
        bool said = false;
        int column = -1;
    };
    std::optional<CommitmentPurchases> commitments_;
    std::vector<Stated> stated_ = std::vector<Stated>(costRoles);
    Simplify simplify_;
    std::vector<std::string> simple_; // of the file's columns
    std::size_t fileColumns_ = 0;
};

// Remembers what was made of a text, as long as few texts come: tags repeat from row to row.
class Remembered {
public:
    explicit Remembered(std::string (*make)(std::string_view text)) : make_(make) {}
    std::string_view of(std::string_view text); // valid until the next call

private:
    std::string (*make_)(std::string_view text);
    std::unordered_map<std::string, std::string> known_;
};

// The labels that a cell of tags holds, as a JSON object of texts: of an object, of one
// without its outer braces, of a list of {key, value}, JSON or as Python prints it. Empty
// objects and lists give an empty text; what is none of these comes back as it is. Members
// that name people are left out.
std::string labelsOf(std::string_view cell);

} // namespace core
