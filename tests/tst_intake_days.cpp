#include "tests/import_fixture.h"
#include "tests/room.h"

#include "core/base/message_text.h"
#include "core/intake/compact.h"
#include "core/intake/receipt_text.h"
#include "core/intake/reporting_currency.h"
#include "core/intake/verify.h"

#include <QTest>

#include <algorithm>

#include <memory>

using namespace core;
using namespace fixture;

// A delivery of cost takes the place of days, or of whole billing periods where it says that it holds them.
class TestIntakeDays : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;
    std::unique_ptr<Workspace> workspace_;

    Receipt take(const std::string& name, const std::string& text, bool whole = false)
    {
        ImportOptions options;
        options.whole = whole;
        const auto report = load(*workspace_, write(root_ / name, text), options);
        good_ = report.good();
        status_ = report.files.at(0).status;
        return report.receipts.at(0);
    }
    std::string days() const
    {
        std::string out;
        for (const auto& row :
             rows(*workspace_, "SELECT substr(date, 9), total_of(billed) FROM cost GROUP BY 1 ORDER BY 1"))
            out += (out.empty() ? "" : " ") + row;
        return out;
    }
    std::string cells() const
    {
        std::string out;
        for (const auto& row : rows(*workspace_, "SELECT strftime('%d', day * 86400, 'unixepoch'), total_of(billed) "
                                                 "FROM cost_cell GROUP BY 1 ORDER BY 1"))
            out += (out.empty() ? "" : " ") + row;
        return out;
    }
    static QStringList lines(const Messages& messages)
    {
        QStringList out;
        for (const auto& line : messages)
            out << QString::fromStdString(messageText(line));
        return out;
    }
    // "5:1,2,3": rows of 1, 2 and 3 on the fifth.
    static std::vector<Charge> charges(const QByteArray& text, const std::string& currency = "EUR")
    {
        std::vector<Charge> all;
        for (const auto& day : text.split(' ')) {
            const auto parts = day.split(':');
            for (const auto& amount : parts.at(1).split(','))
                all.push_back({"2026-01-0" + parts.at(0).toStdString(), "a", "db", amount.toStdString(), currency});
        }
        return all;
    }

    bool good_ = true;
    ImportStatus status_{};

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        root_ = fs::path(dir_.path().toStdString()) / std::to_string(count++);
        workspace_.reset();
        fs::create_directories(root_);
        workspace_ = std::make_unique<Workspace>(root_ / "w.opsatlas", Access::create);
    }
    void cleanup()
    {
        QCOMPARE(cells(), days());
        QCOMPARE(verifyWorkspace(*workspace_), std::vector<std::string>{});
        workspace_.reset();
    }

    void aDeliveryTakesItsDays_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("said"); // changes, with | between
        const auto row = [](const char* name, const char* first, const char* second, bool whole, const char* after,
                            bool good, const char* said) {
            QTest::newRow(name) << QByteArray(first) << QByteArray(second) << whole << QByteArray(after) << good
                                << QString::fromLatin1(said);
        };
        row("a day more", "1:4", "2:5", false, "01|4 02|5", true, "");
        row("the month so far", "1:4 2:5", "1:4 2:6 3:7", false, "01|4 02|6 03|7", true,
            "changes billed of 1 day from 5 to 6 EUR");
        row("a late day", "1:4 3:7", "2:5", false, "01|4 02|5 03|7", true, "");
        row("the same again", "1:4 2:5", "1:4 2:5 3:1", false, "01|4 02|5 03|1", true, "");
        row("a day of less money", "1:4 2:5", "2:2", false, "01|4 02|2", true,
            "changes billed of 1 day from 5 to 2 EUR|2026-01-02: billed 5 EUR before, 2 EUR now");
        row("two days of less money", "1:4 2:5", "1:1 2:0", false, "01|1 02|0", false,
            "changes billed of 2 days from 9 to 1 EUR|2026-01-01: billed 4 EUR before, 1 EUR now|"
            "2026-01-02: billed 5 EUR before, 0 EUR now");
        row("credits that go", "1:-4 2:-5", "1:-4 2:1", false, "01|-4 02|1", true,
            "changes billed of 1 day from -5 to 1 EUR|2026-01-02: billed -5 EUR before, 1 EUR now");
        row("a part of a day", "1:4 2:1,2,3", "2:9", false, "01|4 02|6", false,
            "2026-01-02: 1 row where 3 are in force: held back as a part; if that is all, import it with --whole");
        row("half of a day", "1:4 2:1,2,3,4", "2:9,1", false, "01|4 02|10", true, "");
        row("all of a day, said to be whole", "1:4 2:1,2,3", "1:4 2:9", true, "01|4 02|9", true,
            "changes billed of 1 day from 6 to 9 EUR");
        row("a whole period without a day", "1:4 2:5 3:6", "1:4 2:5", true, "01|4 02|5", true,
            "changes billed of 1 day from 6 to 0 EUR|2026-01-03: billed 6 EUR before, 0 EUR now");
        row("a whole period without two", "1:4 2:5 3:6", "1:4", true, "01|4", false,
            "changes billed of 2 days from 11 to 0 EUR|2026-01-02: billed 5 EUR before, 0 EUR now|"
            "2026-01-03: billed 6 EUR before, 0 EUR now");
    }
    void aDeliveryTakesItsDays()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, whole);
        QFETCH(bool, good);
        take("first.csv", focus(charges(first)));
        const auto before = days();
        const auto receipt = take("second.csv", focus(charges(second)), whole);
        QTEST(QByteArray::fromStdString(days()), "after");
        QTEST(lines(changeLines(receipt)).join(QLatin1Char('|')), "said");
        QCOMPARE(good_, good);
        QCOMPARE(!receipt.warnings.empty(), lostDays(receipt.changes) > 1);
        if (!receipt.warnings.empty())
            QVERIFY(receipt.warnings.front().find("undo-import -w ") != std::string::npos);
        QCOMPARE(changesOf(workspace_->db(), *receipt.import), receipt.changes);
        QCOMPARE(heldDaysOf(workspace_->db(), *receipt.import), receipt.held);
        take("second.csv", focus(charges(second)), whole);
        QVERIFY(status_ == ImportStatus::unchanged);
        undoImport(*workspace_, ImportId(2));
        QCOMPARE(days(), before);
    }
    // Files of one day and other hours add up, in any order; the same hours again take the day.
    void hoursOfADay()
    {
        const auto hours = [](int first, int last, const char* amount) {
            std::string text = "BilledCost,ChargePeriodStart,ChargePeriodEnd,BillingCurrency\n";
            for (int hour = first; hour < last; ++hour)
                text += std::string(amount) + ",2026-01-05T" + std::to_string(10 + hour) + ":00:00Z,2026-01-05T"
                        + std::to_string(11 + hour) + ":00:00Z,EUR\n";
            return text;
        };
        take("a.csv", hours(0, 3, "1"));
        const auto later = take("b.csv", hours(6, 9, "2"));
        QCOMPARE(later.continues, std::optional(ImportId(1)));
        QVERIFY(later.replaced.empty());
        take("c.csv", hours(3, 6, "4")); // the hours between
        QCOMPARE(days(), std::string("05|21"));
        take("b.csv", hours(6, 9, "2"));
        QVERIFY(status_ == ImportStatus::unchanged);
        undoImport(*workspace_, ImportId(3));
        QCOMPARE(days(), std::string("05|9"));
        const auto again = take("all.csv", hours(0, 9, "1"));
        QVERIFY(!again.continues);
        QCOMPARE(again.replacedRows, 6);
        QCOMPARE(days(), std::string("05|9"));
        // A charge without an end may be that of the whole day.
        take("d.csv", "BilledCost,ChargePeriodStart,BillingCurrency\n7,2026-02-07T01:00:00Z,EUR\n");
        const auto whole = take("e.csv", "BilledCost,ChargePeriodStart,BillingCurrency\n8,2026-02-07T05:00:00Z,EUR\n");
        QVERIFY(!whole.continues);
        QCOMPARE(days(), std::string("05|9 07|8"));
    }
    // Deliveries of the same days are versions, however their charges state when they end.
    void endsOfDays_data()
    {
        QTest::addColumn<QByteArray>("first"); // start and end of each charge
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* first, const char* second, const char* after) {
            QTest::newRow(name) << QByteArray(first) << QByteArray(second) << QByteArray(after);
        };
        row("the same date", "2026-01-05/2026-01-05", "2026-01-05/2026-01-05", "05|2");
        row("the next date", "2026-01-05/2026-01-06", "2026-01-05/2026-01-06", "05|2");
        row("dates that reach over", "2026-01-04/2026-01-04 2026-01-05/2026-01-05",
            "2026-01-05/2026-01-05 2026-01-06/2026-01-06", "04|1 05|2 06|2");
        row("the last second", "2026-01-05/2026-01-05T23:59:59Z", "2026-01-05/2026-01-05T23:59:59Z", "05|2");
        row("a moment", "2026-01-05T10:00:00Z/2026-01-05T10:00:00Z", "2026-01-05T10:00:00Z/2026-01-05T10:00:00Z",
            "05|2");
        row("the evening and the morning", "2026-01-05T12:00:00Z/2026-01-06T00:00:00Z",
            "2026-01-05T00:00:00Z/2026-01-05T12:00:00Z", "05|3");
    }
    void endsOfDays()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        const auto file = [](const QByteArray& charges, const char* amount) {
            std::string text = "BilledCost,ChargePeriodStart,ChargePeriodEnd,BillingCurrency\n";
            for (const auto& charge : charges.split(' '))
                text += std::string(amount) + "," + QByteArray(charge).replace('/', ',').toStdString() + ",EUR\n";
            return text;
        };
        take("a.csv", file(first, "1"));
        take("b.csv", file(second, "2"));
        QTEST(QByteArray::fromStdString(days()), "after");
    }
    // Corrections speak of earlier times: those of one file of a feed do not take the place of those of another.
    void correctionsOfAFeed_data()
    {
        QTest::addColumn<QByteArray>("files"); // amount, start, end, correction; rows by blanks, files by |
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* files, const char* after) {
            QTest::newRow(name) << QByteArray(files) << QByteArray(after);
        };
        row("a file a day",
            "5,2026-01-05,2026-01-06,|6,2026-01-06,2026-01-07, -1,2025-12-10,2025-12-11,Correction"
            "|7,2026-01-07,2026-01-08, -2,2025-12-11,2025-12-12,Correction",
            "01|-3 05|5 06|6 07|7");
        row("hours of a day",
            "1,2026-01-05T00:00:00Z,2026-01-05T01:00:00Z,"
            "|1,2026-01-05T01:00:00Z,2026-01-05T02:00:00Z, -0.5,2025-12-31T00:00:00Z,2025-12-31T01:00:00Z,Correction",
            "01|-0.5 05|2");
        row("corrections alone", "5,2026-01-01,2026-01-02,|-1,2025-12-10,2025-12-11,Correction", "01|4");
        row("the same days again",
            "5,2026-01-05,2026-01-06, -1,2025-12-10,2025-12-11,Correction"
            "|6,2026-01-05,2026-01-06, -2,2025-12-10,2025-12-11,Correction",
            "01|-2 05|6");
    }
    void correctionsOfAFeed()
    {
        QFETCH(QByteArray, files);
        int count = 0;
        for (const auto& file : files.split('|')) {
            std::string text = "BilledCost,ChargePeriodStart,ChargePeriodEnd,ChargeClass,BillingPeriodStart,"
                               "BillingPeriodEnd,BillingCurrency\n";
            for (const auto& charge : file.split(' '))
                text += charge.toStdString() + ",2026-01-01,2026-02-01,EUR\n";
            take("feed-" + std::to_string(++count) + "a.csv", text);
        }
        QTEST(QByteArray::fromStdString(days()), "after");
    }
    // A billing period begins at the midnight UTC that is nearest to what the file says.
    void billingPeriods_data()
    {
        QTest::addColumn<QByteArray>("times"); // start of the charge, start and end of the billing period
        QTest::addColumn<QByteArray>("lands");
        QTest::newRow("UTC") << QByteArray("2026-01-05,2026-01-01,2026-02-01") << QByteArray("2026-01-05|2026-01-01");
        QTest::newRow("of Los Angeles") << QByteArray("2026-02-01T05:00:00Z,2026-01-01T08:00:00Z,2026-02-01T08:00:00Z")
                                        << QByteArray("2026-01-31|2026-01-01");
        QTest::newRow("of Tokyo") << QByteArray("2025-12-31T16:00:00Z,2025-12-31T15:00:00Z,2026-01-31T15:00:00Z")
                                  << QByteArray("2026-01-01|2026-01-01");
        QTest::newRow("hours of one day")
            << QByteArray("2026-01-05T20:00:00Z,2026-01-05T20:00:00Z,2026-01-05T21:00:00Z")
            << QByteArray("2026-01-05|2026-01-05");
        QTest::newRow("none") << QByteArray("2026-01-05,,") << QByteArray("2026-01-05|");
    }
    void billingPeriods()
    {
        QFETCH(QByteArray, times);
        take("a.csv", "BilledCost,ChargePeriodStart,BillingPeriodStart,BillingPeriodEnd,BillingCurrency\n1,"
                          + times.toStdString() + ",EUR\n");
        QTEST(QByteArray::fromStdString(rows(*workspace_, "SELECT date, coalesce(billing_period, '') FROM cost").at(0)),
              "lands");
    }
    // What was held back comes in as soon as somebody says that it is all.
    void aPartThatIsAll()
    {
        take("first.csv", focus(charges("1:4 2:1,2,3")));
        take("second.csv", focus(charges("2:9")));
        QCOMPARE(importHistory(*workspace_).front().state, std::string("held back"));
        const auto receipt = take("second.csv", focus(charges("2:9")), true);
        QCOMPARE(receipt.replaced, std::vector<ImportId>{ImportId(1)});
        QCOMPARE(days(), std::string("02|9"));
        QCOMPARE(importHistory(*workspace_).front().state, std::string("in force"));
        take("second.csv", focus(charges("2:9")), true);
        QVERIFY(status_ == ImportStatus::unchanged);
    }
    // Files that are the whole period by their format need no word.
    void formatsOfWholePeriods()
    {
        const std::string header = "line_item_usage_start_date,bill_billing_period_start_date,bill_payer_account_id,"
                                   "line_item_line_item_type,line_item_unblended_cost,line_item_currency_code\n";
        const auto line = [](const char* day, const char* cost) {
            return std::string("2026-01-0") + day + "T00:00:00Z,2026-01-01T00:00:00Z,1,Usage," + cost + ",EUR\n";
        };
        take("a.csv", header + line("1", "4") + line("2", "5"));
        const auto receipt = take("b.csv", header + line("1", "4") + line("3", "9"));
        QCOMPARE(days(), std::string("01|4 03|9"));
        QCOMPARE(lines(changeLines(receipt)),
                 QStringList({QStringLiteral("changes billed of 1 day from 5 to 0 EUR"),
                              QStringLiteral("2026-01-02: billed 5 EUR before, 0 EUR now")}));
        undoImport(*workspace_, ImportId(2));
        QCOMPARE(days(), std::string("01|4 02|5"));
    }
    // A day whose version before was given up is not given to the one before that.
    void undoBeyondWhatIsKept_data()
    {
        QTest::addColumn<int>("versions");
        QTest::addColumn<int>("refused"); // 0: none
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("all are kept") << 4 << 0 << QByteArray("01|1 02|100");
        QTest::newRow("the first stands on another day") << 5 << 0 << QByteArray("01|1 02|100");
        QTest::newRow("one was given up") << 6 << 3 << QByteArray("01|3 02|100");
        QTest::newRow("two were given up") << 7 << 4 << QByteArray("01|4 02|100");
    }
    void undoBeyondWhatIsKept()
    {
        QFETCH(int, versions);
        QFETCH(int, refused);
        for (int n = 1; n <= versions; ++n)
            take(std::to_string(n) + ".csv",
                 focus(charges(("1:" + std::to_string(n) + (n == 1 ? " 2:100" : "")).c_str())));
        for (int n = versions; n > std::max(refused, 1); --n)
            undoImport(*workspace_, static_cast<ImportId>(n));
        if (refused > 0)
            try {
                undoImport(*workspace_, static_cast<ImportId>(refused));
                QFAIL("the version before it cannot come back");
            } catch (const Error& error) {
                const std::string said = error.what(), before = std::to_string(refused - 1);
                QVERIFY2(said.find("on 2026-01-01 import " + before + " stood before it") != std::string::npos,
                         said.c_str());
                QVERIFY2(said.find(before + ".csv again") != std::string::npos, said.c_str());
            }
        QTEST(QByteArray::fromStdString(days()), "after");
        undoImport(*workspace_, ImportId(1)); // stands on another day alone
        QVERIFY(days().find("02|") == std::string::npos);
    }
    void faultsAreFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("an older one in force") << QByteArray("UPDATE scope_day SET live = 1 WHERE scope = 1")
                                               << QByteArray("is not what was delivered last");
        QTest::newRow("none in force") << QByteArray("UPDATE scope_day SET live = 0 WHERE scope = 2")
                                       << QByteArray("is not what was delivered last");
        QTest::newRow("a day too few") << QByteArray("DELETE FROM scope_day WHERE scope = 1 AND day = 20454")
                                       << QByteArray("differ from those of its rows, first on 2026-01-01");
        QTest::newRow("rows too many") << QByteArray("UPDATE scope_day SET rows = 7 WHERE scope = 2 AND day = 20455")
                                       << QByteArray("differ from those of its rows, first on 2026-01-02");
    }
    void faultsAreFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, said);
        take("a.csv", focus(charges("1:4 2:5")));
        take("b.csv", focus(charges("2:6")));
        workspace_->db().execute(sql.toStdString());
        const auto faults = verifyWorkspace(*workspace_);
        QVERIFY(!faults.empty());
        QVERIFY2(faults.front().find(said.toStdString()) != std::string::npos, faults.front().c_str());
        workspace_->db().execute(
            "DELETE FROM scope_day; INSERT INTO scope_day(scope, day, rows, live) VALUES(1, 20454, "
            "1, 1), (1, 20455, 1, 0), (2, 20455, 1, 1)");
    }

    void reportingCurrencyIsOfWhatIsInForce()
    {
        const auto currency = [&] { return reportingCurrencyOf(*workspace_).currency; };
        take("a.csv", focus(charges("1:4", "USD")));
        take("b.csv", focus(charges("2:5", "EUR")));
        QCOMPARE(currency(), std::string("USD"));
        QCOMPARE(reportingCurrencyOf(*workspace_).withoutRate, std::vector<std::string>{"EUR"});
        undoImport(*workspace_, ImportId(1));
        QCOMPARE(currency(), std::string("EUR"));
        take("c.csv", focus(charges("2:6", "GBP"))); // nothing in EUR is left
        QCOMPARE(currency(), std::string("GBP"));
        undoImport(*workspace_, ImportId(3));
        QCOMPARE(currency(), std::string("EUR"));
        setReportingCurrency(*workspace_, "CHF");
        undoImport(*workspace_, ImportId(2));
        QCOMPARE(currency(), std::string("CHF"));
        QVERIFY(reportingCurrencyOf(*workspace_).isSet);
        setReportingCurrency(*workspace_, "");
        QCOMPARE(currency(), std::string()); // nothing is in force
    }
    void whatIsNoCurrency_data()
    {
        QTest::addColumn<QByteArray>("word");
        for (const auto* word : {"Euro", "eur", "E1R", "EU", "\xE2\x82\xAC"})
            QTest::newRow(word) << QByteArray(word);
    }
    void whatIsNoCurrency()
    {
        QFETCH(QByteArray, word);
        take("a.csv", focus(charges("1:4", "USD")));
        try {
            setReportingCurrency(*workspace_, word.toStdString());
            QFAIL("it was taken");
        } catch (const Error& error) {
            QVERIFY2(std::string(error.what()).find("write it like EUR") != std::string::npos, error.what());
        }
        QCOMPARE(reportingCurrencyOf(*workspace_).currency, std::string("USD"));
    }
};

ROOM_TEST(TestIntakeDays)
#include "tst_intake_days.moc"
