#include "import_fixture.h"

#include "core/base/decimal.h"
#include "core/intake/verify.h"

#include <QTest>

#include <map>
#include <random>

using namespace core;
using namespace fixture;

namespace {

// A plain list of what was imported, and what must be in force after it.
struct Delivery {
    int kind = 0; // 0 cost, 1 points, 2 given measures
    std::string text;
    std::map<std::string, Decimal> cells; // by scope, or by key: the sum
    std::map<std::string, int> rows;      // by scope, or by key
    bool undone = false;
};

struct Model {
    std::vector<Delivery> deliveries; // import n is deliveries[n - 1]

    // The newest delivery that says something of this.
    std::map<std::string, std::size_t> inForce(int kind) const
    {
        std::map<std::string, std::size_t> out;
        for (std::size_t n = 0; n < deliveries.size(); ++n) {
            if (deliveries[n].kind != kind || deliveries[n].undone)
                continue;
            for (const auto& cell : deliveries[n].cells)
                out[cell.first] = n;
        }
        return out;
    }
    bool isKnown(const Delivery& fresh) const
    {
        const auto live = inForce(fresh.kind);
        for (std::size_t n = 0; n < deliveries.size(); ++n) {
            if (deliveries[n].undone || deliveries[n].kind != fresh.kind || deliveries[n].text != fresh.text)
                continue;
            if (std::ranges::all_of(deliveries[n].cells, [&](const auto& cell) { return live.at(cell.first) == n; }))
                return true;
        }
        return false;
    }
    std::string sums(int kind) const
    {
        std::string out;
        for (const auto& [key, n] : inForce(kind))
            out += key + "=" + deliveries[n].cells.at(key).trimmedText() + "/" + std::to_string(deliveries[n].rows.at(key)) + " ";
        return out;
    }
};

} // namespace

// Random sequences of imports, repeats, growth, restatements and undos, against the list (reliability S10).
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
    Delivery cost(const Delivery* grown)
    {
        Delivery out;
        out.text = grown != nullptr ? grown->text : focus({});
        if (grown != nullptr) {
            out.cells = grown->cells;
            out.rows = grown->rows;
        }
        for (unsigned n = 0, count = 1 + pick(6); n < count; ++n) {
            const std::string month = pick(2) == 0 ? "2026-01" : "2026-02";
            const std::string account = pick(2) == 0 ? "a" : "b";
            const auto value = amount();
            const auto line = focus({{month + "-0" + std::to_string(pick(9) + 1), account, pick(2) == 0 ? "db" : "web", value}});
            out.text += line.substr(line.find('\n') + 1);
            out.cells[account + " " + month] += *Decimal::parse(value);
            ++out.rows[account + " " + month];
        }
        return out;
    }
    Delivery points(const Delivery* grown)
    {
        Delivery out;
        out.kind = 1;
        out.text = grown != nullptr ? grown->text : "timestamp,component,metric,value\n";
        if (grown != nullptr) {
            out.cells = grown->cells;
            out.rows = grown->rows;
        }
        for (unsigned n = 0, count = 1 + pick(5); n < count; ++n) {
            const auto day = "2026-01-0" + std::to_string(pick(4) + 1);
            const std::string component = pick(2) == 0 ? "churn" : "lake";
            const auto value = std::to_string(pick(100));
            out.text += day + "," + component + ",load," + value + "\n";
            out.cells[component + " " + day] = *Decimal::parse(value); // the later of two wins
            out.rows[component + " " + day] = 1;
        }
        return out;
    }
    Delivery given(const Delivery* grown)
    {
        Delivery out;
        out.kind = 2;
        out.text = grown != nullptr ? grown->text : "component,period,measure,value\n";
        if (grown != nullptr) {
            out.cells = grown->cells;
            out.rows = grown->rows;
        }
        for (unsigned n = 0, count = 1 + pick(5); n < count; ++n) {
            const std::string component = pick(3) == 0 ? "ORG" : pick(2) == 0 ? "churn" : "lake";
            const std::string month = pick(2) == 0 ? "2026-01" : "2026-02";
            const auto value = amount();
            out.text += component + "," + month + ",spend," + value + "\n";
            out.cells[component + " " + month] = *Decimal::parse(value);
            out.rows[component + " " + month] = 1;
        }
        return out;
    }
    Delivery next(const Model& model)
    {
        const auto kind = static_cast<int>(pick(3));
        std::vector<const Delivery*> known;
        for (const auto& delivery : model.deliveries) {
            if (delivery.kind == kind)
                known.push_back(&delivery);
        }
        const auto way = known.empty() ? 0u : pick(3);
        const auto* old = known.empty() ? nullptr : known[pick(static_cast<unsigned>(known.size()))];
        if (way == 1) { // the same bytes
            auto again = *old;
            again.undone = false;
            return again;
        }
        const auto* grown = way == 2 ? old : nullptr;
        return kind == 0 ? cost(grown) : kind == 1 ? points(grown) : given(grown);
    }
    static std::string held(const Workspace& workspace, int kind)
    {
        static const char* sql[] = {"SELECT account || ' ' || substr(billing_period, 1, 7) k, total_of(billed), count(*) FROM cost GROUP BY 1 ORDER BY 1",
                                    "SELECT stated_component || ' ' || date, total_of(value), count(*) FROM point GROUP BY 1 ORDER BY 1",
                                    "SELECT ifnull(n.name, 'ORG') || ' ' || strftime('%Y-%m', g.first_day * 86400, 'unixepoch'), total_of(g.value), count(*)"
                                    " FROM given g LEFT JOIN component_name n ON n.id = g.component GROUP BY 1 ORDER BY 1"};
        std::string out;
        for (const auto& row : rows(workspace, sql[kind])) {
            const auto sum = row.find('|');
            const auto count = row.rfind('|');
            out += row.substr(0, sum) + "=" + Decimal::parse(row.substr(sum + 1, count - sum - 1))->trimmedText() + "/" + row.substr(count + 1) + " ";
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
        for (int sequence = 0; sequence < sequences; ++sequence) {
            const auto file = root / ("w" + std::to_string(sequence) + ".opsatlas");
            Workspace workspace(file, Access::create);
            Model model;
            for (unsigned op = 0, ops = 4 + pick(12); op < ops; ++op) {
                if (!model.deliveries.empty() && pick(4) == 0) {
                    const auto place = pick(static_cast<unsigned>(model.deliveries.size()));
                    QCOMPARE(undoImport(workspace, static_cast<ImportId>(place + 1)).already, model.deliveries[place].undone);
                    model.deliveries[place].undone = true;
                } else {
                    const auto fresh = next(model);
                    const bool known = model.isKnown(fresh);
                    const auto path = write(root / ("f" + std::to_string(op) + ".csv"), fresh.text);
                    const auto report = load(workspace, path, options);
                    const auto status = report.files.at(0).status;
                    QCOMPARE(status == ImportStatus::unchanged, known);
                    QVERIFY(status != ImportStatus::refused);
                    if (!known)
                        model.deliveries.push_back(fresh);
                }
                for (int kind = 0; kind < 3; ++kind) {
                    if (held(workspace, kind) != model.sums(kind))
                        QFAIL(qPrintable(QStringLiteral("sequence %1, step %2, kind %3: %4 is not %5").arg(sequence).arg(op).arg(kind)
                                             .arg(QString::fromStdString(held(workspace, kind)), QString::fromStdString(model.sums(kind)))));
                }
            }
            const auto faults = verifyWorkspace(workspace);
            QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestIntakeModel)
#include "tst_intake_model.moc"
