#include "core/store/rows_table.h"

#include "core/base/text.h"
#include "core/store/row_placer.h"
#include "core/store/rows_columns.h"
#include "core/store/rows_scan.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <memory>
#include <unordered_map>

namespace core {

namespace {

struct Shared { // one a table and connection
    const Database* db;
    RowKind kind;
    bool* inside;
};

struct Table : sqlite3_vtab {
    Shared* shared = nullptr;
    std::vector<TableColumn> columns;
};

class Inside { // while it lives, the tables read their own
public:
    explicit Inside(bool* flag) : flag_(flag), before_(flag != nullptr && *flag)
    {
        if (flag_ != nullptr)
            *flag_ = true;
    }
    ~Inside()
    {
        if (flag_ != nullptr)
            *flag_ = before_;
    }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

private:
    bool* flag_;
    bool before_;
};

// No exception passes through SQLite.
template <typename Work>
int guarded(Table* table, Work work)
{
    try {
        const Inside inside(table->shared->inside);
        return work();
    } catch (const Error& error) {
        sqlite3_free(table->zErrMsg);
        table->zErrMsg = sqlite3_mprintf("%s", error.what());
        return error.fault() == Fault::cancelled   ? SQLITE_INTERRUPT
               : error.fault() == Fault::workspace ? SQLITE_CORRUPT_VTAB
                                                   : SQLITE_ERROR;
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
}

struct Cursor : sqlite3_vtab_cursor {
    std::unique_ptr<RowScan> scan;
    bool atEnd = true;
    std::int64_t file = 0;                                          // whose column numbers are known
    std::vector<int> numbers;                                       // by column of the table
    std::string currency;                                           // of rows that name none
    std::map<std::int64_t, std::optional<std::int64_t>> components; // by bucket
    std::unordered_map<std::string, std::int64_t> assets;
    std::unordered_map<std::string, std::int64_t> runs;

    Table& table() const { return *static_cast<Table*>(pVtab); }
    void advance()
    {
        atEnd = !scan->next();
        if (!atEnd && number(scan->file().id()) != file)
            openFile();
    }
    void openFile()
    {
        auto& rows = scan->file();
        file = number(rows.id());
        numbers.clear();
        for (const auto& column : table().columns) {
            if (column.show == Show::cell) {
                const auto found = std::ranges::find(rows.columns(), column.role, &FileColumn::name);
                numbers.push_back(found == rows.columns().end() ? noColumn : found->number);
            } else {
                numbers.push_back(column.role.empty() ? noColumn : rows.columnOf(column.role));
            }
        }
        currency = text(*table().shared->db,
                        "SELECT s.currency FROM import_file f JOIN import i ON i.id = f.import JOIN source s ON s.id = "
                        "i.source WHERE f.id = ?",
                        rows.id());
        if (currency.empty())
            currency.assign(1, '?');
    }
    std::optional<std::int64_t> component(std::int64_t bucket)
    {
        const auto known = components.find(bucket);
        if (known != components.end())
            return known->second;
        Statement query(*table().shared->db, "SELECT component FROM bucket WHERE id = ?");
        query.with(bucket);
        const auto found = query.step() ? query.maybeInteger(0) : std::nullopt;
        components[bucket] = found;
        return found;
    }
    std::int64_t asset(std::string_view word)
    {
        const auto [entry, fresh] = assets.try_emplace(std::string(word), 0);
        if (fresh)
            entry->second = assetId(*table().shared->db, word);
        return entry->second;
    }
    std::int64_t run(std::string_view word)
    {
        const auto [entry, fresh] = runs.try_emplace(std::string(word), 0);
        if (fresh)
            entry->second = runId(*table().shared->db, word);
        return entry->second;
    }
};

void resultText(sqlite3_context* context, std::string_view text)
{
    sqlite3_result_text64(context, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void resultId(sqlite3_context* context, std::int64_t id)
{
    if (id > 0)
        sqlite3_result_int64(context, id);
}

// A cost cell that says nothing is NULL.
void resultCell(sqlite3_context* context, std::string_view text, bool nullable)
{
    if (!nullable || !isNullCell(text))
        resultText(context, text);
}

void showAmount(sqlite3_context* context, Cursor& cursor, int column, bool exact)
{
    auto& scan = *cursor.scan;
    const auto amount = scan.segment().amount(column, scan.row(), scan.decimalComma());
    if (amount.kind != Amount::Kind::value)
        return;
    if (exact)
        resultText(context, amount.value.text());
    else
        sqlite3_result_double(context, amount.value.toDouble());
}

std::optional<Milliseconds> timeOf(std::string_view text)
{
    // Imports write 2026-03-01; older ones kept 03/01/2026 as it stood and read the month first.
    const auto time = isNullCell(text) ? std::nullopt : parseTime(text, DateOrder::month_first);
    return time ? std::optional(time->at_ms) : std::nullopt;
}

void showTime(sqlite3_context* context, std::string_view text)
{
    if (const auto time = timeOf(text))
        sqlite3_result_int64(context, *time);
}

void showBillingDay(sqlite3_context* context, RowScan& scan, std::string_view start)
{
    const auto end = scan.columnOf("billing_end");
    if (const auto first = billingDays(timeOf(start), end == noColumn ? std::nullopt : timeOf(scan.text(end))).first)
        resultText(context, isoDay(*first));
}

void showReal(sqlite3_context* context, std::optional<double> value, bool kind)
{
    if (!value)
        return;
    if (!kind)
        sqlite3_result_double(context, *value); // NaN becomes NULL
    else
        resultText(context, std::isnan(*value) ? "nan" : !std::isinf(*value) ? "finite" : *value > 0 ? "+inf" : "-inf");
}

void showPart(sqlite3_context* context, const TableColumn& column, std::string_view word)
{
    if (word.empty())
        return;
    if (column.show == Show::runPart) {
        const auto [kind, id] = runOf(word);
        resultText(context, column.part == 0 ? kind : id);
        return;
    }
    const auto name = assetOf(word);
    const std::string_view parts[] = {assetKindName(name.kind), name.nameSpace, name.name, name.version};
    resultText(context, parts[column.part]);
}

int show(sqlite3_context* context, Cursor& cursor, int place)
{
    const auto& column = cursor.table().columns[static_cast<std::size_t>(place)];
    auto& scan = *cursor.scan;
    const auto number = cursor.numbers[static_cast<std::size_t>(place)];
    const auto text = [&] { return scan.text(number); };
    const bool cost = cursor.table().shared->kind == RowKind::cost;
    switch (column.show) {
    case Show::import: sqlite3_result_int64(context, scan.import()); break;
    case Show::file: sqlite3_result_int64(context, cursor.file); break;
    case Show::row: sqlite3_result_int64(context, scan.segment().integers(lineColumn)[scan.row()].value_or(0)); break;
    case Show::day: sqlite3_result_int64(context, core::number(scan.day())); break;
    case Show::date: resultText(context, isoDay(scan.day())); break;
    case Show::time: showTime(context, text()); break;
    case Show::billingDay: showBillingDay(context, scan, text()); break;
    case Show::text:
        if (column.role == "currency" && isNullCell(text()))
            resultText(context, cursor.currency);
        else
            resultCell(context, text(), cost);
        break;
    case Show::cell:
        if (number != noColumn)
            resultText(context, text());
        break;
    case Show::amount: showAmount(context, cursor, number, false); break;
    case Show::exact: showAmount(context, cursor, number, true); break;
    case Show::correction: sqlite3_result_int64(context, isCorrection(text()) ? 1 : 0); break;
    case Show::at:
    case Show::integer:
        if (const auto value = scan.segment().integers(number)[scan.row()])
            sqlite3_result_int64(context, *value);
        break;
    case Show::real:
    case Show::value: showReal(context, scan.segment().reals(number)[scan.row()], false); break;
    case Show::valueKind: showReal(context, scan.segment().reals(number)[scan.row()], true); break;
    case Show::asset: resultId(context, text().empty() ? 0 : cursor.asset(text())); break;
    case Show::run: resultId(context, text().empty() ? 0 : cursor.run(text())); break;
    case Show::assetPart:
    case Show::runPart: showPart(context, column, text()); break;
    case Show::bucket: resultId(context, scan.bucket()); break;
    case Show::component:
        if (const auto component = cursor.component(scan.bucket()))
            sqlite3_result_int64(context, *component);
        break;
    }
    return SQLITE_OK;
}

int connect(sqlite3* db, void* aux, int, const char* const*, sqlite3_vtab** out, char** message)
{
    auto* shared = static_cast<Shared*>(aux);
    try {
        const Inside inside(shared->inside);
        auto table = std::make_unique<Table>();
        table->shared = shared;
        table->columns = tableColumns(*shared->db, shared->kind);
        const int code = sqlite3_declare_vtab(db, declaration(table->columns).c_str());
        if (code != SQLITE_OK)
            return code;
        sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
        *out = table.release();
        return SQLITE_OK;
    } catch (const std::exception& error) {
        *message = sqlite3_mprintf("%s", error.what());
        return SQLITE_ERROR;
    }
}

int disconnect(sqlite3_vtab* table)
{
    delete static_cast<Table*>(table);
    return SQLITE_OK;
}

// How a constraint on a column narrows the scan, as a letter of idxStr: i import, f file, d day, t date, x text; 0:
// not.
char narrowing(const Table& table, int column)
{
    if (column < 0)
        return 0;
    const auto& shown = table.columns[static_cast<std::size_t>(column)];
    switch (shown.show) {
    case Show::import: return 'i';
    case Show::file: return 'f';
    case Show::day: return 'd';
    case Show::date: return 't';
    case Show::text: return shown.role == "currency" ? char(0) : 'x'; // a missing one has the source's
    default: return 0;
    }
}

int bestIndex(sqlite3_vtab* vtab, sqlite3_index_info* info)
{
    const auto& table = *static_cast<Table*>(vtab);
    std::string plan; // for each argument: letter, operator, column, ';'
    int arguments = 0;
    double cost = 1e7;
    for (int n = 0; n < info->nConstraint; ++n) {
        const auto& constraint = info->aConstraint[n];
        const char letter = narrowing(table, constraint.iColumn);
        if (letter == 0)
            continue;
        char op = 0;
        switch (constraint.op) {
        case SQLITE_INDEX_CONSTRAINT_EQ: op = '='; break;
        case SQLITE_INDEX_CONSTRAINT_GT: op = '>'; break;
        case SQLITE_INDEX_CONSTRAINT_GE: op = 'g'; break;
        case SQLITE_INDEX_CONSTRAINT_LT: op = '<'; break;
        case SQLITE_INDEX_CONSTRAINT_LE: op = 'l'; break;
        default: continue;
        }
        if (op != '=' && letter != 'd' && letter != 't')
            continue;
        if (letter == 'x' && std::strcmp(sqlite3_vtab_collation(info, n), "BINARY") != 0)
            continue;
        if (!constraint.usable)
            continue;
        info->aConstraintUsage[n].argvIndex = ++arguments;
        plan += letter;
        plan += op;
        plan += std::to_string(constraint.iColumn) + ";";
        cost /= op == '=' ? 20 : 3;
    }
    info->idxStr = sqlite3_mprintf("%s", plan.c_str());
    info->needToFreeIdxStr = 1;
    info->estimatedCost = cost;
    info->estimatedRows = static_cast<sqlite3_int64>(cost);
    return info->idxStr == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

void narrowDays(RowFilter& filter, char op, std::int64_t bound)
{
    constexpr std::int64_t lowest = std::numeric_limits<std::int32_t>::min();
    constexpr std::int64_t highest = std::numeric_limits<std::int32_t>::max();
    const auto day = [&](std::int64_t value) { return static_cast<Day>(std::clamp(value, lowest, highest)); };
    bound = std::clamp(bound, lowest, highest);
    if (op == '=' || op == 'g' || op == '>')
        filter.first = std::max(filter.first, day(op == '>' ? bound + 1 : bound));
    if (op == '=' || op == 'l' || op == '<')
        filter.last = std::min(filter.last, day(op == '<' ? bound - 1 : bound));
}

// SQLite looks at every constraint again, so a filter may let too much through, never too little.
void narrow(RowFilter& filter, const Table& table, char letter, char op, std::size_t column, sqlite3_value* value)
{
    const auto type = sqlite3_value_type(value);
    const auto text = [value] {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return std::string(bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
    };
    switch (letter) {
    case 'i':
        if (type == SQLITE_INTEGER)
            filter.import = sqlite3_value_int64(value);
        break;
    case 'f':
        if (type == SQLITE_INTEGER)
            filter.file = sqlite3_value_int64(value);
        break;
    case 'd':
        if (type == SQLITE_INTEGER)
            narrowDays(filter, op, sqlite3_value_int64(value));
        break;
    case 't': {
        const auto bound = text();
        const auto day = bound.size() == 10 && type == SQLITE_TEXT ? parseTime(bound) : std::nullopt;
        if (day && isoDay(dayOf(day->at_ms)) == bound)
            narrowDays(filter, op, number(dayOf(day->at_ms)));
        break;
    }
    default:
        if (type == SQLITE_TEXT)
            filter.texts.emplace_back(table.columns[column].role, text());
    }
}

int filter(sqlite3_vtab_cursor* base, int, const char* plan, int count, sqlite3_value** values)
{
    auto& cursor = *static_cast<Cursor*>(base);
    return guarded(&cursor.table(), [&] {
        RowFilter wanted;
        const char* at = plan;
        for (int n = 0; n < count; ++n) {
            const char letter = at[0];
            const char op = at[1];
            char* end = nullptr;
            const auto column = std::strtoul(at + 2, &end, 10);
            at = end + 1;
            narrow(wanted, cursor.table(), letter, op, column, values[n]);
        }
        cursor.file = 0;
        cursor.scan =
            std::make_unique<RowScan>(*cursor.table().shared->db, cursor.table().shared->kind, std::move(wanted));
        cursor.advance();
        return SQLITE_OK;
    });
}

const sqlite3_module& rowsModule()
{
    static const sqlite3_module module = [] {
        sqlite3_module out = {};
        out.iVersion = 0;
        out.xConnect = connect; // no xCreate: nothing of the table stands in a schema
        out.xBestIndex = bestIndex;
        out.xDisconnect = disconnect;
        out.xDestroy = disconnect;
        out.xOpen = [](sqlite3_vtab*, sqlite3_vtab_cursor** cursor) {
            *cursor = new (std::nothrow) Cursor();
            return *cursor == nullptr ? SQLITE_NOMEM : SQLITE_OK;
        };
        out.xClose = [](sqlite3_vtab_cursor* cursor) {
            delete static_cast<Cursor*>(cursor);
            return SQLITE_OK;
        };
        out.xFilter = filter;
        out.xNext = [](sqlite3_vtab_cursor* base) {
            auto& cursor = *static_cast<Cursor*>(base);
            return guarded(&cursor.table(), [&cursor] {
                cursor.advance();
                return SQLITE_OK;
            });
        };
        out.xEof = [](sqlite3_vtab_cursor* cursor) { return static_cast<Cursor*>(cursor)->atEnd ? 1 : 0; };
        out.xColumn = [](sqlite3_vtab_cursor* base, sqlite3_context* context, int column) {
            auto& cursor = *static_cast<Cursor*>(base);
            return guarded(&cursor.table(), [&] { return show(context, cursor, column); });
        };
        out.xRowid = [](sqlite3_vtab_cursor* base, sqlite3_int64* row) {
            *row = static_cast<Cursor*>(base)->scan->rowId();
            return SQLITE_OK;
        };
        return out;
    }();
    return module;
}

} // namespace

void registerRowTables(const Database& db, bool* lookingInside)
{
    const std::pair<const char*, RowKind> tables[] = {
        {"cost", RowKind::cost}, {"point", RowKind::point}, {"outcome", RowKind::outcome}};
    for (const auto& [name, kind] : tables) {
        auto shared = std::make_unique<Shared>(Shared{&db, kind, lookingInside});
        const int code = sqlite3_create_module_v2(db.handle(), name, &rowsModule(), shared.release(),
                                                  [](void* old) { delete static_cast<Shared*>(old); });
        if (code != SQLITE_OK)
            throw db.error(code);
    }
}

} // namespace core
