#include "tests/import_fixture.h"

#include "core/base/decimal.h"
#include "core/intake/verify.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <span>

using namespace core;
using namespace fixture;

namespace {

struct Row {
    std::string line;
    std::string key; // the scope of a charge, what a point or a measure is known by
    Decimal value;
};

// A plain list of what was imported, and what must be in force after it.
struct Delivery {
    int kind = 0;          // 0 cost, 1 points, 2 given measures
    std::vector<Row> rows; // of the file
    std::size_t from = 0;  // the first that this import brought; those before it are the rows of what it continues
    std::size_t first = 0; // place of the first import that it continues, its own without
    std::optional<std::size_t> continues;
    bool undone = false;

    std::string text() const
    {
        std::string out = kind == 0   ? focus({})
                          : kind == 1 ? "timestamp,component,metric,value\n"
                                      : "component,period,measure,value\n";
        for (const auto& row : rows)
            out += row.line;
        return out;
    }
    std::span<const Row> own() const { return std::span(rows).subspan(from); }
};

struct Model {
    std::vector<Delivery> deliveries; // import n is deliveries[n - 1]

    // By scope the newest delivery (the place of its first import), by key the newest import that says something of it.
    std::map<std::string, std::size_t> inForce(int kind) const
    {
        std::map<std::string, std::size_t> out;
        for (std::size_t n = 0; n < deliveries.size(); ++n) {
            if (deliveries[n].kind != kind || deliveries[n].undone)
                continue;
            for (const auto& row : deliveries[n].own()) {
                const auto holder = kind == 0 ? deliveries[n].first : n;
                const auto entry = out.try_emplace(row.key, holder).first;
                entry->second = std::max(entry->second, holder);
            }
        }
        return out;
    }
    // With those that it continues.
    bool stands(std::size_t place) const
    {
        const auto& asked = deliveries[place];
        if (asked.undone)
            return false;
        const auto live = inForce(asked.kind);
        return std::ranges::all_of(asked.rows, [&](const Row& row) {
            const auto holder = live.at(row.key);
            return holder <= place && deliveries[holder].first == asked.first;
        });
    }
    bool isKnown(const Delivery& fresh) const
    {
        for (std::size_t n = 0; n < deliveries.size(); ++n)
            if (deliveries[n].kind == fresh.kind && deliveries[n].text() == fresh.text() && stands(n))
                return true;
        return false;
    }
    // The longest that it begins with, if its rows may be added there.
    void findGrown(Delivery& fresh) const
    {
        fresh.first = deliveries.size();
        const auto live = inForce(fresh.kind);
        const Delivery* longest = nullptr;
        for (std::size_t n = 0; fresh.kind < 2 && n < deliveries.size(); ++n) {
            const auto& known = deliveries[n];
            const bool last = std::ranges::none_of(deliveries, [&](const Delivery& other) {
                return &other > &known && other.first == known.first && !other.undone;
            });
            if (known.kind == fresh.kind && known.rows.size() < fresh.rows.size()
                && fresh.text().starts_with(known.text()) && last && stands(n)
                && (longest == nullptr || longest->rows.size() < known.rows.size())) {
                longest = &known;
                fresh.continues = n;
            }
        }
        const auto isNewer = [&](const Row& row) {
            return live.contains(row.key) && live.at(row.key) > longest->first;
        };
        if (longest != nullptr && fresh.kind == 0
            && std::any_of(fresh.rows.begin() + static_cast<std::ptrdiff_t>(longest->rows.size()), fresh.rows.end(),
                           isNewer))
            fresh.continues.reset();
        if (fresh.continues) {
            fresh.first = longest->first;
            fresh.from = longest->rows.size();
        }
    }
    void undo(std::size_t place)
    {
        if (deliveries[place].undone)
            return;
        for (auto n = place; n < deliveries.size(); ++n)
            if (deliveries[n].first == deliveries[place].first)
                deliveries[n].undone = true;
    }
    std::string sums(int kind) const
    {
        std::map<std::string, std::pair<Decimal, int>> found;
        const auto live = inForce(kind);
        for (std::size_t n = 0; n < deliveries.size(); ++n) {
            if (deliveries[n].kind != kind || deliveries[n].undone)
                continue;
            for (const auto& row : deliveries[n].own()) {
                if (live.at(row.key) != (kind == 0 ? deliveries[n].first : n))
                    continue;
                auto& [sum, count] = found[row.key];
                sum = kind == 0 ? sum + row.value : row.value; // of points and measures the later of two wins
                count = kind == 0 ? count + 1 : 1;
            }
        }
        std::string out;
        for (const auto& [key, entry] : found)
            out += key + "=" + entry.first.trimmedText() + "/" + std::to_string(entry.second) + " ";
        return out;
    }
};

} // namespace

// Random sequences of imports, repeats, growth, restatements and undos, against the list.
class TestIntakeModel : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    std::mt19937 random_{20260301};

    unsigned pick(unsigned below) { return static_cast<unsigned>(random_() % below); }
    std::string amount()
    {
        static const char* tails[] = {"", ".5", ".0850", ".000000000000000000000001", ".99"};
        return (pick(7) == 0 ? "-" : "") + std::to_string(pick(1000) + 1) + tails[pick(5)];
    }
    Row charge()
    {
        const std::string month = pick(2) == 0 ? "2026-01" : "2026-02";
        const std::string account = pick(2) == 0 ? "a" : "b";
        const auto value = amount();
        const auto line =
            focus({{month + "-0" + std::to_string(pick(9) + 1), account, pick(2) == 0 ? "db" : "web", value}});
        return {line.substr(line.find('\n') + 1), account + " " + month, *Decimal::parse(value)};
    }
    Row point()
    {
        const auto day = "2026-01-0" + std::to_string(pick(4) + 1);
        const std::string component = pick(2) == 0 ? "churn" : "lake";
        const auto value = std::to_string(pick(100));
        return {day + "," + component + ",load," + value + "\n", component + " " + day, *Decimal::parse(value)};
    }
    Row given()
    {
        const std::string component = pick(3) == 0 ? "ORG" : pick(2) == 0 ? "churn" : "lake";
        const std::string month = pick(2) == 0 ? "2026-01" : "2026-02";
        const auto value = amount();
        return {component + "," + month + ",spend," + value + "\n", component + " " + month, *Decimal::parse(value)};
    }
    Delivery next(const Model& model)
    {
        Delivery fresh;
        fresh.kind = static_cast<int>(pick(3));
        std::vector<const Delivery*> known;
        for (const auto& delivery : model.deliveries) {
            if (delivery.kind == fresh.kind)
                known.push_back(&delivery);
        }
        const auto way = known.empty() ? 0u : pick(3);
        if (way > 0) // the same bytes, or with more behind them
            fresh.rows = known[pick(static_cast<unsigned>(known.size()))]->rows;
        for (unsigned n = 0, count = way == 1 ? 0 : 1 + pick(6); n < count; ++n)
            fresh.rows.push_back(fresh.kind == 0 ? charge() : fresh.kind == 1 ? point() : given());
        return fresh;
    }
    static std::string held(const Workspace& workspace, int kind)
    {
        static const char* sql[] = {
            "SELECT account || ' ' || substr(billing_period, 1, 7) k, total_of(billed), count(*) FROM cost GROUP BY 1 "
            "ORDER BY 1",
            "SELECT stated_component || ' ' || date, total_of(value), count(*) FROM point GROUP BY 1 ORDER BY 1",
            "SELECT ifnull(n.name, 'ORG') || ' ' || strftime('%Y-%m', g.first_day * 86400, 'unixepoch'), "
            "total_of(g.value), count(*)"
            " FROM given g LEFT JOIN component_name n ON n.id = g.component GROUP BY 1 ORDER BY 1"};
        std::string out;
        for (const auto& row : rows(workspace, sql[kind])) {
            const auto sum = row.find('|');
            const auto count = row.rfind('|');
            out += row.substr(0, sum) + "=" + Decimal::parse(row.substr(sum + 1, count - sum - 1))->trimmedText() + "/"
                   + row.substr(count + 1) + " ";
        }
        return out;
    }

private Q_SLOTS:
    void sequencesEqualTheList()
    {
        const auto asked = qEnvironmentVariableIntValue("OPSATLAS_SEQUENCES");
        const int sequences = asked > 0 ? asked : 60;
        const fs::path root = dir_.path().toStdString();
        ImportOptions options;
        options.keptVersions = 1'000'000;
        int tails = 0;
        for (int sequence = 0; sequence < sequences; ++sequence) {
            const auto file = root / ("w" + std::to_string(sequence) + ".opsatlas");
            Workspace workspace(file, Access::create);
            Model model;
            for (unsigned op = 0, ops = 4 + pick(12); op < ops; ++op) {
                if (!model.deliveries.empty() && pick(4) == 0) {
                    const auto place = pick(static_cast<unsigned>(model.deliveries.size()));
                    QCOMPARE(undoImport(workspace, static_cast<ImportId>(place + 1)).already,
                             model.deliveries[place].undone);
                    model.undo(place);
                } else {
                    auto fresh = next(model);
                    const bool known = model.isKnown(fresh);
                    const auto path = write(root / ("f" + std::to_string(op) + ".csv"), fresh.text());
                    const auto report = load(workspace, path, options);
                    const auto status = report.files.at(0).status;
                    QCOMPARE(status == ImportStatus::unchanged, known);
                    QVERIFY(status != ImportStatus::refused);
                    if (!known) {
                        model.findGrown(fresh);
                        const auto& receipt = report.receipts.at(0);
                        QCOMPARE(receipt.continues ? number(*receipt.continues) - 1 : -1,
                                 fresh.continues ? static_cast<std::int64_t>(*fresh.continues) : -1);
                        QCOMPARE(receipt.rows, static_cast<std::int64_t>(fresh.own().size()));
                        tails += receipt.continues.has_value();
                        model.deliveries.push_back(fresh);
                    }
                }
                for (int kind = 0; kind < 3; ++kind) {
                    if (held(workspace, kind) != model.sums(kind))
                        QFAIL(qPrintable(QStringLiteral("sequence %1, step %2, kind %3: %4 is not %5")
                                             .arg(sequence)
                                             .arg(op)
                                             .arg(kind)
                                             .arg(QString::fromStdString(held(workspace, kind)),
                                                  QString::fromStdString(model.sums(kind)))));
                }
            }
            const auto faults = verifyWorkspace(workspace);
            QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
        }
        QVERIFY2(tails > sequences / 4, "the walk hardly met a file that had grown");
    }
};

ROOM_TEST(TestIntakeModel)
#include "tst_intake_model.moc"
