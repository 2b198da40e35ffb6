#include "ui/models/component_columns.h"

#include "ui/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ui {

namespace {

struct MatrixColumns {
    Q_DECLARE_TR_FUNCTIONS(ui::MatrixColumns)
};

using Row = core::ComponentRow;

constexpr const char* scores[] = {"data", "model", "cost", "flow"};

constexpr Qt::Alignment toTheRight = Qt::AlignRight | Qt::AlignVCenter;

const core::ScoreTile* scoreOf(const Row& row, const std::string& of)
{
    const auto found = std::ranges::find(row.scores, of, &core::ScoreTile::of);
    return found == row.scores.end() ? nullptr : &*found;
}

// A whole number from 0 to 100 with its mark; a dash where nothing is scored.
Column<Row> scoreColumn(const std::string& of)
{
    return {.title = domainName(of),
            .text =
                [of](const Row& row) {
                    const auto* tile = scoreOf(row, of);
                    return tile && tile->score ? QLocale().toString(static_cast<int>(std::lround(*tile->score)))
                                               : dash();
                },
            .cell =
                [of](const Row& row) {
                    const auto* tile = scoreOf(row, of);
                    return tile && tile->score ? core::Cell(*tile->score) : core::Cell();
                },
            .exact =
                [of](const Row& row) {
                    const auto* tile = scoreOf(row, of);
                    return tile && tile->score
                               ? MatrixColumns::tr("%1 of 100, %2, coverage %3")
                                     .arg(exactNumber(*tile->score, QLocale()),
                                          shownStatus(tile->status, tile->coverage), percent(tile->coverage, QLocale()))
                               : QString();
                },
            .mark =
                [of](const Row& row) {
                    const auto* tile = scoreOf(row, of);
                    return tile && tile->score
                               ? std::pair(shownMark(tile->status, tile->coverage), solidity(tile->coverage))
                               : std::pair(Mark::none, Solidity::grey);
                },
            .kind = core::CellKind::number};
}

Column<Row> spendColumn(const std::string& currency)
{
    return {.title = MatrixColumns::tr("Spend"),
            .text =
                [currency](const Row& row) {
                    return row.spend ? amount(*row.spend, "currency", currency, QLocale()) : dash();
                },
            .cell = [](const Row& row) { return row.spend ? core::Cell(*row.spend) : core::Cell(); },
            .alignment = toTheRight,
            .exact =
                [currency](const Row& row) {
                    return row.spend ? exactAmount(*row.spend, "currency", currency, QLocale()) : QString();
                },
            .unit = [currency](const Row&) { return currency; },
            .kind = core::CellKind::number};
}

Column<Row> changeColumn(const std::string& currency)
{
    return {.title = MatrixColumns::tr("Change"),
            .text =
                [](const Row& row) {
                    return row.spend && row.spendBefore ? change(*row.spend, *row.spendBefore, "currency", QLocale())
                                                        : QString();
                },
            .cell =
                [](const Row& row) {
                    return row.spend && row.spendBefore ? core::Cell(*row.spend - *row.spendBefore) : core::Cell();
                },
            .alignment = toTheRight,
            .unit = [currency](const Row&) { return currency; },
            .kind = core::CellKind::number};
}

constexpr int spendAt = 3, changeAt = 4, scoresAt = 5; // columns of the matrix

} // namespace

std::string matrixFigure(int column) { return column == spendAt || column == changeAt ? "cost.spend" : std::string(); }

std::string brokenOutOf(int column)
{
    const auto score = static_cast<std::size_t>(column - scoresAt);
    return column >= scoresAt && score < std::size(scores) ? scores[score] : "cost.spend";
}

std::vector<Column<core::ComponentDetail>> registerColumns(const core::PageHead& head)
{
    using Detail = core::ComponentDetail;
    using core::ComponentField;
    const auto said = [](const QString& title, ComponentField field) {
        return Column<Detail>{.title = title, .text = [field](const Detail& one) {
                                  const auto& value = one.entry.value(field);
                                  return value.empty() ? dash() : qt(value);
                              }};
    };
    std::vector<Column<Detail>> columns{
        {.title = MatrixColumns::tr("Component"),
         .text = [](const Detail& one) { return qt(one.entry.name); },
         .mark =
             [](const Detail& one) {
                 return std::pair(shownMark(one.status, 1),
                                  one.status == core::KpiStatus::no_data ? Solidity::grey : Solidity::full);
             }},
        {.title = MatrixColumns::tr("Kind"),
         .text =
             [](const Detail& one) {
                 const auto& kind = one.entry.value(ComponentField::kind);
                 return kind.empty() ? dash() : kindName(kind);
             }},
        said(MatrixColumns::tr("Data owner"), ComponentField::owner_data),
        said(MatrixColumns::tr("Model owner"), ComponentField::owner_model),
        said(MatrixColumns::tr("Cost owner"), ComponentField::owner_cost),
        said(MatrixColumns::tr("Goal"), ComponentField::goal),
        {.title = MatrixColumns::tr("Portable"),
         .text = [](const Detail& one) { return portableText(one.entry.value(ComponentField::portable)); }}};
    const auto ofRow = [](const Column<Row>& column) {
        Column<Detail> made{.title = column.title,
                            .text = [text = column.text](const Detail& d) { return text(d.row); }};
        made.cell = [cell = column.cell](const Detail& d) { return cell(d.row); };
        made.alignment = column.alignment;
        if (column.exact)
            made.exact = [exact = column.exact](const Detail& d) { return exact(d.row); };
        if (column.mark)
            made.mark = [mark = column.mark](const Detail& d) { return mark(d.row); };
        if (column.unit)
            made.unit = [unit = column.unit](const Detail& d) { return unit(d.row); };
        made.kind = column.kind;
        return made;
    };
    columns.push_back(ofRow(spendColumn(head.currency)));
    for (const auto* of : {"data", "model", "cost", "flow"})
        columns.push_back(ofRow(scoreColumn(of)));
    return columns;
}

QString portableText(const std::string& value)
{
    return value.empty() ? dash() : value == "0" ? MatrixColumns::tr("no") : MatrixColumns::tr("yes");
}

std::vector<Column<Row>> matrixColumns(const core::PageHead& head)
{
    std::vector<Column<Row>> columns{
        {.title = MatrixColumns::tr("Component"), .text = [](const Row& row) { return qt(row.component); }},
        {.title = MatrixColumns::tr("Kind"), .text = [](const Row& row) { return kindName(row.kind); }},
        {.title = MatrixColumns::tr("Owner"),
         .text = [](const Row& row) { return row.owner.empty() ? dash() : qt(row.owner); }},
        spendColumn(head.currency),
        changeColumn(head.currency)};
    for (const auto* of : scores)
        columns.push_back(scoreColumn(of));
    columns.push_back(
        {.title = MatrixColumns::tr("To decide"),
         .text = [](const Row& row) { return row.findings > 0 ? count(row.findings, QLocale()) : QString(); },
         .cell = [](const Row& row) { return core::Cell(row.findings); },
         .alignment = toTheRight,
         .kind = core::CellKind::number});
    return columns;
}

} // namespace ui
