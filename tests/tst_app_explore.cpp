// The commands that give figures, run as programs: explore by options, files and saved views, what kpi is compared
// with, and one sentence with the place for what cannot be asked.
#include "tests/import_fixture.h"
#include "tests/room.h"
#include "tests/written.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

class TestAppExplore : public QObject {
    Q_OBJECT

    struct Ran {
        int exit = -1;
        QByteArray out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    QTemporaryDir dir_{fixture::folderTemplate()};
    QString workspace_;

    std::filesystem::path folder() const { return dir_.path().toStdString(); }
    static Ran run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        Ran ran;
        if (process.waitForFinished(100'000) && process.exitStatus() == QProcess::NormalExit)
            ran.exit = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }
    // A line as it is written in a shell, with W for the workspace.
    Ran shell(const QByteArray& line) const
    {
        return run(QStringLiteral("sh"),
                   {QStringLiteral("-c"), QStringLiteral("W=$1; exec \"$0\" ") + QString::fromUtf8(line),
                    QStringLiteral(OPSATLAS), workspace_});
    }
    static QJsonObject result(const Ran& ran, const char* kpi)
    {
        for (const auto& one : ran.json()[QStringLiteral("results")].toArray())
            if (one[QStringLiteral("kpi")].toString() == QLatin1String(kpi))
                return one.toObject();
        return {};
    }
    void write(const char* name, const std::string& text) const { fixture::write(folder() / name, text); }

private Q_SLOTS:
    // Twelve months and two days more, two models; a budget for the last month.
    void initTestCase()
    {
        workspace_ = QString::fromStdString((folder() / "w.opsatlas").string());
        std::vector<fixture::Charge> charges;
        for (int month = 1; month <= 12; ++month) {
            const auto day = "2025-" + std::string(month < 10 ? "0" : "") + std::to_string(month) + "-15";
            charges.push_back({day, "one", "alpha", std::to_string(month) + ".25"});
            charges.push_back({day, "two", "beta", "10"});
        }
        charges.push_back({"2024-12-31", "one", "alpha", "100"});
        charges.push_back({"2025-12-31", "two", "it's", "0.75"});
        write("components.csv", "component,kind\nalpha,model\nbeta,model\n");
        write("bill.csv", fixture::focus(charges));
        write("plan.csv", "component,period,measure,value\nalpha,2025-12,budget,20\nbeta,2025-12,budget,5\n");
        write("targets.json",
              json("{'opsatlas':'targets','items':[{'kpi':'cost.allocated_share','target':98,'floor':50}]}"));
        QStringList arguments{QStringLiteral("import"), QStringLiteral("-w"), workspace_};
        for (const auto* name : {"components.csv", "bill.csv", "plan.csv"})
            arguments << QString::fromStdString((folder() / name).string());
        const auto ran = run(QStringLiteral(OPSATLAS), arguments);
        QVERIFY2(ran.exit == 0, ran.err.constData());
    }

    void spendIsComparedWith_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("with"); // what the document says
        QTest::addColumn<double>("compared"); // NaN: none
        const double none = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("the period before")
            << QByteArray("--period 2025-12 --compare previous") << 23.0 << QByteArray("2025-11") << 21.25;
        QTest::newRow("a year before") << QByteArray("--period 2025-12 --compare year_ago") << 23.0
                                       << QByteArray("2024-12") << 100.0;
        QTest::newRow("a period") << QByteArray("--period 2025-12 --compare 2025-Q1") << 23.0 << QByteArray("2025-Q1")
                                  << 36.75;
        QTest::newRow("the budget") << QByteArray("--period 2025-12 --compare budget") << 23.0 << QByteArray("budget")
                                    << 25.0;
        QTest::newRow("a target that is not set")
            << QByteArray("--period 2025-12 --compare target") << 23.0 << QByteArray("target") << none;
        QTest::newRow("year to date") << QByteArray("--period ytd --compare previous") << 201.75 << QByteArray("2024")
                                      << 100.0;
        QTest::newRow("twelve months") << QByteArray("--period 12m --compare year_ago") << 201.75 << QByteArray("2024")
                                       << 100.0;
    }
    void spendIsComparedWith()
    {
        QFETCH(QByteArray, options);
        QFETCH(double, value);
        QFETCH(QByteArray, with);
        QFETCH(double, compared);
        const auto ran = shell("kpi -w \"$W\" --json " + options);
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const auto spend = result(ran, "cost.spend");
        QCOMPARE(spend[QStringLiteral("value")].toDouble(), value);
        QCOMPARE(spend[QStringLiteral("compared_with")].toString().toUtf8(), with);
        QCOMPARE(spend[QStringLiteral("compared")].isNull(), std::isnan(compared));
        if (!std::isnan(compared)) {
            QCOMPARE(spend[QStringLiteral("compared")].toDouble(), compared);
            QCOMPARE(spend[QStringLiteral("change")].toDouble(), value - compared);
        }
        // The same by explore, where it is a comparison with time.
        const auto view = shell("explore -w \"$W\" --json --from kpi --values cost.spend --time "
                                + spend[QStringLiteral("period")].toString().toUtf8());
        QVERIFY2(view.exit == 0, view.err.constData());
        QCOMPARE(view.json()[QStringLiteral("totals")][QStringLiteral("grand")][0][QStringLiteral("value")].toDouble(),
                 value);
    }

    // What a view says in options, a file, a text and under its name is one answer.
    void aViewIsAskedInEveryForm()
    {
        const QByteArray options = "--from cost --rows service_category,service --columns quarter --subtotals "
                                   "service_category --values effective,rows --time 2025 --filter 'service!=it'\\''s' "
                                   "--filter 'effective>=1' --top service:2 --compare previous --sort -0";
        const std::string view =
            json("{'from':'cost','rows':['service_category','service'],'columns':['quarter'],'subtotals':["
                 "'service_category'],'values':[{'of':'effective'},{'of':'rows'}],'filters':[{'field':'time','from':"
                 "'2025','to':'2025'},{'field':'service','is_not':['it~s']},{'value':'effective','at_least':'1'}],"
                 "'top':{'field':'service','n':2},'compare':'previous','sort':{'rows':[{'by':'value','of':0,"
                 "'descending':true}]}}");
        const auto text = QString::fromStdString(view).replace(QLatin1Char('~'), QLatin1Char('\''));
        write("view.json", text.toStdString());
        const auto asked = shell("explore -w \"$W\" --json " + options);
        QVERIFY2(asked.exit == 0, asked.err.constData());
        QVERIFY(asked.json()[QStringLiteral("matched")].toInt() > 0);
        const auto file = QString::fromStdString((folder() / "view.json").string());
        const auto explore = [&](const QStringList& more) {
            return run(QStringLiteral(OPSATLAS),
                       QStringList{QStringLiteral("explore"), QStringLiteral("-w"), workspace_} + more);
        };
        QCOMPARE(explore({QStringLiteral("--json"), file}).out, asked.out);
        QCOMPARE(explore({QStringLiteral("--json"), text}).out, asked.out);
        const auto saved = explore({file, QStringLiteral("--save"), QStringLiteral("Spend by service")});
        QCOMPARE(saved.out, QByteArray("saved: spend-by-service\n"));
        QCOMPARE(explore({QStringLiteral("--json"), QStringLiteral("spend-by-service")}).out, asked.out);
        QCOMPARE(explore({QStringLiteral("--json"), QStringLiteral("Spend by service")}).out, asked.out);
        QCOMPARE(explore({text, QStringLiteral("--save"), QStringLiteral("Spend by service")}).out, saved.out);
        QCOMPARE(shell("query -w \"$W\" \"select count(*) from definition where kind = 'views'\" --csv").out.trimmed(),
                 QByteArray("count(*)\n1"));
    }

    // Several views, or several --rows, are answered in one run as each is alone, in their order.
    void severalViewsAreAnsweredInOneRun_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArrayList>("alone");
        const QByteArray rest = " --values effective,rows --time 2025 --sort -0";
        QTest::newRow("several --rows") << "--from cost --rows service --rows month --rows service,quarter" + rest
                                        << QByteArrayList{"--from cost --rows service" + rest,
                                                          "--from cost --rows month" + rest,
                                                          "--from cost --rows service,quarter" + rest};
        QTest::newRow("top of each its own")
            << "--from cost --rows service --rows account --top service:1 --top account:1" + rest
            << QByteArrayList{"--from cost --rows service --top service:1" + rest,
                              "--from cost --rows account --top account:1" + rest};
        QTest::newRow("a top that one of them has")
            << "--from cost --rows service --rows account --top account:1" + rest
            << QByteArrayList{"--from cost --rows service" + rest, "--from cost --rows account --top account:1" + rest};
        const QByteArray ofCost = "'{\"from\":\"cost\",\"rows\":[\"service\"],\"values\":[{\"of\":\"rows\"}]}'";
        const QByteArray ofKpi = "'{\"from\":\"kpi\",\"rows\":[\"component\"],\"values\":[{\"of\":\"cost.spend\"}]}'";
        QTest::newRow("views of several subjects")
            << ofKpi + " " + ofCost + " " + ofKpi << QByteArrayList{ofKpi, ofCost, ofKpi};
    }
    void severalViewsAreAnsweredInOneRun()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArrayList, alone);
        QList<QJsonValue> documents;
        QByteArrayList tables, csvs;
        for (const auto& one : alone) {
            const auto ran = shell("explore -w \"$W\" --json " + one);
            QVERIFY2(ran.exit == 0, ran.err.constData());
            documents << ran.json();
            tables << shell("explore -w \"$W\" " + one).out;
            csvs << shell("explore -w \"$W\" --csv " + one).out;
        }
        const auto together = shell("explore -w \"$W\" --json " + line);
        QVERIFY2(together.exit == 0, together.err.constData());
        const auto all = QJsonDocument::fromJson(together.out).array();
        QCOMPARE(all.size(), documents.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].toObject(), documents[i].toObject());
        QCOMPARE(shell("explore -w \"$W\" " + line).out, tables.join('\n'));
        QCOMPARE(shell("explore -w \"$W\" --csv " + line).out, csvs.join('\n'));
    }

    void oneSentenceSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* line, const char* says) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(says);
        };
        const char* field = "cost has no field \"colour\"";
        row("explore -w \"$W\" --from cost --rows colour --values rows", field);
        row("explore -w \"$W\" '{\"from\":\"cost\",\n\"rows\":[\"colour\"],\"values\":[{\"of\":\"rows\"}]}'",
            "View, line 2, column 9: cost has no field \"colour\"");
        row("explore -w \"$W\" --from cost --values colour", "cost has no value \"colour\"");
        row("explore -w \"$W\" --from kpi --values no.such", "no.such");
        row("explore -w \"$W\" --from cost --rows column:Colour --values rows", "No cost file has a column \"Colour\"");
        row("explore -w \"$W\" --from cost --values rows --filter 'effective>=much'", "\"at_least\" must be a number");
        row("explore -w \"$W\" "
            "'{\"from\":\"cost\",\"values\":[{\"of\":\"rows\"}],\"filters\":[{\"field\":\"service\",\"is\":[5]}]}'",
            "column 77: \"is\" lists texts");
        row("explore -w \"$W\" --from cost --values rows --filter service", "--filter service: a filter is written");
        row("explore -w \"$W\" --from cost --values rows --time sometime", "\"sometime\" is no period");
        row("explore -w \"$W\" --from cost --values rows --top service:few", "--top service:few");
        row("explore -w \"$W\" --from cost --values rows --top service:3", "\"service\" is on no shelf");
        row("explore -w \"$W\" --from cost --values rows --compare target", "\"target\" is no comparison");
        row("explore -w \"$W\" --from cost --values rows --sort 3", "\"of\" is the position of a value");
        row("explore -w \"$W\" --from cost --rows service,service --values rows", "stands on the shelves twice");
        row("explore -w \"$W\" nothing", "no saved view and no file \"nothing\"");
        row("explore -w \"$W\" nothing --from cost", "A view and --from contradict each other");
        row("explore -w \"$W\" nothing --rows service", "A view and --rows contradict each other");
        row("explore -w \"$W\" nothing --filter a=b", "A view and --filter contradict each other");
        row("explore -w \"$W\" nothing --fields", "A view and --fields contradict each other");
        row("explore -w \"$W\" --from cost --values rows --json --csv", "--csv");
        row("explore -w \"$W\" --from cost --values rows --save x --json", "--save");
        row("explore -w \"$W\" --from cost --values rows --column '[]'", "--column");
        row("explore -w \"$W\" --from cost --values rows --rows-behind '[\"x\"]'", "no such cell");
        row("explore -w \"$W\" --from cost --values rows --rows-behind x", "written as a JSON list");
        row("explore -w \"$W\" --from cost --values rows --rows-behind '[]' --value 7", "no value 7");
        row("explore -w \"$W\" --from nothing --fields", "--from nothing");
        row("explore -w \"$W\" --from cost --rows service --rows month --values rows --xlsx x.xlsx", "are of one view");
        row("explore -w \"$W\" --from cost --rows service --rows month --values rows --rows-behind '[]'",
            "are of one view");
        row("explore -w \"$W\" --from cost --rows service --rows colour --values rows", field);
        row("explore -w \"$W\" --from cost --rows service --rows month --values rows --save x",
            "--save keeps one view");
        row("explore -w \"$W\"", "--from, --rows and --values");
        const char* recurs = "\"weekday\" recurs, and a KPI is of one stretch of time";
        row("explore -w \"$W\" --from kpi --rows weekday --values cost.spend", recurs);
        row("explore -w \"$W\" --from measure --rows month --values spend --filter weekday=1", recurs);
        row("kpi -w \"$W\" --scope owner_cost=Nobody", "owner_cost");
        row("kpi -w \"$W\" --scope '{alpha, nobody}'", "nobody");
        row("kpi -w \"$W\" --compare sometime", "--compare sometime");
    }
    void oneSentenceSaysWhatIsWrong()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, says);
        const auto ran = shell(line);
        QVERIFY2(ran.exit == 2, ran.err.constData());
        QVERIFY2(ran.out.isEmpty(), ran.out.constData());
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY2(ran.err.trimmed().count('\n') <= 1, ran.err.constData()); // the second: how to get help
    }
    // More members than can be shown are counted, and nothing is cut.
    void aMillionMembersAreRefused()
    {
        std::string points = "time,metric,value,asset\n";
        for (int i = 0; i < 100'001; ++i)
            points += "2025-01-0" + std::to_string(1 + i % 9) + "T00:00:00Z,loss,1,a" + std::to_string(i) + "\n";
        write("points.csv", points);
        QVERIFY(shell("import -w \"$W\" " + QByteArray::fromStdString((folder() / "points.csv").string())).exit == 0);
        const auto ran = shell("explore -w \"$W\" --from point --rows asset --values count");
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains("100001 rows and 1 columns; at most 100000 and 1000"), ran.err.constData());
        const auto across = shell("explore -w \"$W\" --from point --columns asset --values count --top asset:3");
        QCOMPARE(across.exit, 0); // what is left over is one member
    }
};

ROOM_TEST(TestAppExplore)
#include "tst_app_explore.moc"
