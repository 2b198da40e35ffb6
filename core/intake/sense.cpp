#include "core/intake/sense.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "core/kpi/numbers.h"
#include "core/measure/point_measures.h"
#include "core/measure/shares.h"
#include "core/store/rows_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <optional>
#include <string_view>

namespace core {

namespace {

// The period that a name states: 20250101-20250131, or 2025-01 without a day behind it.
std::optional<Period> periodIn(std::string_view name)
{
    const auto isDigit = [&](std::size_t at) {
        return at < name.size() && std::isdigit(static_cast<unsigned char>(name[at])) != 0;
    };
    const auto digits = [&](std::size_t at, std::size_t count) {
        for (std::size_t n = 0; n < count; ++n)
            if (!isDigit(at + n))
                return false;
        return (at == 0 || !isDigit(at - 1)) && !isDigit(at + count);
    };
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (digits(at, 8) && at + 8 < name.size() && name[at + 8] == '-' && digits(at + 9, 8)) {
            const auto first = parseTime(name.substr(at, 8)), last = parseTime(name.substr(at + 9, 8));
            if (first && last && first->at_ms <= last->at_ms)
                return Period{PeriodKind::range, dayOf(first->at_ms), dayOf(last->at_ms)};
        }
        const bool inDate = at > 0 && name[at - 1] == '-';
        if (digits(at, 4) && !inDate && at + 4 < name.size() && name[at + 4] == '-' && digits(at + 5, 2)
            && !(at + 7 < name.size() && name[at + 7] == '-' && isDigit(at + 8)))
            if (auto month = Period::parse(name.substr(at, 7)))
                return month;
    }
    return std::nullopt;
}

class Sense {
public:
    Sense(Database& db, const Progress& progress) : db_(db), progress_(progress) { registerRowTables(db_); }

    std::vector<std::string> run()
    {
        statedShares();
        boundShares();
        chargesOutsideTheirBill();
        chargesOutsideTheirFile();
        results();
        return std::move(faults_);
    }

private:
    void add(const std::string& fault) { faults_.push_back(db_.file().string() + ": " + fault); }

    void statedShares()
    {
        Statement given(db_,
                        "SELECT g.measure, g.value, g.import, g.line, coalesce(n.name, 'ORG'), coalesce(f.path, '')"
                        " FROM given g LEFT JOIN component_name n ON n.id = g.component LEFT JOIN import_file f ON "
                        "f.id = g.file");
        while (given.step()) {
            const auto measure = measureNamed(given.view(0));
            const auto value = parseNumber(given.view(1));
            if (measure && value && infoOf(*measure).unit == MeasureUnit::share && (*value < 0 || *value > 1))
                add(fmt::format("import {}: {}:{}: {} of {} is {}, outside 0 to 1; state it as a share", given.text(2),
                                given.text(5), given.text(3), given.text(0), given.text(4), shortest(*value)));
        }
    }

    void boundShares()
    {
        struct Share {
            std::string format, metric;
            double whole = 1;
        };
        std::vector<Share> shares = {
            {"gx*", "gx.*percent*", 100}, {"deequ*", "deequ.Completeness", 1}, {"tidy", "accuracy_target", 1}};
        for (const auto& share : core::boundShares(bindingsInForce(db_)))
            shares.push_back({share.format.empty() ? "*" : share.format, share.metric, share.whole});
        Statement metrics(db_, "SELECT DISTINCT metric FROM point");
        while (metrics.step()) {
            progress_.step(0, 0);
            for (const auto& share : shares)
                if (globMatch(share.metric, metrics.view(0)))
                    pointsOutside(metrics.text(0), share.format, share.whole);
        }
    }

    void pointsOutside(const std::string& metric, const std::string& format, double whole)
    {
        Statement points(db_, "SELECT p.import, f.path, p.row, p.value, i.format FROM point p JOIN import i ON i.id = "
                              "p.import JOIN import_file f ON f.id = p.file WHERE p.metric = ?1 AND p.kind = 'finite' "
                              "AND (p.value < 0 OR p.value > ?2)");
        points.with(metric, whole);
        while (points.step())
            if (globMatch(format, points.view(4)))
                add(fmt::format("import {}: {}:{}: {} is {}, outside 0 to {}, and is not counted", points.text(0),
                                points.text(1), points.text(2), metric, shortest(points.real(3)), shortest(whole)));
    }

    // Use is billed some days late, and never early but for what lasts into the bill's time; credits and corrections
    // speak of any time.
    void chargesOutsideTheirBill()
    {
        Statement rows(db_,
                       "SELECT c.import, f.path, c.billing_period, count(*), min(date(c.start_ms / 1000, "
                       "'unixepoch')), max(date(c.start_ms / 1000, 'unixepoch')), sum(coalesce(c.effective, "
                       "c.billed)), c.currency FROM cost c JOIN import_file f ON f.id = c.file WHERE c.correction "
                       "= 0 AND c.billing_period <> '' AND c.start_ms IS NOT NULL AND lower(coalesce(c.category, "
                       "'')) NOT IN ('credit', 'adjustment', 'refund') AND (date(c.start_ms / 1000, 'unixepoch') "
                       "> date(c.billing_period, '+1 month', '+3 days') OR date(coalesce(c.end_ms, c.start_ms) / 1000, "
                       "'unixepoch') < date(c.billing_period, '-31 days')) AND coalesce(c.effective, c.billed) <> "
                       "0 GROUP BY c.import, c.file, c.billing_period, "
                       "c.currency");
        while (rows.step())
            add(fmt::format("import {}: {}: {} rows with {} {} of the billing period from {} are charged for {} to {}, "
                            "outside it; look at the order of day and month in the file",
                            rows.text(0), rows.text(1), rows.text(3), shortest(rows.real(6)), rows.text(7),
                            rows.text(2), rows.text(4), rows.text(5)));
    }

    void chargesOutsideTheirFile()
    {
        Statement files(db_, "SELECT c.import, c.file, f.path FROM cost c JOIN import_file f ON f.id = c.file GROUP BY "
                             "c.import, c.file");
        while (files.step()) {
            progress_.step(0, 0);
            const auto period = periodIn(std::filesystem::path(files.text(2)).filename().string());
            if (!period)
                continue;
            Statement rows(db_, "SELECT count(*), min(date), max(date), sum(coalesce(effective, billed)), currency "
                                "FROM cost WHERE file = ? AND (day < ? OR day > ?) GROUP BY currency");
            rows.with(files.integer(1), number(period->first), number(period->last));
            while (rows.step())
                add(fmt::format("import {}: {}: {} rows with {} {} are of {} to {}, outside the {} to {} of the file's "
                                "name; look at the order of day and month in the file",
                                files.text(0), files.text(2), rows.text(0), shortest(rows.real(3)), rows.text(4),
                                rows.text(1), rows.text(2), isoDay(period->first), isoDay(period->last)));
        }
    }

    void results()
    {
        const auto numbers = loadNumbers(db_);
        std::vector<std::string> kpis;
        for (const auto& kpi : numbers.catalogue.kpis()) {
            const auto measures = kpi.formula.measures();
            if (measures.size() == 2 && kpi.formula.hasDenominator() && wholeOf(measures[0]) == measures[1])
                kpis.push_back(kpi.id);
        }
        const auto engine = numbers.engine();
        for (const auto& month : numbers.measures.months()) {
            progress_.step(0, 0);
            const auto scopes = engine.scopes(month);
            for (const auto& result : engine.evaluate(scopes, month, kpis).results)
                if (result.numerator && result.denominator && exceeds(*result.numerator, *result.denominator))
                    add(fmt::format("{} of {} in {} is {} of {}, which cannot be; `opsatlas rows --kpi {} --period {}` "
                                    "shows what it rests on",
                                    result.kpi, result.scope == "*" ? "the portfolio" : result.scope, month.text(),
                                    shortest(*result.numerator), shortest(*result.denominator), result.kpi,
                                    month.text()));
        }
    }

    // Sums of doubles may be off in their last digits.
    static bool exceeds(double part, double whole)
    {
        const double rest = 1e-9 * std::max(1.0, whole);
        return part > whole + rest || part < -rest;
    }

    Database& db_;
    const Progress& progress_;
    std::vector<std::string> faults_;
};

} // namespace

std::vector<std::string> senselessFigures(Database& db, const Progress& progress) { return Sense(db, progress).run(); }

} // namespace core
