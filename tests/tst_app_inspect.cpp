#include "tests/room.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The program as scripts use it: keys, messages and exit codes of `inspect`.
class TestAppInspect : public QObject {
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray out, err;
        QJsonArray json;
    };
    QTemporaryDir folder_;

    static Run inspect(const QStringList& arguments)
    {
        QProcess program;
        program.start(QStringLiteral(OPSATLAS), QStringList{QStringLiteral("inspect")} + arguments);
        program.waitForFinished(30000);
        Run run{program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError(), {}};
        run.json = QJsonDocument::fromJson(run.out).array();
        return run;
    }
    QString file(const char* name, const QByteArray& bytes) const
    {
        QFile out(folder_.filePath(QLatin1String(name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) < 0)
            qFatal("no temporary file");
        return out.fileName();
    }

private Q_SLOTS:
    void keysOfACostFile()
    {
        const auto path = file("cost.csv", "\xEF\xBB\xBF"
                                           "BilledCost;EffectiveCost;BillingCurrency;ChargePeriodStart\n1,50;;EUR;2026-"
                                           "01-01\nx;1;EUR;2026-01-02;more\n");
        const auto run = inspect({QStringLiteral("--json"), path});
        QCOMPARE(run.code, 1); // the second row is rejected
        const auto want =
            QJsonDocument::fromJson("{\"format\":\"focus\",\"importable\":true,\"container\":null,\"encoding\":\"utf-"
                                    "8\",\"bom\":true,\"decimal\":\"comma\",\"delimiter\":\";\",\"ndjson\":false,"
                                    "\"rows\":2,"
                                    "\"rejected_rows\":1,\"rejected_lines\":0,\"unreadable_amounts\":0,\"checks\":{},"
                                    "\"metrics\":{},\"nonfinite\":{},"
                                    "\"time\":{\"count\":1,\"min_ms\":1767225600000,\"max_ms\":1767225600000,\"without_"
                                    "zone\":1,\"unreadable\":0},"
                                    "\"cost\":{\"billed\":{\"EUR\":\"1.5\"},\"effective\":{}}}");
        auto got = run.json.at(0).toObject();
        QCOMPARE(got.take(QStringLiteral("path")).toString(), path);
        QCOMPARE(QJsonDocument(got).toJson(), want.toJson());
        QVERIFY2(run.err.startsWith(path.toUtf8() + ":3:20: "), run.err.constData());
    }
    void exitCodes()
    {
        const auto good = file("good.csv", "time,metric,value\n2026-01-01,a,1\n");
        const auto bad = file("bad.csv", "hello\n");
        const auto cut = file("cut.csv", "time,metric,value\n2026-01-01,a,1\n2026-01-0");
        const auto missing = folder_.filePath(QStringLiteral("nothing.csv"));
        QCOMPARE(inspect({good}).code, 0);
        const auto refused = inspect({bad});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.err.count("bad.csv"), 1); // named once
        QVERIFY(inspect({good}).out.contains("  1 row\n"));
        QCOMPARE(inspect({cut}).code, 1);
        const auto partly = file("partly.csv", "time,metric,value\n2026-03-01,a,1\n2026-03-01,a,one\n");
        const auto lines =
            file("partly.ndjson", "{\"timestamp\":\"2026-03-01\",\"metric\":\"a\",\"value\":1}\n{\"timestamp\n");
        for (const auto& path : {partly, lines}) {
            const auto some = inspect({path});
            QCOMPARE(some.code, 1); // the rest was read
            QVERIFY2(some.out.contains("tidy") && some.err.contains("partly."), (some.out + some.err).constData());
        }
        QCOMPARE(inspect({missing}).code, 1);
        QCOMPARE(inspect({}).code, 2);
        QCOMPARE(inspect({QStringLiteral("--format"), QStringLiteral("gossip"), good}).code, 2);
        QCOMPARE(inspect({QStringLiteral("--format"), QStringLiteral("focus"), good}).code, 1);
        const auto both = inspect({QStringLiteral("--json"), missing, good});
        QCOMPARE(both.code, 1); // the rest was done
        QCOMPARE(both.json.size(), 1);
        QVERIFY(both.err.contains("there is no such file"));
    }
    // An archive is read as the folder that it is; here one file, stored.
    void archives()
    {
        const auto zip = file("a.zip", QByteArray::fromBase64(
                                           "UEsDBBQAAAAAAAAAYVwQoe2nIQAAACEAAAAIAAAAdGlkeS5jc3Z0aW1lLG1ldHJpYyx2YWx1ZQo"
                                           "yMDI2LTAzLTAxLGEsMQpQSwECFAMUAAAAAAAAAGFcEKHtpyEAAAAhAAAACAAAAAAAAAAAAAAAgA"
                                           "EAAAAAdGlkeS5jc3ZQSwUGAAAAAAEAAQA2AAAARwAAAAAA"));
        const auto run = inspect({QStringLiteral("--json"), zip});
        QCOMPARE(run.code, 0);
        const auto found = run.json.at(0).toObject();
        QCOMPARE(found.value(QStringLiteral("path")).toString(), zip + QStringLiteral("/tidy.csv"));
        QCOMPARE(found.value(QStringLiteral("container")).toString(), QStringLiteral("zip"));
        QCOMPARE(found.value(QStringLiteral("rows")).toInt(), 1);
    }
    void mappings()
    {
        const auto table = file("wide.csv", "day;sales;team\n2026-03-01;12,5;churn\n");
        const auto map = file("map.json", "{\"time\": \"day\", \"values\": [\"sales\"], \"component\": \"team\"}");
        const auto unknown = inspect({table});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.out.contains("{\"opsatlas\":\"mapping\",\"time\":\"day\",\"values\":[{\"column\":\"sales\","
                                      "\"metric\":\"sales\"}],\"component\":\"team\"}"),
                 unknown.out.constData());
        QVERIFY2(unknown.out.contains("  2026-03-01T00:00:00Z sales 12.5 component=churn\n"), unknown.out.constData());
        QVERIFY(unknown.err.contains("`opsatlas inspect "));
        const auto proposed = inspect({QStringLiteral("--json"), table}).json.at(0).toObject();
        QCOMPARE(proposed.value(QStringLiteral("proposed_mapping")).toObject().value(QStringLiteral("time")).toString(),
                 QStringLiteral("day"));
        const auto run = inspect({QStringLiteral("--map"), map, table});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("  2026-03-01T00:00:00Z sales 12.5 component=churn\n"), run.out.constData());
        const auto faulty = inspect({QStringLiteral("--map"), file("faulty.json", "{\"values\": 7}"), table});
        QCOMPARE(faulty.code, 2);
        QVERIFY(faulty.err.contains("\"values\" is no list"));
    }
    void folders()
    {
        QTemporaryDir empty;
        const auto nothing = inspect({empty.path()});
        QCOMPARE(nothing.code, 1);
        QVERIFY(nothing.err.contains("nothing readable"));
        QTemporaryDir some;
        QVERIFY(QFile::copy(file("a.csv", "time,metric,value\n"), some.filePath(QStringLiteral("a.csv"))));
        QVERIFY(QFile::copy(file("b.txt", "hello\n"), some.filePath(QStringLiteral("b.txt"))));
        const auto run = inspect({QStringLiteral("--json"), some.path()});
        QCOMPARE(run.code, 0); // a file of no known kind is an error only if it was named itself
        QCOMPARE(run.json.size(), 2);
        QCOMPARE(run.json.at(1).toObject().value(QStringLiteral("importable")).toBool(true), false);
        QVERIFY(!run.json.at(1).toObject().value(QStringLiteral("why")).toString().isEmpty());
        QVERIFY(QFile::remove(some.filePath(QStringLiteral("a.csv"))));
        QCOMPARE(inspect({some.path()}).code, 1); // nothing in it can be read
    }
};

ROOM_TEST(TestAppInspect)
#include "tst_app_inspect.moc"
