#include "core/base/message_text.h"
#include "core/bytes/json_write.h"
#include "core/intake/receipt_text.h"
#include "core/page/data_content.h"
#include "core/page/receipt_row.h"
#include "tests/import_fixture.h"
#include "tests/room.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace core;

// What an import says of itself, to the command line and to the window alike.
class TestIntakeReceipt : public QObject {
    Q_OBJECT

    static QStringList lines(const Receipt& receipt) { return lines(receiptLines(receipt)); }
    static QStringList lines(const Messages& messages)
    {
        QStringList all;
        for (const auto& line : messages)
            all << QString::fromStdString(messageText(line));
        return all;
    }

private Q_SLOTS:
    void whatWasFound()
    {
        FileReceipt file;
        file.status = ImportStatus::imported;
        file.found.format = "focus";
        file.found.rows = 12;
        QCOMPARE(messageText(foundText(file)), std::string("focus, 12 rows"));
        file.found.rows = 1;
        file.found.rejectedRows = 2;
        file.found.rejectedLines = 1;
        QCOMPARE(messageText(foundText(file)), std::string("focus, 1 row, 3 rejected"));
        file.status = ImportStatus::refused;
        file.found.why = "a.xyz: no known format; see --help.";
        QCOMPARE(messageText(foundText(file)), file.found.why);
    }
    void whatWasDone()
    {
        Receipt receipt;
        receipt.rows = 12;
        QVERIFY(receiptLines(receipt).empty()); // nothing landed
        receipt.import = ImportId{13};
        receipt.rejected = 1;
        receipt.totals[{"EUR", "billed"}] = Decimal::parse("34567.1234560").value();
        receipt.totals[{"EUR", "effective"}] = Decimal::parse("-0.50").value();
        receipt.totals[{"USD", "billed"}] = Decimal::parse("0").value();
        receipt.replaced = {ImportId{4}, ImportId{5}};
        receipt.replacedRows = 9;
        receipt.dropped = {ImportId{2}};
        QCOMPARE(lines(receipt),
                 QStringList({QStringLiteral("12 rows, 1 rejected"), QStringLiteral("billed 34567.123456 EUR"),
                              QStringLiteral("effective -0.5 EUR"), QStringLiteral("billed 0 USD"),
                              QStringLiteral("replaces 9 rows of import 4, 5; undoing import 13 brings them back"),
                              QStringLiteral(
                                  "gives up the rows of import 2, replaced long ago; that can no longer be undone")}));
    }
    void whatWasRefusedAndWhy()
    {
        Receipt receipt;
        receipt.import = ImportId{1};
        receipt.rows = 3;
        receipt.rejected = 9;
        receipt.rejections = {{"a.csv", "x", "It has no time.", 1, 4},
                              {"a.csv", "y", "It has no name.", 2, 5},
                              {"b.json", "z", "It says nothing.", 3, 0}};
        QCOMPARE(lines(receipt).mid(1), QStringList({QStringLiteral("rejected 1 row (line 4): It has no time."),
                                                     QStringLiteral("rejected 2 rows (first line 5): It has no name."),
                                                     QStringLiteral("rejected 3 rows: It says nothing.")}));
        receipt.files = {0, 1};
        QCOMPARE(lines(receipt).at(2), QStringLiteral("rejected 2 rows of a.csv (first line 5): It has no name."));
        JsonWriter json;
        writeReceipt(json, receipt);
        QVERIFY(QString::fromStdString(json.text())
                    .simplified()
                    .contains(QStringLiteral("\"path\": \"b.json\", \"line\": null, \"code\": \"z\"")));
        receipt.rejections.resize(7, {"c.csv", "w", "More.", 1, 1});
        QCOMPARE(lines(receipt).size(), 7);
        QCOMPARE(lines(receipt).last(), QStringLiteral("and 2 reasons more"));
    }
    void everyCodeOfARejectedRowHasAHeadline()
    {
        static const QRegularExpression stated(QStringLiteral("\\brefuse(?:d|Row)?\\([^;]*?\"([a-z]+\\.[a-z-]+)\""));
        QSet<QString> codes;
        for (const auto* room : {"read", "intake"}) {
            QDirIterator files(QStringLiteral(SOURCE_DIR "/core/") + QLatin1String(room), {QStringLiteral("*.cpp")});
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto found = stated.globalMatch(QString::fromUtf8(file.readAll()));
                while (found.hasNext())
                    codes << found.next().captured(1);
            }
        }
        QVERIFY2(codes.size() >= 28, qPrintable(QString::number(codes.size())));
        for (const auto& code : codes) {
            const auto why = rejectionText(code.toStdString(), "It is so.").arguments.at(0).value;
            QVERIFY2(std::get<arg::Rejection>(why).headline, qPrintable(code));
        }
    }
    // By file and reason, counted whole; the history says what took whose place, looking past what was undone.
    void ofARealImport()
    {
        QTemporaryDir dir{fixture::folderTemplate()};
        const auto at = [&](const char* name) { return std::filesystem::path(dir.path().toStdString()) / name; };
        Workspace workspace(at("w.opsatlas"), Access::create);
        const auto tidy =
            fixture::load(workspace,
                          fixture::write(at("t.csv"), "time,metric,value\n2026-03-01,m,1\n,m,1\n,m,2\n2026-03-01,,3\n"))
                .receipts.at(0);
        QCOMPARE(tidy.rejected, 3);
        QCOMPARE(tidy.rejections.size(), std::size_t{2});
        QCOMPARE(tidy.rejections.at(0).code, std::string("tidy.time"));
        QCOMPARE(tidy.rejections.at(0).rows, 2);
        QCOMPARE(tidy.rejections.at(0).line, 3);
        QCOMPARE(tidy.rejections.at(1).code, std::string("tidy.metric"));
        const auto json =
            fixture::load(workspace,
                          fixture::write(at("t.json"), "[{\"time\": \"2026-03-01\",\n\"metric\": \"m\", \"value\": "
                                                       "1},\n\n{\"metric\": \"m\", \"value\": \"x\"}, 7]"))
                .receipts.at(0);
        QCOMPARE(json.rejections.size(), std::size_t{2});
        QCOMPARE(json.rejections.at(0).line, 4); // a line of the file, not the entry's number
        QCOMPARE(text(workspace.db(), "SELECT group_concat(line || ':' || \"column\", ' ') FROM quarantine q JOIN "
                                      "import_file f ON f.id = q.import_file WHERE f.import = 2"),
                 std::string("4:1 4:32"));
        for (const auto* amount : {"1", "2", "3"})
            fixture::load(workspace, fixture::write(at((std::string(amount) + "x.csv").c_str()),
                                                    fixture::focus({{"2026-03-05", "a", "db", amount}})));
        using Imports = std::vector<ImportId>;
        QCOMPARE(importHistory(workspace).at(0).replaces, Imports{ImportId{4}});
        QCOMPARE(importHistory(workspace).at(1).replaces, Imports{ImportId{3}});
        undoImport(workspace, ImportId{4});
        QCOMPARE(importHistory(workspace).at(0).replaces, Imports{ImportId{3}});
        QVERIFY(importHistory(workspace).at(1).replaces.empty()); // undone: it stands in nobody's place
    }
    // The window shows it after it was opened anew, too: from what the workspace keeps, the same words.
    void isKept()
    {
        QTemporaryDir dir{fixture::folderTemplate()};
        const std::filesystem::path folder = dir.path().toStdString();
        Workspace workspace(folder / "w.opsatlas", Access::create);
        QVERIFY(lastReceipts(workspace.db(), importRows(workspace)).empty());
        const auto first = fixture::focus({{"2026-03-05", "a", "db", "1.50"}, {"2026-03-05", "b", "db", "2", "EUR"}});
        fixture::load(workspace, fixture::write(folder / "a.csv", first));
        fixture::write(folder / "in" / "b.csv", fixture::focus({{"2026-03-05", "a", "db", "0.50"}}));
        fixture::write(folder / "in" / "c.csv", "time,metric,value\n2026-03-01,m,1\n,m,1\n,m,2\n2026-03-01,,3\n");
        const auto report = fixture::load(workspace, folder / "in");
        const auto kept = lastReceipts(workspace.db(), importRows(workspace));
        QCOMPARE(kept.size(), std::size_t{2});
        for (std::size_t n = 0; n < 2; ++n) {
            QCOMPARE(kept[n].did, receiptLines(report.receipts.at(n)));
            QCOMPARE(kept[n].changes, changeLines(report.receipts.at(n)));
            QCOMPARE(kept[n], receiptRow(report.files.at(n), &report.receipts.at(n), true));
            QCOMPARE(kept[n].status, std::string(importStatusName(report.files.at(n).status)));
        }
        QCOMPARE(kept[0].status, std::string("replaced"));
        QVERIFY2(lines(kept[0].changes).contains(QStringLiteral("2026-03-05: billed 1.5 USD before, 0.5 USD now")),
                 qPrintable(lines(kept[0].changes).join(QLatin1Char('\n'))));
        QCOMPARE(kept[1].rejected, 3);
        undoImport(workspace, ImportId{2});
        undoImport(workspace, ImportId{3});
        QCOMPARE(
            lines(lastReceipts(workspace.db(), importRows(workspace)).at(0).did),
            QStringList({QStringLiteral("2 rows"), QStringLiteral("billed 2 EUR"), QStringLiteral("billed 1.5 USD")}));
    }
    void totalsOfAllAreExact()
    {
        ImportReport report;
        report.receipts.resize(4);
        const char* const amounts[] = {"0.1", "0.2", "100000000000000000000.000000000001", "7"};
        for (std::size_t i = 0; i < 4; ++i) {
            report.receipts[i].totals[{"EUR", "billed"}] = Decimal::parse(amounts[i]).value();
            if (i < 3)
                report.receipts[i].import = ImportId{static_cast<int>(i) + 1};
        }
        const auto said = totalLines(totalsOf(report)); // the last one did not land
        QCOMPARE(said.size(), std::size_t(1));
        QCOMPARE(messageText(said.front()), std::string("billed 100000000000000000000.300000000001 EUR"));
    }
};

ROOM_TEST(TestIntakeReceipt)
#include "tst_intake_receipt.moc"
