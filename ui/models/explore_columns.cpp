#include "ui/models/explore_columns.h"

#include "core/explore/fields.h"
#include "core/kpi/shown.h"
#include "core/measure/measures.h"
#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

struct Explored {
    Q_DECLARE_TR_FUNCTIONS(ui::Explored)
};

using Made = std::shared_ptr<const ExploreAnswer>;

const core::Figure* figureAt(const AnswerLine& line, const AnswerPlace& place)
{
    const auto& figures = place.column ? (*line.cells)[*place.column] : *line.total;
    return place.name < figures.size() && figures[place.name] ? &*figures[place.name] : nullptr;
}

core::Cell numberOf(const core::Figure& figure)
{
    return figure.exact ? core::Cell(*figure.exact) : figure.value ? core::Cell(*figure.value) : core::Cell();
}

bool isDifference(const core::View& view, std::size_t name)
{
    return name > 0 && view.compare != core::CompareWith::nothing
           && valueOfName(view, name) == valueOfName(view, name - 1);
}

// How the figures of one column are read.
struct Reading {
    std::string unit;        // as Answer::units has it
    std::string currency;    // of amounts
    bool isSigned = false;   // a difference
    bool namesMoney = false; // currencies differ from row to row

    QString text(const core::Figure& figure) const
    {
        if (!figure.value)
            return dash();
        const QLocale locale;
        QString number = unit == "currency" && !namesMoney ? amountNumber(*figure.value, unit, locale)
                         : unit == "pp"
                             ? Explored::tr("%1 pp", "percentage points").arg(amountNumber(*figure.value, {}, locale))
                             : amount(*figure.value, unit, currency, locale);
        return isSigned && *figure.value > 0 ? QLatin1Char('+') + number : number;
    }
    QString exact(const core::Figure& figure) const
    {
        const QLocale locale;
        const auto unitWord = unit == "pp" ? QStringLiteral("pp") : unitText(unit, currency);
        QString number = figure.exact   ? decimalText(*figure.exact, locale)
                         : figure.value ? exactNumber(*figure.value, locale)
                                        : Explored::tr("rows, but no figure");
        if (!unitWord.isEmpty() && figure.value)
            number += QChar(0x00A0) + unitWord;
        if (figure.status)
            number += QStringLiteral(", ") + shownStatus(*figure.status, figure.coverage.value_or(0));
        return figure.count < 0 ? number
                                : number + QStringLiteral(", ")
                                      + Explored::tr("%Ln source row(s)", nullptr, static_cast<int>(figure.count));
    }
};

// Amounts under a member of the field currency are in it.
std::string currencyAt(const ExploreAnswer& made, const core::Key& row, const std::optional<std::size_t>& column)
{
    const auto memberOf = [](const std::vector<std::string>& fields, const core::Key& key) -> const std::string* {
        const auto at = static_cast<std::size_t>(std::ranges::find(fields, "currency") - fields.begin());
        return at < key.size() ? &key[at] : nullptr;
    };
    if (const auto* member = memberOf(made.view.rows, row))
        return *member;
    if (const auto* member = column ? memberOf(made.view.columns, made.answer.columns[*column]) : nullptr)
        return *member;
    return made.answer.currency;
}

Column<AnswerLine> fieldColumn(const ExploreAnswer& made, std::size_t at)
{
    const bool hasField = at < made.view.rows.size();
    const std::string field = hasField ? made.view.rows[at] : std::string();
    Column<AnswerLine> column;
    column.title = hasField ? fieldText(field) : QString();
    column.text = [field, at](const AnswerLine& line) {
        return at < line.key->size()                    ? memberText(field, (*line.key)[at])
               : line.isTotal && at == line.key->size() ? Explored::tr("Total")
                                                        : QString();
    };
    if (core::grainOf(field)) {
        column.kind = core::CellKind::time;
        column.cell = [at](const AnswerLine& line) {
            const auto period = at < line.key->size() ? core::Period::parse((*line.key)[at]) : std::nullopt;
            return period ? core::Cell(*period) : at < line.key->size() ? core::Cell((*line.key)[at]) : core::Cell();
        };
    }
    return column;
}

QString figureTitle(const ExploreAnswer& made, const AnswerPlace& place, const std::vector<KnownKpi>& kpis)
{
    const auto& view = made.view;
    const auto value = valueOfName(view, place.name);
    QString name = valueName(view.from, view.values[value].of, kpis);
    if (view.values[value].show != core::ShowAs::value)
        name += QStringLiteral(", ") + showText(view.values[value].show);
    if (isDifference(view, place.name))
        name = made.answer.units[place.name] == "%" && isDifference(view, place.name - 1) ? Explored::tr("change in %")
                                                                                          : Explored::tr("change");
    QStringList members;
    if (place.column)
        for (std::size_t i = 0; i < made.answer.columns[*place.column].size(); ++i)
            members << memberText(view.columns[i], made.answer.columns[*place.column][i]);
    else
        members << Explored::tr("Total");
    if (members.isEmpty() || view.columns.empty())
        return name;
    const QString where = members.join(QStringLiteral(", "));
    return made.answer.valueNames.size() == 1 ? where : where + QStringLiteral(" · ") + name;
}

Column<AnswerLine> figureColumn(const Made& made, const AnswerPlace& place, const std::vector<KnownKpi>& kpis)
{
    const auto reading = [made, place](const AnswerLine& line) {
        const auto& view = made->view;
        const auto fields = view.fields();
        return Reading{made->answer.units[place.name], currencyAt(*made, *line.key, place.column),
                       isDifference(view, place.name)
                           || view.values[valueOfName(view, place.name)].show == core::ShowAs::difference,
                       std::ranges::find(fields, "currency") != fields.end()};
    };
    Column<AnswerLine> column;
    column.title = figureTitle(*made, place, kpis);
    column.text = [reading, place](const AnswerLine& line) {
        const auto* figure = figureAt(line, place);
        return figure ? reading(line).text(*figure) : QString();
    };
    column.cell = [place](const AnswerLine& line) {
        const auto* figure = figureAt(line, place);
        return figure ? numberOf(*figure) : core::Cell();
    };
    column.alignment = alignRight;
    column.exact = [reading, place](const AnswerLine& line) {
        const auto* figure = figureAt(line, place);
        return figure ? reading(line).exact(*figure) : QString();
    };
    column.unit = [reading](const AnswerLine& line) {
        const auto how = reading(line);
        return how.unit == "currency" ? how.currency : how.unit;
    };
    column.kind = core::CellKind::number;
    if (made->view.from == core::Subject::kpi && !isDifference(made->view, place.name))
        column.mark = [place](const AnswerLine& line) -> std::optional<std::pair<Mark, Solidity>> {
            const auto* figure = figureAt(line, place);
            if (!figure || !figure->status || !core::isVerdict(*figure->status)) // a dash says that there is none
                return {};
            const double coverage = figure->coverage.value_or(0);
            return std::pair(shownMark(*figure->status, coverage), solidity(coverage));
        };
    return column;
}

} // namespace

AnswerLines::AnswerLines(std::shared_ptr<const ExploreAnswer> made) : made_(std::move(made))
{
    if (!made_)
        return;
    rows_ = made_->view.rows.empty() ? 0 : made_->answer.rows.size();
    hasTotals_ = made_->view.columnTotals && !made_->answer.rows.empty();
}

AnswerLine AnswerLines::operator[](std::size_t n) const
{
    static const core::Key whole;
    const auto& answer = made_->answer;
    if (n == rows_)
        return {&whole, &answer.columnTotals, &answer.grand, true};
    const auto& row = answer.rows[n];
    return {&row.key, &row.cells, &row.total, row.level() < made_->view.rows.size()};
}

std::vector<AnswerPlace> answerPlaces(const ExploreAnswer& made)
{
    std::vector<AnswerPlace> places;
    for (std::size_t field = 0; field < std::max<std::size_t>(made.view.rows.size(), 1); ++field)
        places.push_back({field, {}, 0});
    const auto names = made.answer.valueNames.size();
    for (std::size_t column = 0; column < made.answer.columns.size(); ++column)
        for (std::size_t name = 0; name < names; ++name)
            places.push_back({{}, column, name});
    for (std::size_t name = 0; name < names && made.view.rowTotals && !made.view.columns.empty(); ++name)
        places.push_back({{}, {}, name});
    return places;
}

std::size_t valueOfName(const core::View& view, std::size_t name)
{
    for (std::size_t value = 0, first = 0; value < view.values.size(); ++value) {
        const bool compared =
            view.compare != core::CompareWith::nothing && view.values[value].show == core::ShowAs::value;
        first += compared ? 3 : 1;
        if (name < first)
            return value;
    }
    return 0;
}

std::vector<Column<AnswerLine>> exploreColumns(const ExploreAnswer& made, const std::vector<KnownKpi>& kpis)
{
    const auto kept = std::make_shared<const ExploreAnswer>(made);
    std::vector<Column<AnswerLine>> columns;
    for (const auto& place : answerPlaces(made))
        columns.push_back(place.field ? fieldColumn(made, *place.field) : figureColumn(kept, place, kpis));
    return columns;
}

std::optional<std::string> unitOfRows(const ExploreAnswer& made, const core::FigureRef& figure)
{
    const auto& view = made.view;
    if (view.from == core::Subject::kpi || view.from == core::Subject::measure)
        return {};
    if (view.from != core::Subject::cost || !core::isAmount(view.values[figure.value].of))
        return std::string();
    const auto column =
        figure.column ? std::ranges::find(made.answer.columns, *figure.column) : made.answer.columns.end();
    return currencyAt(made, figure.row,
                      column == made.answer.columns.end()
                          ? std::nullopt
                          : std::optional(static_cast<std::size_t>(column - made.answer.columns.begin())));
}

QString valueName(core::Subject subject, std::string_view value, const std::vector<KnownKpi>& kpis)
{
    if (subject == core::Subject::kpi) {
        const auto known = std::ranges::find(kpis, value, &KnownKpi::id);
        return known != kpis.end() ? kpiText(known->name) : domainName(value);
    }
    if (subject == core::Subject::measure) {
        const auto measure = core::measureNamed(value);
        return measure ? QCoreApplication::translate("Measure", std::string(core::infoOf(*measure).title).c_str())
                       : qt(value);
    }
    return value == "billed"           ? Explored::tr("Billed cost")
           : value == "effective"      ? Explored::tr("Effective cost")
           : value == "list"           ? Explored::tr("List cost")
           : value == "contracted"     ? Explored::tr("Contracted cost")
           : value == "quantity"       ? Explored::tr("Quantity used")
           : value == "rows"           ? Explored::tr("Charges")
           : value == "unit_price"     ? Explored::tr("Cost per unit used")
           : value == "discount_share" ? Explored::tr("Share of discount")
           : value == "run"            ? Explored::tr("Checks run")
           : value == "passed"         ? Explored::tr("Checks passed")
           : value == "failed"         ? Explored::tr("Checks failed")
           : value == "pass_rate"      ? Explored::tr("Pass rate")
           : value == "count"          ? Explored::tr("Points")
           : value == "sum"            ? Explored::tr("Sum of points")
           : value == "mean"           ? Explored::tr("Mean of points")
           : value == "min"            ? Explored::tr("Least point")
           : value == "max"            ? Explored::tr("Greatest point")
           : value == "last"           ? Explored::tr("Latest point")
                                       : qt(value);
}

QString showText(core::ShowAs show)
{
    switch (show) {
    case core::ShowAs::value: return Explored::tr("as it is");
    case core::ShowAs::percent_of_row: return Explored::tr("% of the row");
    case core::ShowAs::percent_of_column: return Explored::tr("% of the column");
    case core::ShowAs::percent_of_total: return Explored::tr("% of all");
    case core::ShowAs::percent_of_parent: return Explored::tr("% of the level above");
    case core::ShowAs::difference: return Explored::tr("step from the time before");
    case core::ShowAs::running: return Explored::tr("running total");
    case core::ShowAs::rank: return Explored::tr("rank");
    }
    return {};
}

QString subjectText(core::Subject subject)
{
    switch (subject) {
    case core::Subject::kpi: return Explored::tr("figure");
    case core::Subject::measure: return Explored::tr("measure");
    case core::Subject::cost: return Explored::tr("cost");
    case core::Subject::check: return Explored::tr("check");
    case core::Subject::point: return Explored::tr("metric");
    }
    return {};
}

} // namespace ui
