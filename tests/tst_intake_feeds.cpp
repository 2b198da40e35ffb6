#include "tests/import_fixture.h"

#include "core/intake/sources.h"
#include "core/intake/verify.h"
#include "tests/room.h"
#include "tests/written.h"

#include <QTest>

#include <memory>

using namespace core;
using namespace fixture;

namespace {

struct Cost {
    int day = 1;
    std::string amount, charge = "Usage", pricing = "OnDemand", subscription = "s1";
};

std::string azure(const std::vector<Cost>& costs, const std::string& account = "9")
{
    std::string text = "BillingAccountId,BillingPeriodStartDate,BillingPeriodEndDate,SubscriptionId,Date,MeterCategory,"
                       "Quantity,CostInBillingCurrency,BillingCurrency,ChargeType,PricingModel\n";
    for (const auto& cost : costs)
        text += account + ",01/01/2026,01/31/2026," + cost.subscription + ",01/" + (cost.day < 10 ? "0" : "")
                + std::to_string(cost.day) + "/2026,Compute,1," + cost.amount + ",EUR," + cost.charge + ","
                + cost.pricing + "\n";
    return text;
}

// A commitment is bought for 300, part of it is returned, and a machine costs 50: invoiced 340.
std::vector<Cost> actualCosts()
{
    std::vector<Cost> costs = {{1, "300", "Purchase", "Reservation"}, {2, "-10", "Refund", "Reservation"}, {10, "50"}};
    for (int day = 1; day <= 31; ++day)
        costs.push_back({day, "0", "Usage", "Reservation"});
    return costs;
}
// It costs 1 a day where it is used and 1 where it is not: 112 with the machine.
std::vector<Cost> amortisedCosts(int last = 31)
{
    std::vector<Cost> costs = {{10, "50"}};
    for (int day = 1; day <= last; ++day) {
        costs.push_back({day, "1", "Usage", "Reservation"});
        costs.push_back({day, "1", "UnusedReservation", "Reservation"});
    }
    return costs;
}

std::string manifest(const std::string& type)
{
    return json("{'exportConfig': {'exportName': 'e', 'type': '" + type
                + "', 'timeFrame': 'MonthToDate'}, 'runInfo': {'startDate': '2026-01-01T00:00:00', 'endDate': "
                  "'2026-01-31T00:00:00'}, 'blobs': [{'blobName': 'part_0.csv'}]}");
}

} // namespace

// Feeds that bill the same money.
class TestIntakeFeeds : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;
    std::unique_ptr<Workspace> workspace_;
    int made_ = 0;

    ImportReport load(const std::string& path, const std::string& source = {}) const
    {
        ImportOptions options;
        options.source = source;
        return fixture::load(*workspace_, root_ / path, options);
    }
    std::string one(const std::string& sql) const { return rows(*workspace_, sql).at(0); }
    std::string billed() const { return one("SELECT total_of(billed) FROM cost"); }
    // The days' spend added up.
    std::string spend() const
    {
        Decimal sum;
        for (const auto& line : rows(*workspace_, "SELECT \"values\" FROM measure_series WHERE measure = 'spend' AND "
                                                  "layer = 'cost'"))
            for (std::size_t at = 0; at <= line.size();) {
                const auto end = std::min(line.find_first_of(" ,;", at), line.size());
                sum += Decimal::parse(line.substr(at, end - at)).value_or(Decimal());
                at = end + 1;
            }
        return sum.trimmedText();
    }
    static std::string warnings(const ImportReport& report)
    {
        std::string text;
        for (const auto& receipt : report.receipts)
            for (const auto& warning : receipt.warnings)
                text += warning + "\n";
        return text;
    }

private Q_SLOTS:
    void init()
    {
        root_ = fs::path(dir_.path().toStdString()) / std::to_string(++made_);
        fs::create_directories(root_);
        workspace_ = std::make_unique<Workspace>(root_ / "w.opsatlas", Access::create);
    }
    void cleanup()
    {
        QVERIFY(verifyWorkspace(*workspace_).empty());
        workspace_.reset();
    }

    // However it is known which is which, in whatever order, in one source or in two.
    void actualAndAmortised_data()
    {
        QTest::addColumn<QByteArray>("actual");
        QTest::addColumn<QByteArray>("amortised");
        QTest::addColumn<bool>("manifests");
        QTest::addColumn<QByteArray>("actualSource");
        QTest::addColumn<QByteArray>("amortisedSource");
        QTest::addColumn<bool>("amortisedFirst");
        const auto row = [](const char* name, const char* actual, const char* amortised, bool manifests,
                            const char* source = "", const char* other = "", bool turned = false) {
            QTest::newRow(name) << QByteArray(actual) << QByteArray(amortised) << manifests << QByteArray(source)
                                << QByteArray(other) << turned;
        };
        row("by rows", "a/part_0.csv", "b/part_0.csv", false);
        row("by rows, turned", "a/part_0.csv", "b/part_0.csv", false, "", "", true);
        row("by name", "in/actual.csv", "in/amortized.csv", false);
        row("by folder", "actual/x.csv", "amortised/x.csv", false);
        row("by manifest", "a/part_0.csv", "b/part_0.csv", true);
        row("in one named source", "a/part_0.csv", "b/part_0.csv", false, "azure", "azure");
        row("in two sources", "a/part_0.csv", "b/part_0.csv", false, "bills", "costs");
        row("in two sources, turned", "a/part_0.csv", "b/part_0.csv", false, "bills", "costs", true);
    }
    void actualAndAmortised()
    {
        QFETCH(QByteArray, actual);
        QFETCH(QByteArray, amortised);
        QFETCH(bool, manifests);
        QFETCH(QByteArray, actualSource);
        QFETCH(QByteArray, amortisedSource);
        QFETCH(bool, amortisedFirst);
        const auto one = write(root_ / actual.toStdString(), azure(actualCosts()));
        const auto other = write(root_ / amortised.toStdString(), azure(amortisedCosts()));
        if (manifests) {
            write(one.parent_path() / "manifest.json", manifest("ActualCost"));
            write(other.parent_path() / "manifest.json", manifest("AmortizedCost"));
        }
        ImportReport report;
        for (const bool second : {false, true})
            report = second == amortisedFirst ? load(actual.toStdString(), actualSource.toStdString())
                                              : load(amortised.toStdString(), amortisedSource.toStdString());
        QVERIFY2(report.good(), warnings(report).c_str());
        QCOMPARE(billed(), std::string("340"));
        QCOMPARE(spend(), std::string("112"));
        QCOMPARE(report.receipts.at(0).bills.size(), std::size_t{1});
        QCOMPARE(report.receipts.at(0).bills.at(0).billed.trimmedText(), std::string("340"));
        QCOMPARE(report.receipts.at(0).bills.at(0).effective.trimmedText(), std::string("112"));
        const auto again = load(amortised.toStdString(), amortisedSource.toStdString());
        QCOMPARE(again.files.at(0).status, ImportStatus::unchanged);
        // An undo of either feed leaves what the other one says.
        const bool undoAmortised = amortisedFirst;
        undoImport(*workspace_, ImportId(1));
        QCOMPARE(spend(), undoAmortised ? std::string("340") : std::string("112"));
        QCOMPARE(billed(), undoAmortised ? std::string("340") : std::string("0"));
    }
    void undoOfTheSecond()
    {
        write(root_ / "actual.csv", azure(actualCosts()));
        write(root_ / "amortized.csv", azure(amortisedCosts()));
        load("actual.csv");
        QCOMPARE(spend(), std::string("340"));
        const auto second = load("amortized.csv");
        QCOMPARE(second.receipts.at(0).source, std::string("azure_cost_amortised"));
        QCOMPARE(second.receipts.at(0).apartFrom, std::string("azure_cost"));
        const auto sources = sourcesOf(*workspace_);
        QCOMPARE(sources.at(0).effectiveFrom, std::string("azure_cost_amortised"));
        QCOMPARE(sources.at(1).billedFrom, std::string("azure_cost"));
        undoImport(*workspace_, ImportId(2));
        QCOMPARE(spend(), std::string("340"));
    }
    // A later delivery of either feed stands in its own feed's place.
    void theNextDelivery()
    {
        load(write(root_ / "1/actual.csv", azure(actualCosts())).lexically_relative(root_));
        load(write(root_ / "1/amortized.csv", azure(amortisedCosts(20))).lexically_relative(root_));
        // Days that the amortised costs do not reach count as invoiced; here nothing was.
        QCOMPARE(spend(), std::string("90"));
        load(write(root_ / "2/amortized.csv", azure(amortisedCosts())).lexically_relative(root_));
        QCOMPARE(spend(), std::string("112"));
        auto more = actualCosts();
        more.push_back({31, "5"});
        load(write(root_ / "2/actual.csv", azure(more)).lexically_relative(root_));
        QCOMPARE(spend(), std::string("112"));
        QCOMPARE(billed(), std::string("345"));
        QCOMPARE(one("SELECT count(*) FROM source"), std::string("2"));
    }
    // A commitment that is bought before anything uses it costs where it is used; use that the amortised costs lack
    // counts as invoiced.
    void boughtBeforeTheFirstUse_data()
    {
        QTest::addColumn<QByteArray>(
            "charge"); // on 2 January, beside a commitment of 300 and 25 of use from the 6th on
        QTest::addColumn<int>("amount");
        QTest::addColumn<QByteArray>("counted");
        QTest::newRow("a commitment alone") << QByteArray() << 0 << QByteArray("25");
        QTest::newRow("another one returned") << QByteArray("Refund") << -20 << QByteArray("25");
        QTest::newRow("use that costs nothing") << QByteArray("Usage") << 0 << QByteArray("25");
        QTest::newRow("use that was paid for") << QByteArray("Usage") << 7 << QByteArray("32");
    }
    void boughtBeforeTheFirstUse()
    {
        QFETCH(QByteArray, charge);
        QFETCH(int, amount);
        QFETCH(QByteArray, counted);
        std::vector<Cost> actual = {{1, "300", "Purchase", "Reservation"}}, amortised;
        if (!charge.isEmpty())
            actual.push_back({2, std::to_string(amount), charge.toStdString(),
                              charge == "Usage" && amount != 0 ? "OnDemand" : "Reservation"});
        for (int day = 6; day <= 30; ++day) {
            actual.push_back({day, "0", "Usage", "Reservation"});
            amortised.push_back({day, "1", "Usage", "Reservation"});
        }
        write(root_ / "actual.csv", azure(actual));
        write(root_ / "amortized.csv", azure(amortised));
        load("actual.csv");
        QVERIFY(load("amortized.csv").good());
        QCOMPARE(spend(), counted.toStdString());
        QCOMPARE(billed(), std::to_string(300 + amount));
    }
    // The amortised costs of one subscription say nothing of another one's.
    void aSubscriptionIsMissing()
    {
        auto costs = actualCosts();
        costs.push_back({11, "70", "Usage", "OnDemand", "s2"});
        write(root_ / "actual.csv", azure(costs));
        write(root_ / "amortized.csv", azure(amortisedCosts()));
        load("actual.csv");
        const auto report = load("amortized.csv");
        QVERIFY(!report.good());
        QVERIFY2(warnings(report).find("lack use that is billed, of s2") != std::string::npos,
                 warnings(report).c_str());
        QVERIFY2(warnings(report).find("azure_cost_amortised --role view`") != std::string::npos,
                 warnings(report).c_str());
        changeSource(*workspace_, "azure_cost_amortised", {"view", {}});
        QCOMPARE(spend(), std::string("410"));
    }
    // Purchases stand at whoever bought, and need not be used there.
    void aSubscriptionOnlyBuys()
    {
        auto costs = actualCosts();
        costs.push_back({3, "70", "Purchase", "Reservation", "s2"});
        write(root_ / "actual.csv", azure(costs));
        write(root_ / "amortized.csv", azure(amortisedCosts()));
        load("actual.csv");
        QVERIFY(load("amortized.csv").good());
        QCOMPARE(spend(), std::string("112"));
    }
    void otherAccountsAndCurrencies()
    {
        write(root_ / "actual.csv", azure(actualCosts()));
        write(root_ / "amortized.csv", azure(amortisedCosts(), "10"));
        load("actual.csv");
        const auto report = load("amortized.csv");
        QVERIFY(report.good());
        QVERIFY(report.receipts.at(0).bills.empty());
        QCOMPARE(spend(), std::string("452"));
    }
    // Exports of single subscriptions of one billing account do not take each other's place.
    void subscriptionsApart_data()
    {
        QTest::addColumn<QByteArray>("files"); // subscription, first and last day, amount a day; more by +; ! whole
        QTest::addColumn<QByteArray>("sums");
        const auto row = [](const char* name, const char* files, const char* sums) {
            QTest::newRow(name) << QByteArray(files) << QByteArray(sums);
        };
        row("one after the other", "a 1 3 10|b 1 3 20", "azure_cost|30 azure_cost_b|60");
        row("each again", "a 1 3 10|b 1 3 20|b 1 4 25|a 1 5 11", "azure_cost|55 azure_cost_b|100");
        row("capital letters are no other", "a 1 3 10|A 1 3 20", "azure_cost|60");
        row("one that has both", "a 1 3 10|a 1 3 11+b 1 3 20", "azure_cost|93");
        row("a day each", "a 1 1 10|b 2 2 20", "azure_cost|30");
        row("said to be whole", "a 1 3 10|!b 1 3 20", "azure_cost|60");
        row("nobody knows whose", " 1 3 10|b 1 3 20", "azure_cost|60");
    }
    void subscriptionsApart()
    {
        QFETCH(QByteArray, files);
        int count = 0;
        std::string last;
        for (const auto& file : files.split('|')) {
            std::vector<Cost> costs;
            for (const auto& part : QByteArray(file).replace("!", "").split('+')) {
                const auto words = part.split(' ');
                for (int day = words.at(1).toInt(); day <= words.at(2).toInt(); ++day)
                    costs.push_back({day, words.at(3).toStdString(), "Usage", "OnDemand", words.at(0).toStdString()});
            }
            last = std::to_string(++count) + "-export.csv";
            write(root_ / last, azure(costs));
            ImportOptions options;
            options.whole = file.startsWith('!');
            const auto report = fixture::load(*workspace_, root_ / last, options);
            QCOMPARE(report.files.at(0).found.importable, true);
        }
        QByteArray sums;
        for (const auto& line : rows(*workspace_, "SELECT s.name, total_of(c.billed) FROM cost c JOIN import i ON i.id "
                                                  "= c.import JOIN source s ON s.id = i.source GROUP BY 1 ORDER BY 1"))
            sums += (sums.isEmpty() ? "" : " ") + QByteArray::fromStdString(line);
        QTEST(sums, "sums");
        QCOMPARE(load(last).files.at(0).status, ImportStatus::unchanged);
    }
    // What is called actual and has rows that only amortised exports have is named.
    void aNameThatLies_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("amortised");
        QTest::addColumn<bool>("named");
        QTest::newRow("actual, true") << QByteArray("actual.csv") << false << false;
        QTest::newRow("actual, a lie") << QByteArray("actual.csv") << true << true;
        QTest::newRow("amortised, true") << QByteArray("amortized.csv") << true << false;
        QTest::newRow("amortised, a lie") << QByteArray("amortized.csv") << false << true;
    }
    void aNameThatLies()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, amortised);
        const auto file = write(root_ / name.toStdString(), azure(amortised ? amortisedCosts() : actualCosts()));
        const auto report = fixture::load(*workspace_, file);
        const auto& issues = report.files.at(0).found.issues;
        QTEST(std::ranges::any_of(issues, [](const Issue& issue) { return issue.code == "azure.basis"; }), "named");
    }

    // Two feeds that tell all of one bill: which of them is a view only a person knows.
    void twoFeedsOfOneBill_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<bool>("named");
        QTest::newRow("same sums") << QByteArray("a") << QByteArray("100") << QByteArray("2026-01-05") << true;
        QTest::newRow("near sums") << QByteArray("a") << QByteArray("100.5") << QByteArray("2026-01-05") << true;
        QTest::newRow("other sums") << QByteArray("a") << QByteArray("120") << QByteArray("2026-01-05") << false;
        QTest::newRow("other account") << QByteArray("b") << QByteArray("100") << QByteArray("2026-01-05") << false;
        QTest::newRow("other days") << QByteArray("a") << QByteArray("100") << QByteArray("2026-01-06") << false;
        QTest::newRow("other month") << QByteArray("a") << QByteArray("100") << QByteArray("2026-02-05") << false;
    }
    void twoFeedsOfOneBill()
    {
        QFETCH(QByteArray, account);
        QFETCH(QByteArray, amount);
        QFETCH(QByteArray, day);
        QFETCH(bool, named);
        write(root_ / "1.csv", focus({{"2026-01-05", "a", "db", "100", "EUR"}}));
        write(root_ / "2.csv", focus({{day.toStdString(), account.toStdString(), "web", amount.toStdString(), "EUR"}}));
        load("1.csv", "console");
        const auto report = load("2.csv", "bucket");
        QCOMPARE(report.good(), !named);
        QCOMPARE(warnings(report).find("bucket and console bill the same money") != std::string::npos, named);
        if (!named)
            return;
        QVERIFY2(warnings(report).find("w.opsatlas bucket --role view`") != std::string::npos,
                 warnings(report).c_str());
        changeSource(*workspace_, "bucket", {"view", {}});
        QCOMPARE(spend(), std::string("100"));
        // What a person has said is not asked again.
        changeSource(*workspace_, "bucket", {"bill", {}});
        write(root_ / "3.csv", focus({{"2026-01-05", "a", "web", amount.toStdString(), "EUR"}}) + "\n");
        QVERIFY(load("3.csv", "bucket").good());
    }
};

ROOM_TEST(TestIntakeFeeds)
#include "tst_intake_feeds.moc"
