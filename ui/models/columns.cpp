#include "ui/models/columns.h"

#include "core/intake/receipt_text.h"
#include "core/measure/measures.h"
#include "ui/charts/sparkline.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace ui {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(ui::Columns)
};

constexpr Qt::Alignment alignLeft = Qt::AlignLeft | Qt::AlignVCenter;

core::Cell number(const std::optional<double>& value) { return value ? core::Cell(*value) : core::Cell(); }

// The unit as files name it: "currency" by the code of the one in which all is reported.
std::string unitName(const std::string& unit, const std::string& currency)
{
    return unit == "currency" ? currency : unit;
}

template <typename Row>
Column<Row> amountColumn(const QString& title, std::function<std::optional<double>(const Row&)> of,
                         std::function<std::string(const Row&)> unit, const std::string& currency)
{
    return {.title = title,
            .text =
                [of, unit, currency](const Row& row) {
                    const auto value = of(row);
                    return value ? amount(*value, unit(row), currency, QLocale()) : dash();
                },
            .cell = [of](const Row& row) { return number(of(row)); },
            .alignment = alignRight,
            .exact =
                [of, unit, currency](const Row& row) {
                    const auto value = of(row);
                    return value ? exactAmount(*value, unit(row), currency, QLocale()) : QString();
                },
            .unit = [unit, currency](const Row& row) { return unitName(unit(row), currency); },
            .kind = core::CellKind::number};
}

// Without a unit: numerators, correlations.
template <typename Row>
Column<Row> bareColumn(const QString& title, std::function<std::optional<double>(const Row&)> of)
{
    auto column = amountColumn<Row>(title, std::move(of), [](const Row&) { return std::string(); }, {});
    column.unit = {};
    return column;
}

template <typename Row>
Column<Row> countColumn(const QString& title, std::function<std::int64_t(const Row&)> of)
{
    return {.title = title,
            .text = [of](const Row& row) { return count(of(row), QLocale()); },
            .cell = [of](const Row& row) { return core::Cell(of(row)); },
            .alignment = alignRight,
            .kind = core::CellKind::number};
}

// How many of something: sums of it mean something.
template <typename Row>
Column<Row> addingColumn(const QString& title, std::function<std::int64_t(const Row&)> of)
{
    auto column = countColumn<Row>(title, std::move(of));
    column.addsUp = true;
    return column;
}

// A line or a column of a file: 0 is none.
template <typename Row>
Column<Row> placeColumn(const QString& title, std::function<std::int64_t(const Row&)> of)
{
    auto column = countColumn<Row>(title, of);
    column.text = [of](const Row& row) { return of(row) > 0 ? count(of(row), QLocale()) : dash(); };
    column.cell = [of](const Row& row) { return of(row) > 0 ? core::Cell(of(row)) : core::Cell(); };
    return column;
}

template <typename Row>
Column<Row> momentColumn(const QString& title, std::function<core::Milliseconds(const Row&)> of)
{
    return {.title = title,
            .text = [of](const Row& row) { return timeText(of(row), QLocale()); },
            .cell = [of](const Row& row) { return core::Cell(core::Instant{of(row)}); },
            .kind = core::CellKind::time};
}

template <typename Row>
Column<Row> textColumn(const QString& title, std::function<QString(const Row&)> of,
                       std::function<QString(const Row&)> exact = {})
{
    return {.title = title, .text = std::move(of), .exact = std::move(exact)};
}

template <typename Row>
Column<Row> fileColumn(std::function<const std::string&(const Row&)> of)
{
    // With its folder: exports of many months have the same name.
    return textColumn<Row>(
        Columns::tr("File"),
        [of](const Row& row) {
            return qt(of(row)).section(QLatin1Char('/'), -2).remove(QRegularExpression(QStringLiteral("^/")));
        },
        [of](const Row& row) { return qt(of(row)); });
}

template <typename Row>
Column<Row> statusColumn(std::function<std::pair<core::KpiStatus, double>(const Row&)> of)
{
    return {.title = Columns::tr("Status"),
            .text = [of](const Row& row) { return shownStatus(of(row).first, of(row).second); },
            .mark =
                [of](const Row& row) {
                    return std::pair(shownMark(of(row).first, of(row).second), solidity(of(row).second));
                },
            .order = [of](const Row& row) { return core::Cell(static_cast<std::int64_t>(of(row).first)); }};
}

std::string currencyUnit() { return "currency"; }

} // namespace

namespace {

// "92.7 % of 93 %"
QString scoredText(const core::ComponentResult& row)
{
    const QLocale locale;
    if (!row.accuracy || !row.accuracyTarget)
        return dash();
    return Columns::tr("%1 of %2", "what a model scored; its target")
        .arg(judgedAmount(*row.accuracy, row.accuracyTarget, {}, "%", {}, locale),
             amount(*row.accuracyTarget, "%", {}, locale));
}

} // namespace

std::vector<Column<core::ComponentResult>> componentColumns(const std::vector<core::ComponentResult>& rows,
                                                            const std::string& currency)
{
    using Row = core::ComponentResult;
    const auto unit = [](const Row& row) { return row.row.unit; };
    std::vector<std::span<const double>> histories;
    for (const auto& row : rows)
        histories.emplace_back(row.row.series);
    std::vector<Column<Row>> columns = {
        textColumn<Row>(Columns::tr("Component"), [](const Row& row) { return partText(row.component); }),
        textColumn<Row>(Columns::tr("Kind"), [](const Row& row) { return kindName(row.kind); }),
        statusColumn<Row>([](const Row& row) { return std::pair(row.row.status, row.row.coverage); }),
        amountColumn<Row>(
            Columns::tr("Value"), [](const Row& row) { return row.row.value; }, unit, currency),
        {.title = Columns::tr("Change"),
         .text =
             [](const Row& row) {
                 return row.row.value && row.row.previous
                            ? change(*row.row.value, *row.row.previous, row.row.unit, QLocale())
                            : QString();
             },
         .cell =
             [](const Row& row) {
                 return row.row.value && row.row.previous ? core::Cell(*row.row.value - *row.row.previous)
                                                          : core::Cell();
             },
         .alignment = alignRight,
         .unit =
             [currency](const Row& row) {
                 return row.row.unit == "%" ? std::string("pp") : unitName(row.row.unit, currency);
             },
         .kind = core::CellKind::number},
        {.title = Columns::tr("History"),
         .text =
             [](const Row& row) {
                 return Columns::tr("%n period(s)", nullptr, static_cast<int>(row.row.series.size()));
             },
         .cell = [](const Row&) { return core::Cell(); },
         .series = [](const Row& row) { return std::span<const double>(row.row.series); },
         .scale = commonScale(histories),
         .order = [](const Row& row) { return number(row.row.value); }},
        amountColumn<Row>(
            Columns::tr("Spend"), [](const Row& row) { return row.spend; }, [](const Row&) { return currencyUnit(); },
            currency),
        textColumn<Row>(Columns::tr("What is missing"), [](const Row& row) { return messageText(row.row.missing); }),
    };
    const auto place = columns.end() - 2; // before spend
    const bool judged = std::ranges::any_of(rows, [](const Row& row) { return row.accuracy && row.accuracyTarget; });
    if (judged) // a verdict's 0 of 1 says nothing
        columns.insert(place, textColumn<Row>(Columns::tr("Scored", "by a model, against its target"), scoredText));
    else
        columns.insert(
            place, {bareColumn<Row>(Columns::tr("Numerator"), [](const Row& row) { return row.row.numerator; }),
                    bareColumn<Row>(Columns::tr("Denominator"), [](const Row& row) { return row.row.denominator; })});
    return columns;
}

namespace {

core::Cell decimalCell(const std::string& text)
{
    const auto exact = core::Decimal::parse(text);
    return exact ? core::Cell(*exact) : text.empty() ? core::Cell() : core::Cell(text);
}

QString shownDecimal(const std::string& text)
{
    const auto exact = core::Decimal::parse(text);
    return exact ? decimalText(*exact, QLocale()) : qt(text);
}

// The day of a fact, or the period of a stated value.
core::Cell dayCell(const std::string& text)
{
    const auto period = core::Period::parse(text);
    return !period ? core::Cell() : period->first == period->last ? core::Cell(period->first) : core::Cell(*period);
}

QString shownDay(const std::string& text)
{
    const auto period = core::Period::parse(text);
    return !period                         ? qt(text)
           : period->first == period->last ? dayText(period->first, QLocale())
                                           : shortPeriodText(*period, QLocale());
}

// Of the first measure that a row adds to: the unit of what it adds; of a charge by itself that of money.
std::string unitOfAdds(const core::SourceRow& row, const std::string& currency)
{
    if (row.measures.empty())
        return row.currency.empty() ? std::string() : currency;
    const auto measure = core::measureNamed(std::string_view(row.measures).substr(0, row.measures.find(' ')));
    return measure && core::infoOf(*measure).unit == core::MeasureUnit::money ? currency : std::string();
}

} // namespace

std::vector<Column<core::SourceRow>> sourceRowColumns(const std::string& currency,
                                                      const std::optional<std::string>& unit)
{
    using Row = core::SourceRow;
    return {
        textColumn<Row>(Columns::tr("Component"), [](const Row& row) { return partText(row.component); }),
        {.title = Columns::tr("Day"),
         .text = [](const Row& row) { return shownDay(row.day); },
         .cell = [](const Row& row) { return dayCell(row.day); },
         .kind = core::CellKind::time},
        textColumn<Row>(Columns::tr("What it is about"), [](const Row& row) { return qt(row.text); }),
        {.title = Columns::tr("Value"),
         .text = [](const Row& row) { return shownDecimal(row.value); },
         .cell = [](const Row& row) { return decimalCell(row.value); },
         .alignment = alignRight,
         .unit = [](const Row& row) { return row.currency; },
         .kind = core::CellKind::number,
         .unitBeside = true},
        textColumn<Row>(Columns::tr("Currency"), [](const Row& row) { return qt(row.currency); }),
        {.title = Columns::tr("Share"), .text = [](const Row& row) { return qt(row.share); }, .alignment = alignRight},
        {.title = Columns::tr("Adds", "of a row: so much to the figure"),
         .text = [](const Row& row) { return row.adds ? decimalText(*row.adds, QLocale()) : dash(); },
         .cell = [](const Row& row) { return row.adds ? core::Cell(*row.adds) : core::Cell(); },
         .alignment = alignRight,
         .unit = [currency, unit](const Row& row) { return unit ? *unit : unitOfAdds(row, currency); },
         .kind = core::CellKind::number,
         .addsUp = true},
        textColumn<Row>(Columns::tr("Measure"), [](const Row& row) { return qt(row.measures); }),
        fileColumn<Row>([](const Row& row) -> const std::string& { return row.file; }),
        placeColumn<Row>(Columns::tr("Line or entry", "of a source file: texts have lines, JSON documents entries"),
                         [](const Row& row) { return row.line; }),
        countColumn<Row>(Columns::tr("Import"), [](const Row& row) { return core::number(row.import); }),
    };
}

std::vector<Column<core::KpiPoint>> historyColumns(const std::string& unit, const std::string& currency)
{
    using Row = core::KpiPoint;
    const auto same = [unit](const Row&) { return unit; };
    return {
        {.title = Columns::tr("Period"),
         .text = [](const Row& row) { return shortPeriodText(row.period, QLocale()); },
         .cell = [](const Row& row) { return core::Cell(row.period); },
         .kind = core::CellKind::time},
        statusColumn<Row>([](const Row& row) { return std::pair(row.status, row.coverage); }),
        amountColumn<Row>(
            Columns::tr("Value"), [](const Row& row) { return row.value; }, same, currency),
        amountColumn<Row>(
            Columns::tr("Target"), [](const Row& row) { return row.target; }, same, currency),
        amountColumn<Row>(
            Columns::tr("Floor"), [](const Row& row) { return row.floor; }, same, currency),
        bareColumn<Row>(Columns::tr("Numerator"), [](const Row& row) { return row.numerator; }),
        bareColumn<Row>(Columns::tr("Denominator"), [](const Row& row) { return row.denominator; }),
        {.title = Columns::tr("Coverage"),
         .text = [](const Row& row) { return row.value ? percent(row.coverage, QLocale()) : dash(); },
         .cell = [](const Row& row) { return row.value ? core::Cell(row.coverage * 100) : core::Cell(); },
         .alignment = alignRight,
         .unit = [](const Row&) { return std::string("%"); },
         .kind = core::CellKind::number},
    };
}

std::vector<Column<core::FormulaInput>> inputColumns(const std::string& currency)
{
    using Row = core::FormulaInput;
    return {
        textColumn<Row>(
            Columns::tr("Measure"), [](const Row& row) { return qt(row.title.empty() ? row.measure : row.title); },
            [](const Row& row) { return qt(row.measure); }),
        amountColumn<Row>(
            Columns::tr("Total"), [](const Row& row) { return row.total; }, [](const Row& row) { return row.unit; },
            currency),
        textColumn<Row>(Columns::tr("Imports"),
                        [](const Row& row) {
                            QStringList ids;
                            for (const auto id : row.imports)
                                ids << QString::number(core::number(id));
                            return ids.join(QStringLiteral(", "));
                        }),
    };
}

std::vector<Column<core::ImportRef>> importRefColumns()
{
    using Row = core::ImportRef;
    return {
        countColumn<Row>(Columns::tr("Import"), [](const Row& row) { return core::number(row.id); }),
        fileColumn<Row>([](const Row& row) -> const std::string& { return row.file; }),
        momentColumn<Row>(Columns::tr("Imported"), [](const Row& row) { return row.at; }),
        addingColumn<Row>(Columns::tr("Rows"), [](const Row& row) { return row.rows; }),
        addingColumn<Row>(Columns::tr("Rejected"), [](const Row& row) { return row.rejected; }),
        textColumn<Row>(Columns::tr("Identity"), [](const Row& row) { return qt(row.identity); }),
    };
}

std::vector<Column<core::ImportRow>> importColumns()
{
    using Row = core::ImportRow;
    return {
        countColumn<Row>(Columns::tr("Import"), [](const Row& row) { return core::number(row.ref.id); }),
        fileColumn<Row>([](const Row& row) -> const std::string& { return row.ref.file; }),
        // Most have the name of their format: then once is enough.
        textColumn<Row>(Columns::tr("Source"),
                        [](const Row& row) {
                            return row.source == row.format ? qt(row.source)
                                                            : qt(row.source) + QStringLiteral(" · ") + qt(row.format);
                        }),
        textColumn<Row>(Columns::tr("State"),
                        [](const Row& row) {
                            return row.status == "in force"  ? Columns::tr("in force")
                                   : row.status == "in part" ? Columns::tr("in force in part")
                                   : row.status == "replaced" || row.status == "superseded" ? Columns::tr("replaced")
                                   : row.status == "undone"                                 ? Columns::tr("undone")
                                   : row.status == "held back"                              ? Columns::tr("held back")
                                   : row.status == "dropped"
                                       ? Columns::tr("given up", "rows of a version replaced long ago")
                                       : qt(row.status);
                        }),
        addingColumn<Row>(Columns::tr("Rows"), [](const Row& row) { return row.ref.rows; }),
        addingColumn<Row>(Columns::tr("Rejected"), [](const Row& row) { return row.ref.rejected; }),
        textColumn<Row>(Columns::tr("Totals"),
                        [](const Row& row) {
                            QStringList parts;
                            for (const auto& [name, value] : row.totals)
                                parts << messageText(core::totalNameText(name)) + QChar(0x00A0) + qt(value);
                            return parts.join(QStringLiteral(", "));
                        }),
        momentColumn<Row>(Columns::tr("Imported"), [](const Row& row) { return row.ref.at; }),
        textColumn<Row>(Columns::tr("Note"),
                        [](const Row& row) {
                            QStringList replaced, notes;
                            if (row.continues)
                                notes << Columns::tr("continues import %1", "id of an import; the file has grown")
                                             .arg(core::number(*row.continues));
                            for (const auto id : row.replaces)
                                replaced << QString::number(core::number(id));
                            if (!replaced.isEmpty())
                                notes << Columns::tr("in place of import %1", "ids of imports, by commas")
                                             .arg(replaced.join(QStringLiteral(", ")));
                            if (!row.note.empty())
                                notes << qt(row.note);
                            return notes.join(QStringLiteral("; "));
                        }),
    };
}

std::vector<Column<core::QuarantineRow>> quarantineColumns()
{
    using Row = core::QuarantineRow;
    return {
        fileColumn<Row>([](const Row& row) -> const std::string& { return row.file; }),
        placeColumn<Row>(Columns::tr("Line"), [](const Row& row) { return row.line; }),
        placeColumn<Row>(Columns::tr("Column", "of a line of text"), [](const Row& row) { return row.column; }),
        textColumn<Row>(Columns::tr("Reason"),
                        [](const Row& row) { return messageText(core::rejectionText(row.code, row.reason)); }),
        textColumn<Row>(Columns::tr("Text"), [](const Row& row) { return qt(row.text); }),
        countColumn<Row>(Columns::tr("Import"), [](const Row& row) { return core::number(row.import); }),
    };
}

std::vector<Column<core::SourceEntry>> sourceColumns()
{
    using Row = core::SourceEntry;
    return {
        textColumn<Row>(Columns::tr("Source"), [](const Row& row) { return qt(row.name); }),
        textColumn<Row>(Columns::tr("Format"), [](const Row& row) { return qt(row.format); }),
        textColumn<Row>(Columns::tr("Role", "of a source"),
                        [](const Row& row) {
                            return !row.hasMoney        ? dash()
                                   : row.role == "view" ? Columns::tr("view of money billed elsewhere")
                                   : !row.effectiveFrom.empty()
                                       ? Columns::tr("bills; effective costs from %1").arg(qt(row.effectiveFrom))
                                   : !row.billedFrom.empty()
                                       ? Columns::tr("effective costs of what %1 bills").arg(qt(row.billedFrom))
                                       : Columns::tr("bills");
                        }),
        textColumn<Row>(Columns::tr("Currency of rows that name none"),
                        [](const Row& row) {
                            return !row.hasMoney          ? dash()
                                   : row.currency.empty() ? Columns::tr("not known")
                                                          : qt(row.currency);
                        }),
        textColumn<Row>(Columns::tr("Rhythm"), [](const Row& row) { return rhythmText(row.rhythm); }),
        textColumn<Row>(
            Columns::tr("Late since"),
            [](const Row& row) { return row.rhythm.lateSince ? dayText(*row.rhythm.lateSince, QLocale()) : dash(); }),
        countColumn<Row>(Columns::tr("Imports"), [](const Row& row) { return row.imports; }),
    };
}

QString rhythmText(const core::SourceRhythm& rhythm)
{
    constexpr int week = 7, shortMonth = 28, longMonth = 31;
    if (rhythm.said == "none")
        return Columns::tr("nothing expected");
    return rhythm.every == 0      ? dash()
           : rhythm.every == 1    ? Columns::tr("daily")
           : rhythm.every == week ? Columns::tr("weekly")
           : rhythm.every >= shortMonth && rhythm.every <= longMonth
               ? Columns::tr("monthly")
               : Columns::tr("every %1 days").arg(count(rhythm.every, QLocale()));
}

} // namespace ui
