#include "ui/models/columns.h"

#include "core/intake/receipt_text.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <limits>

namespace ui {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(ui::Columns)
};

// Absent numbers sort below all others.
QVariant number(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant(-std::numeric_limits<double>::infinity());
}

template <typename Row>
Column<Row> amountColumn(const QString& title, std::function<std::optional<double>(const Row&)> of,
                         std::function<std::string(const Row&)> unit, const std::string& currency)
{
    return {title,
            [of, unit, currency](const Row& row) {
                const auto value = of(row);
                return value ? amount(*value, unit(row), currency, QLocale()) : dash();
            },
            [of](const Row& row) { return number(of(row)); },
            alignRight,
            [of, unit, currency](const Row& row) {
                const auto value = of(row);
                return value ? exactAmount(*value, unit(row), currency, QLocale()) : QString();
            },
            {},
            {}};
}

template <typename Row>
Column<Row> countColumn(const QString& title, std::function<std::int64_t(const Row&)> of)
{
    return {title,
            [of](const Row& row) { return count(of(row), QLocale()); },
            [of](const Row& row) { return QVariant(static_cast<qlonglong>(of(row))); },
            alignRight,
            {},
            {},
            {}};
}

template <typename Row>
Column<Row> textColumn(const QString& title, std::function<QString(const Row&)> of,
                       std::function<QString(const Row&)> exact = {})
{
    return {title, std::move(of), {}, Qt::AlignLeft | Qt::AlignVCenter, std::move(exact), {}, {}};
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
    return {
        Columns::tr("Status"),
        [of](const Row& row) { return shownStatus(of(row).first, of(row).second); },
        [of](const Row& row) { return QVariant(static_cast<int>(of(row).first)); },
        Qt::AlignLeft | Qt::AlignVCenter,
        {},
        [of](const Row& row) { return std::pair(shownMark(of(row).first, of(row).second), solidity(of(row).second)); },
        {}};
}

std::string currencyUnit() { return "currency"; }

} // namespace

std::vector<Column<core::ComponentResult>> componentColumns(const std::string& currency)
{
    using Row = core::ComponentResult;
    const auto unit = [](const Row& row) { return row.row.unit; };
    const auto bare = [](const Row&) { return std::string(); };
    return {
        textColumn<Row>(Columns::tr("Component"), [](const Row& row) { return partText(row.component); }),
        textColumn<Row>(Columns::tr("Kind"), [](const Row& row) { return kindName(row.kind); }),
        statusColumn<Row>([](const Row& row) { return std::pair(row.row.status, row.row.coverage); }),
        amountColumn<Row>(
            Columns::tr("Value"), [](const Row& row) { return row.row.value; }, unit, currency),
        {Columns::tr("Change"),
         [](const Row& row) {
             return row.row.value && row.row.previous
                        ? change(*row.row.value, *row.row.previous, row.row.unit, QLocale())
                        : QString();
         },
         [](const Row& row) {
             return row.row.value && row.row.previous ? QVariant(*row.row.value - *row.row.previous) : number({});
         },
         alignRight,
         {},
         {},
         {}},
        {Columns::tr("History"),
         [](const Row& row) { return Columns::tr("%n period(s)", nullptr, static_cast<int>(row.row.series.size())); },
         [](const Row& row) { return number(row.row.value); },
         Qt::AlignLeft | Qt::AlignVCenter,
         {},
         {},
         [](const Row& row) { return std::span<const double>(row.row.series); }},
        amountColumn<Row>(Columns::tr("Numerator"), [](const Row& row) { return row.row.numerator; }, bare, {}),
        amountColumn<Row>(Columns::tr("Denominator"), [](const Row& row) { return row.row.denominator; }, bare, {}),
        amountColumn<Row>(
            Columns::tr("Spend"), [](const Row& row) { return row.spend; }, [](const Row&) { return currencyUnit(); },
            currency),
        textColumn<Row>(Columns::tr("What is missing"), [](const Row& row) { return messageText(row.row.missing); }),
    };
}

namespace {

QString valueOf(const core::SourceRow& row)
{
    return qt(row.currency.empty() ? row.value : row.value + " " + row.currency);
}

} // namespace

std::vector<Column<core::SourceRow>> sourceRowColumns()
{
    using Row = core::SourceRow;
    return {
        textColumn<Row>(Columns::tr("Component"), [](const Row& row) { return partText(row.component); }),
        textColumn<Row>(Columns::tr("Measure"), [](const Row& row) { return qt(row.measures); }),
        textColumn<Row>(Columns::tr("Day"), [](const Row& row) { return qt(row.day); }),
        {Columns::tr("Value"),
         [](const Row& row) {
             bool isNumber = false;
             const double value = valueOf(row).toDouble(&isNumber);
             return isNumber ? exactNumber(value, QLocale()) : valueOf(row);
         },
         [](const Row& row) {
             bool isNumber = false;
             const double value = valueOf(row).toDouble(&isNumber);
             return isNumber ? QVariant(value) : number({});
         },
         alignRight,
         [](const Row& row) { return valueOf(row); },
         {},
         {}},
        {Columns::tr("Share"),
         [](const Row& row) { return qt(row.share); },
         {},
         alignRight,
         [](const Row& row) { return qt(row.share); },
         {},
         {}},
        textColumn<Row>(Columns::tr("What it is about"), [](const Row& row) { return qt(row.text); }),
        fileColumn<Row>([](const Row& row) -> const std::string& { return row.file; }),
        countColumn<Row>(Columns::tr("Line or entry", "of a source file: texts have lines, JSON documents entries"),
                         [](const Row& row) { return row.line; }),
        countColumn<Row>(Columns::tr("Import"), [](const Row& row) { return core::number(row.import); }),
    };
}

std::vector<Column<core::KpiPoint>> historyColumns(const std::string& unit, const std::string& currency)
{
    using Row = core::KpiPoint;
    const auto same = [unit](const Row&) { return unit; };
    const auto bare = [](const Row&) { return std::string(); };
    return {
        {Columns::tr("Period"),
         [](const Row& row) { return shortPeriodText(row.period, QLocale()); },
         [](const Row& row) { return QVariant(core::number(row.period.first)); },
         Qt::AlignLeft | Qt::AlignVCenter,
         {},
         {},
         {}},
        statusColumn<Row>([](const Row& row) { return std::pair(row.status, row.coverage); }),
        amountColumn<Row>(
            Columns::tr("Value"), [](const Row& row) { return row.value; }, same, currency),
        amountColumn<Row>(
            Columns::tr("Target"), [](const Row& row) { return row.target; }, same, currency),
        amountColumn<Row>(
            Columns::tr("Floor"), [](const Row& row) { return row.floor; }, same, currency),
        amountColumn<Row>(Columns::tr("Numerator"), [](const Row& row) { return row.numerator; }, bare, {}),
        amountColumn<Row>(Columns::tr("Denominator"), [](const Row& row) { return row.denominator; }, bare, {}),
        {Columns::tr("Coverage"),
         [](const Row& row) { return row.value ? percent(row.coverage, QLocale()) : dash(); },
         [](const Row& row) { return QVariant(row.coverage); },
         alignRight,
         {},
         {},
         {}},
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
        {Columns::tr("Imported"),
         [](const Row& row) { return timeText(row.at, QLocale()); },
         [](const Row& row) { return QVariant(static_cast<qlonglong>(row.at)); },
         Qt::AlignLeft | Qt::AlignVCenter,
         {},
         {},
         {}},
        countColumn<Row>(Columns::tr("Rows"), [](const Row& row) { return row.rows; }),
        countColumn<Row>(Columns::tr("Rejected"), [](const Row& row) { return row.refused; }),
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
        countColumn<Row>(Columns::tr("Rows"), [](const Row& row) { return row.ref.rows; }),
        countColumn<Row>(Columns::tr("Rejected"), [](const Row& row) { return row.ref.refused; }),
        textColumn<Row>(Columns::tr("Totals"),
                        [](const Row& row) {
                            QStringList parts;
                            for (const auto& [name, value] : row.totals)
                                parts << messageText(core::totalNameText(name)) + QChar(0x00A0) + qt(value);
                            return parts.join(QStringLiteral(", "));
                        }),
        {Columns::tr("Imported"),
         [](const Row& row) { return timeText(row.ref.at, QLocale()); },
         [](const Row& row) { return QVariant(static_cast<qlonglong>(row.ref.at)); },
         Qt::AlignLeft | Qt::AlignVCenter,
         {},
         {},
         {}},
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
        {Columns::tr("Line"),
         [](const Row& row) { return row.line > 0 ? count(row.line, QLocale()) : dash(); },
         [](const Row& row) { return QVariant(static_cast<qlonglong>(row.line)); },
         alignRight,
         {},
         {},
         {}},
        {Columns::tr("Column", "of a line of text"),
         [](const Row& row) { return row.column > 0 ? count(row.column, QLocale()) : dash(); },
         [](const Row& row) { return QVariant(static_cast<qlonglong>(row.column)); },
         alignRight,
         {},
         {},
         {}},
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
        countColumn<Row>(Columns::tr("Imports"), [](const Row& row) { return row.imports; }),
    };
}

} // namespace ui
