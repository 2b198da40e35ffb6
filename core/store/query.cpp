#include "core/store/query.h"

#include "core/base/decimal.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/store/rows_table.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace core {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::array<std::string_view, 100> harmless = {"->",
                                                        "->>",
                                                        "abs",
                                                        "acos",
                                                        "acosh",
                                                        "asin",
                                                        "asinh",
                                                        "atan",
                                                        "atan2",
                                                        "atanh",
                                                        "avg",
                                                        "ceil",
                                                        "ceiling",
                                                        "char",
                                                        "coalesce",
                                                        "cos",
                                                        "cosh",
                                                        "count",
                                                        "cume_dist",
                                                        "date",
                                                        "datetime",
                                                        "degrees",
                                                        "dense_rank",
                                                        "exp",
                                                        "first_value",
                                                        "floor",
                                                        "format",
                                                        "glob",
                                                        "group_concat",
                                                        "hex",
                                                        "ifnull",
                                                        "iif",
                                                        "instr",
                                                        "json",
                                                        "json_array",
                                                        "json_array_length",
                                                        "json_extract",
                                                        "json_group_array",
                                                        "json_group_object",
                                                        "json_object",
                                                        "json_quote",
                                                        "json_type",
                                                        "json_valid",
                                                        "julianday",
                                                        "lag",
                                                        "last_value",
                                                        "lead",
                                                        "length",
                                                        "like",
                                                        "likelihood",
                                                        "likely",
                                                        "ln",
                                                        "log",
                                                        "log10",
                                                        "log2",
                                                        "lower",
                                                        "ltrim",
                                                        "max",
                                                        "min",
                                                        "mod",
                                                        "nth_value",
                                                        "ntile",
                                                        "nullif",
                                                        "percent_rank",
                                                        "pi",
                                                        "pow",
                                                        "power",
                                                        "printf",
                                                        "quote",
                                                        "radians",
                                                        "rank",
                                                        "replace",
                                                        "round",
                                                        "row_number",
                                                        "rtrim",
                                                        "sign",
                                                        "sin",
                                                        "sinh",
                                                        "sqrt",
                                                        "strftime",
                                                        "substr",
                                                        "substring",
                                                        "sum",
                                                        "tan",
                                                        "tanh",
                                                        "time",
                                                        "total",
                                                        "total_of",
                                                        "trim",
                                                        "trunc",
                                                        "typeof",
                                                        "unicode",
                                                        "unixepoch",
                                                        "unlikely",
                                                        "upper",
                                                        "json_each",
                                                        "json_tree"};
constexpr std::array<std::string_view, 6> pragmas = {"table_info", "table_xinfo",  "table_list",
                                                     "index_list", "user_version", "application_id"};
constexpr std::array<std::string_view, 3> insides = {"segment", "segment_column", "word"};

// What the statement is being watched for.
struct Watch {
    bool lookingInside = false; // the row tables read their own
    Clock::time_point end;
    const Progress* progress = nullptr;
    bool late = false;
    std::exception_ptr stopped;
};

bool isIn(std::span<const std::string_view> list, const char* name)
{
    return name != nullptr && std::ranges::any_of(list, [name](std::string_view entry) {
               return !entry.empty() && equalNoCase(entry, name);
           });
}

int authorize(void* data, int action, const char* first, const char* second, const char*, const char*)
{
    if (static_cast<Watch*>(data)->lookingInside)
        return SQLITE_OK;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE: return SQLITE_OK;
    case SQLITE_READ: return isIn(insides, first) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_FUNCTION: return isIn(harmless, second) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_PRAGMA: {
        const bool asksOnly =
            second == nullptr || (!equalNoCase(first, "user_version") && !equalNoCase(first, "application_id"));
        return isIn(pragmas, first) && asksOnly ? SQLITE_OK : SQLITE_DENY;
    }
    default: return SQLITE_DENY;
    }
}

int watchOver(void* data)
{
    auto& watch = *static_cast<Watch*>(data);
    if (Clock::now() > watch.end)
        watch.late = true;
    try {
        watch.progress->step(0, 0);
    } catch (...) {
        watch.stopped = std::current_exception();
    }
    return watch.late || watch.stopped ? 1 : 0;
}

// The sum of total_of while it is reckoned; SQLite owns the pointer's memory, we what it points to.
struct Sum {
    Decimal* value;
};

void addToTotal(sqlite3_context* context, int, sqlite3_value** values)
{
    auto* sum = static_cast<Sum*>(sqlite3_aggregate_context(context, sizeof(Sum)));
    if (sum == nullptr)
        return sqlite3_result_error_nomem(context);
    if (sum->value == nullptr)
        sum->value = new Decimal();
    const auto type = sqlite3_value_type(values[0]);
    if (type == SQLITE_NULL)
        return;
    std::optional<Decimal> value;
    if (type == SQLITE_INTEGER) {
        value = Decimal(sqlite3_value_int64(values[0]), 0);
    } else if (type == SQLITE_FLOAT) {
        value = Decimal::parse(shortest(sqlite3_value_double(values[0])));
    } else {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
        value = Decimal::parse(
            std::string_view(bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_value_bytes(values[0]))));
    }
    if (!value)
        return sqlite3_result_error(context, "total_of: a value is not a finite number", -1);
    *sum->value += *value;
}

void endTotal(sqlite3_context* context)
{
    auto* sum = static_cast<Sum*>(sqlite3_aggregate_context(context, 0));
    const auto text = sum != nullptr && sum->value != nullptr ? sum->value->text() : std::string("0");
    if (sum != nullptr)
        delete sum->value;
    sqlite3_result_text64(context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void fence(const Database& db, Watch& watch)
{
    auto* handle = db.handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    registerRowTables(db, &watch.lookingInside);
    sqlite3_create_function_v2(handle, "total_of", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                               nullptr, addToTotal, endTotal, nullptr);
    const std::pair<int, int> limits[] = {{SQLITE_LIMIT_LENGTH, 16 << 20}, {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
                                          {SQLITE_LIMIT_EXPR_DEPTH, 200},  {SQLITE_LIMIT_VDBE_OP, 25'000},
                                          {SQLITE_LIMIT_ATTACHED, 0},      {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200}};
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
    // Tables that are made by being asked for must be there before the authorizer, to which that is a CREATE TABLE.
    Statement(db, "SELECT 1 FROM pragma_table_info('import'), pragma_table_xinfo('import'), pragma_table_list, "
                  "pragma_index_list('import'),"
                  " json_each('[]'), json_tree('[]') LIMIT 0")
        .run();
    sqlite3_set_authorizer(handle, authorize, &watch);
    sqlite3_progress_handler(handle, 1000, watchOver, &watch);
}

bool isNameByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

// Behind a text, a quoted name or a comment that starts at this place; the place itself where none does.
std::size_t skipQuoted(std::string_view sql, std::size_t at)
{
    const char c = sql[at];
    if (c == '\'' || c == '"' || c == '`' || c == '[') {
        const auto end = sql.find(c == '[' ? ']' : c, at + 1);
        return end == std::string_view::npos ? sql.size() : end + 1;
    }
    if (sql.substr(at, 2) == "--")
        return std::min(sql.find('\n', at), sql.size());
    if (sql.substr(at, 2) == "/*") {
        const auto end = sql.find("*/", at + 2);
        return end == std::string_view::npos ? sql.size() : end + 2;
    }
    return at;
}

// total_of(billed) as total_of(billed_exact): the amounts of cost are REAL, and more than 15 digits would be lost.
std::string withExactAmounts(std::string_view sql)
{
    std::string out;
    for (std::size_t at = 0; at < sql.size();) {
        if (const auto behind = skipQuoted(sql, at); behind != at) {
            out += sql.substr(at, behind - at);
            at = behind;
            continue;
        }
        if (!isNameByte(sql[at])) {
            out += sql[at++];
            continue;
        }
        auto end = at;
        while (end < sql.size() && isNameByte(sql[end]))
            ++end;
        const auto name = sql.substr(at, end - at);
        out += name;
        at = end;
        if (!equalNoCase(name, "total_of"))
            continue;
        while (at < sql.size() && (std::isspace(static_cast<unsigned char>(sql[at])) != 0 || sql[at] == '('))
            out += sql[at++];
        end = at;
        while (end < sql.size() && (isNameByte(sql[end]) || sql[end] == '.'))
            ++end;
        const auto argument = sql.substr(at, end - at);
        const auto column = argument.substr(argument.rfind('.') + 1);
        out += argument;
        at = end;
        if (const auto next = sql.find_first_not_of(" \t\r\n", end);
            next != std::string_view::npos && sql[next] == ')') {
            for (const auto* amount : {"billed", "effective", "list", "contracted"})
                out += equalNoCase(column, amount) ? "_exact" : "";
        }
    }
    return out;
}

using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

[[noreturn]] void refuse(const Database& db, std::string_view sql, const Watch& watch, int code)
{
    if (watch.stopped)
        std::rethrow_exception(watch.stopped);
    if (watch.late)
        throw Error(Fault::query, sentence(MessageCode::sql_late));
    const int primary = code & 0xff;
    if (primary == SQLITE_AUTH)
        throw Error(Fault::query, sentence(MessageCode::sql_forbidden, sqlite3_errmsg(db.handle())));
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || primary == SQLITE_IOERR || primary == SQLITE_BUSY)
        throw db.error(code);
    const std::string reason = sqlite3_errmsg(db.handle());
    const int offset = sqlite3_error_offset(db.handle());
    if (offset < 0 || static_cast<std::size_t>(offset) > sql.size())
        throw Error(Fault::query, sentence(MessageCode::sql_faulty, reason));
    throw Error(Fault::query, sentence(MessageCode::sql_faulty_at, reason,
                                       codePoints(sql.substr(0, static_cast<std::size_t>(offset))) + 1));
}

Prepared prepare(const Database& db, std::string_view sql, std::string_view& tail, int& code)
{
    sqlite3_stmt* raw = nullptr;
    const char* rest = nullptr;
    code = sqlite3_prepare_v2(db.handle(), sql.data(), static_cast<int>(sql.size()), &raw, &rest);
    tail = rest == nullptr ? std::string_view() : sql.substr(static_cast<std::size_t>(rest - sql.data()));
    return Prepared(raw, sqlite3_finalize);
}

Prepared prepareOne(const Database& db, std::string_view sql, const Watch& watch)
{
    if (sql.find('\0') != std::string_view::npos || sql.size() > (1u << 20))
        throw Error(Fault::query, sentence(MessageCode::sql_nul));
    std::string_view tail;
    int code = SQLITE_OK;
    const auto exact = withExactAmounts(sql);
    auto statement = exact == sql ? Prepared(nullptr, sqlite3_finalize) : prepare(db, exact, tail, code);
    if (!statement)
        statement = prepare(db, sql, tail, code);
    if (code != SQLITE_OK)
        refuse(db, sql, watch, code);
    if (!statement)
        throw Error(Fault::query, sentence(MessageCode::sql_none));
    while (!tail.empty()) {
        std::string_view rest;
        const auto second = prepare(db, tail, rest, code);
        if (second || code != SQLITE_OK)
            throw Error(Fault::query, sentence(MessageCode::sql_several));
        tail = rest;
    }
    if (sqlite3_stmt_readonly(statement.get()) == 0 || sqlite3_column_count(statement.get()) == 0)
        throw Error(Fault::query, sentence(MessageCode::sql_writes));
    return statement;
}

std::vector<std::string> columnNames(sqlite3_stmt* statement)
{
    std::vector<std::string> names;
    for (int n = 0; n < sqlite3_column_count(statement); ++n)
        names.emplace_back(sqlite3_column_name(statement, n));
    return names;
}

QueryCell cellOf(sqlite3_stmt* statement, int column)
{
    QueryCell cell;
    const auto bytes = [&](const void* data) {
        return std::string_view(static_cast<const char*>(data),
                                static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    };
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        cell.kind = QueryCell::Kind::integer;
        cell.integer = sqlite3_column_int64(statement, column);
        break;
    case SQLITE_FLOAT:
        cell.kind = QueryCell::Kind::real;
        cell.real = sqlite3_column_double(statement, column);
        break;
    case SQLITE_TEXT:
        cell.kind = QueryCell::Kind::text;
        cell.text = bytes(sqlite3_column_text(statement, column));
        break;
    case SQLITE_BLOB:
        cell.kind = QueryCell::Kind::blob;
        cell.text = bytes(sqlite3_column_blob(statement, column));
        break;
    default: break;
    }
    return cell;
}

} // namespace

QueryEnd runQuery(const Workspace& workspace, std::string_view sql, const QueryLimits& limits, const Progress& progress,
                  const std::function<void(const std::vector<std::string>&)>& header,
                  const std::function<void(std::span<const QueryCell>)>& row)
{
    Watch watch; // before the connection, which points to it
    watch.end = Clock::now() + limits.time;
    watch.progress = &progress;
    const auto db = workspace.openReadOnly();
    fence(*db, watch);
    const auto statement = prepareOne(*db, sql, watch);
    auto names = columnNames(statement.get());
    std::string_view tail;
    int code = SQLITE_OK;
    if (const auto typed = prepare(*db, sql, tail, code); typed && columnNames(typed.get()).size() == names.size())
        names = columnNames(typed.get()); // as the person wrote them, not as they were made exact
    header(names);
    QueryEnd end;
    std::vector<QueryCell> cells(names.size());
    for (;;) {
        code = sqlite3_step(statement.get());
        if (code == SQLITE_DONE)
            return end;
        if (code != SQLITE_ROW)
            refuse(*db, sql, watch, code);
        if (end.rows == limits.rows) {
            end.cut = true;
            return end;
        }
        for (std::size_t n = 0; n < cells.size(); ++n)
            cells[n] = cellOf(statement.get(), static_cast<int>(n));
        row(cells);
        ++end.rows;
    }
}

} // namespace core
