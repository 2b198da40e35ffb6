// bench_import OPSATLAS FILE FORM ROWS TOTAL [ROUNDS]   imports one file of make_bench again and again, in turn with
// `wc -l` and `sqlite3 .import` of the same file, and prints rows/s, MB/s, CPU, peak memory and the ratios. A wrong
// count or total is a failed run, however fast it was. FORM is focus, tidy or ndjson; TOTAL the text that make_bench
// printed.
#include "bench/child.h"

#include "core/base/decimal.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>

namespace fs = std::filesystem;

namespace {

struct Row {
    std::string name;
    std::vector<bench::Run> runs;
    double median(double bench::Run::*member) const
    {
        std::vector<double> values;
        for (const auto& run : runs)
            values.push_back(run.*member);
        return bench::median(values);
    }
};

void removeAll(const fs::path& store)
{
    for (const auto* end : {"", "-wal", "-shm", "-journal"})
        fs::remove(store.string() + end);
}

// The columns that an import of ours must answer for: how many rows lie there and what they add up to, exactly.
std::optional<std::string> wrong(const std::string& opsatlas, const fs::path& store, const std::string& form,
                                 const std::string& rows, const std::string& total)
{
    const auto* sql =
        form == "focus" ? "select count(*), total_of(billed) from cost" : "select count(*), total_of(value) from point";
    const auto answer = bench::run({opsatlas, "query", "-w", store.string(), "--csv", sql});
    const auto line = answer.output.substr(std::min(answer.output.size(), answer.output.find('\n') + 1));
    const auto comma = line.find(',');
    if (answer.exit != 0 || comma == std::string::npos || line.substr(0, comma) != rows)
        return fmt::format("rows: expected {}, the workspace says: {}", rows, line);
    const auto cell = line.substr(comma + 1, line.find_first_of("\r\n") - comma - 1);
    const auto sum = core::Decimal::parse(cell);
    const auto expected = core::Decimal::parse(total);
    // Points are doubles: their sum is right to the twelfth digit; money is right to the last.
    const bool right =
        sum && expected
        && (form == "focus" ? *sum == *expected : std::abs(sum->toDouble() / expected->toDouble() - 1) < 1e-12);
    return right ? std::nullopt : std::optional(fmt::format("total: expected {}, the workspace says {}", total, cell));
}

void print(const Row& row, double rows, double bytes, const Row& sqlite, const Row& words)
{
    const auto wall = row.median(&bench::Run::wall);
    const auto byWall = [](const bench::Run& a, const bench::Run& b) { return a.wall < b.wall; };
    const auto [least, most] = std::minmax_element(row.runs.begin(), row.runs.end(), byWall);
    fmt::print("  {:<16} {:>8.2f} s ({:.2f} to {:.2f}) {:>10.0f} rows/s {:>7.1f} MB/s   CPU {:>6.2f} s   peak {:>6.0f} "
               "MiB   {:>6.3f} x sqlite3   {:>6.1f} x wc\n",
               row.name, wall, least->wall, most->wall, rows / wall, bytes / wall / 1e6, row.median(&bench::Run::cpu),
               row.median(&bench::Run::peakMiB), wall / sqlite.median(&bench::Run::wall),
               wall / words.median(&bench::Run::wall));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 6) {
        std::fputs("bench_import OPSATLAS FILE FORM ROWS TOTAL [ROUNDS]\n", stderr);
        return 2;
    }
    const std::string opsatlas = argv[1];
    const fs::path file = argv[2];
    const std::string form = argv[3];
    const std::string rows = argv[4];
    const int rounds = argc > 6 ? std::max(1, std::atoi(argv[6])) : 3;
    const auto store = file.parent_path() / (form + ".opsatlas");
    const auto peer = file.parent_path() / (form + ".sqlite3");

    Row words{"wc -l", {}};
    Row sqlite{"sqlite3 .import", {}};
    Row ours{"opsatlas import", {}};
    Row again{"  known file", {}};
    // Lines of JSON are one text column to sqlite3: less than a table of five, but the same bytes.
    const std::string mode = form == "ndjson" ? ".mode ascii" : ".mode csv";
    std::vector<std::string> import = {"sqlite3", peer.string(), mode};
    if (form == "ndjson")
        import.insert(import.end(), {".separator \"\\037\" \"\\n\"", "create table t (line text)"});
    import.push_back(fmt::format(".import \"{}\" t", file.string()));
    for (int round = 0; round < rounds; ++round) {
        removeAll(peer);
        removeAll(store);
        words.runs.push_back(bench::run({"wc", "-l", file.string()}));
        sqlite.runs.push_back(bench::run(import));
        ours.runs.push_back(bench::run({opsatlas, "import", "-w", store.string(), file.string()}));
        again.runs.push_back(bench::run({opsatlas, "import", "-w", store.string(), file.string()}));
        if (sqlite.runs.back().exit != 0 || ours.runs.back().exit != 0 || again.runs.back().exit != 0) {
            fmt::print("  FAILED: sqlite3 ended with {}, opsatlas with {}, on the known file with {}\n",
                       sqlite.runs.back().exit, ours.runs.back().exit, again.runs.back().exit);
            return 1;
        }
        if (const auto what = wrong(opsatlas, store, form, rows, argv[5])) {
            fmt::print("  FAILED: {}\n", *what);
            return 1;
        }
    }
    const auto count = std::strtod(argv[4], nullptr);
    const auto bytes = static_cast<double>(fs::file_size(file));
    for (const auto* row : {&words, &sqlite, &ours, &again})
        print(*row, count, bytes, sqlite, words);
    fmt::print("  {:<16} {:.1f} bytes a row; sqlite3 {:.1f}\n", "store",
               static_cast<double>(fs::file_size(store)) / count, static_cast<double>(fs::file_size(peer)) / count);
    removeAll(peer);
    return 0;
}
