#include "tests/import_fixture.h"

#include "core/base/message_text.h"
#include "core/intake/compact.h"
#include "core/intake/receipt_text.h"
#include "core/intake/verify.h"
#include "core/page/data_content.h"
#include "tests/room.h"

#include <QTest>

#include <array>
#include <memory>
#include <random>

using namespace core;
using namespace fixture;

namespace {

std::string body(const std::string& table) { return table.substr(table.find('\n') + 1); }
std::string more(const std::vector<Charge>& charges) { return body(focus(charges)); }

const std::string january =
    focus({{"2026-01-05", "a", "db", "1.50"}, {"2026-01-06", "a", "web", "2"}, {"2026-01-31", "b", "db", "0.0850"}});
const std::string later = more({{"2026-01-07", "a", "db", "4.25"}, {"2026-02-01", "a", "web", "8", "EUR"}});
// All days of January.
std::string januaryAgain(const std::string& amount)
{
    return focus({{"2026-01-05", "a", "db", amount},
                  {"2026-01-06", "a", "db", amount},
                  {"2026-01-07", "a", "db", amount},
                  {"2026-01-31", "b", "db", amount}});
}
const std::string tidy = "time,metric,value,component\n2026-03-01,load,1,churn\n2026-03-02,load,2,churn\n";
const std::string ndjson = "{\"time\":\"2026-03-01\",\"metric\":\"load\",\"value\":1}\n{\"time\":\"2026-03-02\","
                           "\"metric\":\"load\",\"value\":2}\n";

std::string otlp(int at)
{
    return R"({"resourceMetrics":[{"resource":{"attributes":[{"key":"service.name","value":{)"
           R"("stringValue":"churn"}}]},"scopeMetrics":[{"metrics":[{"name":"hits","gauge":{"dataPoints":[{)"
           R"("timeUnixNano":")"
           + std::to_string(1772000000 + at) + R"(000000000","asDouble":)" + std::to_string(at) + "}]}}]}]}]}\n";
}

// What does not depend on how many imports brought it.
std::string shownRows(const Workspace& workspace)
{
    std::string out;
    for (const auto* sql :
         {"SELECT bucket, day, currency, total_of(billed), total_of(effective), sum(rows) FROM cost_cell GROUP BY 1, "
          "2, 3 ORDER BY 1, 2, 3",
          "SELECT row, date, service, billed_exact, account, billing_period FROM cost ORDER BY 1, 2, 4",
          "SELECT row, date, metric, value, stated_component FROM point ORDER BY 1, 2, 4",
          "SELECT name, kind FROM component ORDER BY 1",
          "SELECT layer, ifnull(n.name, ''), measure, currency, first_day, \"values\" FROM measure_series m LEFT JOIN "
          "component_name n ON n.id = m.component ORDER BY 1, 2, 3, 4",
          "SELECT q.line, q.code, q.text FROM quarantine q JOIN import_file f ON f.id = q.import_file JOIN live_import "
          "i ON i.id = f.import ORDER BY 1, 2"}) {
        for (const auto& row : rows(workspace, sql))
            out += row + "\n";
        out += "--\n";
    }
    return out;
}

} // namespace

// A longer version of a known file: only its new rows are read, as an import that continues the one before.
class TestIntakeGrown : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;
    std::unique_ptr<Workspace> workspace_;

    Receipt take(const std::string& name, const std::string& text, const ImportOptions& options = {})
    {
        const auto report = load(*workspace_, write(root_ / name, text), options);
        status_ = report.files.at(0).status;
        found_ = report.files.at(0).found;
        return report.receipts.empty() ? Receipt() : report.receipts.at(0);
    }
    std::string asWhole(const std::string& text, const char* name = "whole.csv") const
    {
        Workspace whole(root_ / "whole.opsatlas", Access::create);
        load(whole, write(root_ / name, text));
        return shownRows(whole);
    }
    std::string chain() const // id, delivery, what it continues
    {
        std::string out;
        for (const auto& row :
             rows(*workspace_,
                  "SELECT id, delivery, ifnull(tail_of, '') FROM import WHERE undone_at_ms IS NULL ORDER BY id"))
            out += row + " ";
        return out;
    }
    void soundAs(const std::string& whole) const
    {
        QCOMPARE(QString::fromStdString(shownRows(*workspace_)), QString::fromStdString(whole));
        const auto faults = verifyWorkspace(*workspace_);
        QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
    }

    ImportStatus status_{};
    Inspection found_;

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        root_ = fs::path(dir_.path().toStdString()) / std::to_string(count++);
        workspace_.reset();
        fs::create_directories(root_);
        workspace_ = std::make_unique<Workspace>(root_ / "w.opsatlas", Access::create);
    }
    void cleanup() { workspace_.reset(); }

    void onlyTheTailIsRead()
    {
        take("a.csv", january);
        const auto receipt = take("b.csv", january + later);
        QVERIFY(status_ == ImportStatus::imported);
        QCOMPARE(number(receipt.continues.value()), 1);
        QCOMPARE(receipt.rows, 2);
        QCOMPARE(found_.rows.value(), 2);
        QVERIFY(receipt.replaced.empty() && receipt.warnings.empty());
        QCOMPARE(QString::fromStdString(messageText(receiptLines(receipt).front())),
                 QStringLiteral("continues import 1: 2 rows added"));
        QCOMPARE(rows(*workspace_, "SELECT currency, amount FROM import_total WHERE import = 2 ORDER BY 1"),
                 (std::vector<std::string>{"EUR|8", "USD|4.25"}));
        QCOMPARE(chain(), std::string("1|1| 2|1|1 "));
        soundAs(asWhole(january + later));
        QCOMPARE(number(*importHistory(*workspace_).front().continues), 1);
        QCOMPARE(importHistory(*workspace_).back().state, std::string("in force"));
    }

    void theSameAgainIsKnown()
    {
        take("a.csv", january);
        take("a.csv", january + later);
        for (const auto* name : {"a.csv", "c.csv"}) {
            QVERIFY(!take(name, january + later).import);
            QVERIFY(status_ == ImportStatus::unchanged);
        }
        QVERIFY(!take("d.csv", january).import); // all of it is in force, if not alone
        const auto third = take("a.csv", january + later + more({{"2026-02-02", "a", "web", "16"}}));
        QCOMPARE(number(third.continues.value()), 2);
        QCOMPARE(chain(), std::string("1|1| 2|1|1 3|1|2 "));
        soundAs(asWhole(january + later + more({{"2026-02-02", "a", "web", "16"}})));
    }

    void undoTakesTheTailsAlong()
    {
        take("old.csv", focus({{"2026-01-05", "a", "db", "100"}}));
        take("a.csv", january);
        take("a.csv", january + later);
        const auto before = shownRows(*workspace_);
        const auto shown = importRows(*workspace_);
        QCOMPARE(shown.at(0).continues, std::optional(ImportId{2}));
        QCOMPARE(shown.at(1).continuedBy, std::vector<ImportId>{ImportId{3}}); // what the window says before it undoes
        QVERIFY(shown.at(2).continuedBy.empty());
        QCOMPARE(undoImport(*workspace_, ImportId{3}).imports, std::vector<ImportId>{ImportId{3}});
        QCOMPARE(chain(), std::string("1|1| 2|2| "));
        const auto again = take("a.csv", january + later);
        QCOMPARE(number(again.continues.value()), 2);
        QCOMPARE(shownRows(*workspace_), before);
        const auto undone = undoImport(*workspace_, ImportId{2});
        QCOMPARE(undone.imports, (std::vector<ImportId>{ImportId{2}, ImportId{4}}));
        QCOMPARE(undone.again, std::vector<ImportId>{ImportId{1}});
        const auto whole = take("a.csv", january + later);
        QVERIFY(!whole.continues);
        QCOMPARE(whole.rows, 5);
        QCOMPARE(shownRows(*workspace_), before);
        QVERIFY(verifyWorkspace(*workspace_).empty());
    }

    void everyWayOfWriting_data()
    {
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QByteArray>("grown");
        const auto row = [](const char* name, const std::string& known, const std::string& tail) {
            QTest::newRow(name) << QByteArray::fromStdString(known) << QByteArray::fromStdString(known + tail);
        };
        const auto crlf = [](std::string text) {
            for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
                text.insert(at, "\r");
            return text;
        };
        row("tidy", tidy, "2026-03-03,load,3,churn\n2026-03-02,load,5,churn\n");
        row("tidy, open at its end", tidy, "2026-03-03,load,3,churn");
        row("tidy, refused rows on both sides", tidy + ",load,1,churn\n",
            "2026-03-03,,3,churn\n2026-03-04,load,x,churn\n2026-03-04,load,7,lake\n");
        row("cells of two lines", tidy + "2026-03-03,load,3,\"two\nlines\"\n",
            "2026-03-04,\"lo\nad\",4,churn\n2026-03-05,load,,churn\n,load,5,churn\n");
        row("blank lines and a header in quotes", "\n\n\"time\",\"met\"\"ric\",metric,value\n2026-03-01,x,load,1\n\n",
            "\n2026-03-02,x,load,2\n");
        row("header of two lines", "time,metric,value,\"a\nb\"\n2026-03-01,load,1,x\n", "2026-03-02,load,2,y\n");
        row("mark at the beginning", "\xEF\xBB\xBF" + tidy, "2026-03-03,load,3,m\xC3\xBCll\n");
        row("Windows-1252", "time,metric,value,component\n2026-03-01,load,1,m\xFCll\n",
            "2026-03-02,load,2,gr\xF6\xDF"
            "e\n");
        row("NUL", tidy, "2026-03-03,lo" + std::string(1, '\0') + "ad,3,churn\n");
        row("CR LF", crlf(tidy), crlf("2026-03-03,load,3,churn\n,load,3,churn\n"));
        row("blank lines alone", tidy, "\n\n");
        row("JSON lines", ndjson, "{\"time\":\"2026-03-03\",\"metric\":\"load\",\"value\":3}\n");
        row("JSON lines, the first one broken", ndjson,
            "nonsense\n{\"time\":\"2026-03-03\",\"metric\":\"load\",\"value\":3}\n{\"metric\":1}\n");
        row("OTLP", otlp(1) + otlp(2), otlp(3) + otlp(4));
        row("cost", january, later);
    }
    void everyWayOfWriting()
    {
        QFETCH(QByteArray, known);
        QFETCH(QByteArray, grown);
        take("a", known.toStdString());
        QVERIFY(status_ == ImportStatus::imported);
        const auto receipt = take("a", grown.toStdString());
        QCOMPARE(receipt.continues.has_value(), true);
        soundAs(asWhole(grown.toStdString(), "a"));
        QVERIFY(!take("a", grown.toStdString()).import);
    }

    // Rows of any bytes, grown behind any of their line ends: if only the new ones are read, all is as if the whole had
    // been.
    void anyBytes()
    {
        std::mt19937 random(20260311);
        const auto pick = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
        int tails = 0;
        for (int round = 0; round < 40; ++round) {
            std::string text = pick(4) == 0 ? "time,metric,value,\"la\nbel\"\n" : "time,metric,value,label\n";
            for (std::size_t row = 0, rows = 2 + pick(6); row < rows; ++row) {
                text += "2026-03-0" + std::to_string(1 + pick(9)) + ",load," + std::to_string(pick(50)) + ",";
                for (std::size_t n = 0, count = pick(5); n < count; ++n)
                    text +=
                        std::array{"x", "\"", "\"\"", "\n", "\r", ",", "\xC3\xBC", "\xFC", "\r\n", "\"y\n\""}[pick(10)];
                text += pick(8) == 0 ? "\r" : "\n";
            }
            const auto cut = text.find('\n', pick(text.size()));
            init();
            if (cut == std::string::npos)
                continue;
            take("a", text.substr(0, cut + 1));
            if (status_ == ImportStatus::refused)
                continue;
            const auto receipt = take("a", text);
            if (!receipt.continues)
                continue;
            ++tails;
            const auto whole = asWhole(text, "a");
            QVERIFY2(shownRows(*workspace_) == whole, QByteArray::fromStdString(text).toPercentEncoding().constData());
        }
        QVERIFY2(tails > 6, QByteArray::number(tails).constData());
    }

    void elseItIsReadWhole_data()
    {
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QByteArray>("grown");
        QTest::addColumn<QByteArray>("grownName");
        const auto row = [](const char* name, const std::string& known, const std::string& grown,
                            const char* file = "a.csv") {
            QTest::newRow(name) << QByteArray::fromStdString(known) << QByteArray::fromStdString(grown)
                                << QByteArray(file);
        };
        auto other = january;
        other[january.size() / 2] ^= 1;
        row("a byte of the known part differs", january, other + later);
        row("the known part ends within its last row", january.substr(0, january.size() - 1), january + later);
        row("... which goes on", tidy + "2026-03-03,load,3", tidy + "2026-03-03,load,35,churn\n");
        row("the known part ends within quotes", tidy + "2026-03-03,load,3,\"a\n",
            tidy + "2026-03-03,load,3,\"a\nb\"\n2026-03-04,load,4,c\n");
        row("semicolons, where commas may be decimal", "time;metric;value\n2026-03-01;load;1\n",
            "time;metric;value\n2026-03-01;load;1\n2026-03-02;load;2\n");
        row("the new rows are cut", tidy, tidy + "2026-03-03,lo");
        row("another encoding", tidy, tidy + "2026-03-03,load,3,m\xFCll\n");
        row("one line alone was no lines", otlp(1), otlp(1) + otlp(2));
        row("runs by their content", "timestamp,project_name,run_id,duration,emissions\n2026-03-01T00:00:00,p,r,1,1\n",
            "timestamp,project_name,run_id,duration,emissions\n2026-03-01T00:00:00,p,r,1,1\n2026-03-02T00:00:00,p,r,1,"
            "1\n");
        row("a register", "component,kind\nchurn,model\n", "component,kind\nchurn,model\nlake,data\n");
        row("a header alone", focus({}), january);
    }
    void elseItIsReadWhole()
    {
        QFETCH(QByteArray, known);
        QFETCH(QByteArray, grown);
        QFETCH(QByteArray, grownName);
        take("a.csv", known.toStdString());
        const auto receipt = take(grownName.toStdString(), grown.toStdString());
        QVERIFY(status_ != ImportStatus::refused && status_ != ImportStatus::unchanged);
        QVERIFY(!receipt.continues);
        QCOMPARE(number(workspace_->db(), "SELECT count(*) FROM import WHERE tail_of IS NOT NULL"), 0);
    }

    // Not where something newer stands, or would.
    void inItsPlaceOnly()
    {
        take("a.csv", january);
        take("b.csv", focus({{"2026-02-01", "a", "db", "64"}}));
        const auto receipt = take("a.csv", january + later); // its rows of February are newer than those of b.csv
        QVERIFY(!receipt.continues);
        QCOMPARE(receipt.replaced, (std::vector<ImportId>{ImportId{1}, ImportId{2}}));
        QCOMPARE(receipt.rows, 5);
        take("c.csv", focus({{"2026-01-31", "b", "db", "64"}}));
        QVERIFY(!take("a.csv", january + later + more({{"2026-03-01", "a", "web", "16"}})).continues);
        QVERIFY(verifyWorkspace(*workspace_).empty());
    }
    void twoWaysToGrow()
    {
        take("a.csv", tidy);
        QVERIFY(take("a.csv", tidy + "2026-03-03,load,3,churn\n").continues);
        const auto second = take("a.csv", tidy + "2026-03-03,load,4,churn\n2026-03-04,load,4,churn\n");
        QVERIFY(!second.continues);
        QCOMPARE(second.rows, 4);
    }
    void ofItsOwnSource()
    {
        ImportOptions other;
        other.source = "other";
        take("a.csv", january, other);
        QVERIFY(!take("a.csv", january + later).continues);
        QCOMPARE(number(take("a.csv", january + later, other).continues.value()), 1);
    }
    void pointsThatComeAgain()
    {
        take("a.csv", tidy);
        take("a.csv", tidy + "2026-03-02,load,5,churn\n"); // takes the place of a point of the first
        QVERIFY(!take("a.csv", tidy + "2026-03-02,load,5,churn\n").import);
        take("b.csv", "time,metric,value,component\n2026-03-01,load,9,churn\n"); // and this one of another
        const auto whole = take("a.csv", tidy + "2026-03-02,load,5,churn\n2026-03-03,load,3,churn\n");
        QVERIFY(!whole.continues);
        QCOMPARE(whole.rows, 4);
    }

    // A block of 4 MiB is whole in both, the last one of the known part is compared as far as it goes.
    void largeFiles()
    {
        std::string text = tidy;
        for (int n = 0; text.size() < printedBlock + 100'000; ++n)
            text += "2026-03-0" + std::to_string(1 + n % 9) + ",load," + std::to_string(n) + ",c"
                    + std::to_string(n % 50) + "\n";
        take("a.csv", text);
        auto other = text + "2026-03-03,load,3,churn\n";
        other[text.size() - 3] ^= 1;
        QVERIFY(!take("b.csv", other).continues);
        undoImport(*workspace_, ImportId{2});
        const auto receipt = take("c.csv", text + "2026-03-03,load,3,churn\n");
        QCOMPARE(number(receipt.continues.value()), 1);
        QCOMPARE(receipt.rows, 1);
        QVERIFY(!take("d.csv", text + "2026-03-03,load,3,churn\n").import);
    }

    // A delivery and those that continue it are one version.
    void keptAndGivenUpTogether()
    {
        ImportOptions options;
        options.keptVersions = 1;
        take("a.csv", january, options);
        take("a.csv", january + later, options);
        take("b.csv", januaryAgain("1"), options);
        QVERIFY(take("c.csv", januaryAgain("2"), options).dropped.empty()); // February stands
        take("d.csv", focus({{"2026-02-01", "a", "db", "2"}}), options);
        const auto last = take("e.csv", focus({{"2026-02-01", "a", "db", "3"}}), options);
        QCOMPARE(last.dropped, (std::vector<ImportId>{ImportId{1}, ImportId{2}}));
        QVERIFY(verifyWorkspace(*workspace_).empty());
    }
    void compactedTogether()
    {
        take("a.csv", january);
        take("a.csv", january + later);
        take("b.csv", januaryAgain("1"));
        QVERIFY(compactWorkspace(*workspace_).replaced.empty());
        take("c.csv", focus({{"2026-02-01", "a", "db", "2"}}));
        QCOMPARE(compactWorkspace(*workspace_).replaced, (std::vector<ImportId>{ImportId{1}, ImportId{2}}));
        QVERIFY(verifyWorkspace(*workspace_).empty());
    }
};

ROOM_TEST(TestIntakeGrown)
#include "tst_intake_grown.moc"
