// Tables as spreadsheet files, read back as XML.
#include "core/base/error.h"
#include "core/bytes/zip.h"
#include "core/grid/group.h"
#include "core/grid/sheet.h"
#include "tests/room.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace core;

class TestGridSheet : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString partOf(const std::string& bytes, const char* name) const
    {
        const auto file = folder_.filePath(QStringLiteral("t.xlsx")).toStdString();
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
        ZipReader reader({file, name});
        std::string text(reader.size(), '\0');
        std::size_t done = 0;
        while (const auto more = reader.read(text.data() + done, text.size() - done))
            done += more;
        return QString::fromStdString(text);
    }
    QString sheetOf(const std::string& bytes) const { return partOf(bytes, "xl/worksheets/sheet1.xml"); }

private Q_SLOTS:
    void cellsKeepTheirTypes_data()
    {
        QTest::addColumn<int>("cell");
        QTest::addColumn<QString>("xml"); // a pattern; empty: no cell at all
        QTest::newRow("an exact amount") << 0 << QStringLiteral("<c r=\"A2\" s=\"\\d+\"><v>1234.5</v></c>");
        QTest::newRow("a count") << 1 << QStringLiteral("<c r=\"A2\" s=\"\\d+\"><v>-7</v></c>");
        QTest::newRow("a percentage as it is") << 2 << QStringLiteral("<c r=\"A2\" s=\"\\d+\"><v>27.5</v></c>");
        QTest::newRow("a day") << 3 << QStringLiteral("<c r=\"A2\" s=\"\\d+\"><v>46082</v></c>"); // of 2026-03-01
        QTest::newRow("a moment") << 4 << QStringLiteral("<c r=\"A2\" s=\"\\d+\"><v>46082.5</v></c>");
        QTest::newRow("a formula is a text") << 5 << QStringLiteral("t=\"inlineStr\"><is><t>=1\\+1</t></is>");
        QTest::newRow("marks of XML") << 6 << QStringLiteral("<t>&lt;a&gt; &amp; b</t>");
        QTest::newRow("nothing") << 7 << QString();
        QTest::newRow("no number") << 8 << QString();
        QTest::newRow("what XML cannot hold") << 9 << QStringLiteral("<t>ab</t>");
    }
    void cellsKeepTheirTypes()
    {
        QFETCH(int, cell);
        QFETCH(QString, xml);
        const std::vector<SheetCell> cells{{*Decimal::parse("1234.50"), "EUR"},
                                           {std::int64_t(-7), {}},
                                           {27.5, "%"},
                                           {Period::parse("2026-03-01")->first, {}},
                                           {Instant{startOf(Period::parse("2026-03-01")->first) + msPerDay / 2}, {}},
                                           {std::string("=1+1"), {}},
                                           {std::string("<a> & b"), {}},
                                           {{}, {}},
                                           {std::nan(""), {}},
                                           {std::string("a\x01"
                                                        "b"),
                                            {}}};
        SheetWriter sheet("Spend: [all]", {"Head"});
        sheet.row({&cells[static_cast<std::size_t>(cell)], 1});
        const auto text = sheetOf(sheet.finish());
        QVERIFY2(text.contains(QStringLiteral("<t>Head</t>")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("state=\"frozen\"")), qPrintable(text));
        if (xml.isEmpty())
            QVERIFY2(!text.contains(QStringLiteral("r=\"A2\"")), qPrintable(text));
        else
            QVERIFY2(text.contains(QRegularExpression(xml)), qPrintable(text));
    }
    void percentagesAreShownAsSuch()
    {
        SheetWriter sheet("x", {"a"});
        const SheetCell cell{27.5, "%"};
        sheet.row({&cell, 1});
        const auto styles = partOf(sheet.finish(), "xl/styles.xml");
        QVERIFY2(styles.contains(QStringLiteral("#,##0.0&quot; %&quot;")), qPrintable(styles));
    }
    void rowsFoldUnderTheirSubtotal()
    {
        SheetWriter sheet("x", {"a"});
        const SheetCell cell{std::string("b"), {}};
        sheet.row({&cell, 1}, 1);
        sheet.row({&cell, 1}, 0, true);
        const auto text = sheetOf(sheet.finish());
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("<row r=\"2\"[^>]*outlineLevel=\"1\""))),
                 qPrintable(text));
        QVERIFY(!text.contains(QRegularExpression(QStringLiteral("<row r=\"3\"[^>]*outlineLevel"))));
    }
    // A group stands above its rows, which fold under it; its line says how many they are, and their sum.
    void rowsFoldUnderTheirGroup()
    {
        class Amounts final : public GridRows {
        public:
            std::size_t size() const override { return 3; }
            const std::vector<GridColumn>& columns() const override { return columns_; }
            Cell cell(std::size_t row, std::size_t column) const override
            {
                return column == 0 ? Cell(std::string(row == 1 ? "b" : "a")) : Cell(Decimal(125, 2));
            }

        private:
            std::vector<GridColumn> columns_{{"Name", CellKind::text, false, false, false},
                                             {"Amount", CellKind::number, false, true, false}};
        };
        const std::vector<RowIndex> rows{0, 1, 2}, lines{0, 1, 2, 3, 4};
        const std::vector<std::size_t> columns{0, 1};
        const GroupedRows groups(std::make_shared<const Amounts>(), rows, {0}, {});
        const auto text = sheetOf(gridSheet(groups, lines, columns, {"Unit", "Rows"}));
        const auto row = [&](int n, const char* cells) {
            const QRegularExpression wanted(
                QStringLiteral("<row r=\"%1\"[^>]*>%2</row>").arg(n).arg(QLatin1String(cells)));
            QVERIFY2(text.contains(wanted), qPrintable(text));
        };
        QVERIFY2(text.contains(QStringLiteral("<outlinePr summaryBelow=\"0\"/>")), qPrintable(text));
        row(2, "<c r=\"A2\"[^>]*><v>2</v></c>.*<c r=\"C2\"[^>]*><v>2.5</v></c>");
        row(3, "<c r=\"B3\".*<c r=\"C3\"[^>]*><v>1.25</v></c>");
        QVERIFY(!text.contains(QRegularExpression(QStringLiteral("<row r=\"[25]\"[^>]*outlineLevel"))));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("<row r=\"3\"[^>]*outlineLevel=\"1\""))));
    }
    void aLongTextIsCutAndSaysSo()
    {
        std::string text;
        for (int i = 0; i < 40'000; ++i)
            text += "ä";
        SheetWriter sheet("x", {"a"});
        const SheetCell cell{text, {}};
        sheet.row({&cell, 1});
        const auto xml = sheetOf(sheet.finish());
        const auto found = QRegularExpression(QStringLiteral("<t>(ä+…)</t>")).match(xml);
        QVERIFY(found.hasMatch());
        QCOMPARE(found.captured(1).size(), 32'767);
    }
    void tooManyColumnsAreRefused()
    {
        const std::vector<std::string> heads(16'385, "a");
        QVERIFY_THROWS_EXCEPTION(Error, SheetWriter("x", heads));
    }
};

ROOM_TEST(TestGridSheet)
#include "tst_grid_sheet.moc"
