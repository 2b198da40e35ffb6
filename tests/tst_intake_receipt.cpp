#include "core/intake/receipt_text.h"

#include <QTest>

using namespace core;

// What an import says of itself, to the command line and to the window alike.
class TestIntakeReceipt : public QObject {
    Q_OBJECT

    static QStringList lines(const Receipt& receipt)
    {
        QStringList all;
        for (const auto& line : receiptLines(receipt))
            all << QString::fromStdString(line);
        return all;
    }

private Q_SLOTS:
    void whatWasFound()
    {
        FileReceipt file;
        file.status = ImportStatus::imported;
        file.found.format = "focus";
        file.found.rows = 12;
        QCOMPARE(foundText(file), std::string("focus, 12 rows"));
        file.found.rows = 1;
        file.found.rejectedRows = 2;
        file.found.rejectedLines = 1;
        QCOMPARE(foundText(file), std::string("focus, 1 row, 3 refused"));
        file.status = ImportStatus::refused;
        file.found.why = "a.xyz: no known format; see --help.";
        QCOMPARE(foundText(file), file.found.why);
    }
    void whatWasDone()
    {
        Receipt receipt;
        receipt.rows = 12;
        QVERIFY(receiptLines(receipt).empty()); // nothing landed
        receipt.import = ImportId{13};
        receipt.refused = 1;
        receipt.totals[{"EUR", "billed"}] = Decimal::parse("34567.1234560").value();
        receipt.totals[{"EUR", "effective"}] = Decimal::parse("-0.50").value();
        receipt.totals[{"USD", "billed"}] = Decimal::parse("0").value();
        receipt.replaced = {ImportId{4}, ImportId{5}};
        receipt.replacedRows = 9;
        receipt.dropped = {ImportId{2}};
        QCOMPARE(lines(receipt), QStringList({QStringLiteral("12 rows, 1 refused"), QStringLiteral("billed 34567.123456 EUR"), QStringLiteral("effective -0.5 EUR"), QStringLiteral("billed 0 USD"),
            QStringLiteral("replaces 9 rows of import 4, 5; undoing import 13 brings them back"),
            QStringLiteral("gives up the rows of import 2, replaced long ago; that can no longer be undone")}));
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
        QCOMPARE(said.front(), std::string("billed 100000000000000000000.300000000001 EUR"));
    }
};

QTEST_GUILESS_MAIN(TestIntakeReceipt)
#include "tst_intake_receipt.moc"
