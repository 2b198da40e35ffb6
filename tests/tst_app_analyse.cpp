#include "tests/room.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// The program as scripts use it: names, keys, gaps, positions, defaults and exit codes of `analyse`.
class TestAppAnalyse : public QObject {
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray out, err;
        QJsonObject json;
    };
    QTemporaryDir folder_;

    Run analyse(const QStringList& arguments, const QByteArray& csv = {})
    {
        QStringList all = {QStringLiteral("analyse")};
        all += arguments;
        if (!csv.isEmpty()) {
            QFile file(folder_.filePath(QStringLiteral("in.csv")));
            file.open(QIODevice::WriteOnly | QIODevice::Truncate);
            file.write(csv);
            all << file.fileName();
        }
        QProcess program;
        program.start(QStringLiteral(OPSATLAS), all);
        program.waitForFinished(30000);
        Run run{program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError(), {}};
        run.json = QJsonDocument::fromJson(run.out).object();
        return run;
    }
    static QByteArray series(int n)
    {
        QByteArray csv = "value\n";
        for (int i = 0; i < n; ++i)
            csv += QByteArray::number(20 + i % 4 + (i * 7 % 5) / 10.0) + "\n";
        return csv;
    }
    static QStringList words(const char* text)
    {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    static QByteArray told(const QJsonValue& value)
    {
        return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                               : QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    }

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char* arguments, const QByteArray& csv, const char* keys) {
            QTest::newRow(arguments) << words(arguments) << csv << words(keys);
        };
        const auto plain = series(30);
        row("describe --json", plain, "n mean sd lag1");
        row("xmr --json", plain, "n mean mr_bar sigma lower upper range_upper provisional points_outside signals");
        row("ewma --json", plain, "n center sigma ewma lower upper points_outside");
        row("cusum --json", plain, "n target k h upper lower points_outside");
        row("changepoint --json", plain, "changes_after means penalty objective");
        row("forecast --season 4 --json", plain,
            "model alpha beta gamma sse level trend season fitted forecast lower upper");
        row("correlate --json", "a,b\n1,2\n3,4\n", "lags best");
        row("decompose --json", "segment,n0,d0,n1,d1\na,1,2,3,4\n", "ratio0 ratio1 change rate mix parts reversal");
        row("decompose --method lmdi --json", "segment,a0,a1,b0,b1\nx,1,2,3,4\n", "method total0 total1 change parts");
        row("interval --successes 3 --n 9 --json", {}, "lower upper");
    }
    void keys()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, csv);
        QFETCH(QStringList, keys);
        const auto run = analyse(arguments, csv);
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        keys.sort();
        QCOMPARE(run.json.keys(), keys);
        arguments.removeAll(QStringLiteral("--json"));
        const auto text = analyse(arguments, csv);
        QVERIFY(text.code == 0 && text.out.contains(keys.front().toLatin1()) && !text.out.contains("nan"));
    }
    void figures_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* arguments, const QByteArray& csv, const char* key, const char* value) {
            QTest::addRow("%s: %s", arguments, key) << words(arguments) << csv << QByteArray(key) << QByteArray(value);
        };
        const QByteArray sums = "value\n10\n11\n12\n12\n9\n";
        row("cusum --target 10 --k 0.5 --h 2 --json", sums, "upper", "[0,0.5,2,3.5,2]");
        row("cusum --target 10 --k 0.5 --h 2 --json", sums, "points_outside", "[4]");
        row("cusum --json", sums, "upper", "[]");
        row("cusum --json", sums, "h", "null");
        const QByteArray gap = "value\n12\n\"\"\n12\n";
        row("ewma --center 10 --sigma 1 --weight 0.5 --json", gap, "ewma", "[11,null,11.5]");
        row("ewma --json", gap, "ewma", "[]");
        row("describe --json", gap, "n", "2");
        row("xmr --center 10 --sigma 0.5 --json", gap, "points_outside", "[1,3]");
        row("xmr --center 10 --sigma 0.5 --json", gap, "mr_bar", "null");
        row("xmr --center 10 --sigma 0.5 --json", gap, "mean", "10");
        row("xmr --json", gap, "upper", "null");
        row("xmr --json", gap, "signals", "[]");
        row("xmr --center 0 --sigma 1 --rules two_of_three_beyond_2_sigma --json", "value\n2.2\n2.7\n0.4\n", "signals",
            "[{\"at\":2,\"members\":[1,2],\"rule\":\"two_of_three_beyond_2_sigma\"}]");
        row("changepoint --penalty 20 --min-segment 2 --json",
            "v\n5\n5.2\n4.9\n5.1\n\"\"\n9\n9.3\n8.8\n9.1\n9.2\n2\n2.2\n1.9\n", "changes_after", "[4,10]");
        row("forecast --model naive --season 3 --json", "v\n1\n2\n4\n3\n6\n5\n7\n", "forecast", "[6,5,7]");
        row("forecast --model naive --json", "v\n1\n2\n4\n", "forecast", "[4,4,4,4,4,4]");
        row("forecast --model naive --season 3 --json", "v\n1\n2\n4\n3\n6\n5\n7\n", "fitted",
            "[null,null,null,1,2,4,3]");
        row("forecast --model naive --json", "v\n1\n2\n4\n", "lower", "[]");
        row("forecast --json", "v\n1\n2\n4\n", "model", "null");
        row("forecast --json", series(30), "model", "\"holt-damped\"");
        row("forecast --season 4 --horizon 2 --json", series(11), "model", "\"multiplicative\"");
        row("describe --column b --json", "a,b\n1,5\n2,7\n", "mean", "6");
        row("correlate --json", "a,b\n1,2\n3,4\n", "best", "null");
        row("decompose --json", "segment,n0,d0,n1,d1\na,81,87,234,270\nb,192,263,55,80\n", "reversal", "true");
        row("decompose --json", "segment,n0,d0,n1,d1\na,8,10,,\nb,1,10,1,10\n", "ratio1", "0.1");
        row("decompose --json", "segment,n0,d0,n1,d1\na,8,10,3,0\n", "change", "null");
        row("decompose --method lmdi --json", "segment,a0,a1,b0,b1\nx,1,2,3,0\n", "method", "\"shapley\"");
        row("decompose --method shapley --json", "segment,a0,a1,b0,b1\nx,1,2,3,3\n", "parts",
            "[{\"effect\":3,\"factor\":\"a\",\"ratio\":null},{\"effect\":0,\"factor\":\"b\",\"ratio\":null}]");
    }
    void figures()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        const auto run = analyse(arguments, csv);
        QCOMPARE(run.code, 0);
        QCOMPARE(told(run.json[QLatin1String(key)]), value);
    }
    void rejections_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* arguments, const QByteArray& csv, int code, const char* said) {
            QTest::newRow(arguments) << words(arguments) << csv << code << QByteArray(said);
        };
        const auto plain = series(12);
        row("", {}, 2, "subcommand");
        row("nonsense", plain, 2, "");
        row("describe", {}, 2, "FILE");
        row("describe /nowhere.csv", {}, 1, "nowhere");
        row("describe --column x", plain, 1, "no column");
        row("xmr --rules bad", plain, 2, "no rule");
        row("xmr --center 4", plain, 2, "belong together");
        row("xmr --center 4 --sigma -1", plain, 2, "below 0");
        row("xmr --baseline -1", plain, 2, "--baseline");
        row("correlate --difference -1", plain, 2, "--difference");
        row("ewma --weight 0", plain, 2, "--weight");
        row("cusum --k -1", plain, 2, "--k");
        row("changepoint --penalty -1", plain, 2, "--penalty");
        row("changepoint --min-segment 0", plain, 2, "--min-segment");
        row("forecast --model guess", plain, 2, "guess");
        row("forecast --alpha 1.5", plain, 2, "--alpha");
        row("forecast --horizon 0", plain, 2, "--horizon");
        row("forecast --season 0", plain, 2, "--season");
        row("forecast --season 1000000000000", plain, 2, "--season");
        row("forecast --horizon 1000000000000", plain, 2, "--horizon");
        row("forecast --model additive", plain, 2, "season");
        row("forecast --model additive --season 7", plain, 1, "too few");
        row("forecast --model holt", "v\n1\n2\n\"\"\n3\n4\n", 1, "in.csv:4:");
        row("forecast --model multiplicative --season 2", "v\n1\n2\n0\n3\n4\n", 1, "above 0");
        row("correlate", plain, 1, "Two columns");
        row("decompose", plain, 1, "segment");
        row("decompose --method shapley", "segment,a0\nx,1\n", 1, "partner");
        row("decompose --json", "segment,n0,d0,n1,d1\na,8,,3,2\n", 1, "in.csv:2:");
        row("interval --successes 3 --n 2", {}, 2, "successes");
        row("interval --successes 3", {}, 2, "--n");
    }
    void rejections()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, csv);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        const auto run = analyse(arguments, csv);
        QCOMPARE(run.code, code);
        QVERIFY2(run.err.contains(said), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    // Series that nobody drew a chart for: an answer with gaps, or one sentence; never a number that is none, never a
    // false alarm.
    void seriesOfEveryKind_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<bool>("steady"); // nothing in it is a signal
        QTest::addColumn<int>("n");       // finite values
        const auto many = [](const QByteArray& lines, int times) { return "v\n" + lines.repeated(times); };
        const struct {
            const char* name;
            QByteArray csv;
            bool steady;
            int n;
        } kinds[] = {{"empty", "v\n", true, 0},
                     {"one", "v\n5\n", true, 1},
                     {"two", "v\n5\n9\n", true, 2},
                     {"equal", many("5\n", 40), true, 40},
                     {"equal fractions", many("0.1\n", 40), true, 40},
                     {"zeros", many("0\n", 40), true, 40},
                     {"gaps", "v\n" + QByteArray("\"\"\n").repeated(30) + "1\n2\n", true, 2},
                     {"gaps between", many("5\n\"\"\n", 20), true, 20},
                     {"huge", many("1e308\n-1e308\n", 20), false, 40},
                     {"sum out of range", many("1e307\n2e307\n3e307\n", 20), false, 60},
                     {"below 0", many("-3\n-5\n-4\n", 14), false, 42}};
        for (const char* method : {"describe", "xmr", "xmr --rules all", "ewma", "cusum", "changepoint", "forecast",
                                   "forecast --season 12", "forecast --season 1000"})
            for (const auto& kind : kinds)
                QTest::newRow(QByteArray(method) + ", " + kind.name) << method << kind.csv << kind.steady << kind.n;
    }
    void seriesOfEveryKind()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, csv);
        QFETCH(bool, steady);
        QFETCH(int, n);
        static const QRegularExpression noNumber(QStringLiteral("(?<![a-z])(nan|inf)(?![a-z])"),
                                                 QRegularExpression::CaseInsensitiveOption);
        const QStringList arguments = method.split(QLatin1Char(' '));
        const auto text = analyse(arguments, csv);
        const auto run = analyse(arguments + QStringList{QStringLiteral("--json")}, csv);
        QCOMPARE(run.code, text.code);
        for (const auto& said : {text.out, text.err, run.out, run.err})
            QVERIFY2(!QString::fromUtf8(said).contains(noNumber), said.constData());
        if (run.code != 0) {
            QVERIFY2(run.code == 1 || run.code == 2, run.err.constData());
            QVERIFY2(run.out.isEmpty() && run.err.trimmed().endsWith('.') && run.err.count('\n') == 1,
                     run.err.constData());
            return;
        }
        QVERIFY2(!run.json.isEmpty(), run.out.constData());
        if (run.json.contains(QLatin1String("n")))
            QCOMPARE(run.json[QLatin1String("n")].toInt(), n);
        if (steady)
            for (const auto* alarms : {"points_outside", "signals", "changes_after"})
                QVERIFY2(run.json[QLatin1String(alarms)].toArray().isEmpty(), run.out.constData());
    }
};

ROOM_TEST(TestAppAnalyse)
#include "tst_app_analyse.moc"
