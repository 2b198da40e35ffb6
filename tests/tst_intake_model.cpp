#include "tests/import_fixture.h"

#include "core/base/decimal.h"
#include "core/intake/verify.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <span>

using namespace core;
using namespace fixture;

namespace {

struct Row {
    std::string line;
    std::string key; // the scope and day of a charge, what a point or a measure is known by
    Decimal value;
};

// "a 2026-01" of "a 2026-01-05".
std::string scopeOf(const std::string& key) { return key.substr(0, key.size() - 3); }

// A plain list of what was imported, and what must be in force after it.
struct Delivery {
    int kind = 0;          // 0 cost, 1 points, 2 given measures
    bool isWhole = false;  // of cost: the billing periods
    std::vector<Row> rows; // of the file
    std::size_t from = 0;  // the first that this import brought; those before it are the rows of what it continues
    std::size_t first = 0; // place of the first import that it continues, its own without
    std::optional<std::size_t> continues;
    std::set<std::string> speaks = {}; // of cost: scopes and days, without those held back
    bool undone = false;
    bool dropped = false; // its rows were given up

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

    // Of cost by scope and day the newest delivery (the place of its first import) that speaks for it, else by key the
    // newest import that says something of it.
    std::map<std::string, std::size_t> inForce(int kind) const
    {
        std::map<std::string, std::size_t> out;
        for (std::size_t n = 0; n < deliveries.size(); ++n) {
            const auto& delivery = deliveries[n];
            if (delivery.kind != kind || delivery.undone || delivery.dropped)
                continue;
            const auto holds = [&](const std::string& key, std::size_t holder) {
                const auto entry = out.try_emplace(key, holder).first;
                entry->second = std::max(entry->second, holder);
            };
            for (const auto& key : delivery.speaks)
                holds(key, delivery.first);
            for (const auto& row : delivery.own())
                if (kind != 0)
                    holds(row.key, n);
        }
        return out;
    }
    std::int64_t rowsInForce(const std::string& key) const
    {
        const auto live = inForce(0);
        std::int64_t rows = 0;
        for (const auto& delivery : deliveries)
            if (delivery.kind == 0 && !delivery.undone && delivery.speaks.contains(key) && live.contains(key)
                && live.at(key) == delivery.first)
                rows += std::ranges::count(delivery.own(), key, &Row::key);
        return rows;
    }
    // What it and those that it continues say or speak for.
    std::set<std::string> keysOf(std::size_t place) const
    {
        std::set<std::string> keys;
        for (std::size_t n = 0; n <= place; ++n)
            if (deliveries[n].first == deliveries[place].first && !deliveries[n].undone) {
                keys.insert(deliveries[n].speaks.begin(), deliveries[n].speaks.end());
                for (const auto& row : deliveries[n].own())
                    keys.insert(row.key);
            }
        return keys;
    }
    // With those that it continues.
    bool stands(std::size_t place) const
    {
        const auto& asked = deliveries[place];
        if (asked.undone || asked.dropped)
            return false;
        const auto live = inForce(asked.kind);
        return std::ranges::all_of(keysOf(place), [&](const std::string& key) {
            if (!live.contains(key)) // a day of which the rows are held back
                return true;
            const auto holder = live.at(key);
            return asked.kind == 0 ? holder <= asked.first : holder <= place && deliveries[holder].first == asked.first;
        });
    }
    // No other delivery has rows in force in its scopes.
    bool isAlone(std::size_t place) const
    {
        std::set<std::string> scopes;
        for (const auto& key : keysOf(place))
            scopes.insert(scopeOf(key));
        return std::ranges::none_of(inForce(0), [&](const auto& held) {
            return scopes.contains(scopeOf(held.first)) && held.second != deliveries[place].first
                   && rowsInForce(held.first) > 0;
        });
    }
    bool isKnown(const Delivery& fresh) const
    {
        for (std::size_t n = 0; n < deliveries.size(); ++n)
            if (deliveries[n].kind == fresh.kind && deliveries[n].text() == fresh.text() && stands(n)
                && (!fresh.isWhole || fresh.kind != 0 || isAlone(n)))
                return true;
        return false;
    }
    // The longest that it begins with, if its rows may be added there.
    void findGrown(Delivery& fresh) const
    {
        fresh.first = deliveries.size();
        const auto live = inForce(fresh.kind);
        const Delivery* longest = nullptr;
        for (std::size_t n = 0; fresh.kind < 2 && !fresh.isWhole && n < deliveries.size(); ++n) {
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
        const auto isTaken = [&](const Row& row) {
            return live.contains(row.key) && live.at(row.key) != longest->first;
        };
        if (longest != nullptr && fresh.kind == 0
            && std::any_of(fresh.rows.begin() + static_cast<std::ptrdiff_t>(longest->rows.size()), fresh.rows.end(),
                           isTaken))
            fresh.continues.reset();
        if (fresh.continues) {
            fresh.first = longest->first;
            fresh.from = longest->rows.size();
        }
    }
    // Once its place is known: the days on which it takes its place. Gives those that are held back.
    std::set<std::string> speak(Delivery& fresh) const
    {
        std::set<std::string> held;
        if (fresh.kind != 0)
            return held;
        const auto live = inForce(0);
        std::set<std::string> scopes;
        for (const auto& row : fresh.own()) {
            scopes.insert(scopeOf(row.key));
            const bool isTaken = live.contains(row.key) && live.at(row.key) != fresh.first;
            const auto rows = std::ranges::count(fresh.own(), row.key, &Row::key);
            const bool isPart = isTaken && !fresh.isWhole && 2 * rows < rowsInForce(row.key);
            (isPart ? held : fresh.speaks).insert(row.key);
        }
        for (const auto& [key, holder] : live)
            if (fresh.isWhole && scopes.contains(scopeOf(key)))
                fresh.speaks.insert(key);
        return held;
    }
    // Would a version have to come back whose rows were given up?
    bool canUndo(std::size_t place) const
    {
        const auto& asked = deliveries[place];
        if (asked.dropped)
            return asked.undone;
        if (asked.undone || asked.kind != 0)
            return true;
        auto after = *this;
        after.undo(place);
        for (const auto& [key, holder] : inForce(0)) {
            if (holder != asked.first)
                continue;
            const Delivery* next = nullptr;
            for (const auto& other : after.deliveries)
                if (!other.undone && other.speaks.contains(key) && (next == nullptr || other.first >= next->first))
                    next = &other;
            if (next != nullptr && next->dropped)
                return false;
        }
        return true;
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
            if (deliveries[n].kind != kind || deliveries[n].undone || deliveries[n].dropped)
                continue;
            for (const auto& row : deliveries[n].own()) {
                if (kind == 0 && !deliveries[n].speaks.contains(row.key))
                    continue;
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

// Random sequences of imports, repeats, growth, restatements, parts of days, whole periods and undos, against the list.
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
        const std::string month = pick(4) > 0 ? "2026-01" : "2026-02";
        const std::string account = pick(4) > 0 ? "a" : "b";
        const auto value = amount();
        const auto day = month + "-0" + std::to_string(pick(2) + 1);
        const auto line = focus({{day, account, pick(2) == 0 ? "db" : "web", value}});
        return {line.substr(line.find('\n') + 1), account + " " + day, *Decimal::parse(value)};
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
        static constexpr int kinds[] = {0, 0, 0, 1, 2};
        fresh.kind = kinds[pick(5)];
        fresh.isWhole = pick(4) == 0;
        std::vector<const Delivery*> known;
        for (const auto& delivery : model.deliveries) {
            if (delivery.kind == fresh.kind)
                known.push_back(&delivery);
        }
        const auto way = known.empty() ? 0u : pick(3);
        if (way > 0) // the same bytes, or with more behind them
            fresh.rows = known[pick(static_cast<unsigned>(known.size()))]->rows;
        const auto most = pick(2) == 0 ? 3U : 12U; // of a part, of a whole month
        for (unsigned n = 0, count = way == 1 ? 0 : 1 + pick(most); n < count; ++n)
            fresh.rows.push_back(fresh.kind == 0 ? charge() : fresh.kind == 1 ? point() : given());
        return fresh;
    }
    static std::string held(const Workspace& workspace, int kind)
    {
        static const char* sql[] = {
            "SELECT account || ' ' || date, total_of(billed), count(*) FROM cost GROUP BY 1 ORDER BY 1",
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
        int tails = 0, heldBack = 0, rejections = 0;
        for (int sequence = 0; sequence < sequences; ++sequence) {
            const auto file = root / ("w" + std::to_string(sequence) + ".opsatlas");
            Workspace workspace(file, Access::create);
            Model model;
            options.keptVersions = pick(2) == 0 ? 1'000'000 : static_cast<int>(pick(3));
            for (unsigned op = 0, ops = 4 + pick(12); op < ops; ++op) {
                if (!model.deliveries.empty() && pick(4) == 0) {
                    const auto place = pick(static_cast<unsigned>(model.deliveries.size()));
                    const auto import = static_cast<ImportId>(place + 1);
                    if (model.canUndo(place)) {
                        QCOMPARE(undoImport(workspace, import).already, model.deliveries[place].undone);
                        model.undo(place);
                    } else {
                        QVERIFY_THROWS_EXCEPTION(Error, undoImport(workspace, import));
                        ++rejections;
                    }
                } else {
                    auto fresh = next(model);
                    options.whole = fresh.isWhole;
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
                        std::set<std::string> days;
                        for (const auto& key : model.speak(fresh))
                            days.insert(key.substr(key.size() - 10));
                        QCOMPARE(receipt.held.size(), days.size());
                        heldBack += days.empty() ? 0 : 1;
                        model.deliveries.push_back(fresh);
                        for (const auto dropped : receipt.dropped)
                            model.deliveries.at(static_cast<std::size_t>(number(dropped) - 1)).dropped = true;
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
        QVERIFY2(heldBack > sequences / 20, "the walk hardly met a part of a day");
        QVERIFY2(rejections > 0, "the walk hardly met a version that was given up");
    }
};

ROOM_TEST(TestIntakeModel)
#include "tst_intake_model.moc"
