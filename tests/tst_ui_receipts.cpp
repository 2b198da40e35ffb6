// Receipts of real imports in a real window: what they say in the person's language, the choices that they offer, and
// the line that leads to them.
#include "core/base/message_text.h"
#include "core/base/sentences.h"
#include "core/intake/receipt.h"
#include "core/store/workspace.h"
#include "tests/import_fixture.h"
#include "tests/room.h"
#include "ui/message_text.h"
#include "ui/pages/data_page.h"
#include "ui/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/workspace_portfolio.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

namespace receipts {

using namespace ui;
namespace fs = std::filesystem;

namespace {

const std::string costHead = "BillingAccountId,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,ChargePeriodEnd,"
                             "BilledCost,EffectiveCost,BillingCurrency,ProviderName,ServiceCategory,ServiceName\n";

std::string costRow(const std::string& day, const std::string& billed, const std::string& currency = "EUR")
{
    return "a1,2026-03-01T00:00:00Z,2026-04-01T00:00:00Z," + day + "T00:00:00Z," + day + "T01:00:00Z," + billed + ","
           + billed + "," + currency + ",Cloud,Compute,VM\n";
}

// Every kind of file that people bring and that something is wrong with.
std::vector<std::pair<std::string, std::string>> badFiles()
{
    const std::string tidy = "time,metric,value\n";
    std::string nul = tidy + "2026-03-01,requests,7\n2026-03-02,re";
    nul += '\0';
    nul += "quests,7\n";
    return {
        {"empty.csv", ""},
        {"page.csv", "<html><body>Sign in</body></html>\n"},
        {"parquet.bin", "PAR1xxxx"},
        {"unknown.csv", "Name,Sales,Day\nx,3,2026-03-01\ny,4,2026-03-02\n"},
        {"unknown.json", "{\"a\": 1}"},
        {"broken.json", "{\"a\": [1,"},
        {"lines.json", "{\"a\": 1}\n{\"b\": 2}\n"},
        {"packed.csv.gz", "\x1f\x8b\x08 this is no gzip"},
        {"either.csv", "time;metric;value\n2026-03-01;requests;1,234\n"},
        {"order.csv", tidy + "03/04/2026,requests,7\n"},
        {"orders.csv", tidy + "13/04/2026,requests,7\n04/13/2026,requests,7\n"},
        {"tidy.csv", tidy + "yesterday,requests,7\n2026-03-01,,7\n2026-03-01,requests,seven\n"
                         + "2026-03-01,requests,7,8,9\n2026-03-01,requests,7\n2026-03-01,requests,8\n2026-03-02,req"},
        {"nul.csv", nul},
        {"bytes.csv", tidy + "2026-03-01,Z\xfcrich,7\n"},
        {"cost.csv", costHead + costRow("2026-03-01", "12.x") + costRow("2026-03-02", "") + costRow("tomorrow", "3")
                         + ",,,,,5,,,,,\n" + costRow("2026-03-03", "7", "")},
        {"points.ndjson", "{\"time\": \"2026-03-01\", \"metric\": \"requests\", \"value\": 7}\nno json\n"
                          "{\"time\": \"2026-03-01\", \"metric\": \"requests\", \"value\": \"many\"}\n{\"x\": 1}\n"},
        {"components.csv", "component,kind,portable\n,model,1\nORG,model,1\nx,engine,1\ny,model,perhaps\n"},
        {"component_links.csv", "component,input_component\n,x\nx,ORG\n"},
        {"measures.csv", "component,period,measure,value\n,2026-03,data.rows,1\nx,2026-03,,1\nx,soon,data.rows,1\n"
                         "x,2026-03,data.rows,many\nx,2026-03,nothing.known,1\n"},
        {"rates.csv", "currency,month,rate\n,2026-03,1\nUSD,March,1\nUSD,2026-03,0\n"},
        {"kpis.json", "{\"opsatlas\": \"kpi\", \"items\": []}"},
        {"rules.json", "{\"opsatlas\": \"rules\", \"items\": 7}"},
        {"run_results.json",
         "{\"metadata\": {\"dbt_schema_version\": "
         "\"https://schemas.getdbt.com/dbt/run-results/v5.json\", \"generated_at\": "
         "\"2026-03-01T00:00:00Z\"}, \"args\": {\"which\": \"compile\"}, \"results\": [{\"status\": "
         "\"success\", \"unique_id\": \"test.a.b\", \"timing\": [], \"execution_time\": 0}]}"},
        {"metrics.txt", "# HELP requests_total x\n# TYPE requests_total counter\nrequests_total 7 1772323200000\n"
                        "not a sample\n"},
        {"summary.csv", "Cost analysis,,\nServiceName,CostUSD,Cost,Currency\nVM,3,3,EUR\n"},
        {"manifest.json", "{\"blobs\": [{\"blobName\": \"nowhere/part_0.csv\", \"byteCount\": 7}]}"},
    };
}

} // namespace

class TestReceipts : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{fixture::folderTemplate()};
    std::unique_ptr<Language> language_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<MainWindow> window_;
    int made_ = 0;

    fs::path folder() const { return fs::path(dir_.path().toStdString()) / std::to_string(made_); }
    QString write(const std::string& name, const std::string& text) const
    {
        return qt(fixture::write(folder() / name, text).string());
    }
    void open(const char* language)
    {
        window_.reset();
        language_ = std::make_unique<Language>(QString::fromLatin1(language));
        ++made_;
        fs::create_directories(folder());
        settings_ = std::make_unique<Settings>(qt((folder() / "settings.ini").string()));
        const auto file = folder() / "w.opsatlas";
        const core::Workspace workspace(file, core::Access::create);
        WindowServices services;
        services.portfolio = [](const fs::path& path, bool readOnly) { return workspacePortfolio(path, readOnly); };
        window_ = std::make_unique<MainWindow>(services, *settings_, nullptr);
        window_->resize(1366, 768);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->openFile(qt(file.string()));
        QTRY_VERIFY(window_->isSettled());
    }
    void import(const QStringList& files)
    {
        window_->importFiles(files);
        QTRY_VERIFY_WITH_TIMEOUT(window_->isSettled(), 20000);
        window_->showPage(QStringLiteral("data"));
        page()->showReceipt();
        QTRY_VERIFY(window_->isSettled());
    }
    DataPage* page() const { return qobject_cast<DataPage*>(window_->page(QStringLiteral("data"))); }
    Grid* table() const { return page()->table(); }
    QPushButton* button(const char* name) const
    {
        auto* found = window_->findChild<QPushButton*>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void press(const char* name)
    {
        auto* one = button(name);
        QVERIFY2(one != nullptr, name);
        QTest::mouseClick(one, Qt::LeftButton);
        QTRY_VERIFY(window_->isSettled());
    }
    // Every text of the table, and what stands below it for each row.
    QStringList shown() const
    {
        QStringList all;
        const auto* model = table()->view()->model();
        const auto* detail = page()->findChild<QLabel*>(QStringLiteral("import_detail"));
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                all << model->index(row, column).data(Qt::AccessibleTextRole).toString();
            table()->view()->selectRow(row);
            all << detail->text();
        }
        return all;
    }
    QString value(const std::string& sql) const
    {
        const core::Workspace workspace(folder() / "w.opsatlas", core::Access::read);
        const auto rows = fixture::rows(workspace, sql);
        return rows.size() == 1 ? qt(rows.front()) : QString::number(rows.size()) + QStringLiteral(" rows");
    }

private Q_SLOTS:
    void cleanup() { window_.reset(); }

    // What core says of them in English is nowhere to be seen in a German window.
    void nothingIsSaidInEnglish()
    {
        open("de");
        QStringList files;
        for (const auto& [name, text] : badFiles())
            files << write(name, text);
        // The same import beside it, for its English sentences.
        std::set<std::string> english;
        {
            core::Workspace beside(folder() / "beside.opsatlas", core::Access::create);
            std::vector<fs::path> paths;
            for (const auto& file : files)
                paths.push_back(pathOf(file));
            const auto report = core::importPaths(beside, paths, {});
            for (const auto& file : report.files) {
                english.insert(file.found.why);
                for (const auto& issue : file.found.issues)
                    english.insert(issue.text);
            }
            for (const auto& receipt : report.receipts) {
                english.insert(receipt.warnings.begin(), receipt.warnings.end());
                for (const auto& one : receipt.rejections)
                    english.insert(one.reason);
            }
            english.insert(report.errors.begin(), report.errors.end());
        }
        english.erase("");
        QVERIFY2(english.size() > 40, qPrintable(QString::number(english.size())));
        for (const auto& one : english)
            QVERIFY2(core::messageOf(one).code != core::MessageCode::verbatim, one.c_str());
        import(files);
        auto texts = shown();
        texts << window_->message();
        page()->showQuarantine();
        texts += shown();
        for (const auto& text : texts)
            for (const auto& one : english)
                QVERIFY2(!text.contains(qt(one)), qPrintable(text));
        static const QRegularExpression words(QStringLiteral(
            "\\b(the|this|of|and|is|are|has|have|than|that|which|only|about|it|with|without|again|row|file)\\b"));
        for (auto text : texts) {
            text.remove(QRegularExpression(QStringLiteral("/[^\\s:]*"))); // paths
            if (!text.startsWith(QLatin1Char('{')) && !text.contains(QStringLiteral("is no gzip")))
                QVERIFY2(!words.match(text).hasMatch(), qPrintable(text));
        }
    }
    void errorsOfTheWorkspaceAreGerman()
    {
        open("de");
        fixture::write(folder() / "other.opsatlas", "no workspace at all, but long enough to have a head of its own");
        window_->openFile(qt((folder() / "other.opsatlas").string()));
        QTRY_VERIFY(window_->message().contains(QStringLiteral("kein Arbeitsbereich")));
        QVERIFY(!window_->message().contains(QStringLiteral("workspace")));
    }

    // One count of rejected rows: in the line, the receipt, its sentence and the tab.
    void rejectedRowsHaveOneCount_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("rejected");
        QTest::newRow("by the reader") << QByteArray("a.csv")
                                       << QByteArray("time,metric,value\nx,requests,7\n2026-03-01,,7\n"
                                                     "2026-03-01,requests,7\n2026-03-01,requests,y\n")
                                       << 3;
        QTest::newRow("by the import") << QByteArray("a.csv")
                                       << QByteArray("component,period,measure,value\nx,2026-03,nothing.known,1\n"
                                                     "x,2026-03,data.rows,many\n")
                                       << 2;
        QTest::newRow("as conflicts") << QByteArray("a.csv")
                                      << QByteArray("time,metric,value\n2026-03-01,requests,7\n2026-03-02,requests,7\n"
                                                    "2026-03-01,requests,9\nx,requests,1\n")
                                      << 2;
    }
    void rejectedRowsHaveOneCount()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        QFETCH(int, rejected);
        open("en");
        import({write(name.toStdString(), text.toStdString())});
        const auto count = QString::number(rejected);
        QVERIFY2(window_->message().contains(count + QStringLiteral(" rejected row")), qPrintable(window_->message()));
        QCOMPARE(page()->content().quarantined, rejected);
        table()->view()->selectRow(0);
        const auto all = shown().join(QLatin1Char('\n'));
        QVERIFY2(all.contains(count + QStringLiteral(" rejected")), qPrintable(all));
        QCOMPARE(table()->view()->model()->index(0, 3).data(Qt::AccessibleTextRole).toString(), count);
        // Without the import at hand, as after a start.
        page()->setReceipts({});
        QCOMPARE(table()->view()->model()->index(0, 3).data(Qt::AccessibleTextRole).toString(), count);
        const auto kept = shown().join(QLatin1Char('\n'));
        QVERIFY2(kept.contains(count + QStringLiteral(" rejected")), qPrintable(kept));
    }
    // An amount that nobody knows is something to look at: the outcome, the line and the sums say so.
    void anUnknownAmountIsNotFine()
    {
        open("en");
        import({write("cost.csv", costHead + costRow("2026-03-01", "5") + costRow("2026-03-02", "12.x"))});
        const auto outcome = table()->view()->model()->index(0, 1);
        QCOMPARE(outcome.data(MarkRole).toInt(), static_cast<int>(Mark::watch));
        QVERIFY(window_->message().contains(QStringLiteral("The receipt says what to look at.")));
        const auto all = shown().join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("\"12.x\" in column BilledCost is no amount")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("billed at least 5 EUR: 1 amount is not known")), qPrintable(all));
    }

    void theDecimalMarkIsAskedFor()
    {
        open("en");
        import({write("sales.csv", "time;metric;value\n2026-03-01;requests;1,234\n"),
                write("fine.csv", "time,metric,value\n2026-03-01,other,1\n")});
        QVERIFY(window_->message().contains(QStringLiteral("The receipt asks for a decision.")));
        press("choose_comma");
        QCOMPARE(value("SELECT value FROM point WHERE metric = 'requests'"), QStringLiteral("1.234000"));
        QCOMPARE(table()->shownRows(), 2); // the other file's receipt stays
        QVERIFY(button("choose_comma") == nullptr);
    }
    void theOrderOfDatesIsAskedFor()
    {
        open("en");
        import({write("days.csv", "time,metric,value\n03/04/2026,requests,7\n")});
        auto* first = button("choose_month_first");
        QVERIFY(first != nullptr);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(value("SELECT day FROM point"), QStringLiteral("20516")); // 4 March 2026
    }
    void aMappingIsProposed()
    {
        open("en");
        import({write("wide.csv", "Day,Sales,Visits\n2026-03-01,3,5\n2026-03-02,4,6\n")});
        press("choose_mapping");
        QCOMPARE(value("SELECT count(*) FROM point"), QStringLiteral("4"));
    }
    // A part of a day is held back; the person knows that it is all.
    void heldDaysAreTaken()
    {
        open("en");
        const auto full = costHead + costRow("2026-03-01", "1") + costRow("2026-03-01", "2")
                          + costRow("2026-03-01", "3") + costRow("2026-03-01", "4") + costRow("2026-03-01", "5");
        import({write("full.csv", full)});
        import({write("part.csv", costHead + costRow("2026-03-01", "7"))});
        QCOMPARE(value("SELECT sum(billed) FROM cost"), QStringLiteral("15.000000"));
        press("choose_whole");
        QCOMPARE(value("SELECT sum(billed) FROM cost"), QStringLiteral("7.000000"));
        // What became of the money comes first in the table, and none of it is cut.
        const auto* model = table()->view()->model();
        QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("What it changed"));
        const auto changed = model->index(0, 2).data().toString();
        QVERIFY2(changed.contains(QStringLiteral("changes billed of 1 day from 15 to 7 EUR")), qPrintable(changed));
        const auto cell = table()->view()->visualRect(model->index(0, 2));
        const auto needed =
            table()->fontMetrics().boundingRect(QRect(0, 0, cell.width() - 8, 10000), Qt::TextWordWrap, changed);
        QVERIFY(cell.height() >= needed.height());
    }
    void theCurrencyIsAskedFor()
    {
        open("en");
        import({write("cost.csv", costHead + costRow("2026-03-01", "5", "") + costRow("2026-03-02", "6", ""))});
        auto* field = window_->findChild<QLineEdit*>(QStringLiteral("choose_currency"));
        if (field == nullptr || !field->isVisible())
            QFAIL(qPrintable(shown().join(QLatin1Char('\n'))));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("eur"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(page()->content().sources.front().currency, std::string("EUR"));
        QTRY_VERIFY(button("take_currency") == nullptr);
        page()->undoStack()->undo();
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(page()->content().sources.front().currency, std::string());
    }

    // A file without dates asks which month it is of, and does not take what is none.
    void theMonthIsAskedFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("lands");
        QTest::newRow("a month") << QStringLiteral("2026-03") << QStringLiteral("2026-03-01");
        QTest::newRow("no such month") << QStringLiteral("2026-13") << QStringLiteral("0 rows");
        QTest::newRow("a word") << QStringLiteral("March") << QStringLiteral("0 rows");
    }
    void theMonthIsAskedFor()
    {
        QFETCH(QString, typed);
        open("en");
        import({write("summary.csv", "ServiceName,CostUSD,Cost,Currency\nVM,3,3,EUR\n")});
        auto* field = window_->findChild<QLineEdit*>(QStringLiteral("choose_period"));
        QVERIFY(field != nullptr && field->isVisible());
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(window_->isSettled());
        QTEST(value("SELECT DISTINCT date FROM cost"), "lands");
    }
    // Two sources that bill the same money: a person says what they are.
    void theRoleIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("pressed");
        QTest::addColumn<QString>("roles");
        QTest::newRow("a view") << QByteArray("choose_view") << QStringLiteral("view bills");
        QTest::newRow("both bill") << QByteArray("choose_bills") << QStringLiteral("bills bills");
    }
    void theRoleIsAskedFor()
    {
        QFETCH(QByteArray, pressed);
        open("en");
        import({write("focus.csv", "BilledCost,EffectiveCost,BillingCurrency,BillingAccountId,ProviderName,"
                                   "ChargePeriodStart,BillingPeriodStart\n5,5,USD,111122223333,AWS,2026-03-20,"
                                   "2026-03-01\n")});
        import({write("report.csv", "bill_payer_account_id,bill_billing_period_start_date,line_item_usage_start_date,"
                                    "line_item_line_item_type,line_item_unblended_cost,line_item_currency_code\n"
                                    "111122223333,2026-03-01,2026-03-20,Usage,5.01,USD\n")});
        press(pressed.constData());
        QTRY_VERIFY(button(pressed.constData()) == nullptr);
        QString roles;
        for (const auto& source : page()->content().sources)
            roles += (roles.isEmpty() ? QString() : QStringLiteral(" ")) + qt(source.role);
        QTEST(roles, "roles");
    }

    // By keys: of a source without money, too; a late one says since when.
    void aRhythmIsSet()
    {
        open("en");
        QStringList files;
        for (const auto* day : {"02", "03", "04", "05"})
            files << write(std::string("feed-") + day + ".csv",
                           std::string("time,metric,value\n2026-03-") + day + ",m,1\n");
        files << write("bill.csv", costHead + costRow("2026-03-20", "5"));
        import(files);
        page()->choose(QStringLiteral("sources"));
        auto* rhythm = window_->findChild<QComboBox*>(QStringLiteral("source_rhythm"));
        auto* sentence = window_->findChild<QLabel*>(QStringLiteral("source_sentence"));
        const auto& sources = page()->content().sources;
        const auto feed = std::ranges::find(sources, "tidy", &core::SourceEntry::name);
        QVERIFY(feed != sources.end() && feed->rhythm.every == 1);
        table()->chooseRow(static_cast<int>(feed - sources.begin()));
        QVERIFY2(sentence->text().contains(QStringLiteral("something was due on 6 March 2026")),
                 qPrintable(sentence->text()));
        QVERIFY(button("change_source") != nullptr && !button("change_source")->isEnabled());
        rhythm->setFocus();
        QTest::keyClick(rhythm, Qt::Key_End); // nothing expected
        press("change_source");
        const auto said = [&] {
            const auto& all = page()->content().sources;
            return std::ranges::find(all, "tidy", &core::SourceEntry::name)->rhythm;
        };
        QCOMPARE(said().said, std::string("none"));
        QVERIFY(!said().lateSince);
        page()->undoStack()->undo();
        QTRY_VERIFY(window_->isSettled());
        QVERIFY(said().said.empty() && said().lateSince);
    }

    // One line over the foot of the page; nothing moves, and its links lead to what it speaks of.
    void theNoticeMovesNothing()
    {
        open("en");
        window_->showPage(QStringLiteral("data"));
        QTRY_VERIFY(window_->isSettled());
        auto* tabs = page()->findChild<QTabWidget*>();
        const auto before = tabs->mapToGlobal(QPoint());
        import({write("a.csv", "time,metric,value\n2026-03-01,requests,7\nx,requests,7\n"), write("b.xyz", "nothing")});
        auto* notice = window_->findChild<NoticeBar*>(QStringLiteral("notice"));
        QVERIFY(notice != nullptr && notice->isVisible());
        QCOMPARE(tabs->mapToGlobal(QPoint()), before);
        QCOMPARE(window_->message(), QStringLiteral("1 file imported. 1 file refused. 1 rejected row in quarantine."));
        QVERIFY(notice->height() < 3 * notice->fontMetrics().height() + 12);
        press("show_quarantine");
        QCOMPARE(table()->objectName(), QStringLiteral("quarantine"));
        QVERIFY(!notice->isVisible());
        import({write("c.xyz", "nothing")});
        page()->showQuarantine();
        press("show_receipt");
        QCOMPARE(table()->objectName(), QStringLiteral("receipt_table"));
    }
};

} // namespace receipts

using receipts::TestReceipts;
ROOM_WINDOW_TEST(TestReceipts)
#include "tst_ui_receipts.moc"
