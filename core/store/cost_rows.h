// The charges in force, row by row, as the SQL table cost shows them, without SQL between.
#pragma once

#include "core/store/amount_column.h"
#include "core/store/rows_scan.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// What a charge says.
enum class CostText {
    provider,
    billing_account,
    sub_account,
    service,
    resource,
    category,
    commitment_status,
    unit,
    count
};
enum class CostNumber { billed, effective, list, contracted, quantity, count };

// Newest import first, the rows of a file in their order. The database must not change meanwhile.
class CostRows {
public:
    CostRows(const Database& db, RowFilter filter) : db_(db), scan_(db, RowKind::cost, std::move(filter)) {}

    bool next(); // false: no more rows
    ImportId import() const { return static_cast<ImportId>(scan_.import()); }
    FileId file() const { return file_; }
    std::int64_t line() { return scan_.segment().integers(lineColumn)[scan_.row()].value_or(0); }
    Day day() const { return scan_.day(); }
    std::int64_t bucket() { return scan_.bucket(); }
    // The views hold until the next row. A cell that says nothing is empty.
    std::string_view text(CostText which);
    std::string_view currency(); // of a row that names none that of its source, else "?"
    std::string_view bought();   // SkuPriceId, else SkuId, else ChargeDescription
    SaidAmount amount(CostNumber which);

private:
    void openFile();

    const Database& db_;
    RowScan scan_;
    FileId file_{};
    std::int64_t segment_ = 0; // of which amounts_ are
    std::array<int, static_cast<std::size_t>(CostText::count)> texts_{};
    std::array<int, static_cast<std::size_t>(CostNumber::count)> numbers_{};
    std::array<std::optional<AmountColumn>, static_cast<std::size_t>(CostNumber::count)> amounts_; // once asked for
    int currencyColumn_ = noColumn;
    std::vector<int> boughtColumns_;
    std::string currency_;
};

} // namespace core
