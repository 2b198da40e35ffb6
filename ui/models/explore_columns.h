// What the page Explore shows of an answer: a line a row, a column a field or figure,
// and what stands at each place.
#pragma once

#include "ui/models/table_model.h"
#include "ui/portfolio.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace ui {

// A row of an answer, or the totals below all rows.
struct AnswerLine {
    const core::Key* key = nullptr;
    const std::vector<core::Figures>* cells = nullptr; // by column
    const core::Figures* total = nullptr;              // across the columns
    bool isTotal = false;                              // or a subtotal
};

// Valid as long as the answer, which they keep.
class AnswerLines {
public:
    AnswerLines() = default;
    explicit AnswerLines(std::shared_ptr<const ExploreAnswer> made);
    std::size_t size() const { return rows_ + (hasTotals_ ? 1 : 0); }
    AnswerLine operator[](std::size_t n) const;

private:
    std::shared_ptr<const ExploreAnswer> made_;
    std::size_t rows_ = 0;
    bool hasTotals_ = false;
};

// What a column of the table holds.
struct AnswerPlace {
    std::optional<std::size_t> field;  // of the rows; empty: figures
    std::optional<std::size_t> column; // of the answer; empty: the total across them
    std::size_t name = 0;              // among Answer::valueNames
};
std::vector<AnswerPlace> answerPlaces(const ExploreAnswer& made);
// Which value of the view a name is of: differences follow their value.
std::size_t valueOfName(const core::View& view, std::size_t name);

// One column for each of these places.
std::vector<Column<AnswerLine>> exploreColumns(const ExploreAnswer& made, const std::vector<KnownKpi>& kpis);

// The unit of what the rows behind a figure add to it; empty: the measure of each row says it.
std::optional<std::string> unitOfRows(const ExploreAnswer& made, const core::FigureRef& figure);

// "Effective cost", "Test pass rate", "Tests run"; of KPIs by their names.
QString valueName(core::Subject subject, std::string_view value, const std::vector<KnownKpi>& kpis);
QString showText(core::ShowAs show);        // "% of the row"
QString subjectText(core::Subject subject); // "Cost"

} // namespace ui
