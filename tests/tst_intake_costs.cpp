#include "tests/import_fixture.h"

#include <QTest>

#include <memory>

using namespace fixture;

#define SAYS(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromStdString(std::string(expected)))

// JSON as it is easier to read here: ' for a quote, ` for one inside a text.
static std::string json(std::string text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\'')
            text[at] = '"';
        else if (text[at] == '`')
            text.replace(at++, 1, "\\\"");
    }
    return text;
}

// Cost exports as they come month after month, from several tools at once: what is in force, and what counts.
class TestIntakeCosts : public QObject {
    Q_OBJECT

    QTemporaryDir folder_{folderTemplate()};
    int made_ = 0;

    fs::path at(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    std::unique_ptr<core::Workspace> workspace()
    {
        return std::make_unique<core::Workspace>(at("w" + std::to_string(++made_) + ".opsatlas"), core::Access::create);
    }

    static std::string joined(const std::vector<std::string>& lines)
    {
        std::string all;
        for (const auto& line : lines)
            all += (all.empty() ? "" : " ") + line;
        return all;
    }

private Q_SLOTS:
    // What a cluster takes of the cloud's bill is no money of its own.
    void aViewIsNotCountedTwice()
    {
        const auto made = workspace();
        load(*made, write(at("bill.csv"), focus({{"2026-03-05", "1", "eks", "10"}})));
        load(*made, write(at("allocation.json"), json("{'code': 200, 'data': [{'shop': {'name': 'shop', 'window': {'start': '2026-03-05T00:00:00Z', 'end': '2026-03-06T00:00:00Z'},"
                                                " 'cpuCost': 8, 'totalCost': 8}}]}")));
        SAYS(joined(rows(*made, "SELECT name, role FROM source ORDER BY id")), "focus|bills kubecost_allocation|view");
        SAYS(joined(rows(*made, "SELECT \"values\" FROM measure_series WHERE measure = 'spend' AND layer = 'cost'")), "10");
        SAYS(joined(rows(*made, "SELECT service, billed_exact FROM cost ORDER BY import")), "eks|10 Kubernetes|8"); // and yet it is there
    }

    // A file of one day replaces that day, and no other one.
    void daysOfUsageStandSideBySide()
    {
        const auto made = workspace();
        const auto log = [](const std::string& day, const std::string& spend) {
            return json("{'request_id': 'a', 'spend': " + spend + ", 'total_tokens': 7, 'startTime': '" + day + "T10:00:00Z', 'model': 'big', 'status': 'success'}");
        };
        load(*made, write(at("one.json"), log("2026-03-01", "1")));
        load(*made, write(at("two.json"), log("2026-03-02", "2")));
        SAYS(joined(rows(*made, "SELECT date, billed_exact FROM cost ORDER BY day")), "2026-03-01|1 2026-03-02|2");
        const auto again = load(*made, write(at("three.json"), log("2026-03-02", "5")));
        QCOMPARE(again.files.at(0).status, core::ImportStatus::replaced);
        SAYS(joined(rows(*made, "SELECT date, billed_exact FROM cost ORDER BY day")), "2026-03-01|1 2026-03-02|5");
    }

    // Requests of language models reach the measures that KPIs read.
    void requestsAreMeasured()
    {
        const auto made = workspace();
        load(*made, write(at("log.json"), json("[{'request_id': 'a', 'spend': 1, 'startTime': '2026-03-01T10:00:00Z', 'model': 'big', 'status': 'success'},"
                                         "{'request_id': 'b', 'spend': 1, 'startTime': '2026-03-01T11:00:00Z', 'model': 'big', 'status': 'failure'}]")));
        load(*made, write(at("usage.json"), json("{'object': 'page', 'data': [{'start_time': 1772409600, 'end_time': 1772496000, 'results': ["
                                           "{'object': 'organization.usage.completions.result', 'num_model_requests': 40, 'model': 'big'}]}]}")));
        SAYS(joined(rows(*made, "SELECT measure, \"values\" FROM measure_series WHERE measure IN ('predictions', 'requests', 'requests_ok') ORDER BY measure")),
             "predictions|2 40 requests|2 40 requests_ok|1");
    }
};

QTEST_GUILESS_MAIN(TestIntakeCosts)
#include "tst_intake_costs.moc"
